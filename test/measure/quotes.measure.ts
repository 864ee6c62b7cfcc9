// How many of the e-mail bodies of the quotes set come out exactly: what their authors wrote this time, white space folded.
// Bodies in HTML are compared without white space and tags, since their expectations are written in several ways.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newWords, ownWords } from '../../src/text/own-words.ts';

const FOLDER = new URL('../../../shared/data/robust/quotes/', import.meta.url).pathname;

interface Case {
  readonly source: string;
  readonly test: string;
  readonly kind: string;
  readonly input: string;
  readonly expected: string;
}

test.skipIf(!existsSync(FOLDER))('new words of e-mail bodies (skips without ../shared/data)', () => {
  const cases: Case[] = ['talon', 'discourse', 'crisp'].flatMap((name) =>
    JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')),
  );
  const wrong = cases.filter((one) => fold(one, newWords(one.input)) !== fold(one, one.expected));
  const losing = wrong.filter((one) => isLost(one));
  const exact = cases.length - wrong.length;
  for (const one of wrong) report(one, losing.includes(one));
  process.stdout.write(`quotes: ${exact} of ${cases.length} exact, ${losing.length} lose new words\n`);
  expect(exact / cases.length).toBeGreaterThanOrEqual(0.85);
  expect(losing.length).toBeLessThanOrEqual(1);
});

test('hostile bodies take time in proportion to their length', () => {
  const units = [
    '>',
    '-',
    '\n',
    ' ',
    '<',
    '>\n',
    '-- \n',
    'wrote:\n',
    'From: a@x\n',
    '> a\nb\n',
    'x>:\n',
    '</p>a',
    '<pre>\n',
  ];
  for (const unit of units) {
    const [half, whole] = [500_000, 1_000_000].map((size) =>
      millisecondsFor(unit.repeat(size / unit.length)),
    );
    process.stdout.write(
      `${JSON.stringify(unit)}: ${half?.toFixed(0)} ms for 0.5 MB, ${whole?.toFixed(0)} ms for 1 MB\n`,
    );
  }
});

function millisecondsFor(text: string): number {
  const started = process.cpuUsage().user;
  ownWords(text);
  return (process.cpuUsage().user - started) / 1000;
}

function fold({ kind }: Case, text: string): string {
  if (kind !== 'html') return text.replace(/\s+/g, ' ').trim();
  return text.replace(/<\/?[a-z][^>]*>/gi, '').replace(/\s+/g, '');
}

/** Whether a word that is expected is missing. */
function isLost(one: Case): boolean {
  const found = new Set(newWords(one.input).split(/\s+/));
  const expected = one.kind === 'html' ? [] : one.expected.split(/\s+/);
  return expected.some((word) => word !== '' && !found.has(word));
}

function report(one: Case, loses: boolean): void {
  const [expected, found] = [one.expected, newWords(one.input)].map((text) =>
    JSON.stringify(text.slice(-160)),
  );
  process.stdout.write(
    `${loses ? 'LOST ' : ''}${one.source} ${one.test} ${one.kind}\n  - ${expected}\n  + ${found}\n`,
  );
}
