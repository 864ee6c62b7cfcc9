// An order or invoice; and a deal, which is an order once it is won and names a customer before that.
import type { Customer, Money, Order } from '../../model/index.ts';
import { readOrderStatus } from '../values/states.ts';
import type { Cells, Reader } from './cells.ts';
import { round } from './customer.ts';
import { type Draft, type Interpreter, NOBODY, put, type TableContext } from './fact.ts';
import { ownAddress, PARTY_FIELDS, partyReader } from './party.ts';

type Status = NonNullable<Order['status']>;

export function orderInterpreter({ cells, settings }: TableContext): Interpreter {
  const party = partyReader(cells, PARTY_FIELDS, ownAddress(settings.ownDomains));
  const at = cells.moment();
  const id = cells.text('order_id');
  const amount = amountReader(cells);
  const status = statusReader(cells);
  const due = cells.date('due');
  return (row, origin, facts) => {
    const who = party(row);
    const when = at(row, origin);
    if (who === undefined) return NOBODY;
    if (when === undefined) return 'no readable date';
    const order: Draft<Order> = { kind: 'order', party: who, origin, at: when };
    put(order, 'id', id(row, origin));
    put(order, 'amount', amount(row, origin));
    put(order, 'status', status(row, origin));
    put(order, 'due', due(row, origin));
    facts.push(order);
    return undefined;
  };
}

export function dealInterpreter(context: TableContext): Interpreter {
  const { cells, settings } = context;
  const order = orderInterpreter(context);
  const status = statusReader(cells);
  const party = partyReader(cells, PARTY_FIELDS, ownAddress(settings.ownDomains));
  const owner = cells.text('owner');
  return (row, origin, facts) => {
    const who = party(row);
    if (who === undefined) return NOBODY;
    const customer: Draft<Customer> = { kind: 'customer', party: who, origin };
    put(customer, 'owner', owner(row, origin));
    facts.push(customer);
    if (status(row, origin) === 'paid') order(row, origin, facts);
    return undefined;
  };
}

/** The amount of the row, else price times quantity. */
function amountReader(cells: Cells): Reader<Money> {
  const amount = cells.money('amount');
  if (cells.has('amount')) return amount;
  const price = cells.money('unit_price');
  const quantity = cells.number('quantity');
  return (row, origin) => {
    const each = price(row, origin);
    if (each === undefined) return undefined;
    return { ...each, amount: round(each.amount * (quantity(row, origin) ?? 1)) };
  };
}

function statusReader(cells: Cells): Reader<Status> {
  return cells.parsed('status', 'paid, unpaid, overdue, refunded or cancelled', readOrderStatus);
}
