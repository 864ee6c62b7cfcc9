// How the ranges of one file were understood, as of one table. All of them learnt from the same start, so they differ only
// in what they counted.
import type { Understanding } from '../model/index.ts';

export interface Joined {
  readonly tables: readonly Understanding[];
  /** Files that were read in ranges, apart from each other. */
  readonly cut: ReadonlySet<string>;
}

/** Whoever reads a delimited file in one piece tells each of its tables by another name or header. */
export function joinTables(tables: readonly Understanding[]): Joined {
  const joined = new Map<string, Understanding>();
  const cut = new Set<string>();
  for (const [index, table] of tables.entries()) {
    const { file, table: name, header } = table;
    const key = table.format === 'csv' ? JSON.stringify([file, name, header]) : String(index);
    const before = joined.get(key);
    if (before !== undefined) cut.add(file);
    joined.set(key, before === undefined ? table : sum(before, table));
  }
  return { tables: [...joined.values()], cut };
}

function sum(one: Understanding, other: Understanding): Understanding {
  return {
    ...one,
    kinds: [...new Set([...one.kinds, ...other.kinds])].sort(),
    records: one.records + other.records,
    used: one.used + other.used,
    rejected: one.rejected + other.rejected,
  };
}
