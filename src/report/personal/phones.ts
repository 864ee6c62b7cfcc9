// Telephone numbers by the ways people write them: with a country or trunk prefix, in the groups of a country, or as bare
// digits behind a word that says so.
import { isOrderNumber } from './orders.ts';

/** With a country or trunk prefix, with an area code in brackets, or in the groups of North America. */
const SHAPES: readonly RegExp[] = [
  /^\+\(?\d/,
  /^00[1-9]/,
  /^\(?0[1-9]/,
  /^\(\d{2,5}\)/,
  /^[178][ -]?\(\d{3}\)/,
  /^(?:1[ .\-\u2010-\u2013])?\d{3}[ .\-\u2010-\u2013]\d{3}[ .\-\u2010-\u2013]\d{4}$/,
];
const FEWEST = 8;
/** E.164: 15 digits, two more for "00". */
const MOST = 17;

/** `digits`: those of `text`; `before`: what stands before it, for the word that says what it is. */
export function isPhone(text: string, digits: string, before: string): boolean {
  if (digits.length < FEWEST - 1 || digits.length > MOST || isVersion(text)) return false;
  if (isCalledPhone(before)) return true;
  if (digits.length < FEWEST || (text === digits && isOrderNumber(before))) return false;
  return SHAPES.some((shape) => shape.test(text)) || isGrouped(text, digits, before);
}

/** `10.0.4.2`: parts of one digit. */
function isVersion(text: string): boolean {
  return /^\d(?:\.\d{1,3}){2,}$/.test(text);
}

const PHONE_WORD =
  /(?<!\p{L})(?:(?:tele)?phone|tel|mobile|cell|call(?:ed|ing)?|ring|rang|reach|dial(?:led)?|fax|whatsapp|signal|sms|text|telefon\p{L}{0,8}|handy|mobil\p{L}{0,6}|anruf\p{L}{0,3}|erreich\p{L}{0,4}|téléphone|portable|appel\p{L}{0,3}|joindre|teléfono|móvil|llam\p{L}{0,4}|telefono|cellulare|chiam\p{L}{0,4}|telefone|celular|telefoon|bel)(?!\p{L})[^\d!?\n]{0,24}$/iu;

/** Behind "call me on", and nothing between them that makes it an order's. */
function isCalledPhone(before: string): boolean {
  const word = PHONE_WORD.exec(before);
  return word !== null && !/\b(?:about|regarding|order|invoice|ticket|case|over|for)\b|#/i.test(word[0]);
}

/** Two to four digits in three groups or more, as phones are read aloud; a country or trunk prefix may be the first. */
const GROUPED = /^(?:\d{2,4}|[178])(?:[ .\u00a0\u2009\u202f]+\d{2,4}){2,}$/;
const MOST_GROUPED = 13;

/** Groups of four only are a card's, and groups of three after one or two digits an amount. */
function isGrouped(text: string, digits: string, before: string): boolean {
  if (digits.length > MOST_GROUPED || !GROUPED.test(text)) return false;
  const [first = 0, ...others] = text.split(/\D+/).map(({ length }) => length);
  const isAmount =
    others.every((size) => size === 3) &&
    (first < 3 || text.includes('.') || /[$€£¥]\s?$|(?:EUR|USD|GBP|CHF) $/.test(before));
  return !isAmount && !(first === 4 && others.every((size) => size === 4));
}
