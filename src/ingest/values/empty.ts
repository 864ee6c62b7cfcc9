// What people and programs write where there is no value. A first look at one character decides nearly every cell,
// since this runs on every cell that is used.

const MARKERS: ReadonlySet<string> = new Set([
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '?',
  '#n/a',
  '#na',
  '#null!',
  '(blank)',
  '(empty)',
  '(none)',
  '(null)',
  '<null>',
  '[null]',
  '\\n',
  'empty',
  'k.a.',
  'k. a.',
  'keine',
  'keine angabe',
  'n.a.',
  'n.d.',
  'n/a',
  'n/d',
  'na',
  'nan',
  'nicht angegeben',
  'nil',
  'no data',
  'none',
  'not available',
  'not provided',
  'not set',
  'null',
  'undefined',
  'unbekannt',
  'unknown',
]);

/** Longest of the markers; anything longer is a value. */
const LONGEST = 15;

/** Markers that programs, not people, write: they mean "no text" even where a person might write `?` or `none`. */
const PROGRAM_MARKERS: ReadonlySet<string> = new Set([
  'null',
  'NULL',
  'nan',
  'NaN',
  '#N/A',
  'N/A',
  'n/a',
  '<null>',
  '(null)',
  'undefined',
  '\\N',
]);

/** First characters of the markers, in both cases: 1 at their codes, as far as these are ASCII. */
const ASCII = 128;
const FIRST = new Uint8Array(ASCII);
for (const marker of MARKERS) {
  for (const first of [marker, marker.toUpperCase()]) FIRST[first.charCodeAt(0)] = 1;
}

/** The cell without surrounding blanks, or '' where it holds a marker of absence. */
export function cellValue(cell: string): string {
  if (cell === '') return cell;
  const text = isTrimmed(cell) ? cell : cell.trim();
  if (text.length > LONGEST || !mayBegin(text.charCodeAt(0))) return text;
  return MARKERS.has(text.toLowerCase()) ? '' : text;
}

/** Plain characters at both ends: trimming would be a call for nothing. */
function isTrimmed(cell: string): boolean {
  return isInk(cell.charCodeAt(0)) && isInk(cell.charCodeAt(cell.length - 1));
}

function isInk(code: number): boolean {
  return code > 32 && code < ASCII;
}

function mayBegin(code: number): boolean {
  return code >= ASCII || FIRST[code] === 1;
}

/** True for a marker that is a word, and so could be somebody's name: `NaN`, `Nil`, `None`. */
export function isMarkerWord(text: string): boolean {
  return /^[a-z]+$/i.test(text) && MARKERS.has(text.toLowerCase());
}

/** True where a cell of prose holds nothing: blank, or a marker that only programs write. */
export function isWithoutText(cell: string): boolean {
  return cell.length <= LONGEST && (PROGRAM_MARKERS.has(cell) || cell.trim() === '');
}
