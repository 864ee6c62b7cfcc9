// What a header means depends on the kind of table it stands in: "Id" is the conversation in a list of tickets and the
// customer in a list of clients. Each kind has its own names, then those that mean the same everywhere.
import { customers, people } from './clients.ts';
import { common } from './common.ts';
import { answers, interactions, ratings, surveys } from './contacts.ts';
import { deals, departures, orders, subscriptions, usage } from './dealings.ts';
import { FIELD_NAMES, type Field } from './fields.ts';
import { fold, foldedNames, listedNames } from './fold.ts';
import { questionField } from './questions.ts';

/** Names of each field, separated by commas or line ends, the likeliest first. */
export type Synonyms = Readonly<Partial<Record<Field, string>>>;

export const TABLE_KINDS = [
  'customers',
  'people',
  'interactions',
  'surveys',
  'orders',
  'deals',
  'subscriptions',
  'usage',
  'departures',
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** Later lists add only what the earlier ones of a kind do not have. */
const VOCABULARIES: Readonly<Record<TableKind, readonly Synonyms[]>> = {
  customers: [customers, common, answers],
  people: [people, common, answers],
  interactions: [interactions, common, answers, ratings],
  surveys: [surveys, common, answers, ratings],
  orders: [orders, common],
  deals: [deals, common],
  subscriptions: [subscriptions, common],
  usage: [usage, common],
  departures: [departures, common],
};

/** What a table of the kind calls its own rows; "Ticket status" is then just "status". */
const OWN_NOUNS: Readonly<Record<TableKind, string>> = {
  customers: 'customer, client, account, company, organization, organisation, business, Kunde, Kunden, Firma',
  people: 'contact, person, user, lead, customer, Kontakt',
  interactions:
    'ticket, case, conversation, issue, complaint, request, chat, call, message, review, comment, thread, post, tweet, note, activity, email',
  surveys: 'survey, response, feedback, nps, csat, review',
  orders: 'order, invoice, transaction, payment, bill, charge, purchase, sale',
  deals: 'deal, opportunity, quote',
  subscriptions: 'subscription, contract, license, licence',
  usage: 'usage, event, activity, session',
  departures: 'churn, cancellation, exit, departure',
};

/** What may stand at the end of a header without changing it: a zone, a currency, a year, "(Billing)", "p.a.". */
const IDLE_END =
  /^(.+) (?:utc|gmt|cet|cest|est|edt|pst|local|datetime|time|billing|shipping|usd|eur|gbp|chf|brl|inr|cad|aud|\d{1,4}|\p{L})$/u;

export interface Meaning {
  readonly field: Field;
  /** The name in the list that was met, as it is written there. */
  readonly name: string;
  /** Position in the list: smaller is likelier. */
  readonly rank: number;
}

/** What a folded header means in a table of this kind. */
export function meaningOf(kind: TableKind, header: string): Meaning | undefined {
  const names = namesOf(kind);
  const direct = names.get(header);
  if (direct !== undefined) return direct;
  const own = names.get(withoutNoun(kind, header));
  const shorter = IDLE_END.exec(header)?.[1];
  if (own !== undefined || shorter !== undefined) return own ?? meaningOf(kind, shorter ?? '');
  const asked = questionField(kind, header);
  return asked === undefined ? undefined : { field: asked, name: 'a question', rank: LAST };
}

/** Behind every name that is listed. */
const LAST = 10_000;

const cache = new Map<TableKind, ReadonlyMap<string, Meaning>>();

function namesOf(kind: TableKind): ReadonlyMap<string, Meaning> {
  const known = cache.get(kind);
  if (known !== undefined) return known;
  const names = new Map<string, Meaning>();
  const vocabularies = VOCABULARIES[kind];
  const isUsed = (field: Field): boolean => vocabularies.some((vocabulary) => field in vocabulary);
  const own = entriesOf(OWN_NAMES).filter(([, { field }]) => isUsed(field));
  for (const [folded, meaning] of [...vocabularies.flatMap(entriesOf), ...own]) {
    if (!names.has(folded)) names.set(folded, meaning);
  }
  cache.set(kind, names);
  return names;
}

/** Each field under its own name, as canonical tables have it. */
const OWN_NAMES: Synonyms = Object.fromEntries(FIELD_NAMES.map((field) => [field, field]));

type Entry = readonly [folded: string, meaning: Meaning];

/** Folding is slow, and most kinds have the same lists at their end. */
const entries = new Map<Synonyms, readonly Entry[]>();

function entriesOf(vocabulary: Synonyms): readonly Entry[] {
  const known = entries.get(vocabulary) ?? FIELD_NAMES.flatMap((field) => entriesFor(field, vocabulary));
  entries.set(vocabulary, known);
  return known;
}

function entriesFor(field: Field, vocabulary: Synonyms): readonly Entry[] {
  return listedNames(vocabulary[field] ?? '').map((name, rank) => [fold(name), { field, name, rank }]);
}

function withoutNoun(kind: TableKind, header: string): string {
  const noun = nounsOf(kind).find((name) => header.startsWith(`${name} `));
  return noun === undefined ? header : header.slice(noun.length + 1);
}

const nouns = new Map<TableKind, readonly string[]>();

function nounsOf(kind: TableKind): readonly string[] {
  const known = nouns.get(kind) ?? foldedNames(OWN_NOUNS[kind]);
  nouns.set(kind, known);
  return known;
}
