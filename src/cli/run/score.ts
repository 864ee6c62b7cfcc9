import { readTables } from '../../ingest/read.ts';
import type { Batch, Table } from '../../ingest/table.ts';
import { type Diagnostic, nearest, type Source, UsageError } from '../../model/index.ts';
import type { Redaction } from '../../report/redaction.ts';
import { safeJson } from '../../report/visible.ts';
import { createScorer, type Score, type Scorer } from '../../score.ts';
import { createReadingSettings } from '../../settings.ts';
import { EXIT } from '../command.ts';
import type { Io } from '../io.ts';
import type { Redacting } from '../redaction.ts';
import { findInput, inputExitCode, tell } from './input.ts';
import { linesOf } from './lines.ts';

export interface ScoreOptions extends Redacting {
  readonly text?: string;
  readonly id?: string;
  readonly brand?: string;
  readonly lines?: boolean;
  readonly quiet?: boolean;
}

/** Column names that hold a text, the likeliest first. */
const TEXT_COLUMNS = [
  'text',
  'body',
  'message',
  'content',
  'comment',
  'comments',
  'review',
  'feedback',
  'description',
];

/** Resolves to the exit code. Every record gives one line, in the order of the input. */
export async function runScore(file: string, options: ScoreOptions, io: Io): Promise<number> {
  const input = await findInput([file], io);
  const diagnostics: Diagnostic[] = [...input.diagnostics];
  let records = 0;
  for (const source of input.sources) {
    for await (const batch of batchesOf(source, options, diagnostics)) {
      await io.stdout.write(scoreBatch(batch, options, records));
      records += batch.rows.length;
    }
  }
  await tell(diagnostics, options, io);
  return records === 0 ? EXIT.unusable : inputExitCode(diagnostics, records, false);
}

async function* batchesOf(
  source: Source,
  { lines }: ScoreOptions,
  diagnostics: Diagnostic[],
): AsyncGenerator<Batch> {
  if (lines === true) {
    yield* linesOf(source);
    return;
  }
  for await (const event of readTables(source, createReadingSettings({}, false))) {
    if (event.type === 'batch') yield event.batch;
    if (event.type === 'diagnostic') diagnostics.push(event.diagnostic);
  }
}

function scoreBatch({ table, rows }: Batch, options: ScoreOptions, before: number): string {
  const columns = columnsFor(table, options);
  let out = '';
  for (const [index, row] of rows.entries()) {
    const scorer = columns.scorer(row[columns.brand] ?? '');
    const id = columns.id < 0 ? String(before + index + 1) : (row[columns.id] ?? '');
    const score = { id, ...scorer(row[columns.text] ?? '') };
    out += `${safeJson(options.redaction === undefined ? score : redacted(score, columns.id >= 0, options.redaction))}\n`;
  }
  return out;
}

/** Where each signal stands stays; the words there go, since a message is scored without knowing whom it names. */
function redacted(
  { id, ...score }: Score & { readonly id: string },
  isNamed: boolean,
  redaction: Redaction,
): Score & { readonly id: string } {
  const signals = score.signals.map((signal) => ({ ...signal, quote: '' }));
  return { id: isNamed ? redaction.record(id) : id, ...score, signals };
}

interface Columns {
  readonly text: number;
  /** -1: the number of the record. */
  readonly id: number;
  /** -1: no column names the brand. */
  readonly brand: number;
  readonly scorer: (brand: string) => Scorer;
}

const found = new WeakMap<Table, Columns>();

function columnsFor(table: Table, options: ScoreOptions): Columns {
  const known = found.get(table);
  if (known !== undefined) return known;
  const { text, id, brand } = options;
  const brandColumn = brand === undefined ? -1 : table.header.indexOf(brand);
  const columns = {
    text: text === undefined ? textColumn(table) : namedColumn('--text', text, table),
    id: id === undefined ? -1 : namedColumn('--id', id, table),
    brand: brandColumn,
    scorer: brandColumn >= 0 ? scorersByBrand() : always(createScorer(brand === undefined ? [] : [brand])),
  };
  found.set(table, columns);
  return columns;
}

function always(scorer: Scorer): () => Scorer {
  return () => scorer;
}

/** One scorer per brand, made when the brand is first met. */
function scorersByBrand(): (brand: string) => Scorer {
  const scorers = new Map<string, Scorer>();
  return (brand) => {
    const known = scorers.get(brand);
    if (known !== undefined) return known;
    const scorer = createScorer(brand.trim() === '' ? [] : [brand.trim()]);
    scorers.set(brand, scorer);
    return scorer;
  };
}

function textColumn({ header }: Table): number {
  const folded = header.map((name) => name.trim().toLowerCase());
  const at = TEXT_COLUMNS.map((name) => folded.indexOf(name)).find((index) => index >= 0);
  if (at !== undefined) return at;
  if (header.length === 1) return 0;
  throw new UsageError(
    `which column holds the text? Say --text COLUMN; columns are ${header.join(', ')}`,
    [],
  );
}

function namedColumn(option: string, name: string, { header }: Table): number {
  const at = header.indexOf(name);
  if (at >= 0) return at;
  throw new UsageError(
    `${option} "${name}" is no column; columns are ${header.join(', ')}`,
    nearest(name, header),
  );
}
