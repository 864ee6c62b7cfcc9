// SubRip (.srt): a number, `00:00:01,000 --> 00:00:02,500`, lines of text, a blank line. There is no standard, so
// the number may be missing, the decimal mark may be a full stop, and placement such as `{\an8}` is taken out.
import { voicesOf } from './cue-text.ts';
import { type Cue, type Cues, splitLines } from './webvtt.ts';

const TIMING =
  /^[ \t]*(\d{1,3}):(\d\d):(\d\d)(?:[,.](\d{1,3}))?[ \t]*-->[ \t]*(\d{1,3}):(\d\d):(\d\d)(?:[,.](\d{1,3}))?(?:[ \t]|$)/;
const COUNTER = /^\uFEFF?\s*\d+\s*$/;
const PLACEMENT = /\{\\[^{}]*\}/g;

export function isSubRip(head: string): boolean {
  const [first, second] = splitLines(head.slice(0, 400)).filter((line) => line.trim() !== '');
  return TIMING.test(first ?? '') || (COUNTER.test(first ?? '') && TIMING.test(second ?? ''));
}

export function parseSubRip(text: string): Cues {
  const lines = splitLines(text);
  const cues: Cue[] = [];
  const skipped: number[] = [];
  let at = 0;
  while (at < lines.length) {
    const times = TIMING.exec(lines[at] ?? '');
    if (times === null) {
      if (!isSeparator(lines, at)) skipped.push(at + 1);
      at++;
      continue;
    }
    const next = endOfPayload(lines, at + 1);
    cues.push(cueOf(lines, at, next, times));
    at = next;
  }
  return { cues, skipped };
}

function cueOf(lines: readonly string[], timing: number, next: number, times: readonly string[]): Cue {
  const payload = lines
    .slice(timing + 1, next)
    .join('\n')
    .replace(PLACEMENT, '');
  const above = lines[timing - 1] ?? '';
  return {
    id: COUNTER.test(above) ? above.trim() : '',
    start: secondsOf(times.slice(1, 5)),
    end: secondsOf(times.slice(5, 9)),
    payload,
    voices: voicesOf(payload),
    line: timing + 2,
  };
}

function endOfPayload(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() !== '' && !startsCue(lines, at)) at++;
  return at;
}

/** Blank lines are often forgotten: a timing line, or a number right above one, starts the next cue. */
function startsCue(lines: readonly string[], at: number): boolean {
  return TIMING.test(lines[at] ?? '') || isCounterAbove(lines, at);
}

function isSeparator(lines: readonly string[], at: number): boolean {
  return lines[at]?.trim() === '' || isCounterAbove(lines, at);
}

function isCounterAbove(lines: readonly string[], at: number): boolean {
  return COUNTER.test(lines[at] ?? '') && TIMING.test(lines[at + 1] ?? '');
}

function secondsOf([hours, minutes, seconds, fraction = '0']: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}
