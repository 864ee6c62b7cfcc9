// Mails and mailboxes: who wrote what to whom, when, in which conversation, and which of it a machine wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/ingest/read.ts';
import type { ReadingSettings } from '../../src/model/index.ts';
import { createRandom } from '../random.ts';
import { mutated } from './mutations.ts';
import { type ReadResult, readAll, SETTINGS } from './reading.ts';

const SHAPES = join(import.meta.dirname, '../../fixtures/shapes');
const REPLY = readFileSync(join(SHAPES, 'reply.eml'));
const INBOX = readFileSync(join(SHAPES, 'service-inbox.mbox'));

/** The rows of all tables as objects. */
function rowsOf({ tables }: ReadResult): readonly Readonly<Record<string, string>>[] {
  return tables.flatMap(({ table, rows }) =>
    rows.map((row) => Object.fromEntries(table.header.map((name, index) => [name, row[index] ?? '']))),
  );
}

const mailOf = async (...lines: string[]) => rowsOf(await readAll('a.eml', lines.join('\n')))[0];

/** A mailbox of mails with a body each; every mail is given by its head lines. */
async function mailbox(
  ...mails: (readonly string[])[]
): Promise<readonly Readonly<Record<string, string>>[]> {
  const texts = mails.map(
    (head) => `From x@y.example Mon Jan  5 10:00:00 2026\n${head.join('\n')}\n\nwords\n\n`,
  );
  return rowsOf(await readAll('a.mbox', texts.join('')));
}

const column = (rows: readonly Readonly<Record<string, string>>[], name: string) =>
  rows.map((row) => row[name]);

describe('one mail', () => {
  test('is a row: HTML as text where the plain part is empty, attachments left out', async () => {
    const result = await readAll('reply.eml', REPLY);
    expect(result.chosen).toMatchObject({ format: 'mail', encoding: '' });
    expect(rowsOf(result)).toEqual([
      {
        conversation: 'visit-0212-1@larkmoor.example',
        message_id: '20260226074803.5c1@rosenhof.example',
        reply_to: 'visit-0212-2@larkmoor.example',
        at: '2026-02-26T07:48:03+01:00',
        author_role: 'customer',
        author_name: 'Petra Sølberg',
        author_email: 'petra.solberg@rosenhof.example',
        email: 'petra.solberg@rosenhof.example',
        person_name: 'Petra Sølberg',
        recipient: 'service@larkmoor.example',
        channel: 'mail',
        subject: 'Re: Your descaling visit – new date',
        text: expect.stringMatching(
          /^Good morning,\n\nTuesday was agreed, nobody came\.[^>]*\n\n> On Tue.*\n> We are sorry/,
        ),
      },
    ]);
    expect(result.tables[0]?.table.authorship).toContain('larkmoor.example is us');
  });

  test.each([
    ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T09:55:06-06:00'],
    ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06+00:00'],
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T09:55:06-06:00'],
    ['Fri Nov 21 09:55:06 1997', '1997-11-21T09:55:06'],
    ['2008-11-22T04:04:59+0530', '2008-11-22T04:04:59+05:30'],
    ['Mon, 5 Jan 2026 4:05 PM', '2026-01-05T16:05:00'],
    ['Tue, 30 Feb 2010 10:00:00 +0000', 'Tue, 30 Feb 2010 10:00:00 +0000'],
    ['yesterday', 'yesterday'],
  ])('dated %s was written at %s', async (date, at) => {
    expect(await mailOf('From: a@b.example', `Date: ${date}`, '', 'x')).toMatchObject({ at });
  });

  test('is dated by its arrival where its own date is missing, unreadable or later', async () => {
    const received = 'Received: from a by b; Mon, 5 Jan 2026 10:00:00 +0100';
    for (const date of ['X: y', 'Date: <HR>', 'Date: Tue, 30 Jun 2099 15:33:50 +0600']) {
      expect(await mailOf('From: a@b.example', received, date, '', 'x')).toMatchObject({
        at: '2026-01-05T10:00:00+01:00',
      });
    }
  });

  test('without a true word on its charset is UTF-8, or else Windows-1252', async () => {
    const claims = ['Content-Type: text/plain; charset=us-ascii', 'X-Nothing: y'];
    for (const claim of claims)
      expect(await mailOf('From: a@b.example', claim, '', 'Müller “x”')).toMatchObject({
        text: 'Müller “x”',
      });
    const legacy = Buffer.from('From: a@b.example\nSubject: M\xfcller\n\nK\xe4lte\x85', 'latin1');
    expect(rowsOf(await readAll('a.eml', legacy))).toMatchObject([{ subject: 'Müller', text: 'Kälte…' }]);
    const declared = Buffer.from(
      'From: M\xfcller <a@b.example>\nContent-Type: text/plain; charset=koi8-r\n\n\xf0\xf2',
      'latin1',
    );
    expect(rowsOf(await readAll('a.eml', declared))).toMatchObject([{ author_name: 'Müller', text: 'ПР' }]);
  });

  test('sent through a mailing group is by whom it is from', async () => {
    const group = ["From: 'Ann' via Support <support@b.example>", 'Reply-To: Ann <ann@c.example>'];
    expect(await mailOf(...group, 'Subject: x', '', 'x')).toMatchObject({ author_email: 'ann@c.example' });
  });

  test('in lower-case addresses, without comments and blanks', async () => {
    expect(await mailOf('From  : Pete <Pete(his account)@silly. Test>', '', 'x')).toMatchObject({
      author_email: 'pete@silly.test',
    });
  });

  test.each([
    ['Auto-Submitted: auto-replied', 'system'],
    ['Auto-Submitted: no', ''],
    ['X-Autoreply: yes', 'system'],
    ['Precedence: bulk', 'system'],
    ['Precedence: list', ''],
    ['Return-Path: <>', 'system'],
    ['Return-Path: <a@b.example>', ''],
    ['Content-Type: multipart/report; report-type=delivery-status; boundary=x', 'system'],
    ['Subject: Réponse automatique : congés', 'system'],
    ['Subject: Automatische Antwort: Rechnung', 'system'],
    ['Subject: Re: your automatic reply feature is broken', ''],
    ['Sender: b@c.example', ''],
  ])('with the line "%s" has the author "%s"', async (line, role) => {
    expect(await mailOf('From: a@b.example', line, '', 'x')).toMatchObject({ author_role: role });
  });

  test('from mailer-daemon or postmaster is by a machine', async () => {
    for (const name of ['MAILER-DAEMON', 'postmaster']) {
      expect(await mailOf(`From: ${name}@b.example`, 'To: a@c.example', '', 'x')).toMatchObject({
        author_role: 'system',
      });
    }
  });
});

describe('a mailbox', () => {
  test('is a row for each mail, with the line it starts on', async () => {
    const result = await readAll('inbox.mbox', INBOX);
    const rows = rowsOf(result);
    expect(result.chosen?.format).toBe('mbox');
    expect(result.tables[0]?.lines).toEqual([1, 18, 32, 45, 67]);
    expect(column(rows, 'author_role')).toEqual(['customer', 'agent', 'system', 'system', 'customer']);
    expect(new Set([0, 1, 2, 4].map((index) => rows[index]?.['conversation']))).toEqual(
      new Set(['hose-1@bakery-tolle.example']),
    );
    expect(rows[1]).toMatchObject({
      email: 'tolle@bakery-tolle.example',
      recipient: 'tolle@bakery-tolle.example',
    });
    expect(rows[3]).toMatchObject({ email: '', recipient: '' });
    expect(rows[0]?.['text']).toContain('before Kälte is back?\n\nFrom Friday on we pay');
  });

  test('reads the same wherever it is cut into chunks', async () => {
    const whole = rowsOf(await readAll('a.mbox', INBOX));
    const long = Buffer.concat(Array.from({ length: 8 }, () => INBOX));
    const longWhole = rowsOf(await readAll('a.mbox', long));
    expect(longWhole).toHaveLength(40);
    const random = createRandom(3);
    for (let count = 0; count < 12; count++) {
      const [at, far] = [random.below(INBOX.length), random.below(long.length)];
      expect(rowsOf(await readAll('a.mbox', INBOX.subarray(0, at), INBOX.subarray(at)))).toEqual(whole);
      expect(rowsOf(await readAll('a.mbox', long.subarray(0, far), long.subarray(far)))).toEqual(longWhole);
    }
  });

  test('is not cut where a sentence begins with From, and may have any line ends', async () => {
    const mail =
      'From a@b.example Mon Jan  5 10:00:00 2026\nFrom: a@b.example\n\nHello.\n\nFrom here at 10:30 on\nit: fails.\n\nFrom me\n\n';
    for (const text of [mail.repeat(2), mail.repeat(2).replaceAll('\n', '\r\n')]) {
      const rows = rowsOf(await readAll('a.mbox', text));
      expect(rows).toHaveLength(2);
      expect(rows[0]?.['text']).toBe('Hello.\n\nFrom here at 10:30 on\nit: fails.\n\nFrom me');
    }
  });

  test('names a mail that is too long to be read whole, and one that has no head', async () => {
    const separator = 'From a@b.example Mon Jan  5 10:00:00 2026\n';
    const long = `${separator}From: a@b.example\n\n${'so long\n'.repeat(100_000)}\n`;
    const headless = `${separator}>From nowhere\n\nwords\n\n`;
    const last = `${separator}From: c@d.example\n\nlast\n`;
    const { tables, diagnostics, records } = await readAll('a.mbox', long, headless, last);
    expect(tables.flatMap(({ lines }) => lines)).toEqual([1, 100_010]);
    expect(records).toBe(3);
    expect(diagnostics).toMatchObject([
      {
        code: 'record-repaired',
        args: { repair: expect.stringContaining('20000 lines') },
        origin: { record: 1 },
      },
      { code: 'record-rejected', args: { reason: 'it has no head' }, origin: { line: 100_005, record: 2 } },
    ]);
  });

  test('says nothing of long attachments, which hold no words, but of a long text packed like one', async () => {
    const packed = `${'QUFB'.repeat(18)}\n`.repeat(20_000);
    const part = (type: string, body: string) =>
      `--b\nContent-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${body}`;
    const mailWith = (type: string) =>
      `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${part('text/plain', 'aGVsbG8=\n')}${part(type, packed)}--b--\n`;
    const attached = await readAll('a.eml', mailWith('application/pdf'));
    expect([rowsOf(attached)[0]?.['text'], attached.diagnostics]).toEqual(['hello', []]);
    expect((await readAll('a.eml', mailWith('text/plain'))).diagnostics).toMatchObject([
      { code: 'record-repaired' },
    ]);
  });

  test.each([
    ['line ends', '', '\n'.repeat(1_000_000)],
    ['boundaries', 'Content-Type: multipart/mixed; boundary=b\n', '--b\n\n'.repeat(200_000)],
    ['groups of addresses', `To: ${'g:'.repeat(700_000)}\n`, ''],
    ['head lines', 'a: b\n'.repeat(300_000), ''],
  ])('reads endless %s to the end', async (_, head, body) => {
    const { diagnostics } = await readAll('a.eml', `From: a@b.example\n${head}\n${body}`);
    expect(diagnostics.map(({ code }) => code)).not.toContain('file-unreadable');
  });
});

describe('conversations', () => {
  test('go by references, by the mail that is answered, and by what that one belongs to', async () => {
    const rows = await mailbox(
      ['From: a@b.example', 'Message-ID: <1@b>'],
      ['From: c@d.example', 'Message-ID: <2@d>', 'In-Reply-To: <1@b>'],
      ['From: a@b.example', 'Message-ID: <3@b>', 'In-Reply-To: <2@d> (Re: x)'],
      ['From: c@d.example', 'Message-ID: <4@d>', 'References: <1@b>', ' <2@d>\t<3@b>'],
      ['From: e@f.example', 'Message-ID: <5@f>', 'X-GM-THRID: 77'],
    );
    expect(column(rows, 'conversation')).toEqual(['1@b', '1@b', '1@b', '1@b', '77']);
    expect(column(rows, 'reply_to')).toEqual(['', '1@b', '2@d', '3@b', '']);
  });

  test('go by subject and sides where a reply names no mail, never by the subject alone', async () => {
    const rows = await mailbox(
      ['From: a@b.example', 'To: s@us.example', 'Subject: Invoice', 'Message-ID: <1@b>'],
      ['From: s@us.example', 'To: a@b.example', 'Subject: AW: Re: Invoice', 'Message-ID: <2@us>'],
      ['From: z@other.example', 'To: s@us.example', 'Subject: Re: Invoice', 'Message-ID: <3@other>'],
      ['From: a@b.example', 'To: s@us.example', 'Subject: Invoice', 'Message-ID: <4@b>'],
    );
    expect(column(rows, 'conversation')).toEqual([
      '1@b',
      '1@b',
      'invoice | s@us.example z@other.example',
      '4@b',
    ]);
  });
});

describe('sides', () => {
  const thread = (customer: string) => [
    [`From: ${customer}`, 'To: help@us.example', 'Subject: x', `Message-ID: <${customer}-1>`],
    ['From: help@us.example', `To: ${customer}`, 'Subject: Re: x', `In-Reply-To: <${customer}-1>`],
  ];

  test('show in a mailbox where one domain takes part in all conversations', async () => {
    const rows = await mailbox(...['a@a.example', 'b@b.example', 'c@c.example'].flatMap(thread));
    expect(column(rows, 'author_role')).toEqual([
      'customer',
      'agent',
      'customer',
      'agent',
      'customer',
      'agent',
    ]);
    expect(column(rows, 'email')).toEqual([
      'a@a.example',
      'a@a.example',
      'b@b.example',
      'b@b.example',
      'c@c.example',
      'c@c.example',
    ]);
  });

  test('are left open where nothing shows them', async () => {
    const rows = await mailbox(...thread('a@a.example'));
    expect(column(rows, 'author_role')).toEqual(['', '']);
  });

  test('are left to interpretation where the user names our domains; the customer is known by them', async () => {
    const settings: ReadingSettings = { ...SETTINGS, ownDomains: ['us.example'] };
    const bytes = (async function* () {
      yield Buffer.from(
        'From: x@us.example\nTo: y@eu.us.example, a@a.example\nDelivered-To: a@a.example\n\nx',
      );
    })();
    for await (const event of readTables({ path: 'a.eml', bytes }, settings)) {
      if (event.type !== 'batch') continue;
      const { table, rows } = event.batch;
      const cell = (name: string) => rows[0]?.[table.header.indexOf(name)];
      expect([cell('author_role'), cell('author_email'), cell('email')]).toEqual([
        '',
        'x@us.example',
        'a@a.example',
      ]);
    }
  });
});

describe('what is no mail', () => {
  test.each([
    ['a table', 'a.csv', 'from,to,subject\na@b.example,c@d.example,hi\n'],
    ['a transcript', 'a.txt', 'Date: 2026-03-04\nCustomer: Acme\n\nAgent: hi\nCustomer: no\nAgent: oh\n'],
    ['a letter', 'a.txt', 'From here on it is bad.\n\nSubject: to change.\n'],
  ])('%s is read by another format', async (_, path, text) => {
    const { chosen } = await readAll(path, text);
    expect(['mail', 'mbox']).not.toContain(chosen?.format);
  });
});

test('no mutation of a mail crashes, hangs or loses a record', async () => {
  const random = createRandom(5);
  for (let count = 0; count < 300; count++) {
    const { tables, diagnostics, records } = await readAll('a.mbox', mutated([REPLY, INBOX], random));
    const rejected = diagnostics.filter(({ code }) => code === 'record-rejected').length;
    expect(records).toBe(tables.reduce((sum, { rows }) => sum + rows.length, 0) + rejected);
  }
});
