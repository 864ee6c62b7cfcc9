// Keeps of a mail what can hold words. The parser takes some 15 µs and 2 kB for each line, so that a mail of nothing but
// line ends, or of attachments, would cost minutes and gigabytes: long packed attachments and what comes after very many
// lines are left out, and endless head lines cut.

export interface Trimmed {
  readonly bytes: Buffer;
  /** Words may have been left out, not only attachments. */
  readonly isCut: boolean;
}

/** Lines of one mail that are read; a long thread with all its quotes has a few thousand. */
export const MOST_LINES = 20_000;
/** Lines of equal length, as base64 has them, that are read of one part. */
const MOST_PACKED = 4000;
const LEAST_PACKED_LENGTH = 60;
/** Bytes of one line of the head, folded ones counted one by one. */
const LONGEST_HEAD_LINE = 32 * 1024;
/** Bytes above a packed stretch in which the head of its part stands. */
const PART_HEAD = 2048;
/** A carriage return and a line feed. */
const LONGEST_EMPTY_LINE = 2;
const LINE_FEED = 0x0a;

export function trimMail(mail: Buffer): Trimmed {
  const kept = new KeptBytes(mail);
  let isCut = false;
  let isHead = true;
  let lines = 0;
  let alike = 0;
  let before = 0;
  for (let at = 0, end = 0; at < mail.length; at = end) {
    end = lineEnd(mail, at);
    const length = end - at;
    alike = length === before ? alike + 1 : 1;
    before = length;
    isHead &&= length > LONGEST_EMPTY_LINE;
    if (length > LEAST_PACKED_LENGTH && alike > MOST_PACKED) {
      isCut ||= alike === MOST_PACKED + 1 && isText(mail, at - MOST_PACKED * length);
    } else if (++lines <= MOST_LINES) {
      kept.add(at, isHead ? Math.min(end, at + LONGEST_HEAD_LINE) : end, end);
    } else return { bytes: kept.join(), isCut: true };
  }
  return { bytes: kept.join(), isCut };
}

/** Stretches of a mail, copied only where something between them is left out. */
class KeptBytes {
  readonly #mail: Buffer;
  readonly #pieces: Buffer[] = [];
  #start = 0;
  #end = 0;

  constructor(mail: Buffer) {
    this.#mail = mail;
  }

  /** Keeps a line up to `until`; it ends at `end`. */
  add(at: number, until: number, end: number): void {
    if (at !== this.#end) this.#close(at);
    this.#end = until;
    if (until === end) return;
    this.#close(end);
    this.#pieces.push(Buffer.of(LINE_FEED));
  }

  join(): Buffer {
    this.#close(this.#end);
    const [only] = this.#pieces;
    return only !== undefined && this.#pieces.length === 1 ? only : Buffer.concat(this.#pieces);
  }

  #close(next: number): void {
    if (this.#end > this.#start) this.#pieces.push(this.#mail.subarray(this.#start, this.#end));
    [this.#start, this.#end] = [next, next];
  }
}

/** Offset behind the line that starts at `at`. */
function lineEnd(mail: Buffer, at: number): number {
  const found = mail.indexOf(LINE_FEED, at);
  return found < 0 ? mail.length : found + 1;
}

/** Whether the packed stretch that starts at `at` is the body of a text. */
function isText(mail: Buffer, at: number): boolean {
  const above = mail.toString('latin1', Math.max(0, at - PART_HEAD), at);
  const head = above.slice(above.lastIndexOf('\n--') + 1);
  return /^content-type:\s{0,9}text\/(?:plain|html)/im.test(head) || !/^content-type:/im.test(head);
}
