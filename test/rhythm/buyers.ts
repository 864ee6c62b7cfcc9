// Buyers made by the BG/NBD story itself, so that what a fit must find is known.
import type { Buyer } from '../../src/rhythm/histories.ts';
import { createRandom, type Random } from '../random.ts';

export interface Story {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Buyers whose first purchase is on day 0 … 89, watched up to day `until`; rates are per week. */
export function simulateBuyers(story: Story, count: number, until: number, seed: number): readonly Buyer[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const rate = gamma(story.r, random) / story.alpha / 7;
    const one = gamma(story.a, random);
    const leaving = one / (one + gamma(story.b, random));
    return { id: `C${index}`, days: daysOf(rate, leaving, until, random) };
  });
}

function daysOf(rate: number, leaving: number, until: number, random: Random): readonly number[] {
  const first = random.below(90);
  const days = [first];
  for (let at = first + 0.5; ; ) {
    at += -Math.log(1 - random.next()) / rate;
    if (at > until + 1) break;
    if (Math.floor(at) > (days.at(-1) ?? 0)) days.push(Math.floor(at));
    if (random.next() < leaving) break;
  }
  return days;
}

/** Marsaglia & Tsang (2000); shapes below 1 by their boost. */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random.next() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
