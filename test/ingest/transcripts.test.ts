import { describe, expect, test } from 'vitest';
import subrip from '../../src/ingest/formats/subrip.ts';
import transcript from '../../src/ingest/formats/transcript.ts';
import webvtt from '../../src/ingest/formats/webvtt.ts';
import type { Batch, Input, InputFormat } from '../../src/ingest/table.ts';
import { attribute } from '../../src/ingest/transcripts/authorship.ts';
import { voicesOf } from '../../src/ingest/transcripts/cue-text.ts';
import { parseWebVtt } from '../../src/ingest/transcripts/webvtt.ts';
import type { Diagnostic, ReadingSettings } from '../../src/model/index.ts';

const NOBODY = { ownDomains: [], ownNames: [] };

function inputOf(path: string, text: string, own: Partial<ReadingSettings> = {}): Input {
  const bytes = new TextEncoder().encode(text);
  return {
    path,
    head: bytes.slice(0, 65_536),
    headText: text.slice(0, 65_536),
    encoding: 'utf-8',
    compression: 'none',
    settings: { map: new Map(), records: false, ...NOBODY, ...own },
    async *bytes() {
      yield bytes;
    },
    async *text() {
      const middle = text.length >> 1;
      yield text.slice(0, middle);
      yield text.slice(middle);
    },
  };
}

async function read(format: InputFormat, input: Input) {
  const diagnostics: Diagnostic[] = [];
  let batch: Batch | undefined;
  for await (const event of format.read(input)) {
    if (event.type === 'batch') batch = event.batch;
    else diagnostics.push(event.diagnostic);
  }
  const header = batch?.table.header ?? [];
  const rows = (batch?.rows ?? []).map(
    (row) => new Map(header.map((name, index) => [name, row[index] ?? ''])),
  );
  const column = (name: string) => rows.map((row) => row.get(name));
  return {
    batch,
    diagnostics,
    rows,
    column,
    turns: rows.map((row) => [row.get('author_role'), row.get('text')]),
  };
}

const readText = (text: string, own: Partial<ReadingSettings> = {}, path = 'call.txt') =>
  read(transcript, inputOf(path, text, own));

describe('WebVTT', () => {
  test('reads ids, times with and without hours, settings and several lines of text', () => {
    const parsed = parseWebVtt(
      'WEBVTT - title\nKind: captions\n\nNOTE a comment\nover two lines\n\nSTYLE\n::cue {}\n\n' +
        'first\n00:01.500 --> 00:02.000 align:start\none\ntwo\n\n01:00:00.000 --> 01:00:01.000\nthree\n',
    );
    expect(parsed?.cues.map((cue) => [cue.id, cue.start, cue.end, cue.payload, cue.line])).toEqual([
      ['first', 1.5, 2, 'one\ntwo', 12],
      ['', 3600, 3601, 'three', 16],
    ]);
    expect(parsed?.skipped).toEqual([]);
  });

  test('is none without the signature', () => {
    expect(parseWebVtt('WEBVTTX\n\n00:01.000 --> 00:02.000\nx')).toBeUndefined();
    expect(webvtt.sniff(inputOf('a.vtt', 'WEBVTTX\n'))).toBe(0);
    expect(webvtt.sniff(inputOf('a', 'WEBVTT\r\n\r\n'))).toBe(1);
  });

  test('names the line of a cue whose time cannot be read, and goes on after it', async () => {
    const text = 'WEBVTT\n\n00:01 --> later\nlost\n\n00:02.000 --> 00:03.000\nkept\n';
    const { turns, diagnostics } = await read(webvtt, inputOf('a.vtt', text));
    expect(turns).toEqual([['unknown', 'kept']]);
    expect(diagnostics).toMatchObject([{ code: 'record-rejected', origin: { file: 'a.vtt', line: 3 } }]);
  });

  test('takes tags out, resolves entities and tells voices apart', () => {
    expect(
      voicesOf('<v.loud Ann  Lee>Tom &amp; I <i>agreed</i><00:00:01.000>, &lt;ok&gt;</v>\n<v Tom>Yes'),
    ).toEqual([
      { speaker: 'Ann Lee', text: 'Tom & I agreed, <ok>' },
      { speaker: 'Tom', text: 'Yes' },
    ]);
    expect(voicesOf('it took <3 days')).toEqual([{ speaker: '', text: 'it took <3 days' }]);
    expect(voicesOf('before <c unfinished')).toEqual([{ speaker: '', text: 'before' }]);
  });

  test('reads speakers as Teams, Zoom and other recorders name them, and joins their cues into turns', async () => {
    const teams = await read(
      webvtt,
      inputOf(
        'a.vtt',
        'WEBVTT\n\n0:00:01.000 --> 0:00:02.000\n<v Ann Lee>How can I help you?</v>\n\n' +
          '0:00:03.000 --> 0:00:04.000\n<v Tom Sand>The export</v>\n\n0:00:05.000 --> 0:00:06.000\n<v Tom Sand>fails.</v>\n',
      ),
    );
    expect(teams.turns).toEqual([
      ['agent', 'How can I help you?'],
      ['customer', 'The export fails.'],
    ]);
    expect(teams.batch?.lines).toEqual([4, 7]);
    const zoom = await read(
      webvtt,
      inputOf(
        'GMT20260722-140000_Recording.vtt',
        'WEBVTT\n\n1\n00:00:02.000 --> 00:00:03.000\nTom: One thing: it is slow.\n\n2\n00:00:04.000 --> 00:00:05.000\n' +
          'Ann Lee: I see.\n\n3\n00:00:06.000 --> 00:00:07.000\nTom: Very slow.\n\n4\n00:00:08.000 --> 00:00:09.000\n(Eva Holm)\nHello.\n',
      ),
    );
    expect(zoom.column('author_name')).toEqual(['Tom', 'Ann Lee', 'Tom', 'Eva Holm']);
    expect(zoom.column('text')).toEqual(['One thing: it is slow.', 'I see.', 'Very slow.', 'Hello.']);
    expect(zoom.column('at')[1]).toBe('2026-07-22T14:00:04Z');
    expect(zoom.column('conversation')[0]).toBe('GMT20260722-140000_Recording');
  });
});

describe('SubRip', () => {
  test('reads cues with and without numbers and blank lines between them', async () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>Ann:</i> Hi,\nyou two.\n\n00:00:03.5 --> 00:00:04,000\nTom: Hi.\n' +
      '3\n00:00:05,000 --> 00:00:06,000\nAnn: Shall we?\n';
    expect(subrip.sniff(inputOf('a.srt', text))).toBe(1);
    const { column, batch } = await read(subrip, inputOf('2026-03-04 call.srt.gz', text));
    expect(column('text')).toEqual(['Hi, you two.', 'Tom: Hi.', 'Shall we?']);
    expect(column('at')[0]).toBe('2026-03-04T00:00:01Z');
    expect(column('conversation')[0]).toBe('2026-03-04 call');
    expect(batch?.lines).toEqual([3, 7, 10]);
  });

  test('reports text that belongs to no cue', async () => {
    const { diagnostics } = await read(
      subrip,
      inputOf('a.srt', 'stray\n\n1\n00:00:01,000 --> 00:00:02,000\nHi\n'),
    );
    expect(diagnostics).toMatchObject([{ code: 'record-rejected', origin: { line: 1 } }]);
  });
});

describe('plain text', () => {
  const exchange = (first: string, second: string, third: string) => `${first}\n${second}\n${third}\n`;

  test.each([
    ['labels', exchange('Agent: How are you?', 'Customer: Angry.', 'Agent: Oh.')],
    [
      'fractions of seconds',
      exchange('[00:01.669] agent: How are you?', '[00:02.1] caller: Angry.', '[00:03.0] agent: Oh.'),
    ],
    [
      'brackets and names',
      exchange('[10:32] Support: How are you?', '[10:33] Tom: Angry.', '[10:34] Support: Oh.'),
    ],
    [
      'bare times',
      exchange('10:32:05 Support: How are you?', '10:33:00 Tom: Angry.', '10:34:00 Support: Oh.'),
    ],
    [
      'times after the name',
      exchange('Support (10:32 AM): How are you?', 'Tom (10:33 AM): Angry.', 'Support (10:34 AM): Oh.'),
    ],
    [
      'round brackets',
      exchange('(00:12:34) Support: How are you?', '(00:12:40) Tom: Angry.', '(00:12:50) Support: Oh.'),
    ],
    ['bold names', exchange('**Support:** How are you?', '**Tom:** Angry.', '**Support**: Oh.')],
    [
      'Otter',
      'Support  0:01  \nHow are you?\n\nTom Sand  0:04  \nAngry.\n\nSupport  1:00:09  \nOh.\n\nTranscribed by https://otter.ai\n',
    ],
    [
      'Zoom chat',
      exchange(
        '10:32:05 From Support to Everyone: How are you?',
        '10:33:00 From Tom to Everyone: Angry.',
        '10:34:00 From Support to Everyone: Oh.',
      ),
    ],
    [
      'Zoom text',
      '[Support] 10:32:05\nHow are you?\n\n[Tom Sand] 10:33:00\nAngry.\n\n[Support] 10:34:00\nOh.\n',
    ],
  ])('reads turns marked by %s', async (_, text) => {
    expect(transcript.sniff(inputOf('call.txt', text))).toBeGreaterThan(0.5);
    const { turns } = await readText(text);
    expect(turns).toEqual([
      ['agent', 'How are you?'],
      ['customer', 'Angry.'],
      ['agent', 'Oh.'],
    ]);
  });

  test('reads Google Meet notes: front matter, time blocks, closing', async () => {
    const { column, batch } = await readText(
      '# Weekly\n\nCustomer: Acme GmbH\nAccount: C-1001\nCall with: Tom Sand\nEmail: tom@acme.example\nDate: 2026-03-04 10:00\n\n' +
        '### 00:00:00\n\n**Ann Lee:** Morning.\n**Tom Sand:** We wait\nsince: Monday.\n\n### 00:10:00\n\n**Ann Lee:** Sorry.\n\n' +
        'Transcription ended after 00:30:30\n\nThis editable transcript was computer generated and might contain errors.\n',
    );
    expect(column('text')).toEqual(['Morning.', 'We wait since: Monday.', 'Sorry.']);
    expect(column('author_role')).toEqual(['agent', 'customer', 'agent']);
    expect(column('at')).toEqual(['2026-03-04T10:00:00Z', '2026-03-04T10:00:00Z', '2026-03-04T10:10:00Z']);
    expect(column('customer_id')).toEqual(['C-1001', 'C-1001', 'C-1001']);
    expect(column('customer_name')[0]).toBe('Acme GmbH');
    expect(column('person_name')).toEqual(['Tom Sand', 'Tom Sand', 'Tom Sand']);
    expect(column('email')[0]).toBe('tom@acme.example');
    expect(column('hint')[0]).toBe('call.txt');
    expect(batch?.table.authorship).toBe(
      'Tom Sand is the customer: named as the contact; everyone else is the agent',
    );
    expect(batch?.lines).toEqual([11, 12, 17]);
  });

  test('knows a speaker called Customer from a front line called Customer', async () => {
    const spoken = await readText('Date: 2026-03-04\nCustomer: I wait.\nAgent: Sorry.\nCustomer: Still.\n');
    expect(spoken.turns).toHaveLength(3);
    expect(spoken.column('customer_name')[0]).toBe('');
    const stated = await readText(
      'Channel: chat\nCustomer: Acme GmbH\n\nAgent: Hi.\nCustomer: I wait.\nAgent: Oh.\n',
    );
    expect(stated.turns).toHaveLength(3);
    expect(stated.column('customer_name')[0]).toBe('Acme GmbH');
    expect(stated.column('channel')[0]).toBe('chat');
  });

  test('reads clock times as such, past midnight too', async () => {
    const text =
      'Date: 4 March 2026 23:50\n\n[23:59] Agent: Hi.\n[00:01] Customer: Late.\n[00:02] Agent: Yes.\n';
    expect((await readText(text)).column('at')).toEqual([
      '2026-03-04T23:59:00Z',
      '2026-03-05T00:01:00Z',
      '2026-03-05T00:02:00Z',
    ]);
  });

  test('hands on a date whose order it cannot tell as it is written', async () => {
    const text = 'Date: 03/04/2026\n\nAgent: Hi.\nCustomer: Late.\n';
    expect((await readText(text)).column('at')[0]).toBe('03/04/2026');
    expect((await readText(text, { dateOrder: 'day-first' })).column('at')[0]).toBe('2026-04-03');
    expect((await readText(text, { dateOrder: 'month-first' })).column('at')[0]).toBe('2026-03-04');
  });

  test('drops lines of noise, comments and nothing else', async () => {
    const text =
      '# call 7\nAgent: Hi [laughter] there.\nCustomer: [noise]\nCustomer: (sighs)\nAgent: Hello?\nCustomer: #1 is broken.\n';
    expect((await readText(text)).turns).toEqual([
      ['agent', 'Hi [laughter] there. Hello?'],
      ['customer', '#1 is broken.'],
    ]);
  });

  test('keeps words before a colon that are no speaker within the turn', async () => {
    const text = 'Ann: The steps are\nFirst: open it\nNote: wait\nTom: ok\nAnn: good\nTom: bye\n';
    expect((await readText(text)).column('text')).toEqual([
      'The steps are First: open it Note: wait',
      'ok',
      'good',
      'bye',
    ]);
  });

  test.each([
    ['prose', 'Dear all,\n\nI write about one thing: the export. It fails.\n\nRegards: none.\n'],
    [
      'a log',
      '10:32:05 INFO main: started\n10:32:06 WARN main: slow\n10:32:07 INFO main: done\n10:32:08 WARN main: slow\n',
    ],
    ['YAML', 'name: undertone\nversion: 1\njobs:\n  test:\n    name: run\n  build:\n    name: run\n'],
    ['CSV', 'id,author,text\n1,Tom,"Agent: hi\nCustomer: no\nAgent: hi\nCustomer: no"\n'],
    [
      'a mail',
      'From: a@x.example\nTo: b@x.example\nReceived: one\nReceived: two\nSubject: hi\n\nDate: none\n',
    ],
    ['JSON', '{"Agent: a": 1}\n'],
    ['one label', 'Note: a\nNote: b\nNote: c\n'],
    ['questions and answers', 'Q: Why?\nA: So.\nQ: How?\nA: Thus.\n'],
    ['nothing', ''],
  ])('does not claim %s', (_, text) => {
    expect(transcript.sniff(inputOf('a.txt', text))).toBe(0);
  });
});

describe('authorship', () => {
  const speakers = (...labels: string[]) => labels.map((label) => ({ label, said: [] }));
  const authors = (result: ReturnType<typeof attribute>) => [...result.authors.values()];

  test('our own names come first, even before what a label says', () => {
    const result = attribute(speakers('Ann Lee', 'Tom'), { ownDomains: [], ownNames: ['ann lee'] });
    expect(authors(result)).toEqual(['agent', 'customer']);
    expect(result.says).toBe('Ann Lee is the agent: one of our names; everyone else is the customer');
  });

  test('mail domains, sub-domains included', () => {
    const own = { ownDomains: ['brightline.example'], ownNames: [] };
    const result = attribute(speakers('Ann <ann@eu.brightline.example>', 'tom@acme.example'), own);
    expect(authors(result)).toEqual(['agent', 'customer']);
  });

  test('role words in several shapes', () => {
    const labels = [
      'Agent 2',
      'Customer',
      'Support Bot',
      'Dana (Guest)',
      'Acme Support',
      'Tom - Client',
      'Kundin',
    ];
    expect(authors(attribute(speakers(...labels), NOBODY))).toEqual([
      'agent',
      'customer',
      'system',
      'customer',
      'agent',
      'customer',
      'customer',
    ]);
  });

  test('company in brackets', () => {
    const own = { ownDomains: ['brightline.example'], ownNames: [] };
    const result = attribute(speakers('Ann Lee (Brightline)', 'Tom Sand (Acme)'), own);
    expect(authors(result)).toEqual(['agent', 'customer']);
  });

  test('the way of speaking, when it is clear', () => {
    const result = attribute(
      [
        { label: 'Tom Sand', said: ["I'm calling about my order", 'thank you, have a great day'] },
        {
          label: 'Dana Reyes',
          said: ['Thank you for calling, how can I help you?', 'Is there anything else?'],
        },
      ],
      NOBODY,
    );
    expect(authors(result)).toEqual(['customer', 'agent']);
    expect(result.says).toContain('Dana Reyes is the agent: "how can i help" (3 formulas)');
  });

  test('nobody, when it is not', () => {
    const result = attribute(
      [
        { label: 'Tom', said: ['hello'] },
        { label: 'Ann', said: ['hi, let me check'] },
      ],
      NOBODY,
    );
    expect(authors(result)).toEqual(['unknown', 'unknown']);
    expect(result.says).toBe(
      'not decided: Tom, Ann (those of them who are ours go into the config: "ownNames": ["Tom"])',
    );
  });
});
