// What counts as a grievance, and when it is over: asked by signals, by the list of advocates and by the themes.
import type { Contact, Conversation } from './account.ts';

/** Signals by which a customer holds something against us. */
export const GRIEVANCES: ReadonlySet<string> = new Set([
  'anger',
  'complaint',
  'dissatisfied-mild',
  'escalation-request',
  'irony',
  'leaving',
  'refund',
  'repeated-effort',
  'resignation',
  'threat-legal',
  'threat-public',
  'trust-loss',
  'unresolved',
  'waiting',
]);

export function isGrievance(contact: Contact): boolean {
  return contact.author === 'customer' && has(contact, GRIEVANCES);
}

/** Signals by which a customer says that it is well again. */
const SETTLED: ReadonlySet<string> = new Set(['thanks-after-fix', 'praise']);

export function isSettled(contact: Contact): boolean {
  return contact.author === 'customer' && !isGrievance(contact) && has(contact, SETTLED);
}

function has(contact: Contact, signals: ReadonlySet<string>): boolean {
  return contact.evidence.some(({ signal }) => signals.has(signal));
}

/**
 * The oldest grievance that is still open. It is open until the customer says that it is well, whatever the ticket's
 * state says; the oldest, so that complaining again does not make it look younger.
 */
export function openGrievance({ contacts }: Conversation): Contact | undefined {
  return contacts.slice(contacts.findLastIndex(isSettled) + 1).find(isGrievance);
}
