// How much each term moves customers: the mean size of its log-odds over the rows that were learnt from.
import { axisSize, binsOf } from './axes.ts';
import type { Frame } from './frame.ts';
import { rounded, type SavedPair, type Terms } from './model.ts';
import { nameOf } from './recipe.ts';

export interface Weight {
  /** A feature, or two: `tenure × Contract`. */
  readonly name: string;
  readonly importance: number;
}

export interface Importance {
  readonly features: readonly Weight[];
  readonly pairs: readonly Weight[];
}

/** The weightiest first. */
export function importanceOf(terms: Terms, frame: Frame): Importance {
  const features = terms.shapes.map(({ feature, logOdds, rows }) => ({
    name: feature,
    importance:
      logOdds.reduce((sum, value, bin) => sum + Math.abs(value) * (rows[bin] ?? 0), 0) / frame.outcome.length,
  }));
  const pairs = terms.pairs.map((pair) => ({
    name: pair.features.join(' × '),
    importance: pairImportance(pair, terms, frame),
  }));
  return { features: weightiestFirst(features), pairs: weightiestFirst(pairs) };
}

function weightiestFirst(weights: readonly Weight[]): readonly Weight[] {
  return weights
    .map(({ name, importance }) => ({ name, importance: rounded(importance) }))
    .toSorted((a, b) => b.importance - a.importance);
}

function pairImportance({ features, grids }: SavedPair, { axes }: Terms, frame: Frame): number {
  const [first, second] = features.map((name) => frame.columns.find(({ recipe }) => nameOf(recipe) === name));
  const sums = new Float64Array(frame.outcome.length);
  for (const { axes: places, cells } of grids) {
    const [across, along] = places.map((place) => axes[place]);
    if (first === undefined || second === undefined || across === undefined || along === undefined) continue;
    const width = axisSize(along);
    const weights = new Map(cells.map(([a, b, logOdds]) => [a * width + b, logOdds]));
    const columns = binsOf(along, second);
    for (const [row, bin] of binsOf(across, first).entries()) {
      sums[row] = (sums[row] ?? 0) + (weights.get(bin * width + (columns[row] ?? 0)) ?? 0);
    }
  }
  return sums.reduce((sum, value) => sum + Math.abs(value), 0) / sums.length;
}
