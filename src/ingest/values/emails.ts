// E-mail addresses in cells: bare, in angle brackets behind a name, or the first of several.

const LONGEST = 320;

/** True for a bare address. */
export function isEmail(text: string): boolean {
  if (text.length > LONGEST || !isAddress(text, 0, text.length)) return false;
  for (let index = 0; index < text.length; index++) if (isBreak(text.charCodeAt(index))) return false;
  return true;
}

/** The first address in a cell, in lower case; undefined where there is none. */
export function findEmail(text: string): string | undefined {
  if (isPlainAddress(text)) return text;
  const at = text.slice(0, LONGEST * 4).indexOf('@');
  if (at < 0) return undefined;
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - start <= LONGEST && !isBreak(text.charCodeAt(end))) end += 1;
  if (text.charCodeAt(end - 1) === DOT) end -= 1;
  return isAddress(text, start, end) ? text.slice(start, end).toLowerCase() : undefined;
}

/** The part behind the @, in lower case; '' where there is none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 0 ? '' : email.slice(at + 1).toLowerCase();
}

const DOT = 46;

const AT = 64;

/** A cell that is nothing but an address in lower case, as nearly all are: looked at once, and left as it is. */
function isPlainAddress(text: string): boolean {
  if (text.length > LONGEST) return false;
  let at = -1;
  let dot = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === DOT) dot = index;
    else if (code === AT && at < 0) at = index;
    else if (PLAIN[code] !== 1) return false;
  }
  return at > 0 && dot > at + 1 && dot < text.length - 1;
}

/** 1 at the codes of what addresses are made of. */
const PLAIN = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789-_+') PLAIN[character.charCodeAt(0)] = 1;

/** One @ with something before it and a dotted name behind it. */
function isAddress(text: string, start: number, end: number): boolean {
  const at = text.indexOf('@', start);
  if (at <= start || at >= end) return false;
  const second = text.indexOf('@', at + 1);
  const dot = text.lastIndexOf('.', end - 1);
  return (second < 0 || second >= end) && dot > at + 1 && dot < end - 1;
}

/** Blanks, brackets, quotes, commas and semicolons end an address; so does the colon of `mailto:`. */
function isBreak(code: number): boolean {
  const isUsual = (code >= 97 && code <= 122) || (code >= 45 && code <= 57) || (code >= 64 && code <= 90);
  return !isUsual && (code <= 32 || BREAKS.has(code));
}

const BREAKS: ReadonlySet<number> = new Set(
  [...'<>()[]",;:|\u00a0'].map((character) => character.charCodeAt(0)),
);
