// HTML of messages as the text a reader sees: blocks and line breaks become line ends, quoted replies get "> " as in
// plain mail, scripts and styles vanish, entities become characters. One pass, linear however broken the markup is.

/** Plain text of an HTML fragment; text without any markup comes back as it is, but for its entities. */
export function htmlToText(html: string): string {
  const page = new Page();
  let at = 0;
  while (at < html.length) {
    const open = nextMarkup(html, at);
    page.write(html.slice(at, open));
    at = open < html.length ? readMarkup(html, open, page) : html.length;
  }
  return page.text();
}

/** The next `<` that can start a tag or comment. */
function nextMarkup(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    if (TAG_START.test(html[at + 1] ?? '')) return at;
  }
  return html.length;
}

const TAG_START = /[a-z/!?]/i;

/** Reads what starts with the `<` at `open`; returns the offset after it. */
function readMarkup(html: string, open: number, page: Page): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open);
  const end = tagEnd(html, open + 1);
  if (end < 0) {
    page.write('<');
    return open + 1;
  }
  const [, slash, name] = TAG_NAME.exec(html.slice(open + 1, Math.min(end, open + LONGEST_NAME))) ?? [];
  const tag = (name ?? '').toLowerCase();
  if (slash === '' && INVISIBLE.has(tag)) return after(html, '>', closingTag(html, tag, end));
  page.tag(tag, slash === '/');
  return end + 1;
}

const TAG_NAME = /^(\/?)([a-z][a-z0-9]*)/i;
const LONGEST_NAME = 32;

/** Offset of the `>` that ends a tag, quoted attributes passed over; -1 where the text is no tag. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const character = html[at];
    if (character === '>') return at;
    if (character === '<') return -1;
    if (character !== '"' && character !== "'") continue;
    const close = html.indexOf(character, at + 1);
    if (close >= 0) at = close;
  }
  return -1;
}

function closingTag(html: string, tag: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + tag.length).toLowerCase() === tag) return at;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

const INVISIBLE = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'table',
  'ul',
  'ol',
]);
const BLOCKS = new Set(
  'address article aside body caption center dd details div dl dt figcaption figure footer form header hr html li main nav section summary tr'.split(
    ' ',
  ),
);

/** Text in the making: lines, their quote depth, and the white space that HTML does not show. */
class Page {
  private readonly lines: string[] = [];
  private line: string[] = [];
  /** White space at this place would not be shown. */
  private spaced = true;
  private depth = 0;
  private verbatim = 0;
  private gap = false;

  write(source: string): void {
    const text = decodeEntities(source);
    if (this.verbatim > 0) this.writeVerbatim(text);
    else this.writeWords(text.replace(WHITE_SPACE, ' '));
  }

  tag(name: string, closing: boolean): void {
    if (name === 'br') this.end();
    else if (name === 'td' || name === 'th') this.writeWords(' ');
    else if (PARAGRAPHS.has(name)) this.paragraph(name, closing);
    else if (BLOCKS.has(name)) this.endStarted();
  }

  text(): string {
    this.endStarted();
    return this.lines.join('\n').trim();
  }

  private writeWords(words: string): void {
    const shown = this.spaced && words.startsWith(' ') ? words.slice(1) : words;
    if (shown === '') return;
    this.line.push(shown);
    this.spaced = shown.endsWith(' ');
  }

  private writeVerbatim(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.end();
      this.line.push(line);
    }
  }

  private paragraph(name: string, closing: boolean): void {
    this.endStarted();
    if (name === 'blockquote') this.depth = Math.max(0, this.depth + (closing ? -1 : 1));
    if (name === 'pre') this.verbatim = Math.max(0, this.verbatim + (closing ? -1 : 1));
    this.gap = this.lines.length > 0;
  }

  /** A block ends the line before it, if there is anything on it. */
  private endStarted(): void {
    if (this.line.some((words) => words.trim() !== '')) this.end();
    this.line = [];
    this.spaced = true;
  }

  private end(): void {
    if (this.gap) this.lines.push('');
    this.gap = false;
    const quote = '> '.repeat(Math.min(this.depth, DEEPEST_QUOTE));
    this.lines.push((quote + this.line.join('')).trimEnd());
    this.line = [];
    this.spaced = true;
  }
}

const WHITE_SPACE = /[ \t\r\n\f]+/g;
const DEEPEST_QUOTE = 20;

function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (whole, body: string) => decoded(body) ?? whole) : text;
}

const ENTITY = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/g;

function decoded(body: string): string | undefined {
  if (!body.startsWith('#')) return NAMED.get(body);
  const hex = body[1] === 'x' || body[1] === 'X';
  const point = Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10);
  const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point === 0xa0 ? 0x20 : point) : '\ufffd';
}

const NAMED: ReadonlyMap<string, string> = new Map(
  `amp & lt < gt > quot " apos ' copy © reg ® trade ™ hellip … mdash — ndash – bull • middot · lsquo ‘ rsquo ’ sbquo ‚
   ldquo “ rdquo ” bdquo „ laquo « raquo » euro € pound £ yen ¥ cent ¢ sect § deg ° times × divide ÷ plusmn ± frac12 ½
   auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß aacute á eacute é iacute í oacute ó uacute ú Aacute Á Eacute É
   agrave à egrave è igrave ì ograve ò ugrave ù acirc â ecirc ê icirc î ocirc ô ucirc û ccedil ç Ccedil Ç ntilde ñ
   Ntilde Ñ atilde ã otilde õ aring å Aring Å aelig æ oslash ø Oslash Ø iexcl ¡ iquest ¿ larr ← rarr → check ✓`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>(
      (pairs, word, index, words) => {
        if (index % 2 === 0) pairs.push([word, words[index + 1] ?? '']);
        return pairs;
      },
      [
        ['nbsp', ' '],
        ['shy', ''],
        ['zwnj', ''],
        ['ensp', ' '],
        ['emsp', ' '],
        ['thinsp', ' '],
      ],
    ),
);
