// Finds the dialect of delimited text without being told. Every plausible dialect splits a sample; the best one gives
// records of equal length whose cells look like single values, with every quote accounted for. Ties go to the
// dialect named first, so commas and double quotes win when nothing speaks against them.
import type { Dialect } from './dialect.ts';
import { isHonest } from './honest-quotes.ts';
import { commonWidth, isFilled } from './layout.ts';
import { type ScannedRecord, type Syntax, scanFirst } from './scan.ts';
import { isTyped, shapeOf } from './shape.ts';

/** Most text and most records that are looked at. */
const SAMPLE_LENGTH = 48 * 1024;
const SAMPLE_RECORDS = 300;
/** Records whose cells are judged one by one. */
const JUDGED_RECORDS = 60;

/** The dialect of the text that `head` begins. `whole` says that no more text follows. */
export function detectDialect(head: string, whole: boolean): Dialect {
  const directive = DELIMITER_LINE.exec(head);
  const leadingLines = directive === null ? 0 : 1;
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
  const sample = sampleOf(head.slice(directive?.[0].length ?? 0), newline, whole);
  const delimiters = directive?.[1] === undefined ? plausibleDelimiters(sample) : [directive[1]];
  const guesses = delimiters.flatMap((delimiter) => syntaxes(sample, delimiter, newline, whole));
  const best = bestOf(guesses, newline, (syntax) => judge(sample, syntax, whole));
  return { ...best.syntax, columns: best.columns, certainty: best.score, leadingLines };
}

/** Judges only what may still be better than the best so far. */
function bestOf(
  guesses: readonly Syntax[],
  newline: '\n' | '\r',
  judged: (syntax: Syntax) => Judgement,
): Judgement {
  const usual = guesses.find(({ delimiter }) => delimiter === ',');
  const comma = usual === undefined ? undefined : judged(usual);
  let best = oneColumn(comma, newline);
  for (const syntax of guesses) {
    if (trustIn(syntax) <= best.score) continue;
    const next = comma?.syntax === syntax ? comma : judged(syntax);
    if (next.score > best.score) best = next;
  }
  return best;
}

/** What Excel writes before the header: `sep=;`. */
const DELIMITER_LINE = /^sep=(.)\r?\n/i;

/** Without the record that the end of the sample cuts in two. */
function sampleOf(text: string, newline: string, whole: boolean): string {
  if (whole && text.length <= SAMPLE_LENGTH) return text;
  const cut = text.slice(0, SAMPLE_LENGTH);
  const end = cut.lastIndexOf(newline);
  return end > 0 ? cut.slice(0, end + 1) : cut;
}

/**
 * How far each delimiter is to be trusted, which is the most that its dialects can score: colons and spaces are part of
 * ordinary text.
 */
const TRUST: ReadonlyMap<string, number> = new Map([
  [',', 1],
  [', ', 1],
  [';', 1],
  ['; ', 1],
  ['\t', 1],
  ['|', 1],
  ['\x1f', 1],
  ['\x01', 1],
  ['^', 0.9],
  ['~', 0.9],
  [' ', 0.8],
  [':', 0.3],
]);

function plausibleDelimiters(sample: string): readonly string[] {
  return [...TRUST.keys()].filter((delimiter) => sample.includes(delimiter));
}

function syntaxes(sample: string, delimiter: string, newline: '\n' | '\r', whole: boolean): Syntax[] {
  const quotes = (['"', "'"] as const).filter(
    (quote) =>
      enclosesCells(sample, quote, delimiter, whole) &&
      (delimiter !== '\t' || isHonest(sample, { quote, delimiter, newline })),
  );
  const plain: Syntax = { delimiter, newline, collapse: false, quote: '', escaping: 'doubled' };
  const quoted = quotes.flatMap((quote): Syntax[] => {
    const doubled: Syntax = { ...plain, quote };
    return sample.includes(`\\${quote}`) ? [doubled, { ...doubled, escaping: 'backslash' }] : [doubled];
  });
  const unquoted: Syntax[] = sample.includes('"') ? [plain] : [{ ...plain, quote: '"' }];
  const found = [...quoted, ...unquoted];
  if (delimiter !== ' ' || !sample.includes('  ')) return found;
  return [...found, ...found.map((syntax) => ({ ...syntax, collapse: true }))];
}

/** The quote stands at the start and at the end of cells; the end may be beyond a sample that is cut. */
function enclosesCells(sample: string, quote: string, delimiter: string, whole: boolean): boolean {
  const edges = ['\n', '\r', delimiter];
  const opens = sample.startsWith(quote) || edges.some((edge) => sample.includes(edge + quote));
  const closes = sample.endsWith(quote) || edges.some((edge) => sample.includes(quote + edge));
  return opens && (closes || (!whole && quote === '"'));
}

interface Judgement {
  readonly syntax: Syntax;
  readonly score: number;
  readonly columns: number;
  /** Share of records with more than one cell. */
  readonly split: number;
}

function judge(sample: string, syntax: Syntax, whole: boolean): Judgement {
  const scanned = scanFirst(sample, syntax, SAMPLE_RECORDS);
  const records = (whole ? scanned : upToCut(scanned)).filter(({ cells }) => isFilled(cells));
  const columns = records.length === 0 ? 0 : commonWidth(records.map(({ cells }) => cells));
  const fitting = records.filter((record) => record.cells.length === columns);
  const regular = fitting.filter((record) => isSound(record, syntax));
  const credit = regular.length + (fitting.length - regular.length) * UNSOUND_CREDIT;
  const consistency = credit / Math.max(1, records.length);
  const split = records.filter(({ cells }) => cells.length > 1).length / Math.max(1, records.length);
  const breadth = columns < 2 ? 0 : 1 - 1 / (columns + 1);
  const header = records[0]?.cells.length === columns ? 1 : OTHER_FIRST_RECORD;
  const score = consistency * breadth * trustIn(syntax) * header * cellQuality(regular, syntax);
  return { syntax, score, columns, split };
}

function trustIn({ delimiter, escaping }: Syntax): number {
  return (TRUST.get(delimiter) ?? 1) * (escaping === 'backslash' ? RARE_ESCAPE : 1);
}

/** Backslashes must make a difference, since they occur within text too. */
const RARE_ESCAPE = 0.97;
/** A record that has the right length although its quotes do not fit. */
const UNSOUND_CREDIT = 0.4;
/** A first record of another length than the rest is a title at best. */
const OTHER_FIRST_RECORD = 0.7;

/** Quotes fit, and none that enclose a cell are left. */
function isSound({ cells, troubled }: ScannedRecord, { quote }: Syntax): boolean {
  return !troubled && (quote !== '' || !cells.some((cell) => ENCLOSED.test(cell)));
}

const ENCLOSED = /^".*"$/s;

/** A cell without end is one that the end of the sample cuts, and so is all that follows. */
function upToCut(records: readonly ScannedRecord[]): readonly ScannedRecord[] {
  const cut = records.findIndex(({ unclosed }) => unclosed);
  return cut > 0 ? records.slice(0, cut) : records;
}

/** 0 … 1: how much the cells look like single values, split where they should be. */
function cellQuality(records: readonly ScannedRecord[], syntax: Syntax): number {
  let sum = 0;
  let cells = 0;
  for (const record of records.slice(0, JUDGED_RECORDS)) {
    for (const cell of record.cells) sum += quality(cell, syntax);
    cells += record.cells.length;
  }
  return cells === 0 ? 0 : sum / cells;
}

function quality(cell: string, { quote, delimiter }: Syntax): number {
  if (cell === '') return 0.7;
  const first = cell[0] ?? '';
  if (first === '"' || (first === quote && quote !== '')) return 0.1;
  if (first === ' ') return 0.4;
  if (UNSPLIT.test(cell) || (delimiter === ', ' && UNSPLIT_COMMA.test(cell))) return 0.2;
  if (isTyped(shapeOf(cell))) return 1;
  return delimiter === ' ' ? BARE_WORD : 0.9;
}

/** Words with spaces between them are prose rather than a table. */
const BARE_WORD = 0.3;

/** Delimiters that hardly occur within a value. */
const UNSPLIT_COMMA = /\S,\S/;
const UNSPLIT = /[\t|]|\S;\S/;

/** What remains when no delimiter is convincing: bare lines, or lines that mostly hold a comma and so are ragged. */
function oneColumn(comma: Judgement | undefined, newline: '\n' | '\r'): Judgement {
  const bare: Syntax = { delimiter: '', collapse: false, quote: '', escaping: 'doubled', newline };
  const usual: Syntax = { ...bare, delimiter: ',', quote: '"' };
  if (comma === undefined) return { syntax: usual, score: LEAST_SCORE, columns: 1, split: 0 };
  const ragged = comma.split >= 0.8 || (comma.columns === 1 && comma.split < 0.05);
  return ragged
    ? { ...comma, score: LEAST_SCORE }
    : { syntax: bare, score: LEAST_SCORE, columns: 1, split: 0 };
}

/** A dialect must do better than this to be believed. */
const LEAST_SCORE = 0.2;
