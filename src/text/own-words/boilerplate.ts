// Paragraphs that machines add, and the line above which a helpdesk wants its reply.
import { beginsUnusually, firstWordsOf, wordAt } from './first-words.ts';
import { BOILERPLATE, type Kind, OWN } from './kinds.ts';
import { isBlank, type Line } from './lines.ts';
import { noticesAt } from './notices.ts';

const REPLY_ABOVE = [
  'above this line|above the line|au-dessus de cette ligne|über dieser zeile|oberhalb dieser zeile|oberhalb dieser linie',
  'encima de esta línea|por encima de esta|sopra questa riga|sopra questa linea|boven deze lijn|boven deze regel',
  'acima desta linha|powyżej tej linii|ovanför den här|ovanför denna|over denne linje|over denne linjen|nad tento řádek',
].flatMap((words) => words.split('|'));
const REPLYING = /repl|respon|type|write|antwort|schreib|répon|écri|rispo|antwoord|odpow|odpis|svar|skriv/i;
const REPLY_WORDS = firstWordsOf(
  [
    'please|reply|respond|bitte|veuillez|répondez|répondre|por|responda|scrivi|rispondi|gelieve|antworten|svara',
  ].flatMap((words) => words.split('|')),
);
const SHORTEST_REPLY_LINE = 15;
const LONGEST_REPLY_LINE = 120;

const RULE = /^[_\-=*~—]{1,80}$/;
const LIST_FOOTER = /mailing list|unsubscribe|listinfo|groups\.google|abmelden|désabonner/i;
const LONGEST_PARAGRAPH = 4000;
const FOOTER_LINES = 8;

/** Index of a helpdesk's "reply above this line", below which nothing is new; -1 where there is none. */
export function replyLine(text: string, lines: readonly Line[]): number {
  return lines.findIndex((line) => !isBlank(line) && isReplyLine(text, line.first, line.last));
}

export function isReplyLine(text: string, first: number, last: number): boolean {
  if (last - first < SHORTEST_REPLY_LINE || last - first > LONGEST_REPLY_LINE) return false;
  if (!beginsUnusually(text.charCodeAt(first)) && !REPLY_WORDS.has(wordAt(text, first, last))) return false;
  const words = text.slice(first, last).toLowerCase();
  return REPLYING.test(words) && REPLY_ABOVE.some((above) => words.includes(above));
}

/** Marks automatic paragraphs among the own lines of a body. */
export function markBoilerplate(text: string, lines: readonly Line[], kinds: Kind[]): void {
  let hasWords = false;
  for (let index = 0; index < lines.length; ) {
    const end = endOfParagraph(lines, kinds, index);
    if (end > index && isAutomatic(text, lines, index, end, hasWords)) kinds.fill(BOILERPLATE, index, end);
    else hasWords ||= end > index;
    index = Math.max(end, index + 1);
  }
}

function endOfParagraph(lines: readonly Line[], kinds: readonly Kind[], from: number): number {
  let end = from;
  while (end < lines.length && kinds[end] === OWN && !isBlank(lines[end])) end++;
  return end;
}

/** A rule above the first words is part of the paragraph. */
function isAutomatic(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  hasWords: boolean,
): boolean {
  const [first, second, last] = [lines[from], lines[from + 1], lines[to - 1]];
  if (first === undefined || last === undefined) return false;
  const isRuled = to - from > 1 && RULE.test(text.slice(first.first, first.last));
  const line = isRuled && second !== undefined ? second : first;
  if (isRuled && hasWords && to - from <= FOOTER_LINES && LIST_FOOTER.test(text.slice(line.first, last.last)))
    return true;
  const notices = noticesAt(text, line.first, line.last);
  if (notices.length === 0) return false;
  const words = text.slice(line.first, Math.min(last.last, line.first + LONGEST_PARAGRAPH)).toLowerCase();
  return notices.some(({ place, holds }) => {
    const isInPlace = hasWords || place === 'above';
    return isInPlace && (holds.length === 0 || holds.some((needed) => words.includes(needed)));
  });
}
