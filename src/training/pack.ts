// Learnt models as the source of `src/text/trained/weights.ts`: coefficients with their calibration multiplied in, n-grams
// with two weights of a byte each, sorted, so that the same lessons give the same bytes.
import { FEATURES } from '../text/features.ts';
import { RULES } from './matrix.ts';
import type { Calibration, Learnt } from './train.ts';

export interface Part {
  readonly learnt: Learnt;
  readonly calibration: Calibration;
}

const LARGEST = 127;
/** N-grams that weigh less either way say nothing and are left out. */
const LEAST = 2;
const ENTRY = 6;

/** The text of the module. `dissatisfied` and `pleased` have the same columns. */
export function moduleOf(dissatisfied: Part, pleased: Part, version: string): string {
  const scales = [dissatisfied, pleased].map(scaleOf);
  const [first = 1, second = 1] = scales;
  const packed = Buffer.from(entriesOf([dissatisfied, pleased], scales)).toString('base64');
  return [
    '// Made by `npm run train:ear`: not to be edited. What it was learnt from: see NOTICE.',
    "import type { Coefficients } from './model.ts';",
    '',
    `export const VERSION = '${version}';`,
    '',
    `export const DISSATISFIED: Coefficients = ${coefficientsOf(dissatisfied)};`,
    '',
    `export const PLEASED: Coefficients = ${coefficientsOf(pleased)};`,
    '',
    '/** What a weight of 1 in the table adds to the log-odds. */',
    `export const SCALES = { dissatisfied: ${figure(first)}, pleased: ${figure(second)} };`,
    '',
    '/** See `table.ts`. */',
    'export const GRAMS =',
    `  '${packed}';`,
    '',
  ].join('\n');
}

/** How many n-grams are kept. */
export function keptOf(dissatisfied: Part, pleased: Part): number {
  const parts = [dissatisfied, pleased];
  return entriesOf(parts, parts.map(scaleOf)).length / ENTRY;
}

function coefficientsOf({ learnt, calibration }: Part): string {
  const { columns, weights } = learnt;
  const intercept = calibration.intercept + calibration.slope * (weights[columns.count] ?? 0);
  const linesFrom = (first: number) =>
    FEATURES.map(
      (feature, at) => `    ${feature}: ${figure(calibration.slope * (weights[first + at] ?? 0))},`,
    );
  return [
    '{',
    `  intercept: ${figure(intercept)},`,
    ...['  always: {', ...linesFrom(0), '  },'],
    ...['  long: {', ...linesFrom(FEATURES.length), '  },'],
    '}',
  ].join('\n');
}

/** The largest weight of an n-gram takes the largest byte. */
function scaleOf({ learnt, calibration }: Part): number {
  const largest = learnt.weights
    .subarray(RULES, learnt.columns.count)
    .reduce((most, weight) => Math.max(most, Math.abs(calibration.slope * weight)), 0);
  return Number(figure(largest / LARGEST));
}

function entriesOf(parts: readonly Part[], scales: readonly number[]): Uint8Array {
  const grams = [...(parts[0]?.learnt.columns.grams ?? [])];
  const bytes = new Uint8Array(ENTRY * grams.length);
  const view = new DataView(bytes.buffer);
  let end = 0;
  for (const [hash, column] of grams) {
    const weights = parts.map(({ learnt, calibration }, index) =>
      Math.round((calibration.slope * (learnt.weights[column] ?? 0)) / (scales[index] ?? 1)),
    );
    if (weights.every((weight) => Math.abs(weight) < LEAST)) continue;
    view.setInt32(end, hash, true);
    weights.forEach((weight, index) => {
      view.setInt8(end + 4 + index, weight);
    });
    end += ENTRY;
  }
  return bytes.subarray(0, end);
}

function figure(value: number): string {
  return String(Number(value.toPrecision(5)));
}
