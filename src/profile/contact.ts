// An interaction, once listened to, shrinks to a contact: a few numbers, and the sentences that tell best why.
import type { Evidence, Heard, Interaction, Origin } from '../model/index.ts';
import type { Message, Shown } from './packed/message.ts';
import { unitsOf } from './packed/units.ts';
import { samplesOf } from './samples.ts';

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

/** What is kept of an interaction in which that was heard. */
export function messageOf(interaction: Interaction, heard: Heard, { snippetLength }: Retention): Message {
  const { text } = interaction;
  const evidence = strongestOfEach(heard.evidence);
  return {
    said: interaction,
    heard,
    fingerprint: fingerprint(interaction),
    evidence,
    snippet: snippetLength > 0 ? beginningOf(text, snippetLength) : undefined,
    origin: stableOrigin(interaction),
    quotes: evidence.map((strongest) => quoteOf(text, strongest)),
    samples: samplesOf(interaction, heard),
  };
}

const NO_EVIDENCE: readonly Evidence[] = [];

function strongestOfEach(all: readonly Evidence[]): readonly Evidence[] {
  if (all.length === 0) return NO_EVIDENCE;
  const strongest: Evidence[] = [];
  for (const evidence of all) {
    const index = strongest.findIndex(({ signal }) => signal === evidence.signal);
    const known = strongest[index];
    if (known === undefined) strongest.push(evidence);
    else if (evidence.strength > known.strength) strongest[index] = evidence;
  }
  return strongest;
}

/** The sentence around the evidence, cut around it where the sentence runs on for ever. */
function quoteOf(text: string, { signal, strength, sentence, start: place }: Evidence): Shown {
  const { end } = sentence;
  const isTooLong = end - sentence.start > LONGEST_QUOTE;
  const start = isTooLong ? Math.max(sentence.start, place - LONGEST_QUOTE / 2) : sentence.start;
  const isContinued = start > sentence.start;
  return { signal, strength, text, start, end, longest: LONGEST_QUOTE, isContinued };
}

/** File and record id where there is one; the line only where there is not, since lines move and ids do not. */
function stableOrigin({ origin }: Interaction): Origin {
  if (origin.id === undefined) return origin;
  return { file: origin.file, record: 0, id: origin.id };
}

function beginningOf(text: string, longest: number): string {
  const cut = text.slice(0, longest).replace(/\s+/g, ' ').trim();
  return text.length > longest ? `${cut}…` : cut;
}

/** Characters of a text that the fingerprint looks at; enough to tell messages of one moment apart. */
const SAMPLED = 256;

/** 53-bit number of author, moment, conversation and text. */
function fingerprint({ author, at, conversation, text }: Interaction): number {
  const units = unitsOf(text);
  let low = mix(0x811c9dc5, author);
  let high = mix(low ^ 0x5bd1e995, conversation);
  low = mix(low, String(at ?? ''));
  const step = Math.max(1, Math.floor(text.length / SAMPLED));
  for (let index = 0; index < text.length; index += step) {
    const unit = units[index] ?? 0;
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + index), 0x85ebca6b);
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
