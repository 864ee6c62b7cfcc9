// Which elements of an HTML body hold what somebody else wrote, by the marks that mail clients leave.

const QUOTING_CLASS =
  /\b(?:gmail_quote|yahoo_quoted|protonmail_quote|zmail_extra|mail_quote|tutanota_quote)/i;
const CITING = /type\s?=\s?["']?cite|\scite\s?=/i;
const FORWARDED = /-{8}/;
const BLOCKQUOTE = /<(\/?)blockquote\b/gi;
const MARKUP = /<[^<>]{0,5000}>|&nbsp;|\s/g;

/** Longest stretch below a quote in which only mark-up may stand. */
const LONGEST_REST = 20_000;
const LONGEST_LOOK = 200;

/**
 * Whether a `div` or `blockquote` quotes. Writers indent with `blockquote` too, so one without a client's mark counts only
 * below an attribution, or where it ends the body. A forwarded mail, which begins with dashes, is read as a plain one.
 */
export class QuoteFinder {
  private readonly html: string;
  private readonly last: number;

  constructor(html: string) {
    this.html = html;
    this.last = lastQuote(html);
  }

  /** `tag` is the opening tag, which stands at `at`; `above` is the last visible line before it. */
  isQuote(name: string, tag: string, at: number, above: string): boolean {
    if (name === 'div') return QUOTING_CLASS.test(tag) && !FORWARDED.test(this.textAfter(at));
    return CITING.test(tag) || at === this.last || /[:：]$/.test(above);
  }

  private textAfter(at: number): string {
    const close = this.html.indexOf('>', at) + 1;
    return this.html.slice(close, close + LONGEST_LOOK);
  }
}

/** Offset of the outermost `blockquote` below which nothing is visible; -1 where there is none. */
function lastQuote(html: string): number {
  let depth = 0;
  let open = -1;
  let close = -1;
  for (const match of html.matchAll(BLOCKQUOTE)) {
    if (match[1] === '/') depth = Math.max(0, depth - 1);
    else if (depth++ === 0) open = match.index;
    if (depth === 0) close = match.index;
  }
  if (depth > 0 || close < open || html.length - close > LONGEST_REST) return -1;
  return html.slice(close).replace(MARKUP, '') === '' ? open : -1;
}
