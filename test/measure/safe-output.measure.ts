// What naughty strings become in every output: the big list of naughty strings (beside the project, skipped without it)
// and 100,000 made ones, each as a name, an id, a subject, a column, a file and a message.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FollowUp, isoDay } from '../../src/model/index.ts';
import { run } from '../../src/pipeline.ts';
import { csvWriter } from '../../src/report/csv.ts';
import { PLAIN } from '../../src/report/format.ts';
import { escapeMarkup } from '../../src/report/markup.ts';
import { followUpRecord } from '../../src/report/records.ts';
import { reportFormat } from '../../src/report/registry.ts';
import { safeJson, shown, visible } from '../../src/report/visible.ts';
import { createRunSettings } from '../../src/settings.ts';
import { runCli } from '../cli/run.ts';
import { naughtyString } from '../naughty.ts';
import { createRandom } from '../random.ts';

const MADE = 100_000;
/** Of the made ones, so many go the whole way through a scan. */
const SCANNED = 1500;
const LIST = new URL('../../../shared/data/robust/blns/blns.json', import.meta.url).pathname;

let folder = '';
const random = createRandom(29);
const made = Array.from({ length: MADE }, () => naughtyString(random));
const known: readonly string[] = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')) : [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'undertone-naughty-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** C0, DEL, C1, separators of lines, marks that reorder text, and the mark of byte order. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/** Line feeds are what lines end with. */
function controlsIn(text: string): number {
  return text.replaceAll('\n', '').match(CONTROLS)?.length ?? 0;
}

/** As UTF-8 has it: a half of a character is none. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString('utf8');
}

describe('naughty strings', () => {
  test(`${MADE} made ones and the known ones, by each way out`, () => {
    const all = [...known, ...made];
    if (known.length === 0)
      print('the big list of naughty strings is not beside the project: only made ones are tried');
    const terminal = all.map((text) => `${visible(text)}\n${escapeMarkup(text)}\n${shown(text)}`);
    const controls = terminal.reduce((sum, text) => sum + controlsIn(text), 0);
    const escaped = all.reduce((sum, text) => sum + controlsIn(safeJson({ [text]: text })), 0);
    const changed = all.filter(
      (text) => JSON.stringify(JSON.parse(safeJson([text]))) !== JSON.stringify([text]),
    );
    const plain = csvWriter('plain');
    const csv = parse(all.map((text) => plain.line([text, 'end'])).join(''), {
      record_delimiter: '\n',
    });
    const different = all.filter((text, index) => csv[index]?.[0] !== wellFormed(text));
    const formulas = ['excel', 'excel-semicolon'].flatMap((style) => {
      const writer = csvWriter(style === 'excel' ? 'excel' : 'excel-semicolon');
      return all.filter((text) => beginsFormula(cellsOf(writer.line([text, 1]), style)[0] ?? ''));
    });
    print(
      `${known.length} known and ${made.length} made strings: ${controls} controls for terminals, ${escaped} in JSON, ` +
        `${changed.length} changed by JSON, ${different.length} by CSV, ${formulas.length} formulas in CSV for Excel`,
    );
    expect({ controls, escaped, changed, different, formulas }).toEqual({
      controls: 0,
      escaped: 0,
      changed: [],
      different: [],
      formulas: [],
    });
  });

  test('through a scan: report formats, listings, explain, inspect, warnings and errors', async () => {
    const { lines, texts } = exported([...known, ...made.slice(0, SCANNED)]);
    const file = join(folder, `\u001b[31m\u202eexport${visibleInFileName(made)}.ndjson`);
    writeFileSync(file, lines);
    const store = join(folder, 'history.db');
    const commands = [
      ...['table', 'markdown', 'csv', 'json', 'ndjson'].flatMap((format) => [
        ['scan', file, '--format', format, '--top', '9000'],
        ...['promises', 'advocates', 'themes'].map((name) => [
          name,
          file,
          '--format',
          format,
          '--top',
          '9000',
        ]),
      ]),
      ['scan', file, '--what-if', 'anger=2', '--format', 'table'],
      ['explain', 'N1', file],
      ['explain', '\u001b[31mnobody\u0007', file],
      ['inspect', file],
      ['inspect', file, '--links'],
      ['inspect', file, '--records'],
      ['scan', file, '--owner', '\u001b]0;x\u0007'],
      ['scan', join(folder, '\u001b[2Jnowhere.csv')],
      ['scan', file, '--\u001b[31mflag'],
      ['\u001b[31mverb'],
      ['rhythm', file, '--format', 'table'],
      ['scan', file, '--format', 'html', '--top', '9000'],
      ['scan', file, '--history', store, '--as-of', '2026-03-05'],
      ['scan', file, '--history', store, '--as-of', '2026-03-09'],
      ...['table', 'csv', 'json'].map((format) => ['diff', '--history', store, '--format', format]),
      ['done', 'N1', '--history', store, '--note', '\u001b[31mnote'],
      ['history', 'export', '--history', store],
    ];
    let controls = 0;
    let characters = 0;
    for (const args of commands) {
      const { stdout, stderr } = await runCli(args, { columns: 100, isTerminal: true });
      const found = controlsIn(stdout) + controlsIn(stderr);
      if (found > 0)
        print(
          `  ${found} in ${JSON.stringify(args.slice(0, 1))}: ${JSON.stringify(firstIn(stdout + stderr))}`,
        );
      controls += found;
      characters += stdout.length + stderr.length;
    }
    print(
      `${texts} naughty messages through ${commands.length} commands: ${controls} controls in ${(characters / 1e6).toFixed(1)} M characters for terminals`,
    );
    expect(controls).toBe(0);
  });

  test('JSON, NDJSON and CSV of a scan read back identical', async () => {
    const { lines } = exported([...known, ...made.slice(0, SCANNED)]);
    const bytes = (async function* () {
      yield new TextEncoder().encode(lines);
    })();
    const { report } = await run([{ path: 'naughty.ndjson', bytes }], createRunSettings({}));
    const expected = JSON.parse(JSON.stringify(report.followUps.map(followUpRecord)));
    const rendered = async (id: string): Promise<string> => {
      const format = await reportFormat(id);
      if ('encode' in format) return '';
      return [...format.render(report, { width: 80, paint: PLAIN, top: Infinity })].join('');
    };
    expect(JSON.parse(await rendered('json')).followUps).toEqual(expected);
    const ndjson = (await rendered('ndjson')).trim().split('\n');
    expect(ndjson.map((line): object => JSON.parse(line))).toEqual(
      expected.map((record: object) => ({ schemaVersion: 1, asOf: isoDay(report.asOf), ...record })),
    );
    const rows: readonly Record<string, string>[] = parse(await rendered('csv'), {
      columns: true,
      record_delimiter: '\n',
    });
    expect(rows.map((row) => [row['customer_name'], row['quote']])).toEqual(
      report.followUps.map((followUp) => namesOf(followUp).map(wellFormed)),
    );
    print(
      `${report.followUps.length} follow-ups of naughty customers read back from JSON, NDJSON and CSV as they were`,
    );
  });
});

function namesOf({ customer, quote }: FollowUp): readonly string[] {
  return [customer.name, quote?.text ?? ''];
}

/** An export in which each string is a name, an owner, a thread, an author, a column and a part of a message. */
function exported(strings: readonly string[]): { readonly lines: string; readonly texts: number } {
  const rows = strings.map((text, index) => ({
    account_id: `N${index}`,
    company: `Firm ${index} ${text.slice(0, 60)}`,
    owner: index % 7 === 0 ? text.slice(0, 40) : 'Maeve',
    created_at: `2026-03-0${1 + (index % 9)}T10:00:00Z`,
    author_role: index % 5 === 0 ? 'agent' : 'customer',
    author_name: text.slice(0, 40),
    ticket_id: `T${index}${text.slice(0, 10)}`,
    status: text.slice(0, 20),
    amount: index % 50 === 0 ? text.slice(0, 20) : '10 EUR',
    body:
      index % 5 === 0
        ? `I will call you back tomorrow about ${text}`
        : `This is outrageous and we will cancel our contract ${text}`,
    [index === 0 ? `col${strings[3] ?? ''}\u001b[31m` : 'note']: text.slice(0, 30),
  }));
  return { lines: rows.map((row) => JSON.stringify(row)).join('\n'), texts: rows.length };
}

/** What a file may be called: anything but a slash and NUL. */
function visibleInFileName(strings: readonly string[]): string {
  return wellFormed(strings.slice(0, 8).join('')).replaceAll('/', '').replaceAll('\0', '').slice(0, 40);
}

function cellsOf(line: string, style: string): readonly string[] {
  const rows: readonly (readonly string[])[] = parse(line, {
    delimiter: style === 'excel' ? ',' : ';',
    relax_quotes: true,
  });
  return rows[0] ?? [];
}

/** What a spreadsheet runs: a formula sign at the very start, or behind what it drops. */
function beginsFormula(cell: string): boolean {
  return /^[\s\p{Cf}]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(cell);
}

function firstIn(text: string): string {
  const at = text.search(new RegExp(`(?!\\n)${CONTROLS.source}`, 'u'));
  return text.slice(Math.max(0, at - 60), at + 30);
}
