// A part of a run as lines of JSON, so that any engine that moves lines can bring parts together: `undertone map` writes
// them, `sort`, Spark or Hadoop may carry them, `undertone merge` takes them in any order and from any split. A line
// begins with its key, so that what belongs to one party lies together once sorted.
import type { Names, Note } from './ingest/index.ts';
import {
  type Diagnostic,
  type Instant,
  type Interaction,
  type Profile,
  present,
  type Understanding,
} from './model/index.ts';
import type { Part } from './part.ts';
import { emptyProfile } from './profile/fold.ts';
import type { Counted } from './report/tally.ts';

const VERSION = 2;

/** Stands for its part: how many lines that has besides, so that a lost one is missed, and what was counted. */
interface Head {
  readonly schemaVersion: number;
  readonly lines: number;
  readonly counted: Counted;
  readonly newest?: Instant;
}

/** What a line may hold beside its key: one of these. */
interface Held {
  readonly part: Head;
  readonly names: Names;
  readonly note: Note;
  readonly profile: Profile;
  readonly waiting: Interaction;
  readonly table: Understanding;
  readonly diagnostic: Diagnostic;
}

/** A line is no part of a part; `reason` says why, in words that follow "line 4 of parts.ndjson". */
export class LineProblem extends Error {}

/** Lines with their ends. `missing`: lines of the part that are yet to come from elsewhere. */
export function* linesOf(part: Part, missing: number): Generator<string> {
  let lines = missing;
  for (const [key, held] of heldIn(part)) {
    lines += 1;
    yield lineOf(key, held);
  }
  const newest = part.ledger.newest();
  const head = present({ schemaVersion: VERSION, lines, counted: part.tally.counted(), newest });
  yield lineOf('part', { part: head });
}

function* heldIn(part: Part): Generator<readonly [key: string, held: Partial<Held>]> {
  for (const note of part.directory.notes())
    yield [`note ${note.type === 'party' ? note.key : note.type}`, { note }];
  for (const [party, profile] of part.ledger.entries())
    yield [PROFILE + part.directory.keyOf(party), { profile }];
  yield ['names', { names: part.acquaintances.names() }];
  for (const waiting of part.waiting) yield ['waiting', { waiting }];
  for (const table of part.tables) yield [`table ${table.file}`, { table }];
  for (const diagnostic of part.diagnostics) yield ['diagnostic', { diagnostic }];
}

const PROFILE = 'profile ';

function lineOf(key: string, held: Partial<Held>): string {
  return `${JSON.stringify({ key, ...held }, withMaps)}\n`;
}

function withMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

/** Takes lines of parts, in any order. */
export class PartTaker {
  readonly #part: Part;
  /** Lines that the heads so far promise, less those that came. */
  missing = 0;
  /** Parts of which the head came. */
  heads = 0;

  constructor(part: Part) {
    this.#part = part;
  }

  /** Throws LineProblem for what `linesOf` did not write. */
  take(line: string): void {
    const { key, ...held } = parsed(line);
    if (held.part !== undefined) {
      this.#takeHead(held.part);
      return;
    }
    this.missing -= 1;
    for (const [name, value] of Object.entries(held)) checkWhole(name, value);
    if (held.note !== undefined) checkWhole(held.note.type, held.note);
    const { directory, ledger, acquaintances, waiting, tables, diagnostics } = this.#part;
    if (held.note !== undefined) directory.take(held.note);
    else if (held.profile !== undefined)
      ledger.take(directory.numberOf(key.slice(PROFILE.length)), withCells(held.profile));
    else if (held.names !== undefined) acquaintances.take(held.names);
    else if (held.waiting !== undefined) waiting.push(held.waiting);
    else if (held.table !== undefined) tables.push(held.table);
    else if (held.diagnostic !== undefined) diagnostics.push(held.diagnostic);
    else throw new LineProblem('holds nothing that is known');
  }

  #takeHead({ schemaVersion, lines, counted, newest }: Head): void {
    if (schemaVersion !== VERSION)
      throw new LineProblem(`is of version ${String(schemaVersion)}; this undertone reads ${VERSION}`);
    checkWhole('count', counted);
    this.heads += 1;
    this.missing += lines;
    this.#part.tally.take(counted);
    if (newest !== undefined) this.#part.ledger.see(newest);
  }
}

interface Parsed extends Partial<Held> {
  readonly key: string;
}

function parsed(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new LineProblem('is not valid JSON');
  }
  if (!isParsed(value)) throw new LineProblem('is not what undertone map writes');
  return value;
}

function isParsed(value: unknown): value is Parsed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    Object.entries(value).every(
      ([name, held]) => name === 'key' || (typeof held === 'object' && held !== null),
    )
  );
}

/** By what is held, or by the type of a note: the lists and objects without which it cannot be taken. */
const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['count', ['facts', 'authors', 'leftOut', 'rows']],
  ['names', ['theirs', 'ours']],
  ['party', ['party']],
  ['row', ['row']],
  ['thread', ['keys']],
  ['profile', Object.keys(emptyProfile())],
  ['waiting', ['party', 'origin']],
  ['table', ['kinds', 'header', 'columns']],
  ['diagnostic', ['args']],
]);

function checkWhole(name: string, value: object | undefined): void {
  const found = new Map<string, unknown>(Object.entries(value ?? {}));
  const missing = REQUIRED.get(name)?.find((field) => typeof (found.get(field) ?? undefined) !== 'object');
  if (missing !== undefined) throw new LineProblem(`holds "${name}" without ${missing}`);
}

/** With values under column names as maps again. */
function withCells(profile: Profile): Profile {
  if (profile.customers.every(({ cells }) => cells === undefined)) return profile;
  return {
    ...profile,
    customers: profile.customers.map((customer) =>
      customer.cells === undefined ? customer : { ...customer, cells: new Map(customer.cells) },
    ),
  };
}
