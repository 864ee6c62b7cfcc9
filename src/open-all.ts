// Every customer of a run as of one day. An open account takes many times the room of what is kept of it, so that accounts
// are opened one by one, and anew by whoever walks over them again.
import type { Links } from './ingest/index.ts';
import type { Account, Exchange, Instant, Profile } from './model/index.ts';
import type { Profiles } from './profile/ledger.ts';
import { openAccount, ordersOf } from './profile/open.ts';
import type { Tally } from './report/tally.ts';
import { type Buyer, buyerOf, dayOf, mayHoldRhythm, rhythmAmong } from './rhythm/index.ts';
import { mapped } from './walks.ts';

export interface Opened {
  readonly account: Account;
  readonly profile: Profile;
}

interface Read {
  readonly profiles: Profiles;
  readonly links: Links;
  readonly tally: Tally;
}

/** All that were read, in one walk over the profiles; in two where they may hold a rhythm of buying. */
export function openAll(read: Read, asOf: Instant, exchange: Exchange): Iterable<Opened> {
  const { profiles, links } = read;
  const opened = openEach(profiles, (id) => links.identity(id), asOf, exchange);
  if (!mayShowRhythm(read)) return opened;
  const withRhythm = rhythmAmong(buyersIn(profiles, asOf), dayOf(asOf));
  return mapped(opened, ({ account, profile }) => ({ account: withRhythm(account), profile }));
}

/** Whether what one customer buys is judged by what all of them buy. */
export function mayShowRhythm({ tally }: Pick<Read, 'tally'>): boolean {
  return mayHoldRhythm(tally.counted().facts.order);
}

/** Some of them, each for itself. */
export function openEach(
  profiles: Iterable<readonly [customer: string, profile: Profile]>,
  identityOf: Links['identity'],
  asOf: Instant,
  exchange: Exchange,
): Iterable<Opened> {
  return mapped(profiles, ([id, profile]) => ({
    account: openAccount(profile, identityOf(id), asOf, exchange),
    profile,
  }));
}

function buyersIn(profiles: Profiles, asOf: Instant): readonly Buyer[] {
  const buyers: Buyer[] = [];
  for (const [id, profile] of profiles) {
    const buyer = buyerOf({ id, orders: ordersOf(profile, asOf) });
    if (buyer !== undefined) buyers.push(buyer);
  }
  return buyers;
}
