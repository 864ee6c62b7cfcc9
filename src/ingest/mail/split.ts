// Cuts a mailbox file (mbox) into its mails, however the chunks fall, holding one mail at a time and no more than the
// beginning of a huge one. Sources: RFC 4155, and the variants that unquote ">From " at the start of a line.

/** A mail as stored. */
export interface Stored {
  readonly bytes: Buffer;
  /** 1-based line on which it starts. */
  readonly line: number;
  /** It is longer than `LARGEST_MAIL`: the rest is not in `bytes`. */
  readonly isCut: boolean;
}

/** Longest beginning of a mail that is held, in bytes: words come before what is attached. */
export const LARGEST_MAIL = 16 * 1024 * 1024;

/** Bytes that may have to be looked at to tell a separator: its line and the start of the next one. */
const LOOKAHEAD = 2048;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SEPARATOR = Buffer.from('\nFrom ');

export async function* splitMailbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Stored> {
  const mail = new MailBuffer();
  let data = Buffer.alloc(0);
  for await (const chunk of chunks) {
    data = Buffer.concat([data, chunk]);
    if (data.length < 2 * LOOKAHEAD) continue;
    yield* takeMails(mail, data, data.length - LOOKAHEAD);
    data = data.subarray(data.length - LOOKAHEAD);
  }
  yield* takeMails(mail, data, data.length);
  yield* mail.finish();
}

/** All of the chunks as one mail. */
export async function* wholeMail(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Stored> {
  const mail = new MailBuffer();
  for await (const chunk of chunks) mail.add(chunk);
  yield* mail.finish();
}

/** Everything before `end` goes to its mail; what follows may only be looked at. */
function* takeMails(mail: MailBuffer, data: Buffer, end: number): Generator<Stored> {
  let start = 0;
  for (let at = data.indexOf(SEPARATOR); at >= 0 && at < end; at = data.indexOf(SEPARATOR, at + 1)) {
    mail.add(data.subarray(start, at + 1));
    start = at + 1;
    if (isSeparator(data, at + 1, mail.endsInEmptyLine)) yield* mail.finish();
  }
  mail.add(data.subarray(start, end));
}

/**
 * `From someone@host Mon Jan  5 10:00:00 2026`, and below it a head line or a quoted separator. The empty line above may
 * be missing, or the date, but not both; "From here at 10:30 on" is a sentence.
 */
export function isSeparator(data: Buffer, at: number, isAfterEmptyLine: boolean): boolean {
  const [line = '', next = ''] = data.toString('latin1', at, at + LOOKAHEAD).split(/\r?\n/, 2);
  const isTold = DATED.test(line) || (isAfterEmptyLine && ADDRESSED.test(line));
  return isTold && /^(?:[!-9;-~]{1,100}[ \t]{0,9}:|>From )/.test(next);
}

const DATED = /^From .{0,300}(?:mon|tue|wed|thu|fri|sat|sun),? .{1,20}\d:\d\d/i;
const ADDRESSED = /^From (?:- |\S{0,300}@|MAILER-DAEMON\b)/i;

/** The mail that is being gathered. */
class MailBuffer {
  #parts: Uint8Array[] = [];
  #size = 0;
  #isCut = false;
  #line = 1;
  #nextLine = 1;
  /** The last bytes, which tell whether a line is empty. */
  #end: readonly number[] = [];

  add(bytes: Uint8Array): void {
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) this.#nextLine++;
    this.#end = [...this.#end, ...bytes.subarray(-4)].slice(-4);
    const room = LARGEST_MAIL - this.#size;
    if (bytes.length > room) this.#isCut = true;
    if (room > 0 && bytes.length > 0) this.#parts.push(bytes.subarray(0, room));
    this.#size += bytes.length;
  }

  get endsInEmptyLine(): boolean {
    const visible = this.#end.filter((byte) => byte !== CARRIAGE_RETURN);
    return visible.at(-1) === LINE_FEED && visible.at(-2) === LINE_FEED;
  }

  /** Hands the mail out; what is added from here on is the next one. */
  *finish(): Generator<Stored> {
    const bytes = Buffer.concat(this.#parts);
    const [line, isCut] = [this.#line, this.#isCut];
    this.#parts = [];
    this.#size = 0;
    this.#isCut = false;
    this.#line = this.#nextLine;
    if (bytes.some((byte) => byte > 0x20)) yield { bytes: withoutEnvelope(bytes), line, isCut };
  }
}

/** Drops the separator line, and one `>` of each line that only looks like one. */
function withoutEnvelope(bytes: Buffer): Buffer {
  if (!isSeparator(bytes, 0, true)) return bytes;
  const mail = bytes.subarray(bytes.indexOf(LINE_FEED) + 1);
  if (!mail.includes('>From ')) return mail;
  return Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}
