// What we owe the customer: answers, promises that were not kept, promises that fall due. Read from the account itself, so
// that urgency, the next step and the counterfactual speak of the same things.
import {
  type Account,
  type Commitment,
  type Contact,
  type Conversation,
  daysBetween,
  type Instant,
  isoDay,
} from '../model/index.ts';

/** Days before its day from which an open promise is worth a word. */
const DUE_SOON = 2;

/** Broken, not done since, and not followed by the customer's thanks in the same conversation. */
export function openBreaches({ promises, contacts }: Account): readonly Commitment[] {
  return promises.filter(
    (promise) => promise.state === 'broken' && promise.late === undefined && !isForgiven(promise, contacts),
  );
}

function isForgiven({ at, due = at, conversation }: Commitment, contacts: readonly Contact[]): boolean {
  return contacts.some(
    (contact) =>
      contact.conversation === conversation &&
      contact.author === 'customer' &&
      (contact.at ?? -Infinity) > due &&
      contact.evidence.some(({ signal }) => signal === 'thanks-after-fix'),
  );
}

/** Open, and due within two days; the soonest first. */
export function promisesDue({
  promises,
  asOf,
}: Account): readonly (Commitment & { readonly due: Instant })[] {
  return promises
    .flatMap((promise) => {
      const { state, due } = promise;
      return state === 'open' && due !== undefined && daysBetween(asOf, due) <= DUE_SOON
        ? [{ ...promise, due }]
        : [];
    })
    .toSorted((a, b) => a.due - b.due);
}

/** `"I will call you on Tuesday" was promised for 2026-03-03, no sign of it since`. */
export function breachWords({ pledge, due, at, because }: Commitment): string {
  const when = due === undefined ? `on ${isoDay(at)}` : `for ${isoDay(due)}`;
  return `"${pledge.quote}" was promised ${when}, ${because}`;
}

/** The customer's first word since ours, where theirs is the last. */
export function waitingSince({ contacts }: Conversation): Instant | undefined {
  const spoken = contacts.filter(({ author, channel }) => isSpoken(author) && channel !== 'note');
  const ours = spoken.findLastIndex(({ author }) => author === 'agent');
  return spoken[ours + 1]?.at;
}

function isSpoken(author: Contact['author']): boolean {
  return author === 'customer' || author === 'agent';
}

/** Our newest word to the customer, notes among ourselves left out. */
export function lastWordOfOurs({ contacts }: Account): Instant | undefined {
  return contacts.findLast(
    ({ author, channel, at }) => author === 'agent' && channel !== 'note' && at !== undefined,
  )?.at;
}

/** Their oldest word, to count from where there is none of ours. */
export function firstWordOfTheirs({ contacts }: Account): Instant | undefined {
  return contacts.find(({ author, at }) => author === 'customer' && at !== undefined)?.at;
}
