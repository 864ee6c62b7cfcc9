// What every customer of a run is known by: who is who as `ingest` found it, in the keys by which the history follows them.
import { type Known, keysOf } from './history/keys.ts';
import type { Links } from './ingest/index.ts';
import type { Party } from './model/index.ts';

export function knownIn(links: Links): ReadonlyMap<string, Known> {
  const parties = new Map<string, Party[]>();
  for (const { customer, party } of links.all) {
    const known = parties.get(customer);
    if (known === undefined) parties.set(customer, [party]);
    else known.push(party);
  }
  return new Map(
    [...parties].map(([customer, all]) => [customer, { customer, knownAs: keysOf(all) }] as const),
  );
}
