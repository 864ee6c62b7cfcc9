// The page's parts that can be told without a browser: what is escaped, what adds up, what is cut and counted.
import { describe, expect, it } from 'vitest';
import { DAY, type Explanation, type FollowUp, type Report } from '../../src/model/index.ts';
import { PLAIN } from '../../src/report/format.ts';
import format from '../../src/report/formats/html.ts';
import { html, Markup } from '../../src/report/html/markup.ts';
import { momentsOf, silencesOf } from '../../src/report/html/moments.ts';
import { scatter } from '../../src/report/html/scatter.ts';
import { createTally } from '../../src/report/tally.ts';
import { endOf } from '../timeline.ts';

const AS_OF = endOf('2026-03-31');

function followUp(rank: number, change: Partial<FollowUp> = {}): FollowUp {
  return {
    rank,
    customer: { id: `C${rank}`, name: `Firm ${rank}`, known: 'listed' },
    risk: {
      value: 42.5,
      logOdds: -0.3,
      band: 'watch',
      contributions: [
        {
          kind: 'prior',
          signal: 'prior',
          logOdds: -2.2,
          points: 10,
          says: 'where every customer starts',
          count: 0,
        },
        { kind: 'signal', signal: 'anger', logOdds: 2.5, points: 40.1, says: 'angry', count: 1 },
        {
          kind: 'cap',
          signal: 'emotion',
          logOdds: -0.6,
          points: -7.6,
          says: 'emotion counts less',
          count: 0,
        },
      ],
    },
    stake: { amount: 1200, currency: 'EUR' },
    reasons: ['angry'],
    nextStep: { action: 'Call', stance: 'listen' },
    priority: 1,
    urgency: [],
    advocate: false,
    ...change,
  };
}

function reportOf(followUps: readonly FollowUp[], details?: Report['details']): Report {
  const totals = createTally().totals({
    files: 1,
    customers: followUps.length,
    unlisted: 0,
    closed: 0,
    followUps,
  });
  return {
    schemaVersion: 1,
    asOf: AS_OF,
    totals,
    followUps,
    diagnostics: [],
    tables: [],
    ...(details !== undefined && { details }),
  };
}

function pageOf(report: Report, top?: number): string {
  return [...format.render(report, { width: 80, paint: PLAIN, ...(top !== undefined && { top }) })].join('');
}

/** One customer whose messages are of these days. */
function explanationOf(days: readonly string[], promises: Explanation['promises'] = []): Explanation {
  const timeline = days.map((day) => ({
    at: endOf(day) - DAY / 2,
    what: 'mail',
    who: 'customer',
    author: 'customer' as const,
    signals: [],
    text: 'hello',
  }));
  const { contributions } = followUp(1).risk;
  const rest = { contributions, quotes: [], promises, moves: [] };
  return { followUp: followUp(1), of: 1, asOf: AS_OF, facts: [], timeline, ...rest };
}

describe('markup', () => {
  it('escapes whatever a template did not make', () => {
    expect(html`<p title="${'"'}">${'<b>&\u202e\u0000'}</p>`.source).toBe(
      '<p title="&quot;">&lt;b&gt;&amp;\\u{202e}\\u{0}</p>',
    );
  });

  it('keeps what a template made, in lists too', () => {
    expect(html`${[html`<b>${1}</b>`, '<', undefined]}`.source).toBe('<b>1</b>&lt;');
    expect(html`${new Markup('<hr>')}`.source).toBe('<hr>');
  });
});

describe('the page', () => {
  it('says exactly how a score adds up, the cap included', () => {
    const page = pageOf(reportOf([followUp(1)]));
    for (const figure of ['+10.0', '+40.1', '−7.6', '42.5']) expect(page).toContain(`>${figure}<`);
    expect(page).toContain('cap on emotion');
  });

  it('lists five hundred unless told otherwise, and says how many more there are', () => {
    const report = reportOf(Array.from({ length: 600 }, (_, index) => followUp(index + 1)));
    const all = pageOf(report, 600);
    const usual = pageOf(report);
    expect(usual.match(/<li id="customer-/g)?.length).toBe(500);
    expect(usual).toContain('The first 500 of 600 worth a call are listed');
    expect(all.match(/<li id="customer-/g)?.length).toBe(600);
    expect(all).not.toContain('worth a call are listed');
  });

  it('names its own style and script by their hashes, and allows nothing else', () => {
    const page = pageOf(reportOf([followUp(1)]));
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'/);
    expect(page).not.toMatch(/ style="| on\w+="|https?:/);
  });

  it('is whole without details', () => {
    const page = pageOf(reportOf([followUp(1)]));
    expect(page).toContain('How the score adds up');
    expect(page).not.toContain('id="promises"');
  });

  it('does not list the calm ones, and counts them', () => {
    const calm = followUp(2, { risk: { ...followUp(2).risk, band: 'calm' } });
    const page = pageOf(reportOf([followUp(1), calm]));
    expect(page).toContain('1 of 2 customers is worth a call');
    expect(page).not.toContain('Firm 2');
  });
});

describe('moments', () => {
  it('mark a silence that is unusual for this customer', () => {
    const weekly = explanationOf(['2026-01-05', '2026-01-12', '2026-01-19', '2026-02-20', '2026-03-25']);
    expect(silencesOf(weekly).map(({ days }) => days)).toEqual([32, 33]);
    const monthly = explanationOf(['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01']);
    expect(silencesOf(monthly)).toEqual([]);
  });

  it('know that a silence lasts until today', () => {
    const [silence] = silencesOf(explanationOf(['2026-01-31']));
    expect(silence).toMatchObject({ days: 59, open: true });
    expect(momentsOf(explanationOf(['2026-01-31'])).at(-1)?.text).toBe('no word from them for 59 days now');
  });

  it('tell of a promise twice where it was broken: when it was made, and when it was due', () => {
    const promise = {
      pledge: { start: 0, end: 9, quote: 'I will call', act: 'call' as const },
      at: endOf('2026-03-01'),
      due: endOf('2026-03-04'),
      conversation: 'T1',
      state: 'broken' as const,
      because: 'no sign of it since',
    };
    const moments = momentsOf(explanationOf([], [promise]));
    expect(moments.map(({ what }) => what)).toEqual(['we promised', 'promise broken']);
    expect(moments[0]?.text).toBe('“I will call”, due 2026-03-04: broken');
  });
});

describe('the scatter plot', () => {
  it('draws those at one place as one larger dot', () => {
    const standings = Array.from({ length: 8 }, (_, index) => ({
      rank: index + 1,
      band: 'high' as const,
      risk: 60,
      stake: 5000,
    }));
    const drawn = html`${scatter({ reference: 'EUR', standings })}`.source;
    expect(drawn.match(/class="spot/g)?.length).toBe(1);
    expect(drawn).toContain('stroke-width="18"');
    expect(drawn).toContain('<title>8 customers</title>');
  });

  it('counts those whose value is not known, and draws nothing where nobody’s is', () => {
    const unknown = { rank: 2, band: 'calm' as const, risk: 10 };
    const known = { rank: 1, band: 'calm' as const, risk: 10, stake: 90 };
    expect(scatter({ reference: 'EUR', standings: [unknown] })).toBeUndefined();
    const drawn = html`${scatter({ reference: 'EUR', standings: [known, unknown] })}`.source;
    expect(drawn).toContain('1 customer without a known value is not drawn');
  });
});
