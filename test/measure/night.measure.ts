// Night after night: killed runs, double runs, thirty nights with planted changes, and what fifty thousand customers cost.
// Runs bin/ on the build (npm run build). Prints; the bars are those of the history work.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changesBetween, History } from '../../src/history/index.ts';
import { runCli } from '../cli/run.ts';
import { part, remembered } from '../history/remembered.ts';
import { createRandom } from '../random.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const BIN = join(ROOT, 'bin/undertone.js');
const KILLS = 300;
const DOUBLES = 100;
const NIGHTS = 30;
const DAY = 86_400_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-night-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Messages of three customers; each night one more. */
function messagesUpTo(night: number): string {
  const rows = Array.from({ length: night + 1 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    return `C${index % 3},Customer ${index % 3},${day},customer,${index % 5 === 4 ? 'This is unacceptable.' : 'How do I print a label?'}`;
  });
  return `customer_id,customer_name,date,author,message\n${rows.join('\n')}\n`;
}

function argumentsFor(file: string, history: string): readonly string[] {
  return [BIN, 'scan', file, '--history', history, '--quiet', '--format', 'json'];
}

/** The runs of a history, each as a text that is equal when everything in it is. */
function contentsOf(history: string): readonly string[] {
  const opened = History.open(history, { create: true });
  try {
    return opened.runs().map(({ id, asOf, digest }) => {
      const states = [...opened.statesOf(id).values()];
      return `${asOf} ${digest} ${JSON.stringify(states)}`;
    });
  } finally {
    opened.close();
  }
}

function killedAfter(milliseconds: number, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

describe('nights', () => {
  test(`${KILLS} runs killed at a random moment`, async () => {
    const random = createRandom(7);
    const history = join(folder, 'killed.db');
    const whole = join(folder, 'whole.db');
    const file = join(folder, 'messages.csv');
    writeFileSync(file, messagesUpTo(0));
    const begun = process.hrtime.bigint();
    spawnSync(process.execPath, argumentsFor(file, whole), { stdio: 'ignore' });
    const usual = Number(process.hrtime.bigint() - begun) / 1e6;
    let written = 0;
    let torn = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      writeFileSync(file, messagesUpTo(kill));
      const before = contentsOf(history);
      // Most moments of a run are before it writes: half of the kills are aimed at its end.
      await killedAfter(
        usual * (kill % 2 === 0 ? random.next() : 0.8 + 0.4 * random.next()),
        argumentsFor(file, history),
      );
      const after = contentsOf(history);
      written += after.length - before.length;
      if (after.length - before.length > 1 || before.some((run, index) => run !== after[index])) torn += 1;
    }
    spawnSync(process.execPath, argumentsFor(file, history), { stdio: 'ignore' });
    spawnSync(process.execPath, argumentsFor(file, whole), { stdio: 'ignore' });
    print(
      `${KILLS} kills: ${written} runs were whole before the kill, ${KILLS - written} left nothing, ${torn} torn`,
    );
    expect(torn).toBe(0);
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(KILLS);
    expect(contentsOf(history).at(-1)).toBe(contentsOf(whole).at(-1));
  });

  test(`${DOUBLES} double runs at once`, async () => {
    const history = join(folder, 'double.db');
    const file = join(folder, 'double.csv');
    for (let night = 0; night < DOUBLES; night += 1) {
      writeFileSync(file, messagesUpTo(night));
      await Promise.all([1, 2].map(() => killedAfter(120_000, argumentsFor(file, history))));
    }
    const runs = contentsOf(history);
    print(`${DOUBLES} double runs: ${runs.length} runs remembered`);
    expect(runs).toHaveLength(DOUBLES);
    expect(new Set(runs).size).toBe(DOUBLES);
  });

  test(`${NIGHTS} nights with planted changes`, async () => {
    const history = join(folder, 'nights.db');
    const planted = plantedChanges();
    const figures = { found: 0, others: 0 };
    for (let night = 0; night < NIGHTS; night += 1) {
      const args = [
        'scan',
        '-',
        '--as-of',
        dayOf(night),
        '--history',
        history,
        '--quiet',
        '--format',
        'json',
      ];
      expect((await runCli(args, { stdin: historyUpTo(night, planted) })).exitCode).toBe(0);
      if (night === 0) continue;
      const diff = JSON.parse((await runCli(['diff', '--history', history, '--format', 'json'])).stdout);
      const due = planted.filter((plant) => plant.night === night);
      figures.found += due.filter((plant) => isFound(plant, diff.changes)).length;
      figures.others += unplanted(diff.changes, due).length;
    }
    print(
      `${NIGHTS} nights: ${figures.found} of ${planted.length} planted changes found with their cause, ${figures.others} not planted`,
    );
    expect(figures).toEqual({ found: planted.length, others: 0 });
  });

  test('50,000 customers', () => {
    const file = join(folder, 'large.db');
    const random = createRandom(3);
    const night = (shift: number) =>
      Array.from({ length: 50_000 }, (_, index) => {
        const moved = index % 3 === 0 ? shift / 10 : 0;
        const says = `unanswered for ${shift} days (T${index})`;
        const parts =
          index % 3 === 0
            ? [part('unanswered', 10 + moved, { says, about: `T${index}` }), part('complaint', 20 - moved)]
            : [];
        return remembered(`C${index}`, random.below(20) === 0 ? 'high' : 'watch', 40 + moved, parts);
      });
    const history = History.open(file, { create: true });
    history.remember(DAY, night(0));
    history.close();
    const before = statSync(file).size;
    const again = History.open(file, { create: false });
    again.remember(2 * DAY, night(1));
    const begun = process.cpuUsage();
    const changes = changesBetween(...again.statesChanged(1, 2));
    const { user } = process.cpuUsage(begun);
    again.close();
    const added = (statSync(file).size - before) / 1e6;
    print(
      `50,000 customers: first night ${(before / 1e6).toFixed(1)} MB, a night adds ${added.toFixed(1)} MB, a diff of ${changes.length} changes takes ${(user / 1e6).toFixed(2)} s`,
    );
    expect(added).toBeLessThanOrEqual(15);
  });
});

interface Found {
  readonly change: string;
  readonly customer: { readonly id: string };
  readonly because: readonly { readonly kind: string; readonly signal: string }[];
}

/** Whether the change is there, with the evidence that was planted. */
function isFound({ night, customer, change, signal }: Planted, changes: readonly Found[]): boolean {
  const hit = changes.find((one) => one.customer.id === customer && one.change === change);
  const found =
    hit?.because.some((reason) => reason.kind === 'evidence' && reason.signal === signal) === true;
  if (!found)
    print(`night ${night}: missed ${customer} ${change} by ${signal}: ${JSON.stringify(hit ?? null)}`);
  return found;
}

/** Changes that nobody planted, but for those that time alone explains. */
function unplanted(changes: readonly Found[], due: readonly Planted[]): readonly Found[] {
  const others = changes.filter(
    ({ customer, because }) =>
      due.every((plant) => plant.customer !== customer.id) &&
      (because.length === 0 || because.some(({ kind }) => kind === 'evidence')),
  );
  for (const one of others) print(`not planted: ${JSON.stringify(one)}`);
  return others;
}

interface Planted {
  readonly night: number;
  readonly customer: string;
  readonly change: string;
  readonly signal: string;
  readonly text: string;
}

const CUSTOMERS = 40;

/** From the fifth night on, every other night a customer who was calm says something that matters. */
function plantedChanges(): readonly Planted[] {
  const random = createRandom(11);
  const kinds = [
    { signal: 'leaving', text: 'We have decided not to renew. Please cancel our contract.' },
    { signal: 'anger', text: 'I am furious. This is unacceptable and a disgrace.' },
    { signal: 'threat-legal', text: 'Our lawyer will write to you. We are taking legal action.' },
  ];
  return Array.from({ length: 12 }, (_, index) => {
    const { signal, text } = random.pick(kinds);
    return { night: 5 + 2 * index, customer: `C${index}`, change: 'entered', signal, text };
  });
}

function dayOf(night: number): string {
  return new Date(Date.UTC(2026, 0, 1 + night)).toISOString().slice(0, 10);
}

/** Every customer writes a plain question every ten days, answered at once; who is planted writes in between. */
function historyUpTo(night: number, planted: readonly Planted[]): string {
  const rows: string[] = [];
  for (let at = -60; at <= night; at += 1) {
    for (let index = 0; index < CUSTOMERS; index += 1) {
      if ((at + index) % 10 !== 0 && at >= -50) continue;
      rows.push(
        row(`C${index}`, at, 'customer', 'Where do I find the invoices of last month?', `T${index}-${at}`),
      );
      rows.push(row(`C${index}`, at, 'agent', 'You find them under Billing.', `T${index}-${at}`));
    }
    for (const { customer, text } of planted.filter((plant) => plant.night === at)) {
      rows.push(row(customer, at, 'customer', text, `P-${customer}`));
    }
  }
  return `customer_id,customer_name,date,author,ticket_id,message\n${rows.join('\n')}\n`;
}

function row(customer: string, night: number, author: string, text: string, ticket: string): string {
  const hour = author === 'agent' ? '10:05' : '10:00';
  return `${customer},Customer ${customer},${dayOf(night)} ${hour},${author},${ticket},"${text}"`;
}
