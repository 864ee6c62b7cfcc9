// A message as a record: what is counted of it, and its sentences worth quoting.
import type { Contact, Origin, Tiding } from '../../model/index.ts';
import { acts, authors, causes, channels, fates, HAS, severities, states } from './layout.ts';
import { writeValue } from './value.ts';
import type { Passage, Writer } from './writer.ts';

/** What a quote or sample shows, and its words. */
export interface Shown extends Passage {
  readonly signal: string;
  readonly strength: number;
}

/** What the source tells of a message: an interaction does, and so does a contact. */
export type Said = Pick<Contact, 'author' | 'channel' | 'conversation'> &
  Perhaps<Pick<Contact, 'turn' | 'at' | 'authorName' | 'state' | 'reopens' | 'escalated'>>;

/** What was heard in it. */
export type Understood = Pick<
  Contact,
  | 'words'
  | 'understood'
  | 'language'
  | 'sentiment'
  | 'dissatisfaction'
  | 'leaving'
  | 'manner'
  | 'tidings'
  | 'pledges'
> &
  Perhaps<Pick<Contact, 'cause' | 'severity'>>;

type Perhaps<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

export interface Message {
  readonly said: Said;
  readonly heard: Understood;
  readonly fingerprint: number;
  /** Strongest of each signal. */
  readonly evidence: Contact['evidence'];
  readonly snippet: string | undefined;
  /** Where it was read. */
  readonly origin: Origin;
  readonly quotes: readonly Shown[];
  readonly samples: readonly Shown[];
}

const LONGEST_TIDING = 280;

/** Takes the parts of a message as they are: this runs for each of millions. */
export function writeMessage(writer: Writer, message: Message): void {
  const { said, heard, evidence, snippet, quotes, samples } = message;
  const has = fieldsOf(message);
  writer.byte(has);
  writer.byte(authors.of(said.author));
  writer.byte(channels.of(said.channel));
  writer.byte(causes.of(heard.cause));
  writer.byte(severities.of(heard.severity));
  writer.count(heard.manner);
  writer.word(heard.language);
  writer.double(message.fingerprint);
  writer.text(said.conversation);
  writer.number(heard.words);
  if (said.at !== undefined) writer.double(said.at);
  if (said.authorName !== undefined) writer.word(said.authorName);
  if ((has & HAS.verdict) !== 0) writeVerdict(writer, heard);
  if ((has & HAS.turn) !== 0) writer.number(said.turn ?? 0);
  if ((has & HAS.ticket) !== 0) writeTicket(writer, said);
  if (snippet !== undefined) writer.text(snippet);
  writer.count(evidence.length);
  for (const { signal, strength } of evidence) {
    writer.word(signal);
    writer.strength(strength);
  }
  writeTidings(writer, heard.tidings);
  if ((has & HAS.pledges) !== 0) writeValue(writer, heard.pledges);
  writer.count(quotes.length);
  writer.count(samples.length);
  if (quotes.length + samples.length === 0) return;
  writeOrigin(writer, message.origin);
  for (const shown of quotes) writeShown(writer, shown);
  for (const shown of samples) writeShown(writer, shown);
}

function fieldsOf({ said, heard, snippet }: Message): number {
  const { at, authorName, turn = 0, state, reopens, escalated } = said;
  const { sentiment, dissatisfaction, leaving } = heard;
  return (
    (at === undefined ? 0 : HAS.at) |
    (authorName === undefined ? 0 : HAS.name) |
    (sentiment === 0 && dissatisfaction === 0 && leaving === 0 ? 0 : HAS.verdict) |
    (turn === 0 ? 0 : HAS.turn) |
    (state === undefined && reopens === undefined && escalated === undefined ? 0 : HAS.ticket) |
    (snippet === undefined ? 0 : HAS.snippet) |
    (heard.pledges.length === 0 ? 0 : HAS.pledges) |
    (heard.understood ? HAS.understood : 0)
  );
}

function writeVerdict(writer: Writer, { sentiment, dissatisfaction, leaving }: Understood): void {
  writer.double(sentiment);
  writer.double(dissatisfaction);
  writer.double(leaving);
}

function writeTicket(writer: Writer, { state, reopens, escalated }: Said): void {
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

export function writeOrigin(writer: Writer, { file, record, line, id }: Origin): void {
  writer.word(file);
  writer.number(record);
  writer.number(line ?? 0);
  writer.byte(id === undefined ? 0 : 1);
  if (id !== undefined) writer.text(id);
}

function writeShown(writer: Writer, shown: Shown): void {
  writer.word(shown.signal);
  writer.strength(shown.strength);
  writer.passage(shown);
}
