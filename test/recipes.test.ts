// Recipes are files that people copy: each command in them runs as it stands, on other paths, and each file is what its
// reader takes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, splitWords } from './cli/run.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/recipes');
const COMPANY = join(import.meta.dirname, '../fixtures/tidewright');

function recipe(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** Lines that say something. */
function linesOf(name: string): readonly string[] {
  return recipe(name)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
}

/** Command lines of undertone, in order, what a shell would make of them left out. */
function commandsIn(name: string): readonly string[] {
  return linesOf(name).flatMap(
    (line) => /(?:^|[\s=/])undertone ((?:scan|promises|history) .*)$/.exec(line)?.[1] ?? [],
  );
}

/** The command with the exports of the made-up company, and everything it writes in a folder of its own. */
function elsewhere(command: string, folder: string): readonly string[] {
  const words = splitWords(command.replace(/ >.*$/, ''));
  return words.map((word) => {
    if (/^(?:\/srv\/exports|exports\/)$/.test(word)) return COMPANY;
    return /^(?:\/srv|\/var\/lib)\/|\.(?:db|csv)$/.test(word)
      ? join(folder, word.replaceAll('/', '_'))
      : word;
  });
}

describe('recipes', () => {
  it.each(['crontab', 'undertone.service', 'github-actions.yml'])(
    '%s has commands that run',
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'undertone-recipes-'));
      mkdirSync(join(folder, '_srv_lists'));
      const commands = commandsIn(name);
      expect(commands.length).toBeGreaterThan(0);
      for (const command of commands) {
        const { exitCode, stderr } = await runCli(elsewhere(command, folder));
        expect(exitCode, `${command}\n${stderr}`).toBe(0);
      }
      expect(readdirSync(folder).length).toBeGreaterThan(1);
    },
    60_000,
  );

  it('has a crontab of five fields and a command, with no percent sign, which cron takes for a line end', () => {
    const field = /^(?:\*|\d{1,2}(?:-\d{1,2})?(?:,\d{1,2}(?:-\d{1,2})?)*)(?:\/\d{1,2})?$/;
    for (const line of linesOf('crontab').filter((text) => !/^[A-Z]+=/.test(text))) {
      const fields = line.split(/\s+/);
      for (const part of fields.slice(0, 5)) expect(part, line).toMatch(field);
      expect(fields[5]).toBe('undertone');
      expect(line).not.toContain('%');
    }
  });

  it('has units that systemd takes, where there is one', () => {
    const units = ['undertone.service', 'undertone.timer'];
    for (const unit of units) {
      for (const line of linesOf(unit)) expect(line).toMatch(/^(?:\[[A-Z][a-z]+\]|[A-Z][A-Za-z]+=\S.*)$/);
    }
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) return;
    const folder = mkdtempSync(join(tmpdir(), 'undertone-units-'));
    for (const unit of units)
      writeFileSync(join(folder, unit), recipe(unit).replace('/usr/local/bin/undertone', '/bin/true'));
    const { status, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', ...units.map((unit) => join(folder, unit))],
      {
        encoding: 'utf8',
      },
    );
    expect(
      stderr.split('\n').filter((line) => line.includes('undertone.')),
      stderr,
    ).toEqual([]);
    expect(status, stderr).toBe(0);
  });

  it('has a workflow that installs no more than is named, keeps the list, and shuts the network of the unit', () => {
    const text = recipe('github-actions.yml');
    expect(text).not.toContain('\t');
    const keys = linesOf('github-actions.yml').flatMap((line) => /^([a-z-]+):/.exec(line)?.[1] ?? []);
    expect(keys).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs']);
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      expect(action).toMatch(/^actions\/[a-z/-]+@v\d+$/);
    expect(recipe('undertone.service')).toContain('PrivateNetwork=yes');
  });

  it('has a workflow that keeps the history and the list of the very night on which the job fails', () => {
    const steps = recipe('github-actions.yml').split(/^ {6}- /m);
    const keeping = steps.filter((step) => /uses: actions\/(?:cache|upload-artifact)\b/.test(step));
    expect(keeping.map((step) => /uses: (\S+)@/.exec(step)?.[1])).toEqual([
      'actions/cache/restore',
      'actions/cache/save',
      'actions/upload-artifact',
    ]);
    for (const step of keeping.slice(1)) expect(step).toContain('if: always()');
    const keys = keeping.slice(0, 2).map((step) => /key: (.+)/.exec(step)?.[1]);
    expect(keys[0]).toBe(keys[1]);
  });

  it('has no file that is not tested here', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([
      'crontab',
      'github-actions.yml',
      'undertone.service',
      'undertone.timer',
    ]);
    expect(existsSync(COMPANY)).toBe(true);
  });
});
