// What a change rests on: new evidence, evidence that is settled, time alone, or that two customers became one.
import {
  compareText,
  firstDifference,
  isoDay,
  type Reason,
  type Remembered,
  type RememberedPart,
  type RememberedPromise,
} from '../model/index.ts';

/** Tenths of risk below which a part that only faded is not worth a word. */
const WORTH_SAYING = 0.5;
const REASONS_KEPT = 5;

/**
 * Parts that moved the score in the direction that it went, the heaviest first; of a first sight, all that raise it. Where
 * nothing moved it much, what moved most. `joined`: who else is this customer now; what was known of them is not new.
 */
export function reasonsFor(
  then: Remembered | undefined,
  now: Remembered,
  joined: readonly Remembered[],
): readonly Reason[] {
  const before = [...(then?.parts ?? []), ...joined.flatMap(({ parts }) => parts)];
  const broken = newlyBroken(then, now);
  const news: News = {
    isNone: then?.heard !== undefined && then.heard.digest === now.heard?.digest,
    newest: now.heard?.newest ?? Infinity,
    lapsed: new Set(broken.filter(isLapsed).map(({ conversation }) => conversation)),
  };
  const moved = partPairs(before, now.parts)
    .flatMap(([was, is]) => reasonOf(was, is, news) ?? [])
    .toSorted((a, b) =>
      firstDifference(Math.abs(b.points) - Math.abs(a.points), compareText(a.signal, b.signal)),
    );
  const worse = (now.risk ?? 0) >= (then?.risk ?? 0);
  const telling = moved.filter((reason) => isTelling(reason, worse));
  const said = (telling.length > 0 ? telling : moved.slice(0, 1)).slice(0, REASONS_KEPT);
  const isSaid = said.some(({ signal }) => signal === BROKEN);
  return [...joined.map(reasonFor), ...(isSaid ? [] : broken.map(brokenReason)), ...said];
}

/** That somebody else is the same customer. */
export function reasonFor({ customer, name }: Remembered): Reason {
  return { kind: 'merged', signal: 'merged', says: `one customer with ${name} (${customer})`, points: 0 };
}

function isTelling({ kind, signal, points }: Reason, worse: boolean): boolean {
  if (kind === 'evidence' || signal === UNKNOWN) return true;
  return points > 0 === worse && Math.abs(points) >= WORTH_SAYING;
}

/** Promises that are broken now and were not then. */
export function newlyBroken(then: Remembered | undefined, now: Remembered): readonly RememberedPromise[] {
  const known = new Set(then?.promises.filter(isBroken).map(promiseKey));
  return now.promises.filter((promise) => isBroken(promise) && !known.has(promiseKey(promise)));
}

function isBroken({ state }: RememberedPromise): boolean {
  return state === 'broken';
}

function promiseKey({ at, conversation, quote }: RememberedPromise): string {
  return `${at} ${conversation} ${quote}`;
}

/** Nothing was said of it: its day went by. */
function isLapsed({ decided }: RememberedPromise): boolean {
  return decided === undefined;
}

/** The signal that a broken promise gives. */
const BROKEN = 'broken-promise';

function brokenReason(promise: RememberedPromise): Reason {
  const { quote, at, due, because } = promise;
  const day = due === undefined ? '' : `, due ${isoDay(due)}`;
  const says = `promised on ${isoDay(at)} "${quote}"${day}: ${because}`;
  return { kind: isLapsed(promise) ? 'time' : 'evidence', signal: BROKEN, says, points: 0 };
}

type Pair = readonly [RememberedPart | undefined, RememberedPart | undefined];

/** The parts of both runs side by side, by signal and what they are about. */
function partPairs(then: readonly RememberedPart[], now: readonly RememberedPart[]): readonly Pair[] {
  const before = new Map(then.map((part) => [keyOf(part), part]));
  const after = new Map(now.map((part) => [keyOf(part), part]));
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].map((key): Pair => [before.get(key), after.get(key)]);
}

function keyOf({ signal, about }: RememberedPart): string {
  return `${signal} ${about ?? ''}`;
}

/** Stands among the parts for a score that cannot be known; it weighs nothing. */
export const UNKNOWN = 'unknown';

/** What came in about the customer between the runs. */
interface News {
  readonly isNone: boolean;
  /** Moment of the newest fact; evidence dated later is of the day of the run itself, such as days without an answer. */
  readonly newest: number;
  /** Conversations with a promise that its day alone broke. */
  readonly lapsed: ReadonlySet<string>;
}

function reasonOf(
  was: RememberedPart | undefined,
  is: RememberedPart | undefined,
  news: News,
): Reason | undefined {
  if (is === undefined) {
    return (
      was && {
        kind: news.isNone ? 'time' : 'settled',
        signal: was.signal,
        says: was.says,
        points: -was.points,
      }
    );
  }
  const { signal, says, count, at = 0, about = '' } = is;
  const points = Math.round(10 * (is.points - (was?.points ?? 0))) / 10;
  const isNew = was === undefined || count > was.count || at > (was.at ?? 0);
  if (!isNew && points === 0) return undefined;
  const isLapse = signal === BROKEN && news.lapsed.has(about);
  const isOfTime = !isNew || isLapse || news.isNone || at > news.newest || signal === UNKNOWN;
  return { kind: isOfTime ? 'time' : 'evidence', signal, says, points };
}
