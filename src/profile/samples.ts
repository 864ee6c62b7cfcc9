// A few messages that show how a customer writes, courteous and curt, so that a change of style can be shown in their
// own words. Kept as quotes are: the same ones whatever order they came in.
import { type Contact, type Interaction, MANNERS } from '../model/index.ts';
import type { Shown } from './packed/message.ts';

export const SAMPLES_OF_EACH = 2;

/** Marks of politeness from which a message is courteous, and words up to which one without any is curt. */
const COURTEOUS_FROM = 2;
const CURT_WORDS = 25;
const POLITE = [MANNERS.greeting, MANNERS.thanks, MANNERS.courtesy, MANNERS.warmth];
const LONGEST_SAMPLE = 80;

const NONE: readonly Shown[] = [];

/** The beginning of the message, where it shows one or the other. */
export function samplesOf({ text }: Interaction, contact: Contact): readonly Shown[] {
  if (contact.author !== 'customer' || contact.at === undefined || contact.words === 0) return NONE;
  if ((contact.manner & MANNERS.automatic) !== 0) return NONE;
  const polite = POLITE.reduce((count, bit) => count + ((contact.manner & bit) === 0 ? 0 : 1), 0);
  const isCourteous = polite >= COURTEOUS_FROM;
  if (!isCourteous && (polite > 0 || !contact.understood || contact.words > CURT_WORDS)) return NONE;
  const passage = { text, start: 0, end: text.length, longest: LONGEST_SAMPLE, isContinued: false };
  return isCourteous
    ? [{ signal: 'courteous', strength: polite / POLITE.length, passage }]
    : [{ signal: 'curt', strength: 1, passage }];
}
