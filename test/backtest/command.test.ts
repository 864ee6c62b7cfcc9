// The command itself: formats, exit codes, and what it says where it can say nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../cli/run.ts';
import { filesOf } from './history.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

describe('undertone backtest', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'undertone-'));
    for (const [name, text] of Object.entries(filesOf({ seed: 2, customers: 120, planted: true }))) {
      writeFileSync(join(folder, name), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the verdict first on a terminal, then what it rests on and what was left out', async () => {
    const ran = await runCli(['backtest', folder, '--every', '60d', '--capacity', '10'], {
      isTerminal: true,
      columns: 100,
    });
    expect(ran.exitCode).toBe(0);
    const places = [
      'The list is better than chance',
      'precision at 10',
      'at random (expected)',
      'by tenth of the risk',
      'unanswered',
      'Left out, since nothing says when it became known',
    ].map((words) => ran.stdout.replace(/\s+/g, ' ').indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }, 60_000);

  it('prints one JSON object in a pipe, with an interval beside every figure', async () => {
    const ran = await runCli(['backtest', folder, '--every', '60d', '--until', '2025-10-31']);
    const { schemaVersion, claim, figures, baselines, days, until } = JSON.parse(ran.stdout);
    expect([schemaVersion, claim, until]).toEqual([1, 'better', '2025-10-31']);
    for (const { value, low, high } of Object.values<{ value: number; low: number; high: number }>(figures)) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(baselines.map(({ name }: { name: string }) => name)).toEqual(['value', 'recency', 'random']);
    expect(days.at(-1).day).toBe('2025-08-02');
  }, 60_000);

  it('draws up lists on the days that are named, and on none whose horizon is not over', async () => {
    const ran = await runCli(['backtest', folder, '--days', '2025-03-31,2025-06-30', '--horizon', '60d']);
    const { days, everyDays } = JSON.parse(ran.stdout);
    expect(days.map(({ day }: { day: string }) => day)).toEqual(['2025-03-31', '2025-06-30']);
    expect(everyDays).toBeNull();
    const early = await runCli(['backtest', folder, '--days', '2025-12-24']);
    expect([early.exitCode, early.stdout]).toEqual([2, '']);
    expect(early.stderr).toContain('the 90 days after 2025-12-24 are not over');
  }, 60_000);

  it('refuses with exit code 0 where leavers are too few, and prints no figure', async () => {
    for (const [name, text] of Object.entries(filesOf({ seed: 1, customers: 25, planted: false }))) {
      writeFileSync(join(folder, name), text);
    }
    const ran = await runCli(['backtest', folder, '--every', '90d', '-q']);
    const { claim, figures, leaversNeeded, says } = JSON.parse(ran.stdout);
    expect([ran.exitCode, claim, figures]).toEqual([0, 'refused', null]);
    expect(leaversNeeded).toBeGreaterThan(0);
    expect(says).toMatch(/^No claim/);
  }, 60_000);

  it('ends with exit code 2 where no leaving has a date', async () => {
    const ran = await runCli(['backtest', join(FIXTURES, 'tidewright'), '-q']);
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('"Churn Date"');
    expect(ran.stderr).toContain('1 customer has left');
  }, 60_000);

  it.each([
    [['--every', 'month'], 'is not a length of time'],
    [['--format', 'csv'], 'is not one of table, json'],
    [['--capacity', '0'], 'is not a number from 1'],
    [['--from', '2025-02-30'], 'is not a day'],
  ])('refuses %s', async (options, because) => {
    const ran = await runCli(['backtest', FIXTURES, ...options]);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain(because);
  });
});
