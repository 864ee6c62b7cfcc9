// What a model says of one row: a chance, and the parts that its log-odds are the sum of.
import { type Axis, axisSize, levelBin, MISSING_BIN, numberBin, OTHER_BIN } from './axes.ts';
import { probability } from './elementary.ts';
import type { Model, SavedPair } from './model.ts';
import { type CellOf, type CellReaders, type Recipe, readFeature } from './recipe.ts';

/** One term of the sum: a feature, or two together. */
export interface Part {
  readonly features: readonly string[];
  /** `Contract: One year`, `tenure: none`, `plan: Gold (rare or new)`. */
  readonly says: string;
  readonly logOdds: number;
}

export interface Judgement {
  /** The model's intercept and all parts, added up. */
  readonly logOdds: number;
  readonly probability: number;
  /** One for each feature and each pair, in the model's order. */
  readonly parts: readonly Part[];
}

/** Judges rows by a model; a column that the row lacks counts as a missing value. */
export function createJudge(model: Model, readers: CellReaders): (cellOf: CellOf) => Judgement {
  const recipes = new Map(model.features.map(({ name, recipe }) => [name, recipe]));
  const pairs = model.pairs.map((pair) => pairJudge(pair, model.axes));
  return (cellOf) => {
    const values = new Map(
      [...recipes].map(([name, recipe]) => [name, readFeature(recipe, cellOf, readers)]),
    );
    const parts = model.shapes.map(({ feature, axis, logOdds }): Part => {
      const says = inWords(feature, values.get(feature), axis, recipes.get(feature));
      return { features: [feature], says, logOdds: logOdds[binOf(axis, values.get(feature))] ?? 0 };
    });
    const said = new Map(parts.map(({ features: [name = ''], says }) => [name, says]));
    const all = [
      ...parts,
      ...pairs.map(
        ({ features, logOdds }): Part => ({
          features,
          says: features.map((name) => said.get(name)).join(' and '),
          logOdds: logOdds(values),
        }),
      ),
    ];
    const logOdds = all.reduce((sum, part) => sum + part.logOdds, model.intercept);
    return { logOdds, probability: probability(logOdds), parts: all };
  };
}

type Value = number | string | undefined;

function binOf(axis: Axis, value: Value): number {
  if (value === undefined) return MISSING_BIN;
  return typeof value === 'number' ? numberBin(axis, value) : levelBin(axis, value);
}

function inWords(feature: string, value: Value, axis: Axis, recipe: Recipe | undefined): string {
  if (value === undefined) return `${feature}: none`;
  if (recipe?.kind === 'date' && typeof value === 'number') return `${feature}: ${dayOf(value)}`;
  const rare = axis.kind === 'levels' && binOf(axis, value) === OTHER_BIN;
  return `${feature}: ${value}${rare ? ' (rare or new)' : ''}`;
}

function dayOf(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

interface PairJudge {
  readonly features: readonly [string, string];
  readonly logOdds: (values: ReadonlyMap<string, Value>) => number;
}

function pairJudge({ features, grids }: SavedPair, axes: readonly Axis[]): PairJudge {
  const compiled = grids.flatMap(({ axes: [first, second], cells }) => {
    const [across, along] = [axes[first], axes[second]];
    if (across === undefined || along === undefined) return [];
    const width = axisSize(along);
    return {
      across,
      along,
      width,
      weights: new Map(cells.map(([a, b, logOdds]) => [a * width + b, logOdds])),
    };
  });
  const logOdds = (values: ReadonlyMap<string, Value>): number =>
    compiled.reduce((sum, { across, along, width, weights }) => {
      const key = binOf(across, values.get(features[0])) * width + binOf(along, values.get(features[1]));
      return sum + (weights.get(key) ?? 0);
    }, 0);
  return { features, logOdds };
}
