// Of the many sentences that customers and agents write, the few that tell best why a signal was heard.
import { compareText, type Instant, type Quote } from '../model/index.ts';

/** The strongest quotes of each signal, some at most; the same ones in whatever order they come. */
export class Strongest {
  readonly #most: number;
  /** Strongest first. */
  readonly #bySignal = new Map<string, Quote[]>();

  constructor(most: number) {
    this.#most = most;
  }

  /** False for a quote of which that alone shows that others are stronger: its words need not be read. */
  mayTake(signal: string, strength: number, at: Instant | undefined): boolean {
    const weakest = this.#bySignal.get(signal)?.[this.#most - 1];
    return weakest === undefined || (weakest.strength - strength || (weakest.at ?? 0) - (at ?? 0)) <= 0;
  }

  take(quote: Quote): void {
    const others = this.#bySignal.get(quote.signal);
    if (others === undefined) this.#bySignal.set(quote.signal, [quote]);
    else if (isFirstOfItsContact(quote, others)) {
      const place = others.findLastIndex((other) => compareQuotes(other, quote) <= 0) + 1;
      others.splice(place, 0, quote);
      if (others.length > this.#most) others.pop();
    }
  }

  /** By signal. */
  all(): readonly Quote[] {
    if (this.#bySignal.size === 0) return NONE;
    return [...this.#bySignal].sort(([a], [b]) => compareText(a, b)).flatMap(([, quotes]) => quotes);
  }
}

const NONE: readonly Quote[] = [];

/** Of a message that was exported twice one quote stays: this one, and then the other is taken out, or the other. */
function isFirstOfItsContact(quote: Quote, others: Quote[]): boolean {
  const index = others.findIndex(({ contact }) => contact === quote.contact);
  const double = others[index];
  if (double === undefined) return true;
  if (compareQuotes(double, quote) <= 0) return false;
  others.splice(index, 1);
  return true;
}

/** Strongest first, then newest, then by words: a total order of the quotes of a signal. */
function compareQuotes(a: Quote, b: Quote): number {
  return b.strength - a.strength || (b.at ?? 0) - (a.at ?? 0) || compareRest(a, b);
}

function compareRest(a: Quote, b: Quote): number {
  return (
    compareText(a.text, b.text) ||
    a.contact - b.contact ||
    compareText(a.origin.file, b.origin.file) ||
    compareText(a.origin.id ?? '', b.origin.id ?? '') ||
    a.origin.record - b.origin.record
  );
}
