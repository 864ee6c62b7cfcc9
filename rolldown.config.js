// Bundles src into dist: one chunk per command, so that `--help` loads next to nothing, and the few files of
// `natural` in use, so that installing undertone does not install mongoose, pg, redis and a 34 MB WordNet.
import { viteImportGlobPlugin } from 'rolldown/experimental';
import manifest from './package.json' with { type: 'json' };

const external = Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`));

export default {
  input: { index: 'src/index.ts', main: 'src/cli/main.ts' },
  platform: 'node',
  external,
  plugins: [viteImportGlobPlugin()],
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
};
