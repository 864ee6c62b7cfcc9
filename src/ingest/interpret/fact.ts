// What the interpreters of one table share: each takes a row and pushes the facts it finds, or says why there are none.
import type { Fact, Origin, ReadingSettings } from '../../model/index.ts';
import type { TableKind } from '../columns/synonyms.ts';
import type { Table } from '../table.ts';
import type { Cells, Row } from './cells.ts';
import type { Doubts } from './doubts.ts';

/** Everything an interpreter needs to know of its table. */
export interface TableContext {
  readonly kind: TableKind;
  readonly table: Table;
  readonly file: string;
  readonly cells: Cells;
  readonly doubts: Doubts;
  readonly settings: ReadingSettings;
}

/** Pushes the facts of a row; returns why there are none, or undefined where there are (or need not be). */
export type Interpreter = (row: Row, origin: Origin, facts: Fact[]) => string | undefined;

/** A fact while it is being filled in. */
export type Draft<Made> = { -readonly [Key in keyof Made]: Made[Key] };

/** Sets a key only where there is a value: absent is absent. */
export function put<Made, Key extends keyof Made>(draft: Made, key: Key, value: Made[Key] | undefined): void {
  if (value !== undefined) draft[key] = value;
}

export const NOBODY = 'names no customer';
