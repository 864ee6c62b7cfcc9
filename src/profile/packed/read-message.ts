// A message read back from its record, field by field as it was written.
import type { Contact, Instant, Origin, Pledge, Quote, Tiding } from '../../model/index.ts';
import { acts, authors, causes, channels, fates, HAS, severities, states } from './layout.ts';
import type { Reader } from './reader.ts';
import { readValue } from './value.ts';

/** Takes quotes: all that may be wanted. */
export interface Sieve {
  mayTake(signal: string, strength: number, at: Instant | undefined): boolean;
  take(quote: Quote): void;
}

/** Where the contacts, quotes and samples of a customer are put together. */
export interface Kept {
  readonly contacts: Contact[];
  readonly quotes: Sieve;
  readonly samples: Sieve;
}

export function readMessage(reader: Reader, { contacts, quotes, samples }: Kept): void {
  const contact = readContact(reader);
  contacts.push(contact);
  const [quoted, sampled] = [reader.count(), reader.count()];
  if (quoted + sampled === 0) return;
  const origin = readOrigin(reader);
  for (let left = quoted; left > 0; left--) readQuote(reader, contact, origin, quotes);
  for (let left = sampled; left > 0; left--) readQuote(reader, contact, origin, samples);
}

function readContact(reader: Reader): Contact {
  const has = reader.byte();
  const author = authors.at(reader.byte()) ?? 'unknown';
  const channel = channels.at(reader.byte()) ?? 'other';
  const cause = causes.at(reader.byte());
  const severity = severities.at(reader.byte());
  const manner = reader.count();
  const language = reader.word();
  const fingerprint = reader.double();
  const conversation = reader.text();
  const words = reader.number();
  const at = (has & HAS.at) === 0 ? undefined : reader.double();
  const authorName = (has & HAS.name) === 0 ? undefined : reader.word();
  const hasVerdict = (has & HAS.verdict) !== 0;
  const sentiment = hasVerdict ? reader.double() : 0;
  const dissatisfaction = hasVerdict ? reader.double() : 0;
  const leaving = hasVerdict ? reader.double() : 0;
  const turn = (has & HAS.turn) === 0 ? 0 : reader.number();
  const { state, reopens, escalated } = (has & HAS.ticket) === 0 ? NO_TICKET : readTicket(reader);
  const snippet = (has & HAS.snippet) === 0 ? undefined : reader.text();
  return {
    turn,
    author,
    channel,
    conversation,
    fingerprint,
    words,
    understood: (has & HAS.understood) !== 0,
    language,
    sentiment,
    dissatisfaction,
    leaving,
    severity,
    manner,
    evidence: readEvidence(reader),
    tidings: readTidings(reader),
    pledges: (has & HAS.pledges) === 0 ? NO_PLEDGES : readPledges(reader),
    at,
    authorName,
    cause,
    state,
    reopens,
    escalated,
    snippet,
  };
}

type Ticket = Pick<Contact, 'state' | 'reopens' | 'escalated'>;

const NO_TICKET: Ticket = { state: undefined, reopens: undefined, escalated: undefined };
const NO_EVIDENCE: Contact['evidence'] = [];
const NO_TIDINGS: readonly Tiding[] = [];
const NO_PLEDGES: readonly Pledge[] = [];

function readTicket(reader: Reader): Ticket {
  const state = states.at(reader.byte());
  const [reopens, escalated] = [readValue(reader), readValue(reader)];
  return {
    state,
    reopens: typeof reopens === 'number' ? reopens : undefined,
    escalated: typeof escalated === 'boolean' ? escalated : undefined,
  };
}

function readEvidence(reader: Reader): Contact['evidence'] {
  const count = reader.count();
  if (count === 0) return NO_EVIDENCE;
  const evidence: { signal: string; strength: number }[] = [];
  for (let left = count; left > 0; left--)
    evidence.push({ signal: reader.word(), strength: reader.strength() });
  return evidence;
}

function readTidings(reader: Reader): readonly Tiding[] {
  const count = reader.count();
  if (count === 0) return NO_TIDINGS;
  const tidings: Tiding[] = [];
  for (let left = count; left > 0; left--) {
    const act = acts.at(reader.byte()) ?? 'any';
    const says = fates.at(reader.byte()) ?? 'moved';
    tidings.push({ act, says, quote: reader.text() });
  }
  return tidings;
}

function readPledges(reader: Reader): readonly Pledge[] {
  const pledges = readValue(reader);
  return Array.isArray(pledges) ? pledges.filter(isPledge) : NO_PLEDGES;
}

function isPledge(value: unknown): value is Pledge {
  return typeof value === 'object' && value !== null && 'act' in value && 'quote' in value;
}

export function readOrigin(reader: Reader): Origin {
  const file = reader.word();
  const record = reader.number();
  const line = reader.number();
  const id = reader.byte() === 0 ? undefined : reader.text();
  if (id === undefined) return line === 0 ? { file, record } : { file, record, line };
  return line === 0 ? { file, record, id } : { file, record, line, id };
}

function readQuote(reader: Reader, contact: Contact, origin: Origin, quotes: Sieve): void {
  const { author, authorName, at, conversation, fingerprint } = contact;
  const [signal, strength] = [reader.word(), reader.strength()];
  if (!quotes.mayTake(signal, strength, at)) {
    reader.skipText();
    return;
  }
  const text = reader.text();
  quotes.take({
    signal,
    strength,
    text,
    author,
    authorName,
    at,
    conversation,
    origin,
    contact: fingerprint,
  });
}
