// The line a mail client puts above what it quotes: "On Tue, 3 Mar 2026 at 10:00, Sam <sam@x.example> wrote:", in many
// languages and orders, wrapped over up to six lines. It is found from its end, since few lines end as it does, and
// then read backwards until it makes sense as a whole.
import { firstWordsOf, wordAt } from './first-words.ts';
import { contentOf, isBlank, isSpace, type Line, nextFilled } from './lines.ts';

export interface Attribution {
  /** Indices of its first and last line. */
  readonly first: number;
  readonly last: number;
  /** True when it cannot be anything else, even if what follows is not marked as quoted. */
  readonly certain: boolean;
}

const MOST_LINES = 6;
const LONGEST = 500;

/** "wrote" at the end (English, Romance, Slavic …) or before the name or date (Germanic). */
const WROTE: readonly string[] = [
  'wrote|writes|schrieb|schreibt|geschrieben|a écrit|écrit|écrivait|escribió|escribio|ha escrito|ha scritto|scrive',
  'scrisse|escreveu|schreef|geschreven|skrev|skrev følgende|skriver|kirjoitti|napisał|napisała|napisał(a)|napisali',
  'pisze|napsal|napsala|napsal(a)|napísal|napísala|napísal(a)|írta|ezt írta|a scris|написал|написала|написал(а)',
  'пишет|писал|писала|написав|написала|написав(ла)|пише|писав|yazdı|şunu yazdı|şunları yazdı|έγραψε|đã viết',
  'napisao|napisala|je napisal|rašė|kirjutas|rakstīja|menulis|写道|寫道|כתב|כתבה|كتب',
].flatMap((words) => words.split('|'));

const VERB = new RegExp(
  `(?<!\\p{L})(?:${WROTE.map((verb) => verb.replace('(', '\\(').replace(')', '\\)')).join('|')})(?!\\p{L})|` +
    'のメール|書きました|さんは書|님이 작성|작성:|썼습니다',
  'iu',
);

const ENDING_WORDS = firstWordsOf(['uhr', ...WROTE.map((verb) => verb.split(' ').at(-1) ?? '')]);

/** How a head begins where the name comes last: "Am 03.03.26 um 10:00 schrieb Sam Holm:". */
const OPENING_WORDS = firstWordsOf(['am', 'den', 'op', 'på']);

const GREATER = 0x3e;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const DASH = 0x2d;
const STAR = 0x2a;
const LETTER_E = 0x65;
const BRACKET = 0x29;
const LONGEST_WORD = 80;

const ADDRESS = /[\p{L}\d._%+'-]@[\p{L}\d-]|mailto:/u;
/** As clients write it after a name. */
const BRACKETED_ADDRESS = /[<([][^<>()[\]]{0,200}@|mailto:/;
const ADDRESS_BEFORE_VERB =
  /^[^.!?]{2,120}<[^<>]{3,200}>+ (?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu)\s?:$/i;
/** A day with its year. */
const FULL_DATE = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d\d)?\d\d(?!\d)/;
const PART_OF_DATE =
  /\d{1,2}[-. ]\p{L}{3,12}[-. ,]|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,|\d{1,2}\s?[月월]/u;
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/;
const DASHED = /^[-_*=]{2,}\s*(\S.*?)\s*[-_*=]{2,}$/;

/** How a head begins, beside with a digit: "On", "Le", "Am" … or a weekday. */
const OPENER = new RegExp(
  '^(?:(?:on|at|le|am|el|en|il|in data|em|no dia|op|w dniu|dnia|den|på|pe|dne|dňa|la|în|vào|в|у|στις|在|于|於)|' +
    '(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|sob|dom|tir|ons|tor|lør|søn|' +
    'pon|wt|śr|czw|pt|út|st|čt|pá|so|ne|пн|вт|ср|чт|пт|сб|вс|понед|втор|сред|четв|пятн|субб|воск)\\p{L}{0,8}\\.?,?) ',
  'iu',
);
const STARTS_WITH_DATE = /^(?:\d|\p{L}{2,12}\.?,? \d)/u;

/** People write "your agent wrote:" about a mail; clients never do. */
const TOLD = /\b(?:you|your|i|we|my|our|us|he|she|they|agent|colleague|rep|support|manager|someone)\b/i;

/**
 * The attribution whose last line this is (it may end one), looking back no further than `from`.
 * Where the next filled line is marked as quoted, less proof is needed.
 */
export function attributionEndingAt(
  text: string,
  lines: readonly Line[],
  last: number,
  from: number,
): Attribution | undefined {
  const quoteFollows = isQuote(text, lines[nextFilled(lines, last + 1)]);
  let found: Attribution | undefined;
  for (const { first, head } of heads(text, lines, last, from)) {
    if (found !== undefined && !continuesBelow(text, lines[first], head)) break;
    const certainty = certaintyOf(head);
    if (certainty === 'none' || (certainty === 'likely' && !quoteFollows)) continue;
    found = { first, last, certain: certainty === 'certain' };
    if (OPENER.test(head) || STARTS_WITH_DATE.test(head)) break;
  }
  return found;
}

/** A cheap look: `… wrote:`, `… 10:00 Uhr:`, `…@x.example>:`, `… wrote ----`; no attribution ends otherwise. */
export function mayEndAttribution(text: string, first: number, last: number): boolean {
  const end = text.charCodeAt(last - 1);
  if (end === GREATER || end === WIDE_COLON || end === DASH || end === STAR) return true;
  if (end === LETTER_E) return text.startsWith(' wrote', last - 6);
  if (end !== COLON) return false;
  let stop = last - 1;
  while (stop > first && isSpace(text.charCodeAt(stop - 1))) stop--;
  let word = stop;
  while (word > first && !isSpace(text.charCodeAt(word - 1)) && stop - word < LONGEST_WORD) word--;
  const unit = text.charCodeAt(stop - 1);
  if (unit > 0x7f || unit === GREATER || unit === BRACKET || isDigit(unit)) return true;
  if (ENDING_WORDS.has(wordAt(text, word, stop)) || text.slice(word, stop).includes('@')) return true;
  return OPENING_WORDS.has(wordAt(text, first, last)) || isDigit(text.charCodeAt(first));
}

/** Whether these words alone are an attribution. */
export function isAttribution(words: string): boolean {
  return certaintyOf(words) !== 'none';
}

/** Marked with `>`, or with `|` as some clients do below an attribution. */
export function isQuote(text: string, line: Line | undefined): boolean {
  return line !== undefined && (line.marked || text[line.first] === '|');
}

/** Every head that could end here: the last line, the last two, the last three … */
function* heads(
  text: string,
  lines: readonly Line[],
  last: number,
  from: number,
): Generator<{ readonly first: number; readonly head: string }> {
  let head = '';
  for (let first = last; first >= from && first > last - MOST_LINES; first--) {
    const line = lines[first];
    if (line === undefined || line.marked || (isBlank(line) && !isOpen(head))) return;
    if (line.last - line.first > LONGEST) return;
    head = `${contentOf(text, line)} ${head}`.trim();
    if (head.length > LONGEST) return;
    if (!isBlank(line)) yield { first, head };
  }
}

/** A blank line is part of a head only inside its address, as Polymail breaks it. */
function isOpen(head: string): boolean {
  return head.startsWith('<') || head.startsWith('>');
}

/** Whether a longer head opens like one, and what was added to it ends no sentence. */
function continuesBelow(text: string, added: Line | undefined, head: string): boolean {
  return added !== undefined && OPENER.test(head) && !/[.!?]$/.test(contentOf(text, added));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

type Certainty = 'certain' | 'likely' | 'none';

function certaintyOf(written: string): Certainty {
  const dashed = DASHED.exec(written);
  const head = dashed?.[1] ?? written;
  if (!VERB.test(head)) return withoutVerb(head);
  if (dashed !== null || ADDRESS_BEFORE_VERB.test(head)) return 'certain';
  if (!/(?:[:：]|\p{L}|>)\**$/u.test(head)) return 'none';
  if (!hasDate(head)) return isShort(head) && !TOLD.test(head) ? 'likely' : 'none';
  if (BRACKETED_ADDRESS.test(head)) return 'certain';
  const isExact = FULL_DATE.test(head) && (CLOCK.test(head) || ADDRESS.test(head));
  return isExact && !TOLD.test(head) ? 'certain' : 'likely';
}

function hasDate(head: string): boolean {
  return FULL_DATE.test(head) || PART_OF_DATE.test(head);
}

/** "Sam Holm wrote:" */
function isShort(head: string): boolean {
  const words = head.split(' ').length;
  return words >= 2 && words <= 4;
}

/** `2026-03-03 10:00 GMT+01:00 Sam <sam@x.example>:` and `03.03.2026, 10:00, "Sam" <sam@x.example>:`. */
function withoutVerb(head: string): Certainty {
  if (!/>+[:：]?$/.test(head) && !/@[^\s@]+[:：]$/.test(head)) return 'none';
  if (!ADDRESS.test(head) || !hasDate(head) || !STARTS_WITH_DATE.test(head)) return 'none';
  return CLOCK.test(head) && /[:：]$/.test(head) ? 'certain' : 'likely';
}
