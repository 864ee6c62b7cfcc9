// Whether an output was closed by the shell that started us (`>&-`). Node opens /dev/null in its place before any code of
// ours runs, for reading and writing. Programs that throw our output away on purpose (Python's DEVNULL, Node's 'ignore')
// open it just so; but a shell opens `> /dev/null` for writing only. So it was closed if a shell started us and has not
// itself been given such an output to hand on.
import { readFileSync, statSync } from 'node:fs';

/** False wherever it cannot be told: only Linux says how a file was opened, and who started us. */
export function isClosed(descriptor: number): boolean {
  try {
    if (!isDiscarding('self', descriptor)) return false;
    const parent = process.ppid;
    const starter = readFileSync(`/proc/${parent}/comm`, 'utf8').trim();
    return SHELLS.has(starter) && !isDiscarding(parent, descriptor);
  } catch {
    return false;
  }
}

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'busybox', 'zsh', 'ksh', 'mksh', 'fish', 'csh', 'tcsh']);

const ACCESS_MODE = 0o3;
const READ_AND_WRITE = 0o2;

/** Whether that process has /dev/null there, opened for reading and writing. */
function isDiscarding(process: number | 'self', descriptor: number): boolean {
  const held = statSync(`/proc/${process}/fd/${descriptor}`, { throwIfNoEntry: false });
  if (held?.rdev !== statSync('/dev/null').rdev) return false;
  const flags = /^flags:\s*([0-7]+)/m.exec(
    readFileSync(`/proc/${process}/fdinfo/${descriptor}`, 'utf8'),
  )?.[1];
  return (Number.parseInt(flags ?? '0', 8) & ACCESS_MODE) === READ_AND_WRITE;
}
