import {
  type Account,
  type Contact,
  type Conversation,
  daysBetween,
  type Finding,
  type Instant,
} from '../../model/index.ts';

export { isGrievance, isSettled, openGrievance } from '../../model/index.ts';

/** Contacts that are a person's word to us or ours to them, notes among ourselves left out. */
export function spoken(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(({ author, channel }) => author !== 'system' && channel !== 'note');
}

const NOTHING: readonly Finding[] = [];

/** At most one finding of each conversation. Most conversations of most customers hold none, and then nothing is made. */
export function inConversations(
  { conversations }: Account,
  findIn: (conversation: Conversation) => Finding | undefined,
): readonly Finding[] {
  let findings: Finding[] | undefined;
  for (const conversation of conversations) {
    const found = findIn(conversation);
    if (found === undefined) continue;
    findings ??= [];
    findings.push(found);
  }
  return findings ?? NOTHING;
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
