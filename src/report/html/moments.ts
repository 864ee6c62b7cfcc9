// What happened between a customer and us as one row of moments: messages, orders and scores as the timeline has them,
// promises with their days, and the silences between.
import {
  type Commitment,
  DAY,
  daysBetween,
  type Explanation,
  type Instant,
  isoDay,
  type TimelineEntry,
} from '../../model/index.ts';
import { many } from '../words.ts';

export interface Moment {
  /** Absent where the source has no date. */
  readonly at?: Instant;
  readonly kind: 'theirs' | 'ours' | 'record' | 'promise' | 'silence';
  readonly what: string;
  readonly text: string;
  /** Signals heard in it. */
  readonly heard: readonly string[];
}

/** Days without a word of theirs. */
export interface Silence {
  readonly from: Instant;
  readonly to: Instant;
  readonly days: number;
  /** It lasts until the day of judgement. */
  readonly open: boolean;
}

/** In order of time, what is undated first. */
export function momentsOf(explanation: Explanation): readonly Moment[] {
  const { timeline, promises } = explanation;
  const all: readonly Moment[] = [
    ...timeline.map(momentOf),
    ...promises.flatMap(promiseMoments),
    ...silencesOf(explanation).map(silenceMoment),
  ];
  return all.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

function momentOf(entry: TimelineEntry): Moment {
  const { at, what, who, author, signals, severity, text } = entry;
  const kind = author === undefined ? 'record' : author === 'customer' ? 'theirs' : 'ours';
  const heard = severity === undefined ? signals : [...signals, severity];
  const title = who === '' ? what : `${what}, ${who}`;
  return { ...(at !== undefined && { at }), kind, what: title, text, heard };
}

/** Made on a day, and broken on another where nothing was done by then. */
function promiseMoments(promise: Commitment): readonly Moment[] {
  const { at, due, dueAssumed, by, state, pledge } = promise;
  const until = due === undefined ? '' : `, due ${dueAssumed === true ? 'about ' : ''}${isoDay(due)}`;
  const made: Moment = {
    at,
    kind: 'promise',
    what: by === undefined ? 'we promised' : `${by} promised`,
    text: `“${pledge.quote}”${until}: ${state}`,
    heard: [],
  };
  return state === 'broken' && due !== undefined ? [made, brokenMoment(promise, due)] : [made];
}

function brokenMoment({ because, pledge }: Commitment, due: Instant): Moment {
  return {
    at: due,
    kind: 'promise',
    what: 'promise broken',
    text: `“${pledge.quote}”: ${because}`,
    heard: [],
  };
}

function silenceMoment({ from, days, open }: Silence): Moment {
  const text = open
    ? `no word from them for ${many(days, 'day')} now`
    : `no word from them for ${many(days, 'day')}`;
  return { at: from + 1, kind: 'silence', what: 'silence', text, heard: [] };
}

/** Days from which on it may be a silence. */
const SHORTEST_SILENCE = 14;
/** Times their own usual gap. */
const UNUSUAL = 3;
/** Days, of who wrote too seldom to have a usual gap. */
const SILENCE_UNLESS_KNOWN = 30;
/** The rule in words, for the page. */
export const SILENCE_RULE = `A silence is marked from ${SHORTEST_SILENCE} days on, when it lasts ${UNUSUAL} times as long as the customer’s usual gap (${SILENCE_UNLESS_KNOWN} days where that is not known).`;

export function silencesOf({ timeline, asOf }: Explanation): readonly Silence[] {
  const spoken = timeline.flatMap(({ at, author }) =>
    author === 'customer' && at !== undefined ? [at] : [],
  );
  const ends = [...spoken.slice(1), asOf];
  const gaps = spoken.map((from, index) => {
    const to = ends[index] ?? asOf;
    return { from, to, days: Math.floor(daysBetween(from, to)), open: index === spoken.length - 1 };
  });
  const least = longestUsual(gaps.slice(0, -1).map(({ from, to }) => to - from));
  return gaps.filter(({ days }) => days >= least);
}

/** Fewer gaps than these have no middle worth the name. */
const FEWEST_GAPS = 2;

/** Days from which on a gap is unusual, by the middle one of them; of two middle ones the shorter, so that a silence does not excuse the next. */
function longestUsual(gaps: readonly number[]): number {
  if (gaps.length < FEWEST_GAPS) return SILENCE_UNLESS_KNOWN;
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return Math.max(SHORTEST_SILENCE, (UNUSUAL * usual) / DAY);
}
