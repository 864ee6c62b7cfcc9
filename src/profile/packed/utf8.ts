// Characters beyond ASCII as UTF-8. Those of ASCII are bytes as they are, and whoever writes many of them does so itself.

/**
 * Writes the character of a UTF-16 unit and the one after it (0 for none); gives the place behind it, four bytes on where
 * it took both units. Half of a pair is no character: U+FFFD stands for it.
 */
export function putWide(block: Uint8Array, at: number, unit: number, next: number): number {
  if ((unit & 0xf800) !== 0xd800) return putCode(block, at, unit);
  const isPair = unit < 0xdc00 && (next & 0xfc00) === 0xdc00;
  return putCode(block, at, isPair ? 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff) : 0xfffd);
}

/** `code`: from U+0080 on. */
export function putCode(block: Uint8Array, at: number, code: number): number {
  let end = at;
  if (code < 0x800) block[end++] = 0xc0 | (code >> 6);
  else {
    if (code < 0x10000) block[end++] = 0xe0 | (code >> 12);
    else {
      block[end++] = 0xf0 | (code >> 18);
      block[end++] = 0x80 | ((code >> 12) & 0x3f);
    }
    block[end++] = 0x80 | ((code >> 6) & 0x3f);
  }
  block[end++] = 0x80 | (code & 0x3f);
  return end;
}
