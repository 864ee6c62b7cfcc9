// An HTML body as the text a reader sees. What mail clients mark as quoted is given `> ` before its lines, and a marked
// signature its `-- `, so that the same reading of lines serves both kinds of body.
import { decodeEntity } from './entities.ts';
import { type Visible, VisibleText } from './visible-text.ts';

const KNOWN =
  /<(?:\/(?:html|body|div|p|span|blockquote|table|td|ul|li|b|i|a|strong|em|font|h[1-6])|br\s?\/?)>/i;
const TAG = /^<(\/?)([a-z][a-z0-9]*)/i;
const HIDDEN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'title']);
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article blockquote body center dd div dl dt form h1 h2 h3 h4 h5 h6 hr html li ol p pre section table ' +
    'tbody tr ul'
  ).split(' '),
);
const QUOTING =
  /\b(?:gmail_quote|yahoo_quoted|protonmail_quote|zmail_extra|mail_quote|tutanota_quote)|type\s?=\s?["']?cite|\scite\s?=/i;
const SIGNING = /\b(?:gmail_signature|moz-signature|mobile_signature)|id\s?=\s?["']?(?:x_)?Signature/i;

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
  /** For `div` and `blockquote`, whether each open one quotes. */
  private readonly open = new Map<string, boolean[]>([
    ['div', []],
    ['blockquote', []],
  ]);
  private quoting = 0;
  private readonly neverClosed = new Set<string>();

  constructor(html: string) {
    this.html = html;
    this.visible = new VisibleText(html);
    this.lastClose = html.lastIndexOf('>');
  }

  read(): Visible {
    let at = 0;
    while (at < this.html.length) {
      const next = this.nextMark(at);
      this.visible.addText(at, next, this.prefix());
      at = this.html[next] === '<' ? this.readTag(next) : this.readEntity(next);
    }
    return this.visible.finish();
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
    if (this.html.startsWith('<!--', at)) return this.skipTo('-->', at + 4);
    const close = at < this.lastClose ? this.html.indexOf('>', at) : -1;
    const tag = TAG.exec(this.html.slice(at, at + 20));
    const isDeclaration = this.html[at + 1] === '!' || this.html[at + 1] === '?';
    if (close < 0 || (tag === null && !isDeclaration)) {
      this.visible.addWord('<', { start: at, end: at + 1 }, this.prefix());
      return at + 1;
    }
    if (tag === null) return close + 1;
    const name = (tag[2] ?? '').toLowerCase();
    if (tag[1] === '' && HIDDEN.has(name)) return this.skipTo(`</${name}>`, close + 1);
    this.apply(name, tag[1] === '', this.html.slice(at, Math.min(close, at + 500)), close + 1);
    return close + 1;
  }

  private apply(name: string, opens: boolean, tag: string, next: number): void {
    if (name === 'br') this.visible.newLine();
    if (BLOCKS.has(name)) this.visible.breakLine();
    if (name === 'p' && !opens) this.visible.newLine();
    if (opens && SIGNING.test(tag)) this.visible.addLine(this.prefix() + SIGNATURE_LINE);
    const stack = this.open.get(name);
    if (stack === undefined || tag.endsWith('/')) return;
    if (opens) {
      const quotes = this.isQuote(name, tag, next);
      stack.push(quotes);
      if (quotes) this.quoting++;
    } else if (stack.pop() === true) this.quoting--;
  }

  /** A forwarded mail, which begins with dashes, is read as in a plain body. */
  private isQuote(name: string, tag: string, next: number): boolean {
    if (QUOTING.test(tag)) return !/-{8}/.test(this.html.slice(next, next + 200));
    return name === 'blockquote' && /[:：]$/.test(this.visible.lastLine());
  }

  /** After the words, in either case of letters; where they never come, reading goes on at once. */
  private skipTo(words: string, from: number): number {
    if (this.neverClosed.has(words)) return from;
    const found = [words, words.toUpperCase()]
      .map((spelling) => this.html.indexOf(spelling, from))
      .filter((offset) => offset >= 0);
    if (found.length > 0) return Math.min(...found) + words.length;
    this.neverClosed.add(words);
    return from;
  }
}
