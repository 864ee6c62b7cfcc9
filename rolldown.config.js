// Bundles src into dist: one chunk per command, so that `--help` loads next to nothing, and the few files of
// `natural` in use, so that installing undertone does not install mongoose, pg, redis and a 34 MB WordNet.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { viteImportGlobPlugin } from 'rolldown/experimental';
import manifest from './package.json' with { type: 'json' };

const MAIN = fileURLToPath(new URL('src/cli/main.ts', import.meta.url));
const packages = { ...manifest.dependencies, ...manifest.optionalDependencies };
const external = Object.keys(packages).map((name) => new RegExp(`^${name}(/|$)`));

/** What is bundled is shipped with its licence. */
const licences = {
  name: 'licences',
  generateBundle() {
    const source = `natural (bundled in part)\n\n${readFileSync('node_modules/natural/LICENSE.txt', 'utf8')}`;
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
};

/** The published schema of the config, made from the keys that the reader knows. */
const configSchema = {
  name: 'config-schema',
  async generateBundle() {
    const { configSchema: schema } = await import(await bundled('src/cli/config/schema.ts'));
    const source = `${JSON.stringify(schema(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'undertone.config.schema.json', source });
  },
};

/**
 * Compiles all phrases, so that a run only reads them: bundles src/shipment.ts by itself, runs it, and puts what it
 * returns in the place of src/text/shipped-phrases.ts. Made anew by every build, so never stale.
 */
export const shippedPhrases = {
  name: 'shipped-phrases',
  load: {
    filter: { id: /[\\/]src[\\/]text[\\/]shipped-phrases\.ts$/ },
    async handler() {
      const { shipment } = await import(await bundled('src/shipment.ts'));
      return { code: `export const shipped = ${JSON.stringify(shipment())};`, moduleType: 'js' };
    },
  },
};

/**
 * Modules called `*.prepared.ts` export texts, numbers and lists of these that take long to work out: they are bundled
 * by themselves and run here, and what they export is put in their place.
 */
export const prepared = {
  name: 'prepared',
  load: {
    filter: { id: /\.prepared\.ts$/ },
    async handler(id) {
      const values = Object.entries(await import(await bundled(id)));
      const code = values
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
      return { code, moduleType: 'js' };
    },
  },
};

/** The address of a module with all that it imports. */
async function bundled(input) {
  const bundle = await rolldown({ input, platform: 'node', plugins: [viteImportGlobPlugin()] });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`;
}

/** What the command line imports at once is one file: to find and open another takes longer than to read it. */
let core;

function nameOfCore(id, modules) {
  core ??= reachedFrom(MAIN, modules, new Set());
  return core.has(id) ? 'core' : null;
}

function reachedFrom(id, modules, reached) {
  if (reached.has(id)) return reached;
  reached.add(id);
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? [])
    reachedFrom(imported, modules, reached);
  return reached;
}

export default {
  input: { index: 'src/index.ts', main: 'src/cli/main.ts', thread: 'src/shards/thread.ts' },
  platform: 'node',
  external,
  plugins: [viteImportGlobPlugin(), shippedPhrases, prepared, licences, configSchema],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    chunkFileNames: '[name]-[hash].js',
    // A file of its own, since it is ASCII: a file with other characters is kept in memory at twice the size.
    codeSplitting: { groups: [{ name: 'shipped-phrases', test: /shipped-phrases/ }, { name: nameOfCore }] },
  },
};
