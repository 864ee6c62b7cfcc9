// `--split-by owner`: a file for each rep, all of them or none.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileNames } from '../../src/cli/run/split.ts';
import { runCli } from './run.ts';

const COMPANY = 'fixtures/tidewright';
const ROOT = join(import.meta.dirname, '../..');

function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'undertone-split-'));
}

function split(folder: string, ...args: readonly string[]) {
  return runCli(['scan', COMPANY, '-q', '--split-by', 'owner', '--output', folder, ...args]);
}

function contents(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

describe('--split-by owner', () => {
  it('writes each customer into one file, and an index of the files', async () => {
    const folder = join(scratch(), 'lists');
    const { exitCode, stdout } = await split(folder);
    expect([exitCode, stdout]).toEqual([0, '']);
    const files = contents(folder);
    expect([...files.keys()]).toEqual([
      'index.csv',
      'ines-okafor.csv',
      'jonas-brandt.csv',
      'maeve-sullivan.csv',
      'tomas-rey.csv',
      'unassigned.csv',
    ]);
    const whole = (await runCli(['scan', COMPANY, '-q'])).stdout.trim().split('\n').slice(1);
    const parts = [...files].filter(([name]) => name !== 'index.csv');
    const rows = parts.flatMap(([, text]) => text.trim().split('\n').slice(1));
    expect(rows.toSorted()).toEqual(whole.toSorted());
    expect(files.get('index.csv')).toMatch(/^file,owner,customers,.*\nines-okafor\.csv,Ines Okafor,9,2,/);
    expect(files.get('index.csv')).toMatch(/\nunassigned\.csv,,1,.*\n$/);
  });

  it('is written in every format, with what is each rep’s own', async () => {
    const folder = scratch();
    for (const format of ['table', 'markdown', 'html', 'json', 'xlsx']) {
      expect((await split(folder, '--format', format)).exitCode).toBe(0);
      expect(readdirSync(folder).length).toBe(6);
    }
    await split(folder, '--format', 'html');
    const page = readFileSync(join(folder, 'jonas-brandt.html'), 'utf8');
    expect(page).toContain('Kerkhof');
    expect(page).not.toContain('Blackmoor');
  });

  it('gives a rep who has nobody on the list today an empty one', async () => {
    const folder = scratch();
    await split(folder, '--min-risk', '98');
    expect(readFileSync(join(folder, 'jonas-brandt.csv'), 'utf8').trim().split('\n').length).toBe(1);
  });

  it('removes lists of an earlier run that are no longer written, and nothing else', async () => {
    const folder = scratch();
    await split(folder);
    writeFileSync(join(folder, 'notes.csv'), 'my own');
    const { stderr } = await runCli([
      'scan',
      COMPANY,
      '--split-by',
      'owner',
      '-o',
      folder,
      '--format',
      'ndjson',
    ]);
    expect(stderr).toContain('removed ines-okafor.csv, jonas-brandt.csv');
    expect(readdirSync(folder).toSorted()).toEqual([
      'index.csv',
      'ines-okafor.ndjson',
      'jonas-brandt.ndjson',
      'maeve-sullivan.ndjson',
      'notes.csv',
      'tomas-rey.ndjson',
      'unassigned.ndjson',
    ]);
  });

  it('takes no line within the name of a rep for a file of its own', async () => {
    const folder = scratch();
    const clients = join(scratch(), 'clients.csv');
    writeFileSync(clients, 'Account ID,Account Name,Owner\n1,Acme Ltd,"Ann\nnotes.csv,x"\n');
    writeFileSync(join(folder, 'notes.csv'), 'my own');
    const scan = ['scan', clients, '-q', '--split-by', 'owner', '-o', folder];
    expect((await runCli(scan)).exitCode).toBe(0);
    expect((await runCli(scan)).exitCode).toBe(0);
    expect(readdirSync(folder)).toContain('notes.csv');
  });

  it('changes nothing when a place is taken, and leaves no drafts', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'tomas-rey.csv'));
    writeFileSync(join(folder, 'ines-okafor.csv'), 'yesterday');
    const { exitCode, stderr } = await split(folder);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('tomas-rey.csv is a folder')]);
    expect(readdirSync(folder).toSorted()).toEqual(['ines-okafor.csv', 'tomas-rey.csv']);
    expect(readFileSync(join(folder, 'ines-okafor.csv'), 'utf8')).toBe('yesterday');
  });

  it('refuses an index that is not its own, a file for a folder, and a list of one owner alone', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'index.csv'), 'a,b\n1,2\n');
    expect(await split(folder)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('not an index of undertone'),
    });
    expect(await split(join(folder, 'index.csv'))).toMatchObject({ exitCode: 2 });
    expect(await split(folder, '--owner', 'Maeve')).toMatchObject({ exitCode: 2 });
    expect((await runCli(['scan', COMPANY, '--split-by', 'owner'])).stderr).toContain('needs --output');
    expect((await runCli(['scan', COMPANY, '--split-by', 'ownr'])).stderr).toContain('did you mean "owner"');
    expect(readdirSync(folder)).toEqual(['index.csv']);
  });

  it('clears away what a killed run left, and nothing of one that is at work', async () => {
    const folder = scratch();
    writeFileSync(join(folder, '.ines-okafor.csv.4194999.part'), 'half');
    writeFileSync(join(folder, `.ines-okafor.html.${process.ppid}.part`), 'half');
    await split(folder);
    expect(existsSync(join(folder, '.ines-okafor.csv.4194999.part'))).toBe(false);
    expect(existsSync(join(folder, `.ines-okafor.html.${process.ppid}.part`))).toBe(true);
  });

  it('leaves yesterday’s lists as they were when the disk is full', async () => {
    const folder = scratch();
    await split(folder, '--top', '1');
    const before = contents(folder);
    // Files of more than 4 kB cannot be written: the first ones can, a later one cannot.
    const command = `ulimit -f 4; exec "${process.execPath}" bin/undertone.js scan ${COMPANY} -q --no-config --split-by owner -o "${folder}" --format json`;
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot be written')]);
    expect(contents(folder)).toEqual(before);
  });

  it('fails where nothing may be written', async () => {
    expect(await split('/proc/lists')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('/proc/lists cannot be written'),
    });
  });
});

describe('names of files', () => {
  it('are plain, safe and never two alike', () => {
    const names = fileNames([
      '',
      'Tomás Rey',
      'Tomas Rey',
      'O’Neil, Pat / West',
      '../../etc/passwd',
      'Unassigned',
      'index',
      'CON',
      '山田 太郎',
      '🙂',
      'x'.repeat(300),
      '\u202eevil\u0000\n',
    ]);
    expect(names.get('')).toBe('unassigned');
    expect(names.get('O’Neil, Pat / West')).toBe('o-neil-pat-west');
    expect(names.get('../../etc/passwd')).toBe('etc-passwd');
    expect(names.get('山田 太郎')).toBe('山田-太郎');
    expect(names.get('Tomás Rey')).toMatch(/^tomas-rey-[0-9a-f]{6}$/);
    expect(new Set(names.values()).size).toBe(names.size);
    for (const name of names.values()) expect(name).toMatch(/^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}-]{0,60}$/u);
    for (const taken of ['index', 'con']) expect([...names.values()]).not.toContain(taken);
  });
});
