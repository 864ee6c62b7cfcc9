// What the trained layer is taught: every set of `train` that says something of its authors, and the sentences of the
// project's own. A part of the sets with one class is kept back, so that their figures stay honest. Nothing of `dev`.
import { readdirSync, readFileSync } from 'node:fs';
import type { Taught } from '../../src/training/lesson.ts';
import { createRandom } from '../random.ts';
import { chats, complaints, questions, rated, reviews } from './corpora.ts';

const OWN = new URL('../../fixtures/training/', import.meta.url).pathname;
/** One in so many complaints, and chats, is never taught. */
const KEPT_BACK = 5;
/** Parts of the sets with one class: with the others they cannot be held out whole. */
const PARTS = 3;
const MIXED_REVIEWS = 900;

/** What all texts of a source count together. */
export const SHARES: ReadonlyMap<string, number> = new Map([
  ['tweets', 1.2],
  ['snippets', 1],
  ['amazon_cells', 0.4],
  ['yelp', 0.4],
  ['imdb', 0.4],
  ['whole reviews', 0.3],
  ['mixed reviews', 0.5],
  ['complaints', 0.4],
  ['questions', 1.5],
  ['chats', 1],
  ['dialogue', 1.5],
  ['dialogue-second', 1.5],
  ['reviews', 0.5],
  ['reviews-second', 0.4],
  ['social', 1.8],
  ['social-second', 1.8],
  ['social-third', 1],
  ['support', 1.5],
  ['support-second', 0.4],
]);

export function taught(): readonly Taught[] {
  return [
    ...ratedLessons(),
    ...wholeReviews(),
    ...reviewLessons(),
    ...mixedReviews(),
    ...sameLessons('complaints', complaints().filter(isTaught), 1),
    ...sameLessons('questions', questions('train'), 0),
    ...sameLessons(
      'chats',
      chats()
        .filter(({ conversation }) => isTaughtChat(conversation))
        .map(({ text }) => text),
      0,
    ),
    ...ownLessons(),
  ];
}

/** Whether a complaint or chat sentence, by its place, is taught; the others are for measuring. */
export function isTaught(_: unknown, index: number): boolean {
  return index % KEPT_BACK !== 0;
}

/** Whether a conversation is taught: by its id, so that none is on both sides. */
export function isTaughtChat(conversation: string): boolean {
  return Number.parseInt(conversation.slice(0, 6), 16) % KEPT_BACK !== 0;
}

/** A mean rating is a chance: raters differ most near the middle. */
function chanceOf(rating: number, middle: number, steepness: number): number {
  return 1 / (1 + Math.exp(-steepness * (rating - middle)));
}

function ratedLessons(): readonly Taught[] {
  const lessonOf = (source: string, mildest: number) => (row: { text: string; label: number }) => ({
    text: row.text,
    source,
    fold: source,
    dissatisfied: chanceOf(-row.label, mildest, 2.5),
    pleased: chanceOf(row.label, mildest + 0.1, 2.5),
  });
  return [
    ...rated('tweets').map(lessonOf('tweets', 0.5)),
    ...rated('amazonReviewSnippets').map(lessonOf('snippets', 0.3)),
  ];
}

/** The reviews that the snippets were cut from, put together again. */
function wholeReviews(): readonly Taught[] {
  const byReview = new Map<string, { label: number; text: string }[]>();
  for (const snippet of rated('amazonReviewSnippets')) {
    const review = snippet.id.split('_')[0] ?? '';
    byReview.set(review, [...(byReview.get(review) ?? []), snippet]);
  }
  return [...byReview.values()]
    .filter((snippets) => snippets.length > 2)
    .map((snippets) => {
      const rating = snippets.reduce((sum, { label }) => sum + label, 0) / snippets.length;
      return {
        text: snippets.map(({ text }) => text).join(' '),
        source: 'whole reviews',
        fold: 'snippets',
        dissatisfied: chanceOf(-rating, 0.1, 6),
        pleased: chanceOf(rating, 0.3, 6),
      };
    });
}

/** Whoever pans a film is hardly dissatisfied with whom they tell it, nor pleased when they praise one. */
const FILM = { least: 0.1, more: 0.2 };

function reviewLessons(): readonly Taught[] {
  return reviews().map(({ text, label, source }) => {
    const { least, more } = source === 'imdb' ? FILM : { least: 0, more: 1 };
    return {
      text,
      source,
      fold: 'reviews',
      dissatisfied: least + (label ? more : 0),
      pleased: least + (label ? 0 : more),
    };
  });
}

/** Long reviews: sentences of one verdict with some of the other between. */
function mixedReviews(): readonly Taught[] {
  const random = createRandom(7);
  const sentences = reviews().filter(({ source }) => source !== 'imdb');
  const [good = [], bad = []] = [false, true].map((label) =>
    sentences.filter((sentence) => sentence.label === label),
  );
  return Array.from({ length: MIXED_REVIEWS }, () => {
    const negative = random.next() < 0.5;
    const share = 0.6 + 0.35 * random.next();
    const parts = Array.from({ length: 3 + random.below(14) }, () =>
      random.pick(random.next() < share === negative ? bad : good).text.trim(),
    );
    const dissatisfied = negative ? 1 : 0;
    return {
      text: parts.join(' '),
      source: 'mixed reviews',
      fold: 'reviews',
      dissatisfied,
      pleased: 1 - dissatisfied,
    };
  });
}

function sameLessons(source: string, texts: readonly string[], dissatisfied: number): readonly Taught[] {
  return texts.map((text, index) => ({
    text,
    source,
    fold: `part ${index % PARTS}`,
    dissatisfied,
    pleased: 0,
  }));
}

/** Files of `label<TAB>text`, written by the project itself. */
function ownLessons(): readonly Taught[] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .flatMap((name) => {
      const source = name.slice(0, -'.tsv'.length);
      const [, ...lines] = readFileSync(OWN + name, 'utf8').split(/\r?\n/);
      return lines.flatMap((line) => {
        const [label = '', text = ''] = line.split('\t');
        if (text === '') return [];
        return [
          {
            text,
            source,
            fold: source,
            dissatisfied: Number(label === 'negative'),
            pleased: Number(label === 'positive'),
          },
        ];
      });
    });
}
