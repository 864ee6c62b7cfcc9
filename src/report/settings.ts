// `undertone config`: what is set, for people.
import type { RenderOptions } from './format.ts';
import { indented, pad, tableWidth } from './layout.ts';
import { visible } from './visible.ts';

/** One setting. `null`: nobody sets it, and `otherwise` says what then holds. */
export interface SettingLine {
  readonly key: string;
  readonly value: unknown;
  /** `default`, `user`, `project`, `environment` or `flag`. */
  readonly origin: string;
  readonly path: string | null;
  readonly otherwise?: string;
}

const ORIGINS = ['flag', 'environment', 'project', 'user'] as const;

const FILE_OF: Readonly<Record<(typeof ORIGINS)[number], string>> = {
  flag: '--config',
  environment: 'UNDERTONE_CONFIG',
  project: 'of this folder or one above',
  user: "the user's own",
};

export function* renderSettings(settings: readonly SettingLine[], options: RenderOptions): Iterable<string> {
  const width = tableWidth(options);
  const { bold, dim } = options.paint;
  const indent = ' '.repeat(2 + Math.max(...settings.map(({ key }) => key.length)));
  yield* files(settings, width);
  for (const { key, value, origin, otherwise = '' } of settings) {
    const shown = value === null ? otherwise : `${wordsOf(value)} (${origin})`;
    const line = indented(visible(shown), width, indent, pad(key, indent.length));
    yield `${value === null ? dim(line) : bold(line)}\n`;
  }
}

/** Which files are in force, the strongest first. */
function* files(settings: readonly SettingLine[], width: number): Iterable<string> {
  const found = ORIGINS.flatMap((origin) => {
    const from = settings.find((setting) => setting.origin === origin && setting.path !== null);
    return from === undefined ? [] : [`${origin}: ${from.path} (${FILE_OF[origin]})`];
  });
  const lines = found.length === 0 ? ['no config file sets anything; undertone init writes one'] : found;
  for (const line of lines) yield `${indented(visible(line), width, '  ', '')}\n`;
  yield '\n';
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, each]) => `${name} → ${wordsOf(each)}`);
  return entries.join(', ');
}
