import { describe, expect, it } from 'vitest';
import type { Contact, Interaction, Profile, Quote } from '../../src/model/index.ts';
import { createLedger, type Ledger } from '../../src/profile/ledger.ts';
import { Lists } from '../../src/profile/packed/lists.ts';
import { readValue, writeValue } from '../../src/profile/packed/value.ts';
import { createRandom } from '../random.ts';
import { heardIn } from '../timeline.ts';

const RETENTION = { quotesPerSignal: 3, snippetLength: 40 };

function profileIn(ledger: Ledger): Profile {
  const [[, profile] = []] = ledger.settle(() => 'C1');
  if (profile === undefined) throw new Error('nothing was folded');
  return profile;
}

function textBack(text: string): string {
  const lists = new Lists(undefined);
  lists.begin().text(text);
  lists.finish(0);
  const found: string[] = [];
  lists.read(0, (reader) => found.push(reader.text()));
  return found.join('|');
}

function passageBack(text: string, longest: number): string {
  const lists = new Lists(undefined);
  lists.begin().passage({ text, start: 0, end: text.length, longest, isContinued: false });
  lists.finish(0);
  const found: string[] = [];
  lists.read(0, (reader) => found.push(reader.text()));
  return found.join('|');
}

describe('packed records', () => {
  it.each(['', 'plain', 'Grüße', '日本語', '🙂🙃', 'x'.repeat(70_000), 'ü'.repeat(3_000_000)])(
    'give a text back',
    (text) => expect(textBack(text) === text).toBe(true),
  );

  it('fold white space and mark what is cut', () => {
    expect(passageBack('  a\n\t b\u00a0\u2003c  ', 100)).toBe('a b c');
    expect(passageBack('one two three', 8)).toBe('one two…');
    expect(passageBack('ab🙂', 3)).toBe('ab\ufffd…');
    expect(passageBack('a\ud83d b', 10)).toBe('a\ufffd b');
  });

  it('give any plain value back', () => {
    const values = [
      {
        kind: 'order',
        id: 'O-1',
        at: 1_700_000_000_000,
        amount: { amount: -12.5, currency: 'EUR' },
        none: undefined,
      },
      {
        cells: new Map([
          ['plan', 'Pro'],
          ['note', 'x'.repeat(100)],
        ]),
        trial: true,
        seats: 0,
      },
      [1, 'two', [3.25, 2 ** 40], false],
    ];
    const lists = new Lists(undefined);
    for (const value of values) {
      writeValue(lists.begin(), value);
      lists.finish(0);
    }
    const found: unknown[] = [];
    lists.read(0, (reader) => found.push(readValue(reader)));
    expect(found).toEqual(values);
  });

  it('keep lists apart, and the order within each', () => {
    const lists = new Lists(undefined);
    const random = createRandom(7);
    const expected = new Map<number, string[]>();
    for (let index = 0; index < 5000; index++) {
      const list = random.below(3000);
      const text = `${index} `.repeat(1 + random.below(120));
      lists.begin().text(text);
      lists.finish(list);
      expected.set(list, [...(expected.get(list) ?? []), text]);
    }
    for (const [list, texts] of expected) {
      const found: string[] = [];
      lists.read(list, (reader) => found.push(reader.text()));
      expect(found).toEqual(texts);
    }
  });
});

describe('a message in the ledger', () => {
  const message: Interaction = {
    kind: 'interaction',
    party: { id: 'C1' },
    origin: { file: 'tickets.csv', record: 7, line: 9 },
    channel: 'mail',
    conversation: 'T-1',
    author: 'customer',
    authorName: 'Ann Lee',
    at: 1_767_000_000_123,
    turn: 2,
    text: 'Hello Bo, thank you. The export is still broken, this is unacceptable. Nobody called me back!',
    state: 'solved',
    reopens: 2,
    escalated: false,
  };

  it('comes back with all that is counted of it', () => {
    const ledger = createLedger(RETENTION);
    const heard = heardIn(message.text);
    ledger.add(0, message, heard);
    const { contacts, quotes } = profileIn(ledger);
    const { turn, author, channel, conversation, at, authorName, state, reopens, escalated } = message;
    const { words, understood, language, sentiment, dissatisfaction, leaving, severity, manner, cause } =
      heard;
    expect(contacts).toMatchObject([
      { turn, author, channel, conversation, at, authorName, state, reopens, escalated },
    ]);
    const expected = {
      words,
      understood,
      language,
      sentiment,
      dissatisfaction,
      leaving,
      severity,
      manner,
      cause,
    };
    expect(contacts).toMatchObject([expected satisfies Partial<Contact>]);
    expect(contacts[0]?.tidings).toEqual(heard.tidings);
    expect(contacts[0]?.snippet).toBe('Hello Bo, thank you. The export is still…');
    const { signal = '', strength = 0 } = heard.evidence.find((one) => one.signal === 'complaint') ?? {};
    const quote: Partial<Quote> = { signal, strength, author, authorName: 'Ann Lee', origin: message.origin };
    expect(quotes).toContainEqual(expect.objectContaining(quote));
  });

  it('is the same after another ledger took it', () => {
    const [first, second] = [createLedger(RETENTION), createLedger(RETENTION)];
    first.add(0, message, heardIn(message.text));
    first.add(
      0,
      { ...message, author: 'agent', text: 'I will call you tomorrow.' },
      heardIn('I will call you tomorrow.', 'agent'),
    );
    for (const [party, profile] of first.entries()) second.take(party, profile);
    expect(profileIn(second)).toEqual(profileIn(first));
  });
});
