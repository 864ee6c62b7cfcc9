import { type Account, daysBetween, type Sentiment } from '../model/index.ts';

const WINDOW_DAYS = 180;
const HALF_LIFE_DAYS = 60;
/** Words after which a message weighs no more: a long mail is one voice, not ten. */
const FULL_WORDS = 40;

/** Mean sentiment of the customer's own recent, understood words, −1 … +1 in hundredths; newer ones weigh more. */
export function recentSentiment({ contacts, asOf }: Account): Sentiment {
  let sum = 0;
  let weights = 0;
  for (const { author, understood, words, sentiment, at } of contacts) {
    const age = at === undefined ? HALF_LIFE_DAYS : daysBetween(at, asOf);
    if (author !== 'customer' || !understood || words === 0 || age > WINDOW_DAYS) continue;
    const weight = Math.min(words, FULL_WORDS) * 2 ** (-age / HALF_LIFE_DAYS);
    sum += sentiment * weight;
    weights += weight;
  }
  return weights === 0 ? undefined : Math.round((100 * sum) / weights) / 100 + 0;
}
