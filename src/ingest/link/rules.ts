// What the user says of who is one customer (`links` in the config), before any data is seen. Keys that are together,
// directly or through a third, are one cluster; a key that is only kept apart is a cluster of its own.
import { type LinkRules, UsageError } from '../../model/index.ts';
import { Groups } from './groups.ts';
import { foldText } from './names.ts';

/** Which key of each apart-list is meant, by the number of the list. Two keys of one list are two customers. */
export type Sides = ReadonlyMap<number, string>;

export interface Cluster {
  readonly number: number;
  /** False for a key that nothing is said to be together with. */
  readonly isForced: boolean;
  readonly sides: Sides;
}

/** A key as the user wrote it. */
export interface Key {
  readonly text: string;
  readonly cluster: Cluster;
}

/** All keys. Throws UsageError for two keys that are both together and apart, and for a list of one. */
export function readRules({ together, apart }: LinkRules): readonly Key[] {
  for (const keys of [...together, ...apart]) {
    if (keys.length < 2) throw wrong(`each list needs at least two keys, not ${JSON.stringify(keys)}`);
  }
  const members = new Map<string, number>();
  const texts: string[] = [];
  const groups = new Groups();
  const memberOf = (text: string): number => {
    const known = members.get(foldKey(text));
    if (known !== undefined) return known;
    members.set(foldKey(text), texts.push(text) - 1);
    return groups.add();
  };
  for (const [first = '', ...others] of together)
    for (const other of others) groups.join(memberOf(first), memberOf(other));
  const forced = texts.length;
  const sides = texts.map(() => new Map<number, string>());
  for (const [list, keys] of apart.entries())
    for (const key of keys) takeSide(key, list, groups.find(memberOf(key)), sides);
  return texts.map((text, member) => {
    const number = groups.find(member);
    return { text, cluster: { number, isForced: number < forced, sides: sides[number] ?? new Map() } };
  });
}

function takeSide(key: string, list: number, cluster: number, sides: Map<number, string>[]): void {
  const own = sides[cluster] ?? new Map<number, string>();
  sides[cluster] = own;
  const other = own.get(list);
  if (other !== undefined) throw wrong(`"${other}" and "${key}" are said to be both together and apart`);
  own.set(list, key);
}

function wrong(reason: string): UsageError {
  return new UsageError(`links in the config: ${reason}`, []);
}

/** Equal for keys that a person would call the same: neither case nor accents nor spacing count. */
export function foldKey(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}

/** Two keys of one apart-list, one on each side. */
export type Pair = readonly [one: string, other: string];

/** The first pair that keeps two apart; undefined where nothing does. */
export function pairBetween(these: Sides, those: Sides): Pair | undefined {
  for (const [list, key] of these) {
    const other = those.get(list);
    if (other !== undefined && other !== key) return key < other ? [key, other] : [other, key];
  }
  return undefined;
}
