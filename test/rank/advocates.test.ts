import { describe, expect, it } from 'vitest';
import { advocateList } from '../../src/rank/advocates.ts';
import { assess } from '../../src/risk/assess.ts';
import { DEFAULT_SCORECARD } from '../../src/risk/scorecard.ts';
import { signals } from '../../src/signals/index.ts';
import { accountOf, EXCHANGE, endOf } from '../timeline.ts';

const AS_OF = '2026-03-16';

function listOf(...timelines: readonly (readonly string[])[]) {
  const assessed = timelines.map((lines, index) => {
    const account = { ...accountOf(lines, AS_OF), id: `C${index}`, name: `Customer ${index}` };
    return { account, risk: assess(account, signals, DEFAULT_SCORECARD) };
  });
  return advocateList(assessed, endOf(AS_OF), EXCHANGE);
}

const PRAISE = '2026-03-10 customer [T1]: Your support is excellent, we love it.';

const THANKS = '2026-03-11 agent [T1]: How kind of you!';

describe('advocates', () => {
  it('are those who praise us, with their words', () => {
    const { advocates, held } = listOf([PRAISE], ['2026-03-10 customer [T1]: How do I print?']);
    expect(advocates.map(({ customer }) => customer.id)).toEqual(['C0']);
    expect(advocates[0]?.quotes[0]?.text).toContain('excellent');
    expect(held).toEqual([]);
  });

  it('are asked for what they offered', () => {
    const { advocates } = listOf(
      ['2026-03-10 customer [T1]: We would be happy to be a reference.', THANKS],
      ['2026-03-10 customer [T1]: I have recommended you to all my colleagues.', THANKS],
      ['2026-03-10 survey nps 10'],
    );
    const asked = new Map(advocates.map(({ customer, ask }) => [customer.id, ask.kind]));
    expect([asked.get('C0'), asked.get('C1'), asked.get('C2')]).toEqual([
      'reference',
      'introduction',
      'review',
    ]);
    expect(advocates.at(-1)?.customer.id).toBe('C2');
  });

  it.each([
    ['open grievance', '2026-03-12 customer [T2]: This is unacceptable, the export crashed again.'],
    ['promise broken', '2026-03-02 agent [T2]: I will call you back tomorrow.'],
    ['unanswered', '2026-03-03 customer [T2]: The export stops at row 200, what can I do?'],
  ])('are held back with the reason: %s', (reason, line) => {
    const { advocates, held } = listOf([PRAISE, line]);
    expect(advocates).toEqual([]);
    expect(held[0]?.held.join(' ')).toContain(reason);
    expect(held[0]).not.toHaveProperty('rank');
  });

  it('are more than polite: a thumb up alone is not asked', () => {
    const { advocates } = listOf(['2026-03-10 customer [T1]: How do I print?']);
    expect(advocates).toEqual([]);
  });
});
