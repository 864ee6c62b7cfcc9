import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { type Corpus, type CorpusPlan, openCorpus, writeCorpus } from '../../bench/corpus/index.ts';

const SMALL: CorpusPlan = { messages: 200, customers: 10, seed: 7, canned: 0 };

const folder = mkdtempSync(join(tmpdir(), 'undertone-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

function made(plan: Partial<CorpusPlan>): Corpus {
  return writeCorpus(join(folder, `made${JSON.stringify(plan).replace(/\W/g, '')}`), { ...SMALL, ...plan });
}

function digestOf({ paths }: Corpus): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function rowsOf(path: string | undefined): readonly (readonly string[])[] {
  return parse(readFileSync(path ?? '', 'utf8'));
}

/** Share of sentences that stood in an earlier message or line, word by word. */
function recurring({ tickets }: Corpus): number {
  const bodies = rowsOf(tickets)
    .slice(1)
    .map((row) => row[6] ?? '');
  const sentences = bodies
    .flatMap((body) => body.split(/(?<=[.!?])\s|\n/))
    .filter((text) => text.includes(' '));
  return 1 - new Set(sentences).size / sentences.length;
}

describe('the corpus of the benchmark', () => {
  it('is the same bytes on every machine and day', () => {
    expect(digestOf(made({}))).toBe('8fd0cc58597289b0');
  });

  it('differs by seed', () => {
    expect(digestOf(made({ seed: 8 }))).not.toBe(digestOf(made({ seed: 9 })));
  });

  it('has a client list of 21 columns and messages of 7, all rows whole', () => {
    const { paths } = made({ seed: 10 });
    const [accounts, tickets] = paths.map(rowsOf);
    expect(new Set(accounts?.map((row) => row.length))).toEqual(new Set([21]));
    expect(new Set(tickets?.map((row) => row.length))).toEqual(new Set([7]));
    expect([accounts?.length, tickets?.length]).toEqual([11, 201]);
  });

  it('spans the same year at any size', () => {
    const moments = rowsOf(made({ messages: 30 }).tickets)
      .slice(1)
      .map((row) => row[3] ?? '');
    expect([moments[0]?.slice(0, 7), moments.at(-1)?.slice(0, 7)]).toEqual(['2025-01', '2025-12']);
    expect(moments).toEqual(moments.toSorted());
  });

  it('repeats at most a tenth of its sentences, unless they are to be canned', () => {
    expect(recurring(made({ messages: 5000 }))).toBeLessThan(0.1);
    expect(recurring(made({ messages: 5000, canned: 0.8 }))).toBeGreaterThan(0.6);
  });

  it('is not taken from a folder without messages', () => {
    expect(() => openCorpus(folder)).toThrow('has no tickets.csv');
  });
});
