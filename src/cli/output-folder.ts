// A folder of results, one file each, with an index that is its last file. All are written beside their places first, and
// moved there together at the end: a run that fails or is killed before leaves the old ones as they were. Files that the
// old index names and the new one does not are removed, so that nobody takes last month's list for today's; what is in no
// index is never touched.
import { renameSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../model/index.ts';
import { draftOf, removeLeftovers, removingDrafts } from './drafts.ts';
import { type Content, chunksOf } from './output.ts';

export interface FolderFile {
  /** Letters, digits and hyphens, and an ending. */
  readonly name: string;
  readonly content: Content;
}

export const INDEX = 'index.csv';

/** Resolves to the names of files that were removed. `files`: made one by one; the index is the last. */
export async function writeFolder(
  folder: string,
  files: AsyncIterable<FolderFile>,
): Promise<readonly string[]> {
  try {
    const isNew = await makeFolder(folder);
    const drafts = new Map<string, string>();
    return await removingDrafts(
      () => removeAll(drafts.values(), isNew ? folder : undefined),
      () => fill(folder, files, drafts),
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${folder} cannot be written: ${reason}`, []);
  }
}

/** False where it is there already. The folder above has to be: one that is misspelt is not made. */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function removeAll(drafts: Iterable<string>, folder: string | undefined): void {
  for (const draft of drafts) rmSync(draft, { force: true });
  try {
    if (folder !== undefined) rmdirSync(folder);
  } catch {
    // Somebody else put something there.
  }
}

async function fill(
  folder: string,
  files: AsyncIterable<FolderFile>,
  drafts: Map<string, string>,
): Promise<readonly string[]> {
  const before = await listedIn(folder);
  await removeLeftovers(folder);
  for await (const { name, content } of files) {
    const draft = draftOf(join(folder, name));
    drafts.set(name, draft);
    await writeFile(draft, chunksOf(content), { flag: 'wx' });
    await checkPlace(join(folder, name));
  }
  return moveInto(folder, drafts, before);
}

/** Without a pause in which the process could be interrupted. */
function moveInto(
  folder: string,
  drafts: ReadonlyMap<string, string>,
  before: readonly string[],
): readonly string[] {
  for (const [name, draft] of drafts) renameSync(draft, join(folder, name));
  const stale = before.filter((name) => !drafts.has(name));
  for (const name of stale) rmSync(join(folder, name), { force: true });
  return stale;
}

/** What the index of an earlier run names. Throws a UsageError for an index that is somebody else's. */
async function listedIn(folder: string): Promise<readonly string[]> {
  const index = await readFile(join(folder, INDEX), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (index === undefined) return [];
  const unquoted = index.replace(/"[^"]*"/g, ''); // A rep's name may hold lines of its own.
  const [header = '', ...lines] = unquoted.split('\n');
  if (!/^\ufeff?file[,;]owner[,;]/.test(header))
    throw new UsageError(`${join(folder, INDEX)} is not an index of undertone; name another folder`, []);
  return lines.flatMap((line) => /^([\p{L}\p{M}\p{N}-]+\.[a-z]+)[,;]/u.exec(line)?.[1] ?? []);
}

/** A folder in the place of a file would stop the move half-way. */
async function checkPlace(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) throw new UsageError(`${path} is a folder, where a list should go`, []);
}
