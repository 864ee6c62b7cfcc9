// `--split-by owner`: a list for each rep, in a file of its own, and an index of them.
import { createHash } from 'node:crypto';
import { compareText, isoDay, type Report } from '../../model/index.ts';
import { type CsvStyle, csvWriter } from '../../report/csv.ts';
import { atStakeWords } from '../../report/phrases.ts';
import { withOnly } from './selection.ts';

export interface RepList {
  /** '' for customers whom nobody owns. */
  readonly owner: string;
  readonly file: string;
  readonly report: Report;
}

/**
 * `selected`: the list as it is asked for; `owned`: all customers of the same reps, so that one who has none on the
 * list today gets an empty one, in place of yesterday's.
 */
export function splitByOwner(selected: Report, owned: Report, ending: string): readonly RepList[] {
  const found = new Set(owned.followUps.map(({ owner = '' }) => owner));
  const named = [...found].filter((owner) => owner !== '').toSorted(compareText);
  const owners = found.has('') ? [...named, ''] : named;
  const names = fileNames(owners);
  return owners.map((owner) => {
    const own = selected.followUps.filter((followUp) => (followUp.owner ?? '') === owner);
    return {
      owner,
      file: `${names.get(owner)}.${ending}`,
      report: { ...withOnly(selected, own), diagnostics: [] },
    };
  });
}

const UNASSIGNED = 'unassigned';

/** Names that a rep's file may not have: our own, and those that Windows keeps for devices. */
const TAKEN = /^(?:index|unassigned|con|prn|aux|nul|com\d|lpt\d|)$/;

/** Owner → name; owners whose names would be one are told apart by a number made of the name as it is written. */
export function fileNames(owners: readonly string[]): ReadonlyMap<string, string> {
  const plain = new Map(owners.map((owner) => [owner, plainName(owner)]));
  const uses = new Map<string, number>();
  for (const name of plain.values()) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(
    [...plain].map(([owner, name]) => {
      if (owner === '') return [owner, UNASSIGNED];
      const isSafe = uses.get(name) === 1 && !TAKEN.test(name);
      return [owner, isSafe ? name : `${name === '' ? 'rep' : name}-${numberOf(owner)}`];
    }),
  );
}

const LONGEST_NAME = 50;

/** Lower case, accents left out where that leaves a plain letter, and a hyphen for whatever is no letter or digit. */
function plainName(owner: string): string {
  const letters = owner
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const words = letters.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, LONGEST_NAME).join('').replace(/-$/, '');
}

function numberOf(owner: string): string {
  return createHash('sha256').update(owner).digest('hex').slice(0, 6);
}

export function* indexOf(
  lists: readonly RepList[],
  { asOf }: Report,
  style: CsvStyle | undefined,
): Iterable<string> {
  const { head, line } = csvWriter(style);
  yield head(INDEX_COLUMNS);
  for (const { file, owner, report } of lists) {
    const { critical, high, watch, unknown, calm } = report.totals.bands;
    const counts = [report.followUps.length, critical, high, watch, unknown, calm];
    yield line([file, owner, ...counts, atStakeWords(report.totals), isoDay(asOf)]);
  }
}

const INDEX_COLUMNS = [
  'file',
  'owner',
  'customers',
  'critical',
  'high',
  'watch',
  'unknown',
  'calm',
  'at_stake',
  'as_of',
] as const;
