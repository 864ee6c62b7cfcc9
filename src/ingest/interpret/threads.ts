// Which thread a row belongs to. Where the table has no column for it, messages that answer one another make a thread,
// named after the first of them; a row that stands alone is a thread of its own, named by its content, so that its name
// does not depend on the order of rows.
import { type Instant, isoDay } from '../../model/index.ts';
import { cellValue } from '../values/empty.ts';
import type { Cells, Row } from './cells.ts';

export interface Thread {
  readonly id: string;
  /** What it is named by. Only a thread that the source itself names may be named by rows of other tables. */
  readonly by: 'source' | 'message' | 'content';
}

export interface ThreadReader {
  readonly of: (row: Row, at: Instant | undefined, text: string) => Thread;
  /** Whether some row so far had to be named by its content, and so by which of its likes it is. */
  readonly areNamed: () => boolean;
}

/** True where threads show only in the whole table. */
export function needsThreads(cells: Cells): boolean {
  return !cells.has('conversation') && cells.has('reply_to') && cells.has('message_id');
}

/** `rows` is the whole table where `needsThreads` says so. */
export function threadReader(cells: Cells, rows: readonly Row[]): ThreadReader {
  const column = cells.column('conversation');
  const message = cells.column('message_id');
  const roots = needsThreads(cells) ? rootsOf(rows, message, cells.column('reply_to')) : undefined;
  const nameless = namelessReader();
  return {
    areNamed: nameless.areNamed,
    of: (row, at, text) => {
      const named = column < 0 ? '' : cellValue(row[column] ?? '');
      if (named !== '') return { id: named, by: 'source' };
      const own = message < 0 ? '' : cellValue(row[message] ?? '');
      if (own !== '') return { id: roots?.get(own) ?? own, by: roots === undefined ? 'message' : 'source' };
      return nameless.of(row, at, text);
    },
  };
}

/** Rows of one content are told apart by number; asked twice about one row, it answers the same. */
function namelessReader(): ThreadReader {
  const seen = new Map<string, number>();
  let last: { readonly row: Row; readonly thread: Thread } | undefined;
  return {
    areNamed: () => seen.size > 0,
    of: (row, at, text) => {
      if (last?.row === row) return last.thread;
      const name = nameByContent(at, text);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const thread: Thread = { id: count === 1 ? name : `${name}-${count}`, by: 'content' };
      last = { row, thread };
      return thread;
    },
  };
}

/** Message → the first message of its thread, which need not be in the table. */
function rootsOf(rows: readonly Row[], message: number, parent: number): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const row of rows) {
    const [id, answered] = [cellValue(row[message] ?? ''), cellValue(row[parent] ?? '')];
    if (id !== '' && answered !== '') parents.set(id, answered);
  }
  const roots = new Map<string, string>();
  for (const id of parents.keys()) climb(id, parents, roots);
  return roots;
}

/** Gives every message on the way up its root; a circle ends in the smallest id on it. */
function climb(start: string, parents: ReadonlyMap<string, string>, roots: Map<string, string>): void {
  const way = new Set<string>();
  let id = start;
  while (!way.has(id) && !roots.has(id)) {
    way.add(id);
    const above = parents.get(id);
    if (above === undefined) break;
    id = above;
  }
  const root = roots.get(id) ?? (way.has(id) && parents.has(id) ? smallestOnCircle(id, parents) : id);
  for (const each of way) roots.set(each, root);
}

function smallestOnCircle(start: string, parents: ReadonlyMap<string, string>): string {
  let smallest = start;
  for (let id = parents.get(start) ?? start; id !== start; id = parents.get(id) ?? start) {
    if (id < smallest) smallest = id;
  }
  return smallest;
}

/** Characters at either end of a text that tell it from others of its day. */
const TOLD_BY = 48;

/** `2026-03-01-9f3a1c`: the day and a number made of the text. */
function nameByContent(at: Instant | undefined, text: string): string {
  const telling = `${at ?? ''} ${text.length} ${text.slice(0, TOLD_BY)}${text.slice(-TOLD_BY)}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < telling.length; index++) {
    hash = Math.imul(hash ^ telling.charCodeAt(index), 0x01000193);
  }
  const number = (hash >>> 0).toString(36).padStart(7, '0');
  return at === undefined ? number : `${isoDay(at)}-${number}`;
}
