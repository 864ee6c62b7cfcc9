// Which run is compared with which. Runs follow each other by the day that they judge, not by the hour they ran: a night
// that is run again is compared with the night before, and shows the same changes.
import type { Instant, RememberedRun } from '../model/index.ts';

/** The newest run that judges an earlier day, up to `until` where that is given; runs ascend by that day. */
export function runBefore(
  runs: readonly RememberedRun[],
  asOf: Instant,
  until: Instant = Infinity,
): RememberedRun | undefined {
  return runs.findLast((run) => run.asOf < asOf && run.asOf <= until);
}

/** The newest run that judges the same day. */
export function runOf(runs: readonly RememberedRun[], asOf: Instant): RememberedRun | undefined {
  return runs.findLast((run) => run.asOf === asOf);
}
