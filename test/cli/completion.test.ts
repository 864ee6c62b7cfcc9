// Completions, asked for as a shell asks for them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/cli/completion/values.ts';
import { runCli } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'undertone-completion-'));

async function scriptOf(shell: string): Promise<string> {
  const { stdout, stderr, exitCode } = await runCli(['completion', shell]);
  expect([stderr, exitCode]).toEqual(['', 0]);
  const path = join(folder, `undertone.${shell}`);
  writeFileSync(path, stdout);
  return path;
}

function has(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

describe('completion bash', () => {
  let script: string;
  beforeAll(async () => {
    script = await scriptOf('bash');
  });

  /** What is offered for the last of these words; bash breaks words at `=`, and so do these. */
  function offered(...words: readonly string[]): readonly string[] {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const ask = `source ${script}; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _undertone; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', ask], { encoding: 'utf8' });
    expect(stderr.replace(/.*compopt.*\n/g, '')).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  it('offers the commands', () => {
    expect(offered('undertone', '')).toEqual(
      expect.arrayContaining(['scan', 'explain', 'history', 'config', 'completion']),
    );
    expect(offered('undertone', 'sc')).toEqual(['scan', 'score']);
    expect(offered('undertone', 'history', '')).toEqual(['list', 'prune', 'export']);
    expect(offered('undertone', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('offers the options of the command that stands before', () => {
    expect(offered('undertone', 'scan', 'exports', '--per')).toEqual(['--per-owner']);
    expect(offered('undertone', 'history', 'prune', '--k')).toEqual(['--keep']);
    expect(offered('undertone', 'explain', 'scan', '--per')).toEqual([]);
  });

  it('offers the values of an option, behind a space and behind =', () => {
    expect(offered('undertone', 'scan', '--format', 'm')).toEqual(['markdown']);
    expect(offered('undertone', 'scan', '-f', 'xl')).toEqual(['xlsx']);
    expect(offered('undertone', 'scan', '--format', '=', 'js')).toEqual(['json']);
    expect(offered('undertone', 'scan', '--format', '=')).toContain('html');
    expect(offered('undertone', 'inspect', '--format', '')).toEqual(['text', 'json']);
    expect(offered('undertone', 'scan', '--fail-on', 'c')).toEqual(['critical']);
    expect(offered('undertone', 'scan', '--redact', '=', 'c')).toEqual(['contacts']);
    expect(offered('undertone', 'scan', '--what-if', 'pric')).toEqual(['price-concern=']);
  });

  it('leaves files to bash', () => {
    expect(offered('undertone', 'scan', 'ex')).toEqual([]);
    expect(offered('undertone', 'scan', '--output', 'ex')).toEqual([]);
    const { stdout } = spawnSync('bash', ['-c', `source ${script}; complete -p undertone`], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('-o default');
  });
});

describe.each(['zsh', 'fish'])('completion %s', (shell) => {
  it('names every command and option', async () => {
    const { stdout } = await runCli(['completion', shell]);
    for (const name of ['scan', 'prune', 'per-owner', 'price-concern=', 'markdown'])
      expect(stdout).toContain(name);
  });

  it.skipIf(!has(shell))(`is understood by ${shell}`, async () => {
    const { stderr } = spawnSync(shell, ['-n', await scriptOf(shell)], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});

describe('completed values', () => {
  it.each([
    ['scan', 'format', ['scan', 'x']],
    ['merge', 'format', ['merge', 'x']],
    ['promises', 'format', ['promises', 'x']],
    ['advocates', 'format', ['advocates', 'x']],
    ['themes', 'format', ['themes', 'x']],
    ['explain', 'format', ['explain', 'x', 'x']],
    ['inspect', 'format', ['inspect', 'x']],
    ['config', 'format', ['config']],
    ['rhythm', 'format', ['rhythm', 'x']],
    ['diff', 'format', ['diff']],
    ['learn', 'format', ['learn', 'x', '--outcome', 'y']],
    ['backtest', 'format', ['backtest', 'x']],
    ['done', 'outcome', ['done', 'x']],
    ['rhythm', 'unit', ['rhythm', 'x']],
    ['scan', 'excel', ['scan', 'x']],
    ['scan', 'redact', ['scan', 'x']],
    ['scan', 'split-by', ['scan', 'x']],
    ['scan', 'fail-on', ['scan', 'x']],
    ['scan', 'fail-on-new', ['scan', 'x']],
  ])('of %s --%s are those that it takes', async (command, option, args) => {
    const { stderr } = await runCli([...args, `--${option}=bogus`]);
    const attribute = option.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
    expect(stderr).toContain(`is not one of ${valuesOf(attribute, command).join(', ')}\n`);
  });
});
