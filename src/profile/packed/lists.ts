// Records in lists, one list for each party. A record is written after all others, and remembers where the one before it
// in its list lies. When memory is short all of them are put aside as one run, list after list, and their room is used
// again; a list is then read from every run in turn, and from memory last.
import { Reader } from './reader.ts';
import { Words } from './words.ts';
import { type Place, Writer } from './writer.ts';

/** Takes bytes, one behind the other, and gives them back. */
export interface Store {
  readonly descriptor: number;
  append(bytes: Uint8Array): void;
  /** Valid until the next call. */
  read(from: number, length: number): Buffer;
}

/** How much memory there is, and where what does not fit is put. */
export interface Allowance {
  readonly bytes: number;
  /** Where that is: a folder. */
  readonly folder: string;
  /** Bytes that this thread takes now, but for blocks of memory that it shares with others. */
  readonly used: () => number;
  /** Fewer bytes are not worth putting aside. */
  readonly leastRun: number;
  readonly openStore: () => Store;
  /** A store that another thread opened, by its descriptor. */
  readonly reopenStore: (descriptor: number) => Store;
}

/** Where each list begins in the store; that of list n + 1 is the end of list n. */
type Run = Float64Array;

/** Lists as they lie in memory, which all threads share, and what of them was put aside. */
export interface Packed {
  readonly blocks: readonly Uint8Array[];
  readonly heads: Uint32Array;
  readonly words: readonly string[];
  readonly runs: readonly Run[];
  /** Of the store in which the runs are. */
  readonly descriptor: number | undefined;
}

const NOTHING: Packed = {
  blocks: [],
  heads: new Uint32Array(0),
  words: [],
  runs: [],
  descriptor: undefined,
};

function bufferOver({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

/** Bytes of the length before each record in the store. */
const LENGTH = 4;
/** Bytes that go to the store at once. */
const PORTION = 2 ** 20;
/** Records between two looks at the memory. */
const LOOK_EVERY = 2048;

export class Lists {
  readonly #writer: Writer;
  readonly #reader: Reader;
  readonly #allowance: Allowance | undefined;
  readonly #runs: Run[];
  #store: Store | undefined;
  /** Bytes in the store. */
  #stored = 0;
  /** Address of the newest record of each list; 0 where there is none. */
  #heads: Uint32Array = new Uint32Array(1024);
  #untilLook = LOOK_EVERY;

  constructor(allowance: Allowance | undefined, packed: Packed = NOTHING) {
    const { blocks, heads, runs, descriptor } = packed;
    const words = new Words(packed.words);
    this.#writer = new Writer(words, blocks.map(bufferOver));
    this.#reader = new Reader(words);
    this.#allowance = allowance;
    if (heads.length > 0) this.#heads = heads;
    this.#runs = [...runs];
    if (descriptor !== undefined) this.#store = allowance?.reopenStore(descriptor);
  }

  /** All that there is, as it lies there. Nothing may be added any more. */
  give(): Packed {
    const { blocks, words } = this.#writer;
    const descriptor = this.#store?.descriptor;
    return { blocks, heads: this.#heads, words: words.texts, runs: this.#runs, descriptor };
  }

  /** Adds a record to the list: what is written until `finish`. */
  begin(): Writer {
    this.#writer.begin();
    return this.#writer;
  }

  finish(list: number): void {
    if (list >= this.#heads.length) this.#grow(list);
    this.#heads[list] = this.#writer.finish(this.#heads[list] ?? 0);
    this.#untilLook -= 1;
    if (this.#untilLook === 0) this.#look();
  }

  /** Has each record of the list read, in the order in which they came. */
  read(list: number, take: (reader: Reader) => void): void {
    for (const run of this.#runs) this.#readRun(run, list, take);
    for (const { bytes, start } of this.#placesOf(list)) take(this.#reader.open(bytes, start));
  }

  /** Where something was put aside, the rest follows, so that there is room for what comes after reading. */
  makeRoom(): void {
    if (this.#runs.length > 0 && this.#allowance !== undefined) this.#spill(this.#allowance);
    if (this.#runs.length > 0) this.#writer.release();
  }

  #look(): void {
    this.#untilLook = LOOK_EVERY;
    const { filled } = this.#writer;
    if (this.#allowance === undefined || filled < this.#allowance.leastRun) return;
    // Room that is set aside and not filled is there for the next records.
    if (this.#allowance.used() + filled > this.#allowance.bytes) this.#spill(this.#allowance);
  }

  #spill({ openStore }: Allowance): void {
    this.#store ??= openStore();
    const portion = new Portion(this.#store);
    const run = new Float64Array(this.#heads.length + 1);
    for (let list = 0; list < this.#heads.length; list++) {
      run[list] = this.#stored + portion.taken;
      for (const place of this.#placesOf(list)) portion.add(place);
    }
    portion.flush();
    this.#stored += portion.taken;
    run[this.#heads.length] = this.#stored;
    this.#runs.push(run);
    this.#heads.fill(0);
    this.#writer.clear();
  }

  #readRun(run: Run, list: number, take: (reader: Reader) => void): void {
    const [from, to] = [run[list], run[list + 1]];
    if (from === undefined || to === undefined || from === to || this.#store === undefined) return;
    const bytes = this.#store.read(from, to - from);
    for (let at = 0; at < bytes.length; at += LENGTH + bytes.readUInt32LE(at))
      take(this.#reader.open(bytes, at + LENGTH));
  }

  /** The oldest first. */
  #placesOf(list: number): readonly Place[] {
    const places: Place[] = [];
    for (let address = this.#heads[list] ?? 0; address !== 0; ) {
      const place = this.#writer.at(address);
      places.push(place);
      address = place.previous;
    }
    return places.reverse();
  }

  #grow(list: number): void {
    const heads = new Uint32Array(Math.max(list + 1, this.#heads.length * 2));
    heads.set(this.#heads);
    this.#heads = heads;
  }
}

/** Gathers records, so that the store takes large pieces. */
class Portion {
  readonly #store: Store;
  #bytes = Buffer.allocUnsafeSlow(PORTION);
  #at = 0;
  taken = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  add({ bytes, start, end }: Place): void {
    const size = LENGTH + end - start;
    if (this.#at + size > this.#bytes.length) this.flush();
    if (size > this.#bytes.length) this.#bytes = Buffer.allocUnsafeSlow(size);
    this.#bytes.writeUInt32LE(end - start, this.#at);
    bytes.copy(this.#bytes, this.#at + LENGTH, start, end);
    this.#at += size;
    this.taken += size;
  }

  flush(): void {
    if (this.#at > 0) this.#store.append(this.#bytes.subarray(0, this.#at));
    this.#at = 0;
  }
}
