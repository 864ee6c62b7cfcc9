import { createDirectory, type Directory, ingest, type Links } from '../../ingest/index.ts';
import type { Diagnostic, Reading, Understanding } from '../../model/index.ts';
import { csvLine } from '../../report/csv.ts';
import { messageOf } from '../../report/digest.ts';
import { renderLinks } from '../../report/links.ts';
import { renderUnderstandings } from '../../report/understanding.ts';
import { safeJson } from '../../report/visible.ts';
import { createReadingSettings } from '../../settings.ts';
import { likeness } from '../../text/natural.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import { startProgress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';
import { TEXT_FORMATS } from './explain.ts';
import { knownFormat } from './format.ts';
import { findInput, inputExitCode, tell } from './input.ts';
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
}

/** Resolves to the exit code. */
export async function runInspect(paths: readonly string[], options: InspectOptions, io: Io): Promise<number> {
  knownFormat(TEXT_FORMATS, options.format);
  const input = await findInput(paths, io);
  const settings = createReadingSettings(await choicesOf(options), options.records === true);
  const { ownDomains, links } = settings;
  const directory = createDirectory({ similarity: likeness, ownDomains, links });
  const inspected: Inspected = { tables: [], diagnostics: [...input.diagnostics], directory };
  const progress = startProgress(io, options);
  for await (const reading of ingest(input.sources, settings)) {
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
  if (options.links === true) await printLinks(settled, io);
  else if (options.records !== true) await print(inspected, options.format, io);
  return inputExitCode(
    inspected.diagnostics,
    options.records === true ? read : used,
    options.strict === true,
  );
}

async function take(reading: Reading, { tables, diagnostics, directory }: Inspected, io: Io): Promise<void> {
  if (reading.type === 'facts') for (const fact of reading.facts) directory.noteFact(fact);
  if (reading.type === 'table') tables.push(reading.understanding);
  if (reading.type === 'diagnostic') diagnostics.push(reading.diagnostic);
  if (reading.type === 'records') {
    const lines = reading.header.length === 0 ? reading.rows : [reading.header, ...reading.rows];
    await io.stdout.write(lines.map(csvLine).join(''));
  }
}

async function printLinks(links: Links, io: Io): Promise<void> {
  const lines = renderLinks(links, (customer) => links.identity(customer).name);
  await writeResult(lines, undefined, io);
}

async function print({ tables, diagnostics }: Inspected, format: string, io: Io): Promise<void> {
  if (format === 'json') {
    const named = diagnostics.map((diagnostic) => ({ ...diagnostic, message: messageOf(diagnostic) }));
    return writeResult([`${safeJson({ schemaVersion: 1, tables, diagnostics: named }, 2)}\n`], undefined, io);
  }
  const options = { width: io.stdout.columns, paint: await paintFor(io.stdout, io) };
  return writeResult(renderUnderstandings(tables, diagnostics, options), undefined, io);
}
