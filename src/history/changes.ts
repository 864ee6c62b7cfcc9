// What changed between two runs. Customers are followed by what they are known by: one who is renamed has not left, and
// two who became one are said to have.
import {
  BANDS,
  type Band,
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  compareText,
  firstDifference,
  type Remembered,
} from '../model/index.ts';
import { followerOf } from './keys.ts';
import { newlyBroken, reasonFor, reasonsFor } from './reasons.ts';

export type States = ReadonlyMap<string, Remembered>;

/** Changes from one run to the next, the gravest kind first, then by name. Costs one look at each customer. */
export function changesBetween(before: States, after: States): readonly Change[] {
  const { was, joined, gone } = followed(before, after);
  const changes: Change[] = gone.filter(isListed).map(goneOf);
  for (const now of after.values()) {
    const then = was.get(now.customer);
    const others = joined.get(now.customer) ?? [];
    const kind = kindOf(then, now);
    if (kind !== undefined) changes.push(changeOf(kind, then, now, others));
    changes.push(...others.filter(isListed).map((other) => mergedOf(other, now)));
  }
  return changes.toSorted((a, b) =>
    firstDifference(
      CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind),
      compareText(a.name, b.name),
      compareText(a.customer, b.customer),
    ),
  );
}

/** Whether a customer is on the list of those worth a call. */
export function isListed({ band }: Pick<Remembered, 'band'>): boolean {
  return band !== 'calm';
}

interface Followed {
  /** Customer of today → who they were. */
  readonly was: Map<string, Remembered>;
  /** Customer of today → others who are the same one now. */
  readonly joined: Map<string, Remembered[]>;
  readonly gone: Remembered[];
}

function followed(before: States, after: States): Followed {
  const found: Followed = { was: new Map(), joined: new Map(), gone: [] };
  const follow = followerOf(before, after);
  const renamed: Remembered[] = [];
  for (const then of before.values()) {
    if (after.has(then.customer)) found.was.set(then.customer, then);
    else renamed.push(then);
  }
  for (const then of renamed.toSorted((a, b) => compareText(a.customer, b.customer))) {
    const now = follow(then);
    if (now === undefined) found.gone.push(then);
    else if (!found.was.has(now)) found.was.set(now, then);
    else found.joined.set(now, [...(found.joined.get(now) ?? []), then]);
  }
  return found;
}

function kindOf(then: Remembered | undefined, now: Remembered): ChangeKind | undefined {
  const wasListed = then !== undefined && isListed(then);
  if (!wasListed && isListed(now)) return 'entered';
  if (then === undefined) return undefined;
  if (wasListed && !isListed(now)) return hasNew('recovered', then, now) ? 'recovered' : 'left';
  if (then.band !== now.band) return moveOf(then.band, now.band);
  return newlyBroken(then, now).length > 0 ? 'promise-broken' : undefined;
}

/** Between two bands of the list. Who becomes unknown is not better, and who comes to be known is not well. */
function moveOf(from: Band, to: Band): ChangeKind {
  if (to === 'unknown') return 'unknown';
  return BANDS.indexOf(to) < BANDS.indexOf(from) ? 'worse' : 'better';
}

function hasNew(signal: string, then: Remembered, now: Remembered): boolean {
  const has = ({ parts }: Remembered) => parts.some((part) => part.signal === signal);
  return has(now) && !has(then);
}

function changeOf(
  kind: ChangeKind,
  then: Remembered | undefined,
  now: Remembered,
  joined: readonly Remembered[],
): Change {
  return {
    kind,
    ...named(now),
    ...(then !== undefined && { from: standing(then) }),
    to: standing(now),
    because: reasonsFor(then, now, joined),
  };
}

function mergedOf(then: Remembered, now: Remembered): Change {
  return {
    kind: 'merged',
    ...named(then),
    from: standing(then),
    to: standing(now),
    because: [reasonFor(now)],
  };
}

function goneOf(then: Remembered): Change {
  return { kind: 'gone', ...named(then), from: standing(then), because: [] };
}

function named({ customer, name, owner }: Remembered): Pick<Change, 'customer' | 'name' | 'owner'> {
  return { customer, name, ...(owner !== undefined && { owner }) };
}

function standing({ band, risk }: Remembered): Pick<Remembered, 'band' | 'risk'> {
  return { band, ...(risk !== undefined && { risk }) };
}

/** Whether somebody came into this band or a graver one since the run before. */
export function newAtOrAbove(changes: readonly Change[], band: Band | undefined): boolean {
  if (band === undefined) return false;
  const limit = BANDS.indexOf(band);
  return changes.some(
    ({ kind, from, to }) =>
      (kind === 'entered' || kind === 'worse') &&
      to !== undefined &&
      BANDS.indexOf(to.band) <= limit &&
      (from === undefined || BANDS.indexOf(from.band) > limit),
  );
}
