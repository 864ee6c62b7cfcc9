// The names by which customers call us, as one pattern: as given, without legal form and trade ("Kestrel Air Ltd" is
// "Kestrel"), glued together, as a handle. Case, hyphens and a possessive are the tokenizer's business.
import { isKnown } from './spelling.ts';

const LEGAL_FORMS = new Set(
  'ltd limited inc incorporated llc llp plc corp corporation co company gmbh ag kg ohg se sa sas sarl srl spa bv nv ab as oy aps pty the'.split(
    ' ',
  ),
);
const TRADES = new Set(
  'air airline airlines airways insurance energy power bank banking credit mobile telecom telecoms wireless broadband communications media software systems solutions services technologies technology tech labs group holding holdings logistics foods hotels'.split(
    ' ',
  ),
);

/** Pattern for `{brand}`; empty when there are no names. */
export function brandPattern(brands: readonly string[]): string {
  const names = new Set<string>();
  for (const brand of brands) {
    const words = wordsOf(brand);
    const own = words.filter((word) => !LEGAL_FORMS.has(word));
    const short = withoutTrade(own);
    for (const name of [words, own, short]) addSpellings(name, names);
  }
  return [...names].join('|');
}

/** "Monroe & Finch" → `monroe & finch`, "7-Eleven" → `{number} eleven`, "Fielding's" → `fielding`. */
function wordsOf(brand: string): readonly string[] {
  return brand
    .toLowerCase()
    .replace(/\.(com|net|org|io|co\.uk|de|eu)$/u, '')
    .replaceAll(/['’]s(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}&]+|(?=&)|(?<=&)/u)
    .filter((word) => word !== '')
    .map((word) => (/^\d+$/.test(word) ? '{number}' : word));
}

/** A first word that is no ordinary word is enough: "Larkspur Insurance" → "Larkspur", but not "First Bank" → "First". */
function withoutTrade(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  return rest.length > 0 && rest.every((word) => TRADES.has(word)) && !isKnown(first) ? [first] : words;
}

function addSpellings(words: readonly string[], names: Set<string>): void {
  const letters = words.filter((word) => word !== '&');
  if (letters.length === 0 || letters.every((word) => word === '{number}')) return;
  names.add(words.map((word) => (word === '&' ? 'and?' : word)).join(' '));
  if (letters.includes('{number}')) return;
  const glued = letters.join('');
  names.add(glued).add(`@${glued}`);
}
