// Answers to surveys, brought to 0 (worst) … 1 (best). The header names the scale, and the answers of the whole column
// its ends: a satisfaction of 4 is good of 5 and poor of 10.
import type { Survey } from '../../model/index.ts';

export interface Scale {
  readonly name: Survey['scale'];
  readonly least: number;
  readonly most: number;
}

export interface Answer {
  readonly scale: Survey['scale'];
  readonly value: number;
}

/** Answers in words, as shares of the best. */
const WORDS: ReadonlyMap<string, Answer> = new Map([
  ...words(
    'thumbs',
    1,
    'good, thumbs up, positive, like, upvote, happy, 👍, 😀, 😊, 😍, 🤩, gut, bien, bueno, good rating',
  ),
  ...words(
    'thumbs',
    0,
    'bad, thumbs down, negative, dislike, downvote, unhappy, 👎, 😞, 😠, 😡, schlecht, mauvais, malo',
  ),
  ...words('thumbs', 0.5, 'neutral, mixed, 😐'),
  ...words('nps', 1, 'promoter'),
  ...words('nps', 0.75, 'passive'),
  ...words('nps', 0, 'detractor'),
  ...words(
    'csat',
    1,
    'very satisfied, extremely satisfied, completely satisfied, extremely happy, very happy, excellent, amazing, awesome, outstanding',
  ),
  ...words(
    'csat',
    1,
    'sehr zufrieden, sehr gut, très satisfait, très bien, muy satisfecho, excelente, molto soddisfatto',
  ),
  ...words(
    'csat',
    0.75,
    'satisfied, somewhat satisfied, very good, great, zufrieden, satisfait, satisfecho, soddisfatto, 🙂',
  ),
  ...words(
    'csat',
    0.5,
    'ok, okay, average, fair, neither satisfied nor dissatisfied, regular, mittel, teils teils, moyen',
  ),
  ...words(
    'csat',
    0.25,
    'dissatisfied, somewhat dissatisfied, unsatisfied, not satisfied, poor, unzufrieden, insatisfait, 🙁',
  ),
  ...words('csat', 0.25, 'insatisfecho, insoddisfatto'),
  ...words(
    'csat',
    0,
    'very dissatisfied, extremely dissatisfied, extremely unhappy, very unhappy, very unsatisfied, terrible, awful, horrible, very poor',
  ),
  ...words(
    'csat',
    0,
    'very bad, worst, sehr unzufrieden, sehr schlecht, très insatisfait, très mauvais, muy insatisfecho',
  ),
]);

/** What stands in such a column where nobody was asked or has answered. */
const UNANSWERED: ReadonlySet<string> = new Set([
  'offered',
  'not offered',
  'unoffered',
  'not rated',
  'no rating',
  'unrated',
  'skipped',
  'no response',
]);

/** Scales by their names in a folded header, with their usual ends. */
const SCALES: readonly { readonly named: RegExp; readonly scale: Scale }[] = [
  { named: /\bnps\b|promoter|recommend|weiterempf/, scale: { name: 'nps', least: 0, most: 10 } },
  { named: /\bces\b|effort/, scale: { name: 'ces', least: 1, most: 7 } },
  { named: /csat|satisf|zufrieden|soddisf|tevreden/, scale: { name: 'csat', least: 1, most: 5 } },
  {
    named: /star|rating|review|stern|etoil|estrell|bewertung|valora|valuta|voto|grade/,
    scale: { name: 'stars', least: 1, most: 5 },
  },
];

const UNNAMED: Scale = { name: 'csat', least: 1, most: 5 };

/** Upper ends in use, the smallest first. */
const ENDS = [5, 7, 10, 100];

const LONGEST = 40;
const OUT_OF = /^(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:\/|out of|von|sur|de)\s*(\d{1,3})$/i;
const LABELLED = /^(-?\d{1,3}(?:[.,]\d{1,12})?)\s*(%?)(?:\s*[-–:=(].{0,40})?$/;
const STARS = /^[★⭐]{1,5}[☆ ]{0,5}$/u;

/** The scale of a column: `names` are its folded header and then whatever else may name it, `smallest` and `largest` its answers in figures. */
export function scaleOf(names: readonly string[], smallest: number, largest: number): Scale {
  const named = names.map((name) => SCALES.find(({ named }) => named.test(name))?.scale);
  const { name, least, most } = named.find((scale) => scale !== undefined) ?? UNNAMED;
  if (largest <= 1 && smallest < 1 && name !== 'nps') return { name: 'thumbs', least: 0, most: 1 };
  const end = largest <= most ? most : (ENDS.find((candidate) => largest <= candidate) ?? largest);
  return { name, least: smallest < 1 || end === 100 ? 0 : least, most: end };
}

/** True where a cell says that there was no answer. */
export function isUnanswered(text: string): boolean {
  return text.length <= LONGEST && UNANSWERED.has(text.toLowerCase());
}

/** Wide enough for any scale: what it cannot read is no answer at all. */
export const ANY_SCALE: Scale = { name: 'csat', least: 0, most: 100 };

/** The figure in a cell, for finding the scale; undefined where the answer is in words or brings its own scale. */
export function figureOf(text: string): number | undefined {
  const match = text.length > LONGEST * 2 ? null : LABELLED.exec(text);
  return match === null || match[2] === '%' ? undefined : toNumber(match[1]);
}

/** An answer by the scale of its column; undefined where it is none, or lies beyond the scale. */
export function readScore(text: string, scale: Scale): Answer | undefined {
  if (text.length > LONGEST * 2) return undefined;
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return word;
  if (STARS.test(text)) return { scale: 'stars', value: ([...text.matchAll(/[★⭐]/gu)].length - 1) / 4 };
  const share = OUT_OF.exec(text);
  if (share !== null) {
    return onScale(toNumber(share[1]), {
      ...scale,
      least: Math.min(scale.least, 1),
      most: toNumber(share[2]),
    });
  }
  const figure = LABELLED.exec(text);
  if (figure === null) return undefined;
  return onScale(toNumber(figure[1]), figure[2] === '%' ? { ...scale, least: 0, most: 100 } : scale);
}

function onScale(answer: number, { name, least, most }: Scale): Answer | undefined {
  if (!(answer >= least && answer <= most && most > least)) return undefined;
  return { scale: name, value: (answer - least) / (most - least) };
}

function toNumber(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}

function words(scale: Survey['scale'], value: number, list: string): (readonly [string, Answer])[] {
  return list.split(', ').map((word) => [word, { scale, value }] as const);
}
