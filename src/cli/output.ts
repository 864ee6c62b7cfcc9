// Where the result goes: stdout, or a file that is whole or not there.
import { rmSync } from 'node:fs';
import { realpath, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { UsageError } from '../model/index.ts';
import { shown } from '../report/visible.ts';
import { draftOf, removeLeftovers, removingDrafts } from './drafts.ts';
import type { Io } from './io.ts';

/** Text handed to the stream in pieces of about this many characters. */
const CHUNK = 1 << 16;

/** Text in pieces, or the bytes of a file that is none. */
export type Content = Iterable<string> | Uint8Array;

export async function writeResult(content: Content, path: string | undefined, io: Io): Promise<void> {
  if (path !== undefined && path !== '-') return writeWhole(content, path);
  if (content instanceof Uint8Array) return io.stdout.write(content);
  let buffer = '';
  for (const piece of content) {
    buffer += piece;
    if (buffer.length < CHUNK) continue;
    await io.stdout.write(buffer);
    buffer = '';
  }
  if (buffer !== '') await io.stdout.write(buffer);
}

/**
 * CSV holds what customers wrote as they wrote it. On a terminal it is looked at, not read by a program: there what
 * controls is shown.
 */
export function* csvFor(lines: Iterable<string>, path: string | undefined, io: Io): Generator<string> {
  const isSeen = io.stdout.isTerminal && (path === undefined || path === '-');
  for (const line of lines) yield isSeen ? shown(line) : line;
}

/** Written beside its place and moved there: a run that fails leaves yesterday's file as it was. */
async function writeWhole(content: Content, path: string): Promise<void> {
  const place = await realpath(path).catch(() => path);
  try {
    if (await isDevice(place)) return await writeFile(place, content);
    await removeLeftovers(dirname(place), basename(place)).catch(() => {}); // A folder need not be readable.
    const draft = draftOf(place);
    await removingDrafts(
      () => rmSync(draft, { force: true }),
      async () => {
        await writeFile(draft, content, { flag: 'wx' });
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
