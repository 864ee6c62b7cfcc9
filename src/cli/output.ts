// Where the result goes: stdout, or a file that is whole or not there.
import { rmSync } from 'node:fs';
import { realpath, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { UsageError } from '../model/index.ts';
import { shown } from '../report/visible.ts';
import { draftOf, removeLeftovers, removingDrafts } from './drafts.ts';
import type { Io } from './io.ts';

/** Characters, about, of a piece that is written: a write for every line would cost more than to make the lines. */
const CHUNK = 1 << 16;

/** Text in pieces, or the bytes of a file that is none. */
export type Content = Iterable<string> | Uint8Array;

export async function writeResult(content: Content, path: string | undefined, io: Io): Promise<void> {
  if (path !== undefined && path !== '-') return writeWhole(content, path);
  if (content instanceof Uint8Array) return io.stdout.write(content);
  for (const chunk of inChunks(content)) await io.stdout.write(chunk);
}

/** Bytes as they are; text in pieces that are worth a write each. */
export function chunksOf(content: Content): Content {
  return content instanceof Uint8Array ? content : inChunks(content);
}

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/**
 * CSV holds what customers wrote as they wrote it. On a terminal it is looked at, not read by a program: there what
 * controls is shown.
 */
export function csvFor(lines: Iterable<string>, path: string | undefined, io: Io): Iterable<string> {
  const isSeen = io.stdout.isTerminal && (path === undefined || path === '-');
  return isSeen ? shownLines(lines) : lines;
}

function* shownLines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield shown(line);
}

/** Written beside its place and moved there: a run that fails leaves yesterday's file as it was. */
async function writeWhole(content: Content, path: string): Promise<void> {
  const place = await realpath(path).catch(() => path);
  try {
    if (await isDevice(place)) return await writeFile(place, chunksOf(content));
    await removeLeftovers(dirname(place), basename(place)).catch(() => {}); // A folder need not be readable.
    const draft = draftOf(place);
    await removingDrafts(
      () => rmSync(draft, { force: true }),
      async () => {
        await writeFile(draft, chunksOf(content), { flag: 'wx' });
        await rename(draft, place);
      },
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be written: ${reason}`, []);
  }
}

/** A terminal, a pipe or `/dev/null` is written to, never replaced. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
