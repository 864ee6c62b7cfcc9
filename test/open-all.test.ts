import { describe, expect, it } from 'vitest';
import { writeResult } from '../src/cli/output.ts';
import { assessed } from '../src/judgement.ts';
import type { Source } from '../src/model/index.ts';
import { type Gathered, gather, reportOn } from '../src/pipeline.ts';
import { createRunSettings } from '../src/settings.ts';

const settings = createRunSettings({});

/** What was read, and how often somebody has walked over all profiles. */
async function read(path: string, text: string): Promise<{ gathered: Gathered; walks: () => number }> {
  async function* bytes() {
    yield Buffer.from(text);
  }
  const source: Source = { path, bytes: bytes() };
  const gathered = await gather([source], settings);
  const { profiles } = gathered;
  let walks = 0;
  const counted: Gathered['profiles'] = {
    size: profiles.size,
    between: (from, to) => profiles.between(from, to),
    share: () => profiles.share(),
    [Symbol.iterator]() {
      walks += 1;
      return profiles[Symbol.iterator]();
    },
  };
  return { gathered: { ...gathered, profiles: counted }, walks: () => walks };
}

const MESSAGES = `customer_id,created_at,author,body
C1,2026-03-01,customer,This is unacceptable and I want to cancel.
C2,2026-03-02,customer,Thank you that was a great help!
C1,2026-03-03,agent,I am sorry and will call you tomorrow.
`;

function orders(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `C${index % 40},2026-0${1 + Math.floor(index / 40)}-1${index % 9},9 EUR`,
  );
  return `customer_id,order_date,amount\n${lines.join('\n')}\n`;
}

describe('a run', () => {
  it('walks over its profiles once, and again only for whoever looks deeper', async () => {
    const { gathered, walks } = await read('tickets.csv', MESSAGES);
    const { report, accounts } = reportOn(gathered, settings);
    expect([report.followUps.length, walks()]).toEqual([2, 1]);
    expect(Array.from(accounts, ({ id }) => id).toSorted()).toEqual(['C1', 'C2']);
    expect(walks()).toBe(2);
  });

  it('walks over them once more where orders may hold a rhythm', async () => {
    const few = await read('orders.csv', orders(59));
    const many = await read('orders.csv', orders(80));
    const rhythms = [few, many].map(({ gathered }) => {
      const { accounts } = reportOn(gathered, settings);
      return Array.from(accounts).filter(({ stillBuying }) => stillBuying !== undefined).length;
    });
    expect(rhythms).toEqual([0, 40]);
    expect([few.walks(), many.walks()]).toEqual([2, 3]);
  });

  it('opens a customer when it is asked for, and not before', async () => {
    const { gathered } = await read('tickets.csv', MESSAGES);
    const opened: string[] = [];
    const identity = (id: string) => {
      opened.push(id);
      return gathered.links.identity(id);
    };
    const { accounts } = reportOn({ ...gathered, links: { ...gathered.links, identity } }, settings);
    opened.length = 0;
    for (const { id } of accounts) expect(opened.splice(0)).toEqual([id]);
  });

  it('gives a customer who is judged as before the place that they have', async () => {
    const { gathered } = await read('tickets.csv', MESSAGES);
    const { report, accounts, placeOf } = reportOn(gathered, settings);
    for (const account of accounts) {
      const followUp = report.followUps.find(({ customer }) => customer.id === account.id);
      expect(placeOf(assessed(account, settings))).toBe(followUp?.rank);
    }
  });
});

describe('writing', () => {
  it('hands thousands of lines on in a few pieces', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index},a line of some words\n`);
    const pieces: (string | Uint8Array)[] = [];
    const write = async (piece: string | Uint8Array) => void pieces.push(piece);
    const output = { isTerminal: false, columns: 80, write };
    await writeResult(lines, undefined, {
      stdout: output,
      stderr: output,
      stdin: (async function* () {})(),
      stdinIsTerminal: false,
      environment: {},
      workingFolder: '/',
    });
    expect(pieces.join('')).toBe(lines.join(''));
    expect(pieces.length).toBeLessThan(12);
  });
});
