// The same input gives the same bytes: whatever the order of rows and files, the time zone, the locale.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './cli/run.ts';
import { createRandom } from './random.ts';

const ROOT = join(import.meta.dirname, '..');
const COMPANY = join(ROOT, 'fixtures/tidewright');

function copyOfCompany(): string {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-steady-'));
  cpSync(COMPANY, folder, { recursive: true });
  return folder;
}

/** Shuffles the rows of a CSV without quoted line ends, the header and broken rows kept in their place. */
function shuffleRows(path: string, seed: number, encoding: BufferEncoding): void {
  const [header = '', ...rows] = readFileSync(path, encoding).trimEnd().split(/\r?\n/);
  writeFileSync(path, `${[header, ...createRandom(seed).shuffle(rows)].join('\n')}\n`, encoding);
}

function shuffleTickets(path: string, seed: number): void {
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof document !== 'object' || document === null) throw new Error('not an object');
  const mixed = Object.entries(document).map(([key, value]) => [
    key,
    Array.isArray(value) ? createRandom(seed).shuffle(value) : value,
  ]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(mixed)));
}

describe('steadiness', () => {
  for (const format of ['csv', 'json', 'table', 'markdown', 'ndjson']) {
    it(`${format}: rows may be shuffled`, async () => {
      const folder = copyOfCompany();
      const before = await runCli(['scan', folder, '--format', format]);
      for (const [seed, name] of ['crm-contacts.csv', 'survey-nps.csv', 'crm-companies.csv'].entries()) {
        shuffleRows(join(folder, name), seed + 1, 'utf8');
      }
      shuffleRows(join(folder, 'orders.csv'), 9, 'latin1');
      shuffleTickets(join(folder, 'zendesk-tickets.json'), 11);
      const after = await runCli(['scan', folder, '--format', format]);
      expect(after.stdout).toBe(before.stdout);
    });
  }

  it('files may be named in any order', async () => {
    const names =
      'crm-companies.csv crm-contacts.csv zendesk-tickets.json intercom-conversations.json orders.csv survey-nps.csv usage-monthly.ndjson.gz calls';
    const paths = names.split(' ').map((name) => `fixtures/tidewright/${name}`);
    const first = await runCli(['scan', ...paths, '--format', 'json']);
    for (let seed = 1; seed <= 3; seed++) {
      const again = await runCli(['scan', ...createRandom(seed).shuffle(paths), '--format', 'json']);
      expect(again.stdout).toBe(first.stdout);
    }
  });

  it('the time zone and the locale do not matter', () => {
    const bytes = ['UTC C', 'Pacific/Auckland de_DE.UTF-8', 'America/Los_Angeles tr_TR.UTF-8'].map(
      (place) => {
        const [zone, locale] = place.split(' ');
        const env = { PATH: process.env['PATH'], TZ: zone, LANG: locale, LC_ALL: locale };
        const args = [join(ROOT, 'bin/undertone.js'), 'scan', 'fixtures/tidewright', '--format', 'json'];
        return spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' }).stdout;
      },
    );
    expect(bytes[0]?.length).toBeGreaterThan(1000);
    expect(new Set(bytes).size).toBe(1);
  });

  it('twice the same export changes no score', async () => {
    const folder = copyOfCompany();
    const before = JSON.parse((await runCli(['scan', folder, '--format', 'json'])).stdout);
    cpSync(join(folder, 'zendesk-tickets.json'), join(folder, 'again.json'));
    renameSync(join(folder, 'again.json'), join(folder, 'zendesk-tickets-again.json'));
    const after = JSON.parse((await runCli(['scan', folder, '--format', 'json'])).stdout);
    const risks = (report: { followUps: { customer: { id: string }; risk: number }[] }) =>
      report.followUps.map(({ customer, risk }) => [customer.id, risk]);
    expect(risks(after)).toEqual(risks(before));
  });
});
