// All figures of one resample. The list may call as many as there is capacity for, of those worth a call; the naive orders
// get the same number of calls on the same days, and chance its expected value in closed form.
import { type CurveFigures, curvesOf } from './curves.ts';
import { type Leaver, weightedMean, weightedMedian } from './leavers.ts';
import { callFirst, type Total, totalOf, type Weights } from './ordering.ts';
import type { Sample, SampleDay } from './sample.ts';

/** How well one order does; NaN where nothing can be said. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly lift10: number;
}

export interface Measures extends CurveFigures {
  readonly list: Figures;
  readonly value: Figures;
  readonly recency: Figures;
  readonly random: Figures;
  readonly baseRate: number;
  readonly leadDays: number;
  readonly coverageCalled: number;
  readonly coverageListed: number;
  readonly coverageKnown: number;
}

export interface Observed {
  readonly sample: Sample;
  readonly leavers: readonly Readonly<Leaver>[];
  /** Number of each leaver among the customers of the sample. */
  readonly numbers: readonly number[];
  readonly capacity: number;
}

export function measuresOf({ sample, leavers, numbers, capacity }: Observed, weights: Weights): Measures {
  const sums = sumDays(sample.days, capacity, weights);
  const weighted = (figure: (leaver: Readonly<Leaver>) => number) =>
    leavers.map((leaver, index) => ({ value: figure(leaver), weight: weights[numbers[index] ?? 0] ?? 0 }));
  const leads = weighted(({ leadDays = Number.NaN }) => leadDays).filter(({ value }) => value >= 0);
  return {
    list: figuresOf(sums, sums.list),
    value: figuresOf(sums, sums.value),
    recency: figuresOf(sums, sums.recency),
    random: figuresOf(sums, sums.random),
    baseRate: sums.left / sums.rows,
    ...curvesOf(sample.pool, weights),
    leadDays: weightedMedian(leads.toSorted((a, b) => a.value - b.value)),
    coverageCalled: weightedMean(weighted(({ leadDays }) => Number(leadDays !== undefined))),
    coverageListed: weightedMean(weighted(({ isListed }) => Number(isListed))),
    coverageKnown: weightedMean(weighted(({ isKnown }) => Number(isKnown))),
  };
}

interface Sums extends Total {
  readonly called: number;
  /** Rows in the first tenths of all days. */
  readonly tenth: number;
  readonly list: Hits;
  readonly value: Hits;
  readonly recency: Hits;
  readonly random: Hits;
}

/** Leavers among the calls, and in the first tenths. */
interface Hits {
  caught: number;
  tenth: number;
}

function sumDays(days: readonly SampleDay[], capacity: number, weights: Weights): Sums {
  const sums = { rows: 0, left: 0, called: 0, tenth: 0 };
  const hits = {
    list: { caught: 0, tenth: 0 },
    value: { caught: 0, tenth: 0 },
    recency: { caught: 0, tenth: 0 },
    random: { caught: 0, tenth: 0 },
  };
  for (const day of days) {
    const { rows, left } = totalOf(day.list, weights);
    if (rows === 0) continue;
    const { called } = callFirst(day.list, day.listed, capacity, weights);
    const tenth = Math.ceil(rows / 10);
    sums.rows += rows;
    sums.left += left;
    sums.called += called;
    sums.tenth += tenth;
    for (const name of ['list', 'value', 'recency'] as const) {
      hits[name].caught += callFirst(day[name], Infinity, called, weights).caught;
      hits[name].tenth += callFirst(day[name], Infinity, tenth, weights).caught;
    }
    hits.random.caught += (called * left) / rows;
    hits.random.tenth += (tenth * left) / rows;
  }
  return { ...sums, ...hits };
}

function figuresOf({ rows, left, called, tenth }: Sums, hits: Hits): Figures {
  return {
    precision: hits.caught / called,
    recall: hits.caught / left,
    lift10: hits.tenth / tenth / (left / rows),
  };
}
