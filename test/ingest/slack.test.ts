// Files of a Slack export as rows: whose words they are, in which thread, and what a reader would see of them.
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/index.ts';
import { slackToText } from '../../src/ingest/conversations/slack-text.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { Fact, ReadingSettings } from '../../src/model/index.ts';
import { readAll, SETTINGS } from './reading.ts';

const DAY = 'export/ext-acme/2026-03-10.json';

const join = {
  type: 'message',
  subtype: 'channel_join',
  user: 'U1',
  text: 'joined',
  ts: '1773129600.000100',
};
const question = {
  type: 'message',
  user: 'U1',
  text: 'Hi <@U2>, orders &amp; invoices fail since Monday.',
  ts: '1773130320.000200',
  thread_ts: '1773130320.000200',
  user_profile: { real_name: 'Ann Lee' },
};
const answer = {
  type: 'message',
  user: 'U2',
  text: 'Looking.',
  ts: '1773131100.000300',
  thread_ts: '1773130320.000200',
  user_profile: { real_name: 'Sam Fox' },
};
const bot = {
  type: 'message',
  subtype: 'bot_message',
  bot_id: 'B1',
  text: 'All green',
  ts: '1773132000.000400',
};

async function facts(path: string, value: unknown, settings: ReadingSettings = SETTINGS): Promise<Fact[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(JSON.stringify(value));
  }
  const source: Source = { path, bytes: bytes() };
  const found: Fact[] = [];
  for await (const reading of ingest([source], settings))
    if (reading.type === 'facts') found.push(...reading.facts);
  return found;
}

function interactions(found: readonly Fact[]) {
  return found.filter((fact) => fact.kind === 'interaction');
}

describe('messages', () => {
  test('our people are told by their names, whoever else writes is the customer, joins and bots are the system', async () => {
    const settings = { ...SETTINGS, ownNames: ['Sam Fox'] };
    const read = interactions(await facts(DAY, [join, question, answer, bot], settings));
    expect(read.map(({ author }) => author)).toEqual(['system', 'customer', 'agent', 'system']);
  });

  test('two people of whom nothing is known are unknown', async () => {
    const read = interactions(await facts(DAY, [question, { ...answer, text: 'Me too.' }]));
    expect(read.map(({ author }) => author)).toEqual(['unknown', 'unknown']);
  });

  test('replies are a thread, all else is the day of the channel', async () => {
    const read = interactions(await facts(DAY, [join, question, answer]));
    expect(read.map(({ conversation }) => conversation)).toEqual([
      'ext-acme 2026-03-10',
      '1773130320.000200',
      '1773130320.000200',
    ]);
  });

  test('text is as shown, moments are read, writers are called by name', async () => {
    const [, read] = interactions(await facts(DAY, [answer, question]));
    expect(read).toMatchObject({
      text: 'Hi @Sam Fox, orders & invoices fail since Monday.',
      authorName: 'Ann Lee',
      channel: 'chat',
      at: 1773130320000,
    });
  });

  test('what is no message is rejected and counted', async () => {
    const result = await readAll(DAY, JSON.stringify([question, { type: 'call' }, 7]));
    expect(result.chosen?.format).toBe('slack');
    expect(result.records).toBe(3);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['record-rejected', 'record-rejected']);
  });
});

describe('lists beside the channels', () => {
  const profile = { real_name: 'Ann Lee', email: 'ann@acme.com' };

  test('people with an address are persons, others are passed over', async () => {
    const users = [
      { id: 'U01A', name: 'ann', real_name: 'Ann Lee', profile },
      { id: 'U01B', name: 'bot', real_name: 'Bot', profile: { real_name: 'Bot' } },
    ];
    const [person, ...others] = await facts('export/users.json', users);
    expect(person).toMatchObject({
      kind: 'person',
      party: { person: 'U01A', email: 'ann@acme.com', personName: 'Ann Lee' },
    });
    expect(others).toEqual([]);
    const { diagnostics } = await readAll('export/users.json', JSON.stringify(users));
    expect(diagnostics).toMatchObject([{ severity: 'note', code: 'lines-skipped', args: { count: 1 } }]);
  });

  test('channels are no customers', async () => {
    const channels = [{ id: 'C01A', name: 'ext-acme', creator: 'U01A', members: ['U01A'], topic: {} }];
    const result = await readAll('export/channels.json', JSON.stringify(channels));
    expect(result.tables).toEqual([]);
    expect(result.diagnostics).toMatchObject([{ severity: 'note', code: 'lines-skipped' }]);
  });
});

describe('mark-up', () => {
  test.each([
    ['<@U1> and <@U9>', '@Ann and @U9'],
    ['<@U9|bob>', '@bob'],
    ['<#C1|general> <!here> <!subteam^S1|@sales>', '#general @here @sales'],
    ['<https://a.example/x|the page>, <https://a.example>', 'the page, https://a.example'],
    ['<mailto:ann@acme.com|ann@acme.com> <mailto:b@acme.com>', 'ann@acme.com b@acme.com'],
    ['1 &lt; 2 &amp;amp; 3 &gt; 2', '1 < 2 &amp; 3 > 2'],
    ['< is not closed', '< is not closed'],
  ])('%s', (text, shown) => {
    expect(slackToText(text, new Map([['U1', 'Ann']]))).toBe(shown);
  });

  test('a megabyte of brackets stays as it is', () => {
    const brackets = '<'.repeat(2 ** 20);
    expect(slackToText(brackets, new Map()) === brackets).toBe(true);
  });
});
