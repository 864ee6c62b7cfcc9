// Option values: read with a reason when they cannot be.
import { BANDS, type Band, DAY, type Instant, nearest, UsageError } from '../model/index.ts';

export const REDACTIONS = ['all', 'contacts'] as const;
export const SEPARATORS = ['comma', 'semicolon'] as const;

/** Options that take a value only behind `=`, so that a path may follow them; alone they mean the first. */
export const ATTACHED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['--redact', REDACTIONS],
  ['--excel', SEPARATORS],
]);

export function withBareValues(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return args.map((arg, index) => {
    const [alone] = (end < 0 || index < end ? ATTACHED.get(arg) : undefined) ?? [];
    return alone === undefined ? arg : `${arg}=${alone}`;
  });
}

/** A day, up to its last millisecond, or a moment, both in UTC. */
export function readAsOf(text: string, option = '--as-of'): Instant {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?Z?)?$/.exec(text);
  const [, year, month, day, hour, minute, second = '0'] = match ?? [];
  if (year === undefined || month === undefined || day === undefined) throw badDay(option, text);
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) throw badDay(option, text);
  if (hour === undefined || minute === undefined) return midnight + DAY - 1;
  return midnight + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
}

function badDay(option: string, text: string): UsageError {
  return new UsageError(`${option} "${text}" is not a day; write it as 2026-03-16`, []);
}

export function readCount(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    const whole = option !== '--min-risk' ? Number.isInteger(value) : true;
    if (text.trim() !== '' && whole && value >= least && value <= most) return value;
    const upTo = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
    throw new UsageError(`${option} "${text}" is not a number ${upTo}`, []);
  };
}

/** A number above 0, not necessarily whole. */
export function readPositive(option: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (value > 0 && value < Infinity) return value;
    throw new UsageError(`${option} "${text}" is not a number above 0`, []);
  };
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['d', 1],
  ['w', 7],
  ['m', 30],
  ['y', 365],
]);

/** A length of time in days: `30`, `30d`, `4w`, `3m` (30 days each), `1y`. */
export function readDays(option: string): (text: string) => number {
  return (text) => {
    const [, count = '', unit = ''] = /^(\d{1,5})([dwmy]?)$/.exec(text.trim()) ?? [];
    const days = Number(count) * (UNITS.get(unit) ?? 0);
    if (days > 0) return days;
    throw new UsageError(`${option} "${text}" is not a length of time; write it as 30d, 4w, 3m or 1y`, []);
  };
}

export function readChoice<Choice extends string>(
  option: string,
  choices: readonly Choice[],
): (text: string) => Choice {
  return (text) => {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined) return found;
    throw new UsageError(`${option} "${text}" is not one of ${choices.join(', ')}`, nearest(text, choices));
  };
}

/** Bands that `--fail-on` takes: unknown and calm are no alarm. */
export const ALARM_BANDS = ['critical', 'high', 'watch'] as const satisfies readonly Band[];

export function readBand(text: string, option = '--fail-on'): Band {
  const band = BANDS.find((name) => name === text && ALARM_BANDS.some((alarm) => alarm === name));
  if (band !== undefined) return band;
  throw new UsageError(
    `${option} "${text}" is not one of ${ALARM_BANDS.join(', ')}`,
    nearest(text, ALARM_BANDS),
  );
}

/** `field=Column` or `file.csv:field=Column`, collected over several uses. */
export function readMapping(text: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const at = text.indexOf('=');
  if (at > 0 && at < text.length - 1)
    return new Map([...before, [text.slice(0, at).trim(), text.slice(at + 1).trim()]]);
  throw new UsageError(`--map "${text}" is not FIELD=COLUMN, such as text="Customer Remarks"`, []);
}

/** `signal=weight`, in log-odds at full strength, collected over several uses. */
export function readWeight(text: string, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const [, signal = '', number = ''] = /^([a-z][a-z-]*)=(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(text.trim()) ?? [];
  if (signal !== '') return new Map([...before, [signal, Number(number)]]);
  throw new UsageError(`--what-if "${text}" is not SIGNAL=WEIGHT, such as price-concern=0.3`, []);
}
