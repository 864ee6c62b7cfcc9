// A table to learn from that tells of each customer what the client list says and what was heard: one row a customer.
import type { RawTable } from './learn/columns.ts';
import { heardCells, heardColumn } from './learned.ts';
import { type Account, FAMILIES, type Source, UsageError } from './model/index.ts';
import { endOfDay, gather, openAll, type RunSettings } from './pipeline.ts';
import { createExchange } from './rank/exchange.ts';

/** A family heard of fewer customers stays with the scorecard: so few cannot tell what it weighs. */
const FEWEST_CUSTOMERS = 30;

/**
 * `header`: of the client list that has the `outcome`. Only what was there by `settings.asOf` is heard; when customers
 * left, and that they did, is taken from no other table. Throws a UsageError where the list is not read as one.
 */
export async function customerTable(
  sources: readonly Source[],
  header: readonly string[],
  outcome: string,
  settings: RunSettings,
): Promise<RawTable> {
  const reading = { ...settings.reading, keptColumns: new Set(header) };
  const gathered = await gather(sources, { ...settings, reading });
  const asOf = settings.asOf ?? endOfDay(gathered.newest ?? settings.today);
  const accounts = openAll(gathered, asOf, createExchange(settings.rates));
  const known = accounts.filter(({ cells }) => cells?.has(outcome) === true);
  if (known.length === 0) {
    const words = `the table with "${outcome}" is not read as a client list, so nothing heard can be joined to it`;
    throw new UsageError(`${words} (undertone inspect shows how it is read; --map names its columns)`, []);
  }
  const heard = known.map((account) => heardCells(account, settings.signals));
  const columns = FAMILIES.map(heardColumn).filter((column) => {
    const telling = heard.filter((cells) => Number(cells.get(column)?.text ?? 0) !== 0);
    return telling.length >= FEWEST_CUSTOMERS;
  });
  const rows = known.map((account, index) => [
    ...cellsOf(account, header),
    ...columns.map((column) => heard[index]?.get(column)?.text ?? ''),
  ]);
  return { header: [...header, ...columns], rows };
}

function cellsOf({ cells }: Account, header: readonly string[]): readonly string[] {
  return header.map((column) => cells?.get(column) ?? '');
}
