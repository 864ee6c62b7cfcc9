// Fits the coefficients of dissatisfaction on `train` and prints them for `src/text/coefficients.ts`. Weighted logistic
// regression with a ridge, by Newton's method: no randomness, so the same data give the same figures.
// Run: npx vitest run --config test/measure/vitest.config.ts fit
import { expect, test } from 'vitest';
import { causes } from '../../src/lexicon/causes.ts';
import { messageSignals } from '../../src/signals/index.ts';
import { DISSATISFACTION, FEATURES } from '../../src/text/coefficients.ts';
import { Ear } from '../../src/text/ear.ts';
import { createRandom } from '../random.ts';
import { complaints, hasData, type Labelled, plainChats, questions, rated, reviews } from './corpora.ts';
import { fitLogistic, type Sample } from './logistic.ts';

/** Complaints are all of one class, so they and the neutral sets weigh less than those with both. */
const WEIGHTS = {
  reviews: 1,
  tweets: 1,
  snippets: 1,
  mixed: 0.3,
  complaints: 0.1,
  questions: 0.5,
  chats: 0.3,
};
/** Ratings below these count as dissatisfied; snippets are rated more mildly than tweets. */
const TWEET_BELOW = -0.4;
const SNIPPET_BELOW = -0.25;
const MIXED = 3000;
/** Kept at 0 when the data would turn its sign: more praise must not mean more dissatisfaction. */
const SIGNS = {
  balance: 1,
  negative: 1,
  positive: -1,
  last: -1,
  grievance: 1,
  pressure: 1,
  appreciation: -1,
  asking: -1,
  seeking: -1,
  negating: 1,
};

test.skipIf(!hasData)('coefficients of dissatisfaction (skips without ../shared/data)', () => {
  const ear = new Ear({ signals: messageSignals, causes, brands: [] });
  const samples = (texts: readonly string[], labels: readonly boolean[], weight: number): Sample[] =>
    texts.flatMap((text, index) => {
      const features = ear.features({ author: 'customer', text });
      if (features === undefined) return [];
      const values = FEATURES.map((feature) => features[feature] * SIGNS[feature]);
      return [{ values, positive: labels[index] === true, weight: (1000 * weight) / texts.length }];
    });
  const labelled = <Label>(
    rows: readonly { text: string; label: Label }[],
    positive: (label: Label) => boolean,
    weight: number,
  ) =>
    samples(
      rows.map(({ text }) => text),
      rows.map(({ label }) => positive(label)),
      weight,
    );
  const same = (texts: readonly string[], positive: boolean, weight: number) =>
    samples(
      texts,
      texts.map(() => positive),
      weight,
    );
  const fitted = fitLogistic([
    ...labelled(reviews(), (bad) => bad, WEIGHTS.reviews),
    ...labelled(rated('tweets'), (rating) => rating < TWEET_BELOW, WEIGHTS.tweets),
    ...labelled(rated('amazonReviewSnippets'), (rating) => rating < SNIPPET_BELOW, WEIGHTS.snippets),
    ...labelled(mixedReviews(), (bad) => bad, WEIGHTS.mixed),
    ...same(complaints(), true, WEIGHTS.complaints),
    ...same(questions('train'), false, WEIGHTS.questions),
    ...same(plainChats(), false, WEIGHTS.chats),
  ]);
  const names = ['intercept', ...FEATURES] as const;
  const signed = fitted.map(
    (value, index) => value * (index === 0 ? 1 : (Object.values(SIGNS)[index - 1] ?? 1)),
  );
  names.forEach((name, index) => {
    process.stdout.write(
      `  ${name}: ${(signed[index] ?? 0).toFixed(3)}, // shipped ${DISSATISFACTION[name]}\n`,
    );
  });
  expect(Object.keys(SIGNS)).toEqual([...FEATURES]);
});

/** Long reviews, of which the set has none: sentences of one verdict with some of the other between. */
function mixedReviews(): readonly Labelled<boolean>[] {
  const random = createRandom(7);
  const sentences = reviews();
  const [good, bad] = [false, true].map((label) => sentences.filter((sentence) => sentence.label === label));
  return Array.from({ length: MIXED }, () => {
    const label = random.next() < 0.5;
    const share = 0.6 + 0.35 * random.next();
    const parts = Array.from({ length: 3 + random.below(10) }, () => {
      const pool = random.next() < share === label ? bad : good;
      return random.pick(pool ?? []).text;
    });
    return { text: parts.join(' '), label };
  });
}
