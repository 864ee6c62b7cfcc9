// One spelling for all spellings of a header: `customerID`, `Customer_ID`, `CUSTOMER ID*` and `Customer_ID__c` are all
// "customer id". Accents and umlauts go too (`Währung` and `Waehrung` are one), so the synonym tables hold each once.

/** `[txt]` of Zendesk, `__c` of Salesforce, the star of a required column. */
const TECHNICAL_SUFFIX = /\s*\[[a-z]{1,12}\]$|__p?c$|\*+$/i;

/** The folded header; '' where it holds no letter or digit. */
export function fold(header: string): string {
  if (header.length <= LONGEST && PLAIN.test(header)) return withoutEcho(withoutUmlauts(header));
  const words = header
    .trim()
    .slice(0, LONGEST)
    .replace(TECHNICAL_SUFFIX, '')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .replace(/#|№/g, ' number ')
    .replace(/%/g, ' percent ');
  const folded = foldText(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return withoutEcho(folded);
}

/** As most listed names are written: nothing in it to fold but umlauts. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Cells of a header that are merged over two or three rows come out as `DATE DATE`. */
function withoutEcho(folded: string): string {
  const words = folded.split(' ');
  if (!words.includes(words[0] ?? '', 1)) return folded;
  for (const times of [2, 3]) {
    const length = words.length / times;
    if (Number.isInteger(length) && words.every((word, index) => word === words[index % length]))
      return words.slice(0, length).join(' ');
  }
  return folded;
}

/** No header that anyone reads is longer. */
const LONGEST = 120;

/** Lower case without accents; `ae`, `oe` and `ue` become the vowel that an umlaut becomes. */
function foldText(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
  return withoutUmlauts(letters);
}

function withoutUmlauts(text: string): string {
  return text.replace(/([aou])e/g, '$1');
}

/** The names of a synonym list (separated by commas or line ends), as written, in order. */
export function listedNames(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export function foldedNames(list: string): readonly string[] {
  return listedNames(list).map(fold);
}
