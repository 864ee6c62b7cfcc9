import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CELL_READERS } from '../../src/ingest/cell-readers.ts';
import { createJudge } from '../../src/learn/explain.ts';
import { parseModel } from '../../src/learn/parse-model.ts';
import { runCli } from '../cli/run.ts';
import { cellsOf, customers } from './customers.ts';

const folder = mkdtempSync(join(tmpdir(), 'undertone-scan-model-'));
const at = (name: string): string => join(folder, name);
const table = customers(300);
const write = (name: string, header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(','));
  writeFileSync(at(name), lines.join('\n'));
  return at(name);
};

/** The clients of today: as learnt from, but for what tells who left. */
const TODAY = ['account', 'contract', 'months', 'fee', 'region', 'since'];
const today = (columns: readonly string[], name: string): string =>
  write(
    name,
    columns,
    table.rows.slice(0, 40).map((row) => columns.map(cellsOf(table, row))),
  );

const model = at('model.json');
const clients = today(TODAY, 'clients.csv');
const tickets = write(
  'tickets.csv',
  ['ticket id', 'account', 'created at', 'author role', 'message'],
  [
    [
      'T1',
      'A-1000',
      '2026-03-02 10:00',
      'customer',
      'This is unacceptable, we are going to cancel our contract.',
    ],
    ['T2', 'X-9', '2026-03-03 10:00', 'customer', 'How do I add a user?'],
  ],
);

beforeAll(async () => {
  const history = write('history.csv', table.header, table.rows);
  const ran = await runCli(['learn', history, '--outcome', 'left', '--folds', '2', '--save', model, '-q']);
  expect(ran.exitCode).toBe(0);
}, 60_000);

interface Part {
  readonly kind: string;
  readonly signal: string;
  readonly points: number;
  readonly logOdds: number;
  readonly says: string;
}

interface Line {
  readonly customer: { readonly id: string };
  readonly band: string;
  readonly risk: number;
  readonly logOdds: number;
  readonly parts: readonly Part[];
  readonly reasons: readonly string[];
}

interface Scanned {
  readonly followUps: readonly Line[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

async function scan(paths: readonly string[], more: readonly string[] = []): Promise<Scanned> {
  const ran = await runCli(['scan', ...paths, '--format', 'json', '--as-of', '2026-03-10', ...more]);
  expect(ran.stderr).toBe('');
  return JSON.parse(ran.stdout);
}

function lineOf({ followUps }: Scanned, id: string): Line {
  const found = followUps.find(({ customer }) => customer.id === id);
  if (found === undefined) throw new Error(`${id} is not on the list`);
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('undertone scan --model', () => {
  it('gives every customer parts that add up to the score', async () => {
    const { followUps } = await scan([clients, tickets], ['--model', model]);
    expect(followUps.length).toBe(41);
    for (const { parts, risk, logOdds, band, customer } of followUps) {
      if (band === 'unknown') continue;
      expect(Math.abs(sum(parts.map(({ points }) => points)) - risk), customer.id).toBeLessThan(1e-9);
      expect(Math.abs(sum(parts.map((part) => part.logOdds)) - logOdds), customer.id).toBeLessThan(1e-9);
    }
  });

  it('says of silent customers what the model says, and that no word of theirs was seen', async () => {
    const scanned = await scan([clients, tickets], ['--model', model]);
    const judge = createJudge(parseModel(readFileSync(model, 'utf8'), model), CELL_READERS);
    for (const row of table.rows.slice(1, 40)) {
      const line = lineOf(scanned, row[0] ?? '');
      const { probability, logOdds } = judge(cellsOf(table, row));
      expect(Math.abs(line.logOdds - logOdds)).toBeLessThanOrEqual(0.0005 + 1e-9);
      expect(Math.abs(line.risk - 100 * probability)).toBeLessThan(0.07);
      expect(line.band).not.toBe('unknown');
      expect(line.reasons[0]).toContain('no word of theirs at all');
    }
  });

  it('adds what they say on top', async () => {
    const silent = lineOf(await scan([clients], ['--model', model]), 'A-1000');
    const heard = lineOf(await scan([clients, tickets], ['--model', model]), 'A-1000');
    const learned = (line: Line) => line.parts.filter(({ kind }) => kind === 'learned' || kind === 'prior');
    const bare = ({ signal, logOdds, says }: Part) => ({ signal, logOdds, says });
    expect(learned(heard).map(bare)).toEqual(learned(silent).map(bare));
    expect(heard.parts.map(({ signal }) => signal)).toContain('leaving');
    expect(heard.risk).toBeGreaterThan(silent.risk);
  });

  it('leaves customers without records, and runs without a model, to the scorecard', async () => {
    const plain = await scan([clients, tickets]);
    const scanned = await scan([clients, tickets], ['--model', model]);
    expect(lineOf(scanned, 'X-9').parts).toEqual(lineOf(plain, 'X-9').parts);
    expect(lineOf(plain, 'A-1001').band).toBe('unknown');
  });

  it('knows a list of its customers by the columns, and its order does not matter', async () => {
    const turned = write(
      'turned.csv',
      TODAY,
      table.rows
        .slice(0, 40)
        .toReversed()
        .map((row) => TODAY.map(cellsOf(table, row))),
    );
    const { followUps } = await scan([turned, tickets], ['--model', model]);
    expect(followUps).toEqual((await scan([clients, tickets], ['--model', model])).followUps);
  });

  it('notes the columns that are missing, and warns when all are', async () => {
    const few = today(['account', 'contract', 'months', 'since', 'region'], 'few.csv');
    const { diagnostics } = await scan([few], ['--model', model]);
    const [note] = diagnostics.filter(({ code }) => code === 'model-columns-missing');
    expect(note).toMatchObject({ severity: 'note', message: expect.stringContaining('has 1 (fee)') });
    const ran = await runCli(['scan', today(['account'], 'client names.csv'), '--model', model]);
    expect(ran.stderr).toContain('so it judges nobody');
  });

  it.each([
    ['cut.json', '{"kind": "undertone-model", "sche', 'is not valid JSON'],
    ['newer.json', '{"kind": "undertone-model", "schemaVersion": 2}', 'is a model of version 2'],
    ['other.json', '{"brands": []}', 'is not a model that undertone learn has saved'],
  ])('refuses %s in one clear line', async (name, content, words) => {
    writeFileSync(at(name), content);
    for (const command of [['scan'], ['explain', 'A-1000']]) {
      const ran = await runCli([...command, clients, '--model', at(name)]);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
      expect(ran.stderr).toContain(words);
      expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it('refuses a model that is not there', async () => {
    const ran = await runCli(['scan', clients, '--model', at('none.json')]);
    expect(ran).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('no such file') });
  });
});

describe('undertone explain --model', () => {
  it('shows the same parts in the same words as the list', async () => {
    const line = lineOf(await scan([clients, tickets], ['--model', model]), 'A-1000');
    const args = ['explain', 'A-1000', clients, tickets, '--model', model, '--as-of', '2026-03-10'];
    const { contributions } = JSON.parse((await runCli([...args, '--format', 'json'])).stdout);
    const bare = ({ signal, points, says }: Part) => ({ signal, points, says });
    expect(contributions.map(bare)).toEqual(line.parts.map(bare));
    const text = await runCli(args, { columns: 200 });
    const words = `contract: ${cellsOf(table, table.rows[0] ?? [])('contract')}`;
    for (const output of [text, await runCli(['scan', clients, tickets, '--model', model, '-f', 'html'])]) {
      expect(output.stdout).toContain(words);
    }
  });
});
