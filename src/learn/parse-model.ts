// A saved model, read back. It may have been edited or cut off, so that its shape is checked before it is believed.
import { UsageError } from '../model/index.ts';
import type { Model } from './model.ts';

const VERSION = 1;

/** Throws UsageError for text that is not a model of this version. */
export function parseModel(text: string, path: string): Model {
  const value = parseJson(text, path);
  if (isModel(value)) return value;
  if (isRecord(value) && value['kind'] === 'undertone-model' && value['schemaVersion'] !== VERSION) {
    const words = `${path} is a model of version ${JSON.stringify(value['schemaVersion'])}, and only ${VERSION} is read here`;
    throw new UsageError(`${words}; learn it again`, []);
  }
  throw new UsageError(`${path} is not a model that undertone learn has saved`, []);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is not valid JSON`, []);
  }
}

function isModel(value: unknown): value is Model {
  if (!isRecord(value)) return false;
  const { kind, schemaVersion, rows, intercept, features, shapes, axes, pairs } = value;
  return (
    kind === 'undertone-model' &&
    schemaVersion === VERSION &&
    isNumber(rows) &&
    isNumber(intercept) &&
    listOf(features, isFeature) &&
    listOf(axes, isAxis) &&
    listOf(shapes, isShape) &&
    listOf(pairs, (pair) => isPair(pair, axes.length))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function listOf(value: unknown, passes: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(passes);
}

function isFeature(value: unknown): boolean {
  return isRecord(value) && typeof value['name'] === 'string' && isRecipe(value['recipe']);
}

function isRecipe(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, column, order, of } = value;
  if (kind === 'sum') return listOf(of, isRecipe);
  if (kind === 'date' || kind === 'month') {
    return typeof column === 'string' && (order === 'day-first' || order === 'month-first');
  }
  return (kind === 'number' || kind === 'category') && typeof column === 'string';
}

function isAxis(value: unknown): boolean {
  if (!isRecord(value) || typeof value['feature'] !== 'string') return false;
  if (value['kind'] === 'cuts') return listOf(value['cuts'], isNumber);
  if (value['kind'] === 'values') return listOf(value['values'], isNumber);
  return value['kind'] === 'levels' && listOf(value['levels'], (level) => typeof level === 'string');
}

function isShape(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['feature'] === 'string' &&
    isAxis(value['axis']) &&
    listOf(value['logOdds'], isNumber)
  );
}

function isPair(value: unknown, axes: number): boolean {
  if (!isRecord(value) || !listOf(value['features'], (name) => typeof name === 'string')) return false;
  const isPlace = (place: unknown): boolean => isNumber(place) && place >= 0 && place < axes;
  return listOf(
    value['grids'],
    (grid) =>
      isRecord(grid) &&
      listOf(grid['axes'], isPlace) &&
      listOf(grid['cells'], (cell) => listOf(cell, isNumber)),
  );
}
