// Delimited files that leave no doubt, made from the records they hold: with quotes where they must be and where they
// may be, line ends and delimiters within them, blank lines, ragged ends, characters of one to four bytes.
import type { Random } from '../random.ts';

export interface RegularFile {
  readonly delimiter: string;
  readonly text: string;
  /** What the text holds, an empty line being a record of one empty cell. */
  readonly records: readonly (readonly string[])[];
}

const LINE_ENDS = ['\n', '\r\n'];

export function regularFile(random: Random): RegularFile {
  const delimiter = random.pick([',', ',', ';', '\t', '|']);
  const width = 1 + random.below(5);
  const lineEnd = random.pick(LINE_ENDS);
  const count = 1 + random.below(8);
  const records = Array.from({ length: count }, () => record(random, delimiter, width));
  const lines = records.map((cells) => cells.map((cell) => written(cell, delimiter, random)).join(delimiter));
  const isCutShort = lines.at(-1) !== '' && random.below(3) === 0;
  return { delimiter, records, text: lines.join(lineEnd) + (isCutShort ? '' : lineEnd) };
}

/** Mostly as wide as the others; now and then blank, or with cells too few or too many. */
function record(random: Random, delimiter: string, width: number): string[] {
  const kind = random.below(12);
  const ragged = kind === 1 ? Math.max(1, width - 1) : kind === 2 ? width + 2 : width;
  return Array.from({ length: kind === 0 ? 1 : ragged }, () => (kind === 0 ? '' : cell(random, delimiter)));
}

function cell(random: Random, delimiter: string): string {
  const pieces = [
    'a',
    '42',
    ' ',
    'größer',
    '“so”',
    '😀',
    '"',
    '""',
    '\n',
    '\r\n',
    delimiter,
    'some longer words',
  ];
  return Array.from({ length: random.below(4) }, () => random.pick(pieces)).join('');
}

function written(text: string, delimiter: string, random: Random): string {
  const mustBeQuoted = ['"', '\n', '\r', delimiter].some((character) => text.includes(character));
  return mustBeQuoted || random.below(5) === 0 ? `"${text.replaceAll('"', '""')}"` : text;
}
