// A body as lines with offsets into the unaltered text, so that whatever is found can be told as a span of it.

export interface Line {
  readonly start: number;
  /** Where the next line starts: the line break belongs to its line. */
  readonly next: number;
  /** The line without white space around it; equal to `last` when it is blank. */
  readonly first: number;
  readonly last: number;
  /** Begins with `>`, as quoted lines have since Usenet. */
  readonly marked: boolean;
}

/**
 * Lines that are read one by one: twenty pages. What follows is one line more, of whose kind nothing is known, so that it
 * is kept, unless all below a head is older. Whole files that someone takes for one message end here.
 */
export const MOST_LINES = 1000;

const GREATER = 0x3e;
const LESS = 0x3c;
const COMPARISON = /^> ?\d/;

/** Longest remainder of a wrapped address that begins with `>`: `> wrote:`. */
const LONGEST_TAIL = 24;

export function splitLines(text: string, cuts: readonly number[]): Line[] {
  const lines: Line[] = [];
  const mark = text.includes('\n') ? '\n' : '\r';
  let cut = 0;
  for (let start = 0; start < text.length; ) {
    const end = lines.length < MOST_LINES ? text.indexOf(mark, start) : -1;
    let next = end < 0 ? text.length : end + 1;
    const split = cuts[cut];
    if (split !== undefined && split > start && split < next) {
      next = split;
      cut++;
    }
    const line = lineOf(text, start, next, lines.at(-1));
    lines.push(lines.length < MOST_LINES ? line : { ...line, marked: false });
    start = next;
  }
  return lines;
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.first === line.last;
}

/** The words of the line, white space around them left out. */
export function contentOf(text: string, line: Line): string {
  return text.slice(line.first, line.last);
}

/** Index of the first line at or after `from` with something on it; `lines.length` where there is none. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && isBlank(lines[index])) index++;
  return index;
}

/** The offset before the white space that ends a stretch. */
export function endOfWords(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** The offset after the white space that begins a stretch. */
export function startOfWords(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  return start;
}

export function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 || unit === 0xa0 || unit === 0x200b || unit === 0xfeff || unit === 0x3000 || unit === 0x202f
  );
}

function lineOf(text: string, start: number, next: number, above: Line | undefined): Line {
  const last = endOfWords(text, start, next);
  const first = startOfWords(text, start, last);
  return { start, next, first, last, marked: isMarked(text, first, last, above) };
}

/**
 * `>>> http://… <<<` is decoration, a body that begins with `> 5` compares, and `> wrote:` under an address that is still
 * open is the rest of that.
 */
function isMarked(text: string, first: number, last: number, above: Line | undefined): boolean {
  if (first === last || text.charCodeAt(first) !== GREATER) return false;
  if (text.charCodeAt(last - 1) === LESS && text.charCodeAt(last - 2) === LESS) return false;
  if (above === undefined && COMPARISON.test(text.slice(first, first + 3))) return false;
  const endsHead = last - first <= LONGEST_TAIL && /[:：]$/.test(text.slice(first, last));
  return !(endsHead && above !== undefined && !above.marked && opensAddress(contentOf(text, above)));
}

function opensAddress(content: string): boolean {
  return (
    content.endsWith('mailto:') ||
    content.lastIndexOf('<') > content.lastIndexOf('>') ||
    content.endsWith('>')
  );
}
