// Programs that write tabs between cells often quote nothing at all: a quote is then a character of the text. It encloses
// cells only if nearly everywhere that one opens a cell another closes it.
import { closingQuote, type Syntax } from './scan.ts';

/** Share of opening quotes that must have a closing one. */
const NEARLY_ALL = 0.95;

/** Whether cells that begin with the quote end with it, too. */
export function isHonest(text: string, syntax: Pick<Syntax, 'quote' | 'delimiter' | 'newline'>): boolean {
  return (['doubled', 'backslash'] as const).some((escaping) => closesCells(text, { ...syntax, escaping }));
}

/** Looks at most of the text once. */
function closesCells(
  text: string,
  { quote, delimiter, newline, escaping }: Omit<Syntax, 'collapse'>,
): boolean {
  const isEdge = (at: number): boolean =>
    at < 0 || at >= text.length || '\r\n'.includes(text[at] ?? '') || text.startsWith(delimiter, at);
  let opened = 0;
  let closed = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text[at - 1];
    if (before !== undefined && before !== newline && before !== delimiter) continue;
    const close = closingQuote(text, at + 1, { quote, escaping });
    // The end of a sample may cut the last cell.
    if (close < 0) break;
    opened += 1;
    if (!isEdge(close + 1)) continue;
    closed += 1;
    at = close;
  }
  return closed >= opened * NEARLY_ALL;
}
