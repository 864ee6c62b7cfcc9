// All phrases compiled: a part of a network for every gap-free part, a plan for every phrase with gaps. Our own names are
// no part of it ("{brand}" is an atom like a word), so that one compilation serves every run.
import { dialect } from './dialect.ts';
import { JoinPlan } from './join-plan.ts';
import type { GraphTables } from './phrase-graph.ts';
import type { Atom } from './phrase-items.ts';
import { PhraseNetwork } from './phrase-network.ts';
import { PhraseReader } from './phrases.ts';
import { shareOf } from './rarity.ts';
import { type Rows, rowsOf } from './rows.ts';

/** A phrase and the number under which it is reported. */
export interface PhraseEntry {
  readonly phrase: string;
  readonly payload: number;
}

export interface CompiledPhrases {
  /** By number. */
  readonly atoms: readonly Atom[];
  /** Parts that are found wherever they stand. */
  readonly parts: GraphTables;
  /** Parts that are looked for beside one of those. */
  readonly sides: GraphTables;
  /** By part: payloads of phrases that are this part alone. */
  readonly payloads: Rows;
  /** By part: phrases of which it is the rarest; see `JoinPlan`. */
  readonly joins: Rows;
}

/** Throws a PhraseError for a phrase that cannot be read. */
export function compilePhrases(entries: readonly PhraseEntry[]): CompiledPhrases {
  const reader = new PhraseReader(dialect);
  const read = entries.map(({ phrase }) => reader.read(phrase));
  const atoms = numbered(reader.atoms());
  const parts = new PhraseNetwork(atoms);
  const sides = new PhraseNetwork(atoms);
  const plan = new JoinPlan(parts, sides);
  const payloads: number[][] = [];
  entries.forEach(({ payload }, index) => {
    for (const chain of read[index] ?? []) {
      const [only] = chain;
      if (only === undefined) continue;
      if (chain.length > 1) plan.add(chain, payload);
      else addTo(payloads, parts.add(only), payload);
    }
  });
  return {
    atoms: [...atoms.keys()],
    parts: parts.tables(),
    sides: sides.tables(),
    payloads: rowsOf(Array.from({ length: parts.parts }, (_, part) => payloads[part] ?? [])),
    joins: plan.rows(),
  };
}

/** The commonest first; see `WordSymbol`. */
function numbered(atoms: readonly Atom[]): Map<Atom, number> {
  const byShare = atoms.toSorted((a, b) => shareOf(b) - shareOf(a));
  return new Map(byShare.map((atom, number) => [atom, number]));
}

function addTo(lists: number[][], at: number, value: number): void {
  const list = lists[at] ?? [];
  if (!list.includes(value)) list.push(value);
  lists[at] = list;
}
