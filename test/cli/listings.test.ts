// The three lists over the fixture company, in their formats.
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { runCli } from './run.ts';

const COMMANDS = ['promises', 'advocates', 'themes'] as const;
const FOLDER = 'fixtures/tidewright';

describe.each(COMMANDS)('undertone %s', (command) => {
  it('keeps to the width of a narrow terminal', async () => {
    const { stdout, exitCode } = await runCli([command, FOLDER, '-q'], { isTerminal: true, columns: 60 });
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').filter((line) => stringWidth(line) > 60)).toEqual([]);
  });

  it('is CSV in a pipe, every row as long as its header', async () => {
    const { stdout } = await runCli([command, FOLDER, '-q']);
    const [header = '', ...rows] = stdout.trimEnd().split('\n');
    expect(header).toMatch(/as_of$/);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every((row) => row.endsWith('2026-03-16'))).toBe(true);
  });

  it('is JSON that carries its version', async () => {
    const { stdout } = await runCli([command, FOLDER, '-q', '--format', 'json']);
    const parsed = JSON.parse(stdout);
    expect(parsed.schemaVersion).toBe(1);
    expect(parsed.asOf).toBe('2026-03-16');
    expect(parsed[command].length).toBeGreaterThan(3);
  });

  it('names no customer and no person when redacted', async () => {
    const { stdout } = await runCli([command, FOLDER, '-q', '--redact', '--format', 'markdown']);
    expect(stdout).not.toMatch(/Castell|Blackmoor|Hugo Dorrit|Juniper/);
    expect(stdout).toMatch(/customer-[0-9a-z]+/);
  });

  it('refuses a format that does not exist, and says which does', async () => {
    const { exitCode, stderr } = await runCli([command, FOLDER, '--format', 'jsn']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('did you mean "json"')]);
  });
});

describe('who is who at Tidewright', () => {
  it('has no customers of an owner who does not exist, and says who does', async () => {
    const { exitCode, stderr } = await runCli(['promises', FOLDER, '-q', '--owner', 'Meve']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Maeve Sullivan')]);
  });

  it('asks no reference of whom a promise was broken to', async () => {
    const { stdout } = await runCli(['advocates', FOLDER, '-q', '--format', 'ndjson']);
    const castell = stdout.split('\n').find((line) => line.includes('Castell Stoves'));
    expect(castell).toContain('promise broken');
    expect(castell).toContain('"rank":null');
  });

  it('finds the call that was promised to Kerkhof and never made', async () => {
    const { stdout } = await runCli(['promises', FOLDER, '-q', '--owner', 'Jonas']);
    expect(stdout).toMatch(/Kerkhof.*Dougal Reid,broken,call,.*2026-02-20,false,24/);
    expect(stdout).not.toContain('Castell');
  });

  it('shows the outage of 24 February as one event', async () => {
    const { stdout } = await runCli(['themes', FOLDER, '-q', '--format', 'csv']);
    expect(stdout).toMatch(/^reliability,.*2026-02-24/m);
  });
});
