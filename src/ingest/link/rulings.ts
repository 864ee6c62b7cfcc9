// The user's rules of who is who, held against the data: which parties bear which keys, what that forced and barred,
// and which keys nothing bears.
import { compareText, type Diagnostic, type LinkRules, nearest, type Party } from '../../model/index.ts';
import { hostOf } from './hosts.ts';
import { foldName, foldPhone } from './names.ts';
import { foldKey, type Key, type Pair, pairBetween, readRules, type Sides } from './rules.ts';

/** Whatever may bear a key: a party, or a row of the client list with its domain. */
export interface Bearer {
  readonly party: Party;
  readonly domain?: string;
}

/** What the user said of one bearer. */
export interface Ruling {
  /** Cluster of keys that it is forced into. */
  readonly cluster: number | undefined;
  readonly sides: Sides;
}

const NO_RULING: Ruling = { cluster: undefined, sides: new Map() };

/** Two that were kept apart, and what would have joined them. */
export interface KeptApart {
  readonly keys: Pair;
  readonly despite: string;
}

export const SAID = 'you said so in the config';

export class Rulings {
  readonly #keys: readonly Key[];
  readonly #byWord = new Map<string, Key>();
  /** Keys that nothing bears as they are written, by name without legal form. */
  readonly #byName = new Map<string, Key>();
  readonly #borne = new Set<Key>();
  readonly #names: readonly string[];
  readonly #keptApart = new Map<string, KeptApart>();
  readonly #overruled = new Map<string, { readonly keys: Pair; readonly because: string }>();

  /** Throws UsageError for rules that contradict each other. */
  constructor(rules: LinkRules, all: Iterable<Bearer>) {
    this.#keys = readRules(rules);
    for (const key of this.#keys) for (const word of wordsOfKey(key.text)) this.#byWord.set(word, key);
    const bearers = this.isEmpty ? [] : [...all];
    this.#names = bearers.flatMap(({ party }) => party.name ?? party.personName ?? []);
    for (const bearer of bearers) for (const key of this.#keysOf(bearer)) this.#borne.add(key);
    this.#loosen();
    for (const bearer of bearers) for (const key of this.#keysOf(bearer)) this.#borne.add(key);
  }

  get isEmpty(): boolean {
    return this.#keys.length === 0;
  }

  /** Of keys that contradict each other the surest counts: an id before an address, that before a name and a domain. */
  of(bearer: Bearer): Ruling {
    if (this.isEmpty) return NO_RULING;
    let cluster: number | undefined;
    const sides = new Map<number, string>();
    for (const key of this.#keysOf(bearer)) {
      if (key.cluster.isForced) cluster ??= key.cluster.number;
      for (const [list, side] of key.cluster.sides) if (!sides.has(list)) sides.set(list, side);
    }
    return cluster === undefined && sides.size === 0 ? NO_RULING : { cluster, sides };
  }

  /** Whether the two must not become one; remembers what would have joined them. */
  bars(these: Sides, those: Sides, despite: string): boolean {
    const keys = pairBetween(these, those);
    if (keys === undefined) return false;
    const name = [...keys, despite].join('\n');
    if (!this.#overruled.has(keys.join('\n'))) this.#keptApart.set(name, { keys, despite });
    return true;
  }

  /** Remembers that the two became one all the same, if they should not have. */
  overrule(these: Sides, those: Sides, because: string): void {
    const keys = pairBetween(these, those);
    if (keys !== undefined) this.#overruled.set(keys.join('\n'), { keys, because });
  }

  get keptApart(): readonly KeptApart[] {
    return inOrder(this.#keptApart);
  }

  get diagnostics(): readonly Diagnostic[] {
    const unmatched = this.#keys.filter((key) => !this.#borne.has(key)).map(({ text }) => text);
    return [
      ...unmatched.toSorted(compareText).map((key): Diagnostic => {
        const near = nearest(key, [...new Set(this.#names)])[0] ?? '';
        return { severity: 'warning', code: 'link-unmatched', args: { key, near } };
      }),
      ...inOrder(this.#overruled).map(({ keys: [one, other], because }): Diagnostic => {
        return { severity: 'warning', code: 'link-overruled', args: { one, other, because } };
      }),
    ];
  }

  /** Keys that the bearer bears, the surest first. */
  #keysOf({ party, domain }: Bearer): readonly Key[] {
    const loose = this.#byName.size === 0 ? undefined : this.#byName.get(foldName(party.name ?? ''));
    const keys = wordsOf(party, domain).flatMap((word) => this.#byWord.get(word) ?? []);
    return loose === undefined ? keys : [...keys, loose];
  }

  /** Lets a key that nothing bears as written be borne as a name without legal form, where that means one key only. */
  #loosen(): void {
    const bearers = new Map<string, readonly Key[]>();
    for (const key of this.#keys) {
      const name = foldName(key.text);
      bearers.set(name, [...(bearers.get(name) ?? []), key]);
    }
    for (const [name, [key, another]] of bearers)
      if (key !== undefined && another === undefined && !this.#borne.has(key)) this.#byName.set(name, key);
  }
}

function inOrder<Value>(entries: ReadonlyMap<string, Value>): readonly Value[] {
  return [...entries].toSorted(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}

/** All that a key may stand for. */
function wordsOfKey(text: string): readonly string[] {
  const isPhone = /^[\d\s()+./-]+$/.test(text) && foldPhone(text) !== '';
  const isHost = /^\S+\.\S+$/.test(text) && !text.includes('@');
  const words = [foldKey(text)];
  if (isPhone) words.push(phoneWord(text));
  if (isHost) words.push(hostOf(text));
  return words;
}

/** All that a party may be known by, the surest first. */
function wordsOf(party: Party, domain: string | undefined): readonly string[] {
  const { id, subscription, person, email, name, personName, phone } = party;
  const words = [id, subscription, person, email, name, personName].flatMap((word) =>
    word === undefined ? [] : foldKey(word),
  );
  if (phone !== undefined) words.push(phoneWord(phone));
  if (email !== undefined) words.push(hostOf(email.slice(email.lastIndexOf('@') + 1)));
  if (domain !== undefined) words.push(hostOf(domain));
  return words;
}

function phoneWord(phone: string): string {
  return `phone ${foldPhone(phone)}`;
}
