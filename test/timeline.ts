// Small histories in one line a fact, for tests and for the examples of account signals:
//   2026-03-01 customer [T1]: The export fails.     (also agent, system; the conversation may be left out)
//   2026-03-02 ticket [T1] reopened 2 | escalated | open | pending | solved
//   2026-03-02 order 120 EUR [paid | unpaid | overdue | refunded | cancelled]
//   2026-03-02 survey nps 3 | csat 1 | stars 5        2026-03-02 usage 40
//   2026-04-01 renewal        2026-03-01 seats 6/40        2026-03-01 subscription [downgraded]
//   2026-03-01 departure
import { listenerFor } from '../src/listener.ts';
import type { Account, Contact, Fact, Heard, Interaction, Signal } from '../src/model/index.ts';
import { DAY } from '../src/model/index.ts';
import { SCAN_RETENTION } from '../src/profile/contact.ts';
import { createLedger } from '../src/profile/ledger.ts';
import { openAccount } from '../src/profile/open.ts';
import { createExchange } from '../src/rank/exchange.ts';
import { signals } from '../src/signals/index.ts';

const IDENTITY = { id: 'C1', name: 'Acme', known: 'listed' } as const;
export const EXCHANGE = createExchange(new Map());

const listen = listenerFor(signals, []);

/** The account that these lines make, opened at the end of the day. */
export function accountOf(lines: readonly string[], asOf: string): Account {
  const ledger = createLedger(SCAN_RETENTION);
  for (const [index, line] of lines.entries()) {
    const fact = factOf(line, index);
    ledger.add(0, fact, fact.kind === 'interaction' ? listen(fact) : undefined);
  }
  const [[, profile] = []] = ledger.settle(() => 'C1');
  if (profile === undefined) throw new Error('a timeline needs a line');
  return openAccount(profile, IDENTITY, endOf(asOf), EXCHANGE);
}

export function heardIn(text: string, author: Interaction['author'] = 'customer'): Heard {
  return listen({ author, text });
}

export function endOf(day: string): number {
  return midnight(day) + DAY - 1;
}

export function signalsOf(contact: Contact | undefined): readonly string[] {
  return contact?.evidence.map(({ signal }) => signal) ?? [];
}

export function byId(signals: readonly Signal[], id: string): Signal {
  const found = signals.find((signal) => signal.id === id);
  if (found === undefined) throw new Error(`no signal ${id}`);
  return found;
}

function midnight(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

export function factOf(line: string, index: number): Fact {
  const match = /^(\d{4}-\d{2}-\d{2}) (\w+)(?: \[(\w+)\])?(?:: | )?(.*)$/.exec(line);
  const [, day = '', word = '', conversation = 'T1', rest = ''] = match ?? [];
  const sourced = { party: { id: 'C1' }, origin: { file: 'timeline', record: index + 1, line: index + 1 } };
  // One second a line keeps the lines of one day in their order.
  const at = midnight(day) + 9 * 3_600_000 + index * 1000;
  switch (word) {
    case 'customer':
    case 'agent':
    case 'system':
      return {
        ...sourced,
        kind: 'interaction',
        channel: 'ticket',
        conversation,
        author: word,
        at,
        text: rest,
      };
    case 'ticket':
      return {
        ...sourced,
        kind: 'interaction',
        channel: 'ticket',
        conversation,
        author: 'system',
        at,
        text: '',
        ...ticketState(rest),
      };
    case 'order': {
      const [amount, currency = 'EUR', status = 'paid'] = rest.split(' ');
      return {
        ...sourced,
        kind: 'order',
        at,
        amount: { amount: Number(amount), currency },
        status: orderStatus(status),
        due: at,
      };
    }
    case 'survey': {
      const [scale = '', answer = ''] = rest.split(' ');
      return { ...sourced, kind: 'survey', at, answer, ...surveyValue(scale, Number(answer)) };
    }
    case 'usage':
      return { ...sourced, kind: 'usage', at, quantity: Number(rest) };
    case 'renewal':
      return { ...sourced, kind: 'customer', renewal: midnight(day) };
    case 'seats': {
      const [seatsUsed, seats] = rest.split('/').map(Number);
      return { ...sourced, kind: 'customer', seats: seats ?? 0, seatsUsed: seatsUsed ?? 0 };
    }
    case 'subscription':
      return { ...sourced, kind: 'subscription', start: midnight(day), downgraded: rest === 'downgraded' };
    case 'departure':
      return { ...sourced, kind: 'departure', at };
    default:
      throw new Error(`timeline: cannot read "${line}"`);
  }
}

function ticketState(rest: string): Pick<Interaction, 'reopens' | 'escalated' | 'state'> {
  const [word, count] = rest.split(' ');
  if (word === 'reopened') return { reopens: Number(count) };
  if (word === 'escalated') return { escalated: true };
  if (word === 'open' || word === 'pending' || word === 'solved') return { state: word };
  throw new Error(`timeline: a ticket is not "${rest}"`);
}

const ORDER_STATES = ['paid', 'unpaid', 'overdue', 'refunded', 'cancelled'] as const;

function orderStatus(word: string): (typeof ORDER_STATES)[number] {
  const found = ORDER_STATES.find((state) => state === word);
  if (found === undefined) throw new Error(`timeline: an order is not "${word}"`);
  return found;
}

function surveyValue(
  scale: string,
  answer: number,
): { readonly scale: 'nps' | 'csat' | 'stars'; readonly value: number } {
  if (scale === 'nps') return { scale, value: answer / 10 };
  if (scale === 'csat' || scale === 'stars') return { scale, value: (answer - 1) / 4 };
  throw new Error(`timeline: no scale "${scale}"`);
}
