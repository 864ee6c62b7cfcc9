import { describe, expect, it } from 'vitest';
import { run } from '../../src/pipeline.ts';
import { redactReport } from '../../src/report/redact.ts';
import { Redaction, type RedactionSettings } from '../../src/report/redaction.ts';
import { createRunSettings } from '../../src/settings.ts';

const ROW = {
  account_id: 'A-1',
  company: 'Hartwell Logistics',
  created_at: '2026-03-01T10:00:00Z',
  author_role: 'customer',
  author_name: 'Priya Nair',
  ticket_id: 'TCK-884412',
  owner: 'Maeve Sullivan',
  body: 'We will cancel our contract, call me, Priya Nair of Hartwell Logistics, at +44 20 7946 0018 or priya@hartwell.example about tck-884412 before 2026-04-01, IBAN DE89 3704 0044 0532 0130 00.',
};

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(JSON.stringify(ROW));
}

async function redacted(settings: Partial<RedactionSettings> = {}) {
  const redaction = new Redaction({ what: 'all', key: '', isCommon: () => false, ...settings });
  const source = { path: 'exports/Priya Nair.ndjson', bytes: bytes() };
  const { report } = await run([source], createRunSettings({ onFact: redaction.note }));
  return redactReport(report, redaction);
}

describe('redactReport', () => {
  it('masks names, addresses, phones, accounts and ids, and keeps dates', async () => {
    const text = JSON.stringify(await redacted());
    for (const datum of ['Hartwell', 'Priya', 'Nair', '7946', 'hartwell', '0532', 'A-1', '884412', 'exports'])
      expect(text).not.toContain(datum);
    expect(text).toContain('2026-04-01');
    expect(text).toContain('2026-03-01');
  });

  it('leaves names with contacts, and nothing else', async () => {
    const text = JSON.stringify((await redacted({ what: 'contacts' })).followUps);
    for (const datum of ['7946', 'hartwell.example', '0532', 'A-1', '884412'])
      expect(text).not.toContain(datum);
    expect(text).toContain('Priya Nair of Hartwell Logistics');
  });

  it('gives the same pseudonym in every run, and another one to every key', async () => {
    const name = async (settings?: Partial<RedactionSettings>) =>
      (await redacted(settings)).followUps[0]?.customer.name;
    expect(await name()).toMatch(/^customer-[0-9a-z]{10}$/);
    expect(await name()).toBe(await name());
    expect(await name({ key: 'secret' })).not.toBe(await name());
    expect(await name({ key: 'secret' })).toBe(await name({ key: 'secret' }));
  });

  it('says of one person the same, as author and in the text', async () => {
    const [followUp] = (await redacted()).followUps;
    expect(followUp?.quote?.authorName).toMatch(/^person-/);
    expect(followUp?.nextStep.action).toContain(followUp?.quote?.authorName ?? '?');
  });
});
