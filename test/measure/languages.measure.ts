// Whether the language of short messages is recognised: foreign ones must get no verdict, English ones must not be called
// foreign. On sentences frozen before the rules were measured on them, and on English texts of others.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listenerFor } from '../../src/listener.ts';
import { signals } from '../../src/signals/index.ts';
import { complaints, hasData, plainChats, questions, rated, reviews } from './corpora.ts';

/** Most English texts that may be called foreign. */
const MOST_ENGLISH_LOST = 0.003;

const listen = listenerFor(signals, []);
const understood = (text: string): boolean => listen({ author: 'customer', text }).understood;

describe('the language of a message', () => {
  test.each([
    ['languages.tsv', 0.03],
    ['languages-second.tsv', 0.25],
  ])('%s', (file, most) => {
    const rows = rowsOf(file);
    const foreign = rows.filter(({ language }) => language !== 'en');
    const english = rows.filter(({ language }) => language === 'en');
    const missed = foreign.filter(({ text }) => understood(text));
    const lost = english.filter(({ text }) => !understood(text));
    const named = foreign.filter(({ language, text }) => heardLanguage(text) === language);
    print(`${file}: foreign kept from a verdict, of ${foreign.length}`, 1 - missed.length / foreign.length);
    print('  named rightly', named.length / foreign.length);
    print(`English called foreign, of ${english.length}`, lost.length / english.length);
    if (process.env['SHOW'] !== undefined) show([...missed, ...lost]);
    expect(missed.length / foreign.length).toBeLessThan(most);
    expect(lost.length / english.length).toBeLessThan(0.05);
  });

  test.skipIf(!hasData)('English of others (skips without ../shared/data)', () => {
    const texts = [
      ...complaints(),
      ...questions('train'),
      ...questions('test'),
      ...plainChats(),
      ...reviews().map(({ text }) => text),
      ...rated('tweets').map(({ text }) => text),
      ...rated('amazonReviewSnippets').map(({ text }) => text),
    ];
    const lost = texts.filter((text) => !understood(text));
    print(`English called foreign, of ${texts.length}`, lost.length / texts.length);
    if (process.env['SHOW'] !== undefined) show(lost.map((text) => ({ language: 'en', text })));
    expect(lost.length / texts.length).toBeLessThan(MOST_ENGLISH_LOST);
  });
});

interface Row {
  readonly language: string;
  readonly text: string;
}

function rowsOf(file: string): readonly Row[] {
  return readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [language = '', text = ''] = line.split('\t');
      return { language, text };
    });
}

function heardLanguage(text: string): string {
  return listen({ author: 'customer', text }).language;
}

function show(rows: readonly Row[]): void {
  for (const { language, text } of rows) {
    process.stdout.write(`  ${language} heard as ${heardLanguage(text)}: ${text.slice(0, 100)}\n`);
  }
}

function print(name: string, value: number): void {
  process.stdout.write(`${value.toFixed(4)}  ${name}\n`);
}
