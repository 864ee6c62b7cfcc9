// Which words and pairs carried a message: for tests, measures and whoever wants to see why it was called dissatisfied.
import type { Span } from '../../model/index.ts';
import type { TokenBuffer } from '../token-buffer.ts';
import { type Grams, KINDS, OWN, PAIR, STEMMED } from './grams.ts';
import { sharesOf } from './model.ts';

/** A word or a pair where it stands, and what it adds to the log-odds of dissatisfaction. */
export interface Share extends Span {
  readonly logOdds: number;
}

/** The words and pairs that say most, either way, strongest first. */
export function tellShares(grams: Grams, tokens: TokenBuffer, most: number): readonly Share[] {
  const shares = sharesOf(grams);
  const beginnings = new Set(tokens.sentenceFirst.subarray(0, tokens.sentences));
  const told: Share[] = [];
  for (let token = 0; token < tokens.count; token += 1) {
    const [own = 0, pair = 0, stemmed = 0] = [OWN, PAIR, STEMMED].map((kind) => shares[KINDS * token + kind]);
    const [start = 0, end = 0] = [tokens.starts[token], tokens.ends[token]];
    const before = beginnings.has(token) ? start : (tokens.starts[token - 1] ?? start);
    told.push({ start, end, logOdds: own + stemmed }, { start: before, end, logOdds: pair });
  }
  return told
    .filter(({ logOdds }) => logOdds !== 0)
    .sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || a.start - b.start || a.end - b.end)
    .slice(0, most);
}
