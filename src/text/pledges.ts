// Promises in an agent's words, and when they are due: the time named between this promise and the next one of the
// sentence, else before it. A condition in the sentence puts a promise off ("if you send the log") or makes it none.
import type { ConditionKind } from '../lexicon/conditions.ts';
import { NO_DATED_ACT, NOT_OURS } from '../lexicon/pledges.ts';
import type { DueWords, Pledge } from '../model/index.ts';
import { readDue } from './due-dates.ts';
import type { Payload } from './payloads.ts';
import { BREAK, QUESTION, type TokenBuffer } from './token-buffer.ts';

/** A phrase of a pledge, a due date, a condition or a tiding, by tokens. */
export interface Found {
  readonly payload: Payload;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** What was found in a message. */
export interface Promising {
  readonly pledges: readonly Found[];
  readonly dues: readonly Found[];
  readonly conditions: readonly Found[];
}

/** Told of one message: more than this is no conversation. */
const MOST_PLEDGES = 16;
/** Words after a promise that are quoted with it, up to a comma. */
const QUOTED_AFTER = 10;
const NONE: readonly Pledge[] = [];

/** Pledges found, each with its due date; of those that overlap the longest. */
export function tellPledges(found: Promising, text: string, tokens: TokenBuffer): readonly Pledge[] {
  if (found.pledges.length === 0) return NONE;
  tokens.fillAll();
  const chosen = withoutOverlaps(found.pledges);
  return chosen.flatMap((pledge, index) => {
    const before = neighbour(pledge, chosen[index - 1]);
    const after = neighbour(pledge, chosen[index + 1]);
    return tell(pledge, { found, text, tokens, before, after });
  });
}

function withoutOverlaps(pledges: readonly Found[]): readonly Found[] {
  const chosen: Found[] = [];
  let lastToken = -1;
  for (const found of [...pledges].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (chosen.length === MOST_PLEDGES) break;
    if (found.first <= lastToken) continue;
    lastToken = found.last;
    chosen.push(found);
  }
  return chosen;
}

function neighbour({ sentence }: Found, other: Found | undefined): Found | undefined {
  return other?.sentence === sentence ? other : undefined;
}

/** What stands around a pledge in its message. */
interface Around {
  readonly found: Promising;
  readonly text: string;
  readonly tokens: TokenBuffer;
  /** The pledges before and after it in its sentence. */
  readonly before: Found | undefined;
  readonly after: Found | undefined;
}

const INNER_NEGATION = /\b(?:not|never|cannot|unable|no)\b|n['’]t\b/i;

function tell(pledge: Found, around: Around): readonly Pledge[] {
  const { payload, last } = pledge;
  const { text, tokens } = around;
  if (payload.kind !== 'pledge' || !isPromise(pledge, payload, around)) return NONE;
  const timed = timeOf(pledge, payload, around);
  const dated = Object.keys(timed.due).length > 0;
  if (payload.whenDated && !(dated && isAct(pledge, text, tokens))) return NONE;
  if (payload.preparatory && !dated && around.after !== undefined) return NONE;
  const start = tokens.starts[startOf(pledge, text, tokens)] ?? 0;
  const end = tokens.ends[endOf(pledge, timed.found, around)] ?? tokens.ends[last] ?? start;
  const condition = waitsFor(pledge, dated, around);
  const { act } = payload;
  return [
    {
      start,
      end,
      quote: text.slice(start, end),
      act,
      ...timed.due,
      ...(condition !== undefined && { condition }),
      ...(payload.preparatory && { preparatory: true as const }),
    },
  ];
}

type PledgePayload = Extract<Payload, { kind: 'pledge' }>;

/** Said, and not asked, denied, reported or hung on an open condition. */
function isPromise(pledge: Found, { byName }: PledgePayload, around: Around): boolean {
  const { text, tokens } = around;
  if (isAsked(pledge, tokens) || (byName && !followsName(pledge, text, tokens))) return false;
  if (INNER_NEGATION.test(text.slice(tokens.starts[pledge.first], tokens.ends[pledge.last]))) return false;
  return conditionOf(pledge, around) !== 'void';
}

/** What it waits for; an event says no more than the day that is named with it. */
function waitsFor(pledge: Found, dated: boolean, around: Around): Pledge['condition'] {
  const condition = conditionOf(pledge, around);
  if (condition === 'customer') return condition;
  return condition === 'event' && !dated ? condition : undefined;
}

/** What makes "he will call you" somebody's report. */
const REPORTING = /^(?:said|says|told|claimed|claims|promised|thinks|thought)$/;

/** Whether "he", "she" or a word with a capital stands before "will": "Dieter will call you", "she'll call you". */
function followsName({ first, sentence }: Found, text: string, tokens: TokenBuffer): boolean {
  const wordAt = (at: number): string => text.slice(tokens.starts[at], tokens.ends[at]);
  const at = /['’]/.test(wordAt(first)) ? first : first - 1;
  if (at < (tokens.sentenceFirst[sentence] ?? 0) || REPORTING.test(wordAt(at - 1))) return false;
  const subject = wordAt(at).replace(/['’].*$/, '');
  return /^(?:s?he|\p{Lu}\p{Ll}+)$/u.test(subject) && !NOT_OURS.has(subject.toLowerCase());
}

/** Whether the words after "we will" name an act of ours, not a state ("we will be closed on Friday"). */
function isAct({ last }: Found, text: string, tokens: TokenBuffer): boolean {
  const next = text.slice(tokens.starts[last + 1], tokens.ends[last + 1]).toLowerCase();
  return last + 1 < tokens.count && !NO_DATED_ACT.has(next);
}

interface Timed {
  /** The phrase that says it, where it is not the pledge itself. */
  readonly found?: Found;
  readonly due: DueWords;
}

const UNTIMED: Timed = { due: {} };

function timeOf(pledge: Found, { days }: PledgePayload, around: Around): Timed {
  return days === undefined ? dueOf(pledge, around) : { due: { dueInDays: days } };
}

/** The time nearest after the pledge and before the next one; else before it, unless another pledge stands there too. */
function dueOf(pledge: Found, { found, text, tokens, before, after }: Around): Timed {
  const from = before?.last ?? -1;
  const to = after?.first ?? Infinity;
  const near = found.dues.filter(
    ({ sentence, first }) => sentence === pledge.sentence && first > from && first < to,
  );
  const following = near.filter((due) => due.last > pledge.first);
  const nearest = (following.length > 0 || before !== undefined ? following : near).sort(
    (a, b) =>
      Math.abs(a.first - pledge.last) - Math.abs(b.first - pledge.last) ||
      b.last - b.first - (a.last - a.first),
  );
  for (const candidate of nearest) {
    const due = readDue(candidate, text, tokens);
    if (due !== undefined) return { found: candidate, due };
  }
  return UNTIMED;
}

/** A question that is not only a tag after the promise ("I'll call you on Friday, all right?"). */
function isAsked({ last, sentence }: Found, tokens: TokenBuffer): boolean {
  if (((tokens.sentenceMarks[sentence] ?? 0) & QUESTION) === 0) return false;
  const after = tokens.sentenceFirst[sentence + 1] ?? tokens.count;
  for (let at = last + 1; at < after; at += 1) if (((tokens.flags[at] ?? 0) & BREAK) !== 0) return false;
  return true;
}

const CONDITION_ORDER: readonly ConditionKind[] = ['customer', 'void', 'event'];

/** What the pledge hangs on; what only looks like a condition hides those that it covers. */
function conditionOf(pledge: Found, { found }: Around): ConditionKind | undefined {
  const near = found.conditions.filter(
    ({ sentence, first, last }) =>
      sentence === pledge.sentence && (last < pledge.first || first > pledge.last),
  );
  const innocent = near.filter((one) => kindOf(one) === 'none');
  const standing = near.filter(
    (one) => !innocent.some(({ first, last }) => first <= one.last && one.first <= last),
  );
  return CONDITION_ORDER.find((kind) => standing.some((one) => kindOf(one) === kind));
}

function kindOf({ payload }: Found): ConditionKind | undefined {
  return payload.kind === 'condition' ? payload.condition : undefined;
}

/** Words before a promise that has no subject of its own ("will be with you") which are quoted with it. */
const QUOTED_BEFORE = 6;
const SUBJECTLESS = /^(?:will|shall|should|is|are|the|a|our|my)$/i;

/** First token of the quote: where the clause begins, when the phrase begins in its middle. */
function startOf({ first, sentence }: Found, text: string, tokens: TokenBuffer): number {
  if (!SUBJECTLESS.test(text.slice(tokens.starts[first], tokens.ends[first]))) return first;
  const least = Math.max(tokens.sentenceFirst[sentence] ?? 0, first - QUOTED_BEFORE);
  let start = first;
  while (start > least && ((tokens.flags[start] ?? 0) & BREAK) === 0) start -= 1;
  return start;
}

/** Last token of the quote: its due date where one follows, else the end of the clause; never the next pledge. */
function endOf({ last, sentence }: Found, due: Found | undefined, { tokens, after }: Around): number {
  const most = (after?.first ?? tokens.sentenceFirst[sentence + 1] ?? last + 1) - 1;
  if (due !== undefined && due.last > last) return Math.min(due.last, most);
  let end = last;
  while (end < Math.min(most, last + QUOTED_AFTER) && ((tokens.flags[end + 1] ?? 0) & BREAK) === 0) end += 1;
  return end;
}
