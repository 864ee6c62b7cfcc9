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
  const letters: Letter[] = [];
  for (const { contacts } of conversations) {
    let before: Contact | undefined;
    for (const contact of contacts) {
      if (contact.author !== 'customer' && contact.author !== 'agent') continue;
      const letter = letterOf(contact, before);
      if (letter !== undefined) letters.push(letter);
      before = contact;
    }
  }
  return letters.sort((a, b) => a.at - b.at);
}

/** `before`: what was said before it in its conversation; undefined for what opens it. */
function letterOf(contact: Contact, before: Contact | undefined): Letter | undefined {
  const { at, author, channel, conversation, words, understood, manner } = contact;
  if (author !== 'customer' || at === undefined || !WRITTEN.has(channel)) return undefined;
  if (words === 0 || !understood || (manner & MANNERS.automatic) !== 0) return undefined;
  const answers = before?.author === 'agent' && before.at !== undefined && before.at < at;
  const hours = answers ? (at - (before.at ?? at)) / HOUR : undefined;
  const kind = `${channel} ${before === undefined ? 'opening' : 'reply'}`;
  return { at, conversation, kind, words, manner, hours };
}
