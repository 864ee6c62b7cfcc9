// All that is known of a customer as a few characters: where they are the same on two days, nothing but time went by.
import { hash } from 'node:crypto';
import type { Account, FactDigest } from '../model/index.ts';

/** Of the digest in base 64: 48 bits, compared only with the same customer's of another day. */
const LENGTH = 8;

/** The order of the facts does not matter, nor what is derived from the day: promises, the stake. */
export function heardOf(account: Account): FactDigest {
  const { contacts, orders, usage, surveys, subscriptions, departures, cells } = account;
  const { status, plan, renewal, seats, seatsUsed } = account;
  const messages = contacts.reduce(
    (sum, contact) => (sum + contact.fingerprint) % Number.MAX_SAFE_INTEGER,
    0,
  );
  const states = contacts.flatMap(({ state, reopens, escalated }) =>
    state === undefined ? [] : `${state} ${reopens} ${escalated}`,
  );
  const used = usage.reduce((sum, { quantity }) => sum + quantity, 0);
  const all = [
    [contacts.length, messages, states, usage.length, used],
    [orders, surveys, subscriptions, departures],
    [status, plan, renewal, seats, seatsUsed, [...(cells ?? [])]],
  ];
  return {
    digest: hash('sha256', JSON.stringify(all), 'base64').slice(0, LENGTH),
    newest: newestOf([contacts, orders, usage, surveys, departures]),
  };
}

function newestOf(facts: readonly (readonly { readonly at?: number | undefined }[])[]): number {
  let newest = 0;
  for (const records of facts) for (const { at = 0 } of records) newest = Math.max(newest, at);
  return newest;
}
