// Headers that mean one of two things, which the values tell: "Closed" is a day or a yes, "Paid" an amount or a yes,
// "Note" a mark or a remark.
import type { Field } from '../columns/fields.ts';

const SECOND: Readonly<Partial<Record<Field, readonly Field[]>>> = {
  closed_at: ['state'],
  amount: ['status'],
  score: ['text'],
  churned: ['status'],
  trial: ['status'],
  escalated: ['state'],
};

/** Fields that a column may still fill when its values are not what its header says first. */
export function secondMeanings(field: Field): readonly Field[] {
  return SECOND[field] ?? [];
}
