// Use of the product: counted in the row, or one use for each row of a log of events.
import type { Usage } from '../../model/index.ts';
import { type Draft, type Interpreter, NOBODY, put, type TableContext } from './fact.ts';
import { ownAddress, PARTY_FIELDS, partyReader } from './party.ts';

export function usageInterpreter({ cells, settings }: TableContext): Interpreter {
  const party = partyReader(cells, PARTY_FIELDS, ownAddress(settings.ownDomains));
  const at = cells.moment();
  const quantity = cells.number('quantity');
  const errors = cells.number('errors');
  const isLog = !cells.has('quantity');
  return (row, origin, facts) => {
    const who = party(row);
    const when = at(row, origin);
    const used = quantity(row, origin) ?? (isLog ? 1 : undefined);
    if (who === undefined) return NOBODY;
    if (when === undefined) return 'no readable date';
    if (used === undefined) return 'no readable quantity';
    const usage: Draft<Usage> = { kind: 'usage', party: who, origin, at: when, quantity: used };
    put(usage, 'errors', errors(row, origin));
    facts.push(usage);
    return undefined;
  };
}
