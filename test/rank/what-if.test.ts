import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ran, runCli } from '../cli/run.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/tidewright');

interface Listed {
  readonly rank: number;
  readonly customer: { readonly id: string };
  readonly owner: string | null;
}

describe('scan --what-if', () => {
  let json: Ran;
  beforeAll(async () => {
    json = await runCli(['scan', FOLDER, '--what-if', 'broken-promise=0', '--what-if', 'leaving=0', '-q']);
  }, 60_000);

  it('tells who moves, from where to where, in the order of the new list', () => {
    const { weights, moved, customers, bands } = JSON.parse(json.stdout);
    expect(json.exitCode).toBe(0);
    expect(weights.map(({ signal, to }: { signal: string; to: number }) => [signal, to])).toEqual([
      ['broken-promise', 0],
      ['leaving', 0],
    ]);
    expect(moved.length).toBeGreaterThan(0);
    for (const { before, after } of moved) {
      expect([before.rank, before.band]).not.toEqual([after.rank, after.band]);
    }
    const ranks = moved.map(({ after }: { after: Listed }) => after.rank);
    expect(ranks).toEqual(ranks.toSorted((a: number, b: number) => a - b));
    const total = (counts: Record<string, number>) =>
      Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect([total(bands.before), total(bands.after)]).toEqual([customers, customers]);
  });

  it('moves nobody when the weight stays', async () => {
    const same = await runCli(['scan', FOLDER, '--what-if', 'anger=1.2', '--format', 'table', '-q']);
    expect(same.stdout).toContain('These weights are the ones in use');
    expect(same.stdout).toMatch(/^0 customers of \d+ would move\.$/m);
  }, 60_000);

  it.each([
    ['angr=2', 'did you mean "anger"'],
    ['anger', 'is not SIGNAL=WEIGHT'],
    ['anger=heavy', 'is not SIGNAL=WEIGHT'],
  ])('refuses %s before it reads', async (weight, because) => {
    const ran = await runCli(['scan', FOLDER, '--what-if', weight]);
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(because);
  });
});

describe('scan --per-owner', () => {
  it('gives each rep their own first ones, in the order of the whole list', async () => {
    const listed = async (...more: readonly string[]): Promise<readonly Listed[]> =>
      JSON.parse((await runCli(['scan', FOLDER, '--format', 'json', '-q', ...more])).stdout).followUps;
    const [all, each] = [await listed(), await listed('--per-owner', '2')];
    const owners = [...new Set(all.map(({ owner }) => owner))];
    const wanted = owners.flatMap((owner) => all.filter((item) => item.owner === owner).slice(0, 2));
    expect(each).toEqual(wanted.toSorted((a, b) => a.rank - b.rank));
  }, 60_000);
});
