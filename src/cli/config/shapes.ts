// What a value of the config may be. A shape says it three ways at once (in words, as JSON Schema, as a check), each made
// from the same few figures, so that what an editor accepts and what a run accepts is one.
import { nearest } from '../../model/index.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where a value does not fit, and what would. */
export interface Misfit {
  /** Below the value asked about: `.together[0]`; '' for itself. */
  readonly at: string;
  readonly expected: string;
  readonly value: unknown;
  readonly suggestions: readonly string[];
}

export interface Shape<Value> {
  /** `a number above 0`. */
  readonly expected: string;
  readonly schema: JsonSchema;
  readonly misfit: (value: unknown) => Misfit | undefined;
  /** Never there: names the type that fits. */
  readonly fits?: Value;
}

export type ValueOf<Given> = Given extends Shape<infer Value> ? Value : never;

export function fits<Value>(shape: Shape<Value>, value: unknown): value is Value {
  return shape.misfit(value) === undefined;
}

/** Characters of a name, beyond which it is a slip: what reads texts makes patterns of names, which have to stay small. */
const LONGEST_NAME = 200;

/** Characters of a path, as systems have it; a field stands behind one. */
export const LONGEST_PATH = 4096;

/** Text of this pattern, in the syntax of both JavaScript and JSON Schema, of at most so many characters. */
export function textLike(pattern: string, expected: string, maxLength = LONGEST_NAME): Shape<string> {
  const like = new RegExp(pattern, 'u');
  return {
    expected,
    schema: { type: 'string', pattern, maxLength },
    misfit(value) {
      if (typeof value !== 'string') return misfitOf(expected, value);
      if (!isAtMost(value, maxLength))
        return misfitOf(`${expected}, of at most ${maxLength} characters`, value);
      return like.test(value) ? undefined : misfitOf(expected, value);
    },
  };
}

/** Characters are counted as JSON Schema counts them: one outside of the basic plane is one, not two. */
function isAtMost(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && [...text].length <= most);
}

export function number(limits: {
  readonly expected: string;
  readonly above?: number;
  readonly below?: number;
  readonly whole?: true;
}): Shape<number> {
  const { expected, above = -Infinity, below = Infinity, whole = false } = limits;
  const bounds = {
    ...(above !== -Infinity && { exclusiveMinimum: above }),
    ...(below !== Infinity && { exclusiveMaximum: below }),
  };
  return leaf(
    expected,
    { type: whole ? 'integer' : 'number', ...bounds },
    (value) =>
      typeof value === 'number' && value > above && value < below && (!whole || Number.isInteger(value)),
  );
}

export const yesOrNo: Shape<boolean> = leaf(
  'true or false',
  { type: 'boolean' },
  (value) => typeof value === 'boolean',
);

export function oneOf<const Choice extends string>(choices: readonly Choice[]): Shape<Choice> {
  return {
    expected: choices.map((choice) => JSON.stringify(choice)).join(' or '),
    schema: { enum: choices },
    misfit(value) {
      if (choices.some((choice) => choice === value)) return undefined;
      return misfitOf(this.expected, value, typeof value === 'string' ? nearest(value, choices) : []);
    },
  };
}

export function either<One, Other>(
  one: Shape<One>,
  other: Shape<Other>,
  expected: string,
): Shape<One | Other> {
  return {
    expected,
    schema: { anyOf: [one.schema, other.schema] },
    misfit: (value) => (fits(one, value) || fits(other, value) ? undefined : misfitOf(expected, value)),
  };
}

export function listOf<Item>(item: Shape<Item>, expected: string): Shape<readonly Item[]> {
  return {
    expected,
    schema: { type: 'array', items: item.schema },
    misfit(value) {
      if (!Array.isArray(value)) return misfitOf(expected, value);
      return firstMisfit(value.map((each, index) => within(item, each, `[${index}]`)));
    },
  };
}

/** Names that a table or record may have; whatever it is called where neither is said. */
interface Names {
  readonly among?: readonly string[];
  /** May stand before such a name: `tickets.csv:`. */
  readonly behind?: string;
}

/** An object whose keys are data: `{ "USD": 1.08 }`. */
export function tableOf<Item>(
  item: Shape<Item>,
  expected: string,
  names: Names = {},
): Shape<Readonly<Record<string, Item>>> {
  return {
    expected: `an object of ${expected}`,
    schema: { type: 'object', propertyNames: nameSchema(names), additionalProperties: item.schema },
    misfit(value) {
      if (!isObject(value)) return misfitOf(this.expected, value);
      return firstMisfit(
        Object.entries(value).map(([name, each]) => wrongName(name, names) ?? within(item, each, `.${name}`)),
      );
    },
  };
}

/** An object whose keys are known. */
export function recordOf<Fields extends Readonly<Record<string, Shape<unknown>>>>(
  fields: Fields,
  expected: string,
): Shape<{ readonly [Name in keyof Fields]?: ValueOf<Fields[Name]> }> {
  const known = new Map(Object.entries(fields));
  const among = [...known.keys()];
  return {
    expected,
    schema: {
      type: 'object',
      properties: Object.fromEntries(among.map((name) => [name, known.get(name)?.schema])),
      additionalProperties: false,
    },
    misfit(value) {
      if (!isObject(value)) return misfitOf(expected, value);
      return firstMisfit(Object.entries(value).map(([name, each]) => fieldMisfit(name, each, known)));
    },
  };
}

function fieldMisfit(
  name: string,
  value: unknown,
  known: ReadonlyMap<string, Shape<unknown>>,
): Misfit | undefined {
  const shape = known.get(name);
  return shape === undefined
    ? wrongName(name, { among: [...known.keys()] })
    : within(shape, value, `.${name}`);
}

function leaf<Value>(expected: string, schema: JsonSchema, is: (value: unknown) => boolean): Shape<Value> {
  return { expected, schema, misfit: (value) => (is(value) ? undefined : misfitOf(expected, value)) };
}

function misfitOf(expected: string, value: unknown, suggestions: readonly string[] = []): Misfit {
  return { at: '', expected, value, suggestions };
}

function within(shape: Shape<unknown>, value: unknown, at: string): Misfit | undefined {
  const found = shape.misfit(value);
  return found && { ...found, at: at + found.at };
}

function firstMisfit(found: readonly (Misfit | undefined)[]): Misfit | undefined {
  return found.find((misfit) => misfit !== undefined);
}

function nameSchema({ among, behind }: Names): JsonSchema {
  if (among === undefined) return { pattern: '\\S', maxLength: LONGEST_NAME };
  if (behind === undefined) return { enum: among };
  return { pattern: `^(?:${behind})?(?:${among.join('|')})$`, maxLength: LONGEST_PATH };
}

function wrongName(name: string, { among, behind }: Names): Misfit | undefined {
  if (among === undefined) return nameMisfit(name);
  const unknown = { at: `.${name}`, expected: '', value: undefined, suggestions: [] };
  if (!isAtMost(name, LONGEST_PATH)) return unknown;
  const bare = behind === undefined ? name : name.replace(new RegExp(`^(?:${behind})`, 'u'), '');
  return among.includes(bare) ? undefined : { ...unknown, suggestions: nearest(bare, among) };
}

function nameMisfit(name: string): Misfit | undefined {
  if (!isAtMost(name, LONGEST_NAME)) return misfitOf(`named in at most ${LONGEST_NAME} characters`, name);
  return /\S/u.test(name) ? undefined : misfitOf('named', name);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
