// In complaint logs that a third party keeps, "Company" is whom the complaint is about, not who complains: such a table
// also tells what the company answered. Its writers are the customers.
import type { Assignment } from './assign.ts';

const ANSWER_OF_THE_COMPANY =
  /^(?:company|business|merchant|provider|seller) (?:public )?(?:response|reply|answer)|(?:response|reply) (?:of|from) (?:the )?(?:company|business|owner|merchant|provider|seller)/;

const ADDRESSEE = /^(?:company|business|merchant|provider|seller)(?: name)?$/;

/** Takes the customer's name back from a column that names the addressee. */
export function dropAddressee(assignment: Assignment): void {
  const column = assignment.column('customer_name');
  if (column < 0 || assignment.use(column).because === '--map') return;
  const isAddressee = ADDRESSEE.test(assignment.folded[column] ?? '');
  if (isAddressee && assignment.folded.some((name) => ANSWER_OF_THE_COMPANY.test(name))) {
    assignment.leave(column, 'whom it is about: another column holds its answer');
  }
}
