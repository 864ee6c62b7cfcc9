// `scan --history`: the run before is recalled, what changed and what reps said is laid over the report, and the run is
// remembered last, when it has been printed: a run that fails leaves yesterday's state.
import {
  type Change,
  type Commitment,
  type FollowUp,
  type Remembered,
  type Report,
  UsageError,
} from '../../model/index.ts';
import type { Run } from '../../pipeline.ts';
import { applyDispositions } from '../../rank/dispositions.ts';
import { redactReport } from '../../report/redact.ts';
import type { Io } from '../io.ts';

export interface MemoryOptions {
  readonly history?: string | true;
  readonly redact?: boolean;
}

export interface Memory {
  readonly report: Report;
  /** Since the run before; none without one. */
  readonly changes: readonly Change[];
  remember(): void;
  close(): void;
}

/** The report of a run as it is to be shown and remembered: redacted first, so that nothing else is ever stored. */
export async function recall(run: Run, report: Report, options: MemoryOptions, io: Io): Promise<Memory> {
  const shown = options.redact === true ? redactReport(report) : report;
  if (options.history === undefined) return { report: shown, changes: [], remember: nothing, close: nothing };
  const { changesBetween, History, rememberedOf } = await import('../../history/index.ts');
  const { historyPath } = await import('./history.ts');
  const history = History.open(historyPath(options.history, io), { create: true });
  const promises = options.redact === true ? () => [] : promisesIn(run);
  const states = shown.followUps.map((followUp) => rememberedOf(followUp, promises(followUp)));
  const before = history.runs().findLast(({ asOf }) => asOf <= report.asOf);
  const changes = before === undefined ? [] : changesBetween(history.statesOf(before.id), byCustomer(states));
  const followUps = applyDispositions(
    withChanges(shown.followUps, changes),
    history.dispositions(),
    report.asOf,
  );
  return {
    report: { ...shown, followUps },
    changes,
    remember: () => void history.remember(report.asOf, states),
    close: () => history.close(),
  };
}

function nothing(): void {}

function promisesIn({ assessed }: Run): (followUp: FollowUp) => readonly Commitment[] {
  const byId = new Map(assessed.map(({ account }) => [account.id, account.promises]));
  return ({ customer }) => byId.get(customer.id) ?? [];
}

function byCustomer(states: readonly Remembered[]): ReadonlyMap<string, Remembered> {
  return new Map(states.map((state) => [state.customer, state]));
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
