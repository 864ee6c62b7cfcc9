// Reads the odd workbooks of the xlsx set, and 3,000 damaged ones made of them: all are read or refused in words, none
// takes long. What is read is printed beside it (`CELLS=1`), to be held against the program that shows them.
// Run: npx vitest run --config test/measure/vitest.config.ts workbook
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/ingest/workbook/zip.ts';
import { mutated } from '../ingest/mutations.ts';
import { type ReadResult, readAll } from '../ingest/reading.ts';
import { zipOf } from '../ingest/workbook-parts.ts';
import { createRandom, type Random } from '../random.ts';

const FOLDER = new URL('../../../shared/data/robust/xlsx/', import.meta.url).pathname;
const MUTATIONS = 3000;
/** Milliseconds. */
const LONGEST = 2000;

describe.skipIf(!existsSync(FOLDER))('workbooks (skips without ../shared/data)', () => {
  test('all are read or refused', async () => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
    const count = { read: 0, doubted: 0, refused: 0, rows: 0 };
    for (const name of names.sort()) {
      const { result, took } = await timed(name, readFileSync(FOLDER + name));
      expect(took, name).toBeLessThan(LONGEST);
      expect(result.chosen?.format, name).toBe('workbook');
      const isRefused = result.diagnostics.some(({ severity }) => severity === 'error');
      const isDoubted = result.diagnostics.some(({ severity }) => severity === 'warning');
      count[isRefused ? 'refused' : isDoubted ? 'doubted' : 'read']++;
      count.rows += result.records;
      if (process.env['CELLS'] === '1') show(name, result);
      expect(result.tables.length + result.diagnostics.length, name).toBeGreaterThan(0);
    }
    print(`workbooks: ${names.length}, ${JSON.stringify(count)}`);
    expect(count.refused).toBe(0);
  });

  test(`${MUTATIONS} damaged ones never crash nor hang`, async () => {
    const files = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.xlsx'))
      .sort()
      .map((name) => readFileSync(FOLDER + name));
    const unpacked = await Promise.all(files.map(partsOf));
    const random = createRandom(11);
    const count = { read: 0, partly: 0, refused: 0 };
    let longest = 0;
    for (let index = 0; index < MUTATIONS; index++) {
      const { result, took } = await timed('mutated.xlsx', damaged(files, unpacked, random));
      longest = Math.max(longest, took);
      const rows = result.tables.reduce((sum, table) => sum + table.rows.length, 0);
      expect(result.records).toBe(rows);
      const hasFailed = result.diagnostics.some(({ severity }) => severity === 'error');
      count[!hasFailed ? 'read' : rows > 0 ? 'partly' : 'refused']++;
    }
    print(`damaged workbooks: ${MUTATIONS}, ${JSON.stringify(count)}, longest ${Math.round(longest)} ms`);
    expect(longest).toBeLessThan(LONGEST);
  });
});

type Parts = Readonly<Record<string, Buffer>>;

/** Damage to the archive is noticed by its checksums; half of the files are damaged within a part instead. */
function damaged(files: readonly Buffer[], unpacked: readonly Parts[], random: Random): Buffer {
  if (random.below(2) === 0) return mutated(files, random);
  const parts = random.pick(unpacked);
  const name = random.pick(Object.keys(parts));
  return zipOf({ ...parts, [name]: mutated(Object.values(parts), random) });
}

async function partsOf(file: Buffer): Promise<Parts> {
  const archive = new Archive(file);
  const parts: Record<string, Buffer> = {};
  for (const name of archive.names) {
    if (!/\.(?:xml|rels)$/.test(name) || /theme|docprops/.test(name)) continue;
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive.read(name)) chunks.push(chunk);
    parts[name] = Buffer.concat(chunks);
  }
  return parts;
}

async function timed(path: string, bytes: Buffer): Promise<{ result: ReadResult; took: number }> {
  const start = performance.now();
  const result = await readAll(path, bytes);
  return { result, took: performance.now() - start };
}

function show(name: string, { tables, diagnostics }: ReadResult): void {
  print(name);
  for (const { table, rows, lines } of tables) {
    print(`  ${table.name} (${table.dialect}): ${table.header.join(' | ')}`);
    for (const [index, row] of rows.slice(0, 5).entries()) print(`    ${lines[index]}: ${row.join(' | ')}`);
  }
  for (const { severity, code, args } of diagnostics) print(`  ${severity} ${code} ${JSON.stringify(args)}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
