import { createDirectory, type Directory, ingest, type Links } from '../../ingest/index.ts';
import type { Diagnostic, Reading, Understanding } from '../../model/index.ts';
import { csvLine } from '../../report/csv.ts';
import { messageOf } from '../../report/digest.ts';
import { renderLinks } from '../../report/links.ts';
import { redactDiagnostics, redactLinks, redactUnderstanding } from '../../report/redact-reading.ts';
import { renderUnderstandings } from '../../report/understanding.ts';
import { safeJson } from '../../report/visible.ts';
import { createReadingSettings } from '../../settings.ts';
import { likeness } from '../../text/natural.ts';
import type { Io } from '../io.ts';
import { csvFor, writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import { startProgress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';
import { TEXT_FORMATS } from './explain.ts';
import { knownFormat } from './format.ts';
import { findInput, inputExitCode, tell } from './input.ts';
import { maskFor, type RowMask } from './record-mask.ts';
import { choicesOf } from './settings.ts';

export interface InspectOptions extends InputOptions {
  readonly format: string;
  readonly records?: boolean;
  readonly links?: boolean;
}

interface Inspected {
  readonly tables: Understanding[];
  readonly diagnostics: Diagnostic[];
  readonly directory: Directory;
  /** What becomes of each record before it is printed. */
  readonly shown: RowMask;
}

/** Resolves to the exit code. */
export async function runInspect(paths: readonly string[], options: InspectOptions, io: Io): Promise<number> {
  knownFormat(TEXT_FORMATS, options.format);
  const input = await findInput(paths, io);
  const settings = createReadingSettings(await choicesOf(options), options.records === true);
  const { ownDomains, links } = settings;
  const directory = createDirectory({ similarity: likeness, ownDomains, links });
  const shown = await maskFor(paths, input.sources, options, settings);
  const inspected: Inspected = { tables: [], diagnostics: [...input.diagnostics], directory, shown };
  const progress = startProgress(io, options);
  for await (const reading of ingest(input.sources, settings)) {
    if (reading.type === 'facts') for (const fact of reading.facts) options.redaction?.note(fact);
    await take(reading, inspected, io);
  }
  progress.stop();
  const settled = directory.resolve();
  inspected.diagnostics.push(...settled.diagnostics.filter(({ severity }) => severity !== 'note'));
  const used = inspected.tables.reduce((sum, table) => sum + table.used, 0);
  const read = inspected.tables.reduce((sum, table) => sum + table.records, 0);
  if (options.records === true || options.links === true) {
    await tell(inspected.diagnostics, options, io);
  }
  if (options.links === true) await printLinks(settled, options, io);
  else if (options.records !== true) await print(inspected, options, io);
  return inputExitCode(
    inspected.diagnostics,
    options.records === true ? read : used,
    options.strict === true,
  );
}

async function take(
  reading: Reading,
  { tables, diagnostics, directory, shown }: Inspected,
  io: Io,
): Promise<void> {
  if (reading.type === 'facts') for (const fact of reading.facts) directory.noteFact(fact);
  if (reading.type === 'table') tables.push(reading.understanding);
  if (reading.type === 'diagnostic') diagnostics.push(reading.diagnostic);
  if (reading.type === 'records') {
    await writeResult(csvFor([...shown(reading)].map(csvLine), undefined, io), undefined, io);
  }
}

async function printLinks(links: Links, { redaction }: InspectOptions, io: Io): Promise<void> {
  const lines =
    redaction === undefined
      ? renderLinks(links, (customer) => links.identity(customer).name)
      : renderLinks(redactLinks(links, redaction), (customer) => customer);
  await writeResult(lines, undefined, io);
}

async function print(inspected: Inspected, { format, redaction }: InspectOptions, io: Io): Promise<void> {
  const tables = inspected.tables.map((table) =>
    redaction === undefined ? table : redactUnderstanding(table, redaction),
  );
  const diagnostics =
    redaction === undefined ? inspected.diagnostics : redactDiagnostics(inspected.diagnostics, redaction);
  if (format === 'json') {
    const named = diagnostics.map((diagnostic) => ({ ...diagnostic, message: messageOf(diagnostic) }));
    return writeResult([`${safeJson({ schemaVersion: 1, tables, diagnostics: named }, 2)}\n`], undefined, io);
  }
  const options = { width: io.stdout.columns, paint: await paintFor(io.stdout, io) };
  return writeResult(renderUnderstandings(tables, diagnostics, options), undefined, io);
}
