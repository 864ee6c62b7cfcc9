// Runs over workers on a real Redis: the same bytes as one process prints, whatever becomes of workers and Redis meanwhile.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { killAll, Undertone } from './process.ts';
import { HAS_REDIS, TestRedis } from './redis.ts';

const WAITS = 'waits for work';

const folder = mkdtempSync(join(tmpdir(), 'undertone-machines-'));

/** Messages of the same customers in many files. */
function writeExports(name: string, files: number, messages: number): string {
  const random = createRandom(7);
  const place = join(folder, name);
  mkdirSync(place);
  const said = [
    'Still no answer. This is the third time I ask.',
    'Thanks, that works now.',
    'We are looking at other suppliers before the renewal in May.',
    'Could you send the invoice again?',
    'Never mind, we will find another way.',
  ];
  for (let file = 0; file < files; file++) {
    const rows = Array.from({ length: messages }, (_, row) => {
      const day = String(1 + random.below(28)).padStart(2, '0');
      return `C${random.below(200)},T${file}-${row},2026-03-${day}T09:00:00Z,customer,"${random.pick(said)} (${row})"`;
    });
    const header = 'account_id,ticket_id,created_at,author_role,body';
    writeFileSync(join(place, `tickets-${file}.csv`), `${[header, ...rows].join('\n')}\n`);
  }
  return place;
}

describe.skipIf(!HAS_REDIS)('a run on workers (skips where redis-server is not installed)', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await TestRedis.start('--appendonly', 'yes');
  });
  afterEach(killAll);
  afterAll(async () => {
    await redis.end();
    rmSync(folder, { recursive: true });
  });

  const scan = (...args: string[]): Undertone =>
    new Undertone(['scan', '--format', 'json', '--engine', redis.url, ...args]);
  const inOneProcess = async (...args: string[]) =>
    new Undertone(['scan', '--format', 'json', ...args]).ended;
  const worker = (name: string, url = redis.url): Undertone =>
    new Undertone(['worker', '--engine', url, '--name', name]);

  it('prints the same bytes though a worker is killed and Redis restarted, and leaves nothing there', async () => {
    const place = writeExports('many', 24, 300);
    const whole = await inOneProcess(place);
    const workers = ['one', 'two', 'three'].map((name) => worker(name));
    const [first, second] = workers;
    await Promise.all(workers.map((process) => process.says(WAITS)));
    const run = scan(place);
    await first?.says('read ', 2);
    first?.kill('SIGKILL');
    await second?.says('read ', 3);
    await redis.stop();
    await redis.start();
    expect(await run.ended).toEqual(whole);
    expect(await redis.keysOfRuns()).toEqual([]);
  });
});
