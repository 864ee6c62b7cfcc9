// An HTML body as the text a reader sees. What mail clients mark as quoted is given `> ` before its lines, and a marked
// signature its `-- `, so that the same reading of lines serves both kinds of body.
import { decodeEntity } from './entities.ts';
import { QuoteFinder } from './html-quotes.ts';
import { type Visible, VisibleText } from './visible-text.ts';

const KNOWN =
  /<(?:\/(?:html|body|div|p|pre|span|blockquote|table|td|ul|li|b|i|a|strong|em|font|h[1-6])|br\s?\/?)>/i;
const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;
const HIDDEN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'title']);
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article blockquote body center dd div dl dt form h1 h2 h3 h4 h5 h6 hr html li ol p pre section table ' +
    'tbody tr ul'
  ).split(' '),
);
const SIGNING = /\b(?:gmail_signature|moz-signature|mobile_signature)|id\s?=\s?["']?(?:x_)?Signature/i;

const LONGEST_TAG = 500;
/** Tags and entities that are read; the longest newsletters have some 10,000. What follows is kept as it stands. */
const MOST_MARKS = 20_000;

/** Before lines that the source marks as quoted. */
const QUOTE_PREFIX = '> ';
/** Above what the source marks as a signature. */
const SIGNATURE_LINE = '-- ';
/** What stands in the visible text and not in the source. */
export const ADDED = /^(?:> |-- $)/gm;

/** A cheap look, true of every body that `isHtml` is true of. */
export function mayBeHtml(text: string): boolean {
  return text.includes('<') && (text.includes('</') || /<br\s?\/?>/i.test(text));
}

export function isHtml(text: string): boolean {
  return mayBeHtml(text) && KNOWN.test(text);
}

export function visibleOf(html: string): Visible {
  return new Page(html).read();
}

class Page {
  private readonly html: string;
  private readonly visible: VisibleText;
  private readonly lastClose: number;
  private readonly quotes: QuoteFinder;
  /** For `div` and `blockquote`, whether each open one quotes. */
  private readonly open = new Map<string, boolean[]>([
    ['div', []],
    ['blockquote', []],
  ]);
  private quoting = 0;
  private preformatted = 0;
  private readonly neverClosed = new Set<string>();

  constructor(html: string) {
    this.html = html;
    this.visible = new VisibleText(html);
    this.lastClose = html.lastIndexOf('>');
    this.quotes = new QuoteFinder(html);
  }

  read(): Visible {
    let at = 0;
    for (let marks = 0; at < this.html.length && marks < MOST_MARKS; marks++) {
      const next = this.nextMark(at);
      this.addText(at, next);
      at = this.html[next] === '<' ? this.readTag(next) : this.readEntity(next);
    }
    this.addRest(at);
    return this.visible.finish();
  }

  private addRest(from: number): void {
    if (from >= this.html.length) return;
    this.visible.addWord(this.html.slice(from), { start: from, end: this.html.length }, this.prefix());
  }

  private addText(from: number, to: number): void {
    let start = from;
    while (this.preformatted > 0) {
      const end = this.html.indexOf('\n', start);
      if (end < 0 || end >= to) break;
      this.visible.addText(start, end, this.prefix());
      this.visible.newLine();
      start = end + 1;
    }
    this.visible.addText(start, to, this.prefix());
  }

  private nextMark(from: number): number {
    let at = from;
    while (at < this.html.length && this.html[at] !== '<' && this.html[at] !== '&') at++;
    return at;
  }

  private prefix(): string {
    return this.quoting > 0 ? QUOTE_PREFIX : '';
  }

  private readEntity(at: number): number {
    if (at >= this.html.length) return at;
    const entity = decodeEntity(this.html, at);
    if (entity.text === ' ') this.visible.addSpace();
    else this.visible.addWord(entity.text, { start: at, end: entity.end }, this.prefix());
    return entity.end;
  }

  /** Gives the offset after the tag; a `<` that begins none is text. */
  private readTag(at: number): number {
    if (this.html.startsWith('<!--', at)) return this.afterComment(at + 4);
    const close = at < this.lastClose ? this.html.indexOf('>', at) : -1;
    const tag = TAG.exec(this.html.slice(at, at + 20));
    const isDeclaration = this.html[at + 1] === '!' || this.html[at + 1] === '?';
    if (close < 0 || (tag === null && !isDeclaration)) {
      this.visible.addWord('<', { start: at, end: at + 1 }, this.prefix());
      return at + 1;
    }
    if (tag === null) return close + 1;
    const name = (tag[2] ?? '').toLowerCase();
    if (tag[1] === '' && HIDDEN.has(name)) return this.afterElement(name, close + 1);
    this.breakLines(name, tag[1] === '');
    this.apply(name, tag[1] === '', this.html.slice(at, Math.min(close, at + LONGEST_TAG)), at);
    return close + 1;
  }

  private breakLines(name: string, opens: boolean): void {
    if (name === 'br') this.visible.newLine();
    if (BLOCKS.has(name)) this.visible.breakLine();
    if (name === 'p' && !opens) this.visible.newLine();
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted + (opens ? 1 : -1));
  }

  private apply(name: string, opens: boolean, tag: string, at: number): void {
    if (opens && SIGNING.test(tag)) this.visible.addLine(this.prefix() + SIGNATURE_LINE);
    const stack = this.open.get(name);
    if (stack === undefined || tag.endsWith('/')) return;
    if (opens) {
      const quotes = this.quotes.isQuote(name, tag, at, this.visible.lastLine());
      stack.push(quotes);
      if (quotes) this.quoting++;
    } else if (stack.pop() === true) this.quoting--;
  }

  /** A comment that never ends is text. */
  private afterComment(from: number): number {
    if (this.neverClosed.has('!')) return from;
    const end = this.html.indexOf('-->', from);
    if (end < 0) this.neverClosed.add('!');
    return end < 0 ? from : end + 3;
  }

  /** After the element, whose content nobody sees; one that never ends hides nothing. */
  private afterElement(name: string, from: number): number {
    if (this.neverClosed.has(name)) return from;
    for (let at = this.html.indexOf('</', from); at >= 0; at = this.html.indexOf('</', at + 2)) {
      if (this.html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
    }
    this.neverClosed.add(name);
    return from;
  }
}
