// Loaded before whatever is measured (`node --import meter.js …`); as that process ends, says on stream 3 what it took.
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What one process took, start-up, compiling and collecting garbage included. */
export interface Taken {
  /** Seconds of CPU of all threads. */
  readonly seconds: number;
  /** Largest resident set, bytes. */
  readonly peak: number;
}

if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(taken())));

function taken(): Taken {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, peak: peakOfProgram() ?? maxRSS * 1024 };
}

/** On Linux maxRSS starts at the size of the process that started this one; the mark of the program itself does not. */
function peakOfProgram(): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
