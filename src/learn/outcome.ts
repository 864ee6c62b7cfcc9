// Which rows have the outcome: the value that stands for "left", found by its words or named by the user.
import { compareText, nearest, UsageError } from '../model/index.ts';

/** Words that mean the customer is gone, or that the answer is yes. */
const YES = new Set(
  (
    'yes y true t 1 ja oui si sí sim tak churn churned left leaver lost exit exited attrited attrition cancelled ' +
    'canceled cancel closed gone terminated inactive lapsed departed quit'
  ).split(' '),
);
/** Words that turn the others round. */
const NOT = new Set('no not non never un'.split(' '));

/** Distinct values that are still a list of answers. */
const MOST_NAMED = 8;

/** The value of the outcome column that is to be foreseen. Throws UsageError where it has to be said. */
export function findPositive(column: string, values: readonly string[], wanted: string | undefined): string {
  const distinct = distinctOf(values);
  const named = distinct.slice(0, MOST_NAMED).join(', ') + (distinct.length > MOST_NAMED ? ' …' : '');
  if (distinct.length < 2) {
    throw new UsageError(
      `--outcome "${column}" has only one value (${named}): there is nothing to learn`,
      [],
    );
  }
  if (wanted !== undefined) {
    const found = distinct.find((value) => sameAnswer(value, wanted));
    if (found !== undefined) return found;
    throw new UsageError(
      `--positive "${wanted}" is no value of "${column}"; values are ${named}`,
      nearest(wanted, distinct),
    );
  }
  const [only, ...others] = distinct.filter(meansLeft);
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError(
    `which value of "${column}" means that the customer left? Say --positive VALUE; values are ${named}`,
    [],
  );
}

/** `TRUE` and `True` are one answer. */
export function sameAnswer(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Each answer in one of its ways of writing. */
function distinctOf(values: readonly string[]): readonly string[] {
  const written = [...new Set(values.filter((value) => value !== ''))].toSorted(compareText);
  return [...new Map(written.toReversed().map((value) => [value.toLowerCase(), value])).values()].toSorted(
    compareText,
  );
}

function meansLeft(value: string): boolean {
  const words = value.toLowerCase().split(/[^\p{L}\p{N}.]+/u);
  if (words.some((word) => NOT.has(word))) return false;
  return words.some((word) => YES.has(word)) || Number(value) === 1;
}
