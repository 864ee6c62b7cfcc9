// Earlier and latest messages compared trait by trait with the stratified rank-sum test (van Elteren 1960), which for
// yes-or-no traits is the Mantel–Haenszel test: no assumption of any distribution, and one long message changes little.
import { MANNERS, type Manner } from '../../model/index.ts';
import { median } from './grievance.ts';
import type { Letter } from './letters.ts';

/** How one trait has changed. */
export interface Shift {
  /** Standard errors towards colder; negative: warmer. */
  readonly colder: number;
  readonly says: string;
}

export interface Comparison {
  readonly shifts: readonly Shift[];
  /** All shifts together, in standard errors. */
  readonly total: number;
}

/** Traits go together: who writes less also thanks less. Correlation of their shifts among steady writers, rounded up. */
const CORRELATION = 0.3;

interface Trait {
  /** Undefined where a letter cannot show it. */
  readonly of: (letter: Letter) => number | undefined;
  /** Whether more of it is colder. */
  readonly sign: 1 | -1;
  readonly says: (before: readonly number[], latest: readonly number[]) => string;
}

const TRAITS: readonly Trait[] = [
  { of: ({ words }) => words, sign: -1, says: (a, b) => `${whole(a)} words before, ${whole(b)} now` },
  { of: ({ hours }) => hours, sign: 1, says: (a, b) => `answers after ${span(a)} before, ${span(b)} now` },
  politeness('greeting', -1, 'a greeting'),
  politeness('thanks', -1, 'thanks'),
  politeness('courtesy', -1, '“please” or “could you”'),
  politeness('warmth', -1, 'a kind word'),
  politeness('direct', 1, 'a sentence that begins with “you”'),
];

export function compareManners(before: readonly Letter[], latest: readonly Letter[]): Comparison {
  const shifts = TRAITS.map((trait) => shiftOf(trait, before, latest));
  const sum = shifts.reduce((total, { colder }) => total + colder, 0);
  const count = shifts.filter(({ colder }) => colder !== 0).length;
  const deviation = Math.sqrt(count + count * (count - 1) * CORRELATION);
  return { shifts, total: count === 0 ? 0 : sum / deviation };
}

function politeness(manner: Manner, sign: 1 | -1, words: string): Trait {
  return {
    of: ({ manner: bits }) => ((bits & MANNERS[manner]) === 0 ? 0 : 1),
    sign,
    says: (a, b) => `${words} in ${share(a)} before, ${share(b)} now`,
  };
}

function shiftOf(trait: Trait, before: readonly Letter[], latest: readonly Letter[]): Shift {
  const kinds = new Set(latest.map(({ kind }) => kind));
  let excess = 0;
  let variance = 0;
  for (const kind of kinds) {
    const ranked = rankSum(valuesOf(trait, before, kind), valuesOf(trait, latest, kind));
    excess += ranked.excess;
    variance += ranked.variance;
  }
  const ofKinds = before.filter(({ kind }) => kinds.has(kind));
  const says = trait.says(valuesOf(trait, ofKinds), valuesOf(trait, latest));
  return { colder: variance === 0 ? 0 : (trait.sign * excess) / Math.sqrt(variance), says };
}

function valuesOf({ of }: Trait, letters: readonly Letter[], kind?: string): readonly number[] {
  return letters.flatMap((letter) => (kind === undefined || letter.kind === kind ? (of(letter) ?? []) : []));
}

/** How far the rank sum of `b` lies above chance, weighed by the size of the stratum, with its variance; ties share ranks. */
function rankSum(a: readonly number[], b: readonly number[]) {
  const all = [...a, ...b].toSorted((x, y) => x - y);
  const count = all.length;
  if (a.length === 0 || b.length === 0 || count < 3) return { excess: 0, variance: 0 };
  const sum = b.reduce((total, value) => total + rankOf(value, all), 0);
  const ties = [...new Set(all)].reduce((total, value) => {
    const times = all.lastIndexOf(value) - all.indexOf(value) + 1;
    return total + times ** 3 - times;
  }, 0);
  const weight = 1 / (count + 1);
  const spread = count + 1 - ties / (count * (count - 1));
  return {
    excess: weight * (sum - (b.length * (count + 1)) / 2),
    variance: weight ** 2 * ((a.length * b.length) / 12) * spread,
  };
}

/** Mean of the ranks that equal values share, from 1. */
function rankOf(value: number, sorted: readonly number[]): number {
  return (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1;
}

function whole(values: readonly number[]): number {
  return Math.round(median(values));
}

function share(values: readonly number[]): string {
  return `${values.reduce((sum, value) => sum + value, 0)} of ${values.length}`;
}

/** Hours up to two days, days beyond. */
function span(hours: readonly number[]): string {
  const middle = median(hours);
  return middle < 48 ? `${Math.max(1, Math.round(middle))} h` : `${Math.round(middle / 24)} days`;
}
