// How well messages are heard, on labels that nobody in the project gave. `dev` is only ever measured here.
// In brackets what VADER reaches on the same texts. Prints; the bars are those of the listening work.
import { beforeAll, describe, expect, test } from 'vitest';
import {
  airline,
  apple,
  chats,
  complaints,
  dialogues,
  hasData,
  type Labelled,
  questions,
  rated,
  reviews,
  skytrax,
} from './corpora.ts';
import { createCustomerListener } from './ear.ts';
import { isTaught, isTaughtChat } from './lessons.ts';
import { auc, macroF1 } from './statistics.ts';

const ear = createCustomerListener();

describe.skipIf(!hasData)('listening (skips without ../shared/data)', () => {
  beforeAll(() => void ear('warm'));

  test('dev: airline', () => {
    const tweets = airline();
    const heard = tweets.map(({ text }) => ear(text));
    const f1 = macroF1(
      heard.map(({ label }) => label),
      tweets.map(({ label }) => label),
    );
    print('airline macro-F1 (.457)', f1);
    print(
      'airline AUC negative (.750)',
      auc(
        heard.map((one) => one.dissatisfaction),
        tweets.map(({ label }) => label === 'negative'),
      ),
    );
    expect(f1).toBeGreaterThan(0.457);
  });

  test('dev: other sets', () => {
    printAuc('apple AUC (.689)', apple());
    printAuc('ReDial AUC (.713)', dialogues('uss_ReDial'));
    printAuc('CCPE AUC (.730)', dialogues('uss_CCPE'));
    printAuc('skytrax seat AUC (.871)', skytrax('seat'));
    printAuc('skytrax lounge AUC (.772)', skytrax('lounge'));
  });

  test('train: complaints heard, and plain messages left alone', () => {
    print('cfpb negative, not taught (.49)', shareNegative(complaints().filter((_, at) => !isTaught(_, at))));
    print('banking77 test negative (.189)', shareNegative(questions('test')));
    const unknown = chats().filter(({ conversation }) => !isTaughtChat(conversation));
    print('multidogo negative, not taught', shareNegative(unknown.map(({ text }) => text)));
    printAuc('review sentences AUC', reviews());
    for (const name of ['tweets', 'amazonReviewSnippets'] as const) {
      printAuc(
        `rated ${name} AUC (< 0)`,
        rated(name).map(({ text, label }) => ({ text, label: label < 0 })),
      );
    }
  });
});

function printAuc(name: string, texts: readonly Labelled<boolean>[]): void {
  const chances = texts.map(({ text }) => ear(text).dissatisfaction);
  const truth = texts.map(({ label }) => label);
  print(
    `${name}; by sentiment alone ${auc(
      texts.map(({ text }) => -ear(text).sentiment),
      truth,
    ).toFixed(3)}`,
    auc(chances, truth),
  );
}

function shareNegative(texts: readonly string[]): number {
  return texts.filter((text) => ear(text).label === 'negative').length / texts.length;
}

function print(name: string, value: number): void {
  process.stdout.write(`${value.toFixed(3)}  ${name}\n`);
}
