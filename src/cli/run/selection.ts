// Which follow-ups are asked for: an owner's, those of a risk, each rep's own first ones.
import { type FollowUp, nearest, type Report, UsageError } from '../../model/index.ts';
import { summarise } from '../../report/tally.ts';

export interface Selection {
  readonly owner?: string | undefined;
  readonly minRisk?: number | undefined;
  readonly perOwner?: number | undefined;
}

/** The report of these follow-ups alone, its totals too. Throws a UsageError for an owner whom nobody here has. */
export function select(report: Report, { owner, minRisk, perOwner = Infinity }: Selection): Report {
  const wanted = owner?.toLowerCase();
  const all = report.followUps.filter(
    (followUp) =>
      (wanted === undefined || followUp.owner?.toLowerCase().includes(wanted) === true) &&
      (minRisk === undefined || (followUp.risk.band !== 'unknown' && followUp.risk.value >= minRisk)),
  );
  if (wanted !== undefined && all.length === 0) checkOwner(report, owner ?? '');
  return withOnly(report, firstOfEachOwner(all, perOwner));
}

export function withOnly(report: Report, followUps: readonly FollowUp[]): Report {
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
