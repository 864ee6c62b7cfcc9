// All that was set, each key from who says it last: a flag over the environment over the project over the user.
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { type ConfigFile, findConfigs } from './find.ts';
import type { Config } from './keys.ts';

export interface Settled {
  readonly values: Config;
  /** Key → the file that it is from; keys that nobody sets are absent. */
  readonly sources: ReadonlyMap<string, Pick<ConfigFile, 'origin' | 'path'>>;
}

export const UNSET: Settled = { values: {}, sources: new Map() };

export async function settle(named: string | false | undefined, io: Io): Promise<Settled> {
  const files = await findConfigs(named, io);
  if (files.length === 0) return UNSET;
  const { parseConfig } = await import('./read.ts');
  let settled = UNSET;
  for (const { origin, path, content } of files) {
    const values = parseConfig(content, path);
    const sources = Object.keys(values).map((key) => [key, { origin, path }] as const);
    settled = {
      values: { ...settled.values, ...values },
      sources: new Map([...settled.sources, ...sources]),
    };
  }
  return settled;
}

/** Flags that a config may stand for; of which command, and beside which other flags not, where not always. */
const FLAGS = [
  { key: 'history', attribute: 'history' },
  { key: 'redact', attribute: 'redact' },
  { key: 'model', attribute: 'model' },
  { key: 'format', attribute: 'format', only: ['scan', 'merge'], unless: ['whatIf', 'excel'] },
] as const;

/** Gives a command what the config says: all of it as `settled`, and each flag that was not given its value. */
export async function applyConfig(command: Command, io: Io): Promise<void> {
  const attributes = new Set(command.options.map((option) => option.attributeName()));
  if (!attributes.has('config') && !attributes.has('history')) return;
  const settled = await settle(command.getOptionValue('config'), io);
  command.setOptionValueWithSource('settled', settled, 'config');
  for (const { key, attribute, ...where } of FLAGS) {
    if (!attributes.has(attribute)) continue;
    if ('only' in where && !where.only.some((name) => name === command.name())) continue;
    if ('unless' in where && where.unless.some((other) => command.getOptionValue(other) !== undefined))
      continue;
    setUnlessGiven(command, attribute, settled.values[key]);
  }
}

/** A flag that is said not to hold (`--no-history`) is then as if it had not been mentioned. */
function setUnlessGiven(command: Command, attribute: string, value: string | boolean | undefined): void {
  const given: unknown = command.getOptionValue(attribute);
  const isGiven = command.getOptionValueSource(attribute) === 'cli';
  const holds = isGiven ? given : (value ?? given);
  command.setOptionValue(attribute, holds === false ? undefined : holds);
}
