// Lessons as sparse rows: what the rules heard, in any message and again in long ones, then the n-grams that occur in
// several sources. A word that only one source knows is that source's topic, and would be learnt as if it were a mood.
import { FEATURES } from '../text/features.ts';
import { lengthOf } from '../text/trained/model.ts';
import type { Lesson } from './lesson.ts';

export interface Columns {
  /** Column of each n-gram, by hash. */
  readonly grams: ReadonlyMap<number, number>;
  readonly count: number;
}

/** Rows one after another: columns and values of row `i` are at `starts[i] … starts[i + 1]`. */
export interface Matrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
}

/** Columns of the rules: first each feature, then each as far as the message is long. */
export const RULES = 2 * FEATURES.length;

const FEWEST_LESSONS = 2;
const FEWEST_SOURCES = 2;

/** The columns that these lessons can teach. */
export function columnsOf(lessons: readonly Lesson[]): Columns {
  const grams = new Map<number, number>();
  for (const hash of [...frequent(lessons)].sort((a, b) => a - b)) grams.set(hash, RULES + grams.size);
  return { grams, count: RULES + grams.size };
}

export function matrixOf(lessons: readonly Lesson[], { grams, count }: Columns): Matrix {
  const starts = new Int32Array(lessons.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  lessons.forEach(({ observed: { features, grams: hashes } }, row) => {
    FEATURES.forEach((feature, column) => {
      const value = features[feature];
      if (value === 0) return;
      columns.push(column);
      values.push(value);
      if (features.long === 0) return;
      columns.push(FEATURES.length + column);
      values.push(features.long * value);
    });
    const length = lengthOf(hashes.length);
    for (const hash of new Set(hashes)) {
      const column = grams.get(hash);
      if (column === undefined) continue;
      columns.push(column);
      values.push(1 / length);
    }
    starts[row + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values), width: count };
}

function frequent(lessons: readonly Lesson[]): ReadonlySet<number> {
  const seen = new Map<number, { lessons: number; readonly sources: Set<string> }>();
  for (const { observed, source } of lessons) {
    for (const hash of new Set(observed.grams)) {
      const entry = seen.get(hash) ?? { lessons: 0, sources: new Set() };
      entry.lessons += 1;
      entry.sources.add(source);
      seen.set(hash, entry);
    }
  }
  const kept = [...seen].filter(
    ([, entry]) => entry.lessons >= FEWEST_LESSONS && entry.sources.size >= FEWEST_SOURCES,
  );
  return new Set(kept.map(([hash]) => hash).filter((hash) => hash !== 0));
}
