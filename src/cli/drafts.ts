// Files are written beside their places, as `.NAME.PID.part`, and moved there when they are whole. A run that fails or is told
// to stop takes its drafts with it; those of one that was killed are removed by the next that writes there.
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export function draftOf(place: string): string {
  return join(dirname(place), `.${basename(place)}.${process.pid}.part`);
}

/** Calls `remove`, which may not wait, when `work` fails and when the process exits before it is done. */
export async function removingDrafts<Result>(
  remove: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  process.once('exit', remove);
  try {
    return await work();
  } catch (error) {
    remove();
    throw error;
  } finally {
    process.off('exit', remove);
  }
}

/** Removes drafts of runs that were killed, of one name or of all; those of one that is still at work stay. */
export async function removeLeftovers(folder: string, name?: string): Promise<void> {
  for (const entry of await readdir(folder)) {
    const [, written, writer] = /^\.(.+)\.(\d+)\.part$/.exec(entry) ?? [];
    if (written === undefined || (name !== undefined && written !== name)) continue;
    if (!isAtWork(Number(writer))) await rm(join(folder, entry), { force: true });
  }
}

function isAtWork(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
