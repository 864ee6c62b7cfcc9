// `scan --engine`: the same run, its shards read by the workers of an engine.
import manifest from '../../../package.json' with { type: 'json' };
import { connect, Distribution, readAddress, using } from '../../engine/index.ts';
import { type Distribute, runOver } from '../../many-machines.ts';
import { visible } from '../../report/visible.ts';
import { withFarewell } from '../farewell.ts';
import type { Io } from '../io.ts';
import { noted } from './merge.ts';
import { type Runner, runScan, type ScanOptions } from './scan.ts';

export interface EngineScanOptions extends ScanOptions {
  readonly engine: string;
}

/** Milliseconds that Redis may be away in mid-run before the run is given up. */
const PATIENCE_MS = 10 * 60_000;

/** Shards of a run, about; more of them would hold the same customers again and again. */
const SHARDS = 200;
/** Bytes of the smallest and largest ranges that files are cut into. */
const SMALLEST_PIECE = 8_000_000;
const LARGEST_PIECE = 128_000_000;

/** Resolves to the exit code. */
export async function runScanOnEngine(
  paths: readonly string[],
  options: EngineScanOptions,
  io: Io,
): Promise<number> {
  const address = readAddress(options.engine, io.environment.UNDERTONE_ENGINE_PASSWORD);
  const say = (words: string): void => {
    if (options.quiet !== true) void io.stderr.write(`undertone: ${visible(words)}\n`).catch(() => {});
  };
  const runner: Runner = async (sources, settings) => {
    const engine = await connect(address, PATIENCE_MS);
    const distribute: Distribute = async (assignment, take) => {
      const run = new Distribution(engine, { ...assignment, version: manifest.version }, say);
      // What cannot be removed expires.
      const remove = (): Promise<void> => run.remove().catch(() => {});
      return withFarewell(remove, () => using(engine, () => run.run(take))).finally(remove);
    };
    const choice = { folder: io.workingFolder, pieceOf };
    const result = await runOver(distribute, sources, settings, choice).finally(() =>
      engine.redis.disconnect(),
    );
    return noted(result, options);
  };
  return runScan(paths, options, io, runner);
}

function pieceOf(bytes: number): number {
  return Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, bytes / SHARDS));
}
