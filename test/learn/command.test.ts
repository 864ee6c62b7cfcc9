import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run.ts';
import { customers } from './customers.ts';

const folder = mkdtempSync(join(tmpdir(), 'undertone-learn-'));
const file = join(folder, 'customers.csv');
const { header, rows } = customers(300);
const quoted = (row: readonly string[]): string => row.map((cell) => `"${cell}"`).join(',');
writeFileSync(file, [header, ...rows].map(quoted).join('\n'));

describe('undertone learn', () => {
  it('prints JSON in a pipe and saves the model', async () => {
    const path = join(folder, 'model.json');
    const ran = await runCli(['learn', file, '--outcome', 'left', '--folds', '2', '--save', path]);
    expect(ran.exitCode).toBe(0);
    const report = JSON.parse(ran.stdout);
    expect(report).toMatchObject({
      schemaVersion: 1,
      rows: 300,
      outcome: 'left',
      positive: 'Yes',
      seed: 7,
      folds: 2,
    });
    expect(Object.keys(report.cv)).toEqual([
      'auc',
      'aucSd',
      'prAuc',
      'brier',
      'ece',
      'lift10',
      'precision10',
    ]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      kind: 'undertone-model',
      positive: 'Yes',
    });
  });

  it('hears what else happens while it fits, such as Ctrl-C', async () => {
    const few = join(folder, 'few.csv');
    writeFileSync(few, [header, ...rows.slice(0, 60)].map(quoted).join('\n'));
    let heard = 0;
    const listening = setInterval(() => {
      heard += 1;
    }, 1);
    expect((await runCli(['learn', few, '--outcome', 'left', '--folds', '2'])).exitCode).toBe(0);
    clearInterval(listening);
    expect(heard).toBeGreaterThan(20);
  });

  it('prints words for people', async () => {
    const ran = await runCli(['learn', file, '--outcome', 'left', '--folds', '2', '--format', 'table']);
    expect(ran.stdout).toContain('Leak: reason alone gives the answer');
    expect(ran.stdout).toContain('Left out: account; nearly every row has a value of its own');
  });

  it.each([
    [['--outcome', 'lefft'], 'did you mean "left"?'],
    [['--outcome', 'left', '--drop', 'fees'], 'did you mean "fee"?'],
    [['--outcome', 'region'], 'Say --positive VALUE; values are north, south'],
    [['--outcome', 'left', '--format', 'tables'], 'did you mean "table"?'],
  ])('refuses %j and says what would work', async (args, words) => {
    const ran = await runCli(['learn', file, ...args]);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain(words);
  });
});
