// Parts that are read apart and put together give what one run gives, to the byte, whoever carries their lines.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { createRandom } from '../random.ts';
import { runCli } from './run.ts';

const ROOT = join(import.meta.dirname, '../..');
const COMPANY = 'fixtures/tidewright';
const FOLDER = mkdtempSync(join(tmpdir(), 'undertone-parts-'));

/** Each from every third file of the company. */
const parts: string[] = [];

function fileOf(name: string, lines: readonly string[]): string {
  const path = join(FOLDER, name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

function linesIn(text: string): string[] {
  return text.trimEnd().split('\n');
}

beforeAll(async () => {
  const files = readdirSync(join(ROOT, COMPANY)).map((name) => `${COMPANY}/${name}`);
  for (const turn of [0, 1, 2]) {
    const own = files.filter((_, index) => index % 3 === turn);
    const { stdout, exitCode } = await runCli(['map', ...own, '--quiet']);
    expect(exitCode).toBe(0);
    parts.push(stdout);
  }
}, 60_000);

describe('map and merge', () => {
  it.each(['json', 'csv', 'table'])('print the same %s as scan', async (format) => {
    const whole = await runCli(['scan', COMPANY, '--format', format]);
    const lines = createRandom(3).shuffle(parts.flatMap(linesIn));
    const merged = await runCli(['merge', fileOf('all.ndjson', lines), '--format', format]);
    expect(merged).toEqual(whole);
  });

  it('take parts that were put together before', async () => {
    const lines = createRandom(5).shuffle(parts.flatMap(linesIn));
    const halves = [lines.slice(0, 400), lines.slice(400)].map((half, index) =>
      fileOf(`half-${index}.ndjson`, half),
    );
    const partial = await Promise.all(halves.map((half) => runCli(['merge', '--partial', half])));
    const names = partial.map(({ stdout }, index) => fileOf(`partial-${index}.ndjson`, linesIn(stdout)));
    const whole = await runCli(['scan', COMPANY, '--format', 'json']);
    expect((await runCli(['merge', ...names, '--format', 'json'])).stdout).toBe(whole.stdout);
  });

  it('keep the columns that a model asks for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'undertone-parts-model-'));
    const rows = Array.from({ length: 120 }, (_, index) => {
      const left = index % 3 === 0;
      return `C${index},Client ${index},${left ? 'monthly' : 'yearly'},${left ? 2 + (index % 5) : 20 + (index % 9)},${left ? 'yes' : 'no'}`;
    });
    const list = join(folder, 'clients.csv');
    writeFileSync(list, `${['customer_id,name,contract,months,left', ...rows].join('\n')}\n`);
    const model = join(folder, 'model.json');
    expect(
      (await runCli(['learn', list, '--outcome', 'left', '--keep', 'contract,months', '--save', model]))
        .exitCode,
    ).toBe(0);
    const part = await runCli(['map', list, '--model', model]);
    const merged = await runCli(['merge', fileOf('model.ndjson', linesIn(part.stdout)), '--model', model]);
    const whole = await runCli(['scan', list, '--model', model]);
    expect(merged.stdout).toBe(whole.stdout);
    expect(whole.stdout).toContain('months');
  });
});

describe('merge says what is wrong', () => {
  it('with a line that is lost, or there twice', async () => {
    const lines = linesIn(parts[0] ?? '');
    const short = await runCli(['merge', fileOf('short.ndjson', lines.slice(1))]);
    expect(short.exitCode).toBe(2);
    expect(short.stderr).toContain('lacks 1 of its lines');
    const long = await runCli(['merge', fileOf('long.ndjson', [...lines, lines[0] ?? ''])]);
    expect(long.stderr).toContain('holds 1 too many of its lines');
  });

  it.each([
    ['{"key":', 'line 2 is not valid JSON'],
    ['{"id":1}', 'line 2 is not what undertone map writes'],
    ['{"key":"x"}', 'line 2 holds nothing that is known'],
    ['{"key":"profile x","profile":{"customers":[]}}', 'line 2 holds "profile" without contacts'],
    ['{"key":"names","names":{"ours":[]}}', 'line 2 holds "names" without theirs'],
    ['{"key":"waiting","waiting":{"party":{}}}', 'line 2 holds "waiting" without origin'],
    ['{"key":"note x","note":{"type":"party"}}', 'line 2 holds "party" without party'],
    ['{"key":"part","part":{"schemaVersion":2}}', 'line 2 holds "count" without facts'],
    ['{"key":"part","part":{"schemaVersion":9}}', 'line 2 is of version 9; this undertone reads 2'],
  ])('with %s', async (line, message) => {
    const { exitCode, stderr } = await runCli([
      'merge',
      fileOf('odd.ndjson', [linesIn(parts[0] ?? '')[0] ?? '', line]),
    ]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  it('with nothing at all', async () => {
    const { exitCode, stderr } = await runCli(['merge', fileOf('nothing.ndjson', [])]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is empty');
  });
});

const hasParallel = spawnSync('parallel', ['--version']).status === 0;

test.skipIf(!hasParallel)(
  'GNU parallel and sort carry the lines (skips without them)',
  async () => {
    const bin = join(ROOT, 'bin/undertone.js');
    const pipe = `parallel --will-cite -j2 node ${bin} map --quiet {} ::: ${COMPANY}/* | LC_ALL=C sort | node ${bin} merge --format json --quiet`;
    const { stdout, status } = spawnSync('bash', ['-o', 'pipefail', '-c', pipe], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const whole = await runCli(['scan', COMPANY, '--format', 'json']);
    expect(stdout).toBe(whole.stdout);
  },
  60_000,
);
