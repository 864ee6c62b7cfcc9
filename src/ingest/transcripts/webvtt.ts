// WebVTT by the W3C standard (https://www.w3.org/TR/webvtt1/, section 6): blocks are told apart by lines that hold
// `-->`. More liberal in one point, so that no words are lost: `120:00.000` is 120 hours. Stricter in one: after a
// timing line that cannot be read, the whole block up to the next blank line is skipped, and its line reported.
import { type Voice, voicesOf } from './cue-text.ts';

export interface Cue {
  readonly id: string;
  /** Seconds from the start of the recording. */
  readonly start: number;
  readonly end: number;
  /** The lines as written, tags included, joined with a line feed. */
  readonly payload: string;
  /** What is said, tags removed, by whom; more than one where a cue holds several voices. */
  readonly voices: readonly Voice[];
  /** 1-based line of the first line of text. */
  readonly line: number;
}

export interface Cues {
  readonly cues: readonly Cue[];
  /** 1-based lines of blocks with text that could not be used. */
  readonly skipped: readonly number[];
}

interface Block {
  readonly cue?: Cue;
  readonly skipped: boolean;
  /** Index of the line after the block. */
  readonly next: number;
}

const SIGNATURE = /^\uFEFF?WEBVTT(?:[ \t]|$)/;
const ARROW = '-->';
const TIMING =
  /^[ \t\f]*(\d+):(\d\d)(?::(\d\d))?\.(\d{3})[ \t\f]*-->[ \t\f]*(\d+):(\d\d)(?::(\d\d))?\.(\d{3})(?:[ \t\f]|$)/;
const NOT_SPOKEN = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;

export function isWebVtt(head: string): boolean {
  return SIGNATURE.test(head.slice(0, head.search(/[\r\n]|$/)));
}

/** Undefined when the text does not begin with the signature and so is no WebVTT at all. */
export function parseWebVtt(text: string): Cues | undefined {
  const lines = splitLines(text);
  if (!SIGNATURE.test(lines[0] ?? '')) return undefined;
  const cues: Cue[] = [];
  const skipped: number[] = [];
  let at = endOfText(lines, 1);
  while (at < lines.length) {
    if (lines[at] === '') {
      at++;
      continue;
    }
    const block = readBlock(lines, at);
    if (block.cue !== undefined) cues.push(block.cue);
    if (block.skipped) skipped.push(at + 1);
    at = block.next;
  }
  return { cues, skipped };
}

export function splitLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

function readBlock(lines: readonly string[], first: number): Block {
  const timing = [first, first + 1].find((at) => hasArrow(lines[at]));
  if (timing === undefined) {
    return { skipped: !NOT_SPOKEN.test(lines[first] ?? ''), next: endOfText(lines, first + 1) };
  }
  const times = TIMING.exec(lines[timing] ?? '');
  if (times === null) return { skipped: true, next: nextBlank(lines, timing) };
  const next = endOfText(lines, timing + 1);
  const payload = lines.slice(timing + 1, next).join('\n');
  const cue: Cue = {
    id: timing === first ? '' : (lines[first] ?? ''),
    start: secondsOf(times.slice(1, 5)),
    end: secondsOf(times.slice(5, 9)),
    payload,
    voices: voicesOf(payload),
    line: timing + 2,
  };
  return { cue, skipped: false, next };
}

/** `mm:ss.mmm`, `hh:mm:ss.mmm`, or `hh:mm.mmm` where the first number is no minute. */
function secondsOf([first, second, third, milliseconds]: readonly (string | undefined)[]): number {
  const hasHours = third !== undefined || Number(first) > 59;
  const seconds = (Number(first) * 60 + Number(second)) * (hasHours ? 60 : 1) + Number(third ?? 0);
  return (seconds * 1000 + Number(milliseconds)) / 1000;
}

/** Text ends at a blank line, at a line with an arrow, or with the file. */
function endOfText(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at] !== '' && !hasArrow(lines[at])) at++;
  return at;
}

function nextBlank(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at] !== '') at++;
  return at;
}

function hasArrow(line: string | undefined): boolean {
  return line?.includes(ARROW) ?? false;
}
