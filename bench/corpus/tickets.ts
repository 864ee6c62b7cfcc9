// The messages: several tickets are open at a time, customer and support write in turns, replies quote now and then.
import type { Random } from '../../test/random.ts';
import type { Client } from './accounts.ts';
import { slotOf } from './grammar.ts';
import { grammar, type Speech } from './speech.ts';
import { START, YEAR } from './year.ts';

export const TICKET_COLUMNS = 'ticket_id account_id email created_at author_role subject body'.split(' ');

interface Ticket {
  readonly id: string;
  readonly client: Client;
  readonly subject: string;
}

/** Tickets that are open at any time. */
const OPEN = 64;

/** The rows in order of time. The first clients write most. */
export function* ticketRows(
  messages: number,
  clients: readonly Client[],
  speech: Speech,
  random: Random,
): Generator<readonly string[]> {
  const open: Ticket[] = [];
  const step = YEAR / messages;
  for (let index = 0; index < messages; index++) {
    const place = random.below(OPEN);
    const known = random.next() < 0.6 ? open[place] : undefined;
    const ticket = known ?? opened(index, clients, random);
    open[place] = ticket;
    const at = new Date(Math.floor(START + (index + random.next()) * step)).toISOString();
    const role = random.next() < (known === undefined ? 0.05 : 0.55) ? 'agent' : 'customer';
    const subject = known === undefined ? ticket.subject : `Re: ${ticket.subject}`;
    const body = bodyOf(role, ticket.client, speech, random);
    yield [ticket.id, ticket.client.id, ticket.client.email, at, role, subject, body];
  }
}

function opened(index: number, clients: readonly Client[], random: Random): Ticket {
  const client = clients[Math.floor(skewed(random) * clients.length)] ?? random.pick(clients);
  return { id: `T${String(index).padStart(8, '0')}`, client, subject: matter(random) };
}

/** 0 ≤ value < 1, small ones oftener. By multiplying and the square root alone, which are exact on every machine. */
function skewed(random: Random): number {
  const value = random.next();
  return value * Math.sqrt(value);
}

const matter = slotOf(grammar, 'matter');
const greeting = slotOf(grammar, 'greeting');
const closing = slotOf(grammar, 'closing');

const GAPS = [' ', ' ', ' ', ' ', ' ', '\n', '\n\n'];

function bodyOf(role: string, client: Client, speech: Speech, random: Random): string {
  const length = 60 + skewed(random) * 540;
  let body = random.next() < 0.3 ? `${greeting(random)}\n\n` : '';
  body += sentenceOf(role, client, speech, random);
  while (body.length < length) body += random.pick(GAPS) + sentenceOf(role, client, speech, random);
  if (random.next() < 0.25) body += `\n\n${closing(random)}`;
  if (random.next() < 0.05) body += `\n\n> ${speech.reply(random)}\n> ${speech.plain(random)}`;
  return body;
}

function sentenceOf(role: string, { mood }: Client, speech: Speech, random: Random): string {
  if (role === 'agent') return speech.reply(random);
  const chance = random.next();
  if (chance < mood.complaint) return speech.complaint(random);
  return chance < mood.complaint + mood.praise ? speech.praise(random) : speech.plain(random);
}
