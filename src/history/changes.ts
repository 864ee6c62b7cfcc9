// What changed between two runs, each change with what caused it: new evidence, evidence that is settled, or time alone.
import {
  BANDS,
  type Band,
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  compareText,
  firstDifference,
  type Reason,
  type Remembered,
  type RememberedPart,
} from '../model/index.ts';

export type States = ReadonlyMap<string, Remembered>;

/** Changes from one run to the next, the gravest kind first, then by name. Costs one look at each customer. */
export function changesBetween(before: States, after: States): readonly Change[] {
  const changes: Change[] = [];
  for (const now of after.values()) {
    const then = before.get(now.customer);
    const kind = kindOf(then, now);
    if (kind !== undefined) changes.push(changeOf(kind, then, now));
  }
  for (const then of before.values()) {
    if (!after.has(then.customer) && isListed(then)) changes.push(goneOf(then));
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

function kindOf(then: Remembered | undefined, now: Remembered): ChangeKind | undefined {
  if (then === undefined || !isListed(then)) return isListed(now) ? 'entered' : undefined;
  if (!isListed(now)) return hasNew('recovered', then, now) ? 'recovered' : 'left';
  const step = BANDS.indexOf(now.band) - BANDS.indexOf(then.band);
  if (step < 0) return 'worse';
  if (step > 0) return 'better';
  return newlyBroken(then, now) ? 'promise-broken' : undefined;
}

function hasNew(signal: string, then: Remembered, now: Remembered): boolean {
  const has = ({ parts }: Remembered) => parts.some((part) => part.signal === signal);
  return has(now) && !has(then);
}

function newlyBroken(then: Remembered, now: Remembered): boolean {
  return brokenOf(now).some((key) => !brokenOf(then).includes(key));
}

function brokenOf({ promises }: Remembered): readonly string[] {
  return promises
    .filter(({ state }) => state === 'broken')
    .map(({ conversation, at, quote }) => `${at} ${conversation} ${quote}`);
}

function changeOf(kind: ChangeKind, then: Remembered | undefined, now: Remembered): Change {
  const { customer, name, owner } = now;
  return {
    kind,
    customer,
    name,
    ...(owner !== undefined && { owner }),
    ...(then !== undefined && { from: standing(then) }),
    to: standing(now),
    because: reasonsFor(then, now),
  };
}

function goneOf(then: Remembered): Change {
  const { customer, name, owner } = then;
  return {
    kind: 'gone',
    customer,
    name,
    ...(owner !== undefined && { owner }),
    from: standing(then),
    because: [],
  };
}

function standing({ band, risk }: Remembered): Pick<Remembered, 'band' | 'risk'> {
  return { band, ...(risk !== undefined && { risk }) };
}

/** Tenths of risk below which a part that only faded is not worth a word. */
const WORTH_SAYING = 0.5;
const REASONS_KEPT = 5;

/** Parts that moved the score in the direction that it went, the heaviest first; of a first sight, all that raise it. */
function reasonsFor(then: Remembered | undefined, now: Remembered): readonly Reason[] {
  const worse = (now.risk ?? 0) >= (then?.risk ?? 0);
  return partPairs(then, now)
    .flatMap(([was, is]) => reasonOf(was, is) ?? [])
    .filter(
      ({ kind, points }) => kind === 'evidence' || (points > 0 === worse && Math.abs(points) >= WORTH_SAYING),
    )
    .toSorted((a, b) =>
      firstDifference(Math.abs(b.points) - Math.abs(a.points), compareText(a.signal, b.signal)),
    )
    .slice(0, REASONS_KEPT);
}

type Pair = readonly [RememberedPart | undefined, RememberedPart | undefined];

/** The parts of both runs side by side, by signal and what they are about. */
function partPairs(then: Remembered | undefined, now: Remembered): readonly Pair[] {
  const before = new Map(then?.parts.map((part) => [keyOf(part), part]));
  const after = new Map(now.parts.map((part) => [keyOf(part), part]));
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].map((key): Pair => [before.get(key), after.get(key)]);
}

function keyOf({ signal, about }: RememberedPart): string {
  return `${signal} ${about ?? ''}`;
}

function reasonOf(was: RememberedPart | undefined, is: RememberedPart | undefined): Reason | undefined {
  if (is === undefined) {
    return was && { kind: 'settled', signal: was.signal, says: was.says, points: -was.points };
  }
  const points = is.points - (was?.points ?? 0);
  const isNew = was === undefined || is.count > was.count || (is.at ?? 0) > (was.at ?? 0) + 0;
  if (!isNew && points === 0) return undefined;
  return {
    kind: isNew && !isOfTheDay(was, is) ? 'evidence' : 'time',
    signal: is.signal,
    says: is.says,
    points,
  };
}

/** Evidence that is dated by the day of the run itself, such as days without an answer: only the date moved. */
function isOfTheDay(was: RememberedPart | undefined, is: RememberedPart): boolean {
  return (
    was !== undefined &&
    was.count === is.count &&
    was.about === is.about &&
    numberless(was.says) === numberless(is.says)
  );
}

function numberless(says: string): string {
  return says.replace(/\d+/g, '#');
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
