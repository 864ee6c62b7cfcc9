// As `npm run bench` runs it: built, each subject in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'undertone-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('measures every phase, the scan and the naive peer, and leaves nothing behind', () => {
  const args = ['bench/run.js', '--messages', '50', '--customers', '5', '--rounds', '1'];
  const env = { ...process.env, TMPDIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(stdout).toContain('50 messages');
  const lines = [...stdout.matchAll(/^(\w+) +([\d.]+) .* ([\d.]+) x$/gm)].map(([, name]) => name);
  expect(lines).toEqual(['naive', 'read', 'listen', 'fold', 'scan']);
  expect(readdirSync(folder)).toEqual([]);
}, 180_000);

it('measures small runs beside bare Node', () => {
  const args = ['bench/run.js', '--small', 'fixtures/tidewright', '--rounds', '1'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const ratios = [...stdout.matchAll(/^(node -e 0|--help|scan) .* ([\d.]+) +[\d.]+$/gm)];
  expect(ratios.map(([, name]) => name)).toEqual(['node -e 0', '--help', 'scan']);
}, 180_000);
