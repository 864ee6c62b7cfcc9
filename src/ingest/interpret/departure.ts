// The day on which a customer left, and why.
import type { Departure } from '../../model/index.ts';
import { type Draft, type Interpreter, NOBODY, put, type TableContext } from './fact.ts';
import type { PartyReader } from './party.ts';

export function departureInterpreter({ kind, cells }: TableContext, party: PartyReader): Interpreter {
  const at = cells.date('at');
  const reason = cells.text('reason');
  return (row, origin, facts) => {
    const who = party(row);
    if (who === undefined) return NOBODY;
    const when = at(row, origin);
    if (when === undefined) return kind === 'departures' ? 'no readable date' : undefined;
    const departure: Draft<Departure> = { kind: 'departure', party: who, origin, at: when };
    put(departure, 'reason', reason(row, origin));
    facts.push(departure);
    return undefined;
  };
}
