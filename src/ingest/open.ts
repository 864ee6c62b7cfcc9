// Opens a source: finds its bytes, undoes gzip, decides the encoding, and hands out an `Input` whose head can be
// looked at before anything is read. What it throws is a `FileProblem`; what it merely noticed are notices.
import { createReadStream } from 'node:fs';
import type { Diagnostic, ReadingSettings, Source } from '../model/index.ts';
import { gunzip, isGzip } from './decompress.ts';
import { type Decoding, decode, decodeHead, detectEncoding } from './encoding.ts';
import { FileProblem, fileError } from './problem.ts';
import type { Input } from './table.ts';

/** Bytes a format may look at before it says whether the input is its own. */
export const HEAD_SIZE = 64 * 1024;
/** Bytes asked of the disk at a time. */
const CHUNK_SIZE = 256 * 1024;

export interface Opened {
  readonly input: Input;
  /** What was noticed while the text was decoded, if it was; complete only when all of it was read. */
  notices(): readonly Diagnostic[];
  /** Lets go of the file, read to its end or not. */
  close(): Promise<void>;
}

/** Throws FileProblem: `file-missing`, `file-unreadable`, `file-empty`, `file-truncated`. */
export async function open(source: Source, settings: ReadingSettings): Promise<Opened> {
  const stored = await takeHead(storedBytes(source), 2);
  const compression = isGzip(stored.head) ? 'gzip' : 'none';
  const expanded = compression === 'gzip' ? gunzip(stored.all, source.path) : stored.all;
  const { head, all, close } = await takeHead(expanded, HEAD_SIZE);
  const decoding = detectEncoding(head);
  const headText = decodeHead(head, decoding);
  if (head.length < HEAD_SIZE && headText.trim() === '') throw empty(source);
  let decoded = false;
  const input: Input = {
    path: source.path,
    head,
    headText,
    encoding: decoding.encoding,
    compression,
    settings,
    bytes: () => all,
    text: () => {
      decoded = true;
      return decode(all, decoding);
    },
  };
  return {
    input,
    notices: () => (decoded ? notices(source.path, decoding) : []),
    close: async () => {
      await close();
      await stored.close();
    },
  };
}

async function* storedBytes({ path, bytes }: Source): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes ?? createReadStream(path, { highWaterMark: CHUNK_SIZE });
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(fileError(path, error));
  }
}

/** The bytes of a file as they are stored, from one offset to another. */
export async function* bytesBetween(path: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  if (from < to) yield* createReadStream(path, { highWaterMark: CHUNK_SIZE, start: from, end: to - 1 });
}

interface Peeked {
  readonly head: Uint8Array;
  /** Everything, the head included; can be read once. */
  readonly all: AsyncIterable<Uint8Array>;
  close(): Promise<unknown>;
}

/** The first `size` bytes, however the chunks fall, and everything from the start. */
export async function takeHead(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let failure: unknown;
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      taken.push(next.value);
      length += next.value.length;
      if (length >= size) break;
    }
  } catch (error) {
    if (length === 0) throw error;
    failure = error;
  }
  const head = Buffer.concat(taken).subarray(0, size);
  return { head, all: chained(taken, rest, failure), close: async () => rest.return?.() };
}

/** A failure within the head is thrown after all that was read before it. */
async function* chained(
  first: Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  failure: unknown,
): AsyncGenerator<Uint8Array> {
  yield* first.splice(0);
  if (failure !== undefined) throw failure;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function notices(file: string, { assumed, encoding, replaced }: Decoding): readonly Diagnostic[] {
  const origin = { file };
  const found: Diagnostic[] = [];
  if (assumed) found.push({ severity: 'note', code: 'encoding-assumed', args: { encoding }, origin });
  if (replaced > 0)
    found.push({ severity: 'warning', code: 'bytes-replaced', args: { count: replaced }, origin });
  return found;
}

function empty({ path }: Source): FileProblem {
  return new FileProblem({ severity: 'error', code: 'file-empty', args: {}, origin: { file: path } });
}
