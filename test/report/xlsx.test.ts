// The managers' workbook, as a zip, as sheets, and as undertone itself reads it back.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../../src/index.ts';
import { readTables } from '../../src/ingest/read.ts';
import type { Batch } from '../../src/ingest/table.ts';
import type { Report } from '../../src/model/index.ts';
import { PLAIN } from '../../src/report/format.ts';
import { reportFormat } from '../../src/report/registry.ts';
import { visible } from '../../src/report/visible.ts';
import { createReadingSettings } from '../../src/settings.ts';
import { runCli } from '../cli/run.ts';

const NAUGHTY = '=HYPERLINK("x","click") \u001b[31m\u202e <b>&amp;';

async function* messages(): AsyncGenerator<Uint8Array> {
  const row = (index: number, body: string) => ({
    account_id: `00${index}`,
    company: `${NAUGHTY}${index}`,
    owner: 'Maeve',
    created_at: '2026-03-01T10:00:00Z',
    author_role: 'customer',
    body,
  });
  const rows = [row(1, 'This is outrageous and we will cancel our contract.'), row(2, 'This is outrageous.')];
  yield new TextEncoder().encode(rows.map((each) => JSON.stringify(each)).join('\n'));
}

async function* of(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function sheetsIn(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly Batch[]>> {
  const source = { path: 'list.xlsx', bytes: of(bytes) };
  const sheets = new Map<string, Batch[]>();
  for await (const event of readTables(source, createReadingSettings({}, false))) {
    if (event.type !== 'batch') continue;
    const { name } = event.batch.table;
    sheets.set(name, [...(sheets.get(name) ?? []), event.batch]);
  }
  return sheets;
}

/** Text of a file in the archive, found by its entry in the directory at the end. */
function partOf(archive: Uint8Array, path: string): string {
  const view = new DataView(archive.buffer, archive.byteOffset);
  let at = view.getUint32(archive.length - 6, true);
  while (view.getUint32(at, true) === 0x0201_4b50) {
    const [size, nameLength] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (name === path) return new TextDecoder().decode(inflateRawSync(archive.subarray(start, start + size)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`no ${path}`);
}

describe('the workbook', () => {
  let report: Report;
  let bytes: Uint8Array;
  const encode = async () => {
    const format = await reportFormat('xlsx');
    return 'encode' in format ? format.encode(report, { width: 80, paint: PLAIN }) : undefined;
  };

  beforeAll(async () => {
    report = await scan([{ path: 'naughty.ndjson', bytes: messages() }]);
    bytes = (await encode()) ?? new Uint8Array();
  });

  it('is the same whenever it is made', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100)); // A zip tells time in steps of two seconds.
    expect(Buffer.from((await encode()) ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  it('has a sheet of follow-ups, of parts and of what it is, which undertone reads back', async () => {
    const sheets = await sheetsIn(bytes);
    expect([...sheets.keys()]).toEqual(['Follow-ups', 'How scores add up', 'About']);
    const [batch] = sheets.get('Follow-ups') ?? [];
    expect(batch?.rows.length).toBe(report.followUps.length);
    const [first] = report.followUps;
    expect(batch?.rows[0]?.[1]).toBe(visible(first?.customer.name ?? ''));
    expect(batch?.rows[0]?.at(-1)).toBe('001');
    expect(Number(batch?.rows[0]?.[4])).toBe(first?.risk.value);
    expect(batch?.rows[0]?.[12]).toBe('2026-03-02');
  });

  it('shows parts that add up to the risk', async () => {
    const [batch] = (await sheetsIn(bytes)).get('How scores add up') ?? [];
    const last = batch?.rows.findLast((row) => row[0] === '1');
    expect(Number(last?.[4])).toBe(report.followUps[0]?.risk.value);
  });

  it('holds text that begins like a formula as text, and shows its controls', () => {
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    const texts = partOf(bytes, 'xl/sharedStrings.xml');
    expect(texts).toContain('=HYPERLINK(');
    expect(texts).toContain('\\u{202e}');
    expect(texts).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u);
  });

  it('has promises and what builds up beside the list, when scan makes it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'undertone-xlsx-')), 'list.xlsx');
    const ran = await runCli(['scan', 'fixtures/tidewright', '-q', '--format', 'xlsx', '-o', file]);
    expect(ran).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const sheets = await sheetsIn(readFileSync(file));
    expect([...sheets.keys()].slice(2, 4)).toEqual(['Promises', 'What builds up (30 days)']);
    const [promises] = sheets.get('Promises') ?? [];
    const made = promises?.table.header.indexOf('Made') ?? -1;
    expect(promises?.rows.length).toBeGreaterThan(5);
    expect(promises?.rows.every((row) => /^20\d\d-\d\d-\d\d$/.test(row[made] ?? ''))).toBe(true);
  });

  it('goes to a pipe as bytes, and to no terminal', async () => {
    const piped = await runCli(['scan', 'fixtures/tidewright', '-q', '--format', 'xlsx']);
    expect(piped.stdout.startsWith('PK')).toBe(true);
    const shown = await runCli(['scan', 'fixtures/tidewright', '--format', 'xlsx'], { isTerminal: true });
    expect([shown.exitCode, shown.stderr]).toEqual([2, expect.stringContaining('--output')]);
  });

  it('keeps its header in sight and filters by every column', () => {
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:R3"\/>/);
  });
});
