// A message as a record: what is counted of it, and its sentences worth quoting.
import type { Contact, Origin, Tiding } from '../../model/index.ts';
import { acts, authors, causes, channels, fates, HAS, severities, states } from './layout.ts';
import { writeValue } from './value.ts';
import type { Passage, Writer } from './writer.ts';

/** What a quote or sample shows, and its words. */
export interface Shown {
  readonly signal: string;
  readonly strength: number;
  readonly passage: Passage;
}

export interface Message {
  readonly contact: Contact;
  /** Where it was read. */
  readonly origin: Origin;
  readonly quotes: readonly Shown[];
  readonly samples: readonly Shown[];
}

const LONGEST_TIDING = 280;

export function writeMessage(writer: Writer, { contact, origin, quotes, samples }: Message): void {
  const has = fieldsOf(contact);
  writer.byte(has);
  writer.byte(authors.of(contact.author));
  writer.byte(channels.of(contact.channel));
  writer.byte(causes.of(contact.cause));
  writer.byte(severities.of(contact.severity));
  writer.count(contact.manner);
  writer.word(contact.language);
  writer.double(contact.fingerprint);
  writer.text(contact.conversation);
  writer.number(contact.words);
  if (contact.at !== undefined) writer.double(contact.at);
  if (contact.authorName !== undefined) writer.word(contact.authorName);
  if ((has & HAS.verdict) !== 0) writeVerdict(writer, contact);
  if ((has & HAS.turn) !== 0) writer.number(contact.turn);
  if ((has & HAS.ticket) !== 0) writeTicket(writer, contact);
  if (contact.snippet !== undefined) writer.text(contact.snippet);
  writer.count(contact.evidence.length);
  for (const { signal, strength } of contact.evidence) {
    writer.word(signal);
    writer.strength(strength);
  }
  writeTidings(writer, contact.tidings);
  if ((has & HAS.pledges) !== 0) writeValue(writer, contact.pledges);
  writer.count(quotes.length);
  writer.count(samples.length);
  if (quotes.length + samples.length === 0) return;
  writeOrigin(writer, origin);
  for (const shown of quotes) writeShown(writer, shown);
  for (const shown of samples) writeShown(writer, shown);
}

function fieldsOf(contact: Contact): number {
  const { at, authorName, sentiment, dissatisfaction, leaving, turn, state, reopens, escalated } = contact;
  return (
    (at === undefined ? 0 : HAS.at) |
    (authorName === undefined ? 0 : HAS.name) |
    (sentiment === 0 && dissatisfaction === 0 && leaving === 0 ? 0 : HAS.verdict) |
    (turn === 0 ? 0 : HAS.turn) |
    (state === undefined && reopens === undefined && escalated === undefined ? 0 : HAS.ticket) |
    (contact.snippet === undefined ? 0 : HAS.snippet) |
    (contact.pledges.length === 0 ? 0 : HAS.pledges) |
    (contact.understood ? HAS.understood : 0)
  );
}

function writeVerdict(writer: Writer, { sentiment, dissatisfaction, leaving }: Contact): void {
  writer.double(sentiment);
  writer.double(dissatisfaction);
  writer.double(leaving);
}

function writeTicket(writer: Writer, { state, reopens, escalated }: Contact): void {
  writer.byte(states.of(state));
  writeValue(writer, reopens);
  writeValue(writer, escalated);
}

function writeTidings(writer: Writer, tidings: readonly Tiding[]): void {
  writer.count(tidings.length);
  for (const { act, says, quote } of tidings) {
    writer.byte(acts.of(act));
    writer.byte(fates.of(says));
    writer.passage({ text: quote, start: 0, end: quote.length, longest: LONGEST_TIDING, isContinued: false });
  }
}

function writeOrigin(writer: Writer, { file, record, line, id }: Origin): void {
  writer.word(file);
  writer.number(record);
  writer.number(line ?? 0);
  writer.byte(id === undefined ? 0 : 1);
  if (id !== undefined) writer.text(id);
}

function writeShown(writer: Writer, { signal, strength, passage }: Shown): void {
  writer.word(signal);
  writer.strength(strength);
  writer.passage(passage);
}
