// `undertone merge`: parts that `undertone map` wrote, put together: into the list that `scan` prints, or, with
// `--partial`, into one part.

import { FileProblem, linesOfSource } from '../../ingest/index.ts';
import { type Source, UsageError } from '../../model/index.ts';
import { emptyPart, type Part } from '../../part.ts';
import { LineProblem, linesOf, PartTaker } from '../../part-lines.ts';
import { type LinkedRun, type RunSettings, reportOn, settle } from '../../pipeline.ts';
import { messageOf } from '../../report/digest.ts';
import { createRunSettings } from '../../settings.ts';
import { EXIT } from '../command.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import { type Redacting, refuseRedaction } from '../redaction.ts';
import { findInput } from './input.ts';
import { runScan, type ScanOptions } from './scan.ts';
import { choicesOf } from './settings.ts';

export interface MergeOptions extends ScanOptions {
  readonly partial?: boolean;
}

/** Resolves to the exit code. */
export async function runMerge(paths: readonly string[], options: MergeOptions, io: Io): Promise<number> {
  if (options.partial !== true) {
    return runScan(paths, options, io, async (sources, settings) =>
      noted(await mergeAll(sources, settings), options),
    );
  }
  refuseRedaction(options, '--partial');
  const { sources } = await findInput(paths, io);
  const { part, taker } = await takeAll(sources, createRunSettings(await choicesOf(options)));
  await writeResult(linesOf(part, taker.missing), options.output, io);
  return EXIT.fine;
}

/** Names and ids, which a scan notes while it reads. */
export function noted(result: LinkedRun, { redaction }: Redacting): LinkedRun {
  for (const { party } of result.links.all) redaction?.noteParty(party);
  if (redaction !== undefined) for (const account of result.accounts) redaction.noteAccount(account);
  return result;
}

async function mergeAll(sources: readonly Source[], settings: RunSettings): Promise<LinkedRun> {
  const { part, taker } = await takeAll(sources, settings);
  const names = sources.map(({ path }) => path).join(', ');
  if (taker.heads === 0) throw new UsageError(`${names}: no part of undertone map is in it`, []);
  if (taker.missing !== 0) {
    const what = taker.missing > 0 ? `lacks ${taker.missing}` : `holds ${-taker.missing} too many`;
    throw new UsageError(`${names}: is not what undertone map wrote: ${what} of its lines`, []);
  }
  return reportOn(settle(part), settings);
}

interface Taken {
  readonly part: Part;
  readonly taker: PartTaker;
}

async function takeAll(sources: readonly Source[], settings: RunSettings): Promise<Taken> {
  const part = emptyPart(settings);
  const taker = new PartTaker(part);
  for (const source of sources) await takeFrom(source, taker, settings);
  return { part, taker };
}

async function takeFrom(source: Source, taker: PartTaker, { reading }: RunSettings): Promise<void> {
  let number = 0;
  try {
    for await (const line of linesOfSource(source, reading)) {
      number += 1;
      if (line !== '') taker.take(line);
    }
  } catch (error) {
    throw new UsageError(`${source.path}: ${reasonOf(error, number)}`, []);
  }
}

/** What is wrong with the parts themselves; anything else is thrown on. */
function reasonOf(error: unknown, line: number): string {
  if (error instanceof LineProblem) return `line ${line} ${error.message}`;
  if (error instanceof FileProblem) return messageOf(error.diagnostic);
  throw error;
}
