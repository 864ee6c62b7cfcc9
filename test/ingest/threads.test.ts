// Rows that name nothing but their thread, or only what they answer.
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../src/ingest/link/directory.ts';
import type { Fact } from '../../src/model/index.ts';
import { createRandom } from '../random.ts';
import { interpret } from './tables.ts';

function customersOf(facts: readonly Fact[]): readonly string[] {
  const directory = createDirectory({ similarity: () => 0, ownDomains: [] });
  const keys = facts.map((fact) => directory.noteFact(fact));
  const links = directory.resolve();
  return keys.map((key) => links.of(key).customer);
}

describe('a thread', () => {
  const clients = interpret(['Customer ID|Email|Owner', 'A1|ann@acme.example|Rosa']).facts;
  const tickets = interpret([
    'Ticket ID|Subject|Requester email',
    '7|No heat|ann@acme.example',
    '8|Late|x@y.example',
  ]).facts;
  const comments = interpret([
    'ticket_id|author_role|body',
    '7|agent|On it',
    '8|agent|On it too',
    '9|agent|Who?',
  ]).facts;

  it('stands for the customer whom another table names', () => {
    expect(customersOf([...clients, ...tickets, ...comments])).toEqual([
      'A1',
      'A1',
      'x@y.example',
      'A1',
      'x@y.example',
      '9',
    ]);
  });

  it('does so in any order of reading', () => {
    const facts = [...clients, ...tickets, ...comments];
    const expected = new Map(facts.map((fact, index) => [fact, customersOf(facts)[index]]));
    for (let seed = 1; seed <= 10; seed++) {
      const mixed = createRandom(seed).shuffle(facts);
      expect(new Map(mixed.map((fact, index) => [fact, customersOf(mixed)[index]]))).toEqual(expected);
    }
  });

  it('stands for nobody when two customers take part', () => {
    const two = interpret(['Ticket ID|Customer ID|Subject', '7|A1|No heat', '7|B2|No heat']).facts;
    expect(customersOf([...two, ...comments.slice(0, 1)]).at(-1)).toBe('7');
  });

  it('is made of messages that answer one another, named after the first', () => {
    const { facts } = interpret([
      'tweet_id|author_id|inbound|text|in_response_to_tweet_id',
      '3|55|True|still nothing|2',
      '2|brand|False|sorry|1',
      '1|55|True|no signal|',
      '4|66|True|thanks for nothing|',
    ]);
    expect(facts).toMatchObject([
      { conversation: '1' },
      { conversation: '1', party: { conversation: '1' } },
      { conversation: '1' },
      { conversation: '4' },
    ]);
    const [first, answer, , other] = customersOf(facts);
    expect(answer).toBe(first);
    expect(other).not.toBe(first);
  });

  it('does not go round in circles', () => {
    const { facts } = interpret(['message_id|in_reply_to|text|role', 'a|b|one|customer', 'b|a|two|agent']);
    expect(facts).toMatchObject([{ conversation: 'a' }, { conversation: 'a' }]);
  });
});
