// Reads a workbook sheet by sheet: bytes → archive → plan → strings and styles → rows → tables. What is wrong with
// one sheet is said of it, and the others are read.
import type { Diagnostic } from '../../model/index.ts';
import { RecordSink } from '../csv/sink.ts';
import { FileProblem } from '../problem.ts';
import type { Input, ReadEvent } from '../table.ts';
import { type Book, readBook } from './book.ts';
import type { Lookups } from './cell.ts';
import { Damage, Excess } from './damage.ts';
import { DoubtTally } from './doubts.ts';
import { isOldContainer, refusal } from './refusal.ts';
import { SheetReader } from './sheet.ts';
import { readSharedStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { SheetTables } from './tables.ts';
import { parseXml } from './xml.ts';
import { Archive } from './zip.ts';

/** Largest file, in bytes, since all of it is held in memory. */
const LARGEST_FILE = 40 * 1024 * 1024;

/** Throws FileProblem where nothing of the workbook can be read. */
export async function* readWorkbook(input: Input): AsyncGenerator<ReadEvent> {
  try {
    const archive = new Archive(await allBytes(input));
    const book = await readBook(archive);
    const lookups = await readLookups(archive, book);
    yield* readSheets(archive, book, lookups, input.path);
  } catch (error) {
    throw error instanceof Damage ? new FileProblem(problem(input.path, error.reason)) : error;
  }
}

async function allBytes(input: Input): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.bytes()) {
    size += chunk.length;
    if (size > LARGEST_FILE)
      throw new Damage(`it is larger than ${LARGEST_FILE / 1024 / 1024} MB; save it as CSV`);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (isOldContainer(bytes)) throw refusal(bytes);
  return bytes;
}

async function readLookups(archive: Archive, { strings, styles, epoch }: Book): Promise<Lookups> {
  return {
    strings: strings === undefined ? [] : await readSharedStrings(archive.read(strings)),
    styles: styles === undefined ? [] : await readStyles(archive.read(styles)),
    epoch,
  };
}

async function* readSheets(
  archive: Archive,
  { sheets, epoch }: Book,
  lookups: Lookups,
  file: string,
): AsyncGenerator<ReadEvent> {
  const sink = new RecordSink(file);
  let isEmpty = true;
  for (const sheet of sheets) {
    const remarks = `${epoch === 1904 ? ', days from 1904' : ''}${sheet.hidden ? ', hidden sheet' : ''}`;
    const tables = new SheetTables(sink, sheet.name, remarks);
    for await (const event of readSheet(archive.read(sheet.part), sheet.name, lookups, tables, sink, file)) {
      isEmpty = false;
      yield event;
    }
  }
  if (isEmpty) throw new FileProblem({ severity: 'error', code: 'file-empty', args: {}, origin: { file } });
}

async function* readSheet(
  xml: AsyncIterable<Uint8Array>,
  name: string,
  lookups: Lookups,
  tables: SheetTables,
  sink: RecordSink,
  file: string,
): AsyncGenerator<ReadEvent> {
  const reader = new SheetReader(lookups);
  const tally = new DoubtTally(file);
  let damage: Damage | undefined;
  try {
    for await (const _ of parseXml(xml, reader)) {
      addRows(reader, tables, tally);
      yield* sink.take();
    }
  } catch (error) {
    if (!(error instanceof Damage) || error instanceof Excess) throw error;
    damage = error;
  }
  // Rows that were complete before the damage are good.
  addRows(reader, tables, tally);
  tables.finish();
  yield* sink.take();
  yield* tally.events((place) => tables.columnName(place));
  if (damage === undefined) return;
  yield { type: 'diagnostic', diagnostic: problem(file, `sheet "${name}": ${damage.reason}`) };
}

function addRows(reader: SheetReader, tables: SheetTables, tally: DoubtTally): void {
  for (const row of reader.take()) {
    if (row.texts.length > 0) tables.add(row);
    tally.add(row);
  }
}

function problem(file: string, reason: string): Diagnostic {
  return {
    severity: 'error',
    code: 'file-malformed',
    args: { format: 'workbook', reason },
    origin: { file },
  };
}
