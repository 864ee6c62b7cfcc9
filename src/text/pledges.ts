// Promises in an agent's words, and when they are due: the due date named in the same sentence, nearest after the promise,
// else before it.
import { NUMBER_WORDS } from '../lexicon/phrase-classes.ts';
import type { Pledge } from '../model/index.ts';
import type { Payload } from './payloads.ts';
import type { TokenBuffer } from './token-buffer.ts';

/** A phrase of a pledge or a due date, by tokens. */
export interface Found {
  readonly payload: Payload;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Told of one message: more than this is no conversation. */
const MOST_PLEDGES = 16;

type Due = Pick<Pledge, 'dueInDays' | 'dueWeekday'>;

/** Pledges found, each with its due date; of those that overlap the longest. */
export function tellPledges(
  pledges: readonly Found[],
  dues: readonly Found[],
  text: string,
  tokens: TokenBuffer,
): readonly Pledge[] {
  const told: Pledge[] = [];
  let lastToken = -1;
  const ranked = [...pledges].sort((a, b) => a.first - b.first || b.last - a.last);
  for (const found of ranked) {
    if (told.length === MOST_PLEDGES) break;
    if (found.payload.kind !== 'pledge' || found.first <= lastToken) continue;
    lastToken = found.last;
    const start = tokens.starts[found.first] ?? 0;
    const end = tokens.ends[found.last] ?? start;
    const due =
      found.payload.days === undefined ? dueOf(found, dues, text, tokens) : { dueInDays: found.payload.days };
    told.push({ start, end, quote: text.slice(start, end), act: found.payload.act, ...due });
  }
  return told;
}

function dueOf(pledge: Found, dues: readonly Found[], text: string, tokens: TokenBuffer): Due {
  const near = dues.filter((due) => due.sentence === pledge.sentence);
  const after = near.filter((due) => due.last > pledge.first);
  const [chosen] = (after.length > 0 ? after : near).sort(
    (a, b) =>
      Math.abs(a.first - pledge.last) - Math.abs(b.first - pledge.last) ||
      b.last - b.first - (a.last - a.first),
  );
  return chosen === undefined ? {} : readDue(chosen, text, tokens);
}

function readDue({ payload, first }: Found, text: string, tokens: TokenBuffer): Due {
  if (payload.kind === 'due') return { dueInDays: payload.days };
  if (payload.kind === 'due-weekday') return { dueWeekday: payload.weekday };
  if (payload.kind !== 'due-unit') return {};
  const word = text.slice(tokens.starts[first], tokens.ends[first]).toLowerCase();
  const amount = NUMBER_WORDS.get(word) ?? Number(word.replaceAll(',', ''));
  return Number.isFinite(amount) ? { dueInDays: amount * payload.days } : {};
}
