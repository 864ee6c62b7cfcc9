// Yes and no, as exports write them.

const YES: ReadonlySet<string> = new Set([
  '1',
  'active',
  'checked',
  'ja',
  'oui',
  'on',
  'sí',
  'si',
  'sim',
  't',
  'tak',
  'true',
  'vrai',
  'wahr',
  'verdadero',
  'x',
  'y',
  'yes',
  '✓',
  '✔',
]);

const NO: ReadonlySet<string> = new Set([
  '0',
  'f',
  'false',
  'falsch',
  'falso',
  'faux',
  'inactive',
  'n',
  'nao',
  'nee',
  'nein',
  'nej',
  'nie',
  'no',
  'non',
  'não',
  'off',
  'unchecked',
]);

const LONGEST = 9;

/** The truth a cell states, or undefined where it states neither. Blank is not "no". */
export function readBoolean(text: string): boolean | undefined {
  if (text.length > LONGEST) return undefined;
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
