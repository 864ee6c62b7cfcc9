// All that the one matcher looks for in one run, numbered: phrases of signals, causes and pledges, idioms with a valence,
// contexts that spoil a match, and due dates.
import { HYPOTHETICAL, PAST, REPORTED, SEEKING } from '../lexicon/contexts.ts';
import { DUE_IN_DAYS, DUE_UNITS, WEEKDAYS } from '../lexicon/due-dates.ts';
import { VALENCE_PHRASES } from '../lexicon/valence.ts';
import type { Cause, CauseGroup, MessageSignal, Pledge, PledgeGroup } from '../model/index.ts';
import type { Context, Guard } from './guards.ts';
import type { PhraseEntry } from './matcher.ts';

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
      readonly act: Pledge['act'];
      readonly days: number | undefined;
      readonly unless: readonly Guard[];
    }
  | { readonly kind: 'idiom'; readonly valence: number }
  | { readonly kind: 'context'; readonly context: Context }
  | { readonly kind: 'due'; readonly days: number }
  | { readonly kind: 'due-unit'; readonly days: number }
  | { readonly kind: 'due-weekday'; readonly weekday: number };

/** What a listener listens for. */
export interface Repertoire {
  readonly signals: readonly MessageSignal[];
  readonly causes: readonly CauseGroup[];
  readonly pledges: readonly PledgeGroup[];
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
  for (const [days, phrases] of DUE_IN_DAYS) add({ kind: 'due', days }, phrases);
  for (const [days, unit] of DUE_UNITS) add({ kind: 'due-unit', days }, [`{number} ${unit}`]);
  WEEKDAYS.forEach((name, weekday) => {
    add({ kind: 'due-weekday', weekday }, [name]);
  });
  return { payloads, entries };
}

function addRepertoire(
  { signals, causes, pledges }: Repertoire,
  add: (payload: Payload, phrases: readonly string[]) => void,
): void {
  signals.forEach((each, signal) => {
    for (const { strength, phrases, unless = NEVER } of each.phrases) {
      add({ kind: 'signal', signal, strength, unless }, phrases);
    }
  });
  for (const { cause, strength, phrases, unless = NEVER } of causes)
    add({ kind: 'cause', cause, strength, unless }, phrases);
  for (const { act, dueInDays, phrases, unless = NEVER } of pledges) {
    add({ kind: 'pledge', act, days: dueInDays, unless }, phrases);
  }
}
