// Builds the product as it is shipped, with the benchmark as further entries, into a temporary folder; runs it there.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import config from '../rolldown.config.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRIES = { bench: 'bench/main.ts', phase: 'bench/phase.ts', meter: 'bench/meter.ts' };

const folder = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
const clean = () => rmSync(folder, { recursive: true, force: true });
process.once('SIGINT', () => {
  clean();
  process.exit(130);
});
try {
  await build();
  const { main } = await import(pathToFileURL(join(folder, 'dist/bench.js')).href);
  await main(process.argv.slice(2), folder);
} finally {
  clean();
}

async function build() {
  const input = { ...config.input, ...ENTRIES };
  const bundle = await rolldown({ ...config, cwd: ROOT, input, checks: { pluginTimings: false } });
  await bundle.write({ ...config.output, dir: join(folder, 'dist') });
  await bundle.close();
  for (const name of ['bin', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
