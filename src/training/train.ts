// Learning: a model for each goal from all lessons, and what the same learning says of texts from sources it has not seen,
// from which its chances are calibrated and its settings chosen.
import type { Goal, Lesson } from './lesson.ts';
import { fitLogistic, logOddsOf, type Weights } from './logistic.ts';
import { type Columns, columnsOf, matrixOf, RULES } from './matrix.ts';
import { trusted, trustOf } from './trust.ts';

export interface Settings {
  readonly ridge: number;
  /** Of what n-grams were found to weigh, the part that is kept: elsewhere they tell less than where they were learnt. */
  readonly kept: number;
  /** What all texts of a source together count, by source. */
  readonly shares: ReadonlyMap<string, number>;
}

/** A model of one goal, in log-odds that are not yet calibrated. */
export interface Learnt {
  readonly columns: Columns;
  readonly weights: Weights;
}

export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** Rows that a share of 1 counts as. */
const ROWS_OF_A_SHARE = 3000;

/** Learns one goal from lessons; `near`, a model of most of them, only shortens the way. */
export function learn(lessons: readonly Lesson[], goal: Goal, settings: Settings, near?: Learnt): Learnt {
  const columns = columnsOf(lessons);
  const matrix = matrixOf(lessons, columns);
  const targets = {
    chances: Float64Array.from(lessons, (lesson) => lesson[goal]),
    weights: Float64Array.from(rowWeights(lessons, settings)),
  };
  const trust = trustOf(matrix, targets);
  const partOf = (column: number) => (column < RULES || column === columns.count ? 1 : settings.kept);
  const unitOf = (column: number) => partOf(column) * (trust[column] ?? 1);
  const from = near && inColumns(near, columns).map((weight, column) => weight / unitOf(column));
  const fitted = fitLogistic(trusted(matrix, trust), targets, settings.ridge, from);
  return { columns, weights: fitted.map((weight, column) => weight * unitOf(column)) };
}

/** Log-odds of texts. */
export function applied({ columns, weights }: Learnt, lessons: readonly Lesson[]): readonly number[] {
  const matrix = matrixOf(lessons, columns);
  return lessons.map((_, row) => logOddsOf(matrix, row, weights));
}

/** Log-odds of every lesson by a model that saw nothing of its fold; `whole` is the model of all of them. */
export function unseen(
  lessons: readonly Lesson[],
  goal: Goal,
  settings: Settings,
  whole: Learnt,
): readonly number[] {
  const logOdds: number[] = [];
  for (const fold of new Set(lessons.map((lesson) => lesson.fold))) {
    const held = lessons.flatMap((lesson, index) => (lesson.fold === fold ? [index] : []));
    const model = learn(
      lessons.filter((lesson) => lesson.fold !== fold),
      goal,
      settings,
      whole,
    );
    const told = applied(
      model,
      lessons.filter((lesson) => lesson.fold === fold),
    );
    held.forEach((index, at) => {
      logOdds[index] = told[at] ?? 0;
    });
  }
  return logOdds;
}

/** Weights of a model in the columns of another. */
function inColumns({ columns: its, weights }: Learnt, columns: Columns): Weights {
  const moved = new Float64Array(columns.count + 1);
  moved.set(weights.subarray(0, RULES));
  for (const [hash, column] of columns.grams) moved[column] = weights[its.grams.get(hash) ?? -1] ?? 0;
  moved[columns.count] = weights[its.count] ?? 0;
  return moved;
}

/** The slope and intercept that bring log-odds of unseen texts to chances that hold (Platt 1999). */
export function calibrate(
  logOdds: readonly number[],
  lessons: readonly Lesson[],
  goal: Goal,
  settings: Settings,
): Calibration {
  const matrix = {
    starts: Int32Array.from({ length: lessons.length + 1 }, (_, row) => row),
    columns: new Int32Array(lessons.length),
    values: Float64Array.from(logOdds),
    width: 1,
  };
  const targets = {
    chances: Float64Array.from(lessons, (lesson) => lesson[goal]),
    weights: Float64Array.from(rowWeights(lessons, settings)),
  };
  const [slope = 1, intercept = 0] = fitLogistic(matrix, targets, 0);
  return { slope, intercept };
}

/** How much each lesson counts: a source's share, divided among its lessons. */
export function rowWeights(lessons: readonly Lesson[], { shares }: Settings): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { source } of lessons) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  return lessons.map(
    ({ source }) => (ROWS_OF_A_SHARE * (shares.get(source) ?? 0)) / (sizes.get(source) ?? 1),
  );
}
