// An interaction, once listened to, shrinks to a contact: a few numbers and no text.
import type { Contact, Evidence, Heard, Interaction, Origin, Quote, Span } from '../model/index.ts';

/** How much of the text to keep: `explain` asks for more than `scan`. */
export interface Retention {
  /** Quotes kept per signal and customer. */
  readonly quotesPerSignal: number;
  /** Characters of each message kept for the timeline; 0 for none. */
  readonly snippetLength: number;
}

export const SCAN_RETENTION: Retention = { quotesPerSignal: 3, snippetLength: 0 };
export const EXPLAIN_RETENTION: Retention = { quotesPerSignal: 1000, snippetLength: 160 };

/** A quote longer than this is cut at a word: it is read in a list, not in a file. */
const LONGEST_QUOTE = 280;
const LONGEST_SAMPLE = 80;

/** What a quote shows, and how well. */
type Shown = Pick<Quote, 'signal' | 'strength'>;

export function contactOf(interaction: Interaction, heard: Heard, retention: Retention): Contact {
  const { at, authorName, state, reopens, escalated } = interaction;
  const snippet =
    retention.snippetLength > 0 ? snippetOf(interaction.text, retention.snippetLength) : undefined;
  return {
    turn: interaction.turn ?? 0,
    author: interaction.author,
    channel: interaction.channel,
    conversation: interaction.conversation,
    fingerprint: fingerprint(interaction),
    words: heard.words,
    understood: heard.understood,
    language: heard.language,
    sentiment: heard.sentiment,
    dissatisfaction: heard.dissatisfaction,
    leaving: heard.leaving,
    severity: heard.severity,
    manner: heard.manner,
    evidence: strongestOfEach(heard),
    pledges: copiedAll(heard.pledges),
    tidings: copiedAll(heard.tidings),
    at,
    authorName,
    cause: heard.cause,
    state,
    reopens,
    escalated,
    snippet,
  };
}

/** With quotes of their own: a slice would keep the whole text alive. */
function copiedAll<Told extends { readonly quote: string }>(told: readonly Told[]): readonly Told[] {
  if (told.length === 0) return told;
  return told.map((one) => ({ ...one, quote: clip(one.quote, 0, one.quote.length, LONGEST_QUOTE) }));
}

/** One quote for each signal heard that `wanted` lets pass: making one costs more than asking. */
export function quotesOf(
  interaction: Interaction,
  heard: Heard,
  contact: Contact,
  wanted: (evidence: Evidence) => boolean,
): readonly Quote[] {
  return strongestEvidence(heard)
    .filter(wanted)
    .map((evidence) => quoteOf(interaction, evidence, contact));
}

function quoteOf(interaction: Interaction, evidence: Evidence, contact: Contact): Quote {
  return quoteFrom(interaction, contact, evidence, quoteText(interaction.text, evidence.sentence, evidence));
}

function quoteFrom(interaction: Interaction, contact: Contact, shows: Shown, text: string): Quote {
  const { at, authorName } = interaction;
  return {
    signal: shows.signal,
    strength: shows.strength,
    text,
    author: interaction.author,
    conversation: interaction.conversation,
    origin: stableOrigin(interaction),
    contact: contact.fingerprint,
    ...(authorName === undefined ? undefined : { authorName }),
    ...(at === undefined ? undefined : { at }),
  };
}

/** The beginning of a message, as a quote that shows how it is put. */
export function sampleOf(interaction: Interaction, contact: Contact, shows: Shown): Quote {
  const { text } = interaction;
  return quoteFrom(interaction, contact, shows, clip(text, 0, text.length, LONGEST_SAMPLE));
}

/** File and record id where there is one; the line only where there is not, since lines move and ids do not. */
function stableOrigin({ origin }: Interaction): Origin {
  if (origin.id === undefined) return origin;
  return { file: origin.file, record: 0, id: origin.id };
}

function strongestEvidence(heard: Heard): Heard['evidence'] {
  const strongest = new Map<string, Heard['evidence'][number]>();
  for (const evidence of heard.evidence) {
    const known = strongest.get(evidence.signal);
    if (known === undefined || evidence.strength > known.strength) strongest.set(evidence.signal, evidence);
  }
  return [...strongest.values()];
}

function strongestOfEach(heard: Heard): Contact['evidence'] {
  if (heard.evidence.length === 0) return NO_EVIDENCE;
  return strongestEvidence(heard).map(({ signal, strength }) => ({ signal, strength }));
}

const NO_EVIDENCE: Contact['evidence'] = [];

function snippetOf(text: string, longest: number): string {
  return clip(text, 0, text.length, longest);
}

/** The sentence around the evidence, cut around it where the sentence runs on for ever. */
function quoteText(text: string, sentence: Span, evidence: Span): string {
  const tooLong = sentence.end - sentence.start > LONGEST_QUOTE;
  const start = tooLong ? Math.max(sentence.start, evidence.start - LONGEST_QUOTE / 2) : sentence.start;
  const cut = clip(text, start, sentence.end, LONGEST_QUOTE);
  return start > sentence.start ? `…${cut}` : cut;
}

/**
 * `text` from `start` to `end`, white space folded, at most `longest` characters. The bytes are copied, because a
 * slice would keep the whole text alive for as long as the quote lives.
 */
function clip(text: string, start: number, end: number, longest: number): string {
  const cut = text
    .slice(start, Math.min(end, start + longest))
    .replace(/\s+/g, ' ')
    .trim();
  return Buffer.from(end - start > longest ? `${cut}…` : cut, 'utf8').toString('utf8');
}

/** Characters of a text that the fingerprint looks at; enough to tell messages of one moment apart. */
const SAMPLED = 256;

/** 53-bit number of author, moment, conversation and text. */
function fingerprint({ author, at, conversation, text }: Interaction): number {
  let low = mix(0x811c9dc5, author);
  let high = mix(low ^ 0x5bd1e995, conversation);
  low = mix(low, String(at ?? ''));
  const step = Math.max(1, Math.floor(text.length / SAMPLED));
  for (let index = 0; index < text.length; index += step) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ (text.charCodeAt(index) + index), 0x85ebca6b);
  }
  high = Math.imul(high ^ text.length, 0xc2b2ae35);
  high ^= high >>> 15;
  low ^= low >>> 13;
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

function mix(seed: number, text: string): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
