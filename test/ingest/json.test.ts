// Generic JSON and NDJSON: nothing is lost, nothing crashes.
import { describe, expect, test } from 'vitest';
import { readAll } from './reading.ts';

const tablesOf = async (path: string, ...chunks: string[]) =>
  (await readAll(path, ...chunks)).tables.map(({ table, rows }) => ({
    name: table.name,
    header: table.header,
    rows,
  }));

describe('JSON documents', () => {
  test('a list of objects is a table; nested fields get dotted names', async () => {
    const text = JSON.stringify([
      { id: 1, user: { email: 'a@x.com', tags: ['vip', 'eu'] }, orders: [{ n: 1 }], ok: true, gone: null },
      { id: 2, note: 'later field' },
    ]);
    expect(await tablesOf('a.json', text)).toEqual([
      {
        name: '',
        header: ['id', 'user.email', 'user.tags', 'orders', 'ok', 'gone', 'note'],
        rows: [
          ['1', 'a@x.com', 'vip; eu', '[{"n":1}]', 'true', '', ''],
          ['2', '', '', '', '', '', 'later field'],
        ],
      },
    ]);
  });

  test('every list of objects in an object is a table with a name, what stands beside is named', async () => {
    const result = await readAll(
      'a.json',
      '{"count":2,"result":{"accounts":[{"id":1}],"orders":[{"no":7},{"no":8}]}}',
    );
    expect(result.tables.map(({ table, rows }) => [table.name, rows])).toEqual([
      ['result.accounts', [['1']]],
      ['result.orders', [['7'], ['8']]],
    ]);
    expect(result.diagnostics).toMatchObject([{ code: 'column-ignored', args: { column: 'count' } }]);
  });

  test('one object is one record, a map of alike objects is many', async () => {
    expect(await tablesOf('a.json', '{"id":1,"name":"Ann"}')).toMatchObject([{ rows: [['1', 'Ann']] }]);
    expect(
      await tablesOf('a.json', '{"k1":{"name":"Ann","plan":"Pro"},"k2":{"name":"Bob","plan":"Free"}}'),
    ).toEqual([
      {
        name: '',
        header: ['key', 'name', 'plan'],
        rows: [
          ['k1', 'Ann', 'Pro'],
          ['k2', 'Bob', 'Free'],
        ],
      },
    ]);
  });

  test('a list of lists has its header in the first', async () => {
    expect(await tablesOf('a.json', '[["id","id"],[1,"Ann"]]')).toEqual([
      { name: '', header: ['id', 'id (2)'], rows: [['1', 'Ann']] },
    ]);
  });

  test('ids that are too long for a number keep every digit', async () => {
    const text = '[{"id":12345678901234567890,"text":"not \\"99999999999999999999\\" here","n":-1.5e3}]';
    expect(await tablesOf('a.json', text)).toMatchObject([
      { rows: [['12345678901234567890', 'not "99999999999999999999" here', '-1500']] },
    ]);
  });

  test('hostile keys are just names', async () => {
    const text = '[{"__proto__":{"x":1},"constructor":2,"toString":3,"a.b":4,"a":{"b":5}}]';
    expect(await tablesOf('a.json', text)).toMatchObject([
      {
        header: ['__proto__.x', 'constructor', 'toString', 'a.b', 'a.b (2)'],
        rows: [['1', '2', '3', '4', '5']],
      },
    ]);
  });

  test('what is no JSON is said with line and column', async () => {
    const result = await readAll('a.json', '[{"a": 1},\n {"b" 2}]');
    expect(result.diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'file-malformed',
        args: { format: 'json', reason: 'not valid at line 2, column 7' },
      },
    ]);
  });

  test('what ends too early is said', async () => {
    const result = await readAll('a.json', '[{"a": 1},');
    expect(result.diagnostics).toMatchObject([
      { code: 'file-malformed', args: { reason: 'it ends too early' } },
    ]);
  });

  test('a hundred thousand levels do not crash', async () => {
    const result = await readAll('a.json', `[${'['.repeat(100_000)}${']'.repeat(100_000)}]`);
    expect(result.diagnostics).toMatchObject([{ code: 'file-malformed' }]);
  });

  test('thousands of different keys share a column in the end', async () => {
    const [table] = await tablesOf(
      'a.json',
      JSON.stringify([Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i]))]),
    );
    expect(table?.header).toHaveLength(2001);
    expect(table?.rows[0]?.[2000]).toContain('["k4999","4999"]');
  });
});

describe('NDJSON', () => {
  test('each line is a row, with its number', async () => {
    const result = await readAll('a.ndjson', '{"id":1,"a":"x"}\r\n\r\n{"id":2,"b":"y"}\n');
    expect(result.tables[0]).toMatchObject({
      table: { header: ['id', 'a', 'b'] },
      rows: [
        ['1', 'x', ''],
        ['2', '', 'y'],
      ],
      lines: [1, 3],
    });
  });

  test('bad lines are rejected by number, the others go on', async () => {
    const result = await readAll('a.ndjson', '{"id":1}\n{"id":\n[1]\n{"id":4}\n');
    expect(result.tables.flatMap(({ rows }) => rows)).toEqual([['1'], ['4']]);
    expect(result.diagnostics).toMatchObject([
      { code: 'record-rejected', origin: { line: 2, record: 2 } },
      {
        code: 'record-rejected',
        args: { reason: 'it is not a JSON object' },
        origin: { line: 3, record: 3 },
      },
    ]);
    expect(result.records).toBe(4);
  });

  test('a field that first comes up late is a column from there on', async () => {
    const lines = Array.from({ length: 2500 }, (_, id) =>
      JSON.stringify(id === 2000 ? { id, late: 'x' } : { id }),
    );
    const result = await readAll('a.jsonl', lines.join('\n'));
    expect(result.tables.map(({ table, rows }) => [table.header.length, rows.length])).toEqual([
      [1, 2000],
      [2, 500],
    ]);
    expect(result.tables[1]?.rows[0]).toEqual(['2000', 'x']);
  });

  test('is known by its content, whatever its name', async () => {
    expect((await readAll('a.txt', '{"id":1}\n{"id":2}\n')).chosen?.format).toBe('ndjson');
    expect((await readAll('a.json', '{"id":1,\n "b":2}\n')).chosen?.format).toBe('json');
  });

  test('a line cut between chunks is one line', async () => {
    const result = await readAll('a.ndjson', '{"id":1,"te', 'xt":"größ', 'er"}\n{"id', '":2}');
    expect(result.tables[0]?.rows).toEqual([
      ['1', 'größer'],
      ['2', ''],
    ]);
  });
});
