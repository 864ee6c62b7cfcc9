// What is said of the fate of promises: of each kind the first place in a message, with the sentence around it.
import type { Tiding } from '../model/index.ts';
import type { Found } from './pledges.ts';
import type { TokenBuffer } from './token-buffer.ts';

/** Told of one message; more kinds than this say nothing any more. */
const MOST_TIDINGS = 6;
const LONGEST_QUOTE = 160;
const NONE: readonly Tiding[] = [];

export function tellTidings(found: readonly Found[], text: string, tokens: TokenBuffer): readonly Tiding[] {
  if (found.length === 0) return NONE;
  const told: Tiding[] = [];
  for (const { payload, sentence } of found) {
    if (payload.kind !== 'tiding' || told.length === MOST_TIDINGS) continue;
    const { act, says } = payload;
    if (told.some((known) => known.act === act && known.says === says)) continue;
    const start = tokens.sentenceStarts[sentence] ?? 0;
    const end = Math.min(tokens.sentenceEnds[sentence] ?? start, start + LONGEST_QUOTE);
    told.push({ act, says, quote: text.slice(start, end) });
  }
  return told;
}
