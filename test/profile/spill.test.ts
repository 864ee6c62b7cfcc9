import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/index.ts';
import { SCAN_RETENTION } from '../../src/profile/contact.ts';
import { createLedger, type Ledger } from '../../src/profile/ledger.ts';
import type { Allowance } from '../../src/profile/packed/lists.ts';
import { openStore, reopenStore, type Store } from '../../src/spill/store.ts';
import { createRandom } from '../random.ts';
import { factOf, heardIn } from '../timeline.ts';

const PARTIES = 40;
const SENTENCES = [
  'customer [T1]: The export is still broken, this is unacceptable.',
  'agent [T1]: I am sorry. I will call you back tomorrow.',
  'customer [T2]: Thank you, that fixed it!',
  'order 120 EUR',
  'customer [T3]: We are going to cancel our contract.',
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Limited {
  readonly allowance: Allowance;
  readonly stores: Store[];
  /** Pieces that were put aside. */
  pieces: number;
}

/** A process that always takes more than it may. */
function limited(): Limited {
  const made: Limited = {
    stores: [],
    pieces: 0,
    allowance: {
      bytes: 1,
      folder,
      used: () => 2 ** 40,
      leastRun: 1,
      reopenStore: (descriptor) => reopenStore(descriptor, folder),
      openStore() {
        const store = openStore(folder);
        made.stores.push(store);
        const append = (bytes: Uint8Array): void => {
          made.pieces += 1;
          store.append(bytes);
        };
        return { ...store, append };
      },
    },
  };
  return made;
}

function fill(ledger: Ledger, facts: number): Ledger {
  const random = createRandom(3);
  for (let index = 0; index < facts; index++) {
    const day = new Date(Date.UTC(2025, 0, 1 + random.below(300))).toISOString().slice(0, 10);
    const fact = factOf(`${day} ${random.pick(SENTENCES)}`, index);
    const heard = fact.kind === 'interaction' ? heardIn(fact.text, fact.author) : undefined;
    ledger.add(random.below(PARTIES), fact, heard);
  }
  return ledger;
}

const customerOf = (party: number): string => `C${party % 7}`;

describe('what does not fit into memory', () => {
  it('comes back as it was', () => {
    const { allowance, stores } = limited();
    const kept = fill(createLedger(SCAN_RETENTION), 9000);
    const spilled = fill(createLedger(SCAN_RETENTION, allowance), 9000);
    const settled = spilled.settle(customerOf);
    expect(stores).toHaveLength(1);
    expect([...settled]).toEqual([...kept.settle(customerOf)]);
    expect([...settled], 'a second time').toEqual([...kept.settle(customerOf)]);
    expect([...spilled.entries()]).toEqual([...kept.entries()]);
    for (const store of stores) store.close();
  });

  it('is put aside several times, and the rest once there is something', () => {
    const limit = limited();
    const ledger = fill(createLedger(SCAN_RETENTION, limit.allowance), 9000);
    const before = limit.pieces;
    expect(before).toBeGreaterThan(2);
    ledger.makeRoom();
    expect(limit.pieces).toBeGreaterThan(before);
    for (const store of limit.stores) store.close();
  });

  it('is read where the rest is handed over to', () => {
    const { allowance, stores } = limited();
    const kept = fill(createLedger(SCAN_RETENTION), 9000);
    const taker = createLedger(SCAN_RETENTION, allowance);
    taker.adopt(
      fill(createLedger(SCAN_RETENTION, allowance), 9000).give(),
      Uint32Array.from({ length: PARTIES }, (_, at) => at),
    );
    expect(stores).toHaveLength(1);
    expect([...taker.settle(customerOf)]).toEqual([...kept.settle(customerOf)]);
    for (const store of stores) store.close();
  });

  it('stays in memory where there is enough', () => {
    const allowance = {
      ...limited().allowance,
      bytes: 2 ** 41,
      openStore: () => expect.fail('nothing to put aside'),
    };
    fill(createLedger(SCAN_RETENTION, allowance), 5000).settle(customerOf);
  });

  it('leaves nothing behind', () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    const store = openStore(own);
    store.append(Buffer.from('secret'));
    expect(store.read(2, 4).toString()).toBe('cret');
    store.close();
    expect(readdirSync(own)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('has no name while it is open', () => {
    const own = mkdtempSync(join(folder, 'open-'));
    const store = openStore(own);
    store.append(Buffer.from('secret'));
    expect(readdirSync(own)).toEqual([]);
    store.close();
  });

  it('says that it could not be written', () => {
    const store = openStore(folder);
    store.close();
    expect(() => store.append(Buffer.from('x'))).toThrow(/cannot be put into .*: .*EBADF/);
  });

  it('says where it cannot be put', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    for (const nowhere of [join(folder, 'missing'), file])
      expect(() => openStore(nowhere)).toThrow(UsageError);
    expect(() => openStore(join(folder, 'missing'))).toThrow(
      /cannot be put into .*missing.*--memory.*TMPDIR/,
    );
    expect(statSync(file).size).toBe(0);
  });
});
