// Bundles src into dist: one chunk per command, so that `--help` loads next to nothing, and the few files of
// `natural` in use, so that installing undertone does not install mongoose, pg, redis and a 34 MB WordNet.
import { readFileSync } from 'node:fs';
import { viteImportGlobPlugin } from 'rolldown/experimental';
import manifest from './package.json' with { type: 'json' };

const external = Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

/** What is bundled is shipped with its licence. */
const licences = {
  name: 'licences',
  generateBundle() {
    const source = `natural (bundled in part)\n\n${readFileSync('node_modules/natural/LICENSE.txt', 'utf8')}`;
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
  },
};

export default {
  input: { index: 'src/index.ts', main: 'src/cli/main.ts' },
  platform: 'node',
  external,
  plugins: [viteImportGlobPlugin(), licences],
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
};
