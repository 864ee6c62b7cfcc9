// HTML character references that mails use.

const ENTITY = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/i;
const LONGEST = 10;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['hellip', '…'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['rdquo', '”'],
  ['rsquo', '’'],
]);

/** What stands at an `&`: the character meant and where it ends; an `&` that begins no reference is itself. */
export function decodeEntity(text: string, at: number): { readonly text: string; readonly end: number } {
  const match = ENTITY.exec(text.slice(at, at + LONGEST));
  const decoded = match === null ? undefined : decode(match);
  return match === null || decoded === undefined
    ? { text: '&', end: at + 1 }
    : { text: decoded, end: at + match[0].length };
}

function decode([, decimal, hexadecimal, name]: readonly (string | undefined)[]): string | undefined {
  if (name !== undefined) return NAMED.get(name.toLowerCase());
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (code === 160) return ' ';
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
