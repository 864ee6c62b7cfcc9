// From bytes to text. The encoding is decided on the head of a file: a byte order mark, the zero bytes of UTF-16,
// valid UTF-8, or else Windows-1252, which gives every byte a meaning. A head of pure ASCII decides nothing, so the
// first other character does. However the bytes are cut into chunks, the text is the same.
import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** What decoding found out; grows while text is read. */
export interface Decoding {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Bytes of the byte order mark. */
  readonly mark: number;
  /** The encoding is not proven by the bytes: nothing but the failure of UTF-8 speaks for it. */
  assumed: boolean;
  /** Only ASCII was seen so far. */
  undecided: boolean;
  /** Characters that could not be decoded and became U+FFFD. */
  replaced: number;
}

export function detectEncoding(head: Uint8Array): Decoding {
  const decoding = { assumed: false, undecided: false, replaced: 0, mark: 0 };
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return { ...decoding, encoding: 'utf-8', mark: 3 };
  if (startsWith(head, [0xff, 0xfe])) return { ...decoding, encoding: 'utf-16le', mark: 2 };
  if (startsWith(head, [0xfe, 0xff])) return { ...decoding, encoding: 'utf-16be', mark: 2 };
  const wide = zeroBytePattern(head);
  if (wide !== undefined) return { ...decoding, encoding: wide };
  if (isAscii(head)) return { ...decoding, encoding: 'utf-8', undecided: true };
  if (mostlyUtf8(head)) return { ...decoding, encoding: 'utf-8' };
  return { ...decoding, encoding: 'windows-1252', assumed: true };
}

/** The text of a head that may end within a character; tallies nothing. */
export function decodeHead(head: Uint8Array, { encoding, mark }: Decoding): string {
  const bytes = head.subarray(mark);
  // Always as a stream: Node 20 decodes windows-1252 as latin-1 otherwise.
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

/** All text without its byte order mark; keeps `decoding` up to date. */
export async function* decode(chunks: AsyncIterable<Uint8Array>, decoding: Decoding): AsyncGenerator<string> {
  const bytes = inPieces(dropFirst(chunks, decoding.mark));
  if (decoding.encoding === 'utf-8') yield* decodeUtf8(bytes, decoding);
  else yield* decodeOther(bytes, decoding);
}

async function* decodeUtf8(chunks: AsyncIterable<Uint8Array>, decoding: Decoding): AsyncGenerator<string> {
  const legacy = new TextDecoder('windows-1252');
  let carry: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk;
    const end = decoding.encoding === 'utf-8' ? wholeCharacters(bytes) : bytes.length;
    carry = bytes.subarray(end);
    yield piece(bytes.subarray(0, end), decoding, legacy);
  }
  if (carry.length > 0) yield piece(carry, decoding, legacy);
}

function piece(bytes: Uint8Array, decoding: Decoding, legacy: TextDecoder): string {
  const isPlain = isAscii(bytes);
  if (decoding.undecided && !isPlain) decideByFirst(bytes, decoding);
  if (decoding.encoding !== 'utf-8') return legacy.decode(bytes, { stream: true });
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isPlain ? source.toString('latin1') : utf8(source, decoding);
}

/** The first character beyond ASCII shows whether the text is UTF-8 after all. */
function decideByFirst(bytes: Uint8Array, decoding: Decoding): void {
  const start = bytes.findIndex((byte) => byte >= 0x80);
  const character = bytes.subarray(start, start + sequenceLength(bytes[start] ?? 0));
  decoding.undecided = false;
  if (isUtf8(character)) return;
  decoding.encoding = 'windows-1252';
  decoding.assumed = true;
}

function utf8(source: Buffer, decoding: Decoding): string {
  if (isUtf8(source)) return validUtf8(source);
  const text = source.toString('utf8');
  decoding.replaced += count(text, REPLACEMENT) - writtenReplacements(source);
  return text;
}

/** In steps, because ASCII decodes many times as fast as other text, and most steps of most exports are ASCII. */
function validUtf8(source: Buffer): string {
  const steps: string[] = [];
  for (let start = 0; start < source.length; ) {
    let end = Math.min(start + STEP, source.length);
    while (isContinuation(source[end])) end++;
    steps.push(source.toString('utf8', start, end));
    start = end;
  }
  return steps.join('');
}

const STEP = 512;

/** A byte within a character, not at its start. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

async function* decodeOther(chunks: AsyncIterable<Uint8Array>, decoding: Decoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(decoding.encoding);
  for await (const chunk of chunks) yield tallied(decoder.decode(chunk, { stream: true }), decoding);
  yield tallied(decoder.decode(), decoding);
}

function tallied(text: string, decoding: Decoding): string {
  decoding.replaced += count(text, REPLACEMENT);
  return text;
}

/**
 * Bytes that are decoded at a time. The engine makes short-lived strings of up to 128 KiB, at two bytes a character, at
 * a fifth of the cost of longer ones.
 */
const PIECE_SIZE = 60 * 1024;

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += PIECE_SIZE) {
      yield chunk.subarray(start, start + PIECE_SIZE);
    }
  }
}

async function* dropFirst(chunks: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let left = length;
  for await (const chunk of chunks) {
    const dropped = Math.min(left, chunk.length);
    left -= dropped;
    if (dropped < chunk.length) yield dropped > 0 ? chunk.subarray(dropped) : chunk;
  }
}

/** Length of `bytes` without a last character that is not complete. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function sequenceLength(first: number): number {
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
}

/** Text of UTF-16 is full of zero bytes, and all of them on the same side of its characters. */
function zeroBytePattern(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let first = 0;
  let second = 0;
  for (let index = 0; index + 1 < head.length; index += 2) {
    if (head[index] === 0) first++;
    if (head[index + 1] === 0) second++;
  }
  const pairs = head.length / 2;
  if (first + second < pairs * STRAY_SHARE && isTextWithZeros(head)) return undefined;
  const enough = Math.max(1, pairs * WIDE_SHARE);
  if (second >= enough && first * 20 < second) return 'utf-16le';
  if (first >= enough && second * 20 < first) return 'utf-16be';
  return undefined;
}

/** Share of characters with a zero byte: even Chinese text has its commas, digits and line ends. */
const WIDE_SHARE = 0.03;
/** Where fewer have one, the other bytes may make sense without them: UTF-16 of Latin letters is half zeros. */
const STRAY_SHARE = 0.25;

/** Whether the bytes are UTF-8 without control characters once the zeros are taken for what they are: an accident. */
function isTextWithZeros(head: Uint8Array): boolean {
  const isText = (byte: number) => byte >= 0x20 || byte === 0 || (byte >= 0x09 && byte <= 0x0d);
  return isUtf8(head.subarray(0, wholeCharacters(head))) && head.every(isText);
}

/** More characters that only UTF-8 writes so than bytes that UTF-8 cannot hold. */
function mostlyUtf8(head: Uint8Array): boolean {
  const whole = head.subarray(0, wholeCharacters(head));
  if (isUtf8(whole)) return true;
  const text = Buffer.from(whole).toString('utf8');
  const wrong = count(text, REPLACEMENT) - writtenReplacements(whole);
  let right = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) >= 0x80) right++;
  return right - wrong > 2 * wrong;
}

const REPLACEMENT = '\ufffd';

/** U+FFFD that the source itself holds. */
function writtenReplacements(bytes: Uint8Array): number {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = 0;
  for (let at = source.indexOf(WRITTEN); at >= 0; at = source.indexOf(WRITTEN, at + 3)) found++;
  return found;
}

const WRITTEN = Buffer.from(REPLACEMENT);

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
