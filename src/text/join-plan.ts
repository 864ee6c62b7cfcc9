// Plans for phrases with gaps: which of their parts is the rarest, and what is to be looked for on both sides of it.

import { type Item, OUR_NAME, OUR_NAME_BACKWARDS, type Part, type Sequence } from './phrase-items.ts';
import type { PhraseNetwork } from './phrase-network.ts';
import { rarityOf } from './rarity.ts';
import { type Rows, rowsOf } from './rows.ts';

export class JoinPlan {
  readonly #parts: PhraseNetwork;
  readonly #sides: PhraseNetwork;
  /** Records of phrases, by the part that is their rarest. */
  readonly #byRarest: number[][] = [];
  readonly #backwards = new Map<Item, Item>();

  /** `parts`: what is found wherever it stands; `sides`: what is looked for beside it. */
  constructor(parts: PhraseNetwork, sides: PhraseNetwork) {
    this.#parts = parts;
    this.#sides = sides;
  }

  /** Adds a phrase of several parts. */
  add(chain: readonly Part[], payload: number): void {
    const rarities = chain.map(({ items }) => rarityOf(items));
    const at = rarities.indexOf(Math.min(...rarities));
    const rarest = chain[at];
    if (rarest === undefined) return;
    const rights = chain.slice(at + 1).flatMap((part) => this.#right(part));
    const lefts = chain
      .slice(0, at)
      .map((part, index) => this.#left(part, chain[index + 1]?.gap ?? 0))
      .toReversed();
    const id = this.#parts.add(rarest);
    const records = this.#byRarest[id] ?? [];
    records.push(payload, chain.length - 1 - at, at, ...rights, ...lefts.flat());
    this.#byRarest[id] = records;
  }

  /** By part: for each phrase its payload, how many parts to the right and to the left, then root and gap of each. */
  rows(): Rows {
    return rowsOf(Array.from({ length: this.#parts.parts }, (_, part) => this.#byRarest[part] ?? []));
  }

  #right({ key, items, gap }: Part): readonly number[] {
    return [this.#sides.addApart(`>${key}`, () => items), gap];
  }

  /** Stored backwards, so that all is read away from the rarest part. */
  #left({ key, items }: Part, gap: number): readonly number[] {
    return [this.#sides.addApart(`<${key}`, () => this.#reversed(items)), gap];
  }

  #reversed(items: Sequence): Sequence {
    return items.toReversed().map((item) => this.#reversedItem(item));
  }

  #reversedItem(item: Item): Item {
    if (item.kind === 'atom' && item.atom === OUR_NAME) return { ...item, atom: OUR_NAME_BACKWARDS };
    if (item.kind !== 'choice') return item;
    const known = this.#backwards.get(item);
    if (known !== undefined) return known;
    const made = { ...item, options: item.options.map((option) => this.#reversed(option)) };
    this.#backwards.set(item, made);
    return made;
  }
}
