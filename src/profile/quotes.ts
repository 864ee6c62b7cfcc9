import { compareText, firstDifference, type Instant, type Quote } from '../model/index.ts';

/** The strongest quotes of each signal, at most `perSignal`; the same ones in whatever order they came. */
export function keepStrongest(quotes: readonly Quote[], perSignal: number): readonly Quote[] {
  const taken = new Map<string, number>();
  let previous: Quote | undefined;
  return quotes.toSorted(compareQuotes).filter((quote) => {
    const again = previous?.signal === quote.signal && previous.contact === quote.contact;
    previous = quote;
    const rank = taken.get(quote.signal) ?? 0;
    if (again || rank >= perSignal) return false;
    taken.set(quote.signal, rank + 1);
    return true;
  });
}

/** False when there are `perSignal` quotes of the signal that are surely better, so that this one could not stay. */
export function mayStay(
  quotes: readonly Quote[],
  { signal, strength }: Pick<Quote, 'signal' | 'strength'>,
  at: Instant | undefined,
  perSignal: number,
): boolean {
  let better = 0;
  for (const quote of quotes) {
    if (quote.signal !== signal || quote.strength < strength) continue;
    if (quote.strength > strength || (quote.at ?? 0) > (at ?? 0)) better += 1;
  }
  return better < perSignal;
}

/** Strongest first, then newest, then by words: a total order. */
export function compareQuotes(a: Quote, b: Quote): number {
  return firstDifference(
    compareText(a.signal, b.signal),
    b.strength - a.strength,
    (b.at ?? 0) - (a.at ?? 0),
    compareText(a.text, b.text),
    a.contact - b.contact,
    compareText(a.origin.file, b.origin.file),
    compareText(a.origin.id ?? '', b.origin.id ?? ''),
    a.origin.record - b.origin.record,
  );
}
