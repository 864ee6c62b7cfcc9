// What `--redact` lets through: 504 planted strings of eight kinds, sought in every output, warning, error, file and store
// of every command; and what it takes for a card or an account among a thousand order numbers.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maskPersonal } from '../../src/report/personal.ts';
import { REPORT_FORMATS } from '../../src/report/registry.ts';
import { digits } from '../check-digits.ts';
import { type Ran, runCli } from '../cli/run.ts';
import { type Person, PLANTED_KINDS, plantPeople, writeExports } from '../planted.ts';
import { createRandom } from '../random.ts';

const PEOPLE = 63;
const LISTINGS = ['promises', 'advocates', 'themes'];

let folder = '';
const people = plantPeople(PEOPLE, 41);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-redaction-'));
  writeExports(join(folder, 'exports'), people, 6);
});
afterAll(() => rmSync(folder, { recursive: true }));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

describe('redaction', () => {
  test('nothing planted is found in anything that is written', async () => {
    const whole = await withoutRedaction();
    const outputs = await everyOutput();
    const found = findIn(outputs, 5);
    const characters = [...outputs.values()].reduce((sum, { length }) => sum + length, 0);
    print(
      `${people.length * PLANTED_KINDS.length} planted strings: ${countOf(findIn(whole, 0))} finds in ${whole.size} outputs without --redact; ` +
        `with it ${countOf(found)} in ${outputs.size} outputs (${(characters / 1e6).toFixed(1)} M characters): ` +
        [...found].map(([kind, names]) => `${kind} ${names.length}`).join(', '),
    );
    for (const person of people)
      for (const { needle } of needlesOf(person))
        expect(
          foldedOf(whole).some((text) => text.includes(fold(needle))),
          needle,
        ).toBe(true);
    expect(countOf(found)).toBe(0);
  });

  test('a thousand order numbers are no cards and no accounts', () => {
    const random = createRandom(13);
    const makers = [
      () => digits(random, 16),
      () => digits(random, 10 + random.below(10)),
      () => `ORD-${digits(random, 12)}`,
      () => `DE${digits(random, 20)}`,
      () => `GB${digits(random, 2)}ABCD${digits(random, 14)}`,
      () => `114-${digits(random, 7)}-${digits(random, 7)}`,
      () => `4${digits(random, 12)}`,
      () => `#${digits(random, 16)}`,
    ];
    const sentences = [
      'Where is order N?',
      'My order no. N is late.',
      'Order number N never came.',
      'Bestellung N fehlt.',
    ];
    let hits = 0;
    for (let count = 0; count < 1000; count += 1) {
      const text = random.pick(sentences).replace('N', random.pick(makers)());
      if (maskPersonal(text) !== text) hits += 1;
    }
    const bare = Array.from({ length: 1000 }, () => digits(random, 10 + random.below(10)));
    const uncalled = bare.filter((number) =>
      /\[(?:card|account)\]/.test(maskPersonal(`About ${number}: it is late.`)),
    );
    print(
      `1,000 order numbers: ${hits} taken for something else; of 1,000 bare numbers that nothing calls an order's, ${uncalled.length} pass for a card`,
    );
    expect(hits).toBe(0);
  });
});

type Outputs = ReadonlyMap<string, string>;

/** Kind → places in which something of it was found; of the first few of each kind with what stands around them. */
function findIn(outputs: Outputs, shown: number): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(PLANTED_KINDS.map((kind) => [kind, []]));
  const needles = people.flatMap(needlesOf);
  for (const [name, output] of outputs) {
    const folded = fold(output);
    for (const { kind, needle } of needles.filter((one) => folded.includes(fold(one.needle)))) {
      const places = found.get(kind) ?? [];
      if (places.push(name) <= shown)
        print(`  ${kind} "${needle}" in ${name}: ${around(folded, fold(needle))}`);
    }
  }
  return found;
}

function countOf(found: ReadonlyMap<string, readonly string[]>): number {
  return [...found.values()].reduce((sum, places) => sum + places.length, 0);
}

function foldedOf(outputs: Outputs): readonly string[] {
  return [...outputs.values()].map(fold);
}

/** What the same exports tell to whom they are not redacted: all of it. */
async function withoutRedaction(): Promise<Outputs> {
  const exports = join(folder, 'exports');
  const commands = [
    ['scan', exports, '--format', 'json'],
    ['inspect', exports, '--records'],
  ];
  const ran = await Promise.all(commands.map((args) => runCli(args)));
  return new Map(ran.map(({ stdout }, index) => [commands[index]?.[0] ?? '', stdout]));
}

/** Name → all that was written: stdout, stderr, a file, the store. */
async function everyOutput(): Promise<Outputs> {
  const outputs = new Map<string, string>();
  const exports = join(folder, 'exports');
  const history = join(folder, 'history.db');
  const ran = async (...args: string[]): Promise<Ran> => {
    const done = await runCli([...args, '--redact'], { columns: 100 });
    outputs.set(args.map((arg) => arg.replace(folder, '')).join(' '), `${done.stdout}\n${done.stderr}`);
    return done;
  };
  const first = await ran('scan', exports, '--history', history, '--format', 'json', '--as-of', '2026-03-12');
  const ids = pseudonymsIn(first.stdout);
  writeExports(exports, people, 7);
  await ran('scan', exports, '--history', history, '--format', 'json', '--as-of', '2026-03-13');
  await marks(history, ids, ran, outputs);
  for (const id of REPORT_FORMATS) {
    const file = join(folder, `list.${id}`);
    await ran('scan', exports, '--history', history, '--format', id, '--top', '100', '--output', file);
    outputs.set(`list.${id}`, textOf(readFileSync(file)));
    const split = join(folder, `split-${id}`);
    await ran('scan', exports, '--format', id, '--split-by', 'owner', '--output', split);
    for (const name of readdirSync(split)) outputs.set(name, name + textOf(readFileSync(join(split, name))));
  }
  await workbook(exports, outputs);
  await ran('scan', exports, '--what-if', 'anger=2', '--format', 'table');
  for (const command of LISTINGS)
    for (const format of ['table', 'csv', 'json', 'ndjson', 'markdown'])
      await ran(command, exports, '--format', format, '--top', '100');
  for (const id of ids.slice(0, 12))
    for (const format of ['text', 'json'])
      expect((await ran('explain', id, exports, '--format', format)).stdout).not.toBe('');
  for (const flags of [[], ['--format', 'json'], ['--records'], ['--links']])
    await ran('inspect', exports, ...flags);
  await ran('score', join(exports, `tickets of ${people[0]?.name}.csv`), '--id', 'account_id');
  for (const format of ['table', 'csv', 'json']) await ran('rhythm', exports, '--format', format);
  await ran('backtest', exports);
  await ran('map', exports);
  const part = join(folder, 'part.ndjson');
  await runCli(['map', exports, '--output', part]);
  for (const format of ['json', 'html', 'table'])
    await ran('merge', part, '--format', format, '--top', '100');
  await mistakes(exports, ran);
  for (const name of readdirSync(folder).filter((name) => name.startsWith('history')))
    outputs.set(name, textOf(readFileSync(join(folder, name))));
  return outputs;
}

/** Bytes that are packed: read back as tables. */
async function workbook(exports: string, outputs: Map<string, string>): Promise<void> {
  const file = join(folder, 'list.xlsx');
  await runCli(['scan', exports, '--redact', '--format', 'xlsx', '--output', file]);
  const { stdout } = await runCli(['inspect', file, '--records']);
  expect(stdout).toContain('customer-');
  outputs.set('list.xlsx, unpacked', stdout);
}

type Run = (...args: string[]) => Promise<Ran>;

/** What reps say of customers, whose names they may write into their notes, and what the store tells of it. */
async function marks(
  history: string,
  ids: readonly string[],
  ran: Run,
  outputs: Map<string, string>,
): Promise<void> {
  const [one, two, three] = ids;
  const [person] = people;
  const note = `call ${person?.phone}, mail ${person?.email}`;
  for (const [command, id] of [
    ['done', one],
    ['wrong', two],
  ] as const) {
    const { stdout, stderr } = await runCli([command, id ?? '', '--history', history, '--note', note]);
    outputs.set(`${command} --note`, stdout + stderr);
  }
  await runCli(['snooze', three ?? '', '--history', history, '--until', '2026-04-01']);
  for (const format of ['table', 'csv', 'json']) await ran('diff', '--history', history, '--format', format);
  await ran('history', 'export', '--history', history);
}

/** What is typed wrongly, with names in it. */
async function mistakes(exports: string, ran: Run): Promise<void> {
  const [one, two] = people;
  if (one === undefined || two === undefined) return;
  await ran('explain', `${one.name} Junior`, exports);
  await ran('explain', 'a', exports);
  await ran('explain', one.company.slice(0, -2), join(exports, `tickets of ${two.name}.csv`));
  await ran('scan', exports, '--owner', `${two.name}x`);
  await ran('scan', join(exports, `${one.name}.png`));
  await ran('inspect', join(exports, `${one.name}.json`));
  await ran('score', join(exports, 'customers.csv'), '--text', one.name);
}

function pseudonymsIn(json: string): readonly string[] {
  return [...new Set(json.match(/customer-[0-9a-z]{10}/g) ?? [])];
}

function textOf(bytes: Uint8Array): string {
  return `${Buffer.from(bytes).toString('latin1')}\n${Buffer.from(bytes).toString('utf8')}`;
}

/** Without case and white space, so that no line end hides anything. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[\s\u00a0]+/g, '');
}

/** What must not be found of a person: all of it, and each part of the name. */
function needlesOf(person: Person): readonly { readonly kind: string; readonly needle: string }[] {
  const whole = PLANTED_KINDS.map((kind) => ({ kind, needle: person[kind] }));
  const parts = person.name.split(' ').map((part) => ({ kind: 'name', needle: part }));
  const token = { kind: 'link', needle: person.link.slice(person.link.indexOf('=') + 1) };
  return [...whole, ...parts, token];
}

function around(text: string, needle: string): string {
  const at = text.indexOf(needle);
  return text.slice(Math.max(0, at - 60), at + needle.length + 30);
}
