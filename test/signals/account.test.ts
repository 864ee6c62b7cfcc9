// Every account signal finds something in its hits and nothing in its misses.
import { describe, expect, it } from 'vitest';
import { accountSignals } from '../../src/signals/index.ts';
import { accountOf } from '../timeline.ts';

describe.each(accountSignals)('$id', (signal) => {
  it('has examples of both kinds', () => {
    expect(signal.hits.length).toBeGreaterThanOrEqual(2);
    expect(signal.misses.length).toBeGreaterThanOrEqual(2);
  });

  it.each(signal.hits)('finds it in $timeline', ({ asOf, timeline }) => {
    const findings = signal.find(accountOf(timeline, asOf));
    expect(findings.length).toBeGreaterThan(0);
    for (const { strength, says } of findings) {
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
      expect(says).not.toBe('');
    }
  });

  it.each(signal.misses)('finds nothing in $timeline', ({ asOf, timeline }) => {
    expect(signal.find(accountOf(timeline, asOf))).toEqual([]);
  });
});
