// A run that is read in pieces, each by itself and in any order, is the run that is read in one piece.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/ingest/index.ts';
import type { Report, Source } from '../../src/model/index.ts';
import { emptyPart, type Part } from '../../src/part.ts';
import { linesOf, PartTaker } from '../../src/part-lines.ts';
import { type RunSettings, reportOn, run, settle } from '../../src/pipeline.ts';
import { digest } from '../../src/report/digest.ts';
import { createRunSettings } from '../../src/settings.ts';
import {
  cutShards,
  finishPart,
  planShards,
  readHere,
  readShard,
  runSettingsOf,
  type Shard,
  shardSettingsOf,
} from '../../src/shards/index.ts';
import { createRandom } from '../random.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** As on another machine: all that is known there came as JSON. */
function sent<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

async function runInShards(
  sources: readonly Source[],
  settings: RunSettings,
  seed: number,
  piece = Number.POSITIVE_INFINITY,
): Promise<Report> {
  const plan = await planShards(sources, settings.reading);
  const whole = emptyPart(settings);
  const taker = new PartTaker(whole);
  const there = runSettingsOf(sent(shardSettingsOf(settings)), {});
  const shards: Shard[] = [];
  for await (const shard of cutShards(plan.shards, piece, new Set(), settings.reading)) shards.push(shard);
  if (piece < Number.POSITIVE_INFINITY) expect(shards.length).toBeGreaterThan(plan.shards.length);
  for (const shard of createRandom(seed).shuffle(shards)) {
    const part: Part = emptyPart(there);
    await readShard(sent(shard), part, there);
    for (const line of linesOf(part, 0)) taker.take(line);
  }
  await readHere(plan, whole, settings);
  finishPart(whole, plan, settings);
  expect(taker.missing).toBe(0);
  return reportOn(settle(whole), settings).report;
}

describe('shards', () => {
  it.each(['tidewright', 'shapes', 'broken'])('of %s give the same report as one run', async (name) => {
    const { sources } = await findSources([join(FIXTURES, name)]);
    const settings = createRunSettings({ brands: ['Tidewright'], ownDomains: ['tidewright.example'] });
    const { report } = await run(sources, settings);
    for (const seed of [1, 2]) expect(await runInShards(sources, settings, seed)).toEqual(report);
  });

  it('of ranges of files do so, too, with what is told of a whole table', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'undertone-shards-'));
    const messages = Array.from({ length: 4000 }, (_, index) => {
      const at = index % 90 === 7 ? `some day ${index}` : `2026-03-${10 + (index % 20)}`;
      const role = index % 9 === 0 ? 'agent' : 'customer';
      const words = index % 5 === 0 ? '"I asked twice.\n\nStill ""nothing""!"' : `thanks, ${index}`;
      return `T${index % 700},C${index % 150},${at},${role},${words.includes('"') ? words : `"${words}"`}`;
    });
    const orders = Array.from(
      { length: 4000 },
      (_, index) =>
        `O${index},C${index % 150},2026-02-${10 + (index % 9)},${index % 900 === 3 ? 'a lot' : index}`,
    );
    const files = [
      ['messages.csv', 'ticket_id,account_id,created_at,author_role,body', ...messages],
      ['orders.csv', 'order_id,account_id,order_date,amount', ...orders],
    ];
    for (const [name = '', ...lines] of files) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    const { sources } = await findSources([folder]);
    const settings = createRunSettings({});
    const { report } = await run(sources, settings);
    const cut = await runInShards(sources, settings, 3, 9000);
    expect({ ...cut, diagnostics: digest(cut.diagnostics) }).toEqual({
      ...report,
      diagnostics: digest(report.diagnostics),
    });
    expect(report.diagnostics.map(({ code }) => code)).toContain('values-unreadable');
    expect(report.diagnostics.map(({ code }) => code)).toContain('currency-missing');
    rmSync(folder, { recursive: true });
  });

  it('end with the last ranges of the largest file, each once, after files that cannot be cut', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'undertone-order-'));
    const rows = Array.from({ length: 6000 }, (_, index) => `T${index},C1,2026-03-10,customer,still broken`);
    const [header, text] = ['ticket_id,account_id,created_at,author_role,body', 'a line\n'.repeat(5000)];
    writeFileSync(join(folder, 'messages.csv'), `${[header, ...rows].join('\n')}\n`);
    writeFileSync(join(folder, 'talk.txt'), text);
    const settings = createRunSettings({}).reading;
    const { sources } = await findSources([folder]);
    const { shards } = await planShards(sources, settings);
    const order: Shard[] = [];
    for await (const shard of cutShards(shards, 9000, new Set(), settings)) order.push(shard);
    const places = order.flatMap(({ range }) => range?.from ?? []);
    expect(places.length).toBeGreaterThan(12);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(order.findIndex(({ path }) => path.endsWith('talk.txt'))).toBe(order.length - 9);
    rmSync(folder, { recursive: true });
  });

  it('are read here where they cannot be opened anew', async () => {
    const bytes = {
      async *[Symbol.asyncIterator]() {
        yield new TextEncoder().encode('customer,text\nAnna,you never answered\n');
      },
    };
    const settings = createRunSettings({});
    const { report } = await run([{ path: '-', bytes }], settings);
    expect(await runInShards([{ path: '-', bytes }], settings, 1)).toEqual(report);
    expect(report.totals.used).toBe(1);
  });

  it('refuse a column that no file has, and note it where it stands for other runs', async () => {
    const { sources } = await findSources([join(FIXTURES, 'tidewright')]);
    const map = new Map([['text', 'Nowhere']]);
    await expect(runInShards(sources, createRunSettings({ map }), 1)).rejects.toThrow('no table has column');
    const settings = createRunSettings({ map, standing: new Set(['text']) });
    const { report } = await run(sources, settings);
    expect(await runInShards(sources, settings, 1)).toEqual(report);
  });
});
