// Sentences from rules: a rule is a list of alternatives, and `{name}` in one of them stands for a rule or a slot made
// before it. A rule cannot use itself or a later one, so every sentence ends.
import type { Random } from '../../test/random.ts';

/** Makes a piece of text; all chance is the argument's. */
export type Slot = (random: Random) => string;

/** Name → alternatives, equally likely; in order of use. */
export type Rules = Readonly<Record<string, readonly string[]>>;

export type Grammar = ReadonlyMap<string, Slot>;

/** All slots of `base`, and one for each rule. Throws an Error for a rule that uses what is not there yet. */
export function grammarOf(rules: Rules, base: Grammar): Grammar {
  const grammar = new Map(base);
  for (const [name, alternatives] of Object.entries(rules)) {
    const choices = alternatives.map((text) => sequence(text, grammar));
    grammar.set(name, (random) => random.pick(choices)(random));
  }
  return grammar;
}

/** Throws an Error where the grammar does not know the name. */
export function slotOf(grammar: Grammar, name: string): Slot {
  const slot = grammar.get(name);
  if (slot === undefined) throw new Error(`no rule or slot "${name}" so far`);
  return slot;
}

/** What stands between braces is at every odd place of the split text. */
function sequence(text: string, grammar: Grammar): Slot {
  const parts = text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? () => part : slotOf(grammar, part)));
  return (random) => {
    let made = '';
    for (const part of parts) made += part(random);
    return made;
  };
}
