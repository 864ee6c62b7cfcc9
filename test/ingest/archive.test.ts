// Zip archives of exports, copies of files, and the people of a Slack workspace: all that is settled before reading.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSources, ingest } from '../../src/ingest/index.ts';
import type { Diagnostic, Fact, ReadingSettings, Source, Understanding } from '../../src/model/index.ts';
import { SETTINGS } from './reading.ts';
import { sheetOf, workbookOf, zipOf } from './workbook-parts.ts';

const ORDERS = 'customer_id,order_date,amount\nC1,2026-03-01,12.50\n';

const MESSAGES = JSON.stringify([
  { type: 'message', user: 'U0CUS', text: 'Still broken, <@U0OUR>.', ts: '1773130320.000200' },
  { type: 'message', user: 'U0OUR', text: 'Looking.', ts: '1773130420.000200' },
  { type: 'message', user: 'U0BOT', text: 'All green', ts: '1773130520.000200' },
]);
const USERS = JSON.stringify([
  person('U0CUS', 'Ann Lee', 'ann@acme.example'),
  person('U0OUR', 'Sam Fox', 'sam@we.example', { is_admin: true }),
  person('U0BOT', 'Status', '', { is_bot: true }),
]);
const SLACK = { 'ext-acme/2026-03-10.json': MESSAGES, 'users.json': USERS };

function person(id: string, real_name: string, email: string, more: object = {}) {
  return { id, name: real_name, real_name, profile: { real_name, email }, ...more };
}

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'undertone-archive-'));
});
afterAll(() => rmSync(root, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(sources: readonly Source[], settings: ReadingSettings = SETTINGS) {
  const found = { facts: [] as Fact[], tables: [] as Understanding[], diagnostics: [] as Diagnostic[] };
  for await (const reading of ingest(sources, settings)) {
    if (reading.type === 'facts') found.facts.push(...reading.facts);
    if (reading.type === 'table') found.tables.push(reading.understanding);
    if (reading.type === 'diagnostic') found.diagnostics.push(reading.diagnostic);
  }
  return found;
}

describe('an archive', () => {
  it('is read file by file, each named by its place in it', async () => {
    const path = put(
      'a/Export.zip',
      zipOf({
        'Shop/Orders.csv': ORDERS,
        '__MACOSX/._x.csv': 'x',
        'logo.png': 'x',
        'a.csv': `${ORDERS}C2,2026-01-02,1\n`,
      }),
    );
    const { tables, facts, diagnostics } = await read([{ path }]);
    expect(tables.map(({ file }) => file)).toEqual([`${path}/Shop/Orders.csv`, `${path}/a.csv`]);
    expect(facts).toHaveLength(3);
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('may hold names that differ by case alone', async () => {
    const path = put('case.zip', zipOf({ 'A.csv': ORDERS, 'a.csv': ORDERS.replace('C1', 'C2') }));
    expect((await read([{ path }])).facts.map(({ party }) => party.id)).toEqual(['C1', 'C2']);
  });

  it('is found below a folder, and read from a stream', async () => {
    const bytes = zipOf({ 'orders.csv': ORDERS });
    put('b/export.zip', bytes);
    const { sources } = await findSources([join(root, 'b')]);
    expect((await read(sources)).facts).toHaveLength(1);
    async function* stream() {
      yield bytes.subarray(0, 2);
      yield bytes.subarray(2);
    }
    const [table] = (await read([{ path: '-', bytes: stream() }])).tables;
    expect(table?.file).toBe('-/orders.csv');
  });

  it('that is a workbook stays one', async () => {
    const rows = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';
    const path = put('book.xlsx', workbookOf({ sheets: { Only: sheetOf(rows) } }));
    const { tables, diagnostics } = await read([{ path }]);
    expect([...tables.map(({ format }) => format), ...diagnostics.map(({ code }) => code)]).not.toContain(
      'file-binary',
    );
  });

  it.each<[string, Uint8Array, string]>([
    ['another archive within', zipOf({ 'inner.zip': zipOf({ 'a.csv': 'x' }) }), 'archive within an archive'],
    ['nothing of its end', zipOf({ 'a.csv': ORDERS }).subarray(0, 40), 'cut short'],
    ['too much', zipOf({ 'a.csv': new Uint8Array(201 * 1024 * 1024) }), 'times its size'],
  ])('with %s is refused, with what to do', async (name, bytes, words) => {
    const path = put(`odd ${name}.zip`, bytes);
    const { diagnostics } = await read([{ path }]);
    const [first] = diagnostics;
    expect(first).toMatchObject({ severity: 'error', code: 'file-malformed' });
    expect(JSON.stringify(first?.args)).toMatch(new RegExp(`${words}|more than 200 MB`));
  });

  it('without any data says so', async () => {
    const path = put('photos.zip', zipOf({ 'a.png': 'x' }));
    expect((await read([{ path }])).diagnostics).toMatchObject([
      { code: 'folder-empty', args: { skipped: 1 } },
    ]);
  });
});

describe('a page of the web', () => {
  it.each([
    '<html><body><table><tr><td>a,b</td></tr></table></body></html>',
    '\n<!DOCTYPE html>\n<title>Sign in</title>',
    '<table border="1"><tr><th>id</th></tr></table>',
  ])('is refused whatever its name says: %s', async (page) => {
    const { diagnostics } = await read([{ path: put('page.csv', page) }]);
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'file-web-page' }]);
  });
});

describe('copies of a file', () => {
  it('are read once, under the name that sorts first, whatever comes first', async () => {
    const [a, b] = [put('copies/a.csv', ORDERS), put('copies/b.csv', ORDERS)];
    put('copies/other.csv', ORDERS.replace('C1', 'C2'));
    for (const paths of [
      [a, b],
      [b, a],
    ]) {
      const { tables, diagnostics } = await read(paths.map((path) => ({ path })));
      expect(tables.map(({ file }) => file)).toEqual([a]);
      expect(diagnostics).toContainEqual({
        severity: 'warning',
        code: 'file-doubled',
        args: { other: a },
        origin: { file: b },
      });
    }
    expect((await read((await findSources([join(root, 'copies')])).sources)).facts).toHaveLength(2);
  });

  it('are found in an archive beside the folder it was made of', async () => {
    put('both/orders.csv', ORDERS);
    put('both/z.zip', zipOf({ 'orders.csv': ORDERS }));
    const { facts } = await read((await findSources([join(root, 'both')])).sources);
    expect(facts).toHaveLength(1);
  });
});

describe('a Slack export', () => {
  const outcome = async (sources: readonly Source[]) => {
    const { facts } = await read(sources);
    return facts.map((fact) =>
      fact.kind === 'interaction'
        ? [fact.author, fact.authorName, fact.party.email, fact.text]
        : [fact.kind, fact.party.email],
    );
  };
  const EXPECTED = [
    ['customer', 'Ann Lee', 'ann@acme.example', 'Still broken, @Sam Fox.'],
    ['agent', 'Sam Fox', undefined, 'Looking.'],
    ['system', 'Status', undefined, 'All green'],
    ['person', 'ann@acme.example'],
  ];

  it('tells by its list of people who is who, as a folder and as an archive', async () => {
    for (const [name, content] of Object.entries(SLACK)) put(`slack/${name}`, content);
    expect(await outcome((await findSources([join(root, 'slack')])).sources)).toEqual(EXPECTED);
    expect(await outcome([{ path: put('slack.zip', zipOf(SLACK)) }])).toEqual(EXPECTED);
  });

  it('serves messages beside its list even where that list is the copy of another', async () => {
    put('twice/a.zip', zipOf({ 'users.json': USERS }));
    put('twice/later/users.json', USERS);
    put('twice/later/ext-acme/2026-03-11.json', MESSAGES);
    const found = await outcome((await findSources([join(root, 'twice')])).sources);
    expect(found.slice(1)).toEqual(EXPECTED.slice(0, 3));
  });
});
