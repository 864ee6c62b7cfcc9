// The client list: 21 columns as CRM exports have them, notes with line ends and quotes among them.
import { DAY } from '../../src/model/index.ts';
import type { Random } from '../../test/random.ts';
import { slotOf } from './grammar.ts';
import { coined } from './slots.ts';
import { grammar, type Speech } from './speech.ts';
import { START } from './year.ts';

export const ACCOUNT_COLUMNS = (
  'account_id company contact_name email phone segment industry country city plan mrr currency seats seats_used ' +
  'signup_date renewal_date last_login nps csm_owner notes lifecycle_stage'
).split(' ');

/** What tickets need to know of a customer. */
export interface Client {
  readonly id: string;
  readonly email: string;
  /** Share of the customer's sentences that complain, and that praise. */
  readonly mood: { readonly complaint: number; readonly praise: number };
}

export interface ClientRow {
  readonly client: Client;
  readonly cells: readonly string[];
}

export function clientRow(index: number, speech: Speech, random: Random): ClientRow {
  const [first, last, company] = [given(random), family(random), coined(random)];
  const id = `A${String(index).padStart(6, '0')}`;
  const email = `${letters(first)}.${letters(last)}@${company.toLowerCase()}-${index}.example`;
  const cells = [
    ...[id, `${company} ${random.pick(FORMS)}`, `${first} ${last}`, email, phone(random)],
    ...[random.pick(SEGMENTS), random.pick(INDUSTRIES), random.pick(COUNTRIES), coined(random)],
    ...contract(random),
    ...[random.next() < 0.4 ? '' : String(random.below(11)), given(random), notes(speech, random)],
    random.pick(STAGES),
  ];
  return { client: { id, email, mood: moodOf(random.next()) }, cells };
}

const given = slotOf(grammar, 'given');
const family = slotOf(grammar, 'family');

const FORMS = ['Ltd', 'GmbH', 'Inc.', 'S.L.', 'and Partners', 'Group, Inc.'];
const SEGMENTS = ['small', 'middle', 'large'];
const INDUSTRIES = [
  'Retail',
  'Health',
  'Banking, Insurance',
  'Machinery',
  'Schools',
  'Haulage',
  'Publishing',
];
const COUNTRIES = ['AT', 'CA', 'DE', 'DK', 'ES', 'FR', 'GB', 'IE', 'NL', 'US'];
const PLANS = ['Starter', 'Team', 'Business', 'Enterprise'];
const STAGES = ['active', 'trial', 'onboarding', 'renewed'];

function phone(random: Random): string {
  return `+${1 + random.below(98)} ${100 + random.below(900)} ${1000 + random.below(9000)}`;
}

/** From plan to last login. */
function contract(random: Random): readonly string[] {
  const seats = 1 + random.below(400);
  return [
    random.pick(PLANS),
    `${random.below(random.pick([100, 1000, 8000]))}.${random.below(10)}0`,
    random.pick(['EUR', 'GBP', 'USD']),
    String(seats),
    String(random.below(seats + 1)),
    dayString(START - random.below(1500) * DAY),
    dayString(START + (300 + random.below(400)) * DAY),
    dayString(START + random.below(365) * DAY),
  ];
}

function dayString(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function notes(speech: Speech, random: Random): string {
  return random.next() < 0.8 ? '' : `${speech.plain(random)}\n"${speech.plain(random)}"`;
}

/** A few are angry, some are torn, most are content. */
function moodOf(chance: number): Client['mood'] {
  if (chance < 0.12) return { complaint: 0.5, praise: 0.04 };
  if (chance < 0.4) return { complaint: 0.2, praise: 0.12 };
  return { complaint: 0.06, praise: 0.25 };
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
