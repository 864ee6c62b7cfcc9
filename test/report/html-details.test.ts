// What the page gets beside the list, on the way that `scan --format html` takes.
import { beforeAll, describe, expect, it } from 'vitest';
import { DETAIL_RETENTION, withDetails } from '../../src/cli/run/details.ts';
import { type Run, type RunSettings, run } from '../../src/pipeline.ts';
import { PLAIN } from '../../src/report/format.ts';
import html from '../../src/report/formats/html.ts';
import { createRunSettings } from '../../src/settings.ts';

/** Four customers of two reps, two of whom have promised something; with controls in every text. */
function ndjson(): Uint8Array {
  const said: readonly (readonly [customer: number, day: string, role: string, text: string])[] = [
    [1, '2026-03-01', 'customer', 'This is outrageous, we will cancel our contract. \u202e'],
    [1, '2026-03-02', 'agent', 'I will call you tomorrow. \u001b[31m'],
    [2, '2026-03-01', 'customer', 'The export is still broken, nobody called. \u0085'],
    [2, '2026-03-03', 'agent', 'We will fix it by Friday. \u2028'],
    [3, '2026-03-01', 'customer', 'You are wonderful, I recommend you to everyone. \u0007'],
    [4, '2026-03-10', 'customer', 'This is unacceptable, I want to speak to your manager.'],
  ];
  const rows = said.map(([customer, day, author_role, body], index) => ({
    account_id: `A${customer}`,
    company: `Firm ${customer} \u202e`,
    created_at: `${day}T10:00:00Z`,
    author_role,
    ticket_id: `T${customer}`,
    id: `M${index}`,
    body,
  }));
  return new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'));
}

const CLIENTS = 'account_id,company,owner\nA1,Firm 1,Ann\nA2,Firm 2,Ann\nA3,Firm 3,Bob\nA4,Firm 4,Bob\n';

async function* bytesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

describe('details of a page', () => {
  let settings: RunSettings;
  let result: Run;
  beforeAll(async () => {
    settings = createRunSettings({ retention: DETAIL_RETENTION });
    const clients = { path: 'clients.csv', bytes: bytesOf(new TextEncoder().encode(CLIENTS)) };
    result = await run([clients, { path: 'said.ndjson', bytes: bytesOf(ndjson()) }], settings);
  });

  it('tell of each customer with their timeline, promises and score', async () => {
    const { details } = await withDetails(result.report, result, settings, {});
    expect(details?.customers.length).toBe(4);
    for (const { followUp, contributions, timeline } of details?.customers ?? []) {
      expect(contributions).toEqual(followUp.risk.contributions);
      expect(timeline.every(({ author, text }) => author !== undefined && text !== '')).toBe(true);
    }
    expect(details?.promises.promises.length).toBe(2);
    expect(details?.themes.themes.length).toBeGreaterThan(0);
    expect(details?.advocates.advocates.map(({ customer }) => customer.id)).toEqual(['A3']);
    expect(details?.portfolio.standings.length).toBe(4);
  });

  it('stay with their customers where the list is ranked anew', async () => {
    const turned = result.report.followUps.toReversed().map((one, index) => ({ ...one, rank: index + 1 }));
    const { details } = await withDetails({ ...result.report, followUps: turned }, result, settings, {});
    expect(details?.customers.map(({ followUp }) => [followUp.rank, followUp.customer.id])).toEqual(
      turned.map(({ rank, customer }) => [rank, customer.id]),
    );
  });

  it('are of the owner’s customers only, where one is asked for', async () => {
    const followUps = result.report.followUps.filter(({ owner }) => owner === 'Bob');
    const { details } = await withDetails({ ...result.report, followUps }, result, settings, {
      owner: 'bob',
    });
    expect(details?.customers.map(({ followUp }) => followUp.owner)).toEqual(['Bob', 'Bob']);
    expect(details?.promises.promises).toEqual([]);
  });

  it('send no control or reordering character', async () => {
    const detailed = await withDetails(result.report, result, settings, {});
    const page = [...html.render(detailed, { width: 80, paint: PLAIN })].join('');
    expect(page).toContain('id="promises"');
    expect(page).toContain('\\u{202e}');
    expect(page.replaceAll('\n', '').match(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu)).toBeNull();
  });
});
