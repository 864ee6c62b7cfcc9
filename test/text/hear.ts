// Helpers for tests of listening: a listener of a few given phrases, and what it hears.
import type { MessageSignal, PhraseGroup } from '../../src/model/index.ts';
import { createListener, type Listener } from '../../src/text/listen.ts';

/** A message signal of the given phrase groups, with everything else filled in. */
export function signalOf(phrases: readonly PhraseGroup[], rest: Partial<MessageSignal> = {}): MessageSignal {
  return {
    id: 'test',
    scope: 'message',
    speaker: 'customer',
    family: 'complaint',
    title: 'test',
    hears: 'What a test gives it.',
    weight: 1,
    halfLife: 30,
    provenance: { kind: 'hand', note: 'test' },
    phrases,
    hits: [],
    misses: [],
    ...rest,
  };
}

/** Quotes heard in `text` for phrases of strength 1. */
export function quotesOf(
  phrases: readonly string[],
  text: string,
  unless: PhraseGroup['unless'] = [],
): readonly string[] {
  const listen = createListener({
    signals: [signalOf([{ strength: 1, phrases, unless }])],
    brands: ['Acme', 'Blue Bank'],
  });
  return listen({ author: 'customer', text }).evidence.map(({ quote }) => quote);
}

/** Sentiment of a customer's message by rules alone. */
export function sentimentOf(text: string): number {
  return bare({ author: 'customer', text }).sentiment;
}

export function languageOf(text: string): string {
  return bare({ author: 'customer', text }).language;
}

const bare: Listener = createListener({ signals: [], brands: [] });
