// A row of a list of people at customers.
import type { Person } from '../../model/index.ts';
import { type Draft, type Interpreter, NOBODY, put, type TableContext } from './fact.ts';
import type { PartyReader } from './party.ts';

export function personInterpreter({ cells }: TableContext, party: PartyReader): Interpreter {
  const role = cells.text('role');
  return (row, origin, facts) => {
    const who = party(row);
    if (who === undefined) return NOBODY;
    const person: Draft<Person> = { kind: 'person', party: who, origin };
    put(person, 'role', role(row, origin));
    facts.push(person);
    return undefined;
  };
}
