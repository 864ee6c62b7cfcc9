// A few messages that show how a customer writes, courteous and curt, so that a change of style can be shown in their
// own words. Kept as quotes are: the same ones whatever order they came in.
import { type Contact, type Interaction, MANNERS, type Quote } from '../model/index.ts';
import { sampleOf } from './contact.ts';
import { keepStrongest, mayStay } from './quotes.ts';

export const SAMPLES_OF_EACH = 2;

/** Marks of politeness from which a message is courteous, and words up to which one without any is curt. */
const COURTEOUS_FROM = 2;
const CURT_WORDS = 25;
const POLITE = [MANNERS.greeting, MANNERS.thanks, MANNERS.courtesy, MANNERS.warmth];
const SAMPLES_BEFORE_TRIM = 12;

/** Adds the message where it shows one or the other. */
export function addSample(samples: Quote[], interaction: Interaction, contact: Contact): void {
  if (contact.author !== 'customer' || contact.at === undefined || contact.words === 0) return;
  if ((contact.manner & MANNERS.automatic) !== 0) return;
  const polite = POLITE.reduce((count, bit) => count + ((contact.manner & bit) === 0 ? 0 : 1), 0);
  const shows = showsOf(polite, contact);
  if (shows === undefined || !mayStay(samples, shows, contact.at, SAMPLES_OF_EACH)) return;
  samples.push(sampleOf(interaction, contact, shows));
  if (samples.length <= SAMPLES_BEFORE_TRIM) return;
  samples.splice(0, samples.length, ...keepStrongest(samples, SAMPLES_OF_EACH));
}

function showsOf(
  polite: number,
  { words, understood }: Contact,
): Pick<Quote, 'signal' | 'strength'> | undefined {
  if (polite >= COURTEOUS_FROM) return { signal: 'courteous', strength: polite / POLITE.length };
  return polite === 0 && understood && words <= CURT_WORDS ? { signal: 'curt', strength: 1 } : undefined;
}
