// Where the result goes: stdout, or a file that is whole or not there.
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { UsageError } from '../model/index.ts';
import type { Io } from './io.ts';

/** Text handed to the stream in pieces of about this many characters. */
const CHUNK = 1 << 16;

export async function writeResult(pieces: Iterable<string>, path: string | undefined, io: Io): Promise<void> {
  if (path !== undefined && path !== '-') return writeWhole(pieces, path);
  let buffer = '';
  for (const piece of pieces) {
    buffer += piece;
    if (buffer.length < CHUNK) continue;
    await io.stdout.write(buffer);
    buffer = '';
  }
  if (buffer !== '') await io.stdout.write(buffer);
}

/** Written beside its place and moved there: a run that fails leaves yesterday's file as it was. */
async function writeWhole(pieces: Iterable<string>, path: string): Promise<void> {
  const place = await realpath(path).catch(() => path);
  const draft = `${place}.${process.pid}.part`;
  try {
    if (await isDevice(place)) return await writeFile(place, pieces);
    await writeFile(draft, pieces, { flag: 'wx' });
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} cannot be written: ${reason}`, []);
  }
}

/** A terminal, a pipe or `/dev/null` is written to, never replaced. */
async function isDevice(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
