// The pattern language of phrases, and its reading into chains of gap-free parts for the matcher.
//
//   word        this word (lower case; hyphens split words; "don't" is "do not", in phrases and in texts)
//   word~       any word with the same Porter stem
//   (a|b c|d~)  one of several, each of one or more words; may nest
//   x?          x or nothing, for a word or a group
//   *  *5       up to three (five) words of any kind, within the sentence
//   {number}    a class: number money weekday time ordinal brand negator mention link
//   {stranger}  a word that no phrase asks for and that is not common; {name}: such a word with a capital;
//               {rival}, {rivalname}: the same where it is known which names are ours
//   ^  $        start, end of the sentence
import { EXPANDED } from '../lexicon/contractions.ts';
import { chainsOf } from './phrase-chains.ts';
import {
  type Atom,
  type Item,
  keyOf,
  type Part,
  PhraseError,
  type Sequence,
  WIDEST_GAP,
} from './phrase-items.ts';

/** How words become atoms, and what `{name}` stands for when it is not a class of words. */
export interface Dialect {
  readonly stem: (word: string) => string;
  /** Usual spelling of a folded word: "dont" → "don't". */
  readonly usual: (word: string) => string;
  /** Pattern for `{name}`; undefined: a class of its own. */
  readonly macro: (name: string) => string | undefined;
}

const USUAL_GAP = 3;

/** Reads many phrases of one dialect; what they share is read once. */
export class PhraseReader {
  readonly #dialect: Dialect;
  readonly #items = new Map<string, Item>();
  readonly #words = new Map<string, Sequence>();
  readonly #groups = new Map<string, Sequence>();
  #source = '';
  #at = 0;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** Every chain of parts that the phrase stands for. Throws a PhraseError that says what is wrong with it. */
  read(phrase: string): readonly (readonly Part[])[] {
    return chainsOf(this.#readAll(phrase), phrase);
  }

  /** All that were read so far, in order. */
  atoms(): readonly Atom[] {
    return [...this.#items.values()].flatMap((item) => (item.kind === 'atom' ? [item.atom] : []));
  }

  #readAll(source: string): Sequence {
    const [outer, at] = [this.#source, this.#at];
    this.#source = source;
    this.#at = 0;
    const options = this.#options();
    if (this.#at < source.length) throw this.#error('a ")" has no "("');
    this.#source = outer;
    this.#at = at;
    return options.length === 1 ? (options[0] ?? []) : [this.#choice(options)];
  }

  #options(): Sequence[] {
    const options: Sequence[] = [];
    do options.push(this.#sequence());
    while (this.#take('|'));
    return options;
  }

  #sequence(): Sequence {
    const items: Item[] = [];
    for (;;) {
      while (this.#take(' '));
      const next = this.#source[this.#at];
      if (next === undefined || next === '|' || next === ')') return items;
      const read = next === '(' ? this.#group() : this.#word();
      items.push(...(this.#take('?') ? [this.#choice([read, []])] : read));
    }
  }

  #group(): Sequence {
    const end = groupEnd(this.#source, this.#at);
    if (end === undefined) throw this.#error('a "(" is not closed');
    const group = this.#source.slice(this.#at, end);
    const known = this.#groups.get(group);
    this.#at += 1;
    const read = known ?? [this.#choice(this.#options())];
    this.#at = end;
    this.#groups.set(group, read);
    return read;
  }

  #word(): Sequence {
    const from = this.#at;
    this.#at = wordEnd(this.#source, from);
    const word = this.#source.slice(from, this.#at);
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const read = this.#readWord(word.toLowerCase().replaceAll('’', "'"));
    this.#words.set(word, read);
    return read;
  }

  #readWord(word: string): Sequence {
    if (word === '') throw this.#error('a "?" follows nothing');
    if (word.startsWith('*')) return [this.#gap(word.slice(1))];
    if (word.startsWith('{')) return this.#class(word);
    if (word === '^' || word === '$') return [this.#atom(word)];
    return word.split('-').flatMap((part) => this.#plainWord(part));
  }

  #plainWord(word: string): Sequence {
    if (word === '') return [];
    const stemmed = word.endsWith('~');
    const usual = this.#dialect.usual(stemmed ? word.slice(0, -1) : word);
    const [first = '', second] = EXPANDED.get(usual) ?? [usual];
    if (second === undefined) return [this.#atom(stemmed ? `~${this.#dialect.stem(usual)}` : `=${usual}`)];
    return [this.#atom(`=${first}`), this.#choice(second.split('/').map((verb) => [this.#atom(`=${verb}`)]))];
  }

  #class(word: string): Sequence {
    if (!word.endsWith('}')) throw this.#error(`"${word}" lacks a "}"`);
    const name = word.slice(1, -1);
    const macro = this.#dialect.macro(name);
    return macro === undefined ? [this.#atom(`#${name}`)] : [this.#choice([this.#readAll(macro)])];
  }

  #gap(digits: string): Item {
    const most = digits === '' ? USUAL_GAP : Number(digits);
    if (!Number.isInteger(most) || most > WIDEST_GAP) throw this.#error(`"*${digits}" is no gap`);
    return this.#one(`*${most}`, (id) => ({ kind: 'gap', id, most }));
  }

  #atom(atom: Atom): Item {
    return this.#one(atom, (id) => ({ kind: 'atom', id, atom }));
  }

  #choice(options: readonly Sequence[]): Item {
    const holdsGap = options.some((option) =>
      option.some((item) => item.kind === 'gap' || (item.kind === 'choice' && item.holdsGap)),
    );
    return this.#one(`(${options.map(keyOf).join('|')})`, (id) => ({
      kind: 'choice',
      id,
      options,
      holdsGap,
    }));
  }

  #one(key: string, make: (id: number) => Item): Item {
    const known = this.#items.get(key);
    if (known !== undefined) return known;
    const item = make(this.#items.size);
    this.#items.set(key, item);
    return item;
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #error(problem: string): PhraseError {
    return new PhraseError(this.#source, problem);
  }
}

/** Where the group that opens at `from` ends, after its ")"; undefined: nowhere. */
function groupEnd(source: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 0x28) depth += 1;
    if (unit === 0x29) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

function wordEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isDelimiter(source.charCodeAt(at))) at += 1;
  return at;
}

/** Space, brackets, bar and question mark. */
function isDelimiter(unit: number): boolean {
  return unit === 0x20 || unit === 0x28 || unit === 0x29 || unit === 0x7c || unit === 0x3f;
}
