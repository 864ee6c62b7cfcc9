// Reads a big delimited file by ranges of its bytes, each as it would be read within the whole: same records under the
// same numbers, interpreted by what the start of the file tells. That holds only where each record can be read without
// those before it; where one turns out otherwise, its range is irregular, and the file has to be read in one piece.
import type { Reading, ReadingSettings, Source } from '../../model/index.ts';
import { detectDialect } from '../csv/detect.ts';
import type { Dialect } from '../csv/dialect.ts';
import { isPlain, openQuickly } from '../csv/quick.ts';
import { BlockReader } from '../csv/reader.ts';
import { type Decoding, decode } from '../encoding.ts';
import csv, { BLOCK_LENGTH, MOST_COLUMNS } from '../formats/csv.ts';
import type { Overrides } from '../mapping/overrides.ts';
import { bytesBetween, HEAD_SIZE, open } from '../open.ts';
import { formatOf, isWebPage } from '../read.ts';
import type { ReadEvent } from '../table.ts';
import { FileWalk } from '../walk.ts';

/** Consecutive records of a file. */
export interface Range {
  /** Bytes at the start of the file that tell how all of it is read. */
  readonly head: number;
  /** Offsets of bytes: of the first record, and after the last one with its line end. */
  readonly from: number;
  readonly to: number;
  /** 1-based line of the first record. */
  readonly line: number;
  /** Records before the range, and within it. */
  readonly before: number;
  readonly records: number;
  /** Nothing follows. */
  readonly last: boolean;
}

/** The file cannot be read in ranges after all; the message is its path. */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

export class RangeReader {
  readonly dialect: Dialect;
  readonly #path: string;
  readonly #reader: BlockReader;
  readonly #walk: FileWalk;
  /** Bytes of the byte order mark. */
  readonly #mark: number;
  #begun = false;

  /** Throws Irregular for a file that is not written in the plainest way. */
  static async open(source: Source, settings: ReadingSettings, overrides: Overrides): Promise<RangeReader> {
    const { input, close } = await open(source, settings);
    await close();
    const isText = input.compression === 'none' && input.encoding === 'utf-8' && !isWebPage(input);
    if (!isText || formatOf(input) !== csv) throw new Irregular(source.path);
    const dialect = detectDialect(input.headText, input.head.length < HEAD_SIZE);
    if (!isPlain(dialect) || dialect.columns > MOST_COLUMNS) throw new Irregular(source.path);
    const chosen = {
      file: source.path,
      format: csv.id,
      encoding: input.encoding,
      compression: 'none',
    } as const;
    const mark = input.head[0] === MARK[0] ? MARK.length : 0;
    return new RangeReader(source.path, dialect, mark, new FileWalk(chosen, settings, overrides));
  }

  private constructor(path: string, dialect: Dialect, mark: number, walk: FileWalk) {
    this.#path = path;
    this.dialect = dialect;
    this.#mark = mark;
    this.#reader = new BlockReader(path, dialect, openQuickly);
    this.#walk = walk;
  }

  /** Records and lines up to an offset at the start of a record; undefined where they do not read row by row. */
  async measure(to: number): Promise<{ readonly records: number; readonly line: number } | undefined> {
    for await (const event of this.#events(this.#mark, to, false)) for (const _ of this.#walk.take(event));
    if (!this.#isRegular()) return undefined;
    return { records: this.#walk.records, line: this.#reader.line };
  }

  /** Reads on from any place behind the last range. Throws Irregular. */
  async *read({ head, from, to, line, before, records, last }: Range): AsyncGenerator<Reading> {
    if (!this.#begun && from > 0) await this.#learn(head);
    this.#begun = true;
    if (from > 0) this.#jump(line, before);
    for await (const event of this.#events(Math.max(from, this.#mark), to, last))
      yield* this.#walk.take(event);
    const goesOn = this.#reader.isRegular && this.#walk.records === before + records;
    if (!this.#readsRowByRow() || !(last || goesOn)) throw new Irregular(this.#path);
  }

  /** What is told of the whole table, for the ranges that were read. */
  *finish(): Generator<Reading> {
    yield* this.#walk.finish();
  }

  async #learn(head: number): Promise<void> {
    for await (const event of this.#events(this.#mark, head, false))
      if (event.type === 'batch') this.#walk.learn(event);
  }

  #jump(line: number, records: number): void {
    if (!this.#isRegular()) throw new Irregular(this.#path);
    this.#reader.jump(line, records);
    this.#walk.records = records;
  }

  #isRegular(): boolean {
    return this.#reader.isRegular && this.#readsRowByRow();
  }

  #readsRowByRow(): boolean {
    return this.#walk.tables === 1 && this.#walk.reader?.readsRowByRow === true;
  }

  /** All events of a stretch, which ends with a record. */
  async *#events(from: number, to: number, last: boolean): AsyncGenerator<ReadEvent> {
    const reader = this.#reader;
    const decoding: Decoding = { encoding: 'utf-8', mark: 0, assumed: false, undecided: true, replaced: 0 };
    let pending = '';
    let enough = BLOCK_LENGTH;
    for await (const text of decode(bytesBetween(this.#path, from, to), decoding)) {
      pending += text;
      if (pending.length < enough) continue;
      pending = reader.read(pending, false);
      enough = Math.max(BLOCK_LENGTH, 2 * pending.length);
      yield* reader.shaper.take();
    }
    const rest = reader.read(pending, last);
    yield* reader.shaper.finish();
    if (rest !== '' || decoding.encoding !== 'utf-8' || decoding.replaced > 0)
      throw new Irregular(this.#path);
  }
}

const MARK = [0xef, 0xbb, 0xbf];
