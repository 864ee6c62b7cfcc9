// In files with tabs a quote is an ordinary character, unless cells that begin with one end with one.
import { expect, it } from 'vitest';
import { readAll } from './reading.ts';

const rows = async (text: string) => (await readAll('talk.tsv', text)).tables[0]?.rows;

it('is kept as text where it opens cells that it does not close', async () => {
  const lines = ['"Die Hard" was fun\t4', '"Never mind\t2', 'I like "Up"\t3', '"Heat" or "Ronin"?\t5'];
  expect(await rows(`text\tscore\n${lines.join('\n')}\n`)).toEqual(lines.map((line) => line.split('\t')));
});

it('encloses cells where it is closed, tabs and line feeds within', async () => {
  const text = 'text\tscore\n"one\ttwo"\t1\n"three\nfour ""five"""\t2\n"six"\t3\n';
  expect(await rows(text)).toEqual([
    ['one\ttwo', '1'],
    ['three\nfour "five"', '2'],
    ['six', '3'],
  ]);
});

it('are read to the end, however many', async () => {
  expect(await rows(`a\tb\n${'"x\t"\n'.repeat(200_000)}`)).toHaveLength(200_000);
});
