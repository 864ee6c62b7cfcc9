// The quick parser against the careful one: the same records, the same bounds, the same place to stop. And the same
// rows, lines and remarks for whole files, however these are cut on their way in.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCarefully } from '../../src/ingest/csv/careful.ts';
import { detectDialect } from '../../src/ingest/csv/detect.ts';
import type { Dialect } from '../../src/ingest/csv/dialect.ts';
import { isPlain, openQuickly } from '../../src/ingest/csv/quick.ts';
import { BlockReader } from '../../src/ingest/csv/reader.ts';
import type { OpenBlock, Stretch } from '../../src/ingest/csv/stretch.ts';
import { lineEnd } from '../../src/ingest/csv/text-lines.ts';
import { decode, detectEncoding } from '../../src/ingest/encoding.ts';
import { HEAD_SIZE } from '../../src/ingest/open.ts';
import type { ReadEvent } from '../../src/ingest/table.ts';
import { createRandom, type Random } from '../random.ts';
import { type RegularFile, regularFile } from './regular-files.ts';

const plain: Dialect = {
  delimiter: ',',
  collapse: false,
  quote: '"',
  escaping: 'doubled',
  newline: '\n',
  columns: 3,
  certainty: 1,
  leadingLines: 0,
};

describe('the quick and the careful parser agree', () => {
  for (let seed = 1; seed <= 300; seed++) {
    test(`seed ${seed}`, () => {
      const random = createRandom(seed);
      const dialect: Dialect = {
        ...plain,
        delimiter: random.pick([',', ';', '\t']),
        quote: random.pick(['"', '"', "'", '']),
      };
      const last = random.below(2) === 0;
      const text = randomText(random, dialect) + (last ? random.pick(['', '\n']) : '\n');
      const [quick, careful] = [openQuickly(text, dialect, last), openCarefully(text, dialect, last)];
      let at = 0;
      let stop = '';
      while (at < text.length && stop !== 'end' && stop !== 'unfinished') {
        const stretch = quick.read(at);
        expect(stretch).toEqual(careful.read(at));
        stop = stretch.stop;
        at = lineEnd(text, stretch.bounds.at(-1) ?? at, dialect);
      }
    });
  }
});

describe('whole files are read alike by both', () => {
  const FILES = 10_000;
  const EACH = 500;

  for (let first = 1; first <= FILES; first += EACH) {
    test(`generated files ${first} … ${first + EACH - 1}, cut anywhere between their bytes`, async () => {
      for (let seed = first; seed < first + EACH; seed++) await compareGenerated(seed);
    });
  }

  test('generated files, cut at every byte', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { file, bytes, dialect } = generated(seed);
      const whole = await eventsOf([bytes], dialect, openCarefully);
      for (let at = 1; at < bytes.length; at++) {
        const cut = await eventsOf([bytes.subarray(0, at), bytes.subarray(at)], dialect, openQuickly);
        expectSame(cut, whole, `seed ${seed}, cut at ${at} of ${JSON.stringify(file.text)}`);
      }
    }
  });
});

const SHARED = new URL('../../../shared/data/', import.meta.url).pathname;

describe.skipIf(!existsSync(SHARED))('files that others wrote (skips without ../shared/data)', () => {
  for (const folder of existsSync(SHARED) ? readdirSync(SHARED) : []) {
    test(`the parsers agree on ${folder}`, () => {
      for (const path of delimitedFiles(join(SHARED, folder))) {
        const text = textOf(readFileSync(path));
        const dialect = detectDialect(text.slice(0, TELLING), text.length < TELLING);
        expect(firstDifference(text, isPlain(dialect) ? dialect : plain), path).toBeUndefined();
      }
    });
  }
});

/** Characters that are enough to tell a likely dialect by; any other is read alike as well. */
const TELLING = 4096;

function delimitedFiles(folder: string): string[] {
  if (!statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:csv|tsv|txt)$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

function generated(seed: number): { file: RegularFile; bytes: Buffer; dialect: Dialect; random: Random } {
  const random = createRandom(seed);
  const file = regularFile(random);
  const dialect = { ...plain, delimiter: file.delimiter, columns: file.records[0]?.length ?? 1 };
  const mark = random.below(4) === 0 ? '\ufeff' : '';
  return { file, bytes: Buffer.from(mark + file.text), dialect, random };
}

/** Both give what was written, and both give the same tables of it. */
async function compareGenerated(seed: number): Promise<void> {
  const { file, bytes, dialect, random } = generated(seed);
  const name = `seed ${seed}: ${JSON.stringify(file.text)}`;
  const { records, stop } = openQuickly(file.text, dialect, true).read(0);
  expectSame({ records, stop }, { records: file.records, stop: 'end' }, name);
  const [at, then] = [random.below(bytes.length + 1), random.below(bytes.length + 1)].sort((a, b) => a - b);
  const cut = [bytes.subarray(0, at), bytes.subarray(at, then), bytes.subarray(then)];
  const quick = await eventsOf(cut, dialect, openQuickly);
  expectSame(quick, await eventsOf([bytes], dialect, openCarefully), name);
}

/** Looks closely only at what differs: there is much to compare. */
function expectSame(some: unknown, others: unknown, name: string): void {
  if (JSON.stringify(some) !== JSON.stringify(others)) expect(some, name).toEqual(others);
}

/** What a reader makes of the bytes, one piece of text after another; batches of a table end where it pleases them. */
async function eventsOf(chunks: readonly Buffer[], dialect: Dialect, open: OpenBlock): Promise<ReadEvent[]> {
  const reader = new BlockReader('file.csv', dialect, open);
  const head = Buffer.concat(chunks).subarray(0, HEAD_SIZE);
  let pending = '';
  for await (const text of decode(inTurn(chunks), detectEncoding(head))) {
    pending = reader.read(pending + text, false);
  }
  reader.read(pending, true);
  return [...reader.shaper.finish()];
}

async function* inTurn(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

function textOf(bytes: Buffer): string {
  return new TextDecoder(detectEncoding(bytes.subarray(0, HEAD_SIZE)).encoding).decode(bytes);
}

/** Where the parsers part for the first time; goes on behind what both refuse. */
function firstDifference(text: string, dialect: Dialect): readonly [Stretch, Stretch] | undefined {
  const [quick, careful] = [openQuickly(text, dialect, true), openCarefully(text, dialect, true)];
  let at = 0;
  while (at < text.length) {
    const [some, others] = [quick.read(at), careful.read(at)];
    if (!isSame(some, others)) return [some, others];
    at = lineEnd(text, some.bounds.at(-1) ?? at, dialect);
  }
  return undefined;
}

/** Told by plain comparison, since there are a million cells. */
function isSame(some: Stretch, others: Stretch): boolean {
  if (some.stop !== others.stop || some.records.length !== others.records.length) return false;
  return some.records.every((cells, index) => {
    const other = others.records[index] ?? [];
    const isSameEnd = some.bounds[index + 1] === others.bounds[index + 1];
    return (
      isSameEnd && cells.length === other.length && cells.every((cell, column) => cell === other[column])
    );
  });
}

function randomText(random: Random, { delimiter, quote }: Dialect): string {
  const pieces = [
    delimiter,
    delimiter,
    '\n',
    '\r\n',
    quote,
    `${quote}${quote}`,
    `${delimiter}${quote}`,
    `${quote}${delimiter}`,
    'a',
    'größer',
    '😀',
    ' ',
    '\r',
    'some words',
  ];
  return Array.from({ length: random.below(60) }, () => random.pick(pieces)).join('');
}
