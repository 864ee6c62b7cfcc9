// What passes between a run and its workers, without the Redis between them: shards as JSON, and parcels.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Refused } from '../../src/engine/index.ts';
import { createCraft, type Distribute, runOver } from '../../src/many-machines.ts';
import type { Report } from '../../src/model/index.ts';
import { run } from '../../src/pipeline.ts';
import { digest } from '../../src/report/digest.ts';
import { createRunSettings } from '../../src/settings.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'undertone-ranges-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const craft = createCraft(() => {});
const halt = new AbortController().signal;

/** Shards given out, run by run. */
const given: string[][] = [];

/** Every shard read by itself, the last first; the parcels of all of them merged in two partitions. */
const here: Distribute = async ({ settings, shards }, take) => {
  given.push(shards.map(({ about }) => about));
  const partitions: Uint8Array[][] = [[], []];
  for (const [place, { shard }] of [...shards.entries()].reverse()) {
    const terms = { partitions: partitions.length, halt };
    const parcels = await craft.read(sent(shard), sent(settings), terms).catch((error: unknown) => {
      throw error instanceof Refused ? new Refused(place) : error;
    });
    for (const { partition, bytes } of parcels) partitions[partition]?.push(bytes);
  }
  const merged: Uint8Array[] = [];
  for (const parcels of partitions) {
    const all = await craft.merge(each(parcels), sent(settings), { partitions: 1, halt });
    merged.push(...Array.from(all, ({ bytes }) => bytes));
  }
  return take(each(merged));
};

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

async function* each(parcels: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parcels;
}

function messages(name: string, odd = ''): string {
  const rows = Array.from(
    { length: 3000 },
    (_, index) => `C${index % 90},T${index},2026-03-${10 + (index % 9)},customer,"still no answer, ${index}"`,
  );
  const path = join(FOLDER, name);
  writeFileSync(path, ['account_id,ticket_id,created_at,author_role,body', ...rows, odd, ''].join('\n'));
  return path;
}

describe('a run whose shards are read elsewhere', () => {
  const settings = createRunSettings({ brands: ['Tidewright'] });
  const choice = { folder: '/', pieceOf: () => 40_000 };
  const told = ({ diagnostics, ...report }: Report) => ({ ...report, diagnostics: digest(diagnostics) });
  const compare = async (path: string): Promise<void> => {
    const one = await run([{ path }], settings);
    const many = await runOver(here, [{ path }], settings, choice);
    expect(told(many.report)).toEqual(told(one.report));
  };

  it('is the same when a large file is cut into ranges', async () => {
    const path = messages('plain.csv');
    await compare(path);
    expect(given.splice(0)).toEqual([
      expect.arrayContaining([expect.stringContaining(`${path}, bytes 0 to 1`)]),
    ]);
  });

  it('gives out a file whole that turns out not to be fit for it', async () => {
    const path = messages('odd.csv', 'C1,T1,2026-03-12,customer,angry,very,much,so');
    await compare(path);
    expect(given.splice(0)).toEqual([expect.not.arrayContaining([path]), [path]]);
  });
});
