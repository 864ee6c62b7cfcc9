import type { Account } from './account.ts';
import type { Cause } from './cause.ts';
import type { Act, Span, Tiding } from './evidence.ts';
import type { ComplaintSeverity } from './severity.ts';
import type { Instant } from './time.ts';

/** Signals that say the same thing; each family is capped, so that ten synonyms cannot convict. */
export const FAMILIES = [
  'complaint',
  'emotion',
  'leaving',
  'dispute',
  'escalation',
  'effort',
  'silence',
  'promise',
  'survey',
  'tone',
  'decline',
  'commercial',
  'appreciation',
] as const;

export type Family = (typeof FAMILIES)[number];

/** Where a weight is from. */
export type Provenance =
  | { readonly kind: 'paper'; readonly source: string }
  | { readonly kind: 'measured'; readonly data: string; readonly n: number; readonly note: string }
  | { readonly kind: 'hand'; readonly note: string };

interface SignalBase {
  /** Equals the file name. */
  readonly id: string;
  readonly family: Family;
  /** Two or three words for a table's cell: "wants to leave". */
  readonly title: string;
  /** What it hears, in one sentence, for the README. */
  readonly hears: string;
  /** Log-odds added at full strength; negative mitigates; 0 is a visible fact. */
  readonly weight: number;
  /** Days after which evidence weighs half. */
  readonly halfLife: number;
  readonly provenance: Provenance;
  /** Not yet shown to pay by a back-test. */
  readonly experimental?: true;
}

/** Phrases in the matcher's pattern language (see `src/text/phrases.ts`) that share a strength of 0 … 1. */
export interface PhraseGroup {
  /** 0 marks look-alikes ("cancel my order" beside "cancel my contract"): the signal hears nothing that overlaps them. */
  readonly strength: number;
  readonly phrases: readonly string[];
  /** Whether a negation, a condition, a question, another's mouth or a comma within it takes the meaning away. */
  readonly unless?: readonly ('negated' | 'hypothetical' | 'question' | 'reported' | 'past' | 'parted')[];
}

/** Phrases that tell what a grievance is about. */
export interface CauseGroup extends PhraseGroup {
  readonly cause: Cause;
}

/** Phrases by which an agent promises something; `dueInDays` where the words themselves say when. */
export interface PledgeGroup extends Pick<PhraseGroup, 'phrases' | 'unless'> {
  readonly act: Act;
  readonly dueInDays?: number;
  readonly preparatory?: true;
  /** A promise only where a day or time is named with it: "we'll plane it by Friday". */
  readonly whenDated?: true;
  /** A promise only after a name or "he", "she": one of ours, of whom it is said. */
  readonly byName?: true;
}

/** Phrases that tell what became of a promise. */
export interface TidingGroup extends Pick<PhraseGroup, 'phrases' | 'unless'> {
  readonly speaker: MessageSignal['speaker'];
  readonly act: Tiding['act'];
  readonly says: Tiding['says'];
}

/** Phrases that tell how far a complaint goes. */
export interface SeverityGroup extends Pick<PhraseGroup, 'phrases' | 'unless'> {
  readonly severity: ComplaintSeverity;
  /** Counts only where something else in the message is a complaint. */
  readonly inComplaint?: true;
}

/** A place found by a signal's own code. */
export interface Mark extends Span {
  readonly strength: number;
}

/** What a message signal's own code may look at. */
export interface Utterance {
  readonly text: string;
  /** The author's own stretches of `text`. */
  readonly own: readonly Span[];
  readonly sentences: readonly Span[];
  readonly sentiment: number;
}

/** Heard in one message. */
export interface MessageSignal extends SignalBase {
  readonly scope: 'message';
  readonly speaker: 'customer' | 'agent';
  readonly phrases: readonly PhraseGroup[];
  /** Signals that are not meant where this one is heard in the same message: praise within sarcasm. */
  readonly takesBack?: readonly string[];
  /** For what phrases cannot say; runs once per message, so it must be linear and cheap. */
  readonly detect?: (utterance: Utterance) => readonly Mark[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** What an account signal found; `says` tells it in words with its figures. */
export interface Finding {
  /** 0 … 1. */
  readonly strength: number;
  readonly says: string;
  readonly at?: Instant;
  /** Conversation or order it is about: what a rep would act on. */
  readonly about?: string;
}

/** A small history in which an account signal must, or must not, find something. */
export interface AccountExample {
  readonly asOf: string;
  /** One fact a line; the grammar is that of `test/timeline.ts`: `2026-03-01 customer [T1]: text`, `2026-03-02 order 120 EUR`. */
  readonly timeline: readonly string[];
}

/** Found in the whole of what is known of a customer. */
export interface AccountSignal extends SignalBase {
  readonly scope: 'account';
  readonly find: (account: Account) => readonly Finding[];
  readonly hits: readonly AccountExample[];
  readonly misses: readonly AccountExample[];
}

export type Signal = MessageSignal | AccountSignal;
