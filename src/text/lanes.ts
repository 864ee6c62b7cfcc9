// Parts of phrases on their way: one lane for each word at which some have begun that may yet be finished. A lane is a state
// that knows nothing of what began elsewhere, so that states are few however many phrases there are and whatever is said.
import type { Automaton } from './automaton.ts';

/** Numbers for each part that ends; see `Automaton.ends`. */
const END = 3;

export class Lanes {
  /** What ends with the symbol read last, in order of nodes; see `Automaton.ends`. Valid until the next is read. */
  ended: readonly number[] = [];
  readonly #automaton: Automaton;
  /** States of the lanes, the oldest first. */
  #states = new Int32Array(1 << 5);
  #count = 0;
  readonly #merged: number[] = [];

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  /** To be called before each sentence. */
  clear(): void {
    this.#count = 0;
  }

  /** Reads the symbol of the next word. True when parts end with it. */
  read(symbol: number): boolean {
    const automaton = this.#automaton;
    const states = this.#states;
    const count = symbol === 0 ? 0 : this.#count;
    let kept = 0;
    let ending = 0;
    for (let lane = 0; lane < count; lane += 1) {
      const state = automaton.step(states[lane] ?? 0, symbol);
      if (state === 0) continue;
      states[kept] = state;
      kept += 1;
      if (automaton.finishes(state)) ending += 1;
    }
    const begun = symbol === 0 ? 0 : automaton.begin(symbol);
    if (begun !== 0) {
      states[kept] = begun;
      kept += 1;
      if (automaton.finishes(begun)) ending += 1;
    }
    this.#count = kept;
    if (kept === states.length) this.#grow();
    if (ending > 0) this.#gather(ending);
    return ending > 0;
  }

  #gather(ending: number): void {
    const all = this.#merged;
    all.length = 0;
    for (let lane = 0; lane < this.#count; lane += 1) {
      const state = this.#states[lane] ?? 0;
      if (!this.#automaton.finishes(state)) continue;
      this.ended = this.#automaton.ends(state);
      if (ending === 1) return;
      for (let at = 0; at < this.ended.length; at += END) insert(all, this.ended, at);
    }
    this.ended = all;
  }

  #grow(): void {
    const wider = new Int32Array(2 * this.#states.length);
    wider.set(this.#states);
    this.#states = wider;
  }
}

/** Puts what stands at a place of one list into another, in order of nodes; each node once, as two ways may lead to it. */
function insert(all: number[], ends: readonly number[], from: number): void {
  const node = ends[from] ?? 0;
  let at = all.length;
  while (at > 0 && (all[at - END] ?? 0) > node) at -= END;
  if (at > 0 && all[at - END] === node) return;
  all.splice(at, 0, node, ends[from + 1] ?? 0, ends[from + 2] ?? 0);
}
