import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import type { Report } from '../../src/model/index.ts';
import { type Format, PLAIN } from '../../src/report/format.ts';
import { followUpRecord } from '../../src/report/records.ts';
import { REPORT_FORMATS, reportFormat } from '../../src/report/registry.ts';

/** What customers write to a terminal, a spreadsheet and a page. */
const NAUGHTY = [
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007',
  '\u202egnp.exe',
  '=HYPERLINK("http://x.example","click")',
  '"quotes", commas, and <b>tags</b> | pipes',
  'C1 \u0085\u009b31m and \u2028 separators',
  '完全に です 🙂🙂🙂',
] as const;

function ndjson(): Uint8Array {
  const rows = NAUGHTY.map((body, index) => ({
    account_id: `A${index}`,
    company: `Firm ${index} ${body.slice(0, 30)}`,
    created_at: '2026-03-01T10:00:00Z',
    author_role: 'customer',
    ticket_id: `T${index}`,
    body: `This is outrageous and we will cancel our contract ${body}`,
  }));
  return new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'));
}

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield ndjson();
}

describe('report formats', () => {
  let report: Report;
  let formats: ReadonlyMap<string, Format>;
  beforeAll(async () => {
    report = await scan([{ path: 'naughty.ndjson', bytes: bytes() }]);
    formats = new Map(
      await Promise.all(REPORT_FORMATS.map(async (id) => [id, await reportFormat(id)] as const)),
    );
  });

  function rendered(id: string, width = 80): string {
    const format = formats.get(id);
    if (format === undefined || 'encode' in format) return '';
    return [...format.render(report, { width, paint: PLAIN, top: 100 })].join('');
  }

  it('are given something to show', () => {
    expect(report.followUps.filter(({ quote }) => quote !== undefined).length).toBe(NAUGHTY.length);
  });

  it.each(REPORT_FORMATS)('%s is called as its file is', (id) => {
    expect(formats.get(id)?.id).toBe(id);
  });

  it.each(REPORT_FORMATS)('%s sends no control or reordering character', (id) => {
    const controls = rendered(id)
      .replaceAll('\n', '')
      .match(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu);
    if (id !== 'csv') expect(controls).toBeNull();
  });

  it.each([60, 80, 100, 120])('table fits %i columns', (width) => {
    for (const line of rendered('table', width).split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('csv reads back what json says', () => {
    const rows: readonly Record<string, string>[] = parse(rendered('csv'), { columns: true });
    const records = report.followUps.map(followUpRecord);
    expect(rows.map((row) => row['quote'])).toEqual(records.map(({ quote }) => quote?.text));
    expect(rows.map((row) => row['customer_name'])).toEqual(records.map(({ customer }) => customer.name));
    expect(rows.map((row) => Number(row['risk']))).toEqual(records.map(({ risk }) => risk));
  });

  it('json and ndjson read back identical', () => {
    const document: { followUps: unknown } = JSON.parse(rendered('json'));
    const lines = rendered('ndjson')
      .trim()
      .split('\n')
      .map((line): object => JSON.parse(line));
    const expected = JSON.parse(JSON.stringify(report.followUps.map(followUpRecord)));
    expect(document.followUps).toEqual(expected);
    expect(lines).toEqual(
      expected.map((record: object) => ({ schemaVersion: 1, asOf: '2026-03-01', ...record })),
    );
  });

  it('markdown shows markup and does not obey it', () => {
    expect(rendered('markdown')).not.toContain('<b>');
  });
});
