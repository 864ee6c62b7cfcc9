// A file read in ranges of its bytes gives what it gives in one piece: the same facts under the same numbers, the same
// understanding and doubts; or it says that it cannot be read so.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cut, Irregular, ingest, Overrides, type Range, RangeReader } from '../../src/ingest/index.ts';
import type { Reading } from '../../src/model/index.ts';
import { createRandom } from '../random.ts';
import { SETTINGS } from './reading.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'undertone-ranges-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const HEADER = 'ticket_id,account_id,created_at,author_role,body';
const BODIES = [
  'still broken',
  '"you said ""tomorrow"", and\nthen nothing\n\nnothing at all"',
  '"a, b, c"',
  '"über die Maßen ärgerlich\r\n"',
  '""',
  '"\n"',
  '"""quoted"""',
  '日本語 👩‍💻',
];

/** A table of tickets with line ends in quotes; `odd` gives lines to stand in place of some. */
function tickets(count: number, end: string, odd: ReadonlyMap<number, string> = new Map()): string {
  const random = createRandom(count);
  const rows = Array.from({ length: count }, (_, index) => {
    const at = `2026-0${1 + (index % 9)}-1${index % 10}`;
    return odd.get(index) ?? `T${index},A${index % 50},${at},customer,${random.pick(BODIES)}`;
  });
  return `${[HEADER, ...rows].join(end)}${end}`;
}

function fileOf(content: string | Uint8Array, name = 'tickets.csv'): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function rangesOf(path: string, size: number, piece: number): Promise<readonly Range[]> {
  return allOf(cut({ path }, size, piece, SETTINGS));
}

/** What counts of readings: their facts, doubts and tables, however they came in batches. */
function gist(readings: readonly Reading[]) {
  return {
    facts: readings.flatMap((reading) => (reading.type === 'facts' ? reading.facts : [])),
    doubts: readings.flatMap((reading) => (reading.type === 'diagnostic' ? [reading.diagnostic] : [])),
    tables: readings.flatMap((reading) => (reading.type === 'table' ? [reading.understanding] : [])),
  };
}

async function whole(path: string) {
  return gist(await allOf(ingest([{ path }], SETTINGS)));
}

/** All ranges by as many readers, each of which gets every so-manieth. */
async function inRanges(path: string, ranges: readonly Range[], readers: number) {
  const readings: Reading[][] = ranges.map(() => []);
  const ends: Reading[] = [];
  for (let turn = 0; turn < readers; turn++) {
    const reader = await RangeReader.open({ path }, SETTINGS, new Overrides(SETTINGS));
    for (const [index, range] of ranges.entries())
      if (index % readers === turn) readings[index]?.push(...(await allOf(reader.read(range))));
    ends.push(...reader.finish());
  }
  return gist([...readings.flat(), ...ends]);
}

describe('ranges', () => {
  it.each(['\n', '\r\n'])('are cut between any two records (line end %j)', async (end) => {
    const text = tickets(2600, end);
    const path = fileOf(text);
    const size = Buffer.byteLength(text);
    const expected = await whole(path);
    const ranges = await rangesOf(path, size, 1);
    expect(ranges.length).toBeGreaterThan(590);
    expect(await inRanges(path, ranges, 1)).toEqual(expected);
    const { facts } = await inRanges(path, ranges, 3);
    expect(facts).toEqual(expected.facts);
    for (const piece of [1000, 7777, 60_000]) {
      const larger = await rangesOf(path, size, piece);
      expect((await inRanges(path, larger, 1)).facts).toEqual(expected.facts);
    }
  });

  it('cover the file, byte for byte', async () => {
    const text = tickets(3000, '\n').trimEnd();
    const size = Buffer.byteLength(text);
    const ranges = await rangesOf(fileOf(text), size, 5000);
    expect(ranges[0]?.from).toBe(0);
    for (const [index, { to }] of ranges.entries()) expect(ranges[index + 1]?.from ?? size).toBe(to);
    expect(ranges.at(-1)?.last).toBe(true);
    expect(ranges.reduce((sum, { records }) => sum + records, 0)).toBe(3000);
  });

  it.each([
    ['a byte order mark', `\ufeff${tickets(2500, '\n')}`],
    ['remarks above the header', `Export of tickets\n\n${tickets(2500, '\n')}`],
    ['no last line end', tickets(2500, '\n').trimEnd()],
    [
      'empty lines',
      tickets(
        2500,
        '\n',
        new Map([
          [2300, ''],
          [2400, '\n\n'],
          [2499, ''],
        ]),
      ),
    ],
    [
      'ragged records',
      tickets(
        2500,
        '\n',
        new Map([
          [2300, 'T9,A1'],
          [2301, 'T9,A1,2026-01-01'],
        ]),
      ),
    ],
    [
      'dates that are none',
      tickets(
        2500,
        '\n',
        new Map([
          [2300, 'T9,A1,soon,customer,angry'],
          [2450, 'T9,A1,later,customer,angry'],
        ]),
      ),
    ],
    ['a stray quote at the end', tickets(2500, '\n', new Map([[2499, 'T9,A1,2026-01-01,customer,"angry']]))],
    ['semicolons', tickets(2500, '\n').replaceAll(',', ';')],
  ])('read %s as one piece does', async (_, text) => {
    const path = fileOf(text);
    const ranges = await rangesOf(path, Buffer.byteLength(text), 500);
    expect(ranges.length).toBeGreaterThan(20);
    const { facts, doubts, tables } = await whole(path);
    expect(await inRanges(path, ranges, 1)).toEqual({
      facts,
      doubts: expect.arrayContaining([...doubts]),
      tables,
    });
    expect((await inRanges(path, ranges, 2)).facts).toEqual(facts);
  });

  it.each([
    [
      'a stray quote',
      tickets(
        2500,
        '\n',
        new Map([
          [2300, 'T9,A1,2026-01-01,customer,6" pipe'],
          [2301, 'T9,A1,2026-01-01,customer,6" pipe'],
        ]),
      ),
    ],
    [
      'a quote that nothing closes',
      tickets(2500, '\n', new Map([[2300, 'T9,A1,2026-01-01,customer,"open']])),
    ],
    [
      'a wider record',
      tickets(2500, '\n', new Map([[2300, 'T9,A1,2026-01-01,customer,angry,very,much,so']])),
    ],
    ['a further table', tickets(2500, '\n', new Map([[2300, '\norder_id,amount,currency\n1,5,EUR']]))],
    ['a header once more', tickets(2500, '\n', new Map([[2300, HEADER]]))],
    ['a record of empty cells', tickets(2500, '\n', new Map([[2300, ',,,,']]))],
    ['a thread without a name', tickets(2500, '\n', new Map([[2300, ',A1,2026-01-01,customer,angry']]))],
  ])('say that %s makes the file irregular', async (_, text) => {
    const path = fileOf(text);
    const ranges = await rangesOf(path, Buffer.byteLength(text), 500);
    expect(ranges.length).toBeGreaterThan(20);
    await expect(inRanges(path, ranges, 1)).rejects.toThrow(Irregular);
    await expect(inRanges(path, ranges, 2)).rejects.toThrow(Irregular);
  });

  it('say that bytes of another encoding make the file irregular', async () => {
    const bytes = Buffer.from(
      `${tickets(9000, '\n', new Map(BODIES.map((__, index) => [index, 'T,A,,customer,x']))).replace(/[^\n -~]/gu, '?')}T,A,2026-01-01,customer,\xe4rger\n`,
      'latin1',
    );
    const path = fileOf(bytes);
    const ranges = await rangesOf(path, bytes.length, 50_000);
    expect(ranges.length).toBeGreaterThan(3);
    await expect(inRanges(path, ranges, 1)).rejects.toThrow(Irregular);
  });

  it.each([
    [
      'dates that only the whole column makes clear',
      tickets(2500, '\n').replaceAll(/2026-0(\d)-(\d\d)/g, '0$1/11/2026'),
    ],
    [
      'answers on a scale that only the whole column shows',
      tickets(2500, '\n').replaceAll('customer,', '4,').replace('author_role', 'csat'),
    ],
    [
      'threads that rows only make together',
      tickets(2500, '\n')
        .replace('ticket_id', 'x')
        .replaceAll(/^T\d+,/gm, ','),
    ],
    ['a dialect with backslashes', tickets(2500, '\n').replaceAll('""', '\\"')],
    ['fewer records than show how it is read', tickets(1900, '\n')],
  ])('are none for %s', async (_, text) => {
    expect(await rangesOf(fileOf(text), Buffer.byteLength(text), 500)).toEqual([]);
  });
});
