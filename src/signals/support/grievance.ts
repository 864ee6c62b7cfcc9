import {
  type Account,
  type Contact,
  type Conversation,
  daysBetween,
  type Instant,
} from '../../model/index.ts';

/** Signals by which a customer holds something against us. */
const GRIEVANCES: ReadonlySet<string> = new Set([
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
  return contact.author === 'customer' && contact.evidence.some(({ signal }) => GRIEVANCES.has(signal));
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

/** Contacts that are a person's word to us or ours to them, notes among ourselves left out. */
export function spoken(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(({ author, channel }) => author !== 'system' && channel !== 'note');
}

export function wholeDays(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor(daysBetween(from, to)));
}

export function within(account: Account, at: Instant | undefined, days: number): boolean {
  return at !== undefined && daysBetween(at, account.asOf) <= days;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
