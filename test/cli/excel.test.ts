// `--excel`: what a spreadsheet opens as it is meant, and cannot run; and undertone still reads it.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvWriter } from '../../src/report/csv.ts';
import { createRandom } from '../random.ts';
import { runCli } from './run.ts';

const COMPANY = 'fixtures/tidewright';

async function scan(...args: readonly string[]): Promise<string> {
  return (await runCli(['scan', COMPANY, '-q', ...args])).stdout;
}

function cellsOf(csv: string, delimiter: string): readonly (readonly string[])[] {
  return parse(csv, { bom: true, delimiter, recordDelimiter: '\r\n' });
}

describe('--excel', () => {
  it('has a byte order mark, CRLF, and the same cells as plain CSV', async () => {
    const [plain, excel] = [await scan(), await scan('--excel')];
    expect(excel.startsWith('\ufeffrank,customer_id')).toBe(true);
    expect(excel.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
    expect(cellsOf(excel, ',')).toEqual(parse(plain));
  });

  it('takes a semicolon with decimal commas where the locale has them', async () => {
    const [, first = []] = cellsOf(await scan('--excel=semicolon', '--top', '1'), ';');
    expect(first[5]).toMatch(/^\d+(,\d)?$/);
    expect(first[6]).toMatch(/^-?\d,\d+$/);
  });

  it('takes a path after it, and no other format beside it', async () => {
    expect((await runCli(['scan', '--excel', COMPANY, '-q'])).exitCode).toBe(0);
    expect((await runCli(['scan', COMPANY, '--excel', '--format', 'json'])).stderr).toContain('not json');
    const onTerminal = await runCli(['scan', COMPANY, '-q', '--excel'], { isTerminal: true });
    expect(onTerminal.stdout).toMatch(/^\S*rank,customer_id/);
  });

  it('is a way of the other lists too', async () => {
    const { stdout } = await runCli(['promises', COMPANY, '-q', '--excel=semicolon']);
    expect(stdout.startsWith('\ufeffcustomer_id;customer_name')).toBe(true);
  });

  it('is read back by undertone, whichever the separator', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'undertone-excel-'));
    const names = cellsOf(await scan('--excel'), ',').map((row) => row[2]);
    for (const style of ['comma', 'semicolon']) {
      const path = join(folder, `${style}.csv`);
      writeFileSync(path, await scan(`--excel=${style}`));
      const { stdout } = await runCli(['inspect', '--records', path]);
      expect(parse(stdout).map((row: readonly string[]) => row[2])).toEqual(names);
    }
  });

  it('makes no cell a formula, whatever stands before it, and leaves numbers numbers', () => {
    const { line } = csvWriter('excel');
    const starts = [
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '＝',
      '＋',
      '－',
      '＠',
      ' =',
      '\u200b=',
      '\u00a0@',
      '\ufeff=',
      '\u202e-',
      '"=',
    ];
    const random = createRandom(7);
    const texts = Array.from({ length: 10_000 }, () =>
      Array.from({ length: 1 + random.below(6) }, () => random.pick(starts)).join(random.pick(['', 'a'])),
    );
    const rows = cellsOf(texts.map((text) => line([text, -1.5])).join(''), ',');
    expect(rows.length).toBe(texts.length);
    for (const [text = '', figure] of rows) {
      expect(text).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u);
      expect(text).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(figure).toBe('-1.5');
    }
  });
});
