// Every customer of a run as of one day. An open account takes many times the room of what is kept of it, so that accounts
// are opened one by one, and anew by whoever walks over them again.
import type { Links } from './ingest/index.ts';
import type { Account, Exchange, Instant, Profile } from './model/index.ts';
import type { Profiles } from './profile/ledger.ts';
import { openAccount, ordersOf } from './profile/open.ts';
import type { Tally } from './report/tally.ts';
import { type Buyer, buyerOf, dayOf, mayHoldRhythm, rhythmAmong } from './rhythm/index.ts';

export interface Opened {
  readonly account: Account;
  readonly profile: Profile;
}

/** All that were read, in one walk over the profiles; in two where they may hold a rhythm of buying. */
export function openAll(
  { profiles, links, tally }: { profiles: Profiles; links: Links; tally: Tally },
  asOf: Instant,
  exchange: Exchange,
): Iterable<Opened> {
  const buyers = mayHoldRhythm(tally.counted().facts.order) ? buyersIn(profiles, asOf) : [];
  const withRhythm = rhythmAmong(buyers, dayOf(asOf));
  return {
    *[Symbol.iterator]() {
      for (const [id, profile] of profiles) {
        const account = openAccount(profile, links.identity(id), asOf, exchange);
        yield { account: withRhythm(account), profile };
      }
    },
  };
}

function buyersIn(profiles: Profiles, asOf: Instant): readonly Buyer[] {
  const buyers: Buyer[] = [];
  for (const [id, profile] of profiles) {
    const buyer = buyerOf({ id, orders: ordersOf(profile, asOf) });
    if (buyer !== undefined) buyers.push(buyer);
  }
  return buyers;
}
