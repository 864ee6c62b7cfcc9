// The likelihood of BG/NBD, laid out for speed: a search asks for it some hundred times. Equal histories are counted
// once, and the logarithm of each distinct time and the terms of each frequency are taken once for all of them.
import type { BuyingHistory, RhythmParameters } from '../model/index.ts';

export class Likelihood {
  /** Distinct recencies and ages, ascending. */
  readonly #times: Float64Array;
  readonly #logTimes: Float64Array;
  readonly #most: number;
  readonly #shared: Float64Array;
  /** Of each group of equal histories: its size, frequency, and places of its recency and age among the times. */
  readonly #counts: Float64Array;
  readonly #frequencies: Int32Array;
  readonly #recencies: Int32Array;
  readonly #ages: Int32Array;

  constructor(histories: readonly BuyingHistory[]) {
    const groups = group(histories);
    this.#times = distinct(groups.flatMap(({ recency, age }) => [recency, age]));
    this.#logTimes = new Float64Array(this.#times.length);
    this.#most = groups.reduce((most, { frequency }) => Math.max(most, frequency), 0);
    this.#shared = new Float64Array(this.#most + 1);
    const places = new Map([...this.#times].map((time, place) => [time, place]));
    this.#counts = Float64Array.from(groups, ({ count }) => count);
    this.#frequencies = Int32Array.from(groups, ({ frequency }) => frequency);
    this.#recencies = Int32Array.from(groups, ({ recency }) => places.get(recency) ?? 0);
    this.#ages = Int32Array.from(groups, ({ age }) => places.get(age) ?? 0);
  }

  /** Sum over customers of equation (6) of the paper, in logarithms. */
  at(parameters: RhythmParameters): number {
    this.#prepare(parameters);
    const { r, a, b } = parameters;
    let sum = 0;
    for (let at = 0; at < this.#counts.length; at += 1) {
      const x = this.#frequencies[at] ?? 0;
      const age = this.#logTimes[this.#ages[at] ?? 0] ?? 0;
      const recency = this.#logTimes[this.#recencies[at] ?? 0] ?? 0;
      const gone = x === 0 ? 0 : (a / (b + x - 1)) * Math.exp((r + x) * (age - recency));
      sum += (this.#counts[at] ?? 0) * ((this.#shared[x] ?? 0) - (r + x) * age + Math.log1p(gone));
    }
    return sum;
  }

  #prepare({ r, alpha, a, b }: RhythmParameters): void {
    for (let at = 0; at < this.#times.length; at += 1) {
      this.#logTimes[at] = Math.log(alpha + (this.#times[at] ?? 0));
    }
    // Of the gamma functions only the steps from each frequency to the next are left, since Γ(z + 1) = z Γ(z).
    let shared = r * Math.log(alpha);
    for (let x = 0; x <= this.#most; x += 1) {
      this.#shared[x] = shared;
      shared += Math.log(((r + x) * (b + x)) / (a + b + x));
    }
  }
}

interface Group extends BuyingHistory {
  readonly count: number;
}

/** Equal histories counted once; sorted, so that the sum does not depend on the order of the customers. */
function group(histories: readonly BuyingHistory[]): readonly Group[] {
  const sorted = histories.toSorted(
    (a, b) => a.frequency - b.frequency || a.recency - b.recency || a.age - b.age,
  );
  const groups: Group[] = [];
  for (const history of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && isSame(last, history))
      groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ ...history, count: 1 });
  }
  return groups;
}

function isSame(one: BuyingHistory, other: BuyingHistory): boolean {
  return one.frequency === other.frequency && one.recency === other.recency && one.age === other.age;
}

function distinct(values: readonly number[]): Float64Array {
  return Float64Array.from(new Set(values)).sort();
}
