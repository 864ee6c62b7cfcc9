// One phase in a process of its own: `phase.js read FOLDER` prints what it counted, as JSON.
import { openCorpus } from './corpus/index.ts';
import type { Phase } from './phases.ts';

const PHASES: ReadonlyMap<string | undefined, () => Promise<Phase>> = new Map([
  ['read', async () => (await import('./phases.ts')).read],
  ['listen', async () => (await import('./phases.ts')).listen],
  ['fold', async () => (await import('./phases.ts')).fold],
  ['naive', async () => (await import('./naive.ts')).naive],
]);

const [name, folder = ''] = process.argv.slice(2);
const load = PHASES.get(name);
if (load === undefined) throw new Error(`no phase "${name}"`);
const phase = await load();
process.stdout.write(JSON.stringify(await phase(openCorpus(folder))));
