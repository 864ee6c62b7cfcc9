import { compareText, type Quote } from '../model/index.ts';

/** The strongest quotes of each signal, at most `perSignal`; the same ones in whatever order they came. */
export function keepStrongest(quotes: readonly Quote[], perSignal: number): readonly Quote[] {
  if (quotes.length < 2) return quotes;
  const kept: Quote[] = [];
  let previous: Quote | undefined;
  let taken = 0;
  for (const quote of quotes.toSorted(compareQuotes)) {
    if (previous?.signal !== quote.signal) taken = 0;
    else if (previous.contact === quote.contact) continue;
    previous = quote;
    if (taken >= perSignal) continue;
    taken += 1;
    kept.push(quote);
  }
  return kept;
}

/** Strongest first, then newest, then by words: a total order. */
export function compareQuotes(a: Quote, b: Quote): number {
  return (
    compareText(a.signal, b.signal) ||
    b.strength - a.strength ||
    (b.at ?? 0) - (a.at ?? 0) ||
    compareRest(a, b)
  );
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
