// Learning from a handful of made-up lessons: what it finds, what it passes over, and that it repeats itself.
import { describe, expect, test } from 'vitest';
import { Ear } from '../../src/text/ear.ts';
import type { Lesson } from '../../src/training/lesson.ts';
import { columnsOf, matrixOf } from '../../src/training/matrix.ts';
import { moduleOf } from '../../src/training/pack.ts';
import { applied, calibrate, learn, type Settings, unseen } from '../../src/training/train.ts';
import { trustOf } from '../../src/training/trust.ts';

const ear = new Ear({ signals: [], brands: [] });
const settings: Settings = {
  ridge: 1,
  kept: 1,
  shares: new Map([
    ['one', 1],
    ['two', 1],
  ]),
};

function lessonsOf(source: string, texts: readonly (readonly [string, number])[]): readonly Lesson[] {
  return texts.flatMap(([text, dissatisfied]) => {
    const observed = ear.observe({ author: 'customer', text });
    const lesson = { text, source, fold: source, dissatisfied, pleased: 1 - dissatisfied };
    return observed === undefined ? [] : [{ ...lesson, observed }];
  });
}

const SAID: readonly (readonly [string, number])[] = [
  ['the parcel is crushed', 1],
  ['the box came crushed', 1],
  ['crushed on the way here', 1],
  ['the parcel is here', 0],
  ['the box came in the morning', 0],
  ['on the way here', 0],
];
const lessons = [...lessonsOf('one', SAID), ...lessonsOf('two', SAID)];

describe('learning', () => {
  test('finds the word that tells, and holds on texts it has not seen', () => {
    const told = unseen(lessons, 'dissatisfied', settings, learn(lessons, 'dissatisfied', settings));
    lessons.forEach(({ dissatisfied }, index) => {
      expect((told[index] ?? 0) > 0).toBe(dissatisfied === 1);
    });
  });

  test('knows other forms of a word by their stem', () => {
    const [other = 0, unknown = 0] = applied(
      learn(lessons, 'dissatisfied', settings),
      lessonsOf('one', [
        ['it crushes', 1],
        ['it jingles', 0],
      ]),
    );
    expect(other).toBeGreaterThan(unknown);
  });

  test('trusts an n-gram the more, the more one-sided it is', () => {
    const columns = columnsOf(lessons);
    const trust = trustOf(matrixOf(lessons, columns), {
      chances: Float64Array.from(lessons, ({ dissatisfied }) => dissatisfied),
      weights: new Float64Array(lessons.length).fill(1),
    });
    const trustIn = (word: string) => {
      const [hash = 0] = lessonsOf('one', [[word, 1]])[0]?.observed.grams ?? [];
      return trust[columns.grams.get(hash) ?? -1] ?? 0;
    };
    expect(trustIn('crushed')).toBeGreaterThan(trustIn('parcel'));
    expect(trustIn('parcel')).toBeGreaterThan(0);
  });

  test('keeps only a part of what n-grams weigh', () => {
    const [whole, half] = [1, 0.5].map((kept) => learn(lessons, 'dissatisfied', { ...settings, kept }));
    const last = (whole?.columns.count ?? 0) - 1;
    expect(half?.weights[last]).toBeCloseTo(0.5 * (whole?.weights[last] ?? 0), 9);
    expect(half?.weights[last + 1]).toBe(whole?.weights[last + 1]);
  });

  test('passes over words that only one source knows', () => {
    const alone = lessonsOf(
      'one',
      SAID.map(([text, label]) => [`${text} crumpled`, label] as const),
    );
    const { columns } = learn([...alone, ...lessonsOf('two', SAID)], 'dissatisfied', settings);
    const [only] = lessonsOf('one', [['crumpled', 1]]);
    expect(columns.grams.has(only?.observed.grams[0] ?? 0)).toBe(false);
  });

  test('brings chances to what happens', () => {
    const overconfident = lessons.map(
      ({ dissatisfied }, index) => (index % 3 === 0 ? -8 : 8) * (dissatisfied - 0.5),
    );
    const { slope } = calibrate(overconfident, lessons, 'dissatisfied', settings);
    expect(slope).toBeLessThan(1);
  });

  test('gives the same bytes for the same lessons', () => {
    const make = () => {
      const calibration = { slope: 1, intercept: 0 };
      const parts = (['dissatisfied', 'pleased'] as const).map((goal) => ({
        learnt: learn(lessons, goal, settings),
        calibration,
      }));
      const [first, second] = parts;
      return first === undefined || second === undefined ? '' : moduleOf(first, second, '1');
    };
    expect(make()).toBe(make());
    expect(make()).toContain('GRAMS');
  });

  test('applies what it learnt to new texts', () => {
    const [bad = 0, good = 0] = applied(
      learn(lessons, 'dissatisfied', settings),
      lessonsOf('one', [
        ['all crushed', 1],
        ['all in the morning', 0],
      ]),
    );
    expect(bad).toBeGreaterThan(good);
  });
});
