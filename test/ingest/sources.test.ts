// From paths to files: order, what is passed over, what is said.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSources } from '../../src/ingest/sources.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
  const files = [
    'b.csv',
    'B.csv',
    'a/z.csv',
    'a/10.csv',
    'a/9.csv',
    '.hidden.csv',
    'node_modules/x.csv',
    'photo.PNG',
    'a/.git/x.csv',
    'book.xlsx',
    'empty/pic.jpg',
    'empty/doc.pdf',
  ];
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), 'x');
  }
  symlinkSync(root, join(root, 'a', 'circle'));
});
afterAll(() => rmSync(root, { recursive: true }));

const names = (found: Awaited<ReturnType<typeof findSources>>) =>
  found.sources.map(({ path }) => path.replace(`${root}/`, ''));

test('folders are walked in code unit order; hidden files, modules and photos are passed over', async () => {
  const found = await findSources([root]);
  expect(names(found)).toEqual(['B.csv', 'a/10.csv', 'a/9.csv', 'a/z.csv', 'b.csv', 'book.xlsx']);
  expect(found.skipped).toBe(3);
  expect(found.sources.every(({ found: below }) => below === true)).toBe(true);
  expect(found.diagnostics).toEqual([]);
});

test('a file reached by two paths is read once, in the place where it was named first', async () => {
  expect(names(await findSources([join(root, 'b.csv'), root, join(root, 'a/../b.csv')]))[0]).toBe('b.csv');
  expect((await findSources([join(root, 'b.csv'), join(root, 'a/../b.csv')])).sources).toHaveLength(1);
});

test('a file that is named is read whatever its name says', async () => {
  expect((await findSources([join(root, 'photo.PNG')])).sources).toMatchObject([
    { path: join(root, 'photo.PNG') },
  ]);
});

test('- is standard input', async () => {
  expect((await findSources(['-', '-'])).sources).toEqual([{ path: '-' }]);
});

test('what is missing is said, the others go on', async () => {
  const found = await findSources([join(root, 'no.csv'), join(root, 'b.csv')]);
  expect(found.sources).toHaveLength(1);
  expect(found.diagnostics).toMatchObject([
    { severity: 'error', code: 'file-missing', origin: { file: join(root, 'no.csv') } },
  ]);
});

test('a folder without any usable file is said', async () => {
  const found = await findSources([join(root, 'empty')]);
  expect(found.diagnostics).toMatchObject([
    { severity: 'warning', code: 'folder-empty', args: { skipped: 2 } },
  ]);
});
