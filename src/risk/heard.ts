// What an account's messages hold of each message signal, gathered in one walk over its contacts: there are many more
// signals than one message has, and many more messages than signals.
import {
  type Account,
  type ComplaintSeverity,
  type Contact,
  type MessageSignal,
  type Signal,
  worseOf,
} from '../model/index.ts';
import { recency } from './decay.ts';

/** A signal in all messages together. */
export interface Heard {
  /** Messages. */
  count: number;
  /** Π(1 − strength × recency) over the messages, oldest first: 1 − it is their pooled strength. */
  missing: number;
  worst: ComplaintSeverity | undefined;
  /** The last message with a date. */
  newest: Contact | undefined;
}

/** By signal; those of which nothing was heard are left out, and so is what somebody else than its speaker said. */
export function heardIn(
  { contacts, asOf }: Account,
  signals: readonly Signal[],
): ReadonlyMap<string, Readonly<Heard>> {
  const known = messageSignalsOf(signals);
  const heard = new Map<string, Heard>();
  for (const contact of contacts) {
    const { author, at, severity } = contact;
    for (const { signal: id, strength } of contact.evidence) {
      const signal = known.get(id);
      if (signal?.speaker !== author) continue;
      const all = heard.get(id) ?? nothing(id, heard);
      all.count += 1;
      all.missing *= 1 - strength * recency(at, asOf, signal.halfLife);
      all.worst = worseOf(all.worst, severity);
      if (at !== undefined) all.newest = contact;
    }
  }
  return heard;
}

function nothing(id: string, heard: Map<string, Heard>): Heard {
  const all: Heard = { count: 0, missing: 1, worst: undefined, newest: undefined };
  heard.set(id, all);
  return all;
}

/** Made once for a list of signals, by which all customers of a run are judged. */
const known = new WeakMap<readonly Signal[], ReadonlyMap<string, MessageSignal>>();

function messageSignalsOf(signals: readonly Signal[]): ReadonlyMap<string, MessageSignal> {
  const made = known.get(signals);
  if (made !== undefined) return made;
  const ofMessages = signals.filter((signal) => signal.scope === 'message');
  const byId = new Map(ofMessages.map((signal) => [signal.id, signal]));
  known.set(signals, byId);
  return byId;
}
