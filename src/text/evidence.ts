// From phrases found to evidence told: of marks of one signal that overlap the strongest stays, look-alikes (strength 0)
// silence what they touch, and a handful of places is enough.
import type { Evidence, MessageSignal, Span } from '../model/index.ts';
import { sortFew } from './sorting.ts';
import type { TokenBuffer } from './token-buffer.ts';

/** A place where a signal was heard, before the choice. */
export interface Candidate extends Span {
  readonly signal: number;
  readonly strength: number;
}

/** Distinct places told for each signal. */
const MOST_PLACES = 8;

/** Evidence of each signal, in order of the text. Sorts the candidates. */
export function chooseEvidence(
  candidates: Candidate[],
  signals: readonly MessageSignal[],
  text: string,
  tokens: TokenBuffer,
): readonly Evidence[] {
  if (candidates.length === 0) return NO_EVIDENCE;
  const ranked = sortFew(candidates, bySignal);
  const chosen: Candidate[] = [];
  for (let from = 0, to = 0; from < ranked.length; from = to) {
    const { signal } = ranked[from] ?? { signal: 0 };
    while (to < ranked.length && ranked[to]?.signal === signal) to += 1;
    choose(ranked, from, to, chosen);
  }
  return sortFew(withoutTakenBack(chosen, signals), byPlace).map((candidate) =>
    tell(candidate, signals, text, tokens),
  );
}

const NO_EVIDENCE: readonly Evidence[] = [];

/** The sentence that holds an offset, or the offset's own span where there is none. */
function sentenceAt(tokens: TokenBuffer, span: Span): Span {
  let low = 0;
  let high = tokens.sentences;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.sentenceStarts[middle] ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return span;
  const start = tokens.sentenceStarts[low - 1] ?? span.start;
  return { start, end: Math.max(tokens.sentenceEnds[low - 1] ?? span.end, span.end) };
}

/** Adds those chosen among the candidates `from … to - 1`, which are of one signal, strongest first. */
function choose(ranked: readonly Candidate[], from: number, to: number, chosen: Candidate[]): void {
  const first = chosen.length;
  let telling = to;
  while (telling > from && ranked[telling - 1]?.strength === 0) telling -= 1;
  const lookAlikes = telling === to ? NO_SPANS : mergedSpans(ranked.slice(telling, to));
  for (let at = from; at < telling && chosen.length < first + MOST_PLACES; at += 1) {
    const candidate = ranked[at];
    if (candidate === undefined || touchesAny(lookAlikes, candidate)) continue;
    if (!touchesChosen(chosen, first, candidate)) chosen.push(candidate);
  }
}

const NO_SPANS: readonly Span[] = [];

function touchesChosen(chosen: readonly Candidate[], from: number, candidate: Candidate): boolean {
  for (let at = from; at < chosen.length; at += 1) {
    const other = chosen[at];
    if (other !== undefined && touches(other, candidate)) return true;
  }
  return false;
}

/** Leaves out what another signal of the message shows to be meant otherwise. */
function withoutTakenBack(chosen: Candidate[], signals: readonly MessageSignal[]): Candidate[] {
  const takenBack: string[] = [];
  for (const { signal } of chosen) {
    const taken = signals[signal]?.takesBack;
    if (taken !== undefined) takenBack.push(...taken);
  }
  if (takenBack.length === 0) return chosen;
  return chosen.filter(({ signal }) => !takenBack.includes(signals[signal]?.id ?? ''));
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || a.end - b.end || a.signal - b.signal;
}

function bySignal(a: Candidate, b: Candidate): number {
  return a.signal - b.signal || strongestFirst(a, b);
}

function strongestFirst(a: Candidate, b: Candidate): number {
  return b.strength - a.strength || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Spans in order, those that touch made one. */
function mergedSpans(spans: Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last === undefined || last.end <= span.start) merged.push({ start: span.start, end: span.end });
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

function touchesAny(merged: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = merged[low];
  return first !== undefined && first.start < span.end;
}

function tell(
  chosen: Candidate,
  signals: readonly MessageSignal[],
  text: string,
  tokens: TokenBuffer,
): Evidence {
  const { start, end, strength } = chosen;
  return {
    signal: signals[chosen.signal]?.id ?? '',
    strength,
    start,
    end,
    quote: text.slice(start, end),
    sentence: sentenceAt(tokens, chosen),
  };
}
