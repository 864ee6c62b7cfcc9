// One order for everything: by UTF-16 code unit, never by locale, so that every machine prints the same bytes.

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares by the first of the given results that is not 0: `firstDifference(b.risk - a.risk, compareText(a.id, b.id))`. */
export function firstDifference(...results: readonly number[]): number {
  return results.find((result) => result !== 0) ?? 0;
}
