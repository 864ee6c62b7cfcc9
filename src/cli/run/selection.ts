// Which follow-ups are asked for: an owner's, those of a risk, each rep's own first ones.
import { type FollowUp, nearest, type Report, UsageError } from '../../model/index.ts';
import type { Redaction } from '../../report/redaction.ts';
import { summarise } from '../../report/tally.ts';

export interface Selection {
  readonly owner?: string | undefined;
  /** The report before it was redacted, where it is: owners are asked for by their names. */
  readonly original?: Report;
  readonly redaction?: Redaction | undefined;
  readonly minRisk?: number | undefined;
  readonly perOwner?: number | undefined;
}

/** The report of these follow-ups alone, its totals too. Throws a UsageError for an owner whom nobody here has. */
export function select(report: Report, selection: Selection): Report {
  const { minRisk, perOwner = Infinity } = selection;
  const owners = ownersAsked(report, selection);
  const all = report.followUps.filter(
    (followUp) =>
      (owners === undefined || owners.has(followUp.owner ?? '')) &&
      (minRisk === undefined || (followUp.risk.band !== 'unknown' && followUp.risk.value >= minRisk)),
  );
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

/** Owners whose names hold the words asked for, as the report has them; undefined where nobody asks. */
function ownersAsked(
  report: Report,
  { owner, original = report, redaction }: Selection,
): ReadonlySet<string> | undefined {
  if (owner === undefined) return undefined;
  const all = [...new Set(original.followUps.flatMap((followUp) => followUp.owner ?? []))];
  const wanted = owner.toLowerCase();
  const found = all.filter((name) => name.toLowerCase().includes(wanted));
  if (found.length === 0) throw noSuchOwner(owner, all);
  return new Set(redaction === undefined ? found : found.map((name) => redaction.person(name)));
}

function noSuchOwner(owner: string, all: readonly string[]): UsageError {
  const known = all.toSorted().slice(0, 10).join(', ');
  return new UsageError(
    `--owner "${owner}" owns no customer here; owners are ${known || 'not named'}`,
    nearest(owner, all),
  );
}
