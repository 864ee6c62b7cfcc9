// What the reader of delimited text promises, case by case; every line is a row or is named.
import { describe, expect, test } from 'vitest';
import { createRandom, type Random } from '../random.ts';
import { type ReadResult, readAll } from './reading.ts';

const codes = ({ diagnostics }: ReadResult) => diagnostics.map(({ code }) => code);
const table = (result: ReadResult) => ({
  header: result.tables[0]?.table.header,
  rows: result.tables[0]?.rows,
});

describe('the dialect is found without being told', () => {
  const header = ['id', 'since', 'note'];
  const rows = [
    ['1', '2026-01-02', 'plain'],
    ['2', '2026-01-03', 'with comma, with semicolon; and "quotes"'],
    ['3', '2026-01-04', ''],
  ];
  for (const delimiter of [',', ';', '\t', '|', ', ', '^', '\x1f']) {
    for (const newline of ['\n', '\r\n', '\r']) {
      test(`delimiter ${JSON.stringify(delimiter)}, line end ${JSON.stringify(newline)}`, async () => {
        const quoted = (cell: string) => (/[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
        const text = [header, ...rows].map((row) => row.map(quoted).join(delimiter)).join(newline);
        expect(table(await readAll('a.csv', text))).toEqual({ header, rows });
      });
    }
  }

  test('single quotes enclose cells', async () => {
    const result = await readAll('a.csv', "id,note\n1,'a, b'\n2,'c, d'\n3,'e'\n");
    expect(table(result).rows).toEqual([
      ['1', 'a, b'],
      ['2', 'c, d'],
      ['3', 'e'],
    ]);
  });

  test('backslashes escape quotes', async () => {
    const result = await readAll(
      'a.csv',
      'id,note\n1,"say \\"no\\", twice"\n2,"say \\"yes\\", once"\n3,"x"\n',
    );
    expect(table(result).rows?.slice(0, 2)).toEqual([
      ['1', 'say "no", twice'],
      ['2', 'say "yes", once'],
    ]);
  });

  test('columns aligned with spaces', async () => {
    const result = await readAll(
      'a.txt.csv',
      ' 00004 0001 19970101  2   29.33\n 00021 0002 19970118 12    9.73\n',
    );
    expect(table(result).rows).toEqual([
      ['00004', '0001', '19970101', '2', '29.33'],
      ['00021', '0002', '19970118', '12', '9.73'],
    ]);
  });

  test("Excel's sep= line tells the delimiter and is no row", async () => {
    const result = await readAll('a.csv', 'sep=;\r\nid;amount\r\n1;2,5\r\n2;3,5\r\n');
    expect(table(result)).toEqual({
      header: ['id', 'amount'],
      rows: [
        ['1', '2,5'],
        ['2', '3,5'],
      ],
    });
    expect(result.tables[0]?.lines).toEqual([3, 4]);
  });

  test('decimal commas do not win against semicolons', async () => {
    const result = await readAll('a.csv', 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n');
    expect(table(result).rows).toEqual([
      ['1,5', '2,5', '3,5'],
      ['4,5', '5,5', '6,5'],
    ]);
  });

  test('one column of running text is not cut at its commas', async () => {
    const lines = [
      'feedback',
      'Nice, thanks',
      'Bad',
      'Slow, rude, and late',
      'Fine',
      'Never again',
      'I see, well',
    ];
    expect(table(await readAll('a.csv', lines.join('\n')))).toEqual({
      header: ['feedback'],
      rows: lines.slice(1).map((line) => [line]),
    });
  });
});

describe('the header', () => {
  test('is made up where the first row is data', async () => {
    const result = await readAll('a.csv', '1,2026-01-01,7.5\n2,2026-01-02,8.5\n3,2026-01-03,9.5\n');
    expect(table(result).header).toEqual(['column 1', 'column 2', 'column 3']);
    expect(table(result).rows).toHaveLength(3);
    expect(result.tables[0]?.table.dialect).toContain('no header');
  });

  test('keeps doubles and hostile names apart and names what has none', async () => {
    const result = await readAll(
      'a.csv',
      'id,__proto__,constructor,,toString,id\n1,2,3,4,5,6\n7,8,9,10,11,12\n',
    );
    expect(table(result)).toEqual({
      header: ['id', '__proto__', 'constructor', 'column 4', 'toString', 'id (2)'],
      rows: [
        ['1', '2', '3', '4', '5', '6'],
        ['7', '8', '9', '10', '11', '12'],
      ],
    });
  });

  test('alone is a table without rows', async () => {
    expect(table(await readAll('a.csv', 'id,name,since\n'))).toEqual({
      header: ['id', 'name', 'since'],
      rows: [],
    });
  });

  test('may have titles above it, which are said', async () => {
    const text =
      'Open tickets\nexported 2026-02-01\n\nid,subject,opened\n1,Late,2026-01-01\n2,Broken,2026-01-02\n';
    const result = await readAll('a.csv', text);
    expect(table(result).header).toEqual(['id', 'subject', 'opened']);
    expect(result.tables[0]?.lines).toEqual([5, 6]);
    expect(result.diagnostics).toMatchObject([
      { code: 'lines-skipped', args: { count: 2, what: 'above the header' }, origin: { line: 1 } },
    ]);
  });

  test('may take several rows, which are joined', async () => {
    const text =
      'id,opened,amount,paid\nnumber,day,EUR,day\n1,2026-01-01,7.5,2026-01-02\n2,2026-01-03,8.5,2026-01-04\n';
    expect(table(await readAll('a.csv', text)).header).toEqual([
      'id number',
      'opened day',
      'amount EUR',
      'paid day',
    ]);
  });

  test('may lack the name of the row numbers', async () => {
    const result = await readAll(
      'a.csv',
      '"name","city"\n"1","Ann","Oslo"\n"2","Bob","Rome"\n"3","Cid","Bonn"\n',
    );
    expect(table(result)).toMatchObject({
      header: ['column 1', 'name', 'city'],
      rows: [['1', 'Ann', 'Oslo'], {}, {}],
    });
  });
});

describe('ragged records', () => {
  const head =
    'id,day,note,state\n1,2026-01-01,fine,open\n2,2026-01-02,slow,open\n3,2026-01-03,late,done\n4,2026-01-04,odd,done\n5,2026-01-05,bad,open\n';

  test('short ones are padded and named', async () => {
    const result = await readAll('a.csv', 'a,b,c\n1,2,3\n4,5\n6,7,8\n');
    expect(table(result).rows).toEqual([
      ['1', '2', '3'],
      ['4', '5', ''],
      ['6', '7', '8'],
    ]);
    expect(result.diagnostics).toMatchObject([
      { code: 'record-ragged', args: { expected: 3, found: 2 }, origin: { record: 2, line: 3 } },
    ]);
  });

  test('long ones keep their extra cells under a further name', async () => {
    const result = await readAll('a.csv', 'a,b\n1,2\n3,4,5,6\n7,8\n');
    expect(table(result)).toEqual({
      header: ['a', 'b', 'column 3', 'column 4'],
      rows: [
        ['1', '2', '', ''],
        ['3', '4', '5', '6'],
        ['7', '8', '', ''],
      ],
    });
    expect(codes(result)).toEqual(['record-ragged']);
  });

  test('a comma in a text that is not quoted is put back', async () => {
    const result = await readAll('a.csv', `${head}6,2026-01-06,bad, really bad,open\n`);
    expect(table(result).rows?.[5]).toEqual(['6', '2026-01-06', 'bad, really bad', 'open']);
    expect(codes(result)).toEqual(['record-repaired']);
  });

  test('a comma too many or missing moves the cells back to their columns', async () => {
    const result = await readAll('a.csv', `${head}6,,2026-01-06,bad,open\n72026-01-07,bad,open\n`);
    expect(table(result).rows?.slice(5)).toEqual([
      ['6', '2026-01-06', 'bad', 'open'],
      ['', '72026-01-07', 'bad', 'open'],
    ]);
    expect(codes(result)).toEqual(['record-repaired', 'record-repaired']);
  });

  test('a line with another delimiter is read with that', async () => {
    const result = await readAll('a.csv', `${head}6;2026-01-06;bad;open\n`);
    expect(table(result).rows?.[5]).toEqual(['6', '2026-01-06', 'bad', 'open']);
    expect(codes(result)).toEqual(['record-repaired']);
  });

  test('hundreds of different lengths lose nothing', async () => {
    const lines = Array.from({ length: 300 }, (_, length) =>
      Array.from({ length: length + 2 }, (_, i) => `v${i}`).join(','),
    );
    const result = await readAll('a.csv', lines.join('\n'));
    const cells = [
      ...result.tables.flatMap(({ rows }) => rows),
      ...result.tables.slice(0, 1).map((t) => t.table.header),
    ]
      .flat()
      .filter((cell) => cell.startsWith('v'));
    const expected = lines.flatMap((line) => line.split(','));
    expect(cells.length).toBe(expected.length);
    expect(result.tables.length).toBeLessThan(20);
  });
});

describe('quotes in odd places', () => {
  test('a stray quote is text and does not swallow the lines below', async () => {
    const result = await readAll('a.csv', 'a,b,c\n1,2,3\n4,"5,6\n7,8,9\n10,"11",12\n');
    expect(table(result).rows).toEqual([
      ['1', '2', '3'],
      ['4', '"5', '6'],
      ['7', '8', '9'],
      ['10', '11', '12'],
    ]);
    expect(result.diagnostics).toMatchObject([{ code: 'record-repaired', origin: { record: 2, line: 3 } }]);
  });

  test('a quote that is never closed costs only its own line', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `${index},x,y`);
    const text = ['a,b,c', ...lines.slice(0, 1500), '0,"x,y', ...lines.slice(1500)].join('\n');
    const result = await readAll('a.csv', text);
    expect(result.records).toBe(3001);
    expect(table(result).rows?.[1500]).toEqual(['0', '"x', 'y']);
    expect(table(result).rows?.at(-1)).toEqual(['2999', 'x', 'y']);
  });

  test('quotes within a quoted cell that are not doubled stay text', async () => {
    const result = await readAll('a.csv', 'a,b\n1,"he said "no", then left"\n2,"fine"\n3,"ok"\n');
    expect(table(result).rows?.[0]).toEqual(['1', 'he said "no", then left']);
    expect(codes(result)).toEqual(['record-repaired']);
  });

  test('a message of several lines with a quote too many stays one record', async () => {
    const text = 'id,text,state\n1,"Hello\nyou said "soon" to me\nbye",open\n2,"fine",done\n';
    const result = await readAll('a.csv', text);
    expect(table(result).rows).toEqual([
      ['1', 'Hello\nyou said "soon" to me\nbye', 'open'],
      ['2', 'fine', 'done'],
    ]);
    expect(result.tables[0]?.lines).toEqual([2, 5]);
  });

  test('inches and apostrophes in bare cells are text', async () => {
    const result = await readAll(
      'a.csv',
      `id,item,price\n1,pipe 5" wide,7\n2,Kids' hat,8\n3,"tube, 3"" wide",9\n`,
    );
    expect(table(result).rows).toEqual([
      ['1', 'pipe 5" wide', '7'],
      ['2', "Kids' hat", '8'],
      ['3', 'tube, 3" wide', '9'],
    ]);
  });
});

describe('several tables in one file', () => {
  test('a header that shares names with the first one starts a table', async () => {
    const text =
      'id,name,since\n1,Ann,2026-01-01\n2,Bob,2026-01-02\nid,name,since,plan\n3,Cid,2026-01-03,Pro\n';
    const result = await readAll('a.csv', text);
    expect(result.tables.map(({ table, rows }) => [table.name, table.header.length, rows.length])).toEqual([
      ['', 3, 2],
      ['table 2', 4, 1],
    ]);
  });

  test('the same header once more is passed over, as in files that were joined', async () => {
    const part = 'id,name\n1,Ann\n2,Bob\n';
    const result = await readAll('a.csv', part + part);
    expect(result.tables).toHaveLength(1);
    expect(table(result).rows).toHaveLength(4);
    expect(result.diagnostics).toMatchObject([{ code: 'lines-skipped', args: { what: 'repeated header' } }]);
  });

  test('other names after an empty line start a table', async () => {
    const text =
      'id,name,since\n1,Ann,2026-01-01\n2,Bob,2026-01-02\n3,Cid,2026-01-03\n\norder,total\n7,12.50\n8,13.50\n';
    const result = await readAll('a.csv', text);
    expect(result.tables[1]).toMatchObject({
      table: { header: ['order', 'total'] },
      rows: [
        ['7', '12.50'],
        ['8', '13.50'],
      ],
    });
  });
});

describe('lines', () => {
  test('are physical ones, quoted line ends and empty lines included', async () => {
    const result = await readAll(
      'a.csv',
      'id,text\r\n\r\n1,"a\r\nb\r\nc"\r\n\r\n\r\n2,d\r\n3,"e\nf"\r\n4,g\r\n',
    );
    expect(result.tables[0]?.lines).toEqual([3, 8, 9, 11]);
  });

  test('empty ones are passed over, rows of nothing but delimiters counted', async () => {
    const result = await readAll('a.csv', 'a,b\n1,2\n\n,\n,\n3,4\n\n\n');
    expect(table(result).rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(result.diagnostics).toMatchObject([
      { code: 'lines-skipped', args: { count: 2, what: 'empty' }, origin: { line: 4 } },
    ]);
  });
});

describe('sizes', () => {
  test('10,000 columns', async () => {
    const row = (prefix: string) =>
      Array.from({ length: 10_000 }, (_, index) => `${prefix}${index}`).join(',');
    const result = await readAll('a.csv', `${row('name')}\n${row('1')}\n${row('2')}\n`);
    expect(table(result).header).toHaveLength(10_000);
    expect(table(result).rows?.[1]?.[9999]).toBe('29999');
  });

  test('one field of 100 MB is rejected, and what follows is read', async () => {
    const piece = 'x'.repeat(1024 * 1024);
    const chunks = ['id,text\n1,a\n2,"', ...new Array<string>(100).fill(piece), '"\n3,c\n'];
    const result = await readAll('a.csv', ...chunks);
    expect(table(result).rows).toEqual([
      ['1', 'a'],
      ['3', 'c'],
    ]);
    expect(result.diagnostics).toMatchObject([{ code: 'record-rejected', origin: { line: 3, record: 2 } }]);
    expect(result.records).toBe(3);
  });

  test('one quoted field of 20 MB with line ends is rejected to its closing quote', async () => {
    const piece = `${'Some words of a message. '.repeat(40)}\n`.repeat(1024);
    const chunks = [
      'id,text,state\n1,a,open\n2,"',
      ...new Array<string>(20).fill(piece),
      '",open\n3,c,done\n',
    ];
    const result = await readAll('a.csv', ...chunks);
    expect(table(result).rows).toEqual([
      ['1', 'a', 'open'],
      ['3', 'c', 'done'],
    ]);
    expect(result.tables[0]?.lines).toEqual([2, 3 + 20 * 1024 + 1]);
    expect(codes(result)).toEqual(['record-rejected']);
  });
});

describe('however the bytes are cut, the records are the same', () => {
  for (let seed = 1; seed <= 20; seed++) {
    test(`seed ${seed}`, async () => {
      const random = createRandom(seed);
      const bytes = Buffer.from(randomFile(random));
      const whole = await readAll('a.csv', bytes);
      expect(await readAll('a.csv', ...randomCuts(bytes, random))).toEqual(whole);
      expect(await readAll('a.csv', ...singleBytes(bytes.subarray(0, 1500)))).toEqual(
        await readAll('a.csv', bytes.subarray(0, 1500)),
      );
    });
  }
});

/** Text with quotes, line ends, several alphabets, and now and then something that is wrong. */
function randomFile(random: Random): string {
  const delimiter = random.pick([',', ';', '\t']);
  const newline = random.pick(['\n', '\r\n']);
  const words = [
    'late',
    'größer',
    '日本',
    '😀',
    'say ""no""',
    `a${delimiter}b`,
    `x${newline}y`,
    '5',
    '2026-01-01',
    '',
  ];
  const oddities = ['"', `${delimiter}${delimiter}`, 'a"b', `${newline}${newline}`, '""', '"x"y'];
  const cell = () => `"${Array.from({ length: 1 + random.below(4) }, () => random.pick(words)).join(' ')}"`;
  const line = (index: number) => [index, '2026-01-01', cell(), cell()].join(delimiter);
  const lines = Array.from({ length: 50 + random.below(400) }, (_, index) =>
    random.below(12) === 0
      ? line(index).replace(delimiter, `${delimiter}${random.pick(oddities)}`)
      : line(index),
  );
  return ['id', 'day', 'text', 'note'].join(delimiter) + newline + lines.join(newline);
}

function randomCuts(bytes: Uint8Array, random: Random): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + random.below(random.pick([3, 50, 5000]));
    chunks.push(bytes.subarray(at, at + length));
    at += length;
  }
  return chunks;
}

function singleBytes(bytes: Uint8Array): Uint8Array[] {
  return Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
}

describe('what comes without a telling name', () => {
  test('two columns are a table', async () => {
    expect(table(await readAll('export', 'id,text\n1,hi\n'))).toEqual({
      header: ['id', 'text'],
      rows: [['1', 'hi']],
    });
  });

  test('standard input is a table if it is nothing else', async () => {
    const result = await readAll('-', 'feedback\nIt was late, and cold.\nFine\n');
    expect(table(result).rows).toEqual([['It was late, and cold.'], ['Fine']]);
  });
});
