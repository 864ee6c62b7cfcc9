// Customers whose table says nothing and whose messages say all: what `learn --with-history` is for.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../cli/run.ts';
import { createRandom } from '../random.ts';

const folder = mkdtempSync(join(tmpdir(), 'undertone-histories-'));
const at = (name: string): string => join(folder, name);
const GRUMBLES = [
  'This is unacceptable, the export is still broken.',
  'I am furious. Nobody has called me back.',
  'For the third time: the invoice is wrong.',
];

const random = createRandom(5);
const CUSTOMERS = Array.from({ length: 240 }, (_, index) => {
  const isUpset = random.below(3) === 0;
  const left = random.next() < (isUpset ? 0.75 : 0.1);
  return { id: `C-${1000 + index}`, isUpset, seats: String(1 + random.below(50)), left };
});

beforeAll(async () => {
  const clients = CUSTOMERS.map(({ id, seats, left }) => `${id},Firm ${id},${seats},${left ? 'Yes' : 'No'}`);
  const messages = CUSTOMERS.map(({ id, isUpset }, index) => {
    const text = isUpset ? random.pick(GRUMBLES) : 'How do I add a user?';
    return `T${index},${id},2026-03-0${1 + random.below(9)} 10:00,customer,"${text}"`;
  });
  writeFileSync(at('clients.csv'), ['customer id,name,seats,left', ...clients].join('\n'));
  writeFileSync(
    at('today.csv'),
    ['customer id,name,seats', ...clients.map((row) => row.replace(/,\w+$/, ''))].join('\n'),
  );
  writeFileSync(
    at('tickets.csv'),
    ['ticket id,customer id,created at,author role,message', ...messages].join('\n'),
  );
  const args = ['--outcome', 'left', '--folds', '2', '--with-history', '--save', at('model.json')];
  const ran = await runCli(['learn', at('clients.csv'), at('tickets.csv'), ...args]);
  expect(ran.exitCode).toBe(0);
  writeFileSync(at('report.json'), ran.stdout);
}, 120_000);

const read = (name: string) => JSON.parse(readFileSync(at(name), 'utf8'));

interface Named {
  readonly name: string;
}

interface Part {
  readonly kind: string;
  readonly family: string | null;
  readonly points: number;
  readonly logOdds: number;
  readonly says: string;
}

interface Line {
  readonly band: string;
  readonly parts: readonly Part[];
}

describe('undertone learn --with-history', () => {
  it('finds what only the messages tell', async () => {
    const alone = await runCli(['learn', at('clients.csv'), '--outcome', 'left', '--folds', '2']);
    expect(JSON.parse(alone.stdout).cv.auc).toBeLessThan(0.62);
    expect(read('report.json').cv.auc).toBeGreaterThan(0.72);
    const names = read('model.json').features.map(({ name }: Named) => name);
    expect(names).toContain('heard: complaint');
    expect(names, 'of which nobody spoke').not.toContain('heard: dispute');
  });

  it('is judged by scan in words, and no family is counted twice', async () => {
    const args = [
      'scan',
      at('today.csv'),
      at('tickets.csv'),
      '--model',
      at('model.json'),
      '--format',
      'json',
    ];
    const { followUps } = JSON.parse((await runCli(args)).stdout);
    const heard: readonly string[] = read('model.json').features.map(({ name }: Named) => name);
    const known = followUps.filter(({ band }: Line) => band !== 'unknown');
    for (const { parts, risk, logOdds } of known) {
      const sum = (of: (part: Part) => number) =>
        parts.reduce((all: number, part: Part) => all + of(part), 0);
      expect(Math.abs(sum(({ points }) => points) - risk)).toBeLessThan(1e-9);
      expect(Math.abs(sum((part) => part.logOdds) - logOdds)).toBeLessThan(1e-9);
    }
    const all: readonly Part[] = known.flatMap(({ parts }: Line) => parts);
    const counted = all.filter(({ kind }) => kind === 'signal').map(({ family }) => `heard: ${family}`);
    expect(counted.filter((name) => heard.includes(name))).toEqual([]);
    const said = all.filter(({ kind, says }) => kind === 'learned' && says.includes('still unresolved'));
    expect(said.length).toBeGreaterThan(0);
  });

  it('says what doing what we owe would make of the score, through the model too', async () => {
    const upset = CUSTOMERS.filter(({ isUpset }) => isUpset).slice(0, 10);
    const drops = await Promise.all(
      upset.map(async ({ id }) => {
        const args = ['explain', id, at('today.csv'), at('tickets.csv'), '--model', at('model.json')];
        const { moves } = JSON.parse((await runCli([...args, '--format', 'json'])).stdout);
        return moves.length;
      }),
    );
    expect(Math.max(...drops)).toBeGreaterThan(0);
  });

  it('hears nothing after --as-of', async () => {
    const args = ['learn', at('clients.csv'), at('tickets.csv'), '--outcome', 'left', '--folds', '2'];
    const ran = await runCli([...args, '--with-history', '--as-of', '2026-02-01']);
    const { features } = JSON.parse(ran.stdout);
    expect(features.map(({ name }: Named) => name)).toEqual(['seats']);
  });

  it.each([
    [['-', '--with-history'], 'reads its files twice'],
    [[at('clients.csv'), '--as-of', '2026-02-01'], 'needs --with-history'],
  ])('refuses %j', async (args, words) => {
    const ran = await runCli(['learn', ...args, '--outcome', 'left']);
    expect(ran).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(words) });
  });
});
