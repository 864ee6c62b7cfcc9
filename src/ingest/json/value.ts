// JSON values and how to ask them for what is expected. Whatever is of another type counts as absent.
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Own members only, so that a key such as `constructor` is never found by accident. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The member as an object; an empty one where it is none. */
export function objectAt(value: Json | undefined, key: string): JsonObject {
  const found = member(value, key);
  return isObject(found) ? found : {};
}

/** The objects of a list. */
export function objectsAt(value: Json | undefined, key: string): readonly JsonObject[] {
  return objectsOf(member(value, key));
}

export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  return isArray(value) ? value.filter(isObject) : [];
}

/** A string, number or boolean as text; '' for everything else. */
export function textAt(value: Json | undefined, key: string): string {
  return scalarText(member(value, key)) ?? '';
}

/** The text of the first of these members that has any. */
export function firstText(value: Json | undefined, ...keys: readonly string[]): string {
  for (const key of keys) {
    const text = textAt(value, key);
    if (text !== '') return text;
  }
  return '';
}

/** Text of a scalar, '' for null, undefined for lists and objects. */
export function scalarText(value: Json | undefined): string | undefined {
  if (value === null) return '';
  return typeof value === 'object' ? undefined : value === undefined ? undefined : String(value);
}
