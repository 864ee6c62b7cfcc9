// Zip archives of exports: every file in one is a source of its own, read as if it lay in a folder of the archive's name.
// Workbooks are archives too and have a reader of their own. All limits are the zip reader's.
import { open as openFile, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { compareText, type Diagnostic, type Source } from '../model/index.ts';
import { takeHead } from './open.ts';
import { FileProblem } from './problem.ts';
import { isNoData } from './sources.ts';
import { Damage, Excess } from './workbook/damage.ts';
import { Archive } from './workbook/zip.ts';

/** A source with the number of its bytes, where it is known before reading. */
export interface Sized {
  readonly source: Source;
  readonly size: number | undefined;
}

export interface Unpacked {
  readonly files: readonly Sized[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of an archive in code unit order; of anything else the source itself. What cannot be unpacked is said. */
export async function unpack(source: Source): Promise<Unpacked> {
  const { head, again } = await peek(source);
  if (!isZip(head)) return { files: [{ source: again, size: await sizeOf(source) }], diagnostics: [] };
  try {
    const bytes = await allBytes(again);
    const archive = new Archive(bytes);
    if (DOCUMENT_PARTS.some((part) => archive.has(part)))
      return {
        files: [{ source: { ...source, bytes: replay(bytes) }, size: bytes.length }],
        diagnostics: [],
      };
    return filesOf(archive, source.path);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    const reason = error instanceof Excess ? TOO_MUCH : error.reason;
    return { files: [], diagnostics: [malformed(source.path, reason)] };
  }
}

/** Largest archive, in bytes, since all of it is held in memory. */
const LARGEST_ARCHIVE = 100 * 1024 * 1024;
const TOO_MUCH = 'it holds more than 200 MB; unpack it and give the folder';

/** What every workbook or other office document has among its parts. */
const DOCUMENT_PARTS = ['[content_types].xml', 'mimetype', 'xl/workbook.xml', 'xl/workbook.bin'];

const MAGIC = [0x50, 0x4b];
/** First part, or end of an archive without any. */
const KINDS = new Set([0x0304, 0x0506]);

function isZip(head: Uint8Array): boolean {
  const [, , kind = 0, more = 0] = head;
  return MAGIC.every((byte, index) => head[index] === byte) && KINDS.has(kind * 256 + more);
}

interface Peeked {
  readonly head: Uint8Array;
  /** The source with all its bytes still to be read. */
  readonly again: Source;
}

async function peek(source: Source): Promise<Peeked> {
  const head = new Uint8Array(4);
  if (source.bytes !== undefined) return peekStream(source, source.bytes);
  // A pipe gives its bytes but once, and they are not for us.
  if ((await sizeOf(source)) === undefined) return { head, again: source };
  const file = await openFile(source.path).catch(() => undefined);
  await file?.read(head, 0, head.length, 0).catch(() => undefined);
  await file?.close();
  return { head, again: source };
}

async function peekStream(source: Source, bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  try {
    const { head, all } = await takeHead(bytes, 4);
    return { head, again: { ...source, bytes: all } };
  } catch (error) {
    return { head: new Uint8Array(), again: { ...source, bytes: failing(error) } };
  }
}

/** Fails as the stream has failed, where its reader can say so. */
async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  yield* [];
  throw error;
}

/** Undefined for what is no file, or cannot be reached: whoever opens it says so. */
/** Undefined for what is no file, or cannot be looked at. */
export async function sizeOf({ path, bytes }: Source): Promise<number | undefined> {
  if (bytes !== undefined) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
}

async function allBytes({ path, bytes }: Source): Promise<Buffer> {
  if (bytes === undefined) {
    if (((await sizeOf({ path })) ?? 0) > LARGEST_ARCHIVE) throw new Excess(TOO_MUCH);
    return readFile(path);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST_ARCHIVE) throw new Excess(TOO_MUCH);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function replay(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      yield bytes;
    },
  };
}

function filesOf(archive: Archive, path: string): Unpacked {
  const parts = [...archive.parts].filter(({ name }) => !name.endsWith('/') && !isHidden(name));
  const data = parts.filter(({ name }) => !isNoData(name)).toSorted((a, b) => compareText(a.name, b.name));
  const files = data
    .filter(({ name }) => !isArchiveName(name))
    .map(({ name, size }): Sized => {
      const place = `${path}/${name.replaceAll('\\', '/').replace(/^\/+/, '')}`;
      return { source: { path: place, found: true, bytes: partOf(archive, name, place) }, size };
    });
  const nested = data.filter(({ name }) => isArchiveName(name));
  const diagnostics = nested.map(({ name }) => malformed(`${path}/${name}`, NESTED));
  const skipped = parts.length - data.length;
  if (data.length === 0)
    diagnostics.push({
      severity: 'warning',
      code: 'folder-empty',
      args: { skipped },
      origin: { file: path },
    });
  return { files, diagnostics };
}

const NESTED = 'it is an archive within an archive; unpack it and give it by itself';

function isArchiveName(name: string): boolean {
  return name.toLowerCase().endsWith('.zip');
}

/** Hidden files, and what macOS adds to every archive. */
function isHidden(name: string): boolean {
  return name.split(/[/\\]/).some((part) => part === '__MACOSX') || basename(name).startsWith('.');
}

/** The bytes of a part; can be read more than once. */
function partOf(archive: Archive, name: string, file: string): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      try {
        yield* archive.read(name);
      } catch (error) {
        if (!(error instanceof Damage)) throw error;
        throw new FileProblem(malformed(file, error instanceof Excess ? TOO_MUCH : error.reason));
      }
    },
  };
}

function malformed(file: string, reason: string): Diagnostic {
  return { severity: 'error', code: 'file-malformed', args: { format: 'zip', reason }, origin: { file } };
}
