import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/learn/calibrate.ts';
import { exponential, logarithm, logLoss, probability } from '../../src/learn/elementary.ts';
import { areaUnderCurve, figuresOf } from '../../src/learn/figures.ts';
import { quickProbability } from '../../src/learn/quick-probability.ts';
import { createRandom } from '../random.ts';

describe('elementary functions', () => {
  it('agree with the engine to the last digits', () => {
    for (let x = -30; x <= 30; x += 0.37) {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
      expect(Math.abs(logarithm(Math.exp(x)) - x)).toBeLessThan(1e-12);
      expect(Math.abs(quickProbability(x) - probability(x))).toBeLessThan(3e-7);
    }
  });

  it('stay finite at the ends', () => {
    expect([exponential(-1e4), exponential(1e4), logLoss(1e4, 1), logLoss(-1e4, 1)]).toEqual([
      0,
      Infinity,
      0,
      1e4,
    ]);
  });
});

describe('figures', () => {
  const scores = Float64Array.of(2, 1, 1, -1, -2);
  const outcome = Uint8Array.of(1, 1, 0, 0, 0);
  const rows = Int32Array.of(0, 1, 2, 3, 4);

  it('count a tie as half a win', () => {
    expect(areaUnderCurve(scores, outcome, rows)).toBeCloseTo(5.5 / 6, 12);
  });

  it('are those of the definition', () => {
    const figures = figuresOf(scores, outcome, [{ held: rows }]);
    expect(figures.prAuc).toBeCloseTo((1 + 2 / 3) / 2, 12);
    expect(figures.precision10).toBe(1);
    expect(figures.lift10).toBe(2.5);
  });
});

describe('calibration', () => {
  it('takes back scores that are twice too sure', () => {
    const random = createRandom(5);
    const truth = Float64Array.from({ length: 4000 }, () => 4 * random.next() - 3);
    const outcome = Uint8Array.from(truth, (logOdds) => (random.next() < probability(logOdds) ? 1 : 0));
    const all = Int32Array.from(truth.keys());
    const { slope, intercept } = calibrate(
      truth.map((logOdds) => 2 * logOdds + 1),
      outcome,
      all,
    );
    expect(slope).toBeCloseTo(0.5, 1);
    expect(intercept).toBeCloseTo(-0.5, 0);
  });
});
