// Payment cards by the first digits and the lengths of their issuers (ISO/IEC 7812) and Luhn's check digit.
import { isOrderNumber } from './orders.ts';

/**
 * First digits and the length that their cards usually have. Other lengths are in use, but a bare number of 13, 18 or 19
 * digits is more often an article, a message or a parcel; in groups, or called a card, it is known by its check digit.
 */
const ISSUERS: readonly { readonly digits: RegExp; readonly length: number }[] = [
  { digits: /^3[47]/, length: 15 },
  { digits: /^(?:30[0-5]|309|36|38|39)/, length: 14 },
  { digits: /^4/, length: 16 },
  { digits: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, length: 16 },
  { digits: /^(?:6011|64[4-9]|65|35(?:2[89]|[3-8])|62)/, length: 16 },
  { digits: /^(?:50|5[6-9]|6[37])/, length: 16 },
];

const CARD_WORD =
  /(?<!\p{L})(?:cards?|credit|debit|visa|mastercard|maestro|amex|karten?|kreditkarte|carte|tarjeta|carta)(?!\p{L})[^\d!?\n]{0,24}$/iu;
/** In groups, or called a card, any of these many digits will do. */
const LENGTHS = { least: 13, most: 19 };

/** `digits`: those of `text`; `before`: what stands before it; a bare number that is called an order's is the order's. */
export function isCard(text: string, digits: string, before: string): boolean {
  if (text.startsWith('+') || text.startsWith('(')) return false;
  if (digits.length < LENGTHS.least || digits.length > LENGTHS.most || !isLuhn(digits)) return false;
  if (text === digits && isOrderNumber(before)) return false;
  if (CARD_WORD.test(before)) return true;
  if (text !== digits) return /^[2-6]/.test(digits) && isInFours(text);
  return isIssued(digits);
}

/** Groups of four, the last of what is left; or four, six and five, as on an American Express. */
function isInFours(text: string): boolean {
  const sizes = text.split(/\D+/).map(({ length }) => length);
  const last = sizes.pop() ?? 0;
  return (
    sizes.length > 1 &&
    ((sizes.every((size) => size === 4) && last < 5) || (sizes.join() === '4,6' && last < 6))
  );
}

function isIssued(number: string): boolean {
  return ISSUERS.some(({ digits, length }) => number.length === length && digits.test(number));
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]) * (place % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
