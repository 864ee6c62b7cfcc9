// A run that is read in pieces, each by itself and in any order, is the run that is read in one piece.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/ingest/index.ts';
import type { Report, Source } from '../../src/model/index.ts';
import { emptyPart, type Part } from '../../src/part.ts';
import { linesOf, PartTaker } from '../../src/part-lines.ts';
import { type RunSettings, reportOn, run, settle } from '../../src/pipeline.ts';
import { createRunSettings } from '../../src/settings.ts';
import {
  finishPart,
  planShards,
  readHere,
  readShard,
  runSettingsOf,
  shardSettingsOf,
} from '../../src/shards/index.ts';
import { createRandom } from '../random.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** As on another machine: all that is known there came as JSON. */
function sent<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

async function runInShards(sources: readonly Source[], settings: RunSettings, seed: number): Promise<Report> {
  const plan = await planShards(sources, settings.reading);
  const whole = emptyPart(settings);
  const taker = new PartTaker(whole);
  const there = runSettingsOf(sent(shardSettingsOf(settings)), {});
  for (const shard of createRandom(seed).shuffle(plan.shards)) {
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
