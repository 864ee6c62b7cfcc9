// The README is a test: its console blocks are run, its tables are made anew, and every name stands in it.
// `UPDATE_DOCS=1 npm test` writes what is right; the diff is then to be read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli, splitWords } from '../cli/run.ts';
import { GENERATED } from './generated.ts';

const PATH = join(import.meta.dirname, '../../README.md');
const UPDATE = process.env['UPDATE_DOCS'] === '1';
let text = readFileSync(PATH, 'utf8');

/** Console blocks that are shown and not run; they stay few. */
const IGNORED_AT_MOST = 6;

describe('README', () => {
  afterAll(() => {
    if (UPDATE) writeFileSync(PATH, text);
  });

  for (const block of consoleBlocks(text)) {
    it(`runs: ${block.command}`, async () => {
      const expected = `$ ${block.command}\n${await outputOf(block.command)}`;
      if (UPDATE) text = text.replace(block.body, () => expected);
      else expect(block.body).toBe(expected);
    });
  }

  for (const [name, generate] of Object.entries(GENERATED)) {
    it(`has the table of ${name}`, () => {
      const pattern = new RegExp(`<!-- gen:${name} -->\\n[\\s\\S]*?<!-- /gen -->`);
      const expected = `<!-- gen:${name} -->\n${generate()}<!-- /gen -->`;
      if (UPDATE) text = text.replace(pattern, () => expected);
      expect(pattern.exec(text)?.[0]).toBe(expected);
    });
  }

  it('leaves few console blocks unrun', () => {
    expect([...text.matchAll(/```console ignore\n/g)].length).toBeLessThanOrEqual(IGNORED_AT_MOST);
  });
});

interface Block {
  readonly body: string;
  readonly command: string;
}

function consoleBlocks(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/```console\n([\s\S]*?)```/g)].map(([, body = '']) => ({
    body,
    command: /^\$ (.*)\n/.exec(body)?.[1] ?? '',
  }));
}

/** Stdout as on a terminal of 80 columns, unless the command says a format; stderr is not shown. */
async function outputOf(command: string): Promise<string> {
  const [, , ...args] = splitWords(command);
  const { stdout, exitCode } = await runCli(args, { isTerminal: true, columns: 80 });
  return `${stdout}${exitCode === 0 ? '' : `? ${exitCode}\n`}`;
}
