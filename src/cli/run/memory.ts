// `scan --history`: the run before is recalled, what changed and what reps said is laid over the report, and the run is
// remembered last, when it has been printed: a run that fails leaves yesterday's state.
import {
  type Change,
  type Diagnostic,
  type FollowUp,
  type Instant,
  isoDay,
  type Remembered,
  type RememberedRun,
  type Report,
  UsageError,
} from '../../model/index.ts';
import type { LinkedRun } from '../../pipeline.ts';
import { applyDispositions } from '../../rank/dispositions.ts';
import { redactReport } from '../../report/redact.ts';
import type { Redaction } from '../../report/redaction.ts';
import type { Io } from '../io.ts';

export interface MemoryOptions {
  readonly history?: string | true;
  readonly redaction?: Redaction;
}

export interface Memory {
  readonly report: Report;
  /** Since the run before; none without one. */
  readonly changes: readonly Change[];
  /** Of the history itself. */
  readonly diagnostics: readonly Diagnostic[];
  remember(): void;
  close(): void;
}

/** The report of a run as it is to be shown and remembered: redacted first, so that nothing else is ever stored. */
export async function recall(
  run: LinkedRun,
  report: Report,
  options: MemoryOptions,
  io: Io,
): Promise<Memory> {
  const shown = options.redaction === undefined ? report : redactReport(report, options.redaction);
  if (options.history === undefined) {
    return { report: shown, changes: [], diagnostics: [], remember: nothing, close: nothing };
  }
  const { areStrangers, carriedOver, changesBetween, History, runBefore } = await import(
    '../../history/index.ts'
  );
  const { historyPath } = await import('./history.ts');
  const states = await statesOf(run, report.followUps, shown.followUps, options.redaction !== undefined);
  const customers = new Map(states.map((state) => [state.customer, state]));
  const history = History.open(historyPath(options.history, io), { create: true });
  const before = runBefore(history.runs(), report.asOf);
  const [then, now] =
    before === undefined ? [new Map(), new Map()] : history.statesChangedSince(before.id, customers);
  const changes = changesBetween(then, now);
  const isOther = before !== undefined && before.customers === then.size && areStrangers(then, customers);
  const diagnostics = [
    ...(history.holdsOther(report.asOf, states) ? [dayAgain(report.asOf)] : []),
    ...(isOther ? [strangers(before)] : []),
  ];
  const marks = carriedOver(history.dispositions(), customers);
  const followUps = applyDispositions(withChanges(shown.followUps, changes), marks, report.asOf);
  return {
    report: { ...shown, followUps },
    changes,
    diagnostics,
    remember: () => void history.remember(report.asOf, states),
    close: () => history.close(),
  };
}

function nothing(): void {}

function dayAgain(asOf: Instant): Diagnostic {
  return { severity: 'warning', code: 'history-day-again', args: { day: isoDay(asOf) } };
}

function strangers({ asOf, customers }: RememberedRun): Diagnostic {
  return { severity: 'warning', code: 'history-strangers', args: { customers, day: isoDay(asOf) } };
}

/** Of the follow-ups as they are shown. Of redacted ones nothing is kept that could name anybody. */
async function statesOf(
  { accounts, links }: LinkedRun,
  followUps: readonly FollowUp[],
  shown: readonly FollowUp[],
  redact: boolean,
): Promise<readonly Remembered[]> {
  const { rememberedOf } = await import('../../history/index.ts');
  const { knownIn } = await import('../../known.ts');
  const shownOf = new Map(followUps.map(({ customer }, index) => [customer.id, shown[index]]));
  const states = new Map<string, Remembered>();
  const known = redact ? undefined : knownIn(links);
  for (const account of accounts) {
    const followUp = shownOf.get(account.id);
    if (followUp === undefined) continue;
    const promises = redact ? [] : account.promises;
    const knownAs = known?.get(account.id)?.knownAs ?? [];
    states.set(account.id, rememberedOf(followUp, { account, promises, knownAs }));
  }
  return followUps.flatMap(({ customer }) => states.get(customer.id) ?? []);
}

function withChanges(followUps: readonly FollowUp[], changes: readonly Change[]): readonly FollowUp[] {
  const byId = new Map(changes.map((change) => [change.customer, change]));
  return followUps.map((followUp) => {
    const change = byId.get(followUp.customer.id);
    return change === undefined ? followUp : { ...followUp, change };
  });
}

/** `--fail-on-new` says nothing without a history to be new against. */
export function checkFailOnNew(failOnNew: string | undefined, history: string | true | undefined): void {
  if (failOnNew === undefined || history !== undefined) return;
  throw new UsageError('--fail-on-new needs --history, to know what is new', []);
}
