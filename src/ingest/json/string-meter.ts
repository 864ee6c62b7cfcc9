// How long the strings of a JSON document are, told while it is being gathered: one that is too long is refused before
// it has been held several times over.

const BACKSLASH = 0x5c;

export class StringMeter {
  #isInside = false;
  /** Characters of the open string in the chunks before. */
  #before = 0;
  /** The chunk before ended with a backslash that escapes what follows. */
  #isEscaping = false;

  /** Characters of the longest string that ends, or goes on, in the next chunk. */
  longestIn(chunk: string): number {
    let longest = 0;
    let start = 0;
    for (let quote = chunk.indexOf('"'); quote >= 0; quote = chunk.indexOf('"', quote + 1)) {
      if (this.#isInside && this.#isEscaped(chunk, quote)) continue;
      if (this.#isInside) longest = Math.max(longest, this.#before + quote - start);
      this.#isInside = !this.#isInside;
      this.#before = 0;
      start = quote + 1;
    }
    this.#isEscaping = this.#isInside && this.#isEscaped(chunk, chunk.length);
    if (this.#isInside) this.#before += chunk.length - start;
    return Math.max(longest, this.#before);
  }

  #isEscaped(chunk: string, at: number): boolean {
    let start = at;
    while (start > 0 && chunk.charCodeAt(start - 1) === BACKSLASH) start--;
    const backslashes = at - start + (start === 0 && this.#isEscaping ? 1 : 0);
    return backslashes % 2 === 1;
  }
}
