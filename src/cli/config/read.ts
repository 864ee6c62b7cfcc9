// One config file, read. Every key is checked: a misspelt one is an error, not a silence.
import { dirname, resolve } from 'node:path';
import { currencyNamed } from '../../ingest/index.ts';
import { present, UsageError } from '../../model/index.ts';
import { type Config, KEYS } from './keys.ts';
import { isObject, type Misfit, recordOf } from './shapes.ts';

const FILE = recordOf(
  Object.fromEntries(Object.entries(KEYS).map(([name, { shape }]) => [name, shape])),
  'a JSON object, such as {"company": "Acme"}',
);

/** Throws a UsageError that says what does not fit, where, and what would. Paths in it are taken from its own folder. */
export function parseConfig(content: string, path: string): Config {
  const value = parseJson(content, path);
  if (!isObject(value)) throw new UsageError(`config ${path} must be ${FILE.expected}`, []);
  if (!isConfig(value)) throw wrong(FILE.misfit(value), path);
  const { currency, rates } = value;
  if (currency !== undefined && currencyNamed(currency) === undefined && rates?.[currency] === undefined) {
    const expected = 'a currency code such as "EUR", or one that rates names';
    throw wrong({ at: '.currency', expected, value: currency, suggestions: [] }, path);
  }
  return { ...value, ...pathsFrom(value, dirname(path)) };
}

function parseJson(content: string, path: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new UsageError(`config ${path} is not valid JSON: ${message}${lineOf(message, content)}`, []);
  }
}

/** Where the parser tells a position and no line. */
function lineOf(message: string, content: string): string {
  const position = /at position (\d+)$/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = content.slice(0, Number(position)).split('\n');
  return ` (line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1})`;
}

function isConfig(value: unknown): value is Config {
  return FILE.misfit(value) === undefined;
}

function wrong(misfit: Misfit | undefined, path: string): UsageError {
  const { at = '', expected = '', value, suggestions = [] } = misfit ?? {};
  const key = shortened(at.slice(1));
  if (expected !== '') {
    const found = shortened(JSON.stringify(value));
    return new UsageError(`config ${path}: "${key}" must be ${expected}, not ${found}`, suggestions);
  }
  return new UsageError(`config ${path}: unknown key "${key}"`, suggestions);
}

/** As much of it as tells which it is. */
function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

const SHOWN = 200;

function pathsFrom({ history, model }: Config, folder: string): Pick<Config, 'history' | 'model'> {
  return present({
    history: typeof history === 'string' ? resolve(folder, history) : history,
    model: model === undefined ? undefined : resolve(folder, model),
  });
}
