// Lessons as sparse rows: the rules' features, each brought to the same spread, then the n-grams that occur in several
// sources. A word that only one source knows is that source's topic, and would be learnt as if it were a mood.
import { FEATURES } from '../text/features.ts';
import { lengthOf } from '../text/trained/model.ts';
import type { Lesson } from './lesson.ts';

export interface Columns {
  /** Factor by feature, in the order of `FEATURES`. */
  readonly factors: readonly number[];
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

const FEWEST_LESSONS = 2;
const FEWEST_SOURCES = 2;
/** Spread of a rule's feature beside the n-grams': the ridge then trusts rules more. Chosen across sources. */
const RULE_SPREAD = 0.3;

/** The columns that these lessons can teach. */
export function columnsOf(lessons: readonly Lesson[]): Columns {
  const grams = new Map<number, number>();
  for (const hash of [...frequent(lessons)].sort((a, b) => a - b)) {
    grams.set(hash, FEATURES.length + grams.size);
  }
  return { factors: factorsOf(lessons), grams, count: FEATURES.length + grams.size };
}

export function matrixOf(lessons: readonly Lesson[], { factors, grams, count }: Columns): Matrix {
  const starts = new Int32Array(lessons.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  lessons.forEach(({ observed }, row) => {
    FEATURES.forEach((feature, column) => {
      columns.push(column);
      values.push((factors[column] ?? 0) * observed.features[feature]);
    });
    const length = lengthOf(observed.grams.length);
    for (const hash of new Set(observed.grams)) {
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

function factorsOf(lessons: readonly Lesson[]): readonly number[] {
  return FEATURES.map((feature) => {
    const values = lessons.map(({ observed }) => observed.features[feature]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return RULE_SPREAD / (Math.sqrt(variance) + 1e-6);
  });
}
