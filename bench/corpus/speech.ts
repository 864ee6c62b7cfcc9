// How people write: sentences as the grammar makes them, some shouted, some all small, some mistyped. With a share of
// `canned` ones, that part of the sentences comes from a short fixed list instead, as from templates.
import type { Random } from '../../test/random.ts';
import { type Grammar, grammarOf, type Slot, slotOf } from './grammar.ts';
import { sentences } from './sentences.ts';
import { slots } from './slots.ts';
import { words } from './words.ts';

export const grammar: Grammar = grammarOf({ ...words, ...sentences }, slots);

type Topic = 'complaint' | 'praise' | 'plain' | 'reply';

export type Speech = Readonly<Record<Topic, Slot>>;

/** `canned`: share of sentences from the fixed list, 0 … 1. */
export function createSpeech(canned: number, random: Random): Speech {
  const speak = (topic: Topic): Slot => {
    const fresh = spoken(slotOf(grammar, topic));
    const stock = Array.from({ length: CANNED }, () => fresh(random));
    return (chance) => (canned > 0 && chance.next() < canned ? chance.pick(stock) : fresh(chance));
  };
  return {
    complaint: speak('complaint'),
    praise: speak('praise'),
    plain: speak('plain'),
    reply: speak('reply'),
  };
}

/** Sentences of each topic that a canned corpus draws from. */
const CANNED = 50;

function spoken(make: Slot): Slot {
  return (random) => {
    const text = make(random);
    const sentence = text.charAt(0).toUpperCase() + text.slice(1);
    const manner = random.next();
    if (manner < 0.02) return sentence.toUpperCase();
    if (manner < 0.06) return sentence.toLowerCase();
    return manner < 0.2 ? mistyped(sentence, random) : sentence;
  };
}

/** Two neighbouring letters swapped, where both are small ones. */
function mistyped(sentence: string, random: Random): string {
  const at = random.below(sentence.length - 1);
  const pair = sentence.slice(at, at + 2);
  if (!/^[a-z]{2}$/.test(pair)) return sentence;
  return `${sentence.slice(0, at)}${pair.charAt(1)}${pair.charAt(0)}${sentence.slice(at + 2)}`;
}
