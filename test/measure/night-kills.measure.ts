// What is left of a history when its runs are killed, and when two run at once. A history that nothing ever happened to is
// kept beside it: whatever is left must be yesterday's state or today's, whole, and the next run must end where that one did.
// Looked at from other processes only: a connection in this one would stay open, and keep SQLite from recovering as it must.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run.ts';
import { createRandom } from '../random.ts';
import { buildInto } from './night-build.ts';

const KILLS = 300;
const DOUBLES = 100;
const CUSTOMERS = 150;
/** Every so many turns a rep marks somebody, or old runs are pruned, instead of a scan. */
const TURNS = 10;
const RUNS_KEPT = 5;
/** Longest wait between a sign of writing and the kill, in milliseconds. */
const LONGEST_AIM = 40;

let folder = '';
let bin = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-kills-'));
  bin = buildInto(folder);
  writeFileSync(join(folder, 'look.mjs'), LOOK);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a history', () => {
  test(`after ${KILLS} runs killed at a random moment`, { timeout: 3_600_000 }, async () => {
    const aim: Aim = { random: createRandom(7), usual: await usualTime() };
    const turns: Turn[] = [];
    let yesterday = NOTHING;
    for (let number = 0; number < KILLS; number++) {
      const turn = await killedTurn(commandOf(number), yesterday, aim);
      yesterday = turn.today;
      turns.push(turn);
    }
    const count = (which: (turn: Turn) => boolean) => turns.filter(which).length;
    const [before, after] = [
      count(({ left }) => left === 'yesterday'),
      count(({ left }) => left === 'today'),
    ];
    const inLog = count((turn) => turn.inLog);
    const bad = {
      torn: count(({ left }) => left === 'torn'),
      lost: count(({ ended, left }) => ended && left !== 'today'),
      unlike: count(({ isLike }) => !isLike),
    };
    print(
      `${KILLS} kills: ${bad.torn} torn, ${bad.lost} lost, ${bad.unlike} unlike a history that was never killed ` +
        `(${before} left yesterday's state, ${after} today's, of which ${count(({ ended }) => ended)} had ended; ` +
        `${inLog} died between writing and tidying up)`,
    );
    expect(bad).toEqual({ torn: 0, lost: 0, unlike: 0 });
    expect(Math.min(before, after, inLog)).toBeGreaterThan(0);
  });

  test(`after ${DOUBLES} double runs at once`, { timeout: 3_600_000 }, async () => {
    const counts = { failed: 0, differing: 0, runs: 0, torn: 0 };
    const histories = new Set<string>();
    for (let night = 0; night < DOUBLES; night++) {
      // Every fourth time there is no history yet: both make it.
      const history = place(`double-${Math.floor(night / 4)}`);
      histories.add(history);
      const args = [...scanOf(night), '--history', history];
      const [one, other] = await Promise.all([finishedRun(args), finishedRun(args)]);
      counts.failed += [one, other].filter(({ exitCode, stderr }) => exitCode !== 0 || stderr !== '').length;
      if (one.stdout !== other.stdout) counts.differing += 1;
    }
    for (const { runs, faults } of [...histories].map(look)) {
      counts.runs += runs;
      counts.torn += Number(faults > 0);
    }
    print(
      `${DOUBLES} double runs: ${counts.failed} failed, ${counts.differing} printed something else than their twin, ` +
        `${counts.runs} runs remembered, ${counts.torn} torn`,
    );
    expect(counts).toEqual({ failed: 0, differing: 0, runs: DOUBLES, torn: 0 });
  });
});

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function place(name: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  return join(folder, name, 'history.db');
}

/** What became of a killed command. */
interface Turn {
  /** What is in the history that was never killed. */
  readonly today: Look;
  readonly left: 'yesterday' | 'today' | 'torn';
  /** It came to its end before the kill. */
  readonly ended: boolean;
  /** Pages were left in the log. */
  readonly inLog: boolean;
  /** Once run again, all is as in the history that was never killed. */
  readonly isLike: boolean;
}

async function killedTurn(command: readonly string[], yesterday: Look, aim: Aim): Promise<Turn> {
  const [killed, whole] = [place('killed'), place('whole')];
  const ended = await killedRun([...command, '--history', killed], killed, aim);
  const inLog = sizeOf(`${killed}-wal`) > 0;
  expect((await runCli([...command, '--history', whole])).exitCode).toBe(0);
  const today = look(whole);
  const { faults, digest } = look(killed);
  const isWhole = faults === 0 && [yesterday.digest, today.digest].includes(digest);
  const isDone = isWhole && digest === today.digest;
  if (!isDone) expect(await finishedRun([...command, '--history', killed])).toMatchObject({ exitCode: 0 });
  return {
    today,
    left: !isWhole ? 'torn' : isDone ? 'today' : 'yesterday',
    ended,
    inLog,
    isLike: isDone || look(killed).digest === today.digest,
  };
}

function commandOf(turn: number): readonly string[] {
  if (turn % TURNS === 4) return ['done', `Customer ${turn % CUSTOMERS}`, '--note', `called in turn ${turn}`];
  if (turn % TURNS === 9) return ['history', 'prune', '--keep', String(RUNS_KEPT)];
  return scanOf(turn);
}

function scanOf(night: number): readonly string[] {
  const file = join(folder, `night-${night}.csv`);
  if (!existsSync(file)) writeFileSync(file, messagesOf(night));
  return ['scan', file, '--quiet', '--format', 'json', '--top', '20'];
}

/** Every customer waits for an answer, so that every night all scores move; some say more. */
function messagesOf(night: number): string {
  const rows = Array.from({ length: CUSTOMERS }, (_, index) => {
    const text = (index + night) % 7 === 0 ? 'This is unacceptable.' : 'How do I print a label?';
    const day = dayOf(index % 7 === 0 ? night : index % 20);
    return `C${index},Customer ${index},T${index},${day},customer,${text}`;
  });
  return `customer_id,customer_name,ticket_id,date,author,message\n${rows.join('\n')}\n`;
}

function dayOf(night: number): string {
  return new Date(Date.UTC(2026, 0, 1 + night)).toISOString().slice(0, 10);
}

/** Prints a digest of everything in a history, or what is wrong with the file. */
const LOOK = `
import Database from 'libsql';
import { createHash } from 'node:crypto';
const opened = new Database(process.argv[2], { timeout: 60_000 });
const all = (query) => opened.prepare(query).raw().all();
const faults = [...all('PRAGMA integrity_check').flat().filter((line) => line !== 'ok'), ...all('PRAGMA foreign_key_check')];
const tables = ['runs ORDER BY id', 'states ORDER BY customer, run', 'dispositions ORDER BY id'];
const contents = tables.map((table) => all('SELECT * FROM ' + table));
const digest = createHash('sha256').update(JSON.stringify(contents)).digest('hex');
console.log(JSON.stringify({ faults: faults.length, digest, runs: contents[0].length }));
`;

interface Look {
  readonly faults: number;
  /** Equal when all that the history holds is. */
  readonly digest: string;
  readonly runs: number;
}

const NOTHING: Look = { faults: 0, digest: '', runs: 0 };

function look(history: string): Look {
  if (sizeOf(history) === 0) return NOTHING;
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'look.mjs'), history], {
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) print(`${history}: ${stderr}`);
  return stdout.startsWith('{') ? JSON.parse(stdout) : { ...NOTHING, faults: 1 };
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** Median of five runs that are left alone, in milliseconds. */
async function usualTime(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const begun = performance.now();
    await finishedRun([...scanOf(run), '--history', place('usual')]);
    times.push(performance.now() - begun);
  }
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}

interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function finishedRun(args: readonly string[]): Promise<Finished> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece) => (written.stdout += piece));
  child.stderr.on('data', (piece) => (written.stderr += piece));
  return new Promise((resolve) => child.on('close', (exitCode) => resolve({ exitCode, ...written })));
}

interface Aim {
  readonly random: ReturnType<typeof createRandom>;
  /** Milliseconds that a run takes when it is left alone. */
  readonly usual: number;
}

/** A third of the kills come at any moment of a run's life, a third before its first write, a third soon after. */
async function killedRun(args: readonly string[], history: string, { random, usual }: Aim): Promise<boolean> {
  const child = spawn(process.execPath, [bin, ...args], { stdio: 'ignore' });
  const stop = random.pick([
    () => killAfter(child, 1.1 * usual * random.next()),
    () => killOnceLog(child, history, 0, LONGEST_AIM * random.next()),
    () => killOnceLog(child, history, 1, LONGEST_AIM * random.next() ** 3),
  ])();
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  stop();
  return exitCode === 0;
}

function killAfter(child: ChildProcess, milliseconds: number): () => void {
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return () => clearTimeout(timer);
}

/** Kills so long after the log beside the history has come to a size. */
function killOnceLog(child: ChildProcess, history: string, size: number, milliseconds: number): () => void {
  let stop = () => {};
  const watcher = watch(dirname(history), (_, name) => {
    if (name !== 'history.db-wal' || sizeOf(`${history}-wal`) < size) return;
    watcher.close();
    stop = killAfter(child, milliseconds);
  });
  return () => {
    watcher.close();
    stop();
  };
}
