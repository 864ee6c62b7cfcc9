// From bytes to text: compression, encodings, and files that are no text at all.
import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { type ReadResult, readAll } from './reading.ts';

const codes = ({ diagnostics }: ReadResult) => diagnostics.map(({ code }) => code);
const rows = ({ tables }: ReadResult) => tables.flatMap(({ rows }) => rows);
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

const TEXT = 'id,text\n1,größer als 5 € – “fein” 日本\n2,ok\n';
const ROWS = [
  ['1', 'größer als 5 € – “fein” 日本'],
  ['2', 'ok'],
];

describe('encodings', () => {
  const utf16 = Buffer.from(TEXT, 'utf16le');
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16LE with mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16LE without mark', utf16, 'utf-16le'],
    ['UTF-16BE with mark', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), 'utf-16be'],
    ['UTF-16BE without mark', swapped(utf16), 'utf-16be'],
  ];
  for (const [title, bytes, encoding] of cases) {
    test(`${title}, whole and byte by byte`, async () => {
      const whole = await readAll('a.csv', bytes);
      expect(rows(whole)).toEqual(ROWS);
      expect(whole.chosen?.encoding).toBe(encoding);
      expect(whole.diagnostics).toEqual([]);
      expect(
        await readAll('a.csv', ...Array.from(bytes, (_, index) => bytes.subarray(index, index + 1))),
      ).toEqual(whole);
    });
  }

  test('Windows-1252 is assumed where UTF-8 cannot be, and said', async () => {
    const bytes = Buffer.from('id,text\n1,caf\xe9 \x80 \x93x\x94 \x96\n', 'latin1');
    const result = await readAll('a.csv', bytes);
    expect(rows(result)).toEqual([['1', 'café € “x” –']]);
    expect(result.diagnostics).toMatchObject([
      { code: 'encoding-assumed', args: { encoding: 'windows-1252' } },
    ]);
  });

  test('a first accent long after the head still tells Windows-1252', async () => {
    const plain = Buffer.from(`id,text\n${'1,plain\n'.repeat(20_000)}`);
    const result = await readAll('a.csv', plain, Buffer.from('2,caf\xe9', 'latin1'));
    expect(rows(result).at(-1)).toEqual(['2', 'café']);
    expect(codes(result)).toEqual(['encoding-assumed']);
  });

  test('a few bad bytes in UTF-8 are replaced and counted', async () => {
    const bad = Buffer.concat([
      Buffer.from(`${TEXT}3,`),
      Buffer.from([0xff, 0x20, 0xc3]),
      Buffer.from('x\n'),
    ]);
    const result = await readAll('a.csv', bad);
    expect(rows(result).at(-1)).toEqual(['3', '\ufffd \ufffdx']);
    expect(result.diagnostics).toMatchObject([{ code: 'bytes-replaced', args: { count: 2 } }]);
  });

  test('U+FFFD that the source holds itself is not counted', async () => {
    expect(codes(await readAll('a.csv', 'id,text\n1,a\ufffdb\n'))).toEqual([]);
  });

  test('a character that the head cuts in two is not invalid', async () => {
    const start = 'id,text\n1,';
    for (const before of [0, 1, 2, 3]) {
      const text = `${start}${'x'.repeat(64 * 1024 - start.length - before)}😀 ü\n2,b\n`;
      const result = await readAll('a.csv', text);
      expect(rows(result)[0]?.[1]?.endsWith('😀 ü')).toBe(true);
      expect(result.diagnostics).toEqual([]);
    }
  });

  test('however UTF-8 with bad bytes is cut, the text is the same', async () => {
    const random = createRandom(7);
    const good = Array.from({ length: 300 }, () => random.pick(['é', '日', '😀', 'a', '\n1,'])).join('');
    const bytes = Buffer.concat([
      Buffer.from(`id,text\n1,${good}`),
      Buffer.from([0xe6, 0x97, 0x41, 0xf0, 0x9f, 0x98]),
    ]);
    const whole = await readAll('a.csv', bytes);
    for (let cut = 1; cut < bytes.length; cut += 13) {
      expect(await readAll('a.csv', bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(whole);
    }
  });
});

describe('gzip', () => {
  const text = `id,text\n${Array.from({ length: 3000 }, (_, id) => `${id},row number ${id * 7919}`).join('\n')}\n`;

  test('is known by its bytes, not by its name', async () => {
    const result = await readAll('a.csv', gzipSync(text));
    expect(rows(result)).toHaveLength(3000);
    expect(result.chosen).toMatchObject({ format: 'csv', compression: 'gzip' });
  });

  test('several parts in a row are one file', async () => {
    const result = await readAll('a.csv.gz', Buffer.concat([gzipSync('id,text\n1,a\n'), gzipSync('2,b\n')]));
    expect(rows(result)).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
  });

  test('cut short, it gives what it holds and says so', async () => {
    const bytes = gzipSync(text);
    const result = await readAll('a.csv', bytes.subarray(0, bytes.length - 3000));
    expect(rows(result).length).toBeGreaterThan(500);
    expect(rows(result)[10]).toEqual(['10', 'row number 79190']);
    expect(result.diagnostics.at(-1)).toMatchObject({
      severity: 'error',
      code: 'file-truncated',
      args: { format: 'gzip' },
    });
  });

  test('damaged, it says so', async () => {
    const bytes = Buffer.from(gzipSync(text));
    bytes.fill(0xff, 200, 400);
    expect(codes(await readAll('a.csv', bytes))).toContain('file-truncated');
  });

  test('of nothing is an empty file', async () => {
    expect(codes(await readAll('a.csv', gzipSync('')))).toEqual(['file-empty']);
  });

  test('a decompression bomb is refused', async () => {
    const bomb = gzipSync(
      Buffer.concat([Buffer.from('id,text\n'), Buffer.alloc(100 * 1024 * 1024, `1,${'a'.repeat(2000)}\n`)]),
    );
    const result = await readAll('a.csv', bomb);
    expect(result.diagnostics.at(-1)).toMatchObject({
      severity: 'error',
      code: 'file-malformed',
      args: { format: 'gzip' },
    });
  });
});

describe('files that are no data', () => {
  const empty = { 'nothing at all': '', 'a byte order mark': '\ufeff', 'white space': ' \n\n' };
  for (const [title, text] of Object.entries(empty)) {
    test(`${title} is an empty file`, async () => {
      expect((await readAll('a.csv', text)).diagnostics).toMatchObject([
        { severity: 'error', code: 'file-empty' },
      ]);
    });
  }

  const binary: readonly (readonly [string, Uint8Array, string])[] = [
    ['zeros', new Uint8Array(5000), 'binary data'],
    ['a photo', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'PNG image'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'PDF document'],
  ];
  for (const [title, bytes, looksLike] of binary) {
    test(`${title} named .csv is refused by what it is`, async () => {
      expect((await readAll('a.csv', bytes)).diagnostics).toMatchObject([
        { code: 'file-binary', args: { looksLike } },
      ]);
    });
  }

  test('a few NUL bytes do not make a table binary', async () => {
    const result = await readAll('a.csv', `id,text\n1,a\0b\n${'2,fine words here\n'.repeat(50)}`);
    expect(rows(result)[0]).toEqual(['1', 'a\0b']);
  });

  test('prose is of no known format', async () => {
    const prose =
      'It was late, and nobody came.\nThen, at last, the door opened\nand she said nothing at all.\n';
    expect((await readAll('novel', prose)).diagnostics).toMatchObject([
      { severity: 'error', code: 'format-unknown' },
    ]);
  });

  test('a source that fails while it is read is an error of that file', async () => {
    const result = await readAll('/no/such/file.csv');
    expect(result.diagnostics).toHaveLength(1);
  });
});
