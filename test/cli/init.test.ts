// `init` over exports: what it writes, why, and that a scan is none the worse for it.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run.ts';

const COMPANY = resolve('fixtures/tidewright');

function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-init-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function configIn(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'undertone.config.json'), 'utf8'));
}

describe('init', () => {
  it('finds our people in client list and tickets, so that transcripts know them', async () => {
    const workingFolder = folderWith();
    const { stdout, exitCode } = await runCli(['init', COMPANY], { workingFolder });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Ines Okafor owns 10 customers');
    expect(configIn(workingFolder)).toEqual({
      ownNames: expect.arrayContaining(['Tomás Rey', 'Dougal Reid']),
    });
    const calls = await runCli(['inspect', join(COMPANY, 'calls')], { workingFolder });
    expect(calls.stdout).not.toContain('not decided');
  });

  it('leaves a list as it was, or betters it', async () => {
    const workingFolder = folderWith();
    await runCli(['init', COMPANY, '-q'], { workingFolder });
    const [before, after] = [
      await runCli(['scan', COMPANY, '-q', '--no-config'], { workingFolder }),
      await runCli(['scan', COMPANY, '-q'], { workingFolder }),
    ];
    expect(after.stdout).toBe(before.stdout);
  });

  it('finds our domain in mails', async () => {
    const workingFolder = folderWith();
    const { stdout } = await runCli(['init', resolve('fixtures/shapes/service-inbox.mbox')], {
      workingFolder,
    });
    expect(stdout).toContain('larkmoor.example is on our side in');
    expect(configIn(workingFolder)).toMatchObject({ ownDomains: ['larkmoor.example'] });
  });

  it('writes down columns that only their values told, a currency and an order of dates that others share', async () => {
    const workingFolder = folderWith({
      'notes.csv':
        'kunde,eingang,bemerkung\nK1,03-04-2026,The export fails again\nK2,05-06-2026,Please cancel it\n',
      'orders.csv':
        'customer,order date,amount\nK1,28-03-2026,100 EUR\nK2,29-03-2026,120 EUR\nK2,03-04-2026,120 EUR\n',
      'clients.csv': 'customer id,company,annual value\nK1,Firm One,1200\nK2,Firm Two,900\n',
    });
    await runCli(['init', workingFolder], { workingFolder });
    const config = configIn(workingFolder);
    expect(config).toMatchObject({ currency: 'EUR', dateOrder: 'day-first' });
    expect(config).toMatchObject({ map: { 'notes.csv:at': 'eingang' } });
    const { exitCode, stderr } = await runCli(['scan', join(workingFolder, 'orders.csv')], { workingFolder });
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  it('says of what it leaves out why, and sets nothing that is not clear', async () => {
    const workingFolder = folderWith({ 'a.csv': 'customer,date,text\nA,2026-03-01,Hello there\n' });
    const { stdout } = await runCli(['init', join(workingFolder, 'a.csv')], { workingFolder });
    expect(stdout).toContain('ownNames    not set: nobody owns a customer or writes as an agent');
  });

  it('replaces no config unless told to', async () => {
    const workingFolder = folderWith({ 'undertone.config.json': '{"company":"Kept"}' });
    const refused = await runCli(['init', COMPANY], { workingFolder });
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('--force replaces it')]);
    expect(configIn(workingFolder)).toEqual({ company: 'Kept' });
    const printed = await runCli(['init', COMPANY, '--stdout'], { workingFolder });
    expect(JSON.parse(printed.stdout)).toHaveProperty('ownNames');
    expect(configIn(workingFolder)).toEqual({ company: 'Kept' });
    expect((await runCli(['init', COMPANY, '--force'], { workingFolder })).exitCode).toBe(0);
    expect(configIn(workingFolder)).toHaveProperty('ownNames');
  });

  it('ends with 2 where there is nothing to look at', async () => {
    const { exitCode, stderr } = await runCli(['init', 'nowhere'], { workingFolder: folderWith() });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('no such file')]);
  });
});
