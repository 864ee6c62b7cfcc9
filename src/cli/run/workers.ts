// How many threads a run is read on, and the walk that it then is. What is printed never depends on it.

import type { Source } from '../../model/index.ts';
import { readPart } from '../../part.ts';
import { type LinkedRun, type RunSettings, reportOn, settle } from '../../pipeline.ts';
import type { Io } from '../io.ts';
import type { Redacting } from '../redaction.ts';

export interface WorkerOptions extends Redacting {
  readonly workers?: number;
  /** Where memory is short, other threads are started only if that is asked for: each takes its own. */
  readonly memory?: number;
}

/** Bytes for which it pays to start a thread, and those of the largest and smallest piece that one is given at a time. */
const SHARE = 8_000_000;
const LARGEST_PIECE = 8_000_000;
const SMALLEST_PIECE = 250_000;
/** Pieces for each thread, so that all are done at about the same time. */
const PIECES = 16;

/** Customers for which it pays to start a thread. */
const CUSTOMERS = 5_000;

/** Threads that may be at work, and how many the user asks for; undefined where all is done in this one. */
function threadsFor({ workers, memory, redaction }: WorkerOptions, { threads }: Io) {
  const asked = workers ?? (memory === undefined ? undefined : 1);
  // What a redaction must know of each fact, it is told in this thread only.
  if (threads === undefined || (asked ?? threads.count) === 1 || redaction !== undefined) return undefined;
  return { most: asked ?? threads.count, asked, module: threads.module };
}

/** Reads as `readPart` does. */
export function readerFor(options: WorkerOptions, io: Io): typeof readPart {
  const threads = threadsFor(options, io);
  if (threads === undefined) return readPart;
  const { most, asked, module } = threads;
  return async (sources, settings) => {
    const { readOnThreads } = await import('../../shards/index.ts');
    return readOnThreads(sources, settings, (bytes) => {
      const count = asked ?? Math.max(1, Math.min(most, Math.floor(bytes / SHARE)));
      const piece = Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, bytes / (count * PIECES)));
      return { count, piece, module };
    });
  };
}

/** Runs as `run` does. */
export function runnerFor(
  options: WorkerOptions,
  io: Io,
): (sources: readonly Source[], settings: RunSettings) => Promise<LinkedRun> {
  const read = readerFor(options, io);
  const threads = threadsFor(options, io);
  return async (sources, settings) => {
    const gathered = settle(await read(sources, settings));
    if (threads === undefined) return reportOn(gathered, settings);
    const { most, module } = threads;
    const { judgeOnThreads } = await import('../../shards/index.ts');
    const countFor = (customers: number): number => Math.min(most, Math.floor(customers / CUSTOMERS));
    return reportOn(gathered, settings, await judgeOnThreads(gathered, settings, { countFor, module }));
  };
}
