// What only a real process shows: stray output of a dependency, exit codes, pipes that close, files that cannot be read.
// Runs bin/ on the build, which `npm ci` makes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/undertone.js');
const COMPANY = 'fixtures/tidewright';

function undertone(args: readonly string[], input = '') {
  const environment = { PATH: process.env['PATH'], NO_COLOR: '1' };
  return spawnSync(process.execPath, [BIN, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    env: environment,
  });
}

function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'undertone-'));
}

describe('the process', () => {
  it('prints JSON and nothing else', () => {
    const { status, stdout } = undertone(['scan', COMPANY, '--format', 'json']);
    expect(status).toBe(0);
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({ schemaVersion: 1, asOf: '2026-03-16' });
  });

  it('prints CSV in a pipe, without colour or progress', () => {
    const { status, stdout } = undertone(['scan', COMPANY]);
    expect(status).toBe(0);
    expect(stdout.startsWith('rank,customer_id,customer_name,owner,band,risk')).toBe(true);
    expect(stdout).not.toContain('\u001b');
  });

  it('explains, inspects and scores', () => {
    expect(undertone(['explain', 'Blackmoor', COMPANY]).stdout).toContain('How the score adds up');
    expect(undertone(['inspect', COMPANY]).stdout).toContain('crm-companies.csv');
    const scored = undertone(
      ['score', '--lines'],
      'This is unacceptable, we are leaving you.\nHow do I add a user?\n',
    );
    const lines = scored.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: '1', label: 'negative' },
      { id: '2', label: 'neutral' },
    ]);
  });

  it('exits with 1 when a follow-up is in the band of --fail-on', () => {
    expect(undertone(['scan', COMPANY, '--fail-on', 'high']).status).toBe(1);
    expect(undertone(['scan', COMPANY, '--fail-on', 'critical', '--owner', 'nobody']).status).toBe(2);
  });

  it('says in one line what is wrong with each unusable input, and exits with 2', () => {
    const photos = scratch();
    writeFileSync(join(photos, 'a.png'), 'x');
    const cases = [
      ['nowhere.csv', 'no such file'],
      [photos, 'holds nothing to read'],
      ['fixtures/broken/empty.csv', 'is empty'],
      ['fixtures/broken/picture.png', 'not text'],
      ['fixtures/broken/truncated.ndjson.gz', 'cut short'],
    ] as const;
    for (const [path, words] of cases) {
      const { status, stdout, stderr } = undertone(['scan', path]);
      expect(stdout, path).toBe('');
      expect(stderr.trim().split('\n'), path).toHaveLength(1);
      expect(stderr, path).toContain(words);
      expect(status, path).toBe(2);
    }
  });

  it('tells bad usage apart, with what was meant', () => {
    expect(undertone(['scan', COMPANY, '--ownr', 'x'])).toMatchObject({ status: 2, stdout: '' });
    expect(undertone(['scan', COMPANY, '--ownr', 'x']).stderr).toContain('Did you mean --owner?');
    expect(undertone(['scn', COMPANY]).stderr).toContain('Did you mean scan?');
    expect(undertone(['scan', COMPANY, '--format', 'jsn']).stderr).toContain('did you mean "json"');
    expect(undertone(['scan', COMPANY, '--as-of', 'yesterday']).stderr).toContain('write it as 2026-03-16');
    expect(undertone(['explain', 'Blakmoor Lift Inspections', COMPANY]).stderr).toContain(
      'did you mean "Blackmoor',
    );
  });

  it('shows help with examples when called alone', () => {
    const { status, stdout } = undertone([]);
    expect(status).toBe(0);
    expect(stdout).toContain('Examples:');
  });

  it('ends quietly when the reader of its pipe goes', () => {
    const script = `"${process.execPath}" "${BIN}" scan ${COMPANY} --format json | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout).toBe('{\n0\n');
    expect(stderr).not.toContain('EPIPE');
  });

  it('fails aloud on a full disk', () => {
    const script = `"${process.execPath}" "${BIN}" scan ${COMPANY} --format json > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('cannot write');
  });

  it('reads standard input as -', () => {
    const csv =
      'account_id,created_at,author_role,body\nA1,2026-03-01,customer,We will cancel our contract.\n';
    const { status, stdout } = undertone(['scan', '-'], csv);
    expect(status).toBe(0);
    expect(stdout.split('\n')[1]).toContain('A1');
  });

  it('writes --output whole or not at all', () => {
    const folder = scratch();
    const file = join(folder, 'list.csv');
    writeFileSync(file, 'yesterday');
    expect(undertone(['scan', COMPANY, '--output', file])).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toContain('rank,customer_id');
    expect(readdirSync(folder)).toEqual(['list.csv']);
    mkdirSync(join(folder, 'taken'));
    expect(undertone(['scan', COMPANY, '--output', join(folder, 'taken')]).status).toBe(2);
    expect(readdirSync(folder)).toEqual(['list.csv', 'taken']);
  });
});
