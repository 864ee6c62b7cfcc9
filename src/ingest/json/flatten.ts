// A JSON object as one flat record: nested objects get dotted names, lists of plain values are joined, and lists of
// objects stay JSON. Nothing is left out.
import { isArray, isObject, type Json, type JsonObject, scalarText } from './value.ts';

/** Fields in the order of the source; a name that occurs twice is told apart. */
export function flatten(object: JsonObject): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  addMembers(fields, object, '');
  return fields;
}

function addMembers(fields: Map<string, string>, object: JsonObject, prefix: string): void {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix + key;
    if (isObject(value)) addMembers(fields, value, `${name}.`);
    else addField(fields, name, textOf(value ?? null));
  }
}

function addField(fields: Map<string, string>, name: string, text: string): void {
  let unique = name;
  for (let number = 2; fields.has(unique); number++) unique = `${name} (${number})`;
  fields.set(unique, text);
}

function textOf(value: Json): string {
  if (!isArray(value)) return scalarText(value) ?? '';
  const texts = value.map(scalarText);
  return texts.includes(undefined) ? JSON.stringify(value) : texts.join('; ');
}
