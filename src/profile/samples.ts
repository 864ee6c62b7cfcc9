// A few messages that show how a customer writes, courteous and curt, so that a change of style can be shown in their
// own words. Kept as quotes are: the same ones whatever order they came in.
import { type Heard, type Interaction, MANNERS } from '../model/index.ts';
import type { Shown } from './packed/message.ts';

export const SAMPLES_OF_EACH = 2;

/** Marks of politeness from which a message is courteous, and words up to which one without any is curt. */
const COURTEOUS_FROM = 2;
const CURT_WORDS = 25;
const POLITE = [MANNERS.greeting, MANNERS.thanks, MANNERS.courtesy, MANNERS.warmth];
const LONGEST_SAMPLE = 80;

const NONE: readonly Shown[] = [];

/** The beginning of the message, where it shows one or the other. */
export function samplesOf({ author, at, text }: Interaction, heard: Heard): readonly Shown[] {
  const { manner, words, understood } = heard;
  if (author !== 'customer' || at === undefined || words === 0) return NONE;
  if ((manner & MANNERS.automatic) !== 0) return NONE;
  let polite = 0;
  for (const bit of POLITE) if ((manner & bit) !== 0) polite += 1;
  const isCourteous = polite >= COURTEOUS_FROM;
  if (!isCourteous && (polite > 0 || !understood || words > CURT_WORDS)) return NONE;
  const signal = isCourteous ? 'courteous' : 'curt';
  const strength = isCourteous ? polite / POLITE.length : 1;
  return [
    { signal, strength, text, start: 0, end: text.length, longest: LONGEST_SAMPLE, isContinued: false },
  ];
}
