// Finds where records end, in one quick pass over the bytes of a file that looks at nothing but quotes and line ends. Where
// quotes come in pairs, a line end behind an even number of them ends a record.

/** Between two records. */
export interface Place {
  /** Offset of the byte with which the next record begins. */
  readonly offset: number;
  /** 1-based line on which it begins. */
  readonly line: number;
  /** Records before it, empty lines not counted. */
  readonly records: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export class Boundaries {
  /** -1 where quotes mean nothing. */
  readonly #quote: number;
  /** Offset of the piece that is being looked at, and the last byte of the one before. */
  #passed = 0;
  #lastByte = 0;
  #inQuotes = false;
  #recordStart = 0;
  #line = 1;
  /** Records so far; whoever knows better may set it. */
  records = 0;

  constructor(quote: string) {
    this.#quote = quote === '' ? -1 : quote.charCodeAt(0);
  }

  get place(): Place {
    return { offset: this.#recordStart, line: this.#line, records: this.records };
  }

  /**
   * Looks on in a piece of the file, from an index in it, for the first record that makes so many or ends at such an
   * offset; returns the index behind it, or -1 where there is none in this piece. Leaves the searching to the engine,
   * which looks at a byte in a tenth of the time that a loop takes.
   */
  find(bytes: Uint8Array, from: number, records: number, offset: number): number {
    const firstEnd = offset - this.#passed - 1;
    let quote = this.#quoteIn(bytes, from);
    for (let at = bytes.indexOf(LINE_FEED, from); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
      for (; quote < at; quote = this.#quoteIn(bytes, quote + 1)) this.#inQuotes = !this.#inQuotes;
      this.#line++;
      if (this.#inQuotes) continue;
      const isFilled = this.#endRecord(bytes, at);
      if (isFilled && at >= firstEnd && this.records >= records) return at + 1;
    }
    for (; quote < bytes.length; quote = this.#quoteIn(bytes, quote + 1)) this.#inQuotes = !this.#inQuotes;
    this.#passed += bytes.length;
    this.#lastByte = bytes.at(-1) ?? this.#lastByte;
    return -1;
  }

  /** Beyond the piece where there is none. */
  #quoteIn(bytes: Uint8Array, from: number): number {
    const found = this.#quote < 0 ? -1 : bytes.indexOf(this.#quote, from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }

  /** False for an empty line, which is no record, and no place to cut at either: it matters for the record below it. */
  #endRecord(bytes: Uint8Array, at: number): boolean {
    const length = this.#passed + at - this.#recordStart;
    this.#recordStart = this.#passed + at + 1;
    if (length === 0 || (length === 1 && (bytes[at - 1] ?? this.#lastByte) === CARRIAGE_RETURN)) return false;
    this.records++;
    return true;
  }
}
