import { type Customer, type Diagnostic, isoDay, type Kept, type Profile } from '../model/index.ts';
import { prevailing } from './attributes.ts';

/** Attributes in which rows of one customer contradict each other; what is taken is what `mergeAttributes` takes. */
const COMPARED = ['owner', 'plan', 'status', 'renewal'] as const satisfies readonly (keyof Kept<Customer>)[];

export function conflictsOf(customer: string, { customers }: Profile): readonly Diagnostic[] {
  if (customers.length < 2) return [];
  return COMPARED.flatMap((field) => {
    const values = customers.flatMap((row) => row[field] ?? []);
    const chosen = prevailing<string | number>(values);
    const others = new Set(values.filter((value) => value !== chosen).map(words));
    return chosen === undefined
      ? []
      : [...others].map((dropped) => conflict(customer, field, words(chosen), dropped));
  });
}

function conflict(customer: string, field: string, chosen: string, dropped: string): Diagnostic {
  return { severity: 'note', code: 'customer-conflict', args: { customer, field, chosen, dropped } };
}

function words(value: string | number): string {
  return typeof value === 'number' ? isoDay(value) : value;
}
