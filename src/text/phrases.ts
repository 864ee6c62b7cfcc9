// The pattern language of phrases, and its reading into chains of gap-free parts for the matcher.
//
//   word        this word (lower case; hyphens split words; "don't" is "do not", in phrases and in texts)
//   word~       any word with the same Porter stem
//   (a|b c|d~)  one of several, each of one or more words; may nest
//   x?          x or nothing, for a word or a group
//   *  *5       up to three (five) words of any kind, within the sentence
//   {number}    a class: number money weekday time ordinal brand negator mention link
//   ^  $        start, end of the sentence
import { EXPANDED } from '../lexicon/contractions.ts';

/** An atom is what one token must be: `=word`, `~stem`, `#class`, `^` or `$`. */
export type Atom = string;

export type Item =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'choice'; readonly options: readonly Sequence[] }
  | { readonly kind: 'gap'; readonly most: number };
export type Sequence = readonly Item[];

/** A gap-free part of a phrase, after at most `gap` words since the part before. */
export interface Part {
  readonly gap: number;
  readonly items: Sequence;
}

/** How words become atoms, and what `{name}` stands for when it is not a class of words. */
export interface Dialect {
  readonly stem: (word: string) => string;
  /** Usual spelling of a folded word: "dont" → "don't". */
  readonly usual: (word: string) => string;
  /** Pattern for `{name}`; undefined: a class of its own. */
  readonly macro: (name: string) => string | undefined;
}

const USUAL_GAP = 3;
const WIDEST_GAP = 60;

/** A phrase that cannot be read: a mistake in a lexicon, not in the user's data. */
export class PhraseError extends Error {
  constructor(phrase: string, problem: string) {
    super(`phrase "${phrase}": ${problem}`);
    this.name = 'PhraseError';
  }
}

/** Every chain of parts that the phrase stands for. Throws a PhraseError that says what is wrong with it. */
export function readPhrase(phrase: string, dialect: Dialect): readonly (readonly Part[])[] {
  const reader = new Reader(phrase, dialect);
  const sequence = reader.readAll();
  const chains = withoutNestedGaps(sequence).map((flat) => cut(flat, phrase));
  return chains.filter((chain) => chain.length > 0);
}

class Reader {
  readonly #source: string;
  readonly #dialect: Dialect;
  #at = 0;

  constructor(source: string, dialect: Dialect) {
    this.#source = source;
    this.#dialect = dialect;
  }

  readAll(): Sequence {
    const options = this.#options();
    if (this.#at < this.#source.length) throw new PhraseError(this.#source, 'a ")" has no "("');
    return options.length === 1 ? (options[0] ?? []) : [{ kind: 'choice', options }];
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
      items.push(...this.#optional(next === '(' ? this.#group() : this.#word()));
    }
  }

  #optional(items: Sequence): Sequence {
    return this.#take('?') ? [{ kind: 'choice', options: [items, []] }] : items;
  }

  #group(): Sequence {
    this.#at += 1;
    const options = this.#options();
    if (!this.#take(')')) throw new PhraseError(this.#source, 'a "(" is not closed');
    return [{ kind: 'choice', options }];
  }

  #word(): Sequence {
    const from = this.#at;
    while (this.#at < this.#source.length && !' ()|?'.includes(this.#source[this.#at] ?? '')) this.#at += 1;
    const word = this.#source.slice(from, this.#at).toLowerCase().replaceAll('’', "'");
    if (word === '') throw new PhraseError(this.#source, 'a "?" follows nothing');
    if (word.startsWith('*')) return [{ kind: 'gap', most: this.#gap(word.slice(1)) }];
    if (word.startsWith('{')) return this.#class(word);
    if (word === '^' || word === '$') return [{ kind: 'atom', atom: word }];
    return word.split('-').flatMap((part) => this.#atoms(part));
  }

  #gap(digits: string): number {
    const most = digits === '' ? USUAL_GAP : Number(digits);
    if (!Number.isInteger(most) || most > 20) throw new PhraseError(this.#source, `"*${digits}" is no gap`);
    return most;
  }

  #class(word: string): Sequence {
    if (!word.endsWith('}')) throw new PhraseError(this.#source, `"${word}" lacks a "}"`);
    const name = word.slice(1, -1);
    const macro = this.#dialect.macro(name);
    if (macro === undefined) return [{ kind: 'atom', atom: `#${name}` }];
    return [{ kind: 'choice', options: [new Reader(macro, this.#dialect).readAll()] }];
  }

  #atoms(word: string): Sequence {
    if (word === '') return [];
    const stemmed = word.endsWith('~');
    const usual = this.#dialect.usual(stemmed ? word.slice(0, -1) : word);
    const [first = '', second] = EXPANDED.get(usual) ?? [usual];
    if (second !== undefined) return [atom(`=${first}`), choice(second.split('/'))];
    return [atom(stemmed ? `~${this.#dialect.stem(usual)}` : `=${usual}`)];
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
}

function atom(name: Atom): Item {
  return { kind: 'atom', atom: name };
}

function choice(words: readonly string[]): Item {
  return { kind: 'choice', options: words.map((word) => [atom(`=${word}`)]) };
}

/** Splits choices that hold gaps into phrases of their own, so that gaps stand at the top only. */
function withoutNestedGaps(sequence: Sequence): Sequence[] {
  let flats: Sequence[] = [[]];
  for (const item of sequence) {
    const branches =
      item.kind === 'choice' && holdsGap(item) ? item.options.flatMap(withoutNestedGaps) : [[item]];
    flats = flats.flatMap((flat) => branches.map((branch) => [...flat, ...branch]));
  }
  return flats;
}

function holdsGap(item: Item): boolean {
  return (
    item.kind === 'gap' || (item.kind === 'choice' && item.options.some((option) => option.some(holdsGap)))
  );
}

/** Cuts a sequence at its gaps; gaps that follow each other add up. */
function cut(sequence: Sequence, phrase: string): readonly Part[] {
  const parts: Part[] = [];
  let gap = 0;
  let items: Item[] = [];
  const close = () => {
    if (items.length === 0) return;
    if (items.every(mayBeNothing))
      throw new PhraseError(phrase, 'nothing but optional words between gaps or ends');
    parts.push({ gap: parts.length === 0 ? 0 : Math.min(gap, WIDEST_GAP), items });
    items = [];
    gap = 0;
  };
  for (const item of sequence) {
    if (item.kind !== 'gap') {
      items.push(item);
      continue;
    }
    close();
    if (parts.length === 0) throw new PhraseError(phrase, 'a gap at the start finds nothing');
    gap += item.most;
  }
  if (items.length === 0 && gap > 0) throw new PhraseError(phrase, 'a gap at the end finds nothing');
  close();
  return parts;
}

function mayBeNothing(item: Item): boolean {
  return item.kind === 'choice' && item.options.some((option) => option.every(mayBeNothing));
}
