import { newAtOrAbove } from '../../history/changes.ts';
import { BANDS, type Band, type FollowUp, nearest, type Report, UsageError } from '../../model/index.ts';
import { run } from '../../pipeline.ts';
import { PLAIN } from '../../report/format.ts';
import { reportFormat, reportFormats } from '../../report/registry.ts';
import { summarise } from '../../report/tally.ts';
import { createRunSettings } from '../../settings.ts';
import { EXIT } from '../command.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import { startProgress } from '../progress.ts';
import type { InputOptions } from '../shared-options.ts';
import { DETAIL_RETENTION, withDetails } from './details.ts';
import { chosenFormat } from './format.ts';
import { findInput, inputExitCode, tell, tellEmpty } from './input.ts';
import { checkFailOnNew, recall } from './memory.ts';
import { choicesOf } from './settings.ts';
import { checkWhatIf, printWhatIf } from './what-if.ts';

export interface ScanOptions extends InputOptions {
  readonly top?: number;
  readonly perOwner?: number;
  readonly owner?: string;
  readonly minRisk?: number;
  readonly failOn?: Band;
  readonly format?: string;
  readonly output?: string;
  readonly redact?: boolean;
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
  const progress = startProgress(io);
  const detailed = reportFormat(format)?.detailed === true;
  const settings = createRunSettings({
    ...choices,
    ...(detailed && { retention: DETAIL_RETENTION }),
    onProgress: progress.say,
  });
  const result = await run(input.sources, settings).finally(() => progress.stop());
  const { report } = result;
  const diagnostics = [...input.diagnostics, ...report.diagnostics];
  await tell(diagnostics, options.quiet === true, io);
  const code = inputExitCode(diagnostics, report.totals.used, options.strict === true);
  if (report.totals.used === 0) await tellEmpty(diagnostics, paths, io);
  if (report.totals.used === 0 || (options.strict === true && code !== EXIT.fine)) return code;
  if (options.whatIf !== undefined) {
    await printWhatIf(result, choices, options, (all) => select(all, { owner: options.owner }), io);
    return code;
  }
  const memory = await recall(result, { ...report, diagnostics }, options, io);
  try {
    const selected = select(memory.report, options);
    const shown = detailed ? await withDetails(selected, result, settings, options) : selected;
    await print(shown, format, options, io);
    memory.remember();
    if (code !== EXIT.fine) return code;
    const alarm =
      alarmed(selected.followUps, options.failOn) || newAtOrAbove(memory.changes, options.failOnNew);
    return alarm ? EXIT.found : EXIT.fine;
  } finally {
    memory.close();
  }
}

interface Selection {
  readonly owner?: string | undefined;
  readonly minRisk?: number | undefined;
  readonly perOwner?: number | undefined;
}

function select(report: Report, { owner, minRisk, perOwner = Infinity }: Selection): Report {
  const wanted = owner?.toLowerCase();
  const all = report.followUps.filter(
    (followUp) =>
      (wanted === undefined || followUp.owner?.toLowerCase().includes(wanted) === true) &&
      (minRisk === undefined || (followUp.risk.band !== 'unknown' && followUp.risk.value >= minRisk)),
  );
  if (wanted !== undefined && all.length === 0) checkOwner(report, owner ?? '');
  const followUps = firstOfEachOwner(all, perOwner);
  return { ...report, followUps, totals: { ...report.totals, ...summarise(followUps) } };
}

/** Each rep's own first ones, in the order of the whole list; customers whom nobody owns are one rep's. */
function firstOfEachOwner(followUps: readonly FollowUp[], count: number): readonly FollowUp[] {
  const taken = new Map<string, number>();
  return followUps.filter(({ owner = '' }) => {
    const place = (taken.get(owner) ?? 0) + 1;
    taken.set(owner, place);
    return place <= count;
  });
}

/** An owner who has nobody is fine; one who does not exist is a slip. */
function checkOwner({ followUps }: Report, owner: string): void {
  const owners = [...new Set(followUps.flatMap((followUp) => followUp.owner ?? []))];
  if (owners.some((name) => name.toLowerCase().includes(owner.toLowerCase()))) return;
  const known = owners.toSorted().slice(0, 10).join(', ');
  throw new UsageError(
    `--owner "${owner}" owns no customer here; owners are ${known || 'not named'}`,
    nearest(owner, owners),
  );
}

async function print(
  report: Report,
  format: string,
  { top, perOwner, output }: ScanOptions,
  io: Io,
): Promise<void> {
  const paint = output === undefined ? await paintFor(io.stdout, io) : PLAIN;
  const count = top ?? (perOwner === undefined ? undefined : report.followUps.length);
  const options = { width: io.stdout.columns, paint, ...(count !== undefined && { top: count }) };
  await writeResult(reportFormat(format)?.render(report, options) ?? [], output, io);
}

function alarmed(followUps: readonly FollowUp[], failOn: Band | undefined): boolean {
  if (failOn === undefined) return false;
  return followUps.some(({ risk }) => BANDS.indexOf(risk.band) <= BANDS.indexOf(failOn));
}
