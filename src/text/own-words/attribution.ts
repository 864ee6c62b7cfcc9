// The line a mail client puts above what it quotes: "On Tue, 3 Mar 2026 at 10:00, Sam <sam@x.example> wrote:", in many
// languages and orders, wrapped over up to six lines. It is found from its end, since few lines end as it does, and
// then read backwards until it makes sense as a whole.
import { contentOf, isBlank, type Line, nextFilled } from './lines.ts';

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
export const WROTE: readonly string[] = [
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

const ADDRESS = /[\p{L}\d._%+'-]@[\p{L}\d-]|mailto:/u;
const ADDRESS_BEFORE_VERB =
  /^[^.!?]{2,120}<[^<>]{3,200}>+ (?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu)\s?:$/i;
const DATE =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d\d)?\d\d(?!\d)|\d{1,2}[-. ]\p{L}{3,12}[-. ,]|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,|\d{1,2}\s?[月월]/u;
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/;
const DASHED = /^[-_*=]{2,}\s*(\S.*?)\s*[-_*=]{2,}$/;

/** How a head begins, beside with a digit: "On", "Le", "Am" … or a weekday. */
const OPENER =
  /^(?:on|at|le|am|el|en|il|in data|em|no dia|a|op|w dniu|dnia|den|på|pe|dne|dňa|la|în|vào|tarihinde|в|у|στις|在|于|於|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|пн|вт|ср|чт|пт|сб|вс|пон|вто|сре|чет|пят|суб|вос)(?:\p{L}{0,9})[.,]? /iu;
const STARTS_WITH_DATE = /^(?:\d|\p{L}{2,12}\.?,? \d)/u;

/** People write "your agent wrote:" about a mail; clients never do. */
const TOLD = /\b(?:you|your|i|we|my|our|us|he|she|they|agent|colleague|rep|support|manager|someone)\b/i;

const ENDS = new Set([':', '：', '-', '*', '>', 'e', '_']);

/**
 * The attribution whose last line this is, looking back no further than `from`.
 * `precedesMark` tells that the next filled line is marked as quoted, so that less proof is needed.
 */
export function attributionEndingAt(
  text: string,
  lines: readonly Line[],
  last: number,
  from: number,
): Attribution | undefined {
  const line = lines[last];
  if (line === undefined || !mayEnd(text, line)) return undefined;
  const quoteFollows = isQuote(text, lines[nextFilled(lines, last + 1)]);
  let found: Attribution | undefined;
  for (const { first, head } of heads(text, lines, last, from)) {
    if (found !== undefined && !continuesBelow(contentOf(text, line), head)) break;
    const certainty = certaintyOf(head);
    if (certainty === 'none' || (certainty === 'likely' && !quoteFollows)) continue;
    found = { first, last, certain: certainty === 'certain' };
    if (OPENER.test(head) || STARTS_WITH_DATE.test(head)) break;
  }
  return found;
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

function mayEnd(text: string, line: Line): boolean {
  const end = text[line.last - 1] ?? '';
  if (isBlank(line) || !ENDS.has(end)) return false;
  return end !== 'e' || text.slice(line.last - 6, line.last) === ' wrote';
}

/** A blank line is part of a head only inside its address, as Polymail breaks it. */
function isOpen(head: string): boolean {
  return head.startsWith('<') || head.startsWith('>');
}

/** Whether a longer head opens like one, with no sentence ending in what was added to it. */
function continuesBelow(lastLine: string, head: string): boolean {
  return OPENER.test(head) && !/[.!?] /.test(head.slice(0, -lastLine.length));
}

type Certainty = 'certain' | 'likely' | 'none';

function certaintyOf(written: string): Certainty {
  const dashed = DASHED.exec(written);
  const head = dashed?.[1] ?? written;
  if (!VERB.test(head)) return withoutVerb(head);
  if (dashed !== null || ADDRESS_BEFORE_VERB.test(head)) return 'certain';
  const ended = /(?:[:：]|\p{L}|>)\**$/u.test(head);
  if (!ended) return 'none';
  if (DATE.test(head)) {
    return ADDRESS.test(head) || (CLOCK.test(head) && !TOLD.test(head)) ? 'certain' : 'likely';
  }
  return head.split(' ').length <= 4 && !TOLD.test(head) ? 'likely' : 'none';
}

/** `2026-03-03 10:00 GMT+01:00 Sam <sam@x.example>:` and `03.03.2026, 10:00, "Sam" <sam@x.example>:`. */
function withoutVerb(head: string): Certainty {
  if (!/>+[:：]?$/.test(head) && !/@[^\s@]+[:：]$/.test(head)) return 'none';
  if (!ADDRESS.test(head) || !DATE.test(head) || !STARTS_WITH_DATE.test(head)) return 'none';
  return CLOCK.test(head) && /[:：]$/.test(head) ? 'certain' : 'likely';
}
