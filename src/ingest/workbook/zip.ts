// A zip archive held in memory, read through its central directory, each part as a stream. Sizes are checked twice,
// as stated before anything is inflated and as found while inflating, so that no archive can blow up the memory.
import { crc32, createInflateRaw } from 'node:zlib';
import { CUT_SHORT, Damage, Excess } from './damage.ts';
import { type Entry, findEntries, partName, spelling } from './zip-directory.ts';

/** All parts that are read together, in bytes after inflating. */
const LARGEST_TOTAL = 200 * 1024 * 1024;
/** Sheets of like rows reach some 50 times; only padding reaches more. */
const LARGEST_RATIO = 200;
/** Below so many bytes no ratio is suspicious. */
const HARMLESS_SIZE = 16 * 1024 * 1024;
/** Bytes inflated at a time. */
const CHUNK_SIZE = 128 * 1024;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const LOCAL_HEADER = { signature: 0x04034b50, size: 30, nameLength: 26, extraLength: 28 };

export class Archive {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;
  #inflated = 0;

  /** Throws Damage where the bytes are no whole zip archive. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#entries = findEntries(bytes);
  }

  /** Names of all parts as `has` and `read` take them: lower case, `/` between folders. */
  get names(): Iterable<string> {
    return this.#entries.keys();
  }

  /** All parts with their names as they are spelt, and their sizes after inflating. */
  get parts(): Iterable<Pick<Entry, 'name' | 'size'>> {
    return this.#entries.values();
  }

  has(name: string): boolean {
    return this.#entries.has(partName(name));
  }

  /** The bytes of a part, none where it is missing. Throws Damage: damaged, protected, too large. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(spelling(name)) ?? this.#entries.get(partName(name));
    if (entry === undefined) return;
    this.#checkSizes(entry, entry.size);
    let size = 0;
    let checksum = 0;
    for await (const chunk of this.#expand(entry)) {
      size += chunk.length;
      this.#inflated += chunk.length;
      this.#checkSizes(entry, size);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (checksum !== entry.checksum) throw new Damage(CUT_SHORT);
  }

  #checkSizes({ compressedSize }: Entry, size: number): void {
    if (this.#inflated > LARGEST_TOTAL || size > LARGEST_TOTAL)
      throw new Excess(`it expands to more than ${LARGEST_TOTAL / 1024 / 1024} MB; save it as several files`);
    if (size > HARMLESS_SIZE && size > compressedSize * LARGEST_RATIO)
      throw new Damage(`it expands to more than ${LARGEST_RATIO} times its size`);
  }

  #expand(entry: Entry): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
    if ((entry.flags & ENCRYPTED) !== 0)
      throw new Damage('it is protected by a password; save it without one');
    const data = this.#storedBytes(entry);
    if (entry.method === STORED) return [data];
    if (entry.method === DEFLATED) return inflated(data);
    throw new Damage(`it is compressed in an unusual way (${entry.method}); save it again`);
  }

  #storedBytes({ offset, compressedSize }: Entry): Uint8Array {
    const bytes = this.#bytes;
    const { signature, size, nameLength, extraLength } = LOCAL_HEADER;
    if (offset < 0 || offset + size > bytes.length || bytes.readUInt32LE(offset) !== signature)
      throw new Damage(CUT_SHORT);
    const start =
      offset + size + bytes.readUInt16LE(offset + nameLength) + bytes.readUInt16LE(offset + extraLength);
    if (start + compressedSize > bytes.length) throw new Damage(CUT_SHORT);
    return bytes.subarray(start, start + compressedSize);
  }
}

async function* inflated(data: Uint8Array): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: CHUNK_SIZE });
  inflater.end(data);
  try {
    yield* inflater;
  } catch {
    throw new Damage(CUT_SHORT);
  }
}
