// Customers judged on several threads are judged as on one. The threads run what was built.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/judgement.ts';
import type { Report, Source } from '../../src/model/index.ts';
import { type Gathered, gather, type RunSettings, reportOn } from '../../src/pipeline.ts';
import { type Choices, createRunSettings } from '../../src/settings.ts';
import { judgeOnThreads, ThreadPool } from '../../src/shards/index.ts';
import { allowanceWithin } from '../../src/spill/allowance.ts';
import { createRandom } from '../random.ts';

const BUILT = pathToFileURL(join(import.meta.dirname, '../../dist/thread.js'));
const FOLDER = mkdtempSync(join(tmpdir(), 'undertone-judges-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const SAID = [
  'this is still broken',
  'we will cancel',
  'thanks, all good',
  'nobody has called me back',
  'ok',
];

/** Clients whose rows contradict each other here and there, and what they wrote. */
function exports(): readonly Source[] {
  const random = createRandom(5);
  const clients = Array.from({ length: 900 }, (_, index) => {
    const plan = random.pick(['Basic', 'Pro', '']);
    return `C${index % 870},Client ${index % 880},Rep ${index % 7},${plan},${100 * random.below(90)} EUR`;
  });
  const messages = Array.from({ length: 3000 }, (_, index) => {
    const at = `2026-0${1 + random.below(6)}-1${index % 10}T10:00:00Z`;
    return `T${index % 900},C${random.below(950)},${at},${random.pick(['agent', 'customer'])},${random.pick(SAID)}`;
  });
  return [
    ['clients.csv', 'id,company,owner,plan,annual revenue', clients] as const,
    ['messages.csv', 'ticket_id,account_id,created_at,author_role,body', messages] as const,
  ].map(([name, header, lines]) => {
    const path = join(FOLDER, name);
    writeFileSync(path, `${[header, ...lines].join('\n')}\n`);
    return { path };
  });
}

const sources = exports();
const CHOICES: Choices = {
  weights: new Map([['praise', -2]]),
  owners: new Map([['Rep 3', 'Maeve']]),
  serviceLevels: new Map([['Pro', 1]]),
};

async function judgeOn(count: number, read: Gathered, settings: RunSettings, module = BUILT) {
  const pool = new ThreadPool(count - 1, module);
  return judgeOnThreads(read, settings, pool, () => count).finally(() => pool.dismiss());
}

async function judged(choices: Choices, megabytes: number): Promise<Judged> {
  const allowance = { ...allowanceWithin({ bytes: megabytes * 2 ** 20, folder: FOLDER }), leastRun: 1 };
  const settings = createRunSettings({ ...choices, allowance });
  const read = await gather(sources, settings);
  const judgement = await judgeOn(3, read, settings);
  return { judgement, read, report: reportOn(read, settings, judgement).report };
}

interface Judged {
  readonly judgement: Judgement | undefined;
  readonly read: Gathered;
  readonly report: Report;
}

describe('three threads', { timeout: 60_000 }, () => {
  it.each([
    [{}, 1000],
    [CHOICES, 1000],
    [CHOICES, 1],
  ])('judge as one does, by %j within %d MB', async (choices, megabytes) => {
    const { judgement, read, report } = await judged(choices, megabytes);
    expect(judgement?.lines.length).toBeGreaterThan(900);
    expect(report).toEqual(reportOn(read, createRunSettings(choices)).report);
  });

  it('are not used where all customers together tell how each is judged', async () => {
    const orders = join(FOLDER, 'orders.csv');
    const lines = Array.from(
      { length: 90 },
      (_, index) => `C${index % 40},2026-03-${10 + (index % 20)},9 EUR`,
    );
    writeFileSync(orders, `customer_id,order_date,amount\n${lines.join('\n')}\n`);
    const settings = createRunSettings({ allowance: allowanceWithin({ bytes: 2 ** 30, folder: FOLDER }) });
    const read = await gather([{ path: orders }], settings);
    expect(await judgeOn(3, read, settings)).toBeUndefined();
  });

  it('end the run when one of them fails', async () => {
    const settings = createRunSettings({ allowance: allowanceWithin({ bytes: 2 ** 30, folder: FOLDER }) });
    const read = await gather(sources, settings);
    const module = pathToFileURL(join(FOLDER, 'missing.js'));
    await expect(judgeOn(2, read, settings, module)).rejects.toThrow(
      /^a worker failed while customers were judged; --workers 1 does without them\./,
    );
  });
});
