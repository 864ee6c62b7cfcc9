import type { Author, Fact, FactKind, FollowUp, Heard, Money, Totals } from '../model/index.ts';

type Counts<Key extends string> = Record<Key, number>;

/** What is counted while it is read. */
export interface Counted {
  readonly facts: Counts<FactKind>;
  readonly authors: Counts<Author>;
  readonly leftOut: Totals['leftOut'];
  readonly rows: Counts<'records' | 'used' | 'rejected'>;
}

/** Counts what was read, while it is read. */
export interface Tally {
  /** Everything so far, for another tally to take. */
  counted(): Counted;
  take(counted: Counted): void;
  add(fact: Fact, heard: Heard | undefined): void;
  addTable(table: { readonly records: number; readonly used: number; readonly rejected: number }): void;
  totals(rest: Rest): Totals;
}

/** What is known only at the end. */
export interface Rest {
  readonly files: number;
  readonly customers: number;
  readonly unlisted: number;
  readonly closed: number;
  readonly followUps: readonly FollowUp[];
}

export function createTally(): Tally {
  const facts: Counts<FactKind> = {
    customer: 0,
    person: 0,
    interaction: 0,
    order: 0,
    subscription: 0,
    usage: 0,
    survey: 0,
    departure: 0,
  };
  const authors: Counts<Author> = { customer: 0, agent: 0, system: 0, unknown: 0 };
  const leftOut = { quoted: 0, signature: 0, boilerplate: 0, unread: 0 };
  const rows = { records: 0, used: 0, rejected: 0 };
  return {
    counted: () => ({ facts, authors, leftOut, rows }),
    take(counted) {
      addAll(facts, counted.facts);
      addAll(authors, counted.authors);
      addAll(leftOut, counted.leftOut);
      addAll(rows, counted.rows);
    },
    add(fact, heard) {
      facts[fact.kind] += 1;
      if (fact.kind === 'interaction') authors[fact.author] += 1;
      if (heard !== undefined) addLeftOut(leftOut, heard.leftOut);
    },
    addTable({ records, used, rejected }) {
      addAll(rows, { records, used, rejected });
    },
    totals: ({ followUps, ...rest }) => ({
      ...rest,
      ...rows,
      interactions: facts.interaction,
      authors,
      facts,
      ...summarise(followUps),
      leftOut,
    }),
  };
}

function addAll<Key extends string>(to: Counts<Key>, added: Readonly<Counts<Key>>): void {
  for (const key in to) to[key] += added[key];
}

/** The same field by field, since it runs for every message. */
function addLeftOut(
  to: Counts<keyof Totals['leftOut']>,
  { quoted, signature, boilerplate, unread }: Totals['leftOut'],
): void {
  to.quoted += quoted;
  to.signature += signature;
  to.boilerplate += boilerplate;
  to.unread += unread;
}

/** What the list itself adds up to; asked again when the list is cut to one owner. */
export function summarise(followUps: readonly FollowUp[]): Pick<Totals, 'bands' | 'atStake'> {
  return { bands: bandsOf(followUps), atStake: atStake(followUps) };
}

function bandsOf(followUps: readonly FollowUp[]): Totals['bands'] {
  const bands = { critical: 0, high: 0, watch: 0, calm: 0, unknown: 0 };
  for (const { risk } of followUps) bands[risk.band] += 1;
  return bands;
}

/** Sums by currency of those that are not calm, in cents, largest first. */
function atStake(followUps: readonly FollowUp[]): readonly Money[] {
  const cents = new Map<string | undefined, number>();
  for (const { risk, stake } of followUps) {
    if (stake === undefined || risk.band === 'calm') continue;
    cents.set(stake.currency, (cents.get(stake.currency) ?? 0) + Math.round(stake.amount * 100));
  }
  return [...cents]
    .map(([currency, sum]) => ({ amount: sum / 100, ...(currency !== undefined && { currency }) }))
    .toSorted((a, b) => b.amount - a.amount);
}
