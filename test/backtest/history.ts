// Two years of a made-up company as the CSV files it would export: customers with dates, tickets, invoices, departures.
// In one world unhappy customers complain, are kept waiting, and leave; in the other they complain just as much and
// leaving has nothing to do with it.
import type { Source } from '../../src/model/index.ts';
import { createRandom, type Random } from '../random.ts';

export interface World {
  readonly seed: number;
  readonly customers: number;
  /** Whether those who complain are those who leave. */
  readonly planted: boolean;
  /** Written when all is known: the last words of who left, and a client list that gives them away. */
  readonly hindsight?: boolean;
}

export type FileName = 'customers.csv' | 'tickets.csv' | 'invoices.csv' | 'cancellations.csv';

export const DAY = 86_400_000;
export const BEGIN = Date.UTC(2024, 0, 1);
const DAYS = 730;
/** No list with a horizon of 90 days is later. */
const LAST_LIST = DAYS - 90;
export const END = BEGIN + DAYS * DAY;

const CALM = [
  'How do I add a user to the board?',
  'Can you tell me where I find last month’s report?',
  'Please change our billing address, the new one is below.',
  'We have a new colleague, could you send her the guide?',
  'Is there a way to export the rota as a spreadsheet?',
];
const BITTER = [
  'This is unacceptable. The export is still broken and nobody has called me back.',
  'I am fed up. For the third time: the invoice is wrong.',
  'We are very disappointed with the service, this has been going on for weeks.',
  'If this is not solved we are going to cancel our contract and move to a competitor.',
  'I have explained this twice already and the problem is back again.',
];
const ANSWERS = [
  'You find it under Settings.',
  'That is done.',
  'I have sent it to you.',
  'Yes, under Reports.',
];

interface Life {
  readonly id: string;
  readonly joined: number;
  readonly left: number | undefined;
  /** Days of trouble. */
  readonly bitter: readonly number[];
}

/** The files as sources with bytes of their own, the same for the same world. */
export function filesOf(world: World): Readonly<Record<FileName, string>> {
  const random = createRandom(world.seed);
  const lives = Array.from({ length: world.customers }, (_, index) => lifeOf(index, world.planted, random));
  const lines: Record<FileName, string[]> = {
    'customers.csv': [
      'Customer ID,Company,Account Owner,Customer Since,Plan,ARR,Currency,Status,Seats,Seats used,Renewal Date',
    ],
    'tickets.csv': ['Ticket ID,Customer ID,Created At,Author Role,Message'],
    'invoices.csv': ['Invoice No,Customer ID,Invoice Date,Amount,Currency,Status'],
    'cancellations.csv': ['Customer ID,Cancellation Date,Reason'],
  };
  for (const life of lives) writeLife(life, lines, random, world.hindsight === true);
  return {
    'customers.csv': lines['customers.csv'].join('\n'),
    'tickets.csv': lines['tickets.csv'].join('\n'),
    'invoices.csv': lines['invoices.csv'].join('\n'),
    'cancellations.csv': lines['cancellations.csv'].join('\n'),
  };
}

export function sourcesOf(files: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) }));
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const TROUBLE_A_MONTH = 0.05;
const LEAVES_AFTER_TROUBLE = 0.5;
const LEAVES_ANYWAY_A_MONTH = 0.004;
/** What makes as many leave in the world without a signal. */
const LEAVES_WITHOUT_SIGNAL_A_MONTH = 0.024;

function lifeOf(index: number, planted: boolean, random: Random): Life {
  const joined = random.next() < 0.6 ? -random.below(900) : random.below(500);
  const bitter: number[] = [];
  const leavings: number[] = [];
  for (let month = Math.max(0, joined); month < DAYS; month += 30) {
    const anyway = planted ? LEAVES_ANYWAY_A_MONTH : LEAVES_WITHOUT_SIGNAL_A_MONTH;
    if (random.next() < anyway) leavings.push(month + random.below(30));
    if (random.next() >= TROUBLE_A_MONTH) continue;
    const begins = month + random.below(30);
    const messages = 2 + random.below(3);
    for (let count = 0; count < messages; count++) bitter.push(begins + 10 * count + random.below(8));
    if (planted && random.next() < LEAVES_AFTER_TROUBLE) leavings.push(begins + 45 + random.below(75));
  }
  const left = Math.min(...leavings);
  return { id: `C${1000 + index}`, joined, left: left < DAYS ? left : undefined, bitter };
}

function writeLife(
  { id, joined, left, bitter }: Life,
  lines: Record<FileName, string[]>,
  random: Random,
  hindsight: boolean,
): void {
  const value = 500 * (1 + random.below(60));
  const owner = random.pick(['Maeve', 'Tomas', 'Ines']);
  const plan = random.pick(['A', 'B']);
  const givenAway = hindsight && left !== undefined;
  const today = givenAway ? `None,0,EUR,Cancelled,40,0,${day(left)}` : `${plan},${value},EUR,Active,40,38,`;
  lines['customers.csv'].push(`${id},Company ${id},${owner},${day(joined)},${today}`);
  if (givenAway) {
    const last =
      'You lost us. It was unacceptable, we have cancelled our contract and moved to a competitor.';
    lines['tickets.csv'].push(`L-${id},${id},${day(Math.max(left, LAST_LIST) + 3)} 09:00,customer,"${last}"`);
  }
  const last = left ?? DAYS;
  const every = 20 + random.below(60);
  for (
    let at = Math.max(0, joined) + random.below(every);
    at < last;
    at += 1 + Math.floor(every * (0.5 + random.next()))
  ) {
    talk(id, at, random.pick(CALM), random.pick(ANSWERS), lines, random);
  }
  for (const at of bitter) {
    if (at >= last) continue;
    talk(
      id,
      at,
      random.pick(BITTER),
      random.next() < 0.5 ? 'We are looking into it.' : undefined,
      lines,
      random,
    );
  }
  for (let at = Math.max(0, joined) + random.below(30); at < last; at += 30) {
    lines['invoices.csv'].push(
      `R-${lines['invoices.csv'].length},${id},${day(at)},${(value / 12).toFixed(2)},EUR,${random.next() < 0.95 ? 'paid' : 'overdue'}`,
    );
  }
  if (left !== undefined)
    lines['cancellations.csv'].push(`${id},${day(left)},${random.pick(['Price', 'Service', 'Other'])}`);
}

function talk(
  id: string,
  at: number,
  theirs: string,
  ours: string | undefined,
  { 'tickets.csv': tickets }: Record<FileName, string[]>,
  random: Random,
): void {
  const ticket = `T-${tickets.length}`;
  tickets.push(`${ticket},${id},${day(at)} 09:${10 + random.below(50)},customer,"${theirs}"`);
  if (ours !== undefined)
    tickets.push(`${ticket},${id},${day(at)} 15:${10 + random.below(50)},agent,"${ours}"`);
}

/** Day of the history, counted from its begin. */
export function day(index: number): string {
  return new Date(BEGIN + index * DAY).toISOString().slice(0, 10);
}
