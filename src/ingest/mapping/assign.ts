// Gives each field its column, for a table of a known kind: first what the user says, then what the header says and the
// values bear out, then what the values alone say. Each column keeps the reason, whether it is used or not.
import type { Field } from '../columns/fields.ts';
import { fold } from '../columns/fold.ts';
import { type Meaning, meaningOf, type TableKind } from '../columns/synonyms.ts';
import { fieldTest, LEAST_SHARE } from './field-tests.ts';
import type { Sample } from './sample.ts';
import { secondMeanings } from './second-meanings.ts';

/** What became of a column: the field it fills ('' for none) and why. */
export interface Use {
  readonly field: Field | '';
  readonly because: string;
}

/** Columns by field and fields by column, while they are being given out. */
export class Assignment {
  readonly kind: TableKind;
  readonly header: readonly string[];
  readonly folded: readonly string[];
  readonly sample: Sample;
  readonly #columns = new Map<Field, number>();
  readonly #uses: Use[];
  /** Columns whose header means a field that their values are not. */
  readonly refused: number[] = [];

  constructor(kind: TableKind, header: readonly string[], sample: Sample) {
    this.kind = kind;
    this.header = header;
    this.folded = header.map(fold);
    this.sample = sample;
    this.#uses = header.map(() => ({ field: '', because: '' }));
  }

  column(field: Field): number {
    return this.#columns.get(field) ?? -1;
  }

  has(field: Field): boolean {
    return this.#columns.has(field);
  }

  use(column: number): Use {
    return this.#uses[column] ?? { field: '', because: '' };
  }

  get uses(): readonly Use[] {
    return this.#uses;
  }

  /** Gives the field its column; whatever the column filled before, and whatever filled the field, is taken back. */
  give(field: Field, column: number, because: string): void {
    const before = this.#columns.get(field);
    if (before !== undefined) this.leave(before, `"${this.header[column] ?? ''}" is nearer`);
    const other = this.use(column).field;
    if (other !== '') this.#columns.delete(other);
    this.#columns.set(field, column);
    this.#uses[column] = { field, because };
  }

  /** Leaves the column unused. */
  leave(column: number, because: string): void {
    const { field } = this.use(column);
    if (field !== '') this.#columns.delete(field);
    this.#uses[column] = { field: '', because };
  }
}

/** Fills the fields that the headers name. */
export function assignByHeader(assignment: Assignment, fixed: ReadonlyMap<Field, number>): void {
  for (const [field, column] of fixed) assignment.give(field, column, '--map');
  const taken = new Set(fixed.values());
  const claims = assignment.folded.flatMap((name, column) => {
    const meaning = taken.has(column) ? undefined : meaningOf(assignment.kind, name);
    return meaning === undefined ? [] : [{ column, ...meaning }];
  });
  for (const claim of claims.toSorted((a, b) => a.rank - b.rank || a.column - b.column))
    settle(claim, assignment);
  preferFilled(claims, assignment);
}

interface Claim extends Meaning {
  readonly column: number;
}

function settle(claim: Claim, assignment: Assignment): void {
  const { column, field, name } = claim;
  const holder = assignment.column(field);
  const expected = holder >= 0 ? undefined : unlike(column, field, assignment);
  if (expected !== undefined) settleSecond(claim, expected, assignment);
  else if (holder >= 0) assignment.leave(column, `"${assignment.header[holder] ?? ''}" is nearer`);
  else assignment.give(field, column, reasonFor(assignment.folded[column] ?? '', field, name));
}

/** The values are not what the header says first: perhaps they are what it may say else. */
function settleSecond({ column, field }: Claim, expected: string, assignment: Assignment): void {
  const second = secondMeanings(field).find((other) => unlike(column, other, assignment) === undefined);
  if (second !== undefined && !assignment.has(second)) {
    assignment.give(second, column, 'by its header and values');
    return;
  }
  assignment.refused.push(column);
  assignment.leave(column, `looks like ${field}, but holds no ${withoutArticle(expected)}`);
}

/** What the values of the column should be and are not; undefined where they are, or where there are none. */
function unlike(column: number, field: Field, assignment: Assignment): string | undefined {
  const test = fieldTest(field, assignment.kind);
  return test === undefined || holds(column, test.passes, assignment) ? undefined : test.expected;
}

function reasonFor(header: string, field: Field, name: string): string {
  if (header === fold(field)) return 'named so';
  return header === fold(name) ? 'known header' : `same as "${name}"`;
}

/** A column without any value has nothing to say against its header. */
function holds(
  column: number,
  passes: (value: string, header: string) => boolean,
  { sample, folded }: Assignment,
): boolean {
  const header = folded[column] ?? '';
  return sample.isBlank(column) || sample.share(column, (value) => passes(value, header)) >= LEAST_SHARE;
}

function withoutArticle(expected: string): string {
  return expected.replace(/^an? /, '');
}

/** A column with values is better than the nearer one that has none. */
function preferFilled(claims: readonly Claim[], assignment: Assignment): void {
  for (const { column, field, name } of claims.toSorted((a, b) => b.rank - a.rank)) {
    const holder = assignment.column(field);
    if (holder < 0 || holder === column || assignment.use(holder).because === '--map') continue;
    const isBetter = assignment.sample.isBlank(holder) && !assignment.sample.isBlank(column);
    if (!isBetter || unlike(column, field, assignment) !== undefined) continue;
    assignment.give(field, column, `same as "${name}"; "${assignment.header[holder] ?? ''}" is empty`);
  }
}
