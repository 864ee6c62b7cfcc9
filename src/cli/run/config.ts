import { PLAIN } from '../../report/format.ts';
import { renderSettings, type SettingLine } from '../../report/settings.ts';
import { safeJson } from '../../report/visible.ts';
import { EXIT } from '../command.ts';
import { KEYS } from '../config/keys.ts';
import { configSchema } from '../config/schema.ts';
import { UNSET } from '../config/settle.ts';
import type { Io } from '../io.ts';
import { writeResult } from '../output.ts';
import { paintFor } from '../paint.ts';
import type { InputOptions } from '../shared-options.ts';
import { TEXT_FORMATS } from './explain.ts';
import { knownFormat } from './format.ts';

export interface ConfigOptions extends Pick<InputOptions, 'settled' | 'map'> {
  readonly format: string;
  readonly schema?: boolean;
}

/** Resolves to the exit code. */
export async function runConfig(options: ConfigOptions, io: Io): Promise<number> {
  const format = knownFormat(TEXT_FORMATS, options.format);
  if (options.schema === true)
    await writeResult([`${JSON.stringify(configSchema(), null, 2)}\n`], undefined, io);
  else await writeResult(await rendered(settingsOf(options), format, io), undefined, io);
  return EXIT.fine;
}

async function rendered(settings: readonly SettingLine[], format: string, io: Io): Promise<Iterable<string>> {
  if (format === 'json') return [`${safeJson({ schemaVersion: 1, settings }, 2)}\n`];
  const paint = io.stdout.isTerminal ? await paintFor(io.stdout, io) : PLAIN;
  return renderSettings(settings, { width: io.stdout.columns, paint });
}

/** Every key in the order of its declaration. */
function settingsOf({ settled = UNSET, map }: ConfigOptions): readonly SettingLine[] {
  const values = new Map<string, unknown>(Object.entries(settled.values));
  return Object.entries(KEYS)
    .filter(([key]) => key !== '$schema')
    .map(([key, { otherwise }]) => {
      const source = settled.sources.get(key);
      const value = values.get(key);
      if (key === 'map' && map !== undefined) {
        const all = { ...settled.values.map, ...Object.fromEntries(map) };
        return { key, value: all, origin: 'flag', path: source?.path ?? null };
      }
      if (source === undefined || value === undefined)
        return { key, value: null, origin: 'default', path: null, otherwise };
      return { key, value, origin: source.origin, path: source.path };
    });
}
