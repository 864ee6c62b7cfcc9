// What is too large to be meant is refused in a sentence that names the limit, and reading goes on behind it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import { StringMeter } from '../../src/ingest/json/string-meter.ts';
import { readTables } from '../../src/ingest/read.ts';
import { readAll, SETTINGS } from './reading.ts';

const MILLION = 1_000_000;
const HEAD = 'id,text\n1,before\n';

async function reasons(
  path: string,
  ...chunks: readonly (string | Uint8Array)[]
): Promise<readonly string[]> {
  const { diagnostics } = await readAll(path, ...chunks);
  return diagnostics.map(({ args }) => ('reason' in args ? String(args.reason) : ''));
}

describe('a record of a delimited file', () => {
  const endless = Array<string>(9).fill('some words '.repeat(MILLION / 10));
  test.each([
    ['without quotes', '', '\n'],
    ['in quotes', '"', '"\n'],
  ])('%s is rejected by name when it is endless, and the next one is read', async (_, open, close) => {
    const { tables, diagnostics } = await readAll(
      'a.csv',
      `${HEAD}2,${open}`,
      ...endless,
      `${close}3,after\n`,
    );
    expect(tables[0]?.rows).toEqual([
      ['1', 'before'],
      ['3', 'after'],
    ]);
    expect(diagnostics).toMatchObject([
      {
        code: 'record-rejected',
        args: { reason: 'it is longer than 8 million characters' },
        origin: { file: 'a.csv', line: 3 },
      },
    ]);
  });

  test.each([
    ['first', `id,text\n2,${endless.join('')}\n1,after\n`],
    ['second', `${HEAD}2,${endless.join('')}\n`],
  ])('is counted as rejected where it is the %s of two', async (_, text) => {
    const bytes = (async function* () {
      yield Buffer.from(text);
    })();
    const tables = [];
    for await (const event of ingest([{ path: 'a.csv', bytes }], SETTINGS)) {
      if (event.type === 'table') tables.push(event.understanding);
    }
    expect(tables).toMatchObject([{ records: 2, used: 1, rejected: 1 }]);
  });
});

test('a table of more columns than a list of clients has is refused', async () => {
  const row = `${Array<string>(21_000).fill('c').join(',')}\n`;
  expect(await reasons('a.csv', row.repeat(3))).toEqual(['it has more than 20000 columns']);
});

test('a batch of a wide table has fewer rows', async () => {
  const row = `${Array<string>(1000).fill('x').join(',')}\n`;
  const bytes = (async function* () {
    yield Buffer.from(row.repeat(450));
  })();
  const sizes: number[] = [];
  for await (const event of readTables({ path: 'a.csv', bytes }, SETTINGS)) {
    if (event.type === 'batch') sizes.push(event.batch.rows.length);
  }
  expect(Math.max(...sizes)).toBe(200);
});

test('a string of a JSON document that is longer than any message is refused', async () => {
  const text = 'some words '.repeat(2 * MILLION);
  const document = `[{"id":1,"text":"${text}"}]`;
  expect(await reasons('a.json', document)).toEqual(['a text in it is longer than 16 million characters']);
});

test('a JSON document that is nested deeper than any export is refused before it is parsed', async () => {
  const deep = (levels: number) =>
    `[{"id":1,"text":"[[[","more":${'['.repeat(levels)}${']'.repeat(levels)}}]`;
  expect(await reasons('a.json', deep(90))).toEqual([]);
  expect(await reasons('a.json', deep(2 * MILLION))).toEqual(['it is nested deeper than 100 levels']);
});

test('strings are measured across chunks, escaped quotes being part of them', () => {
  const meter = new StringMeter();
  expect(meter.longestIn('{"a":"xy\\')).toBe(3);
  expect(meter.longestIn('"z')).toBe(5);
  expect(meter.longestIn('\\\\","b":1}')).toBe(7);
  expect(meter.longestIn('[1,2,3]')).toBe(0);
});

test('gzip that expands beyond what text does is refused, what was read before it kept', async () => {
  const bomb = gzipSync(`${HEAD}${'2,more\n'.repeat(3 * MILLION)}`);
  expect(await reasons('a.csv.gz', bomb)).toContain('expands to more than 200 times its size');
});

test('a socket is named as what it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'socket-'));
  const path = join(folder, 's.csv');
  const server = createServer().listen(path);
  await new Promise((done) => server.once('listening', done));
  const events = [];
  for await (const event of readTables({ path }, SETTINGS)) events.push(event);
  server.close();
  rmSync(folder, { recursive: true });
  expect(events).toMatchObject([
    { diagnostic: { code: 'file-unreadable', args: { reason: 'it is no file but a socket or a device' } } },
    { type: 'done' },
  ]);
});

describe('zero bytes', () => {
  test.each([
    ['at odd places', 'id,text\n1,we a\0re leaving\n2,no\0w\n'],
    ['at even places', 'id,text\n1,we\0 are leaving\n2,n\0ow\n'],
    ['beside accents', 'id,text\n1,wé\0 are leaving\n2,n\0ow\n'],
  ])('two of them %s make no UTF-16', async (_, text) => {
    const { chosen, tables } = await readAll('a.csv', text);
    expect(chosen?.encoding).toBe('utf-8');
    expect(tables[0]?.rows).toHaveLength(2);
  });

  test('text of another alphabet is UTF-16 by few of them', async () => {
    const text = 'id,text\n1,Мы уходим к другому поставщику\n2,Всё хорошо\n';
    const { chosen } = await readAll('a.csv', Buffer.from(text, 'utf16le'));
    expect(chosen?.encoding).toBe('utf-16le');
  });

  test('a file of nothing else is no text', async () => {
    const { diagnostics } = await readAll('a.csv', new Uint8Array(100_000));
    expect(diagnostics).toMatchObject([{ code: 'file-binary' }]);
  });
});
