// All that the one matcher looks for in one run, numbered: phrases of signals, causes and pledges, idioms with a valence,
// contexts that spoil a match, and due dates.

import { CONDITIONS_OF_PLEDGES, type ConditionKind } from '../lexicon/conditions.ts';
import { HYPOTHETICAL, PAST, REPORTED, SEEKING } from '../lexicon/contexts.ts';
import { DUE_PHRASES, type DueReading } from '../lexicon/due-dates.ts';
import { mannerPhrases } from '../lexicon/manners.ts';
import { severities } from '../lexicon/severity.ts';
import { VALENCE_PHRASES } from '../lexicon/valence.ts';
import type {
  Act,
  Cause,
  CauseGroup,
  ComplaintSeverity,
  MessageSignal,
  PledgeGroup,
  Tiding,
  TidingGroup,
} from '../model/index.ts';
import { MANNERS } from '../model/index.ts';
import type { PhraseEntry } from './compiled-phrases.ts';
import type { Context, Guard } from './guards.ts';

/** What a phrase stands for. */
export type Payload =
  | {
      readonly kind: 'signal';
      readonly signal: number;
      readonly strength: number;
      readonly unless: readonly Guard[];
    }
  | {
      readonly kind: 'cause';
      readonly cause: Cause;
      readonly strength: number;
      readonly unless: readonly Guard[];
    }
  | {
      readonly kind: 'pledge';
      readonly act: Act;
      readonly days: number | undefined;
      readonly preparatory: boolean;
      readonly whenDated: boolean;
      readonly byName: boolean;
      readonly unless: readonly Guard[];
    }
  | { readonly kind: 'idiom'; readonly valence: number }
  | { readonly kind: 'context'; readonly context: Context }
  | {
      readonly kind: 'tiding';
      readonly act: Tiding['act'];
      readonly says: Tiding['says'];
      readonly speaker: MessageSignal['speaker'];
      readonly unless: readonly Guard[];
    }
  | {
      readonly kind: 'severity';
      readonly severity: ComplaintSeverity;
      readonly inComplaint: boolean;
      readonly unless: readonly Guard[];
    }
  | { readonly kind: 'manner'; readonly bit: number }
  | { readonly kind: 'condition'; readonly condition: ConditionKind }
  | { readonly kind: 'due'; readonly due: DueReading };

/** What a listener listens for. */
export interface Repertoire {
  readonly signals: readonly MessageSignal[];
  readonly causes: readonly CauseGroup[];
  readonly pledges: readonly PledgeGroup[];
  readonly tidings: readonly TidingGroup[];
}

export interface Program {
  readonly payloads: readonly Payload[];
  readonly entries: readonly PhraseEntry[];
}

const NEVER: readonly Guard[] = [];

/** Numbers everything and lists its phrases. */
export function programOf(repertoire: Repertoire): Program {
  const payloads: Payload[] = [];
  const entries: PhraseEntry[] = [];
  const add = (payload: Payload, phrases: readonly string[]) => {
    const number = payloads.push(payload) - 1;
    for (const phrase of phrases) entries.push({ phrase, payload: number });
  };
  addRepertoire(repertoire, add);
  for (const table of VALENCE_PHRASES)
    for (const [valence, phrases] of table) add({ kind: 'idiom', valence }, phrases);
  add({ kind: 'context', context: 'hypothetical' }, HYPOTHETICAL);
  add({ kind: 'context', context: 'reported' }, REPORTED);
  add({ kind: 'context', context: 'past' }, PAST);
  add({ kind: 'context', context: 'seeking' }, SEEKING);
  addTone(add);
  for (const [due, phrases] of DUE_PHRASES) add({ kind: 'due', due }, phrases);
  for (const [condition, phrases] of CONDITIONS_OF_PLEDGES) add({ kind: 'condition', condition }, phrases);
  return { payloads, entries };
}

/** How it is said rather than what. */
function addTone(add: (payload: Payload, phrases: readonly string[]) => void): void {
  for (const { severity, inComplaint = false, phrases, unless = NEVER } of severities) {
    add({ kind: 'severity', severity, inComplaint, unless }, phrases);
  }
  for (const [manner, phrases] of mannerPhrases) add({ kind: 'manner', bit: MANNERS[manner] }, phrases);
}

function addRepertoire(
  { signals, causes, pledges, tidings }: Repertoire,
  add: (payload: Payload, phrases: readonly string[]) => void,
): void {
  signals.forEach((each, signal) => {
    for (const { strength, phrases, unless = NEVER } of each.phrases) {
      add({ kind: 'signal', signal, strength, unless }, phrases);
    }
  });
  for (const { cause, strength, phrases, unless = NEVER } of causes)
    add({ kind: 'cause', cause, strength, unless }, phrases);
  for (const { act, dueInDays: days, phrases, unless = NEVER, ...group } of pledges) {
    const { preparatory = false, whenDated = false, byName = false } = group;
    add({ kind: 'pledge', act, days, preparatory, whenDated, byName, unless }, phrases);
  }
  for (const { speaker, act, says, phrases, unless = NEVER } of tidings)
    add({ kind: 'tiding', speaker, act, says, unless }, phrases);
}
