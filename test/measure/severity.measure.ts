// How well the severity of a complaint is told, on sentences frozen before the rules were measured on them; and how often
// plain service questions are taken for complaints at all.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listenerFor } from '../../src/listener.ts';
import { type ComplaintSeverity, SEVERITIES } from '../../src/model/index.ts';
import { signals } from '../../src/signals/index.ts';
import { hasData, plainChats, questions, rated } from './corpora.ts';
import { mean } from './statistics.ts';

const listen = listenerFor(signals, []);
const severityOf = (text: string): ComplaintSeverity | undefined =>
  listen({ author: 'customer', text }).severity;

describe('the severity of complaints', () => {
  test.each([
    ['severity.tsv', 0.9],
    ['severity-second.tsv', 0.9],
    ['severity-third.tsv', 0.6],
  ])('%s', (file, floor) => {
    const rows = rowsOf(file);
    const distances = rows.map(({ severity, text }) => distance(severity, severityOf(text)));
    const exact = mean(distances.map((steps) => (steps === 0 ? 1 : 0)));
    const adjacent = mean(distances.map((steps) => (steps <= 1 ? 1 : 0)));
    print(`${file}: exact, of ${rows.length}`, exact);
    print('  exact or next to it', adjacent);
    printConfusion(rows);
    if (process.env['SHOW'] !== undefined) show(rows);
    expect(exact).toBeGreaterThan(floor);
    expect(adjacent).toBeGreaterThan(floor);
  });

  test.skipIf(!hasData)('texts of others (skips without ../shared/data)', () => {
    print('banking77: called a complaint', share(questions('test')));
    print('multidogo: called a complaint', share(plainChats()));
    const texts = [...rated('tweets'), ...rated('amazonReviewSnippets')];
    for (const severity of [undefined, ...SEVERITIES]) {
      const ratings = texts.filter(({ text }) => severityOf(text) === severity).map(({ label }) => label);
      print(`mean rating of ${ratings.length} heard as ${severity ?? 'no complaint'}`, mean(ratings));
    }
  });
});

interface Row {
  readonly severity: string;
  readonly text: string;
}

function rowsOf(file: string): readonly Row[] {
  return readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [severity = '', text = ''] = line.split('\t');
      return { severity, text };
    });
}

/** Steps between two severities; no severity lies below a hint. */
function distance(truth: string, heard: ComplaintSeverity | undefined): number {
  const rank = (severity: string | undefined): number => SEVERITIES.map(String).indexOf(severity ?? '');
  return Math.abs(rank(truth) - rank(heard));
}

function printConfusion(rows: readonly Row[]): void {
  for (const truth of SEVERITIES) {
    const heard = rows.filter(({ severity }) => severity === truth).map(({ text }) => severityOf(text));
    const counts = [undefined, ...SEVERITIES].map(
      (one) => `${one ?? 'none'} ${heard.filter((severity) => severity === one).length}`,
    );
    process.stdout.write(`  ${truth}: ${counts.join(', ')}\n`);
  }
}

function show(rows: readonly Row[]): void {
  for (const { severity, text } of rows) {
    const heard = severityOf(text);
    if (heard !== severity) process.stdout.write(`  ${severity} heard as ${heard ?? 'none'}: ${text}\n`);
  }
}

function share(texts: readonly string[]): number {
  return mean(texts.map((text) => (severityOf(text) === undefined ? 0 : 1)));
}

function print(name: string, value: number): void {
  process.stdout.write(`${value.toFixed(3)}  ${name}\n`);
}
