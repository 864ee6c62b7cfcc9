// From remarks to turns: marks of noise are dropped, lines of the same speaker in a row are one turn, and each turn
// gets its moment from the beginning of the recording and its own stamp.
import { DAY, type Instant, isoDay, isoTime } from '../../model/index.ts';
import type { Remark } from './dialogue.ts';
import type { Beginning } from './moments.ts';
import type { Stamp } from './stamps.ts';

export interface Turn {
  readonly speaker: string;
  readonly text: string;
  /** ISO 8601, a day where the time is unknown, '' where both are. */
  readonly at: string;
  /** 1-based line on which the turn begins. */
  readonly line: number;
}

/** Seconds. A recording starts near 0; one whose first stamp is later than this shows the time of day. */
const LATEST_START = 600;

const BRACKETED = /[[(<{]([^[\](){}<>]{1,40})[\])>}]/g;
const NOISE =
  /\b(?:applause|background|beep|blank_audio|breath|cough|cross ?talk|hold|inaudible|laugh|music|noise|pause|ringing|sigh|silence|unintelligible)/i;

export function turnsOf(remarks: readonly Remark[], beginning: Beginning | undefined): readonly Turn[] {
  const spoken = remarks.filter((remark) => !isNoise(remark.text));
  const first = spoken.find((remark) => remark.stamp !== undefined)?.stamp;
  const moment = momentReader(first, beginning);
  return runs(spoken).map((run) => ({
    speaker: run[0]?.speaker ?? '',
    text: run.map((remark) => remark.text).join(' '),
    at: moment(run[0]?.stamp),
    line: run[0]?.line ?? 0,
  }));
}

/** Whether the stamps of a document, of which this is the first, show the time of day. */
export function isTimeOfDay(first: Stamp): boolean {
  return first.clock || first.elapsed >= LATEST_START;
}

/** True for a remark that holds nothing but marks such as `[noise]` or `(laughter)`. */
function isNoise(text: string): boolean {
  const rest = text.replace(BRACKETED, (mark, inner: string) =>
    mark[0] === '[' || NOISE.test(inner) ? '' : mark,
  );
  return !/[\p{L}\p{N}]/u.test(rest);
}

function runs(remarks: readonly Remark[]): readonly (readonly Remark[])[] {
  const all: Remark[][] = [];
  for (const remark of remarks) {
    const last = all.at(-1);
    if (last?.[0]?.speaker === remark.speaker) last.push(remark);
    else all.push([remark]);
  }
  return all;
}

function momentReader(
  first: Stamp | undefined,
  beginning: Beginning | undefined,
): (stamp: Stamp | undefined) => string {
  const isClock = first !== undefined && isTimeOfDay(first);
  return (stamp) => {
    const day = stamp?.day ?? (beginning && midnight(beginning.at));
    if (day === undefined) return '';
    if (stamp !== undefined && isClock) return isoTime(laterThan(day + stamp.ofDay * 1000, beginning));
    if (beginning === undefined) return isoDay(day);
    if (stamp !== undefined) return isoTime(beginning.at + stamp.elapsed * 1000);
    return beginning.hasTime ? isoTime(beginning.at) : isoDay(beginning.at);
  };
}

/** A call that began late in the evening goes on after midnight. */
function laterThan(at: Instant, beginning: Beginning | undefined): Instant {
  return beginning?.hasTime && at < beginning.at - DAY / 2 ? at + DAY : at;
}

function midnight(at: Instant): Instant {
  return Math.floor(at / DAY) * DAY;
}
