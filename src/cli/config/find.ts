// Which config files hold: the one that is named, or else the project's, found from the working folder upwards, over the
// user's own.
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../model/index.ts';
import type { Io } from '../io.ts';

export const CONFIG_FILE = 'undertone.config.json';

/** Who says so; a later one wins over an earlier one. */
export type Origin = 'user' | 'project' | 'environment' | 'flag';

/** Found and not named: such a file is of many runs, not of this one alone. */
export function isFound(origin: Origin | undefined): boolean {
  return origin === 'user' || origin === 'project';
}

export interface ConfigFile {
  readonly origin: Origin;
  readonly path: string;
  readonly content: string;
}

/**
 * `named`: the file of `--config`, `false` for `--no-config`. A file that is named, by the flag or by UNDERTONE_CONFIG,
 * is the only one, so that such a run depends on no folder. Those that win come last.
 */
export async function findConfigs(
  named: string | false | undefined,
  { environment, workingFolder }: Pick<Io, 'environment' | 'workingFolder'>,
): Promise<readonly ConfigFile[]> {
  if (named === false) return [];
  if (named !== undefined) return [await namedConfig('flag', named, 'config')];
  const { UNDERTONE_CONFIG: byEnvironment } = environment;
  if (isSet(byEnvironment)) return [await namedConfig('environment', byEnvironment, 'UNDERTONE_CONFIG')];
  const home = isSet(environment.HOME) ? environment.HOME : environment.USERPROFILE;
  const found = [
    await userConfig(home, environment.XDG_CONFIG_HOME),
    await projectConfig(workingFolder, home),
  ];
  return found.filter((file) => file !== undefined);
}

/** The text of a file that a flag names; a UsageError says of which flag's file it could not be read. */
export async function readSettingsFile(path: string, what: string): Promise<string> {
  try {
    return textOf(await readFile(path));
  } catch (error) {
    throw new UsageError(`${what} ${path}: ${reasonOf(error)}`, []);
  }
}

async function namedConfig(origin: Origin, path: string, what: string): Promise<ConfigFile> {
  return { origin, path, content: await readSettingsFile(path, what) };
}

/** In the working folder, or the nearest one above; not above the user's home. */
async function projectConfig(folder: string, home: string | undefined): Promise<ConfigFile | undefined> {
  const found = await configIn('project', folder);
  const above = dirname(folder);
  if (found !== undefined || above === folder || folder === home) return found;
  return projectConfig(above, home);
}

/** Where the XDG Base Directory Specification has it. */
async function userConfig(
  home: string | undefined,
  folder: string | undefined,
): Promise<ConfigFile | undefined> {
  if (isSet(folder)) return configIn('user', join(folder, 'undertone'), 'config.json');
  return isSet(home) ? configIn('user', join(home, '.config', 'undertone'), 'config.json') : undefined;
}

export async function configIn(
  origin: Origin,
  folder: string,
  name: string = CONFIG_FILE,
): Promise<ConfigFile | undefined> {
  const path = resolve(folder, name);
  try {
    return { origin, path, content: textOf(await readFile(path)) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UsageError(`config ${path}: ${reasonOf(error)} (--no-config goes without)`, []);
  }
}

/** Editors and shells of Windows write UTF-16, with or without a mark; in JSON of UTF-8 no byte is 0. */
function textOf(bytes: Buffer): string {
  if (bytes.length === 0) throw new Error('is empty');
  if (!isUtf8(bytes) || bytes.includes(0)) throw new Error('is not written in UTF-8; save it as UTF-8');
  return bytes.toString('utf8');
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder, where a file is needed';
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
