import type { Remembered, RememberedPart } from '../../src/model/index.ts';

/** A customer in a few words: `remembered('A', 'high', 60, [part('anger', 20)])`. */
export function remembered(
  customer: string,
  band: Remembered['band'],
  risk: number | undefined,
  parts: readonly RememberedPart[] = [],
  more: Partial<Remembered> = {},
): Remembered {
  return {
    customer,
    name: `${customer} Ltd`,
    band,
    ...(risk !== undefined && { risk }),
    parts,
    promises: [],
    knownAs: [],
    ...more,
  };
}

export function part(signal: string, points: number, more: Partial<RememberedPart> = {}): RememberedPart {
  return { signal, points, count: 1, says: `${signal}, 2026-03-01`, at: 100, ...more };
}

export function statesOf(...customers: readonly Remembered[]): ReadonlyMap<string, Remembered> {
  return new Map(customers.map((state) => [state.customer, state]));
}
