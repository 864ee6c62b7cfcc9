// Reads the odd mails of the mail set, and 3,000 damaged ones and mailboxes made of them: all are read or named, none takes
// long. Run: npx vitest run --config test/measure/vitest.config.ts mail   (`ROWS=1` prints what is read of each)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mutated } from '../ingest/mutations.ts';
import { type ReadResult, readAll } from '../ingest/reading.ts';
import { createRandom } from '../random.ts';

const FOLDER = new URL('../../../shared/data/robust/mail/', import.meta.url).pathname;
const MUTATIONS = 3000;
/** Milliseconds. */
const LONGEST = 2000;
/** Mails of a size that says more about the parser than about the damage. */
const LARGE = 200_000;
const SEPARATOR = Buffer.from('\nFrom a@b.example Mon Jan  5 10:00:00 2026\n');

describe.skipIf(!existsSync(FOLDER))('mails (skips without ../shared/data)', () => {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .sort();

  test('all are read', async () => {
    const rows: Readonly<Record<string, string>>[] = [];
    let longest = 0;
    for (const name of names) {
      const { result, took } = await timed(name, readFileSync(FOLDER + name));
      longest = Math.max(longest, took);
      rows.push(...fieldsOf(result));
      if (process.env['ROWS'] === '1') print(`${name} ${JSON.stringify(fieldsOf(result)).slice(0, 500)}`);
    }
    const count = {
      read: rows.length,
      dated: rows.filter((row) => /^\d{4}-\d{2}-\d{2}/.test(row['at'] ?? '')).length,
      withText: rows.filter((row) => row['text'] !== '').length,
      byMachine: rows.filter((row) => row['author_role'] === 'system').length,
    };
    print(`mails: ${names.length}, ${JSON.stringify(count)}, longest ${Math.round(longest)} ms`);
    expect(count.read).toBe(names.length);
    expect(longest).toBeLessThan(LONGEST);
  });

  test(`${MUTATIONS} damaged ones never crash nor hang, and lose no record`, async () => {
    const mails = names.map((name) => readFileSync(FOLDER + name)).filter(({ length }) => length < LARGE);
    const random = createRandom(13);
    const boxes = Array.from({ length: 20 }, () =>
      Buffer.concat(Array.from({ length: 4 }, () => Buffer.concat([SEPARATOR, random.pick(mails)]))).subarray(
        1,
      ),
    );
    const count = { rows: 0, rejected: 0, unknown: 0 };
    let longest = 0;
    for (let index = 0; index < MUTATIONS; index++) {
      const isBox = index % 3 === 0;
      const { result, took } = await timed(
        isBox ? 'a.mbox' : 'a.eml',
        mutated(isBox ? boxes : mails, random),
      );
      longest = Math.max(longest, took);
      const rows = result.tables.reduce((sum, table) => sum + table.rows.length, 0);
      const rejected = result.diagnostics.filter(({ code }) => code === 'record-rejected').length;
      expect(result.records).toBe(rows + rejected);
      count.rows += rows;
      count.rejected += rejected;
      if (result.chosen === undefined) count.unknown++;
    }
    print(`damaged mails: ${MUTATIONS}, ${JSON.stringify(count)}, longest ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(LONGEST);
  });
});

async function timed(path: string, bytes: Buffer): Promise<{ result: ReadResult; took: number }> {
  const start = performance.now();
  const result = await readAll(path, bytes);
  return { result, took: performance.now() - start };
}

function fieldsOf({ tables }: ReadResult): readonly Readonly<Record<string, string>>[] {
  return tables.flatMap(({ table, rows }) =>
    rows.map((row) => Object.fromEntries(table.header.map((name, index) => [name, row[index] ?? '']))),
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
