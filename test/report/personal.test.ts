import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../src/report/personal.ts';
import { createRandom, type Random } from '../random.ts';

const random = createRandom(5);
const digits = (count: number, source: Random = random) =>
  Array.from({ length: count }, () => source.below(10)).join('');

/** Appends the check digit that makes the number pass Luhn's test. */
function withLuhn(body: string): string {
  const check = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find((number) => {
    const sum = [...number].toReversed().reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
  });
  return check ?? body;
}

/** Gives an account body its check digits. */
function iban(country: string, body: string): string {
  const numbers = [...`${body}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
  let rest = 0;
  for (const digit of numbers) rest = (rest * 10 + Number(digit)) % 97;
  return `${country}${String(98 - rest).padStart(2, '0')}${body}`;
}

const inFours = (text: string) => text.replace(/(.{4})(?=.)/g, '$1 ');

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
});
