// A table to learn from that tells of each customer what the client list says and what was heard: one row a customer.
import { carriedOver, testimoniesOf } from './history/marks.ts';
import { knownIn } from './known.ts';
import type { RawTable } from './learn/columns.ts';
import { findPositive } from './learn/outcome.ts';
import { heardCells, heardColumn } from './learned.ts';
import { type Account, type Disposition, FAMILIES, type Source, UsageError } from './model/index.ts';
import { openAll } from './open-all.ts';
import { endOfDay, type Gathered, gather, type RunSettings } from './pipeline.ts';
import { createExchange } from './rank/exchange.ts';

/** A family heard of fewer customers stays with the scorecard: so few cannot tell what it weighs. */
const FEWEST_CUSTOMERS = 30;

/** Where it stands who left. */
export interface Outcomes {
  /** Column of the client list. */
  readonly outcome: string;
  /** Its value for who left; undefined: found by its words. */
  readonly positive: string | undefined;
  /** What reps said; counts for customers of whom the column says nothing, or where there is no such column. */
  readonly marks: readonly Disposition[];
}

/**
 * `header`: of the client list that has the outcome. Only what was there by `settings.asOf` is heard; when customers
 * left, and that they did, is taken from no other table. Throws a UsageError where the list is not read as one.
 */
export async function customerTable(
  sources: readonly Source[],
  header: readonly string[],
  outcomes: Outcomes,
  settings: RunSettings,
): Promise<RawTable> {
  const reading = { ...settings.reading, keptColumns: new Set(header) };
  const gathered = await gather(sources, { ...settings, reading });
  const asOf = settings.asOf ?? endOfDay(gathered.newest ?? settings.today);
  const listed: Listed[] = [];
  for (const { account } of openAll(gathered, asOf, createExchange(settings.rates))) {
    const { id, cells } = account;
    if (cells !== undefined) listed.push({ id, cells, heard: heardCells(account, settings.signals) });
  }
  const answers = answersOf(listed, outcomes, gathered);
  const known = listed.filter(({ id }) => answers.has(id));
  if (known.length === 0) throw noCustomers(outcomes);
  const columns = FAMILIES.map(heardColumn).filter((column) => {
    const telling = known.filter(({ heard }) => Number(heard.get(column)?.text ?? 0) !== 0);
    return telling.length >= FEWEST_CUSTOMERS;
  });
  const { outcome } = outcomes;
  const own = header.includes(outcome)
    ? header
    : [...header.filter((column) => isUsed(column, known)), outcome];
  const rows = known.map(({ id, cells, heard }) => [
    ...own.map((column) => (column === outcome ? answers.get(id) : cells.get(column)) ?? ''),
    ...columns.map((column) => heard.get(column)?.text ?? ''),
  ]);
  return { header: [...own, ...columns], rows };
}

/** What the table tells of a customer of the client list. */
interface Listed {
  readonly id: string;
  readonly cells: NonNullable<Account['cells']>;
  readonly heard: ReturnType<typeof heardCells>;
}

function isUsed(column: string, customers: readonly Listed[]): boolean {
  return customers.some(({ cells }) => cells.has(column));
}

/** Customer → what the column says of them, else what a rep's newest word does. */
function answersOf(
  customers: readonly Listed[],
  { outcome, positive, marks }: Outcomes,
  { links }: Gathered,
): ReadonlyMap<string, string> {
  const written = customers.flatMap(({ id, cells }) => {
    const cell = cells.get(outcome);
    return cell === undefined ? [] : [[id, cell] as const];
  });
  if (marks.length === 0) return new Map(written);
  const values = written.map(([, cell]) => cell);
  const left = values.length === 0 ? (positive ?? 'lost') : findPositive(outcome, values, positive);
  const said = testimoniesOf(carriedOver(marks, knownIn(links)));
  const marked = said.map(({ customer, stayed }) => [customer, stayed ? 'stayed' : left] as const);
  return new Map([...marked, ...written]);
}

function noCustomers({ outcome, marks }: Outcomes): UsageError {
  const words =
    marks.length === 0
      ? `the table with "${outcome}" is not read as a client list, so nothing heard can be joined to it`
      : `neither a client list has "${outcome}", nor did a rep mark any of its customers as lost or stayed`;
  return new UsageError(`${words} (undertone inspect shows how it is read; --map names its columns)`, []);
}
