// The customer whom a user means, by id, by name, or by a part of the name that only one has.
import { compareText, nearest, UsageError } from '../../model/index.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const SHOWN_WHEN_AMBIGUOUS = 5;

/** Id of the customer with this id, else with this name, else the only one whose name holds it. Throws a UsageError. */
export function findCustomer(wanted: string, customers: readonly Named[], among: string): string {
  const folded = wanted.trim().toLowerCase();
  const exact = customers.filter(
    ({ id, name }) => id.toLowerCase() === folded || name.toLowerCase() === folded,
  );
  const found =
    exact.length > 0 ? exact : customers.filter(({ name }) => name.toLowerCase().includes(folded));
  const [only, ...others] = found.toSorted((a, b) => compareText(a.name, b.name));
  if (only === undefined) {
    throw new UsageError(`no customer "${wanted}" ${among}`, suggestions(wanted, customers));
  }
  if (others.length === 0) return only.id;
  const shown = found.slice(0, SHOWN_WHEN_AMBIGUOUS).map(({ id, name }) => `${name} (${id})`);
  throw new UsageError(`"${wanted}" names ${found.length} customers: ${shown.join(', ')}`, []);
}

/** Names and ids nearest to what was asked for; a name also by its first word. */
function suggestions(wanted: string, customers: readonly Named[]): readonly string[] {
  const whole = nearest(wanted, [...customers.map(({ name }) => name), ...customers.map(({ id }) => id)]);
  if (whole.length > 0) return whole;
  const firstWords = nearest(
    wanted,
    customers.map(({ name }) => name.split(' ', 1)[0] ?? ''),
  );
  return customers.map(({ name }) => name).filter((name) => firstWords.includes(name.split(' ', 1)[0] ?? ''));
}
