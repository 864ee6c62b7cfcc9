// `--config FILE`: what a company sets once. Every key is checked: a misspelt one is an error, not a silence.
import { readFile } from 'node:fs/promises';
import { currencyNamed } from '../ingest/index.ts';
import { type LinkRules, nearest, UsageError } from '../model/index.ts';

export interface Config {
  readonly company?: string;
  readonly brands: readonly string[];
  readonly ownDomains: readonly string[];
  readonly ownNames: readonly string[];
  readonly currency?: string;
  readonly dateOrder?: 'day-first' | 'month-first';
  /** `field` or `file.csv:field` → column. */
  readonly map: ReadonlyMap<string, string>;
  /** Currency → units for one euro. */
  readonly rates: ReadonlyMap<string, number>;
  /** Signal → log-odds at full strength, instead of its own. */
  readonly weights: ReadonlyMap<string, number>;
  readonly daysUntilUnknown?: number;
  readonly links?: LinkRules;
}

export const EMPTY_CONFIG: Config = {
  brands: [],
  ownDomains: [],
  ownNames: [],
  map: new Map(),
  rates: new Map(),
  weights: new Map(),
};

export async function readConfig(path: string): Promise<Config> {
  return parseConfig(await readSettingsFile(path, 'config'), path);
}

/** The text of a file that a flag names; a UsageError says of which flag's file it could not be read. */
export async function readSettingsFile(path: string, what: string): Promise<string> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'no such file' : error.message;
    throw new UsageError(`${what} ${path}: ${reason}`, []);
  });
}

export function parseConfig(content: string, path: string): Config {
  const reader = new ConfigReader(parseObject(content, path), path);
  return reader.read();
}

function parseObject(content: string, path: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(content);
    if (isObject(value)) return new Map(Object.entries(value));
  } catch (error) {
    throw new UsageError(
      `config ${path} is not valid JSON: ${error instanceof Error ? error.message : ''}`,
      [],
    );
  }
  throw new UsageError(`config ${path} must be a JSON object, such as {"company": "Acme"}`, []);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const KEYS = [
  '$schema',
  'company',
  'brands',
  'ownDomains',
  'ownNames',
  'currency',
  'dateOrder',
  'map',
  'rates',
  'weights',
  'daysUntilUnknown',
  'links',
] as const;

class ConfigReader {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #path: string;

  constructor(values: ReadonlyMap<string, unknown>, path: string) {
    this.#values = values;
    this.#path = path;
    for (const key of values.keys()) this.#checkKey(key);
  }

  read(): Config {
    const company = this.#one('company', 'a name', isText);
    const currency = this.#one('currency', 'a currency code such as "EUR"', isCurrency);
    const dateOrder = this.#one('dateOrder', '"day-first" or "month-first"', isDateOrder);
    const daysUntilUnknown = this.#one('daysUntilUnknown', 'a number of days', isNumber);
    const links = this.#links();
    const rates = this.#entries('rates', 'currency → units for one euro, above 0', isRate);
    if (currency !== undefined && currencyNamed(currency) === undefined && !rates.has(currency))
      throw this.#wrong('currency', 'a currency code such as "EUR", or one that rates names', currency);
    return {
      brands: this.#one('brands', 'a list of names', isTexts) ?? [],
      ownDomains: this.#one('ownDomains', 'a list of mail domains', isTexts) ?? [],
      ownNames: this.#one('ownNames', 'a list of names', isTexts) ?? [],
      map: this.#entries('map', 'field → column, both text', isText),
      rates,
      weights: this.#entries('weights', 'signal → log-odds, a number', isNumber),
      ...(company !== undefined && { company }),
      ...(currency !== undefined && { currency }),
      ...(dateOrder !== undefined && { dateOrder }),
      ...(daysUntilUnknown !== undefined && { daysUntilUnknown }),
      ...(links !== undefined && { links }),
    };
  }

  #links(): LinkRules | undefined {
    const said = this.#one('links', LINKS_SHAPE, isLinks);
    return said && { together: said.together ?? [], apart: said.apart ?? [] };
  }

  #checkKey(key: string): void {
    if (KEYS.some((known) => known === key)) return;
    throw new UsageError(`config ${this.#path}: unknown key "${key}"`, nearest(key, KEYS));
  }

  #one<Value>(key: string, expected: string, is: (value: unknown) => value is Value): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined || is(value)) return value;
    throw this.#wrong(key, expected, value);
  }

  #entries<Value>(
    key: string,
    expected: string,
    is: (value: unknown) => value is Value,
  ): ReadonlyMap<string, Value> {
    const entries = Object.entries(this.#one(key, `an object of ${expected}`, isObject) ?? {});
    return new Map(
      entries.map(([name, value]) => {
        if (!is(value)) throw this.#wrong(`${key}.${name}`, expected, value);
        return [name, value];
      }),
    );
  }

  #wrong(key: string, expected: string, value: unknown): UsageError {
    return new UsageError(
      `config ${this.#path}: "${key}" must be ${expected}, not ${JSON.stringify(value)}`,
      [],
    );
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const LINKS_SHAPE =
  'lists of keys, such as {"together": [["Acme GmbH", "acme.example"]], "apart": [["Acme GmbH", "Acme Holding"]]}';
const isLinks = (value: unknown): value is Partial<LinkRules> =>
  isObject(value) &&
  Object.entries(value).every(
    ([name, lists]) =>
      (name === 'together' || name === 'apart') && Array.isArray(lists) && lists.every(isTexts),
  );
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isRate = (value: unknown): value is number => isNumber(value) && value > 0;
const isCurrency = (value: unknown): value is string => isText(value) && /^[A-Z]{3}$/.test(value);
const isDateOrder = (value: unknown): value is 'day-first' | 'month-first' =>
  value === 'day-first' || value === 'month-first';
