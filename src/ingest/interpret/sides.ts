// Who is on our side of a table whose rows say who wrote but not in which role. The whole table is asked: whoever has a
// mail domain that takes part in most threads while the others change is us.

import { companyDomain } from '../link/hosts.ts';
import { findEmail } from '../values/emails.ts';
import { cellValue } from '../values/empty.ts';
import type { Cells, Row } from './cells.ts';

/** Share of the threads in which our domain must take part, and beyond which no other may; for mails as for tables. */
export const OURS = 0.6;
export const THEIRS = 1 / 3;

/** Fewer threads than this prove nothing. */
export const FEWEST_THREADS = 3;

export interface Sides {
  /** Some thread has several writers: the rows are two sides of a conversation. */
  readonly isDialogue: boolean;
  /** Names in the column of our agents. */
  readonly agentNames: ReadonlySet<string>;
  /** Our mail domain, as far as the threads show it; '' where they do not. */
  readonly ownDomain: string;
}

/** True where the sides have to be found by asking the whole table. */
export function needsSides(cells: Cells): boolean {
  const isNamed = cells.has('author_name') || cells.has('author_email') || cells.has('author_id');
  return !cells.has('author_role') && isNamed;
}

export function findSides(cells: Cells, rows: readonly Row[]): Sides {
  const writers = ['author_email', 'author_id', 'author_name'] as const;
  const author = cells.column(writers.find((field) => cells.has(field)) ?? 'author_name');
  const thread = cells.column('conversation');
  return {
    isDialogue: thread >= 0 && hasSeveralWriters(rows, thread, author),
    agentNames: new Set(
      rows.map((row) => plainName(row[cells.column('agent')] ?? '')).filter((name) => name !== ''),
    ),
    ownDomain: ownDomain(cells, rows, thread),
  };
}

/** A name for comparison. */
export function plainName(cell: string): string {
  return cellValue(cell).toLowerCase();
}

function hasSeveralWriters(rows: readonly Row[], thread: number, author: number): boolean {
  const writers = new Map<string, string>();
  for (const row of rows) {
    const [id, name] = [cellValue(row[thread] ?? ''), plainName(row[author] ?? '')];
    if (id === '' || name === '') continue;
    const before = writers.get(id);
    if (before !== undefined && before !== name) return true;
    writers.set(id, name);
  }
  return false;
}

function ownDomain(cells: Cells, rows: readonly Row[], thread: number): string {
  const columns = [cells.column('author_email'), cells.column('recipient')].filter((column) => column >= 0);
  if (columns.length === 0) return '';
  const threads = new Map<string, Set<string>>();
  for (const [index, row] of rows.entries()) {
    const id = thread < 0 ? String(index) : cellValue(row[thread] ?? '');
    const domains = threads.get(id) ?? new Set();
    threads.set(id, domains);
    for (const column of columns) domains.add(companyDomain(findEmail(row[column] ?? '') ?? '', NONE));
  }
  return commonDomain([...threads.values()]);
}

const NONE: ReadonlySet<string> = new Set();

function commonDomain(threads: readonly ReadonlySet<string>[]): string {
  const counts = new Map<string, number>();
  for (const domain of threads.flatMap((domains) => [...domains])) {
    if (domain !== '') counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || threads.length < FEWEST_THREADS) return '';
  const [share, rival] = [first[1] / threads.length, (second?.[1] ?? 0) / threads.length];
  return share >= OURS && rival <= THEIRS ? first[0] : '';
}
