import { setImmediate } from 'node:timers/promises';
import { customerTable } from '../../customer-table.ts';
import { CELL_READERS } from '../../ingest/cell-readers.ts';
import { readTables } from '../../ingest/read.ts';
import type { Table } from '../../ingest/table.ts';
import type { RawTable } from '../../learn/columns.ts';
import { type LearnReport, learn } from '../../learn/learn.ts';
import type { LearnOptions } from '../../learn/options.ts';
import type { Steps } from '../../learn/steps.ts';
import {
  type Diagnostic,
  type Disposition,
  type Instant,
  nearest,
  type Source,
  UsageError,
} from '../../model/index.ts';
import { safeJson } from '../../report/visible.ts';
import { createReadingSettings, createRunSettings } from '../../settings.ts';
import { EXIT } from '../command.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import type { Redacting } from '../redaction.ts';
import { chosenFormat } from './format.ts';
import { findInput, inputExitCode, tell, tellEmpty } from './input.ts';
import { learnLines } from './learn-lines.ts';
import { marksIn } from './marks.ts';

export interface LearnCommandOptions extends Omit<LearnOptions, 'positive'>, Redacting {
  readonly positive?: string;
  readonly save?: string;
  readonly withHistory?: boolean;
  readonly asOf?: Instant;
  readonly history?: string | true;
  readonly format?: string;
  readonly quiet?: boolean;
}

const FORMATS = ['table', 'json'] as const;

/** Resolves to the exit code. */
export async function runLearn(
  paths: readonly string[],
  options: LearnCommandOptions,
  io: Io,
): Promise<number> {
  const format = chosenFormat(FORMATS, options, io, 'json');
  checkHistory(paths, options);
  const input = await findInput(paths, io);
  const diagnostics: Diagnostic[] = [...input.diagnostics];
  const tables = new Map<Table, (readonly string[])[]>();
  for (const source of input.sources) await readInto(tables, source, diagnostics);
  await tell(diagnostics, options, io);
  const rows = [...tables.values()].reduce((sum, { length }) => sum + length, 0);
  if (rows === 0) await tellEmpty(diagnostics, paths, options, io);
  const code = inputExitCode(diagnostics, rows, false);
  if (code !== EXIT.fine) return code;
  const marks = await marksIn(options.history, io);
  const outcomes = tableWith(tables, options.outcome, options.history !== undefined);
  const table =
    options.withHistory === true ? await heardOf(input.sources, outcomes, options, marks) : outcomes;
  const { report, model } = await inSteps(
    learn(table, { ...options, positive: options.positive }, CELL_READERS),
  );
  if (options.save !== undefined) await writeResult([`${safeJson(model)}\n`], options.save, io);
  await writeResult(render(report, format), undefined, io);
  return EXIT.fine;
}

function checkHistory(paths: readonly string[], { withHistory, asOf, history }: LearnCommandOptions): void {
  if (withHistory !== true && history !== undefined) {
    throw new UsageError('--history tells what became of customers, and needs --with-history', []);
  }
  if (withHistory !== true && asOf !== undefined) {
    throw new UsageError('--as-of says up to when histories are heard, and needs --with-history', []);
  }
  if (withHistory === true && paths.includes('-')) {
    throw new UsageError('--with-history reads its files twice; name files or folders instead of -', []);
  }
}

async function heardOf(
  sources: readonly Source[],
  { header }: RawTable,
  { outcome, positive, asOf }: LearnCommandOptions,
  marks: readonly Disposition[],
): Promise<RawTable> {
  const settings = createRunSettings({ today: Date.now(), ...(asOf !== undefined && { asOf }) });
  return await customerTable(sources, header, { outcome, positive, marks }, settings);
}

async function readInto(
  tables: Map<Table, (readonly string[])[]>,
  source: Source,
  diagnostics: Diagnostic[],
): Promise<void> {
  for await (const event of readTables(source, createReadingSettings({}, false))) {
    if (event.type === 'diagnostic') diagnostics.push(event.diagnostic);
    if (event.type !== 'batch') continue;
    const rows = tables.get(event.batch.table) ?? [];
    tables.set(event.batch.table, rows);
    for (const row of event.batch.rows) rows.push(row);
  }
}

/** All tables that have the outcome and the same header as the first such one, as one; all columns where marks may do. */
function tableWith(
  tables: ReadonlyMap<Table, readonly (readonly string[])[]>,
  outcome: string,
  marked: boolean,
): RawTable {
  const found = [...tables].filter(([{ header }]) => header.includes(outcome));
  const header = found[0]?.[0].header;
  if (header === undefined) {
    if (marked)
      return { header: [...new Set([...tables.keys()].flatMap((table) => table.header))], rows: [] };
    const names = [...new Set([...tables.keys()].flatMap((table) => table.header))];
    throw new UsageError(
      `--outcome "${outcome}" is no column; columns are ${names.join(', ')}`,
      nearest(outcome, names),
    );
  }
  const same = found.filter(([table]) => table.header.join('\n') === header.join('\n'));
  return { header, rows: same.flatMap(([, rows]) => rows) };
}

/** Lets Ctrl-C be heard between the steps. */
async function inSteps<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await setImmediate();
  }
}

function render(report: LearnReport, format: string): readonly string[] {
  return format === 'json' ? [`${safeJson(report, 2)}\n`] : learnLines(report);
}
