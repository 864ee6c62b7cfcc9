// Workbooks: what a person would see in them, whatever program wrote them, and nothing that a file can do to us.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { mutated } from './mutations.ts';
import { readAll } from './reading.ts';
import { sheetOf, type WorkbookParts, workbookOf, zipOf } from './workbook-parts.ts';

const FIXTURE = readFileSync(join(import.meta.dirname, '../../fixtures/shapes/service-plans.xlsx'));

const read = (parts: WorkbookParts) => readAll('book.xlsx', workbookOf(parts));

/** Cells of a sheet of one row below a header. */
async function cellsOf(cells: string, parts: Omit<WorkbookParts, 'sheets'> = {}): Promise<readonly string[]> {
  const header = `<row>${'<c t="str"><v>a b</v></c>'.repeat(cells.split('<c').length - 1)}</row>`;
  const { tables } = await read({
    sheets: { S: `${header}<row>${cells}</row><row>${cells}</row>` },
    ...parts,
  });
  return tables[0]?.rows.at(-1) ?? [];
}

const reasonOf = async (path: string, bytes: Uint8Array) =>
  (await readAll(path, bytes)).diagnostics
    .map(({ code, args }) => ('reason' in args ? args.reason : code))
    .join();

describe('a workbook as people make it', () => {
  test('has a table for every sheet with data; the header may stand below a title', async () => {
    const { chosen, tables, records } = await readAll('plans.xlsx', FIXTURE);
    expect(chosen).toMatchObject({ format: 'workbook', encoding: '' });
    expect(tables.map(({ table, rows }) => [table.name, table.dialect, rows.length])).toEqual([
      ['Plans', 'header in row 4', 4],
      ['Calls', 'header in row 1', 5],
      ['Gone', 'header in row 1, hidden sheet', 1],
    ]);
    expect(records).toBe(10);
    expect(tables[0]?.rows[2]).toEqual([
      'L-0219',
      'Office Park Nord',
      'Ivo Marek',
      'Comfort',
      '3600.3 €',
      '2026-12-31',
      '4',
      '2',
    ]);
    expect(tables[0]?.lines).toEqual([5, 6, 7, 8]);
    expect(tables[1]?.rows.at(-1)).toEqual([
      'L-0219',
      '2026-02-25T11:00:00',
      'Leak',
      'It leaks & drips since the visit.',
      '',
    ]);
  });

  test('names what was passed over and the cells that hold an error', async () => {
    const { diagnostics } = await readAll('plans.xlsx', FIXTURE);
    expect(diagnostics).toMatchObject([
      { code: 'lines-skipped', args: { count: 2, what: 'above the header' } },
      { code: 'value-unreadable', args: { column: 'Solved', value: '#N/A' }, origin: { line: 6 } },
    ]);
  });

  test('counts errors beyond the first of a column, and formulas that nobody calculated', async () => {
    const row = '<row><c t="e"><v>#REF!</v></c><c><f>B1*2</f></c><c><v>1</v></c></row>';
    const { diagnostics, tables } = await read({ sheets: { S: row.repeat(5) } });
    expect(tables[0]?.rows).toHaveLength(5);
    expect(diagnostics.filter(({ code }) => code === 'value-unreadable')).toHaveLength(6);
    expect(diagnostics.filter(({ code }) => code === 'values-unreadable')).toMatchObject([
      { args: { count: 2, expected: 'a value' } },
      { args: { count: 2, expected: expect.stringContaining('calculated') } },
    ]);
  });

  test('may hold a second table below an empty row', async () => {
    const cells = (...texts: string[]) => texts.map((text) => `<c t="str"><v>${text}</v></c>`).join('');
    const rows = [1, 2, 3, 4, 5, 6].map(
      (n) => `<row r="${n + 1}">${cells(`C${n}`, `2026-01-0${n}`, `${n}.5`)}</row>`,
    );
    const second = `<row r="10">${cells('Customer', 'Seats', 'Plan')}</row><row r="11">${cells('Acme', '12', 'Pro')}</row>`;
    const { tables } = await read({
      sheets: { S: `<row r="1">${cells('Id', 'Since', 'Price')}</row>${rows.join('')}${second}` },
    });
    expect(tables.map(({ table, rows }) => [table.name, table.header, rows.length])).toEqual([
      ['S', ['Id', 'Since', 'Price'], 6],
      ['S, table 2', ['Customer', 'Seats', 'Plan'], 1],
    ]);
  });

  test('keeps cells to the left and right of what the first rows fill', async () => {
    const row = (number: number, from: string) =>
      `<row r="${number}"><c r="${from}${number}" t="str"><v>${from}</v></c></row>`;
    const many = Array.from({ length: 250 }, (_, index) => row(index + 1, 'C')).join('');
    const { tables } = await read({ sheets: { S: many + row(251, 'E') + row(252, 'A') } });
    expect(tables.map(({ rows }) => rows.length).reduce((a, b) => a + b)).toBe(252);
    expect(tables.at(-1)?.rows.at(-1)?.[0]).toBe('A');
  });
});

describe('cells', () => {
  test.each([
    ['1.5', '1.5'],
    ['0.30000000000000004', '0.3'],
    ['1.0413926851582251', '1.04139268515823'],
    ['1.2345678901234568E+19', '12345678901234567000'],
    ['-1E-7', '-0.0000001'],
    ['12345678901234567890123', '12345678901234567890123'],
    ['1E+3', '1000'],
  ])('the number %s is %s', async (written, text) => {
    expect(await cellsOf(`<c><v>${written}</v></c>`)).toEqual([text]);
  });

  test.each([
    ['dd/mm/yyyy', '46082', '2026-03-01'],
    [14, '46082.5', '2026-03-01T12:00:00'],
    ['[$-409]mmmm" "d", "yyyy', '46082', '2026-03-01'],
    ['[$-411]ggge"年"m"月"d"日";@', '44197', '2021-01-01'],
    ['hh:mm', '0.385416666666667', '09:15:00'],
    ['[h]:mm:ss', '10.6320601851852', '255:10:10'],
    ['yyyy-mm-dd hh:mm:ss.000', '46082.00000289352', '2026-03-01T00:00:00.250'],
    [14, '59', '1900-02-28'],
    [14, '61', '1900-03-01'],
    ['"dmy" 0.00', '46082.5', '46082.5'],
    ['[Red]0.00E+00', '46082', '46082'],
    ['[$€-407] #,##0.00', '1234.5', '1234.5 €'],
    ['_("$"* #,##0.00_)', '1234.5', '1234.5 $'],
    ['#,##0\\ "CHF"', '-3', '-3 CHF'],
  ])('in the format %s, %s is %s', async (format, written, text) => {
    expect(await cellsOf(`<c s="0"><v>${written}</v></c>`, { formats: [format] })).toEqual([text]);
  });

  test('count days from 1904 where the workbook does', async () => {
    const properties = 'date1904="1"';
    expect(await cellsOf('<c s="0"><v>44620</v></c>', { formats: [14], properties })).toEqual(['2026-03-01']);
  });

  test('may hold dates as ISO 8601, truth values, and text in four ways', async () => {
    const cells =
      '<c t="d"><v>2021-01-01T00:00:00</v></c><c t="d"><v>2021-01-01T10:10:10</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>' +
      '<c t="s"><v>0</v></c><c t="str"><f>A1</f><v>calculated</v></c><c t="inlineStr"><is><t>in &amp; line</t></is></c>' +
      '<c t="inlineStr"><is><t><![CDATA[<raw>]]></t></is></c>';
    expect(await cellsOf(cells, { strings: '<si><t>shared</t></si>' })).toEqual([
      '2021-01-01',
      '2021-01-01T10:10:10',
      'true',
      'false',
      'shared',
      'calculated',
      'in & line',
      '<raw>',
    ]);
  });

  test('join the runs of rich text, leave out how it is read aloud, and keep space only where it counts', async () => {
    const strings =
      '<si><r><t xml:space="preserve">one </t></r><r><rPr><b/></rPr><t>two</t></r><rPh sb="0" eb="1"><t>ワン</t></rPh></si>' +
      '<si><t>  trimmed\n</t></si><si><t xml:space="preserve">  kept</t></si><si><t>a_x000D_b _x005F_x000D_</t></si>';
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(await cellsOf(cells, { strings })).toEqual(['one two', 'trimmed', '  kept', 'a\rb _x000D_']);
  });

  test('and rows follow one another where they do not say where they are', async () => {
    const rows =
      '<row><c t="str"><v>id</v></c><c t="str"><v>n</v></c></row><row r="5"><c r="B5"><v>1</v></c><c><v>2</v></c></row>';
    const { tables } = await read({ sheets: { S: rows } });
    expect(tables).toMatchObject([{ rows: [['', '1', '2']], lines: [5] }]);
  });
});

describe('other programs and other documents', () => {
  test('prefixes, backslashes, capitals and absolute paths do not matter', async () => {
    const parts = {
      'XL\\Other.xml': sheetOf('<row><c><v>7</v></c></row>')
        .replaceAll(/<(\/?)/g, '<$1x:')
        .replace('xmlns', 'xmlns:x'),
      'xl/_rels/workbook.xml.rels':
        '<p:Relationships xmlns:p="r"><p:Relationship Id="s0" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/other.xml"/></p:Relationships>',
    };
    expect((await read({ sheets: { S: '' }, parts })).tables[0]?.rows).toEqual([['7']]);
  });

  const cfb = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(600),
      Buffer.from(`${stream}\0`, 'utf16le'),
    ]);
  test.each([
    [
      'protected by a password',
      'a.xlsx',
      cfb('EncryptedPackage'),
      'protected by a password; save it without one',
    ],
    ['of before 2007', 'a.xls', cfb('Workbook'), 'old Excel workbook (.xls); save it as .xlsx or CSV'],
    ['an Outlook message', 'a.msg', cfb('__properties_version1.0'), 'save it as .eml'],
    ['a binary workbook', 'a.xlsb', zipOf({ 'xl/workbook.bin': '' }), '(.xlsb); save it as .xlsx or CSV'],
    [
      'an OpenDocument',
      'a.ods',
      zipOf({ mimetype: '', 'content.xml': '' }),
      '(.ods); save it as .xlsx or CSV',
    ],
    [
      'a Word document',
      'a.docx',
      zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' }),
      'Word document',
    ],
    ['any zip archive', 'a.xlsx', zipOf({ 'a.txt': 'x' }), 'without a workbook in it'],
    ['cut short', 'plans.xlsx', FIXTURE.subarray(0, 4000), 'cut short or damaged'],
    ['empty', 'a.xlsx', workbookOf({ sheets: { S: '' } }), 'file-empty'],
  ])('one that is %s is refused with what to do', async (_, path, bytes, reason) => {
    expect(await reasonOf(path, bytes)).toContain(reason);
  });

  test('a zip archive of other things is left to other formats', async () => {
    const { chosen } = await readAll('export.zip', zipOf({ 'users.json': '[]' }));
    expect(chosen?.format).not.toBe('workbook');
  });
});

describe('a damaged or hostile workbook', () => {
  test('loses one sheet, not the rows before the damage nor the other sheets', async () => {
    const row = '<row><c t="str"><v>x</v></c><c><v>1</v></c></row>';
    const sheets = { Good: row.repeat(3), Bad: `${row.repeat(2)}<row><c></row>`, Last: row.repeat(4) };
    const { tables, diagnostics } = await read({ sheets });
    expect(tables.map(({ table, rows }) => [table.name, rows.length])).toEqual([
      ['Good', 3],
      ['Bad', 2],
      ['Last', 4],
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'file-malformed', args: { reason: expect.stringContaining('sheet "Bad"') } },
    ]);
  });

  test('is refused by the size that it states, before anything is inflated', async () => {
    const bytes = zipOf({ 'xl/workbook.xml': '<workbook/>' }, 300 * 1024 * 1024);
    expect(await reasonOf('a.xlsx', bytes)).toContain('more than 200 MB');
  });

  test('is refused while it inflates where it lies about its size', async () => {
    const blank = '<x/>'.repeat(256 * 1024);
    const bytes = zipOf({ 'xl/workbook.xml': `<workbook>${blank.repeat(20)}</workbook>` }, 1000);
    expect(await reasonOf('a.xlsx', bytes)).toContain('more than 200 times its size');
  });

  test('costs no more than its filled cells where they lie far apart', async () => {
    const rows = (cells: string) =>
      Array.from({ length: 3000 }, (_, index) => `<row r="${index + 1}">${cells}</row>`).join('');
    const far = await read({ sheets: { S: rows('<c r="XFD1"><v>1</v></c>') } });
    expect(far.tables[0]?.rows).toHaveLength(3000);
    expect(
      await reasonOf(
        'a.xlsx',
        workbookOf({ sheets: { S: rows('<c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c>') } }),
      ),
    ).toContain('most of them empty');
  });

  test.each([
    ['no cell of a sheet', '<row><c r="ZZZZ1"><v>1</v></c></row>', 'in none of the 16384 columns'],
    ['no row of a sheet', '<row r="x"><c><v>1</v></c></row>', 'no readable number'],
    ['endless nesting', `${'<a>'.repeat(200)}`, 'nested too deeply'],
    ['entities of its own', '<row><c t="str"><v>&lol;</v></c></row>', 'XML is broken'],
  ])('with %s is named as such', async (_, rows, reason) => {
    expect(await reasonOf('a.xlsx', workbookOf({ sheets: { S: rows } }))).toContain(reason);
  });

  test('never crashes nor hangs, however it is mutated', async () => {
    const random = createRandom(7);
    const files = [
      FIXTURE,
      workbookOf({ sheets: { S: '<row><c t="s"><v>0</v></c></row>' }, strings: '<si><t>x</t></si>' }),
    ];
    for (let count = 0; count < 300; count++) {
      const { tables, records } = await readAll('a.xlsx', mutated(files, random));
      expect(records).toBe(tables.reduce((sum, { rows }) => sum + rows.length, 0));
    }
  });
});
