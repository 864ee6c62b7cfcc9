// A table to learn from that tells of each customer what the client list says and what was heard: one row a customer.
import { carriedOver, testimoniesOf } from './history/marks.ts';
import { knownIn } from './known.ts';
import type { RawTable } from './learn/columns.ts';
import { findPositive } from './learn/outcome.ts';
import { heardCells, heardColumn } from './learned.ts';
import { type Account, type Disposition, FAMILIES, type Source, UsageError } from './model/index.ts';
import { endOfDay, type Gathered, gather, openAll, type RunSettings } from './pipeline.ts';
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
  const accounts = openAll(gathered, asOf, createExchange(settings.rates)).filter(isListed);
  const answers = answersOf(accounts, outcomes, gathered);
  const known = accounts.filter(({ id }) => answers.has(id));
  if (known.length === 0) throw noCustomers(outcomes);
  const heard = known.map((account) => heardCells(account, settings.signals));
  const columns = FAMILIES.map(heardColumn).filter((column) => {
    const telling = heard.filter((cells) => Number(cells.get(column)?.text ?? 0) !== 0);
    return telling.length >= FEWEST_CUSTOMERS;
  });
  const { outcome } = outcomes;
  const own = header.includes(outcome)
    ? header
    : [...header.filter((column) => isUsed(column, known)), outcome];
  const rows = known.map(({ id, cells }, index) => [
    ...own.map((column) => (column === outcome ? answers.get(id) : cells?.get(column)) ?? ''),
    ...columns.map((column) => heard[index]?.get(column)?.text ?? ''),
  ]);
  return { header: [...own, ...columns], rows };
}

function isUsed(column: string, accounts: readonly Account[]): boolean {
  return accounts.some(({ cells }) => cells?.has(column) === true);
}

function isListed({ cells }: Account): boolean {
  return cells !== undefined;
}

/** Customer → what the column says of them, else what a rep's newest word does. */
function answersOf(
  accounts: readonly Account[],
  { outcome, positive, marks }: Outcomes,
  { links }: Gathered,
): ReadonlyMap<string, string> {
  const written = accounts.flatMap(({ id, cells }) => {
    const cell = cells?.get(outcome);
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
