// Names as people write them differ in case, accents, punctuation and legal form; folded, equal names are equal.

/** Legal forms of some fifty countries, folded; dropped only at the end of a name. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  [
    'inc incorporated corp corporation co company llc llp lp ltd limited plc pllc pc dba',
    'gmbh ag kg ohg gbr ug se ev mbh kgaa ek',
    'sa sas sarl sasu eurl snc sci spa srl srls sapa ss',
    'bv nv vof cv ab oy oyj as asa aps ivs hb ks',
    'sl slu sc sca lda ltda eireli me epp',
    'spzoo zoo sp doo dd ad ood eood sro kft zrt nyrt rt',
    'pty pte pvt private kk kabushiki kaisha bhd sdn tbk pt',
    'holding holdings group',
  ].flatMap((line) => line.split(' ')),
);

const cache = new Map<string, string>();
const MOST_CACHED = 200_000;

/** `The Müller & Söhne GmbH` → `muller and sohne`. A name that is nothing but a legal form stays as it is. */
export function foldName(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const folded = fold(name);
  if (cache.size < MOST_CACHED) cache.set(name, folded);
  return folded;
}

function fold(name: string): string {
  const plain = foldText(name.replaceAll('&', ' and ')).replaceAll('.', '');
  const words = plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const start = words[0] === 'the' && words.length > 1 ? 1 : 0;
  let end = words.length;
  while (end > start + 1 && isTail(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end).join(' ');
}

/** `GmbH & Co. KG` leaves an `and` behind. */
function isTail(word: string): boolean {
  return word === 'and' || LEGAL_FORMS.has(word);
}

/** Lower case, without accents; `ß` becomes `ss`. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

/** Nothing but ASCII. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Digits of a telephone number without prefix zeros, or '' when there are too few to tell people apart. */
export function foldPhone(phone: string): string {
  const digits = phone.replace(/\D+/g, '').replace(/^0+/, '');
  return digits.length >= FEWEST_DIGITS ? digits : '';
}

const FEWEST_DIGITS = 8;

/** Numbers and one-letter words in a name tell its bearers apart, however alike the rest is. */
export function distinguishing(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => /\d/.test(word) || word.length === 1)
    .join(' ');
}
