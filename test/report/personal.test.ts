import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../src/report/personal.ts';
import { digits as digitsOf, iban, inFours, withLuhn } from '../check-digits.ts';
import { createRandom } from '../random.ts';

const random = createRandom(5);
const digits = (count: number) => digitsOf(random, count);

describe('personal data by their shape', () => {
  it('masks cards, however they are grouped', () => {
    for (let count = 0; count < 100; count += 1) {
      const [first, length] = random.pick([
        ['4', 16],
        ['51', 16],
        ['2221', 16],
        ['37', 15],
        ['6011', 16],
        ['3530', 16],
      ] as const);
      const card = withLuhn(`${first}${digits(length)}`.slice(0, length - 1));
      for (const text of [card, inFours(card), inFours(card).replaceAll(' ', '-')])
        expect(maskPersonal(`Charge ${text} please`)).toBe('Charge [card] please');
    }
  });

  it('masks accounts, in one piece or in fours, and not the words after them', () => {
    for (let count = 0; count < 100; count += 1) {
      const [country, length] = random.pick([
        ['DE', 18],
        ['NL', 14],
        ['FR', 23],
        ['GB', 18],
      ] as const);
      const account = iban(country, digits(length));
      for (const text of [account, inFours(account), account.toLowerCase()])
        expect(maskPersonal(`IBAN ${text} PLEASE PAY`)).toBe('IBAN [account] PLEASE PAY');
    }
  });

  it('masks phones in the ways they are written', () => {
    const phones = [
      '+44 20 7946 0018',
      '+1 (555) 010-9999',
      '0049 30 1234567',
      '030 1234567',
      '(555) 010-9999',
      '555-010-9999',
      '1-800-555-0199',
      '0170/1234567',
      '+919876543210',
      '+44 (0)20 7946 0018',
      '01 23 45 67 89',
      '+33.1.23.45.67.89',
      '612 345 678',
      '12 34 56 78',
      '912 34 567',
      '138 1234 5678',
      '03-1234-5678',
      '(11) 91234-5678',
      '8 (912) 345-67-89',
      '070-123 45 67',
      '0532 123 45 67',
      '06-12345678',
      '1300 123 456',
      '415.555.0100',
      '5550109999',
      '98765 43210',
    ];
    for (const phone of phones) expect(maskPersonal(`Call ${phone}.`)).toBe('Call [phone].');
  });

  it('masks mail addresses and names with a title', () => {
    expect(maskPersonal('Write to priya.nair+crm@hartwell.co.uk')).toBe('Write to [e-mail]');
    expect(maskPersonal('Mr. Gareth Pugh and Frau Müller said no.')).toBe(
      'Mr. [name] and Frau [name] said no.',
    );
    expect(maskPersonal('My name is Hugo Dorrit, hello')).toBe('My name is [name], hello');
  });

  it('masks names by who is introduced, greeted, thanked or quoted, and nobody else', () => {
    const masked = [
      ['Anna told me it works', '[name] told me it works'],
      ['Kind regards, Giulia Bianchi', 'Kind regards, [name]'],
      ['Dear Quelzor, thanks', 'Dear [name], thanks'],
      ['Spoke to Maria del Carmen Ruiz', 'Spoke to [name]'],
      ['It was Petra who called', 'It was [name] who called'],
    ] as const;
    for (const [text, expected] of masked) expect(maskPersonal(text)).toBe(expected);
    for (const text of [
      'Hi Team, hello',
      'I emailed Support Team',
      'We use Microsoft Teams',
      'He said no. May I?',
    ])
      expect(maskPersonal(text)).toBe(text);
  });

  it('masks links, addresses of machines and numbers that are called somebody’s', () => {
    const masked = [
      ['See https://x.example/reset?token=abc, please', 'See [link], please'],
      ['from 192.168.1.20 and 2001:db8::ff00:42', 'from [address] and [address]'],
      ['SSN 123-45-6789', 'SSN [number]'],
      ['my customer number is 88123', 'my customer number is [number]'],
      [
        'card 4111 1111 1111 1111 12/27, call 030 1234567 2026-03-01',
        'card [card] 12/27, call [phone] 2026-03-01',
      ],
    ] as const;
    for (const [text, expected] of masked) expect(maskPersonal(text)).toBe(expected);
    for (const text of [
      'version 1.2.3.4.5',
      'at 12:30:45',
      'account since 2021-03-01',
      'We pay 12 345 678 EUR',
    ])
      expect(maskPersonal(text)).toBe(text);
  });

  it('leaves 1,000 order numbers, dates, amounts and versions alone', () => {
    const makers = [
      () => `#${digits(8)}`,
      () => `ORD-2026-${digits(6)}`,
      () => `${1 + random.below(9)}${digits(9)}`,
      () => `SO${digits(9)}`,
      () => `${1 + random.below(9)}${digits(7)}`,
      () => `2026-0${1 + random.below(9)}-1${random.below(10)} 10:30`,
      () => `1${random.below(10)}.0${1 + random.below(9)}.2026`,
      () => `${1 + random.below(9)},${digits(3)},${digits(3)}.00`,
      () => `INV/${digits(4)}/${digits(6)}`,
      () => `tracking 1Z${digits(16)}`,
    ];
    for (let count = 0; count < 1000; count += 1) {
      const text = `Order ${random.pick(makers)()} is late.`;
      expect(maskPersonal(text)).toBe(text);
    }
  });

  it.each([
    '1',
    '1 ',
    '(1) ',
    '0\u00a0',
    '1234 ',
    '1.1-1 ',
    '+1 ',
    'DE12 ',
    'a.',
    'a+',
    'A’',
    'Anna ',
    'call ',
    'account ',
    ':',
  ])('comes to the end of 400 kB of %j', (unit) => {
    const masked = maskPersonal(unit.repeat(400_000 / unit.length));
    expect(maskPersonal(masked)).toBe(masked);
  });
});
