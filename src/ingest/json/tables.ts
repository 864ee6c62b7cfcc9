// Where the records are in a JSON document of unknown make: a list of objects is a table, and so is every such list
// within an object, named by its path; an object without any is one record.
import { columnNames } from '../column-names.ts';
import { isArray, isObject, type Json, type JsonObject } from './value.ts';

export interface FoundTable {
  /** Path of the list in the document: `data.items`; '' for the document itself. */
  readonly name: string;
  readonly records: readonly JsonObject[];
  /** Entries of the list that are no objects. */
  readonly others: number;
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  /** Paths of values that stand beside the tables and belong to none. */
  readonly beside: readonly string[];
}

/** Levels of objects that are searched for lists: `{"result": {"data": {"items": […]}}}`. */
const DEEPEST_LIST = 4;
/** Objects that a map from ids to records has at least. */
const LEAST_ENTRIES = 2;

export function findTables(document: Json): FoundTables {
  if (isArray(document)) return { tables: [tableOf('', document)], beside: [] };
  if (!isObject(document)) return { tables: [], beside: [] };
  const tables: FoundTable[] = [];
  const beside: string[] = [];
  search(document, '', DEEPEST_LIST, tables, beside);
  return tables.length === 0 ? { tables: [single(document)], beside: [] } : { tables, beside };
}

function search(
  object: JsonObject,
  prefix: string,
  levels: number,
  tables: FoundTable[],
  beside: string[],
): void {
  for (const [key, value] of Object.entries(object)) {
    const path = prefix + key;
    if (isArray(value) && value.some(isObject)) tables.push(tableOf(path, value));
    else if (isObject(value) && levels > 1 && holdsList(value, levels - 1)) {
      search(value, `${path}.`, levels - 1, tables, beside);
    } else if (value !== null && value !== '') beside.push(path);
  }
}

function holdsList(object: JsonObject, levels: number): boolean {
  return Object.values(object).some(
    (value) =>
      (isArray(value) && value.some(isObject)) ||
      (isObject(value) && levels > 1 && holdsList(value, levels - 1)),
  );
}

function tableOf(name: string, list: readonly Json[]): FoundTable {
  const rows = list.every(isArray) ? fromRows(list) : list;
  const records = rows.filter(isObject);
  return { name, records, others: rows.length - records.length };
}

/** A list of lists: rows under a header, if the first holds nothing but text. */
function fromRows(rows: readonly (readonly Json[])[]): readonly JsonObject[] {
  const [first, ...rest] = rows;
  const named = first?.every((cell) => typeof cell === 'string') === true;
  const names = named ? columnNames(first.map(String)) : [];
  return (named ? rest : rows).map((row) =>
    Object.fromEntries(row.map((cell, index) => [names[index] ?? `column ${index + 1}`, cell])),
  );
}

/** One record, or a map from keys to records of one kind. */
function single(document: JsonObject): FoundTable {
  const entries = Object.entries(document);
  const records = entries.flatMap(([key, value]) => (isObject(value) ? [{ key, ...value }] : []));
  if (records.length < LEAST_ENTRIES || records.length < entries.length || !areAlike(records)) {
    return { name: '', records: [document], others: 0 };
  }
  return { name: '', records, others: 0 };
}

function areAlike(records: readonly JsonObject[]): boolean {
  const [first, second] = records.map((record) => Object.keys(record));
  const shared = first?.filter((key) => second?.includes(key)).length ?? 0;
  return shared > 1 && shared * 2 >= (first?.length ?? 0);
}
