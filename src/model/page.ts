// The text being read as an array of its UTF-16 units: copying it in one native call and reading numbers costs a third
// of asking the string for each character.

/** Beyond this the array is given back after use: one huge cell must not hold memory for ever. */
const USUAL = 1 << 18;

export class Page {
  #bytes = Buffer.alloc(2 * USUAL);
  units = viewOf(this.#bytes);

  /** The first units of a text, followed by two zeros; valid until the next text is loaded. */
  load(text: string, length: number): Uint16Array {
    const needed = length + 2;
    if (needed > this.units.length) this.#resize(needed);
    else if (this.units.length > USUAL && needed <= USUAL) this.#resize(USUAL);
    this.#bytes.write(text, 0, 2 * length, 'utf16le');
    this.units[length] = 0;
    this.units[length + 1] = 0;
    return this.units;
  }

  #resize(units: number): void {
    this.#bytes = Buffer.alloc(2 * units);
    this.units = viewOf(this.#bytes);
  }
}

function viewOf(bytes: Buffer): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
}
