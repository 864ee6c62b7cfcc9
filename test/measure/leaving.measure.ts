// How well leave intent is heard: on sentences frozen before the rules were measured on them, half of them near misses and
// half naming two companies, and on chats and service questions that nobody in the project wrote.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { causes } from '../../src/lexicon/causes.ts';
import { pledges } from '../../src/lexicon/pledges.ts';
import type { Heard } from '../../src/model/index.ts';
import { messageSignals } from '../../src/signals/index.ts';
import { createListener, type Listener } from '../../src/text/listen.ts';
import { chatSentences, hasData, questionsWithTopic } from './corpora.ts';
import { auc } from './statistics.ts';

interface Row {
  readonly intent: boolean;
  readonly brand: string;
  readonly text: string;
}

/** Topics of the service questions that ask for the end of the relation. */
const ENDING_TOPICS = new Set(['terminate_account']);

const listeners = new Map<string, Listener>();

describe('leave intent', () => {
  test.each([
    ['leave-intent.tsv', 0.97],
    ['leave-intent-second.tsv', 0.95],
  ])('%s', (file, floor) => {
    const rows = rowsOf(file);
    const heard = rows.map(hear);
    const chances = heard.map(({ leaving }) => leaving);
    const truth = rows.map(({ intent }) => intent);
    const value = auc(chances, truth);
    print(`${file}: AUC of leaving`, value);
    print('  precision of the signal', precision(heard.map(signalled), truth));
    print('  recall of the signal', recall(heard.map(signalled), truth));
    print('  Brier score of leaving', brier(chances, truth));
    if (process.env['SHOW'] !== undefined) showWrong(rows, heard);
    expect(value).toBeGreaterThan(floor);
  });

  test.skipIf(!hasData)('chats and questions (skips without ../shared/data)', () => {
    const turns = chatSentences();
    const closing = turns.map(({ label }) => /closeaccount|cancelservice/.test(label));
    const chances = turns.map(({ text }) => hear({ intent: false, brand: '', text }).leaving);
    print('multidogo: closing an account or ending a service against all else, AUC', auc(chances, closing));
    const questions = questionsWithTopic();
    const ending = questions.map(({ label }) => ENDING_TOPICS.has(label));
    const asked = questions.map(({ text }) => hear({ intent: false, brand: '', text }).leaving);
    print('banking77: terminate_account against the rest, AUC', auc(asked, ending));
  });
});

function rowsOf(file: string): readonly Row[] {
  return readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [intent, brand = '', text = ''] = line.split('\t');
      return { intent: intent === '1', brand, text };
    });
}

function hear({ brand, text }: Row): Heard {
  const listen =
    listeners.get(brand) ??
    createListener({ signals: messageSignals, causes, pledges, brands: brand === '' ? [] : [brand] });
  listeners.set(brand, listen);
  return listen({ author: 'customer', text });
}

function signalled({ evidence }: Heard): boolean {
  return evidence.some(({ signal }) => signal === 'leaving');
}

function precision(called: readonly boolean[], truth: readonly boolean[]): number {
  return hits(called, truth) / called.filter(Boolean).length;
}

function recall(called: readonly boolean[], truth: readonly boolean[]): number {
  return hits(called, truth) / truth.filter(Boolean).length;
}

function hits(called: readonly boolean[], truth: readonly boolean[]): number {
  return called.filter((value, index) => value && truth[index]).length;
}

function brier(chances: readonly number[], truth: readonly boolean[]): number {
  return (
    chances.reduce((sum, chance, index) => sum + (chance - (truth[index] ? 1 : 0)) ** 2, 0) / chances.length
  );
}

function showWrong(rows: readonly Row[], heard: readonly Heard[]): void {
  rows.forEach(({ intent, brand, text }, index) => {
    const { leaving = 0, evidence = [] } = heard[index] ?? {};
    if (intent === leaving >= 0.3) return;
    const quotes = evidence
      .filter(({ signal }) => signal === 'leaving' || signal === 'competitor' || signal === 'end-of-contract')
      .map(({ signal, strength, quote }) => `${signal} ${strength} "${quote}"`);
    process.stdout.write(
      `${intent ? 1 : 0} ${leaving.toFixed(2)} [${brand}] ${text}   <${quotes.join('; ')}>\n`,
    );
  });
}

function print(name: string, value: number): void {
  process.stdout.write(`${value.toFixed(3)}  ${name}\n`);
}
