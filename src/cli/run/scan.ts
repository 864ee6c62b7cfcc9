import { newAtOrAbove } from '../../history/changes.ts';
import { BANDS, type Band, type FollowUp, type Report, UsageError } from '../../model/index.ts';
import { run } from '../../pipeline.ts';
import { reportFormats } from '../../report/registry.ts';
import { createRunSettings } from '../../settings.ts';
import { EXIT } from '../command.ts';
import { ClosedPipe, type Io } from '../io.ts';
import { startProgress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';
import { DETAIL_RETENTION, withDetails } from './details.ts';
import { chosenFormat } from './format.ts';
import { findInput, inputExitCode, tell, tellEmpty } from './input.ts';
import { checkFailOnNew, recall } from './memory.ts';
import { checkPrint, type PrintOptions, printReport } from './print.ts';
import { select } from './selection.ts';
import { choicesOf } from './settings.ts';
import { checkWhatIf, printWhatIf } from './what-if.ts';

export interface ScanOptions extends InputOptions, PrintOptions {
  readonly owner?: string;
  readonly minRisk?: number;
  readonly failOn?: Band;
  readonly format?: string;
  readonly history?: string | true;
  readonly failOnNew?: Band;
  readonly whatIf?: ReadonlyMap<string, number>;
}

const FORMATS = reportFormats.map(({ id }) => id);

/** Resolves to the exit code. */
export async function runScan(paths: readonly string[], options: ScanOptions, io: Io): Promise<number> {
  const choices = await choicesOf(options);
  if (options.whatIf !== undefined) checkWhatIf(choices, options, io);
  const format = chosenFormat(FORMATS, options, io, 'csv');
  checkFailOnNew(options.failOnNew, options.history);
  const input = await findInput(paths, io);
  const progress = startProgress(io, options);
  const detailed = reportFormat(format)?.detailed === true;
  const settings = createRunSettings({
    ...choices,
    ...(detailed && { retention: DETAIL_RETENTION }),
    onProgress: progress.say,
  });
  const result = await run(input.sources, settings).finally(() => progress.stop());
  const { report } = result;
  const diagnostics = [...input.diagnostics, ...report.diagnostics];
  await tell(diagnostics, options, io);
  const code = inputExitCode(diagnostics, report.totals.used, options.strict === true);
  if (report.totals.used === 0) await tellEmpty(diagnostics, paths, options, io);
  if (report.totals.used === 0 || (options.strict === true && code !== EXIT.fine)) return code;
  if (options.whatIf !== undefined) {
    await printWhatIf(result, choices, options, (all) => select(all, { owner: options.owner }), io);
    return code;
  }
  const memory = await recall(result, { ...report, diagnostics }, options, io);
  try {
    const selected = select(memory.report, options);
    const shown = detailed ? await withDetails(selected, result, settings, options) : selected;
    await print(shown, format, options, io).catch((error) => {
      if (error instanceof ClosedPipe) memory.remember(); // A reader who has seen enough (`| head`) has seen the list.
      throw error;
    });
    memory.remember();
    if (code !== EXIT.fine) return code;
    const alarm =
      alarmed(selected.followUps, options.failOn) || newAtOrAbove(memory.changes, options.failOnNew);
    return alarm ? EXIT.found : EXIT.fine;
  } finally {
    memory.close();
  }
}

function alarmed(followUps: readonly FollowUp[], failOn: Band | undefined): boolean {
  if (failOn === undefined) return false;
  return followUps.some(({ risk }) => BANDS.indexOf(risk.band) <= BANDS.indexOf(failOn));
}
