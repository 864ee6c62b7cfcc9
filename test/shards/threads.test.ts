// A run on several threads is the run on one, and ends when one of them does. The threads run what was built.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSources } from '../../src/ingest/index.ts';
import type { Report, Source } from '../../src/model/index.ts';
import { type RunSettings, reportOn, run, settle } from '../../src/pipeline.ts';
import { digest } from '../../src/report/digest.ts';
import { createRunSettings } from '../../src/settings.ts';
import { readOnThreads, ThreadPool } from '../../src/shards/index.ts';
import { createRandom } from '../random.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/undertone.js');
const BUILT = pathToFileURL(join(ROOT, 'dist/thread.js'));
const FOLDER = mkdtempSync(join(tmpdir(), 'undertone-threads-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const WORDS = [
  'this is still broken',
  '"I asked twice.\n\nStill ""nothing"", and we will cancel"',
  '"thanks, all good"',
  '"""Unacceptable"", said my boss\r\n"',
];

function messages(count: number, odd = ''): string {
  const random = createRandom(count);
  const lines = Array.from({ length: count }, (_, index) => {
    const at = `2026-0${1 + (index % 6)}-1${index % 10}T10:00:00Z`;
    const role = index % 7 === 0 ? 'agent' : 'customer';
    return `T${index % 900},C${index % 200},${at},${role},${random.pick(WORDS)}`;
  });
  return ['ticket_id,account_id,created_at,author_role,body', ...lines, odd, ''].join('\n');
}

function fileOf(name: string, content: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

async function onThreads(sources: readonly Source[], count: number, piece: number, module = BUILT) {
  const settings = createRunSettings({});
  const part = await readBy(count, sources, settings, piece, module);
  return printed(reportOn(settle(part), settings).report);
}

function readBy(
  count: number,
  sources: readonly Source[],
  settings: RunSettings,
  piece: number,
  module = BUILT,
) {
  const pool = new ThreadPool(count - 1, module);
  return readOnThreads(sources, settings, pool, () => ({ count, piece })).finally(() => pool.dismiss());
}

const known = new Map<string, Promise<Printed>>();

/** Once for each input. */
function onOne(sources: readonly Source[]): Promise<Printed> {
  const key = sources.map(({ path }) => path).join();
  const report = known.get(key) ?? run(sources, createRunSettings({})).then((whole) => printed(whole.report));
  known.set(key, report);
  return report;
}

type Printed = ReturnType<typeof printed>;

function printed(report: Report) {
  return { ...report, diagnostics: digest(report.diagnostics) };
}

/** As of a pipe: whoever asks a second time gets nothing. */
async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const paths = new Map<string, string>();

beforeAll(() => {
  paths.set('messages', fileOf('messages.csv', messages(2600)));
  const list = Array.from(
    { length: 200 },
    (_, index) => `C${index},Client ${index},Rep ${index % 3},${index * 100} EUR`,
  );
  paths.set('clients', fileOf('clients.csv', `id,company,owner,annual revenue\n${list.join('\n')}\n`));
  paths.set('irregular', fileOf('irregular.csv', messages(2600, 'T1,C1,2026-01-01,customer,6" pipe')));
});

function sourcesOf(...names: readonly string[]): readonly Source[] {
  return names.map((name) => ({ path: paths.get(name) ?? '' }));
}

describe('threads', () => {
  it.each([1, 2, 3])('as many as %d give the same report', async (count) => {
    const { sources } = await findSources(
      ['tidewright', 'shapes', 'broken'].map((name) => join(ROOT, 'fixtures', name)),
    );
    expect(await onThreads(sources, count, 20_000)).toEqual(await onOne(sources));
  });

  it.each([
    [2, 1000],
    [2, 50_000],
    [3, 5000],
  ])('%d of them give it from pieces of %d bytes', async (count, piece) => {
    const sources = sourcesOf('messages', 'clients');
    expect(await onThreads(sources, count, piece)).toEqual(await onOne(sources));
  });

  it.each([2, 3])('%d of them read a file in one piece that turns out irregular', async (count) => {
    const sources = sourcesOf('irregular', 'clients', 'messages');
    expect(await onThreads(sources, count, 5000)).toEqual(await onOne(sources));
  });

  it.each([40_000, 60_000, 90_000])(
    'read what can be read only once but once (pieces of %d)',
    async (piece) => {
      const stdin = (): Source => ({ path: '-', bytes: once(messages(300)) });
      const sources = (): readonly Source[] => [...sourcesOf('irregular'), stdin()];
      const whole = await onThreads(sources(), 1, 1e9);
      for (let tries = 0; tries < 3; tries++) expect(await onThreads(sources(), 2, piece)).toEqual(whole);
      expect(whole.totals.records).toBe(2901);
    },
  );

  it('refuse what one thread refuses', async () => {
    const settings = createRunSettings({ map: new Map([['messages.csv:text', 'nowhere']]) });
    const sources = sourcesOf('messages', 'clients');
    await expect(readBy(2, sources, settings, 5000)).rejects.toThrow('messages.csv has no column "nowhere"');
  });
});

const TAKES_ONE = "port.postMessage({ type: 'next' }); port.once('message', ";

describe('a run fails clearly', () => {
  it.each([
    ['exits', `${TAKES_ONE}() => process.exit(3)); await new Promise(() => {});`, 'It ended unexpectedly.'],
    [
      'throws',
      `await new Promise((resolve) => { ${TAKES_ONE}resolve) }); throw new Error('no such luck');`,
      'no such luck',
    ],
    [
      'has an accident',
      `await new Promise((resolve) => { ${TAKES_ONE}resolve) }); setTimeout(() => { throw new Error('out of memory'); }); await new Promise(() => {});`,
      'out of memory',
    ],
  ])(
    'when a worker %s',
    async (_, work, reason) => {
      const path = fileOf(
        `dying-${reason.length}.mjs`,
        `export default async function ({ port }) { ${work} }`,
      );
      const failing = onThreads(sourcesOf('messages'), 2, 5000, pathToFileURL(path));
      await expect(failing).rejects.toThrow(
        /a worker failed while it read .*messages\.csv, bytes \d+ to \d+; --workers 1 does without them/,
      );
      await expect(failing).rejects.toThrow(reason);
    },
    60_000,
  );

  it('when what was built is not there', async () => {
    const failing = onThreads(sourcesOf('messages'), 2, 5000, pathToFileURL(join(FOLDER, 'nothing.js')));
    await expect(failing).rejects.toThrow('a worker failed before or after it read anything');
  });
});

describe('--workers', () => {
  it('prints the same whatever their number', () => {
    const path = fileOf('printed.csv', messages(4000));
    const [one, two] = ['1', '2'].map((count) => {
      const args = [BIN, 'scan', path, '--workers', count, '--format', 'json', '--no-config'];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return { stdout, stderr, status };
    });
    expect(one?.stdout.length).toBeGreaterThan(10_000);
    expect(two).toEqual(one);
  }, 120_000);

  it('leaves nothing behind when it is interrupted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'undertone-interrupted-'));
    const path = join(folder, 'messages.csv');
    writeFileSync(path, messages(4000));
    const args = [BIN, 'scan', path, '-', '--workers', '2', '-o', join(folder, 'list.json'), '--no-config'];
    const child = spawn(process.execPath, args);
    // More than a pipe holds: once it is written, the run is at work, and waits for the rest.
    child.stdin.write(messages(9000), () => setTimeout(() => child.kill('SIGINT'), 500));
    const exitCode = await new Promise((resolve) => child.once('exit', resolve));
    expect(exitCode).toBe(130);
    expect(readdirSync(folder)).toEqual(['messages.csv']);
    rmSync(folder, { recursive: true });
  }, 120_000);
});
