// Input that nobody means well with: damaged files of every format go through `ingest`, and messages of one thing over
// and over through `score`. Nothing may crash or hang, no row may go missing, and time may not grow faster than size.
// Run: npx vitest run --config test/measure/vitest.config.ts hostile (MUTATIONS=500 for fewer, SEED=7 for others).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import type { Reading } from '../../src/model/index.ts';
import { damaged } from '../ingest/mutations.ts';
import { SETTINGS } from '../ingest/reading.ts';
import { createRandom, type Random } from '../random.ts';
import { createCustomerListener } from './ear.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const ROBUST = join(ROOT, '../shared/data/robust');
const FOLDERS = [
  join(ROOT, 'fixtures'),
  ...['csv-spectrum', 'vtt', 'mail', 'xlsx'].map((name) => join(ROBUST, name)),
];
const MUTATIONS = Number(process.env['MUTATIONS'] ?? 10_000);
const SEED = Number(process.env['SEED'] ?? 20_261_121);
/** Milliseconds that one file may take. */
const LONGEST_FILE = 2000;

interface Victim {
  readonly path: string;
  readonly bytes: Buffer;
}

interface Outcome {
  readonly took: number;
  readonly crash: string | undefined;
  readonly rows: number;
  /** A sentence per table or file whose rows do not add up. */
  readonly lost: readonly string[];
}

test(`${MUTATIONS} damaged files: no crash, no hang, no row lost`, async () => {
  const random = createRandom(SEED);
  const victims = FOLDERS.filter(existsSync).flatMap(filesBelow);
  const endings = [...new Set(victims.map(({ path }) => extname(path)))];
  const kinds = endings.map((ending) => victims.filter(({ path }) => extname(path) === ending));
  const bytes = victims.map((victim) => victim.bytes);
  const total = { crashes: 0, hangs: 0, lost: 0, rows: 0 };
  let slowest = { took: 0, path: '' };
  for (let number = 0; number < MUTATIONS; number++) {
    const victim = random.pick(random.pick(kinds));
    const outcome = await readDamaged(victim.path, spoiled(victim.bytes, bytes, random));
    const at = `mutation ${number} of ${victim.path.slice(ROOT.length)}`;
    if (outcome.crash !== undefined) print(`crash: ${at}: ${outcome.crash}`);
    if (outcome.took > LONGEST_FILE) print(`hang: ${at}: ${outcome.took.toFixed(0)} ms`);
    for (const sentence of outcome.lost) print(`lost: ${at}: ${sentence}`);
    total.crashes += outcome.crash === undefined ? 0 : 1;
    total.hangs += outcome.took > LONGEST_FILE ? 1 : 0;
    total.lost += outcome.lost.length;
    total.rows += outcome.rows;
    if (outcome.took > slowest.took) slowest = { took: outcome.took, path: victim.path };
  }
  print(`damaged: ${MUTATIONS} of ${victims.length} files, ${JSON.stringify(total)}`);
  print(`slowest: ${slowest.took.toFixed(0)} ms, ${slowest.path.slice(ROOT.length)}`);
  expect(total).toMatchObject({ crashes: 0, hangs: 0, lost: 0 });
});

function filesBelow(folder: string): readonly Victim[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.parentPath + sep + entry.name)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(path) }))
    .filter((victim) => victim.bytes.length > 0);
}

/** Damaged as files are by accident, or with something put in that readers trip over. */
function spoiled(file: Buffer, files: readonly Buffer[], random: Random): Buffer {
  if (random.below(3) > 0) return damaged(file, files, random);
  const at = random.below(file.length);
  const piece = Buffer.from(random.pick(STUMBLING_BLOCKS)(random));
  return Buffer.concat([file.subarray(0, at), piece, file.subarray(at)]);
}

const LONG_RUN = 20_000;

const STUMBLING_BLOCKS: readonly ((random: Random) => string | Uint8Array)[] = [
  (random) => '\0'.repeat(1 + random.below(50)),
  (random) => random.pick(['"', "'", '""', '"\n', '",', '\\"']).repeat(1 + random.below(5)),
  (random) => random.pick([...',;\t|:\n\r <>[{(.-=_@']).repeat(random.below(LONG_RUN)),
  (random) => random.pick([...'a0é漢😀']).repeat(random.below(LONG_RUN)),
  (random) =>
    random.pick(['a,', '<div>', '[', '{"a":', '> ', '00:00 ', '&amp;', 'a@b.', '9-']).repeat(LONG_RUN / 10),
  () => Uint8Array.of(0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80),
];

async function readDamaged(path: string, bytes: Buffer): Promise<Outcome> {
  const started = process.cpuUsage();
  const tally: Tally = { handedOn: 0, records: 0, rejections: 0, lost: [] };
  let crash: string | undefined;
  try {
    for await (const reading of ingest([{ path, bytes: once(bytes) }], { ...SETTINGS, records: true }))
      count(reading, tally);
  } catch (error) {
    crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { handedOn, records, rejections, lost } = tally;
  const addsUp = records >= handedOn && records <= handedOn + rejections;
  if (crash === undefined && !addsUp)
    lost.push(`${handedOn} rows read, ${records} in tables, ${rejections} rejected`);
  return { took: cpuSince(started), crash, rows: records, lost };
}

interface Tally {
  /** Rows that the format read. */
  handedOn: number;
  /** Records of all tables. */
  records: number;
  rejections: number;
  readonly lost: string[];
}

function count(reading: Reading, tally: Tally): void {
  if (reading.type === 'records') tally.handedOn += reading.rows.length;
  if (reading.type === 'diagnostic' && reading.diagnostic.code === 'record-rejected') tally.rejections++;
  if (reading.type !== 'table') return;
  const { records, used, rejected, table } = reading.understanding;
  tally.records += records;
  if (records !== used + rejected) tally.lost.push(`table "${table}": ${records} ≠ ${used} + ${rejected}`);
}

/** Milliseconds that this process worked: what else the machine does has no part in it. */
function cpuSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const score = createCustomerListener();
const MEGABYTE = 2 ** 20;
/** Milliseconds that a message of a megabyte may take on a quiet core, and how much longer than half of it. */
const LONGEST_MESSAGE = 100;
const LARGEST_RATIO = 2.3;
/** Times of a few milliseconds say nothing about growth. */
const MEASURABLE = 10;

/** Times that a suspicious one is measured before it counts: other work on the machine spoils single times. */
const TRIES = 25;

const NON_ASCII = 'éñßЖ漢あア한עअกΩ½①²，。！？：；（「…—“”’•€™☺⭐❤１Ａ';
const INVISIBLE =
  '\u00a0\u00ad\u0301\u064b\u0e49\u200b\u200d\u202e\u2028\u2066\u3164\ufe0f\ufeff\ufffd\uffff';
const PIECES = [
  ...['😀', '👍🏽', '👨‍👩‍👧‍👦', '🇩🇪', '𠀀', '\ud83d', '\ude00', 'e\u0301', '한국 ', '漢字、'],
  ...[
    'a ',
    'a\n',
    'a.',
    'a.b',
    'a@',
    'a@b.',
    'www.',
    'http://',
    '#aB',
    '@a',
    '1 ',
    '1.',
    '$1',
    '!?',
    '? ',
    'U.S.',
  ],
  ...[
    '<br>',
    '<p>a</p>',
    '<',
    '<!--',
    '<!',
    '<blockquote>',
    '<div class="gmail_quote">',
    '<a href="',
    '<style>',
  ],
  ...['&amp;', '&#', '> ', '>\n', '> a\n', '>> a\n', 'a\n> b\n', '| a\n', '-- \n', '--\n', '---\n', '*\n'],
  ...[
    '-----Original Message-----\n',
    'On Mon, Jan 1, 2024 at 1:00 PM Bob <b@c.de> wrote:\n',
    'On ... wrote:\n',
  ],
  ...[
    'wrote:\n',
    'On a, b\n',
    'Le ... a écrit :\n',
    'From: a@b.c\n',
    'From: a\nTo: b\n\n',
    'From:\n',
    'Sent: x\n',
  ],
  ...[
    'Best regards,\nBob\n',
    'Thanks\n',
    'Sent from my iPhone\n',
    'unsubscribe\n',
    'This email is confidential\n',
  ],
  ...['not ', 'very ', 'I am leaving. ', 'terrible. ', 'good ', `${'a'.repeat(1000)} `, '+1 555 123 4567\n'],
];
const ASCII = Array.from({ length: 0x80 }, (_, unit) => String.fromCharCode(unit));
const LATIN = Array.from({ length: 0x80 }, (_, unit) => String.fromCharCode(0x80 + unit));

describe('a megabyte of one thing', () => {
  test('characters and pieces of mails', () =>
    report('characters', [...ASCII, ...LATIN, ...NON_ASCII, ...INVISIBLE, ...PIECES]));

  const naughty = join(ROBUST, 'blns/blns.json');
  test.skipIf(!existsSync(naughty))('naughty strings (skips without ../shared/data)', () => {
    const strings: readonly string[] = JSON.parse(readFileSync(naughty, 'utf8'));
    const filled = strings.filter((text) => text !== '');
    report('naughty strings', [...filled, ...filled.map((text) => `${text}\n`)]);
  });
});

interface Timing {
  readonly text: string;
  readonly half: number;
  readonly whole: number;
}

function report(name: string, texts: readonly string[]): void {
  for (let count = 0; count < 300; count++)
    score(`Warm up ${count}: nobody answers.\n\nKind regards,\nBob\n> old`);
  const timings = texts.map(timingOf).sort((a, b) => b.whole - a.whole);
  const slow = timings.filter(isSlow);
  const growing = timings.filter(isGrowing);
  print(
    `${name}: ${texts.length}, >= ${LONGEST_MESSAGE} ms: ${slow.length}, ratio >= ${LARGEST_RATIO}: ${growing.length}`,
  );
  for (const timing of timings.slice(0, 8)) print(`  slow    ${shown(timing)}`);
  for (const timing of growing.slice(0, 8)) print(`  growing ${shown(timing)}`);
  expect([...slow, ...growing].map(shown)).toEqual([]);
}

/** Quick things are measured once; what misses a bar is measured again, and its best times count. */
function timingOf(text: string): Timing {
  const whole = repeated(text, MEGABYTE);
  const half = repeated(text, MEGABYTE / 2);
  let timing = { text, half: timed(half), whole: timed(whole) };
  for (let tries = 1; tries < TRIES && (isSlow(timing) || isGrowing(timing)); tries++) {
    timing = { text, half: Math.min(timing.half, timed(half)), whole: Math.min(timing.whole, timed(whole)) };
  }
  return timing;
}

function isSlow({ whole }: Timing): boolean {
  return whole >= LONGEST_MESSAGE;
}

function isGrowing(timing: Timing): boolean {
  return timing.whole >= MEASURABLE && ratio(timing) >= LARGEST_RATIO;
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function timed(message: string): number {
  const started = process.cpuUsage();
  score(message);
  return cpuSince(started);
}

function ratio({ half, whole }: Timing): number {
  return whole / half;
}

function shown(timing: Timing): string {
  const { text, half, whole } = timing;
  return `${whole.toFixed(0)} ms, half ${half.toFixed(0)} ms, ratio ${ratio(timing).toFixed(2)}: ${JSON.stringify(text.slice(0, 60))}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
