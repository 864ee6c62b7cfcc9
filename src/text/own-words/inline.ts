// Heads in the middle of a line: typed right behind the reply, or flattened there by an export that keeps no line
// breaks. Gives the offsets at which lines must be cut so that each head is a line of its own.
import { isOlder } from './mail-headers.ts';

const ON =
  /(?:^|[\s\-–—.>])(On (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? |(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d|\d{1,4}[-/. ])[^\n]*)$/;
const CERTAIN = /@|\d[:.]\d\d/;
/** Longest head on one line. */
const LONGEST = 240;
const LONGEST_HEADER = 700;
/** More heads than this in one body are somebody's joke. */
const MOST = 40;

/** A cheap look, true of every body that `inlineCuts` finds anything in. */
export function mayHoldInline(text: string): boolean {
  return (
    text.includes('-----') || (text.includes(':') && (text.includes('wrote:') || text.includes('Sent: ')))
  );
}

export function inlineCuts(text: string): readonly number[] {
  const cuts = new Set<number>();
  cutAttributions(text, cuts);
  cutRules(text, cuts);
  cutHeaders(text, cuts);
  return [...cuts].sort((a, b) => a - b);
}

/** "done On Tue, 3 Mar 2026 at 10:00, Sam <sam@x.example> wrote: > old" */
function cutAttributions(text: string, cuts: Set<number>): void {
  let done = 0;
  for (const verb of occurrences(text, 'wrote:')) {
    const from = Math.max(done, verb - LONGEST, text.lastIndexOf('\n', verb) + 1);
    const head = ON.exec(text.slice(from, verb))?.[1];
    if (head === undefined || !CERTAIN.test(head)) continue;
    done = verb + 'wrote:'.length;
    if (hasWordsBefore(text, verb - head.length)) {
      cuts.add(startOfDashes(text, verb - head.length));
      cuts.add(verb - head.length);
    }
    cuts.add(done);
  }
}

/** "done -----Original Message----- From: …" */
function cutRules(text: string, cuts: Set<number>): void {
  let done = 0;
  for (const rule of occurrences(text, '-----')) {
    if (rule < done) continue;
    done = rule + 5;
    while (text[done] === '-') done++;
    const close = text.indexOf('---', done);
    if (close < 0) return;
    if (close - done > 60 || !isOlder(text.slice(done, close))) continue;
    if (hasWordsBefore(text, rule)) cuts.add(rule);
    done = close;
    while (text[done] === '-' || text[done] === '*') done++;
    cuts.add(done);
  }
}

/** "done From: Sam Sent: Monday To: Dana Subject: Re: export …" */
function cutHeaders(text: string, cuts: Set<number>): void {
  for (const sent of occurrences(text, 'Sent: ')) {
    const before = text.slice(Math.max(0, sent - 200), sent);
    const from = before.lastIndexOf('From: ');
    const rest = text.slice(sent, sent + LONGEST_HEADER);
    const to = rest.indexOf('To: ');
    const subject = rest.indexOf('Subject: ', Math.max(0, to));
    if (from >= 0 && to >= 0 && subject >= 0) cuts.add(sent - before.length + from);
  }
}

function* occurrences(text: string, words: string): Generator<number> {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < MOST; at = text.indexOf(words, at + words.length)) {
    count++;
    yield at;
  }
}

/** Where a run of dashes before the head begins, as in `done--- On …`. */
function startOfDashes(text: string, from: number): number {
  let start = from;
  while (start > 0 && /[-–—* ]/.test(text[start - 1] ?? '')) start--;
  return start;
}

/** Whether there are words between the beginning of the line and here. */
function hasWordsBefore(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(Math.max(at - LONGEST, text.lastIndexOf('\n', at) + 1), at));
}
