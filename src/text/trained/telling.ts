// Which n-grams carried a message: for tests, measures and whoever wants to see why it was called dissatisfied.
import type { Span } from '../../model/index.ts';
import type { TokenBuffer } from '../token-buffer.ts';
import type { Grams } from './grams.ts';
import { sharesOf } from './model.ts';

/** An n-gram where it stands, and what it adds to the log-odds of dissatisfaction. */
export interface Share extends Span {
  readonly logOdds: number;
}

/** The n-grams that say most, either way, strongest first. */
export function tellShares(grams: Grams, tokens: TokenBuffer, most: number): readonly Share[] {
  const beginnings = new Set(tokens.sentenceFirst.subarray(0, tokens.sentences));
  const shares = [...sharesOf(grams)].map((logOdds, gram) => {
    const token = gram >> 1;
    const paired = gram % 2 === 1 && !beginnings.has(token);
    return {
      start: tokens.starts[paired ? token - 1 : token] ?? 0,
      end: tokens.ends[token] ?? 0,
      logOdds,
    };
  });
  return shares
    .filter(({ logOdds }) => logOdds !== 0)
    .toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || a.start - b.start || a.end - b.end)
    .slice(0, most);
}
