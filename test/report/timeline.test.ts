// The timeline as a picture: every event in its column, at any width, and nothing told by colour alone.
import { describe, expect, it } from 'vitest';
import { type Commitment, DAY, type Explanation, type TimelineEntry } from '../../src/model/index.ts';
import { explain, run } from '../../src/pipeline.ts';
import { columnsBetween, periodFor } from '../../src/report/periods.ts';
import { timelinePicture } from '../../src/report/timeline.ts';
import { createRunSettings } from '../../src/settings.ts';

const FIRST = Date.UTC(2025, 0, 6);

async function explained(): Promise<Explanation> {
  const settings = createRunSettings({});
  const text =
    'account_id,created_at,author_role,body\nA1,2026-03-01,customer,We will cancel our contract.\n';
  const bytes = (async function* () {
    yield new TextEncoder().encode(text);
  })();
  const found = explain('A1', await run([{ path: 'one.csv', bytes }], settings), settings);
  if (found === undefined) throw new Error('nobody to explain');
  return found;
}

function entry(day: number, rest: Partial<TimelineEntry>): TimelineEntry {
  return { at: FIRST + day * DAY, what: 'mail', who: '', signals: [], text: '', ...rest };
}

function promise(day: number, state: Commitment['state']): Commitment {
  const pledge = { start: 0, end: 1, quote: 'I', act: 'call' } as const;
  return { pledge, at: FIRST, due: FIRST + day * DAY, conversation: 'T', state, because: '' };
}

async function pictured(
  timeline: readonly TimelineEntry[],
  days: number,
  width = 80,
  promises: readonly Commitment[] = [],
): Promise<ReadonlyMap<string, string>> {
  const explanation = { ...(await explained()), timeline, promises, asOf: FIRST + days * DAY };
  const lines = timelinePicture(explanation, width);
  return new Map(lines.map((line) => [line.slice(0, 10).trim(), line.slice(10)]));
}

describe('the picture of a timeline', () => {
  it('counts messages of either side by day where there is room', async () => {
    const theirs = { author: 'customer' } as const;
    const picture = await pictured(
      [entry(0, theirs), entry(0, theirs), entry(2, { author: 'agent' }), entry(3, theirs)],
      6,
    );
    expect(picture.get('they')).toBe('2··1---');
    expect(picture.get('we')).toBe('··1····');
  });

  it('shows ten messages or more as more than nine', async () => {
    const many = Array.from({ length: 12 }, () => entry(0, { author: 'customer' }));
    expect((await pictured(many, 3)).get('they')).toBe('+---');
  });

  it('says which way what was heard moved the score', async () => {
    const heard = (day: number, ...signals: string[]) => entry(day, { author: 'customer', signals });
    const picture = await pictured([heard(0, 'leaving'), heard(1), heard(2, 'complaint')], 3);
    expect(picture.get('heard')).toBe('!·!·');
  });

  it('shows promises on their days, the gravest of several, and open ones that are not due yet today', async () => {
    const promises = [promise(1, 'kept'), promise(1, 'broken'), promise(2, 'kept'), promise(90, 'open')];
    const picture = await pictured([entry(0, {})], 4, 80, promises);
    expect(picture.get('promises')).toBe('·bk·o');
  });

  it('goes from days to weeks, months, quarters and years as time gets longer than the terminal is wide', () => {
    const names = [40, 300, 1400, 4000, 30_000].map((days) => periodFor(FIRST, FIRST + days * DAY, 50).name);
    expect(names).toEqual(['day', 'week', 'month', 'quarter', 'year']);
  });

  it.each([60, 80, 120, 200])('fits %i columns, whatever the span', async (width) => {
    for (const days of [3, 30, 365, 2000, 9000]) {
      const explanation = { ...(await explained()), timeline: [entry(0, {})], asOf: FIRST + days * DAY };
      const lines = timelinePicture(explanation, width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it('numbers periods without a gap', () => {
    for (const most of [400, 60, 14, 6, 1]) {
      const period = periodFor(FIRST, FIRST + 360 * DAY, most);
      const first = period.indexOf(FIRST);
      for (let index = first; index < first + columnsBetween(period, FIRST, FIRST + 360 * DAY); index += 1) {
        expect(period.indexOf(period.startOf(index))).toBe(index);
        expect(period.indexOf(period.startOf(index + 1) - 1)).toBe(index);
      }
    }
  });

  it('draws nothing of a day or two', async () => {
    expect((await pictured([entry(0, { author: 'customer' })], 1)).size).toBe(0);
  });
});
