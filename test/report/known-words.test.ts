// Names and ids of a run, found again as people write them.
import { describe, expect, it } from 'vitest';
import { harmlessFileName } from '../../src/report/file-names.ts';
import { isPseudonym, pseudonym } from '../../src/report/pseudonym.ts';
import { redactRow } from '../../src/report/redact-records.ts';
import { Redaction } from '../../src/report/redaction.ts';

function redactionOf(...people: string[]): Redaction {
  const redaction = new Redaction({
    what: 'all',
    key: '',
    isCommon: (word) => ['will', 'the'].includes(word),
  });
  for (const personName of people)
    redaction.note({
      kind: 'person',
      party: { personName, id: '4711', name: 'Hartwell Logistics Ltd', email: 'a@hartwell.example' },
      origin: { file: 'people.csv', record: 1, id: 'TCK-88' },
    });
  return redaction;
}

describe('what a run knows', () => {
  const redaction = redactionOf('Priya Nair', 'Will Stone', 'José Ñíguez', '田中 太郎');
  const priya = redaction.person('Priya Nair');

  it.each([
    ['Priya Nair called', `${priya} called`],
    ['PRIYA NAIR and priya nair', `${priya} and ${priya}`],
    ['Nair, Priya', priya],
    ['ask Priya or Mrs Nair', `ask ${priya} or Mrs ${priya}`],
    ['thanks priya!', `thanks ${priya}!`],
    ["Priya's car", `${priya}'s car`],
    ['Jose Niguez wrote', `${redaction.person('José Ñíguez')} wrote`],
    ['昨日田中太郎さんに', `昨日${redaction.person('田中 太郎')}さんに`],
  ])('masks %j', (text, masked) => {
    expect(redaction.text(text)).toBe(masked);
  });

  it('leaves a word that is a name as well, where it begins a sentence or stands in small letters', () => {
    expect(redaction.text('Will you call? The stone will stay.')).toBe('Will you call? The stone will stay.');
    expect(redaction.text('Please ask Will about it')).toBe(
      `Please ask ${redaction.person('Will Stone')} about it`,
    );
  });

  it('masks companies without their legal form, by their first word and by their domain', () => {
    expect(redaction.text('hartwell logistics of Hartwell, see hartwell.example')).toBe(
      '[customer] of [customer], see [domain]',
    );
  });

  it('masks an id that nothing else is written like anywhere, and a short one where it is called an id', () => {
    expect(redaction.text('about tck-88')).toBe(`about ${redaction.record('TCK-88')}`);
    expect(redaction.text('customer 4711 has 4711 seats')).toBe(
      `customer ${redaction.customerId('4711')} has 4711 seats`,
    );
  });

  it('leaves nothing of what a cut went through', () => {
    const before =
      'We have waited for an answer since the first week of the month, and nobody wrote; so note: ';
    for (const datum of [
      'Priya Nair',
      'priya.nair@hartwell.example',
      '4539 1488 0343 6467',
      '4539148803436467',
      '+44 20 7946 0018',
      'DE89 3704 0044 0532 0130 00',
      'https://x.example/reset?token=abcdef',
    ]) {
      for (let kept = 5; kept < datum.length; kept += 1) {
        const end = redaction.text(`${before}${datum.slice(0, kept)}…`);
        const start = redaction.text(`…${datum.slice(-kept)} ${before}`);
        expect(end).not.toContain(datum.slice(0, 5));
        expect(start).not.toContain(datum.slice(-5));
      }
    }
    expect(redaction.text('So we waited…')).toBe('So we waited…');
  });

  it('takes no role and no initial for somebody', () => {
    const roles = redactionOf('Support', 'Support Agent', 'I', 'Speaker 1', 'unknown', '7');
    const text = 'So I asked Support and the Support Agent, 7 times. Unknown to me, Speaker 1 left.';
    expect(roles.text(text)).toBe(text);
  });

  it('knows names that are long and hold nothing', () => {
    const gaps = new Redaction({ what: 'all', key: '', isCommon: () => false });
    gaps.noteParty({ name: `Brightwell${' '.repeat(200_000)}x`, personName: `Ada${'('.repeat(200_000)}\n` });
    expect(gaps.text('We told Ada.')).toBe(`We told ${gaps.person(`Ada${'('.repeat(200_000)}\n`)}.`);
  });

  it('takes what it does not know as it is', () => {
    const text = 'We pay 12,500 EUR for 40 seats since 2025-01-01, version 10.2.';
    expect(redaction.text(text)).toBe(text);
  });
});

describe('pseudonyms', () => {
  it('are not masked again', () => {
    const once = pseudonym('customer', 'A-1', 'key');
    expect(isPseudonym(once)).toBe(true);
    expect(redactionOf().customerId(once)).toBe(once);
    expect(redactionOf('Priya Nair').text(`${once} wrote`)).toBe(`${once} wrote`);
  });

  it.each(['customer-0000012345', 'acme-bqfhanmest', 'Order-2024010100'])(
    'stand for %s, which is none',
    (id) => {
      expect(redactionOf().customerId(id)).not.toBe(id);
    },
  );

  it('differ for 100,000 ids', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => pseudonym('customer', String(index), ''));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('names of files', () => {
  const shown = (path: string) => harmlessFileName(path, () => 'file-x');

  it('stay where they are made of what exports are called by', () => {
    for (const name of ['zendesk-tickets.json', 'export_2026-03-01.csv.gz', 'Q1 survey results.xlsx', '-'])
      expect(shown(`/home/anna/${name}`)).toBe(name);
  });

  it('go where they may name somebody', () => {
    expect(shown('calls/Call with Anna Lang.vtt')).toBe('file-x.vtt');
    expect(shown('anna.lang@x.example.eml')).toBe('file-x.eml');
    expect(shown('customer 884412.csv')).toBe('file-x.csv');
    expect(shown('Lang')).toBe('file-x');
    expect(shown('notes.anna')).toBe('file-x');
  });
});

describe('records', () => {
  it('are masked by what each column holds; a column that is not used keeps figures and days', () => {
    const redaction = redactionOf('Priya Nair');
    const fields = ['customer_id', 'person_name', 'email', 'text', '', '', '', '', 'amount'];
    const row = [
      '4711',
      'Priya Nair',
      'p@x.example',
      'Priya is angry',
      'spouse Tom',
      '42',
      '2026-03-01',
      '4539148803436467',
      '12 EUR',
    ];
    expect(redactRow(row, fields, redaction)).toEqual([
      redaction.customerId('4711'),
      redaction.person('Priya Nair'),
      '[e-mail]',
      `${redaction.person('Priya Nair')} is angry`,
      '[not used]',
      '42',
      '2026-03-01',
      '[not used]',
      '12 EUR',
    ]);
  });
});
