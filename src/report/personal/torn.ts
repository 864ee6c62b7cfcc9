// Long texts are kept cut, and a cut may go through a name or a number, of which the rest is nobody's shape any more: what
// stands beside a cut is left out.

/** Texts shorter than this were never cut; an ellipsis in them is the writer's own. */
const SHORTEST_CUT = 80;

const LAST = /\s?[^\s…]{0,200}\s?…$/u;
const FIRST = /^…\s?[^\s…]{0,200}\s?/u;
/** Groups of a number, and the country of an account before them. */
const LAST_GROUPS = /(?:\b[A-Za-z]{2}\d{2})?[\d\s().+\-/]{0,40}$/;
const FIRST_GROUPS = /^[\d\s().+\-/]{1,40}/;

/** The text without the word, or the groups of a number, beside an ellipsis at either end. */
export function withoutTornEnds(text: string): string {
  if (text.length < SHORTEST_CUT) return text;
  const ended = text.endsWith('…') ? `${text.replace(LAST, '').replace(LAST_GROUPS, '')} …` : text;
  return ended.startsWith('…') ? `… ${ended.replace(FIRST, '').replace(FIRST_GROUPS, '')}` : ended;
}
