// Text that is put together from stretches of a source, remembering where each is from: white space is folded as a
// browser does, and marks of our own (`> `) have no place in the source.
import type { Span } from '../../model/index.ts';
import { isSpace } from './lines.ts';

const SPACE = 0x20;
/** Pieces stay short enough to look back over the last few. */
const LONGEST_PIECE = 1000;

/** A stretch that stands in the source one to one, or, where the lengths differ, as a whole (an entity). */
interface Piece extends Span {
  readonly source: Span;
}

export interface Visible {
  readonly text: string;
  /** Places in the source that the given stretch of the text is from, in order. */
  sourceOf(stretch: Span): readonly Span[];
}

export class VisibleText {
  private readonly source: string;
  private readonly chunks: string[] = [];
  private readonly pieces: Piece[] = [];
  private length = 0;
  private lineIsEmpty = true;
  private spaceIsPending = false;

  constructor(source: string) {
    this.source = source;
  }

  /** Adds a stretch of the source that holds text only. `prefix` goes before it where it begins a line. */
  addText(start: number, end: number, prefix: string): void {
    for (let at = start; at < end; ) {
      const stop = this.endOfWords(at, end);
      if (stop > at) this.addWord(this.source.slice(at, stop), { start: at, end: stop }, prefix);
      at = stop;
      while (at < end && isSpace(this.source.charCodeAt(at))) at++;
      if (at > stop) this.addSpace();
    }
  }

  /** Words with a single space between them stand in the text as they do in the source: they are one piece. */
  private endOfWords(from: number, to: number): number {
    const most = Math.min(to, from + LONGEST_PIECE);
    let end = from;
    while (end < most && (!isSpace(this.source.charCodeAt(end)) || (end > from && this.isSingle(end, most))))
      end++;
    return end;
  }

  private isSingle(at: number, to: number): boolean {
    return this.source.charCodeAt(at) === SPACE && at + 1 < to && !isSpace(this.source.charCodeAt(at + 1));
  }

  /** White space, which shows only between words. */
  addSpace(): void {
    this.spaceIsPending = true;
  }

  /** Adds words that the source spells in another way: the character of an entity. */
  addWord(words: string, source: Span, prefix: string): void {
    if (this.lineIsEmpty) this.push(prefix);
    else if (this.spaceIsPending) this.push(' ');
    this.spaceIsPending = false;
    this.lineIsEmpty = false;
    const piece = { start: this.length, end: this.length + words.length, source };
    this.pieces.push(piece);
    this.push(words);
  }

  /** Ends the line, if it has begun. */
  breakLine(): void {
    if (!this.lineIsEmpty) this.newLine();
  }

  newLine(): void {
    this.push('\n');
    this.lineIsEmpty = true;
    this.spaceIsPending = false;
  }

  /** Adds a line that is not in the source. */
  addLine(words: string): void {
    this.breakLine();
    this.push(words);
    this.newLine();
  }

  /** The last line with words on it. */
  lastLine(): string {
    return this.chunks.slice(-60).join('').trimEnd().split('\n').at(-1) ?? '';
  }

  finish(): Visible {
    const pieces = this.pieces;
    return { text: this.chunks.join(''), sourceOf: (stretch) => sourceOf(pieces, stretch) };
  }

  private push(words: string): void {
    if (words === '') return;
    this.chunks.push(words);
    this.length += words.length;
  }
}

function sourceOf(pieces: readonly Piece[], stretch: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let index = firstEndingAfter(pieces, stretch.start); index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.start >= stretch.end) break;
    spans.push(partOf(piece, stretch));
  }
  return spans;
}

function partOf({ start, end, source }: Piece, stretch: Span): Span {
  if (source.end - source.start !== end - start) return source;
  return {
    start: source.start + Math.max(0, stretch.start - start),
    end: source.end - Math.max(0, end - stretch.end),
  };
}

function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
