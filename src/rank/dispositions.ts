// What reps made of the list, brought to today's list: whoever was called, snoozed or was no case comes last for as long
// as nothing new is heard. Nobody is dropped.
import type { Disposition, FollowUp, Instant } from '../model/index.ts';

/**
 * Follow-ups with the newest disposition of each, ranked anew; `dispositions` name today's customers. The order is the
 * same but for those that hold.
 */
export function applyDispositions(
  followUps: readonly FollowUp[],
  dispositions: readonly Disposition[],
  asOf: Instant,
): readonly FollowUp[] {
  const newest = new Map(dispositions.map((disposition) => [disposition.customer, disposition]));
  const marked = followUps.map((followUp) => {
    const found = newest.get(followUp.customer.id);
    if (found === undefined || isOver(found, asOf)) return followUp;
    return { ...followUp, disposition: { ...found, holds: !heardSince(followUp, found.at, asOf) } };
  });
  const first = marked.filter(({ disposition }) => disposition?.holds !== true);
  const last = marked.filter(({ disposition }) => disposition?.holds === true);
  return [...first, ...last].map((followUp, index) => ({ ...followUp, rank: index + 1 }));
}

/** A snooze that is over says nothing of today. */
function isOver({ kind, at, until }: Disposition, asOf: Instant): boolean {
  return kind === 'snooze' && asOf > (until ?? at);
}

/** Log-odds below which evidence is no reason to call again. */
const WORTH_A_CALL = 0.1;

/** Evidence dated by the day itself, such as a silence that goes on, is nothing new. */
function heardSince({ risk }: FollowUp, since: Instant, asOf: Instant): boolean {
  return risk.contributions.some(
    ({ kind, logOdds, at = 0 }) => kind === 'signal' && logOdds >= WORTH_A_CALL && at > since && at < asOf,
  );
}
