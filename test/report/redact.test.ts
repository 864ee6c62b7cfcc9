import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import { redactReport } from '../../src/report/redact.ts';

const ROW = {
  account_id: 'A-1',
  company: 'Hartwell Logistics',
  created_at: '2026-03-01T10:00:00Z',
  author_role: 'customer',
  author_name: 'Priya Nair',
  ticket_id: 'T1',
  body: 'We will cancel our contract, call me, Priya Nair of Hartwell Logistics, at +44 20 7946 0018 or priya@hartwell.example before 2026-04-01, IBAN DE89 3704 0044 0532 0130 00.',
};

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(JSON.stringify(ROW));
}

describe('redactReport', () => {
  it('masks names, addresses, phones and accounts, and keeps dates', async () => {
    const report = redactReport(await scan([{ path: 'one.ndjson', bytes: bytes() }]));
    const text = JSON.stringify(report.followUps);
    for (const datum of ['Hartwell', 'Priya', '7946', 'hartwell.example', '0532', 'A-1'])
      expect(text).not.toContain(datum);
    expect(text).toContain('2026-04-01');
    expect(text).toContain('2026-03-01');
  });

  it('gives the same pseudonym in every run', async () => {
    const names = await Promise.all(
      [1, 2].map(
        async () =>
          redactReport(await scan([{ path: 'one.ndjson', bytes: bytes() }])).followUps[0]?.customer.name,
      ),
    );
    expect(names[0]).toMatch(/^customer-/);
    expect(names[0]).toBe(names[1]);
  });
});
