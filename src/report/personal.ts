// Personal data by their shape: what can be told from digits and letters alone, whoever it belongs to. Cards and accounts
// by their check digits, so that an order number stays readable.

/** The text with mail addresses, accounts, cards, phones and titled names masked. Linear. */
export function maskPersonal(text: string): string {
  const mailless = text.replace(MAIL, '[e-mail]');
  return maskAccounts(mailless)
    .replace(DIGITS, maskDigits)
    .replace(TITLED, '$1 [name]')
    .replace(NAMED, '$1 [name]');
}

const MAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;

/** A title is kept, so that the sentence stays one. */
const TITLED =
  /\b(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Herrn|Frau|Monsieur|Madame|Mme|Señor|Señora|Sr|Sra|Signor|Signora|Meneer|Mevrouw)\b\.? (?:\p{Lu}[\p{L}'’-]{1,30}(?: (?=\p{Lu}))?){1,3}/gu;
const NAMED =
  /\b([Mm]y name is|[Mm]y name's|[Tt]his is|[Aa]sk for|[Ss]peak to|[Ss]peak with) \p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}/gu;

/** Seven digits or more with the separators that phones, cards and accounts have, not part of a code. */
const DIGITS = /(?<![\p{L}\d#_/-])\+?\(?\d(?:[ ().\-/\u00a0]{0,2}\d){6,22}(?![\p{L}\d_])/gu;

function maskDigits(found: string): string {
  const digits = found.replace(/\D/g, '');
  if (isDated(found)) return found;
  if (isCard(digits)) return '[card]';
  return isPhone(found, digits) ? '[phone]' : found;
}

const DATES = [/^\d{4}[-./]\d{1,2}[-./]\d{1,2}/, /^\d{1,2}[-./]\d{1,2}[-./]\d{4}/];

function isDated(found: string): boolean {
  return DATES.some((date) => date.test(found));
}

/** Issuers' first digits (ISO/IEC 7812) and Luhn's check digit. */
function isCard(digits: string): boolean {
  return digits.length >= 13 && digits.length <= 19 && /^[2-6]/.test(digits) && isLuhn(digits);
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]) * (place % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Written with a country or trunk prefix, with an area code in brackets, or in the groups of North America. */
const PHONE_SHAPES: readonly RegExp[] = [
  /^\+\(?\d/,
  /^00[1-9]/,
  /^\(?0[1-9]/,
  /^\(\d{2,5}\)/,
  /^(?:1[ .-])?\d{3}[ .-]\d{3}[ .-]\d{4}$/,
];
const FEWEST_PHONE_DIGITS = 8;
/** E.164: 15 digits, two more for "00". */
const MOST_PHONE_DIGITS = 17;

function isPhone(found: string, digits: string): boolean {
  const fits = digits.length >= FEWEST_PHONE_DIGITS && digits.length <= MOST_PHONE_DIGITS;
  return fits && PHONE_SHAPES.some((shape) => shape.test(found));
}

/** Characters of an IBAN by country (SWIFT's IBAN registry). */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 ' +
    'SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const IBAN_START = /(?<![\p{L}\d])[A-Za-z]{2}\d{2}/gu;

function maskAccounts(text: string): string {
  let masked = '';
  let done = 0;
  for (const { index } of text.matchAll(IBAN_START)) {
    const end = index < done ? -1 : ibanEnd(text, index);
    if (end < 0) continue;
    masked += `${text.slice(done, index)}[account]`;
    done = end;
  }
  return masked + text.slice(done);
}

/** Where the IBAN that begins at `start` ends, spaces and hyphens between its groups passed over; -1 for none. */
function ibanEnd(text: string, start: number): number {
  const length = IBAN_LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return -1;
  let letters = '';
  let at = start;
  for (; letters.length < length; at += 1) {
    const character = text[at] ?? '';
    if (/[A-Za-z\d]/.test(character)) letters += character.toUpperCase();
    else if (!/[ \u00a0-]/.test(character) || /[^A-Za-z\d]/.test(text[at + 1] ?? ' ')) return -1;
  }
  return isIban(letters) && !/[A-Za-z\d]/.test(text[at] ?? '') ? at : -1;
}

/** ISO 7064 MOD 97-10: the country and check digits moved to the end, letters as numbers from 10. */
function isIban(letters: string): boolean {
  let rest = 0;
  for (const character of letters.slice(4) + letters.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
