import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { membershipOf, withTestimonies } from '../../src/backtest/index.ts';
import { History, keysOf, testimoniesOf } from '../../src/history/index.ts';
import type { Disposition, Profile } from '../../src/model/index.ts';
import { emptyProfile } from '../../src/profile/fold.ts';
import { runCli } from '../cli/run.ts';

const DAY = 86_400_000;
const EMPTY: Profile = emptyProfile();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function mark(customer: string, day: number, more: Partial<Disposition>): Disposition {
  return {
    kind: 'done',
    customer,
    name: customer,
    knownAs: keysOf([{ id: customer }]),
    at: day * DAY,
    ...more,
  };
}

describe('what reps say of who left', () => {
  it('is told by outcomes and false alarms, not by calls or snoozes', () => {
    const marks = [
      mark('A', 1, { outcome: 'lost' }),
      mark('B', 1, { outcome: 'renewed' }),
      mark('C', 1, { kind: 'wrong' }),
      mark('D', 1, {}),
      mark('E', 1, { kind: 'snooze' }),
    ];
    expect(testimoniesOf(marks).map(({ customer, stayed }) => `${customer} ${stayed}`)).toEqual([
      'A false',
      'B true',
      'C true',
    ]);
  });

  const leavingsOf = (profile: Partial<Profile>, marks: readonly Disposition[], until = 400) => {
    const joined = {
      ...EMPTY,
      customers: [{ kind: 'customer', since: 0, status: 'closed' } as const],
      ...profile,
    };
    const told = withTestimonies(new Map([['A', joined]]), testimoniesOf(marks), until * DAY).get('A');
    return told === undefined ? undefined : membershipOf(told, until * DAY)?.left.map((at) => at / DAY);
  };

  it('dates the leaving of a customer of whom the export only says that they are gone', () => {
    expect(leavingsOf({}, [])).toBeUndefined();
    expect(leavingsOf({}, [mark('A', 100, { outcome: 'lost' })])).toEqual([100]);
    expect(leavingsOf({}, [mark('A', 100, { outcome: 'lost' })], 50)).toBeUndefined();
  });

  it('takes back a leaving shortly before, and no older one', () => {
    const departures = [{ kind: 'departure', at: 90 * DAY } as const];
    expect(leavingsOf({ departures }, [])).toEqual([90]);
    expect(leavingsOf({ departures }, [mark('A', 200, { kind: 'wrong' })])).toEqual([90]);
    const ended = { kind: 'subscription', start: 0, end: 90 * DAY } as const;
    const open = { customers: [{ kind: 'customer', since: 0 } as const], subscriptions: [ended] };
    expect(leavingsOf(open, [])).toEqual([90]);
    expect(leavingsOf(open, [mark('A', 100, { outcome: 'renewed' })])).toEqual([]);
  });

  it('is what learn learns from where the list has no outcome', async () => {
    const list = ['id,name,plan'];
    const tickets = ['customer_id,ticket_id,date,author,message'];
    const history = History.open(join(folder, 'history.db'), { create: true });
    for (let index = 0; index < 80; index++) {
      const left = index % 2 === 0;
      list.push(`C${index},Customer ${index},${index % 3 === 0 ? 'small' : 'large'}`);
      tickets.push(
        `C${index},T${index},2026-01-01,customer,${left ? 'We will cancel our contract.' : 'How do I print?'}`,
      );
      history.dispose(mark(`C${index}`, 20_500, left ? { outcome: 'lost' } : { kind: 'wrong', note: 'no' }));
    }
    history.close();
    writeFileSync(join(folder, 'customers.csv'), `${list.join('\n')}\n`);
    writeFileSync(join(folder, 'tickets.csv'), `${tickets.join('\n')}\n`);
    const args = ['learn', folder, '--with-history', '--outcome', 'left', '--format', 'json'];
    const without = await runCli(args);
    expect([without.exitCode, without.stderr]).toEqual([2, expect.stringContaining('"left" is no column')]);
    const marked = await runCli([...args, '--history', join(folder, 'history.db')]);
    expect(marked.stderr).not.toContain('undertone:');
    expect(JSON.parse(marked.stdout)).toMatchObject({ rows: 80, positives: 40 });
  });

  it('needs histories to be heard', async () => {
    const ran = await runCli(['learn', 'fixtures/tidewright', '--outcome', 'x', '--history']);
    expect([ran.exitCode, ran.stderr]).toEqual([
      2,
      'undertone: --history tells what became of customers, and needs --with-history\n',
    ]);
  });
});
