// Names of ours put into the phrases of a run: wherever a phrase asks for "{brand}", paths lead over the words of each
// name. A name of several words moves what follows it further from the start, so that is copied once for each length.
import { brandPattern } from './brands.ts';
import type { CompiledPhrases } from './compiled-phrases.ts';
import { dialect } from './dialect.ts';
import { type GraphTables, NO_PART } from './phrase-graph.ts';
import { type Atom, OUR_NAME, OUR_NAME_BACKWARDS, type Sequence } from './phrase-items.ts';
import { PhraseReader } from './phrases.ts';
import type { Rows } from './rows.ts';

/** More than there are nodes. */
const RADIX = 2 ** 26;

/** Numbers of the atoms of a name. */
type Name = readonly number[];

/** The same phrases for a company of these names. */
export function withOwnNames(phrases: CompiledPhrases, brands: readonly string[]): CompiledPhrases {
  const spellings = spellingsOf(brands);
  if (spellings.length === 0) return phrases;
  const numbers = new Map(phrases.atoms.map((atom, number) => [atom, number]));
  for (const atom of spellings.flat()) if (!numbers.has(atom)) numbers.set(atom, numbers.size);
  const names = spellings.map((spelling) => spelling.map((atom) => numbers.get(atom) ?? 0));
  const backwards = names.map((name) => name.toReversed());
  const [hole, holeBackwards] = [numbers.get(OUR_NAME), numbers.get(OUR_NAME_BACKWARDS)];
  return {
    ...phrases,
    atoms: [...numbers.keys()],
    parts: filled(phrases.parts, hole, names),
    sides: filled(filled(phrases.sides, hole, names), holeBackwards, backwards),
  };
}

/** Every spelling of every name, as atoms. */
function spellingsOf(brands: readonly string[]): readonly (readonly Atom[])[] {
  const pattern = brandPattern(brands);
  if (pattern === '') return [];
  return new PhraseReader(dialect)
    .read(pattern)
    .flatMap((chain) => chain.flatMap(({ items }) => pathsOver(items)));
}

function pathsOver(items: Sequence): readonly (readonly Atom[])[] {
  let paths: readonly (readonly Atom[])[] = [[]];
  for (const item of items) {
    const ways =
      item.kind === 'atom' ? [[item.atom]] : item.kind === 'choice' ? item.options.flatMap(pathsOver) : [];
    paths = paths.flatMap((path) => ways.map((way) => [...path, ...way]));
  }
  return paths;
}

/** The tables with the names in place of a hole. */
function filled(tables: GraphTables, hole: number | undefined, names: readonly Name[]): GraphTables {
  return hole === undefined ? tables : new Filling(tables, hole, names).tables();
}

class Filling {
  readonly #tables: GraphTables;
  readonly #hole: number;
  readonly #names: readonly Name[];
  /** Pairs of atom and target, by node: of those that change or are new. */
  readonly #edges = new Map<number, number[]>();
  /** Of all nodes, the new ones last. */
  readonly #parts: number[];
  readonly #lengths: number[];
  /** By node and by how many words further it is: the copy. */
  readonly #copies = new Map<string, number>();

  constructor(tables: GraphTables, hole: number, names: readonly Name[]) {
    this.#tables = tables;
    this.#hole = hole;
    this.#names = names;
    this.#parts = Array.from(tables.parts);
    this.#lengths = Array.from(tables.lengths);
    for (const node of nodesLedFromBy(hole, tables.edges)) this.#lead(node, node, 0);
  }

  tables(): GraphTables {
    return {
      edges: replaced(this.#tables.edges, this.#edges, this.#parts.length),
      parts: Int32Array.from(this.#parts),
      lengths: Int32Array.from(this.#lengths),
    };
  }

  /** Leads from a node wherever `model` leads, by `further` words more. */
  #lead(node: number, model: number, further: number): void {
    const { offsets, values } = this.#tables.edges;
    const edges: number[] = [];
    this.#edges.set(node, edges);
    for (let at = offsets[model] ?? 0; at < (offsets[model + 1] ?? 0); at += 2) {
      const atom = values[at] ?? 0;
      const target = values[at + 1] ?? 0;
      if (atom !== this.#hole) edges.push(atom, this.#copy(target, further));
      else
        for (const name of this.#names)
          this.#leadOver(name, edges, this.#copy(target, further + name.length - 1));
    }
  }

  #leadOver(name: Name, edges: number[], goal: number): void {
    let from = edges;
    name.forEach((atom, index) => {
      const next = index === name.length - 1 ? goal : this.#addNode(NO_PART, 0);
      from.push(atom, next);
      from = [];
      if (next !== goal) this.#edges.set(next, from);
    });
  }

  #copy(node: number, further: number): number {
    if (further === 0) return node;
    const key = `${node} ${further}`;
    const known = this.#copies.get(key);
    if (known !== undefined) return known;
    const made = this.#addNode(this.#parts[node] ?? NO_PART, (this.#lengths[node] ?? 0) + further);
    this.#copies.set(key, made);
    this.#lead(made, node, further);
    return made;
  }

  #addNode(part: number, length: number): number {
    this.#lengths.push(length);
    return this.#parts.push(part) - 1;
  }
}

function nodesLedFromBy(atom: number, { offsets, values }: Rows): readonly number[] {
  const nodes: number[] = [];
  let node = 0;
  for (let at = 0; at < values.length; at += 2) {
    if (values[at] !== atom) continue;
    while ((offsets[node + 1] ?? 0) <= at) node += 1;
    if (nodes.at(-1) !== node) nodes.push(node);
  }
  return nodes;
}

/** Rows of edges with some of them new. */
function replaced(
  { offsets, values }: Rows,
  news: ReadonlyMap<number, readonly number[]>,
  nodes: number,
): Rows {
  const starts = new Int32Array(nodes + 1);
  for (let node = 0; node < nodes; node += 1) {
    const length = news.get(node)?.length ?? (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
    starts[node + 1] = (starts[node] ?? 0) + length;
  }
  const all = new Int32Array(starts[nodes] ?? 0);
  let copied = 0;
  for (const node of [...news.keys(), nodes].sort((a, b) => a - b)) {
    const from = offsets[copied] ?? values.length;
    all.set(values.subarray(from, offsets[node] ?? values.length), starts[copied]);
    all.set(ascending(news.get(node) ?? []), starts[node]);
    copied = node + 1;
  }
  return { offsets: starts, values: all };
}

/** Pairs of atom and target in order. */
function ascending(edges: readonly number[]): Int32Array {
  const keys = new Float64Array(edges.length / 2);
  for (let at = 0; at < keys.length; at += 1)
    keys[at] = (edges[2 * at] ?? 0) * RADIX + (edges[2 * at + 1] ?? 0);
  const pairs = new Int32Array(edges.length);
  keys.sort().forEach((key, at) => {
    pairs[2 * at] = Math.floor(key / RADIX);
    pairs[2 * at + 1] = key % RADIX;
  });
  return pairs;
}
