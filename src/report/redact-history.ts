// What is remembered of a run, redacted before it is stored, or when an older store is read out.
import type { Change, Disposition, Remembered } from '../model/index.ts';
import type { Redaction } from './redaction.ts';

export function redactStates(states: readonly Remembered[], redaction: Redaction): readonly Remembered[] {
  redaction.noteCustomers(states.map(namedIn));
  return states.map((state) => redactRemembered(state, redaction));
}

export function redactChanges(changes: readonly Change[], redaction: Redaction): readonly Change[] {
  redaction.noteCustomers(changes.map(namedIn));
  return changes.map((change) => redactChange(change, redaction));
}

function namedIn({ customer, name, owner }: Pick<Remembered, 'customer' | 'name' | 'owner'>) {
  return { id: customer, name, owner };
}

function redactRemembered(state: Remembered, redaction: Redaction): Remembered {
  const { customer, name, owner, parts, promises, knownAs } = state;
  const own = parts.flatMap(({ about }) => about ?? []);
  const { id, name: shown } = redaction.customer({ id: customer, name });
  return {
    ...state,
    customer: id,
    name: shown,
    ...(owner !== undefined && { owner: redaction.person(owner) }),
    parts: parts.map((part) => ({
      ...part,
      says: redaction.text(part.says, own),
      ...(part.about !== undefined && { about: redaction.record(part.about) }),
    })),
    promises: promises.map((promise) => ({
      ...promise,
      quote: redaction.text(promise.quote),
      because: redaction.text(promise.because, own),
      conversation: redaction.record(promise.conversation),
    })),
    knownAs: knownAs.map((key) => redaction.fingerprint(key)),
  };
}

export function redactChange(change: Change, redaction: Redaction): Change {
  const { customer, name, owner, because } = change;
  const shown = redaction.customer({ id: customer, name });
  return {
    ...change,
    customer: shown.id,
    name: shown.name,
    ...(owner !== undefined && { owner: redaction.person(owner) }),
    because: because.map((reason) => ({ ...reason, says: redaction.text(reason.says) })),
  };
}

export function redactDisposition<Kind extends Disposition>(disposition: Kind, redaction: Redaction): Kind {
  const { customer, name, note, knownAs } = disposition;
  const shown = redaction.customer({ id: customer, name });
  return {
    ...disposition,
    customer: shown.id,
    name: shown.name,
    knownAs: knownAs.map((key) => redaction.fingerprint(key)),
    ...(note !== undefined && { note: redaction.text(note) }),
  };
}
