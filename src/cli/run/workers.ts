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

/** Reads as `readPart` does. What a redaction must know of each fact, it is told in this thread only. */
export function readerFor({ workers, memory, redaction }: WorkerOptions, { threads }: Io): typeof readPart {
  const asked = workers ?? (memory === undefined ? undefined : 1);
  if (threads === undefined || (asked ?? threads.count) === 1 || redaction !== undefined) return readPart;
  return async (sources, settings) => {
    const { readOnThreads } = await import('../../shards/index.ts');
    return readOnThreads(sources, settings, (bytes) => {
      const count = asked ?? Math.max(1, Math.min(threads.count, Math.floor(bytes / SHARE)));
      const piece = Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, bytes / (count * PIECES)));
      return { count, piece, module: threads.module };
    });
  };
}

/** Runs as `run` does. */
export function runnerFor(
  options: WorkerOptions,
  io: Io,
): (sources: readonly Source[], settings: RunSettings) => Promise<LinkedRun> {
  const read = readerFor(options, io);
  return async (sources, settings) => reportOn(settle(await read(sources, settings)), settings);
}
