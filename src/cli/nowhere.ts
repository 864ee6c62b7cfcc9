// Whether an output leads nowhere although nobody chose so. Node opens /dev/null in place of a stdout that was closed (`>&-`)
// before any code of ours runs, for reading and writing, while a shell opens `> /dev/null` for writing only. Callers that
// throw output away (Python's DEVNULL, Node's 'ignore') open it as Node does: the two cannot be told apart.
import { fstatSync, readFileSync, statSync } from 'node:fs';

const ACCESS_MODE = 0o3;
const READ_AND_WRITE = 0o2;

/** False wherever it cannot be told: only Linux says how a file was opened. */
export function leadsNowhere(descriptor: number): boolean {
  try {
    if (fstatSync(descriptor).rdev !== statSync('/dev/null').rdev) return false;
    const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8'))?.[1];
    return (Number.parseInt(flags ?? '0', 8) & ACCESS_MODE) === READ_AND_WRITE;
  } catch {
    return false;
  }
}
