// From a header and the first records to a mapping: what kind of table it is and which column fills which field.
// `--map` has the first word, then the header, then the values.
import type { Diagnostic } from '../model/index.ts';
import type { Field } from './columns/fields.ts';
import { type RankedKind, rankKinds, tellingField } from './columns/kinds.ts';
import type { TableKind } from './columns/synonyms.ts';
import { dropAddressee } from './mapping/addressee.ts';
import { Assignment, assignByHeader } from './mapping/assign.ts';
import { assignCanonical } from './mapping/canonical.ts';
import { assignNameless, isNameless } from './mapping/nameless.ts';
import { missingField } from './mapping/requirements.ts';
import { Sample } from './mapping/sample.ts';
import { unusedButUseful } from './mapping/useful.ts';
import { proseColumn, vote } from './mapping/votes.ts';
import type { Table } from './table.ts';

export interface Mapping {
  /** Undefined: nobody can tell what the table is about. */
  readonly kind: TableKind | undefined;
  readonly assignment: Assignment;
  readonly diagnostics: readonly Diagnostic[];
}

/** A kind must have so much to speak for it, or hold prose. */
const LEAST_SCORE = 1.5;

/** Another kind that comes so near is worth a remark. */
const NEAR = 0.9;

/**
 * `rows` are the first records; `fixed` is what the user has assigned; `kept` are the columns that a model judges customers
 * by: a table that has them is a client list, whatever else it may look like, unless it holds what people say.
 */
export function mapTable(
  table: Table,
  file: string,
  rows: readonly (readonly string[])[],
  fixed: ReadonlyMap<Field, number>,
  kept?: ReadonlySet<string>,
): Mapping {
  const sample = new Sample(rows);
  const mapping = mapBySight(table, file, sample, fixed);
  const isSettled =
    table.canonical || (mapping.kind !== undefined && (SETTLED.has(mapping.kind) || fixed.size > 0));
  if (isSettled || !hasMost(table.header, kept)) return mapping;
  return clientList(assign('customers', table.header, sample, fixed), file);
}

const SETTLED: ReadonlySet<TableKind> = new Set(['customers', 'interactions', 'surveys', 'departures']);

/** Share of the model's columns by which a list of its customers is known, and the least that can tell. */
const MOST = 0.75;
const FEWEST = 2;

function hasMost(header: readonly string[], kept: ReadonlySet<string> = new Set()): boolean {
  const there = [...kept].filter((column) => header.includes(column)).length;
  return there >= FEWEST && there >= MOST * kept.size;
}

function clientList(list: Assignment, file: string): Mapping {
  const isNamed = missingIn(list) === undefined || list.has('email');
  const numbered: Diagnostic = { severity: 'note', code: 'customers-numbered', args: {}, origin: { file } };
  return {
    kind: 'customers',
    assignment: list,
    diagnostics: [...(isNamed ? [] : [numbered]), ...remarksOn(list, file)],
  };
}

function mapBySight(table: Table, file: string, sample: Sample, fixed: ReadonlyMap<Field, number>): Mapping {
  if (table.canonical) {
    const assignment = assignCanonical(table.header, sample);
    return { kind: assignment.kind, assignment, diagnostics: [] };
  }
  const attempt = (kind: TableKind) => assign(kind, table.header, sample, fixed);
  const ranked = rankKinds(table.header, placeOf(file, table.name), [...fixed.keys()]);
  const likely = ranked.filter(({ score }) => score >= LEAST_SCORE);
  const chosen = likely.find(({ kind }) => missingIn(attempt(kind)) === undefined);
  if (chosen !== undefined) {
    const assignment = attempt(chosen.kind);
    const list = isListOfCustomers(assignment) ? attempt('customers') : assignment;
    const settled = namesOnly(list) ? (dealingsIn(attempt, list) ?? list) : list;
    return {
      kind: settled.kind,
      assignment: settled,
      diagnostics: remarks(settled, chosen, likely, attempt, file),
    };
  }
  const prose = attempt('interactions');
  if (prose.has('text'))
    return { kind: 'interactions', assignment: prose, diagnostics: remarksOn(prose, file) };
  const list = attempt('customers');
  if (list.has('email')) return clientList(list, file);
  const nameless = isNameless(table.header) ? assignNameless(table.header, sample) : undefined;
  if (nameless !== undefined && missingIn(nameless) === undefined) {
    return { kind: nameless.kind, assignment: nameless, diagnostics: [] };
  }
  if (list.has('churned')) return clientList(list, file);
  return unknown(likely[0]?.kind, attempt, file);
}

/** A list of people that names no organisation is a list of customers. */
function isListOfCustomers(assignment: Assignment): boolean {
  return assignment.kind === 'people' && !assignment.has('customer_id') && !assignment.has('customer_name');
}

/** A list of customers that says nothing of them but who they are. */
function namesOnly(assignment: Assignment): boolean {
  return (
    assignment.kind === 'customers' &&
    assignment.uses.every(({ field }) => field === '' || field === 'currency' || IDENTITY.has(field))
  );
}

const IDENTITY: ReadonlySet<Field> = new Set([
  'customer_id',
  'customer_name',
  'person_id',
  'person_name',
  'first_name',
  'last_name',
  'email',
  'phone',
]);

/** Customers with dates and amounts beside them are orders, with dates and counts use. */
function dealingsIn(attempt: (kind: TableKind) => Assignment, list: Assignment): Assignment | undefined {
  const used = (assignment: Assignment) => assignment.uses.filter(({ field }) => field !== '').length;
  return (['orders', 'usage'] as const)
    .map(attempt)
    .find((other) => missingIn(other) === undefined && used(other) > used(list));
}

/** The file's own name without folders and ending, and the sheet's. */
function placeOf(file: string, sheet: string): string {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = base.indexOf('.');
  return `${dot > 0 ? base.slice(0, dot) : base} ${sheet}`;
}

function assign(
  kind: TableKind,
  header: readonly string[],
  sample: Sample,
  fixed: ReadonlyMap<Field, number>,
): Assignment {
  const assignment = new Assignment(kind, header, sample);
  assignByHeader(assignment, fixed);
  dropAddressee(assignment);
  vote(assignment);
  return assignment;
}

function missingIn(assignment: Assignment): Field | undefined {
  return missingField(assignment.kind, (field) => assignment.has(field));
}

function remarks(
  assignment: Assignment,
  chosen: RankedKind,
  likely: readonly RankedKind[],
  attempt: (kind: TableKind) => Assignment,
  file: string,
): readonly Diagnostic[] {
  const rival = likely.find(({ kind, score }) => kind !== chosen.kind && score >= NEAR * chosen.score);
  if (rival === undefined || assignment.kind !== chosen.kind || missingIn(attempt(rival.kind)) !== undefined)
    return remarksOn(assignment, file);
  const args = { chosen: assignment.kind, other: rival.kind, field: tellingField(rival.kind) };
  return [
    { severity: 'note', code: 'kind-ambiguous', args, origin: { file } },
    ...remarksOn(assignment, file),
  ];
}

/** Columns that the header promised and the values took back, then those that the values promise. */
function remarksOn(assignment: Assignment, file: string): readonly Diagnostic[] {
  const { refused, header } = assignment;
  const origin = { file };
  return [
    ...refused.map((column): Diagnostic => {
      const args = { column: header[column] ?? '', because: assignment.use(column).because };
      return { severity: 'note', code: 'column-ignored', args, origin };
    }),
    ...unusedButUseful(assignment).map((args): Diagnostic => {
      return { severity: 'note', code: 'column-unused', args, origin };
    }),
  ];
}

/** Says what the likeliest kind lacks, in the words of the flag that would help. */
function unknown(
  likeliest: TableKind | undefined,
  attempt: (kind: TableKind) => Assignment,
  file: string,
): Mapping {
  const assignment = attempt(likeliest ?? 'interactions');
  const field = missingIn(assignment) ?? 'text';
  const column =
    field === 'text' ? (assignment.header[Math.max(0, proseColumn(assignment))] ?? '') : 'COLUMN';
  const args = {
    header: assignment.header.join(', '),
    hint: `Name its ${field}: --map ${field}="${column}"`,
  };
  const diagnostic: Diagnostic = { severity: 'error', code: 'kind-unknown', args, origin: { file } };
  return { kind: undefined, assignment, diagnostics: [diagnostic] };
}
