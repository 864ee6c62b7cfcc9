import { type Account, type Contact, daysBetween, type Instant } from '../../model/index.ts';

export { isGrievance, isSettled, openGrievance } from '../../model/index.ts';

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
