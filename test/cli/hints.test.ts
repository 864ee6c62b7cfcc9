// What is said where an option took a path for its value, or a value was taken for a path; and where help is.
import { chmodSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run.ts';

const COMPANY = 'fixtures/tidewright';

async function failing(...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runCli(args);
  expect([args, exitCode, stdout]).toEqual([args, 2, '']);
  return stderr;
}

describe('a path that --history took', () => {
  it('is named where none is left', async () => {
    const says = '--history took "exports" as its file: put --history last, or write --history=FILE';
    expect(await failing('scan', '--history', 'exports')).toContain(says);
    expect(await failing('learn', '--history', 'exports')).toContain(says);
  });

  it('is called a folder where it is one, and left as it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'undertone-hints-'));
    chmodSync(folder, 0o755);
    const says = `undertone: history ${folder}: is a folder; name a file in it\n`;
    expect(await failing('scan', '-q', '--history', folder, COMPANY)).toBe(says);
    expect(await failing('history', 'list', '--history', folder)).toBe(says);
    expect(statSync(folder).mode & 0o777).toBe(0o755);
  });

  it('is not named where it was meant, or where a path is there', async () => {
    expect(await failing('scan', '--history=exports')).not.toContain('took');
    expect(await failing('scan', '--history')).not.toContain('took');
    expect(await failing('scan', COMPANY, '--history', 'h.db', '--unheard-of')).not.toContain('took');
  });
});

describe('a value behind a space, of an option that takes it behind =', () => {
  it.each([
    ['--excel', 'semicolon', ['scan', COMPANY, '--excel', 'semicolon']],
    ['--excel', 'semicolon', ['promises', '--excel', 'semicolon', COMPANY]],
    ['--redact', 'contacts', ['scan', '--redact', 'contacts']],
    ['--redact', 'contacts', ['explain', 'Blackmoor', COMPANY, '--redact', 'contacts']],
  ])('is told: %s %s', async (option, value, args) => {
    expect(await failing(...args)).toBe(
      `undertone: ${value}: no such file or folder (did you mean "${option}=${value}"?)\n`,
    );
  });

  it('is a path where there is one, or where the option was not given', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'undertone-hints-'));
    writeFileSync(
      join(folder, 'semicolon'),
      'customer_id,date,author,message\nC1,2026-03-14,customer,Help!\n',
    );
    const { exitCode } = await runCli(['scan', '--excel', join(folder, 'semicolon'), '-q']);
    expect(exitCode).toBe(0);
    expect((await runCli(['scan', COMPANY, 'semicolon', '-q'])).stderr).not.toContain('did you mean');
    expect((await runCli(['explain', 'contacts', COMPANY, '--redact'])).stderr).not.toContain('--redact=');
  });

  it('is shown behind = in help', async () => {
    const { stdout } = await runCli(['scan', '--help']);
    expect(stdout).toContain(' --excel[=separator] ');
    expect(stdout).toContain(' --redact[=what] ');
    expect(stdout).toContain(' --history [file] ');
  });
});

describe('help', () => {
  it.each([[[]], [['scan']], [['history', 'prune']]])('fits 80 columns: %j', async (command) => {
    const { stdout } = await runCli([...command, '--help']);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('tells every exit code, and what both alarms are', async () => {
    const { stdout } = await runCli(['--help']);
    expect(stdout).toMatch(/^ {2}1 .*--fail-on, .*--fail-on-new$/m);
    for (const code of [0, 2, 130]) expect(stdout).toMatch(new RegExp(`^ {2}${code} `, 'm'));
  });

  it('is named by the command that went wrong', async () => {
    expect(await failing('scna')).toContain('(undertone --help shows how)');
    expect(await failing('scan', '--unheard-of')).toContain('(undertone scan --help shows how)');
    expect(await failing('history', 'prune')).toContain('(undertone history prune --help shows how)');
  });
});
