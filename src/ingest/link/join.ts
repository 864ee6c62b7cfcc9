// Joins members that share a sign, but for what the user keeps apart. The outcome depends on no order: where signs would
// join what must be apart, those in between are nobody's, since any choice among the sides would be a guess.
import { Groups } from './groups.ts';
import { pairBetween, type Sides } from './rules.ts';
import type { Ruling, Rulings } from './rulings.ts';
import { SAID } from './rulings.ts';

export interface Member {
  /** Surest sign: an id. '' where there is none. */
  readonly id: string;
  readonly signs: readonly string[];
  readonly ruling: Ruling;
}

/** What `signs` are, for people to read. */
const SHARED = 'shared name, address, domain or phone';

export function joinMembers(members: readonly Member[], rulings: Rulings): Groups {
  const groups = new Groups();
  for (const _ of members) groups.add();
  if (!rulings.isEmpty) joinForced(groups, members);
  noteOverruled(groups, members, rulings, SAID);
  grow(
    groups,
    members.map(({ id }) => (id === '' ? [] : [id])),
  );
  noteOverruled(groups, members, rulings, 'they share an id');
  if (!rulings.isEmpty) return growApart(groups, members, rulings);
  grow(
    groups,
    members.map(({ signs }) => signs),
  );
  return groups;
}

function joinForced(groups: Groups, members: readonly Member[]): void {
  grow(
    groups,
    members.map(({ ruling: { cluster } }) => (cluster === undefined ? [] : [`cluster ${cluster}`])),
  );
}

function grow(groups: Groups, signs: readonly (readonly string[])[]): void {
  const seen = new Map<string, number>();
  for (const [member, own] of signs.entries()) {
    for (const sign of own) {
      const other = seen.get(sign);
      if (other === undefined) seen.set(sign, member);
      else groups.join(other, member);
    }
  }
}

function noteOverruled(groups: Groups, members: readonly Member[], rulings: Rulings, because: string): void {
  if (rulings.isEmpty) return;
  const sides = new SidesOf(groups, members);
  for (const [these, those] of sides.conflicts) rulings.overrule(these, those, because);
}

/** In a group that would hold two sides, a sign joins only members that are known to be on the same ones. */
function growApart(groups: Groups, members: readonly Member[], rulings: Rulings): Groups {
  const before = new SidesOf(groups, members);
  const free = groups.copy();
  grow(
    free,
    members.map(({ signs }) => signs),
  );
  const after = new SidesOf(free, members);
  for (const [these, those] of after.conflicts) rulings.bars(these, those, SHARED);
  const signs = members.map((member, index) => {
    if (!after.isDisputed(index)) return member.signs;
    const side = before.nameOf(index);
    return side === '' ? [] : member.signs.map((sign) => `${sign}\n${side}`);
  });
  grow(groups, signs);
  return groups;
}

/** On which sides each group stands by its members. */
class SidesOf {
  readonly conflicts: (readonly [Sides, Sides])[] = [];
  readonly #groups: Groups;
  readonly #sides = new Map<number, Map<number, string>>();
  readonly #disputed = new Set<number>();

  constructor(groups: Groups, members: readonly Member[]) {
    this.#groups = groups;
    for (const [member, { ruling }] of members.entries()) this.#add(groups.find(member), ruling.sides);
  }

  isDisputed(member: number): boolean {
    return this.#disputed.has(this.#groups.find(member));
  }

  /** Equal for members whose groups stand on the same sides; '' on none. */
  nameOf(member: number): string {
    const sides = this.#sides.get(this.#groups.find(member)) ?? new Map<number, string>();
    return [...sides]
      .toSorted(([a], [b]) => a - b)
      .map(([list, key]) => `${list} ${key}`)
      .join('\n');
  }

  #add(group: number, sides: Sides): void {
    const known = this.#sides.get(group) ?? new Map<number, string>();
    if (pairBetween(known, sides) !== undefined) {
      this.conflicts.push([new Map(known), sides]);
      this.#disputed.add(group);
    }
    for (const [list, key] of sides) if (!known.has(list)) known.set(list, key);
    this.#sides.set(group, known);
  }
}
