// A row of a client list.
import type { Customer, CustomerStatus, Money, Origin, Party } from '../../model/index.ts';
import { telling } from '../link/hosts.ts';
import { readBoolean } from '../values/booleans.ts';
import { isMarkerWord } from '../values/empty.ts';
import { readCustomerStatus } from '../values/states.ts';
import type { Cells, Reader } from './cells.ts';
import { type Draft, type Interpreter, NOBODY, put, type TableContext } from './fact.ts';
import { keptCells } from './kept-cells.ts';
import { PARTY_FIELDS, type PartyReader } from './party.ts';

const MONTHS = 12;

export function customerInterpreter(
  { cells, settings, table }: TableContext,
  party: PartyReader,
): Interpreter {
  const nameColumn = cells.column('customer_name');
  const numbered = isNamed(cells) ? undefined : numberedBy;
  const domain = cells.parsed('domain', 'a web address', readDomain);
  const status = statusReader(cells);
  const annualValue = annualValueReader(cells);
  const [owner, plan, segment] = [cells.text('owner'), cells.text('plan'), cells.text('segment')];
  const since = cells.date('since');
  const renewal = cells.date('renewal');
  const lastSeen = cells.date('last_seen');
  const seats = cells.number('seats');
  const seatsUsed = cells.number('seats_used');
  const kept = keptCells(table.header, settings.keptColumns);
  return (row, origin, facts) => {
    const site = domain(row, origin);
    const found = party(row) ?? namedBySite(site) ?? numbered?.(origin);
    if (found === undefined) return NOBODY;
    const who = found.name === undefined ? namedByMarker(found, row[nameColumn] ?? '') : found;
    const customer: Draft<Customer> = { kind: 'customer', party: who, origin };
    put(customer, 'owner', owner(row, origin));
    put(customer, 'plan', plan(row, origin));
    put(customer, 'segment', segment(row, origin));
    put(customer, 'domain', site);
    put(customer, 'status', status(row, origin));
    put(customer, 'since', since(row, origin));
    put(customer, 'renewal', renewal(row, origin));
    put(customer, 'annualValue', annualValue(row, origin));
    put(customer, 'seats', seats(row, origin));
    put(customer, 'seatsUsed', seatsUsed(row, origin));
    put(customer, 'lastSeen', lastSeen(row, origin));
    put(customer, 'cells', kept(row));
    facts.push(customer);
    return undefined;
  };
}

/** A word that usually stands for no name is kept beside an id: only the whole list tells whether it is one. */
function namedByMarker(party: Party, name: string): Party {
  return party.id !== undefined && isMarkerWord(name.trim()) ? { ...party, name: name.trim() } : party;
}

function namedBySite(site: string | undefined): Party | undefined {
  return site === undefined ? undefined : { name: site };
}

/** Some column could name the customer; a row in which it is empty is nobody's. */
function isNamed(cells: Cells): boolean {
  const names = ['domain', 'first_name', 'last_name', ...Object.values(PARTY_FIELDS).flat()] as const;
  return names.some((field) => cells.has(field));
}

/** Lists for studies name nobody: the row is all by which a customer can be found again. */
function numberedBy({ record, file }: Origin): Party {
  return { id: `row ${record} of ${file}` };
}

/** `https://www.acme.com/about` → `acme.com`; a domain of a mail host tells no customer and is left out. */
function readDomain(text: string): string | undefined {
  return telling(text.slice(text.indexOf('@') + 1, LONGEST_DOMAIN), NONE) || undefined;
}

const LONGEST_DOMAIN = 300;
const NONE: ReadonlySet<string> = new Set();

/** The status column, then the flags; a column "Churned" that says no makes an active customer. */
function statusReader(cells: Cells): Reader<CustomerStatus> {
  const status = cells.parsed('status', 'active, trial or closed', readCustomerStatus);
  const churned = churnedReader(cells);
  const trial = cells.boolean('trial');
  return (row, origin) => {
    const stated = status(row, origin);
    const left = churned(row, origin);
    const isTrial = trial(row, origin);
    if (left === true) return 'closed';
    if (isTrial === true && stated !== 'closed') return 'trial';
    return stated ?? (left === false ? 'active' : undefined);
  };
}

/** Yes or no, or a status in words: `Churned`, `Existing`. */
export function churnedReader(cells: Cells): Reader<boolean> {
  return cells.parsed('churned', 'yes or no', (text) => {
    const status = readCustomerStatus(text);
    return readBoolean(text) ?? (status === undefined ? undefined : status === 'closed');
  });
}

/** What is paid in a year: said, or twelve times what is paid in a month. */
export function annualValueReader(cells: Cells): Reader<Money> {
  const annual = cells.money('annual_value');
  const monthly = cells.money('monthly_value');
  return (row, origin) => {
    const yearly = annual(row, origin);
    if (yearly !== undefined) return yearly;
    const month = monthly(row, origin);
    return month === undefined ? undefined : { ...month, amount: round(month.amount * MONTHS) };
  };
}

/** To the cent, so that sums of binary fractions print as people write them. */
export function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
