// Help desk and call exports: who said what to whom, in canonical rows.
import { describe, expect, test } from 'vitest';
import { type ReadResult, readAll } from './reading.ts';

/** Rows of a table as objects, empty fields left out. */
function rows(result: ReadResult, name: string): Record<string, string>[] {
  return result.tables
    .filter(({ table }) => table.name === name)
    .flatMap(({ table, rows }) =>
      rows.map((row) =>
        Object.fromEntries(table.header.map((field, i) => [field, row[i] ?? '']).filter(([, v]) => v !== '')),
      ),
    );
}

describe('Zendesk', () => {
  const ticket = {
    id: 35436,
    subject: 'Export fails',
    description: 'It fails.',
    status: 'hold',
    tags: ['escalated', 'eu'],
    requester_id: 1,
    organization_id: 509,
    via: { channel: 'email' },
    created_at: '2026-01-02T10:00:00Z',
    updated_at: '2026-01-09T10:00:00Z',
    metric_set: { reopens: 2 },
    satisfaction_rating: { score: 'bad', comment: 'Too slow' },
  };
  const comments = [
    { id: 11, author_id: 1, body: 'It fails.', public: true, created_at: '2026-01-02T10:00:00Z' },
    {
      id: 12,
      author_id: 2,
      html_body: '<p>Sorry!</p><p>Looking.</p>',
      public: true,
      created_at: '2026-01-03T10:00:00Z',
    },
    { id: 13, author_id: 2, body: 'angry one', public: false, created_at: '2026-01-03T11:00:00Z' },
    { id: 14, author_id: -1, body: 'Merged.', public: true, created_at: '2026-01-03T12:00:00Z' },
  ];
  const users = [
    { id: 1, name: 'Ann', email: 'ann@acme.com', role: 'end-user', organization_id: 509 },
    { id: 2, name: 'Sam', email: 'sam@us.com', role: 'agent' },
  ];
  const organizations = [{ id: 509, name: 'Acme', domain_names: ['acme.com'] }];
  const messages = [
    {
      message_id: '11',
      author_role: 'customer',
      author_name: 'Ann',
      channel: 'mail',
      text: 'It fails.',
      turn: '1',
    },
    {
      message_id: '12',
      author_role: 'agent',
      author_name: 'Sam',
      channel: 'mail',
      text: 'Sorry!\n\nLooking.',
    },
    { message_id: '13', author_role: 'agent', channel: 'note', text: 'angry one' },
    { message_id: '14', author_role: 'system', text: 'Merged.' },
  ];

  test('API shapes: tickets, users, organizations and comments side by side', async () => {
    const beside = comments.map((comment) => ({ ...comment, ticket_id: 35436 }));
    const document = { tickets: [ticket], users, organizations, comments: beside };
    const result = await readAll('a.json', JSON.stringify(document));
    expect(result.chosen?.format).toBe('zendesk');
    expect(rows(result, '')).toMatchObject(messages);
    expect(rows(result, '')[0]).toMatchObject({
      conversation: '35436',
      at: '2026-01-02T10:00:00Z',
      subject: 'Export fails',
      state: 'pending',
      reopens: '2',
      escalated: 'true',
      customer_id: '509',
      person_id: '1',
      email: 'ann@acme.com',
      customer_name: 'Acme',
      person_name: 'Ann',
    });
    expect(rows(result, 'surveys')).toMatchObject([
      { score: 'Bad', comment: 'Too slow', customer_id: '509' },
    ]);
    expect(rows(result, 'people')).toMatchObject([
      { person_id: '1', email: 'ann@acme.com', customer_name: 'Acme' },
    ]);
    expect(rows(result, 'customers')).toMatchObject([{ customer_id: '509', domain: 'acme.com' }]);
    expect(result.tables[0]?.table.canonical).toBe(true);
  });

  test('export, one ticket per line with people and comments inside', async () => {
    const { requester_id: _, ...rest } = ticket;
    const inside = {
      ...rest,
      requester: users[0],
      assignee: users[1],
      organization: organizations[0],
      comments,
    };
    const result = await readAll(
      'a.ndjson',
      `${JSON.stringify(inside)}\n${JSON.stringify({ ...inside, id: 7, comments: [] })}\n`,
    );
    expect(result.chosen?.format).toBe('zendesk');
    expect(rows(result, '').slice(0, 4)).toMatchObject(messages);
    expect(rows(result, '')[4]).toMatchObject({
      conversation: '7',
      text: 'It fails.',
      author_role: 'customer',
    });
  });

  test('without users, whoever requested the ticket is the customer', async () => {
    const result = await readAll('a.json', JSON.stringify([{ ...ticket, comments }]));
    expect(rows(result, '').map(({ author_role }) => author_role)).toEqual([
      'customer',
      'agent',
      'agent',
      'system',
    ]);
  });

  test('a survey that is only offered is no answer', async () => {
    const offered = { ...ticket, satisfaction_rating: { score: 'offered' } };
    expect(rows(await readAll('a.json', JSON.stringify([offered])), 'surveys')).toEqual([]);
  });
});

describe('Intercom', () => {
  const parts = [
    {
      type: 'conversation_part',
      id: '3',
      part_type: 'comment',
      body: '<p>We look.</p>',
      created_at: 1700000100,
      author: { type: 'admin', id: '9', name: 'Sam' },
    },
    {
      type: 'conversation_part',
      id: '4',
      part_type: 'note',
      body: '<p>VIP!</p>',
      created_at: 1700000200,
      author: { type: 'admin', id: '9', name: 'Sam' },
    },
    {
      type: 'conversation_part',
      id: '5',
      part_type: 'assignment',
      body: null,
      created_at: 1700000300,
      author: { type: 'bot' },
    },
    {
      type: 'conversation_part',
      id: '6',
      part_type: 'comment',
      body: '<p>Still <b>broken</b></p>',
      created_at: 1700000400,
      author: { type: 'user', id: '1', name: 'Ann' },
    },
  ];
  const said = [
    {
      message_id: '2',
      at: '1700000000',
      author_role: 'customer',
      author_name: 'Ann',
      channel: 'chat',
      text: 'Broken',
    },
    { message_id: '3', at: '1700000100', author_role: 'agent', author_name: 'Sam', text: 'We look.' },
    { message_id: '4', author_role: 'agent', channel: 'note', text: 'VIP!' },
    { message_id: '6', author_role: 'customer', text: 'Still broken' },
  ];
  const older = {
    type: 'conversation',
    id: '100',
    created_at: 1700000000,
    user: { type: 'user', id: '1', user_id: 'u-7', name: 'Ann', email: 'ann@acme.com' },
    conversation_message: {
      type: 'conversation_message',
      id: '2',
      subject: '',
      body: '<p>Broken</p>',
      author: { type: 'user', id: '1', name: 'Ann' },
    },
    conversation_parts: { type: 'conversation_part.list', conversation_parts: parts, total_count: 4 },
    conversation_rating: { rating: 2, remark: 'slow', created_at: 1700000900 },
    open: false,
  };
  const newer = {
    type: 'conversation',
    id: '100',
    created_at: 1700000000,
    source: {
      type: 'conversation',
      id: '2',
      subject: '',
      body: '<p>Broken</p>',
      author: { type: 'user', id: '1', name: 'Ann', email: 'ann@acme.com' },
    },
    contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: '1', external_id: 'u-7' }] },
    conversation_parts: { type: 'conversation_part.list', conversation_parts: parts },
    statistics: { count_reopens: 1 },
    state: 'snoozed',
  };

  test('API 1.x, one conversation', async () => {
    const result = await readAll('a.json', JSON.stringify(older));
    expect(result.chosen?.format).toBe('intercom');
    expect(rows(result, '')).toMatchObject(said);
    expect(rows(result, '')[0]).toMatchObject({
      conversation: '100',
      person_id: 'u-7',
      email: 'ann@acme.com',
      state: 'solved',
    });
    expect(rows(result, 'surveys')).toMatchObject([{ score: '2', comment: 'slow', at: '1700000900' }]);
  });

  test('API 2.x, in a list or one per line', async () => {
    for (const text of [
      JSON.stringify({ type: 'conversation.list', conversations: [newer] }),
      `${JSON.stringify(newer)}\n${JSON.stringify({ ...newer, id: '101' })}\n`,
    ]) {
      const result = await readAll('export.json', text);
      expect(result.chosen?.format).toBe('intercom');
      expect(rows(result, '').slice(0, 4)).toMatchObject(said);
      expect(rows(result, '')[0]).toMatchObject({
        person_id: 'u-7',
        email: 'ann@acme.com',
        state: 'pending',
        reopens: '1',
      });
    }
  });

  test('an object that is no conversation is rejected', async () => {
    const result = await readAll('a.json', JSON.stringify([older, { type: 'admin', id: '9' }]));
    expect(result.diagnostics).toMatchObject([{ code: 'record-rejected' }]);
  });
});

describe('Gong', () => {
  const callTranscripts = [
    {
      callId: '7782342274025937895',
      transcript: [
        {
          speakerId: '1',
          topic: 'Intro',
          sentences: [
            { start: 60, end: 600, text: 'Hi Ann.' },
            { start: 600, end: 900, text: 'How are you?' },
          ],
        },
        { speakerId: '2', topic: 'Intro', sentences: [{ start: 900, end: 1200, text: 'Not happy.' }] },
      ],
    },
  ];
  const calls = [
    {
      metaData: { id: '7782342274025937895', title: 'Review', started: '2026-01-02T10:00:00-07:00' },
      context: [
        { objects: [{ objectType: 'Account', objectId: '001', fields: [{ name: 'Name', value: 'Acme' }] }] },
      ],
      parties: [
        { speakerId: '1', name: 'Sam', emailAddress: 'sam@us.com', affiliation: 'Internal' },
        { speakerId: '2', name: 'Ann', emailAddress: 'ann@acme.com', affiliation: 'External' },
      ],
    },
  ];

  test('with the list of calls, speakers have names and sides', async () => {
    const result = await readAll('a.json', JSON.stringify({ callTranscripts, calls }));
    expect(result.chosen?.format).toBe('gong');
    expect(rows(result, '')).toMatchObject([
      {
        conversation: '7782342274025937895',
        at: '2026-01-02T10:00:00-07:00',
        turn: '1',
        author_role: 'agent',
        author_name: 'Sam',
        channel: 'call',
        text: 'Hi Ann. How are you?',
      },
      {
        turn: '2',
        author_role: 'customer',
        author_name: 'Ann',
        text: 'Not happy.',
        email: 'ann@acme.com',
        customer_id: '001',
        customer_name: 'Acme',
      },
    ]);
  });

  test('without it, sides are unknown', async () => {
    const result = await readAll('a.json', JSON.stringify({ callTranscripts }));
    expect(rows(result, '').map(({ author_role, author_name }) => [author_role, author_name])).toEqual([
      ['unknown', 'speaker 1'],
      ['unknown', 'speaker 2'],
    ]);
  });
});
