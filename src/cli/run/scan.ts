import { newAtOrAbove } from '../../history/changes.ts';
import { type Account, BANDS, type Band, type FollowUp, type Report } from '../../model/index.ts';
import type { Run, RunSettings, run } from '../../pipeline.ts';
import { REPORT_FORMATS, reportFormat } from '../../report/registry.ts';
import { createRunSettings } from '../../settings.ts';
import { filtered } from '../../walks.ts';
import { allowanceOf } from '../allowance.ts';
import { EXIT } from '../command.ts';
import { ClosedPipe, type Io } from '../io.ts';
import { startProgress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';
import { DETAIL_RETENTION, withDetails } from './details.ts';
import { chosenFormat } from './format.ts';
import { findInput, inputExitCode, tell, tellEmpty } from './input.ts';
import { checkFailOnNew, recall } from './memory.ts';
import { checkPrint, type Printed, type PrintOptions, printReport } from './print.ts';
import { select } from './selection.ts';
import { choicesOf } from './settings.ts';
import { runnerFor, type WorkerOptions } from './workers.ts';

export interface ScanOptions extends InputOptions, PrintOptions, WorkerOptions {
  readonly owner?: string;
  readonly minRisk?: number;
  readonly failOn?: Band;
  readonly format?: string;
  readonly history?: string | true;
  readonly failOnNew?: Band;
  readonly whatIf?: ReadonlyMap<string, number>;
  /** Megabytes. */
  readonly memory?: number;
}

/** Makes a run out of what the paths name. */
export type Runner = typeof run;

/** Resolves to the exit code. */
export async function runScan(
  paths: readonly string[],
  options: ScanOptions,
  io: Io,
  runOn: Runner = runnerFor(options, io),
): Promise<number> {
  const choices = await choicesOf(options);
  const whatIf = options.whatIf === undefined ? undefined : await import('./what-if.ts');
  whatIf?.checkWhatIf(choices, options, io);
  const format = await reportFormat(chosenFormat(REPORT_FORMATS, options, io, 'csv'));
  checkPrint(format, options, io);
  checkFailOnNew(options.failOnNew, options.history);
  const input = await findInput(paths, io);
  const progress = startProgress(io, options);
  const settings = createRunSettings({
    ...choices,
    ...(format.detailed === true && { retention: DETAIL_RETENTION }),
    allowance: allowanceOf(options.memory),
    onProgress: progress.say,
  });
  const result = await runOn(input.sources, settings).finally(() => progress.stop());
  const { report } = result;
  const diagnostics = [...input.diagnostics, ...report.diagnostics];
  await tell(diagnostics, options, io);
  const code = inputExitCode(diagnostics, report.totals.used, options.strict === true);
  if (report.totals.used === 0) await tellEmpty(diagnostics, paths, options, io);
  if (report.totals.used === 0 || (options.strict === true && code !== EXIT.fine)) return code;
  if (whatIf !== undefined) {
    await whatIf.printWhatIf(result, choices, options, (all) => select(all, { owner: options.owner }), io);
    return code;
  }
  const memory = await recall(result, { ...report, diagnostics }, options, io);
  try {
    await tell(memory.diagnostics, options, io);
    const printed = printedOf(memory.report, result, settings, options);
    await printReport(printed, format, { ...options, perOwner: callsOf(options) }, io).catch((error) => {
      if (error instanceof ClosedPipe) memory.remember(); // A reader who has seen enough (`| head`) has seen the list.
      throw error;
    });
    memory.remember();
    if (code !== EXIT.fine) return code;
    const { followUps } = select(memory.report, { ...options, original: report });
    const alarm = alarmed(followUps, options.failOn) || newAtOrAbove(memory.changes, options.failOnNew);
    return alarm ? EXIT.found : EXIT.fine;
  } finally {
    memory.close();
  }
}

/** Calls that each rep can make: as the flag says, else as the config does, where nobody asks for so many in all. */
function callsOf({ perOwner, top, settled }: ScanOptions): number | undefined {
  return perOwner ?? (top === undefined ? settled?.values.capacity : undefined);
}

function printedOf(report: Report, result: Run, settings: RunSettings, options: ScanOptions): Printed {
  const { owner, minRisk, redaction } = options;
  const whose = { owner, original: result.report, redaction };
  return {
    selected: select(report, { ...whose, minRisk, perOwner: callsOf(options) }),
    owned: select(report, whose),
    complete: (list) => withDetails(list, result, settings, options),
    completeOwn: (list) => withDetails(list, ownersRun(list, result, options), settings, options),
  };
}

/** The run as if nobody but the owner of these had customers; whose they are is not masked in it. */
function ownersRun({ followUps: [first] }: Report, run: Run, { redaction }: ScanOptions): Run {
  const shownAs = (owner: string | undefined): string | undefined =>
    owner === undefined || redaction === undefined ? owner : redaction.person(owner);
  const isTheirs = ({ owner }: Account): boolean => first !== undefined && shownAs(owner) === first.owner;
  return { ...run, accounts: filtered(run.accounts, isTheirs) };
}

function alarmed(followUps: readonly FollowUp[], failOn: Band | undefined): boolean {
  if (failOn === undefined) return false;
  return followUps.some(({ risk }) => BANDS.indexOf(risk.band) <= BANDS.indexOf(failOn));
}
