// Numbers that pass the checks of banks and card issuers, of no real account or card.
import type { Random } from './random.ts';

export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.below(10)).join('');
}

/** Appends the check digit that makes the number pass Luhn's test. */
export function withLuhn(body: string): string {
  return Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find(passesLuhn) ?? body;
}

function passesLuhn(number: string): boolean {
  const sum = [...number].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** An IBAN: the body of an account behind its country and check digits. */
export function iban(country: string, body: string): string {
  const numbers = [...`${body}${country}00`].map((character) => Number.parseInt(character, 36)).join('');
  let rest = 0;
  for (const digit of numbers) rest = (rest * 10 + Number(digit)) % 97;
  return `${country}${String(98 - rest).padStart(2, '0')}${body}`;
}

export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}
