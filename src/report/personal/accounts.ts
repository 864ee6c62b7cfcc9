// Bank accounts (IBAN, ISO 13616) by their country's length and their check digits.

import { isOrderNumber } from './orders.ts';

/** Characters of an IBAN by country (SWIFT's IBAN registry). */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const IBAN_START = /(?<![\p{L}\d])[A-Za-z]{2}[ \u00a0]?\d{2}/gu;

export function maskAccounts(text: string): string {
  let masked = '';
  let done = 0;
  for (const { index } of text.matchAll(IBAN_START)) {
    const end = index < done ? -1 : ibanEnd(text, index);
    if (end < 0 || isOrders(text, index, end)) continue;
    masked += `${text.slice(done, index)}[account]`;
    done = end;
  }
  return masked + text.slice(done);
}

/** In one piece, and called an order's. */
function isOrders(text: string, start: number, end: number): boolean {
  return (
    /^[A-Za-z\d]+$/.test(text.slice(start, end)) && isOrderNumber(text.slice(Math.max(0, start - 48), start))
  );
}

/** What an account is written with, and what may stand between its groups. */
const LETTER = /[A-Za-z\d]/;
const BETWEEN = /[ \u00a0\u202f.-]/;

/** Where the IBAN that begins at `start` ends; -1 for none. */
function ibanEnd(text: string, start: number): number {
  const length = IBAN_LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return -1;
  let letters = '';
  let at = start;
  for (; letters.length < length; at += 1) {
    const character = text[at] ?? '';
    if (LETTER.test(character)) letters += character;
    else if (!BETWEEN.test(character) || !LETTER.test(text[at + 1] ?? '')) return -1;
  }
  return !LETTER.test(text[at] ?? '') && isIban(letters) ? at : -1;
}

/** ISO 7064 MOD 97-10: the country and check digits moved to the end, letters as numbers from 10. */
function isIban(letters: string): boolean {
  let rest = 0;
  for (const character of letters.slice(4) + letters.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
  }
  return rest === 1;
}
