// What is measured: the phases of a scan, the scan as a user runs it, and the naive peer.
import { join } from 'node:path';
import type { Corpus } from './corpus/index.ts';
import type { Counted } from './phases.ts';
import { type Finished, type Place, runMetered } from './processes.ts';

/** `Input`: what it is run on. */
export interface Subject<Input = Corpus> {
  readonly name: string;
  /** Resolves to what it took; `counted` where it says what it did. */
  run(input: Input, place: Place): Promise<Run>;
}

export interface Run extends Finished {
  readonly counted: Counted | undefined;
}

/** The built command line, CSV to a file. */
export const scan: Subject = {
  name: 'scan',
  async run({ paths }, place) {
    const output = join(place.folder, 'calls.csv');
    const options = ['--format', 'csv', '--output', output, '--no-config', '--quiet'];
    const finished = await runMetered(['bin/undertone.js', 'scan', ...paths, ...options], place);
    return { ...finished, counted: undefined };
  },
};

/** In the order of the table, the naive peer first: all others are set beside it. */
export const subjects: readonly Subject[] = [...['naive', 'read', 'listen', 'fold'].map(phase), scan];

function phase(name: string): Subject {
  return {
    name,
    async run({ folder }, place) {
      const finished = await runMetered(['dist/phase.js', name, folder], place);
      return { ...finished, counted: parseCounted(finished.printed) };
    },
  };
}

function parseCounted(json: string): Counted {
  return JSON.parse(json);
}
