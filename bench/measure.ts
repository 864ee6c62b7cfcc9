// Rounds in turn: every subject once, then all again, so that a slow minute of the machine falls on all of them alike.
import type { Place } from './processes.ts';
import type { Run, Subject } from './subjects.ts';

/** Medians over the rounds. */
export interface Measured {
  readonly name: string;
  readonly messages: number | undefined;
  /** Of CPU. */
  readonly seconds: number;
  /** From the quickest round to the slowest, as a share of the median. */
  readonly spread: number;
  /** Bytes. */
  readonly peak: number;
}

export async function measureInTurn<Input>(
  subjects: readonly Subject<Input>[],
  input: Input,
  rounds: number,
  place: Place,
): Promise<readonly Measured[]> {
  const runs = new Map<Subject<Input>, Run[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++)
    for (const [subject, done] of runs) done.push(await subject.run(input, place));
  return [...runs].map(([{ name }, done]) => summary(name, done));
}

function summary(name: string, runs: readonly Run[]): Measured {
  const seconds = runs.map((run) => run.seconds);
  const middle = median(seconds);
  return {
    name,
    messages: runs[0]?.counted?.messages,
    seconds: middle,
    spread: (Math.max(...seconds) - Math.min(...seconds)) / middle,
    peak: median(runs.map(({ peak }) => peak)),
  };
}

/** Of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2;
}
