// Scores the reading of delimited files on the Pollock benchmark (Vitagliano et al., VLDB 2023) with no parameters
// given, by its public scoring: success, and precision, recall and F1 of header, records and cells as multisets, ten
// points a file, weighted by how often each pollution was seen in the wild. Here a record is equal cell by cell.
// Run: npx vitest run --config test/measure/vitest.config.ts pollock   (`FILES=1` lists every file that is not perfect)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/ingest/read.ts';
import { SETTINGS } from '../ingest/reading.ts';

const ROOT = new URL('../../../shared/data/robust/pollock/', import.meta.url).pathname;

interface Loaded {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Codes of what was said about the file. */
  readonly said: readonly string[];
}

describe.skipIf(!existsSync(ROOT))('Pollock, without parameters', () => {
  test('weighted score', async () => {
    const weights = new Map(Object.entries(JSON.parse(readFileSync(`${ROOT}weights.json`, 'utf8'))));
    const scores: { file: string; score: number; weight: number; said: readonly string[] }[] = [];
    for (const file of readdirSync(`${ROOT}csv`)) {
      const loaded = await load(`${ROOT}csv/${file}`);
      const score = scoreOf(truthOf(file), loaded);
      scores.push({ file, score, weight: Number(weights.get(file) ?? 0), said: loaded.said });
    }
    const imperfect = scores.filter(({ score }) => score < 9.9999);
    if (process.env['FILES'] === '1') {
      for (const { file, score, said } of imperfect) print(`${score.toFixed(3)} ${file} ${said.join(' ')}`);
    }
    const weight = scores.reduce((total, each) => total + each.weight, 0);
    const weighted = scores.reduce((total, each) => total + each.score * each.weight, 0) / weight;
    const simple = scores.reduce((total, each) => total + each.score, 0) / scores.length;
    const silent = imperfect.filter(({ said }) => said.length === 0).map(({ file }) => file);
    print(
      `Pollock: weighted ${weighted.toFixed(4)}, simple ${simple.toFixed(4)} of 10, ${scores.length} files`,
    );
    print(`not perfect: ${imperfect.length}; of these silent: ${silent.length} ${silent.join(' ')}`);
    expect(weighted).toBeGreaterThan(9.6);
  });
});

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The first table: a file of several has only that as its truth. */
async function load(path: string): Promise<Loaded> {
  const rows: (readonly string[])[] = [];
  const said = new Set<string>();
  let header: readonly string[] = [];
  let dialect = '';
  let table: object | undefined;
  for await (const event of readTables({ path }, SETTINGS)) {
    if (event.type === 'diagnostic') said.add(event.diagnostic.code);
    if (event.type !== 'batch') continue;
    if (event.batch.table.name !== '') {
      said.add('further-table');
      continue;
    }
    table = event.batch.table;
    header = event.batch.table.header;
    dialect = event.batch.table.dialect;
    rows.push(...event.batch.rows);
  }
  if (table !== undefined && dialect.endsWith('no header')) header = [];
  return { header, rows, said: [...said] };
}

function truthOf(file: string): Omit<Loaded, 'said'> {
  const records = parseClean(readFileSync(`${ROOT}clean/${file}`, 'latin1'));
  const parameters = JSON.parse(readFileSync(`${ROOT}parameters/${file}_parameters.json`, 'utf8'));
  const hasHeader = Number(parameters.header_lines) > 0 && records.length > 0;
  return { header: hasHeader ? (records[0] ?? []) : [], rows: records.slice(hasHeader ? 1 : 0) };
}

/** The clean files quote every cell and double every quote. */
function parseClean(text: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  for (const [, cell, end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r?\n|$)/g)) {
    cells.push((cell ?? '').replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(cells);
    cells = [];
  }
  return records;
}

function scoreOf(truth: Omit<Loaded, 'said'>, loaded: Loaded): number {
  const records = (table: Omit<Loaded, 'said'>) => table.rows.map((row) => JSON.stringify(row));
  return (
    1 +
    points(truth.header, loaded.header) +
    points(records(truth), records(loaded)) +
    points(truth.rows.flat(), loaded.rows.flat())
  );
}

/** Precision + recall + F1 of two multisets; what should be empty is always right, as in the benchmark's own code. */
function points(truth: readonly string[], loaded: readonly string[]): number {
  if (truth.length === 0) return 3;
  const left = new Map<string, number>();
  for (const item of truth) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of loaded) {
    const count = left.get(item) ?? 0;
    if (count > 0) common++;
    left.set(item, count - 1);
  }
  if (common === 0) return 0;
  const precision = common / loaded.length;
  const recall = common / truth.length;
  return precision + recall + (2 * precision * recall) / (precision + recall);
}
