// A customer's written messages as their style is compared: dated, in their own words, by what can be compared with what.
import { type Account, type Channel, type Contact, type Instant, MANNERS } from '../../model/index.ts';

/** What people write, as against what they say or answer in a survey. */
const WRITTEN: ReadonlySet<Channel> = new Set(['mail', 'ticket', 'chat']);
const HOUR = 3_600_000;

export interface Letter {
  readonly at: Instant;
  readonly conversation: string;
  /** Only letters of one kind are compared: `mail opening`, `chat reply`. */
  readonly kind: string;
  readonly words: number;
  /** Bits of `MANNERS`. */
  readonly manner: number;
  /** Hours since our message that it answers; undefined for one that opens or follows their own. */
  readonly hours: number | undefined;
}

/** In order of time. Automatic answers and messages in other languages hold no words of theirs and are left out. */
export function lettersOf({ conversations }: Account): readonly Letter[] {
  const letters = conversations.flatMap(({ contacts }) => {
    const spoken = contacts.filter(({ author }) => author === 'customer' || author === 'agent');
    return spoken.flatMap((contact, index) => letterOf(contact, spoken[index - 1], index === 0));
  });
  return letters.toSorted((a, b) => a.at - b.at);
}

function letterOf(contact: Contact, before: Contact | undefined, opens: boolean): readonly Letter[] {
  const { at, author, channel, conversation, words, understood, manner } = contact;
  if (author !== 'customer' || at === undefined || !WRITTEN.has(channel)) return [];
  if (words === 0 || !understood || (manner & MANNERS.automatic) !== 0) return [];
  const answers = before?.author === 'agent' && before.at !== undefined && before.at < at;
  const hours = answers ? (at - (before.at ?? at)) / HOUR : undefined;
  return [{ at, conversation, kind: `${channel} ${opens ? 'opening' : 'reply'}`, words, manner, hours }];
}
