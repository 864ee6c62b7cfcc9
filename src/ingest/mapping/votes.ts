// Where a header can mean two things, or nothing that is known, the values vote: a column of addresses is e-mail
// whatever it is called, "Customer" may hold names or numbers, and "From" may hold names, addresses or roles.
import type { Field } from '../columns/fields.ts';
import { foldedNames } from '../columns/fold.ts';
import { meaningOf } from '../columns/synonyms.ts';
import { DateReader } from '../values/dates.ts';
import { findEmail, isEmail } from '../values/emails.ts';
import { isRoleWord, readRole } from '../values/roles.ts';
import type { Assignment } from './assign.ts';

/** Share of values that decides a vote. */
const MOST = 0.8;
const NEARLY_ALL = 0.98;

/** Prose has at least so many words in a value, and few values twice. */
const PROSE_WORDS = 4;
const PROSE_VARIETY = 0.4;

/** Headers under which either a name or a number may stand. */
const NAME_OR_NUMBER: ReadonlySet<string> = new Set(
  foldedNames(`
    customer, client, account, company, organization, organisation, org, buyer, merchant, user, contact, member
    requester, Kunde, Firma, cliente, société, entreprise, empresa, azienda, klant, kund, klient`),
);

/** Words in a header that make its addresses ours, or not those of the customer. */
const NOT_THEIRS =
  /\b(?:agent|assignee|owner|manager|rep|csm|cc|bcc|from|to|sender|author|our|internal|staff|admin|supervisor)\b/;

/** Lets the values correct and complete what the headers said. */
export function vote(assignment: Assignment): void {
  voteOnNames(assignment);
  voteOnAuthors(assignment);
  voteOnDates(assignment);
  voteOnEmail(assignment);
  voteOnText(assignment);
}

function voteOnNames(assignment: Assignment): void {
  const pairs = [
    ['customer_name', 'customer_id'],
    ['person_name', 'person_id'],
  ] as const;
  for (const [nameField, idField] of pairs) {
    const column = open(assignment, nameField);
    if (column < 0 || !NAME_OR_NUMBER.has(assignment.folded[column] ?? '')) continue;
    if (share(assignment, column, hasEmail) >= MOST) move(assignment, column, 'email', 'e-mail addresses');
    else if (share(assignment, column, isNumberLike) >= MOST) move(assignment, column, idField, 'ids');
  }
  voteOnSpareNumbers(assignment);
}

/** "Customer" beside "Customer name" is their number. */
function voteOnSpareNumbers(assignment: Assignment): void {
  if (assignment.has('customer_id') || !assignment.has('customer_name')) return;
  const column = assignment.folded.findIndex(
    (name, index) =>
      assignment.use(index).field === '' &&
      NAME_OR_NUMBER.has(name) &&
      meaningOf(assignment.kind, name)?.field === 'customer_name' &&
      share(assignment, index, isNumberLike) >= MOST,
  );
  if (column >= 0) assignment.give('customer_id', column, 'by its values: ids');
}

function voteOnAuthors(assignment: Assignment): void {
  voteOnSpareAddresses(assignment);
  voteOnSpareRoles(assignment);
  const column = open(assignment, 'author_name');
  if (column < 0) return;
  if (share(assignment, column, hasEmail) >= MOST)
    move(assignment, column, 'author_email', 'e-mail addresses');
  else if (share(assignment, column, isRoleWord) >= MOST) move(assignment, column, 'author_role', 'roles');
}

/** A column of nothing but "customer" and "agent" tells who wrote, whatever it is called. */
function voteOnSpareRoles(assignment: Assignment): void {
  const { kind, header, sample } = assignment;
  if (kind !== 'interactions' || assignment.has('author_role')) return;
  const column = header.findIndex((_, index) => {
    if (!isFree(assignment, index) || sample.share(index, isRoleWord) < NEARLY_ALL) return false;
    const sides = new Set(sample.values(index).map((value) => readRole(value, '')));
    return sides.size > 1 && sides.has('customer');
  });
  if (column >= 0) assignment.give('author_role', column, 'by its values: roles');
}

/** "From" beside "Author" holds addresses. */
function voteOnSpareAddresses(assignment: Assignment): void {
  if (assignment.has('author_email') || !assignment.has('author_name')) return;
  const column = assignment.folded.findIndex(
    (name, index) =>
      assignment.use(index).field === '' &&
      meaningOf(assignment.kind, name)?.field === 'author_name' &&
      share(assignment, index, hasEmail) >= MOST,
  );
  if (column >= 0) assignment.give('author_email', column, 'by its values: e-mail addresses');
}

/** A column called "time" may hold whole moments; and where nothing is called a date, one that is a date will do. */
function voteOnDates(assignment: Assignment): void {
  const { kind, sample, header } = assignment;
  if (assignment.has('at') || kind === 'customers' || kind === 'people' || kind === 'subscriptions') return;
  const reader = new DateReader();
  const time = assignment.column('time');
  const isDate = (value: string) => reader.read(value, 'day-first') !== undefined;
  if (time >= 0 && sample.share(time, isDate) >= MOST) {
    assignment.give('at', time, 'by its values: dates');
    return;
  }
  const dated = header.flatMap((_, column) =>
    isFree(assignment, column) && sample.share(column, (value) => reader.recognises(value)) >= MOST
      ? [column]
      : [],
  );
  const [only] = dated;
  if (only !== undefined && dated.length === 1) assignment.give('at', only, 'by its values: dates');
}

function voteOnEmail(assignment: Assignment): void {
  const { folded, sample } = assignment;
  if (assignment.has('email')) return;
  const column = folded.findIndex(
    (name, index) =>
      isFree(assignment, index) && !NOT_THEIRS.test(name) && sample.share(index, isEmail) >= MOST,
  );
  if (column >= 0) assignment.give('email', column, 'by its values: e-mail addresses');
}

/** The longest prose of a table of interactions that has no text yet. */
function voteOnText(assignment: Assignment): void {
  if (assignment.kind !== 'interactions' || assignment.has('text')) return;
  const column = proseColumn(assignment);
  if (column >= 0) assignment.give('text', column, 'by its values: prose');
}

/** The unused column with the longest prose; -1 where no column holds prose. */
export function proseColumn(assignment: Assignment): number {
  const { header, sample } = assignment;
  let longest = -1;
  let words = PROSE_WORDS;
  for (const column of header.keys()) {
    if (!isFree(assignment, column) || sample.variety(column) < PROSE_VARIETY) continue;
    const average = sample.wordsPerValue(column);
    if (average <= words) continue;
    words = average;
    longest = column;
  }
  return longest;
}

/** The column of a field, unless the user has given it: then nobody votes. */
function open(assignment: Assignment, field: Field): number {
  const column = assignment.column(field);
  return column >= 0 && assignment.use(column).because !== '--map' ? column : -1;
}

/** Unused, and with nothing in its header that the values could not stand up to. */
function isFree(assignment: Assignment, column: number): boolean {
  const { field, because } = assignment.use(column);
  return field === '' && because === '';
}

function share(assignment: Assignment, column: number, passes: (value: string) => boolean): number {
  return assignment.sample.share(column, passes);
}

function move(assignment: Assignment, column: number, field: Field, what: string): void {
  if (assignment.has(field)) assignment.leave(column, `holds ${what}, and ${field} has its column`);
  else assignment.give(field, column, `by its values: ${what}`);
}

function hasEmail(value: string): boolean {
  return findEmail(value) !== undefined;
}

/** `A-000123`, `7590-VHVEG`, `10442`: digits, and no blank. */
function isNumberLike(value: string): boolean {
  return value.length <= 40 && /\d/.test(value) && !/\s/.test(value);
}
