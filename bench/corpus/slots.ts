// What no list can hold: numbers, amounts, and names made of syllables, so that new words keep coming as in real mail.
import type { Random } from '../../test/random.ts';
import type { Grammar, Slot } from './grammar.ts';

/** A word nobody has seen: a project, a company, a machine. */
export function coined(random: Random): string {
  const middle = random.next() < 0.1 ? random.pick(MIDDLE) + random.pick(MIDDLE) : random.pick(MIDDLE);
  return random.pick(FIRST) + middle + random.pick(LAST);
}

export const slots: Grammar = new Map<string, Slot>([
  ['coined', coined],
  ['few', (random) => String(2 + random.below(8))],
  ['count', (random) => String(2 + random.below(random.pick([12, 90, 900])))],
  ['number', (random) => String(100 + random.below(random.pick([900, 9000, 9000, 900_000])))],
  ['cents', (random) => String(random.below(100)).padStart(2, '0')],
  ['day', (random) => String(1 + random.below(28))],
  ['hour', (random) => String(7 + random.below(12))],
  ['minute', (random) => String(random.below(60)).padStart(2, '0')],
]);

const FIRST =
  'Al Bar Cor Den El Fal Gren Hol Is Jun Kel Lor Mar Nor Or Pel Quor Ras Sten Tal Ul Ver Wes Zan'.split(' ');
const MIDDLE = 'a be di do ga ke li lo ma mi na no pa ra re ri sa si ta te to va vi zo'.split(' ');
const LAST = 'ck dan ford gate lin mark nell nia rex ris ron sen ster tan tec ton via vik well wick'.split(
  ' ',
);
