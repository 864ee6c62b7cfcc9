// The design's table of imports, held against the code. Each rule tells the offender what to do.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'src');

/** What each room of `src` may import besides itself and `model`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  text: ['lexicon', 'model'],
  signals: ['text', 'lexicon', 'model'],
  training: ['text', 'lexicon', 'model'],
  ingest: ['model'],
  profile: ['model'],
  risk: ['model'],
  learn: ['model'],
  rank: ['model'],
  rhythm: ['model'],
  history: ['model'],
  backtest: ['model'],
  report: ['model'],
  spill: ['model'],
  engine: ['model'],
  shards: [
    'ingest',
    'judgement.ts',
    'open-all.ts',
    'part.ts',
    'pipeline.ts',
    'profile',
    'settings.ts',
    'spill',
    'model',
  ],
};

/** Packages that only one place may know. */
const PACKAGES: readonly { readonly name: RegExp; readonly only: RegExp; readonly because: string }[] = [
  { name: /^commander$/, only: /^cli\//, because: 'only cli knows how arguments come in' },
  { name: /^chalk$/, only: /^cli\/paint\.ts$/, because: 'take a Paint as an argument instead' },
  { name: /^ora$/, only: /^cli\/progress\.ts$/, because: 'report progress through a callback instead' },
  {
    name: /^natural(\/|$)/,
    only: /^text\/natural\.ts$/,
    because: 'import it from src/text/natural.ts, which takes sub-paths only',
  },
  {
    name: /^write-excel-file/,
    only: /^report\/workbook\/(cells|encode)\.ts$/,
    because: 'write workbooks through src/report/workbook',
  },
  { name: /^libsql$/, only: /^history\/database\.ts$/, because: 'remember through src/history' },
  {
    name: /^(bullmq|ioredis)$/,
    only: /^engine\//,
    because: 'only the engine that a user names may be reached, and only through src/engine',
  },
  { name: /^tinypool$/, only: /^shards\/(pool|hands)\.ts$/, because: 'let src/shards start the threads' },
  { name: /^csv-parse/, only: /^ingest\/csv\//, because: 'read tables through src/ingest/csv' },
  {
    name: /^(node:)?fs/,
    only: /^(ingest|history|spill)\/|^cli\/(config\/find|closed|drafts|output|output-folder)\.ts$/,
    because: 'let ingest open files; the core takes values',
  },
  {
    name: /^(node:)?(net|http|https|http2|dgram|tls|dns)(\/|$)/,
    only: /^$/,
    because: 'undertone makes no network connection',
  },
];

/** What the core must be handed and may not fetch. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly except: RegExp; readonly because: string }[] =
  [
    {
      pattern: /\bDate\.now\(|new Date\(\)|performance\.now/,
      except: /^cli\//,
      because: 'take asOf as an argument: no run may depend on the clock',
    },
    { pattern: /\bMath\.random\(/, except: /^$/, because: 'take a seed as an argument' },
    {
      pattern: /\bDate\.parse\(|new Date\(['"`]/,
      except: /^$/,
      because: 'use ingest/values/dates: Date guesses',
    },
    {
      pattern: /\bprocess\.(env|argv|stdout|stderr|stdin|exit|cwd)/,
      except: /^cli\//,
      because: 'only cli knows the process; take the value as an argument',
    },
    { pattern: /\bconsole\./, except: /^$/, because: 'return text, or write through an Output' },
    {
      pattern: /localeCompare|toLocale|\bIntl\./,
      except: /^$/,
      because: 'use compareText: every machine must print the same bytes',
    },
  ];

const LONGEST_FILE = 250;

describe('the house', () => {
  it('imports only along the arrows of the design', () => {
    const offences = sourceFiles().flatMap((file) =>
      importsOf(file).flatMap((target) => arrowOffence(file, target)),
    );
    expect(offences).toEqual([]);
  });

  it('knows each package in one place', () => {
    const offences = sourceFiles().flatMap((file) =>
      importsOf(file).flatMap((target) => packageOffence(file, target)),
    );
    expect(offences).toEqual([]);
  });

  it('never reads the clock, chance, the environment or the locale in the core', () => {
    const offences = sourceFiles().flatMap((file) =>
      FORBIDDEN.filter(({ pattern, except }) => !except.test(file) && pattern.test(codeOf(file))).map(
        ({ because }) => `src/${file}: ${because}`,
      ),
    );
    expect(offences).toEqual([]);
  });

  it('has no file that needs scrolling for long', () => {
    const long = sourceFiles().filter((file) => codeOf(file).trimEnd().split('\n').length > LONGEST_FILE);
    expect(
      long.map((file) => `src/${file} is longer than ${LONGEST_FILE} lines: split it by what it does`),
    ).toEqual([]);
  });

  it('has the top level that the design names', () => {
    const allowed = new Set(
      'package.json tsconfig.json bin src fixtures test README.md package-lock.json .ci .git .gitignore .npmrc LICENSE CHANGELOG.md SECURITY.md bench docs NOTICE biome.json rolldown.config.js node_modules dist'.split(
        ' ',
      ),
    );
    expect(readdirSync(ROOT).filter((name) => !allowed.has(name) && !name.endsWith('.tgz'))).toEqual([]);
  });
});

function arrowOffence(file: string, target: string): readonly string[] {
  if (!target.startsWith('.')) return [];
  const room = roomOf(file);
  const other = roomOf(relative(SOURCE, resolve(SOURCE, dirname(file), target)));
  const allowed = MAY_IMPORT[room];
  if (allowed === undefined || other === room || allowed.includes(other)) return [];
  return [
    `src/${file} imports ${other}: ${room} may import ${allowed.join(', ') || 'nothing'}. ` +
      'Move what both need into model, or hand it in as an argument from pipeline.ts.',
  ];
}

function packageOffence(file: string, target: string): readonly string[] {
  return PACKAGES.filter(({ name, only }) => name.test(target) && !only.test(file)).map(
    ({ because }) => `src/${file} imports ${target}: ${because}.`,
  );
}

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path;
}

function sourceFiles(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && statSync(join(SOURCE, path)).isFile(),
    )
    .toSorted();
}

function codeOf(file: string): string {
  return readFileSync(join(SOURCE, file), 'utf8');
}

function importsOf(file: string): readonly string[] {
  const found = codeOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, target = '']) => target);
}
