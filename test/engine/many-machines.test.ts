// Runs over workers on a real Redis: the same bytes as one process prints, whatever becomes of workers and Redis meanwhile.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect, readAddress, Server } from '../../src/engine/index.ts';
import { createCraft } from '../../src/many-machines.ts';
import { createRandom } from '../random.ts';
import { type Ended, killAll, Undertone } from './process.ts';
import { HAS_REDIS, TestRedis } from './redis.ts';

const COMPANY = 'fixtures/tidewright';
const NOBODY = 'no worker is at work';
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

/** Without the notice that nobody is at work: on a busy machine workers take longer to come than a run waits to say it. */
function withoutNotices(ended: Ended): Ended {
  const lines = ended.stderr.split('\n').filter((line) => !line.includes(NOBODY));
  return { ...ended, stderr: lines.join('\n') };
}

/** Of a test; on a machine that has nothing else to do none takes a third of it. */
const TIMEOUT = 180_000;

describe.skipIf(!HAS_REDIS)('a run on workers (skips without redis-server)', { timeout: TIMEOUT }, () => {
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
    const place = writeExports('many', 14, 300);
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
    expect(withoutNotices(await run.ended)).toEqual(whole);
    expect(await redis.keysOfRuns()).toEqual([]);
  });

  it('takes its settings along', async () => {
    const config = join(folder, 'config.json');
    const settings = { company: 'Tidewright', ownDomains: ['tidewright.example'], weights: { praise: -1 } };
    writeFileSync(config, JSON.stringify(settings));
    const args = [COMPANY, '--config', config, '--as-of', '2026-03-20', '--redact'];
    await worker('one').says(WAITS);
    const run = scan(...args);
    const whole = await inOneProcess(...args);
    expect(whole.exitCode).toBe(0);
    expect(withoutNotices(await run.ended)).toEqual(whole);
  });

  it('waits for workers, says so, and is gone from Redis when it is interrupted', async () => {
    const run = scan(COMPANY);
    await run.says(`${NOBODY}; start some: undertone worker --engine ${redis.url}`);
    expect(await redis.keysOfRuns()).not.toEqual([]);
    run.kill('SIGINT');
    expect(await run.ended).toMatchObject({ exitCode: 130, stdout: '' });
    expect(await redis.keysOfRuns()).toEqual([]);
  });

  it('goes on at another worker at once when one is told to stop', async () => {
    const place = writeExports('long', 1, 4_000);
    const first = worker('first');
    const run = scan(place);
    await first.says('read ');
    first.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ exitCode: 143 });
    const second = worker('second');
    await second.says('read ');
    expect((await run.ended).exitCode).toBe(0);
    second.kill('SIGINT');
    expect(await second.ended).toMatchObject({ exitCode: 130, stdout: '' });
  });

  it('fails with worker, file and reason where a file is another on its machine, or not there', async () => {
    const place = writeExports('changed', 1, 10);
    const file = join(place, 'tickets-0.csv');
    const run = scan(place);
    await run.says(NOBODY);
    appendFileSync(file, 'C1,T,2026-03-01,customer,new\n');
    worker('one');
    const { exitCode, stderr } = await run.ended;
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /tickets-0\.csv: worker one: the file has \d+ bytes on its machine, and \d+ where/,
    );
    await killAll();
    const again = scan(place);
    await again.says(NOBODY);
    rmSync(file);
    worker('two');
    expect((await again.ended).stderr).toContain(`${file}: worker two: there is no such file on its machine`);
    expect(await redis.keysOfRuns()).toEqual([]);
  });

  it('fails where a worker is of another version', async () => {
    const engine = await connect(readAddress(redis.url, undefined), 1000);
    const told: string[] = [];
    const settings = { name: 'old', version: '0.0.0', say: (words: string) => void told.push(words) };
    const server = new Server(
      engine,
      createCraft(() => {}),
      settings,
    );
    const { exitCode, stderr } = await scan(COMPANY).ended;
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/worker old: is undertone 0\.0\.0, but the run was started by undertone \d/);
    expect(told.join()).toContain('is undertone 0.0.0');
    await server.stop();
    engine.redis.disconnect();
  });

  it('is read anew where Redis forgets everything in mid-run', async () => {
    const forgetful = await TestRedis.start();
    const whole = await inOneProcess(COMPANY);
    const run = new Undertone(['scan', COMPANY, '--format', 'json', '--engine', forgetful.url]);
    await run.says(NOBODY);
    const first = worker('one', forgetful.url);
    await first.says('read ', 4);
    await forgetful.stop();
    await forgetful.start();
    expect((await run.ended).stdout).toBe(whole.stdout);
    expect(await forgetful.keysOfRuns()).toEqual([]);
    await killAll();
    await forgetful.end();
  });
});
