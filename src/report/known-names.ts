// How what a run knows is written in texts: a person by any part of the name, a company without its legal form or by its
// first word, an id wherever nothing else is written like it.
import { folded, type KnownWords } from './known-words.ts';

/** What exports write where a name should be: nobody's, and a word of every text. */
const ROLES = new Set(
  (
    'admin administrator agent anonymous assistant billing bot caller chat client company contact customer desk guest help helpdesk me ' +
    'member n/a na no none operator owner person requester rep sales service speaker staff support system team test unknown user visitor you'
  ).split(' '),
);
const SHORTEST_NAME = 2;

function isName(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}/]+/gu) ?? [];
  const tells = name.length >= SHORTEST_NAME || /\p{Lo}/u.test(name);
  return tells && !words.every((word) => ROLES.has(folded(word)) || /^\p{N}+$/u.test(word));
}

const PERSON = '[name]';
const SHORTEST_PART = 3;

/** The whole name, turned round, and each of its parts; what stands in brackets behind it is none. */
export function addPerson(known: KnownWords, name: string, mask: string): void {
  const whole = (name.split('(', 1)[0] ?? '').trim();
  if (!isName(whole)) return;
  addAs(known, whole, mask, PERSON);
  const parts = whole.split(/[\s,]+/).filter((part) => part.length >= SHORTEST_PART || /\p{Lo}/u.test(part));
  if (parts.length < 2) return;
  const turned = [...parts.slice(-1), ...parts.slice(0, -1)].join(' ');
  known.add(turned, { mask, place: 'as a name', shared: PERSON });
  for (const part of parts) known.add(part, { mask, place: 'as a name', shared: PERSON });
}

const COMPANY = '[customer]';
/** Tried once for each gap: a name may be a megabyte of spaces. */
const LEGAL_FORM =
  /(?<![ ,])[ ,]+(?:ltd|limited|llc|llp|inc|incorporated|corp|corporation|co|plc|gmbh|ag|kg|ohg|ug|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|aps|pty|pte)\.?(?: & co\.? ?kg)?$/i;
const SHORTEST_FIRST_WORD = 4;
/** A word that so many names begin with names none of them. */
const TOO_MANY = 3;

/** Names with their masks; undefined for those that are on no list. */
export function addCompanies(
  known: KnownWords,
  names: ReadonlyMap<string, string | undefined>,
  isCommon: (word: string) => boolean,
): void {
  const beginnings = countBeginnings(names.keys());
  for (const [name, mask = COMPANY] of names) {
    if (!isName(name)) continue;
    addAs(known, name, mask, COMPANY);
    addAs(known, name.replace(LEGAL_FORM, ''), mask, COMPANY);
    const first = firstWord(name);
    const isTelling = (beginnings.get(folded(first)) ?? 0) < TOO_MANY && !isCommon(folded(first));
    if (isTelling && first.length >= SHORTEST_FIRST_WORD)
      known.add(first, { mask, place: 'as a name', shared: COMPANY });
  }
}

function firstWord(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
}

function countBeginnings(names: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const word = folded(firstWord(name));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Of several words anywhere; of one, only where it is written as a name. */
function addAs(known: KnownWords, name: string, mask: string, shared: string): void {
  known.add(name, { mask, place: isTold(name) ? 'anywhere' : 'as a name', shared });
}

/** Several words, a word with figures in it, or characters of a script without capitals. */
function isTold(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 || /\p{L}\p{N}|\p{N}\p{L}|\p{Lo}/u.test(name);
}

export function addDomain(known: KnownWords, name: string): void {
  if (name.includes('.')) known.add(name, { mask: '[domain]', place: 'anywhere', shared: '[domain]' });
}

const ID = '[id]';
const DATED = /^\d{4}-\d{2}-\d{2}/;

/** An id that nothing else is written like is known anywhere; any other only where it is called one. */
export function addId(known: KnownWords, id: string, mask: string): void {
  if (DATED.test(id)) return;
  const digits = id.replace(/\P{N}/gu, '').length;
  const isTelling = digits > 5 || (digits > 0 && id.length > 3 && /\p{L}/u.test(id));
  known.add(id, { mask, place: isTelling ? 'anywhere' : 'as an id', shared: ID });
}
