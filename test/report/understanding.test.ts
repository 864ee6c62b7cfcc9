// How `inspect` shows a table at the width of a terminal: reasons are never cut, columns keep in line.
import { expect, it } from 'vitest';
import type { Understanding } from '../../src/model/index.ts';
import { PLAIN } from '../../src/report/format.ts';
import { renderUnderstandings } from '../../src/report/understanding.ts';

const TABLE: Understanding = {
  file: 'tickets.csv',
  table: '',
  format: 'csv',
  encoding: 'utf-8',
  compression: 'none',
  dialect: 'delimiter ","',
  kinds: ['interaction'],
  header: [],
  columns: [
    {
      column: 'Created at by the requester in person',
      field: 'at',
      because: 'known header',
      reading: 'month first (7302 of 7302 decide)',
    },
    { column: 'Colour', field: '', because: '', reading: '' },
  ],
  authorship: '',
  records: 2,
  used: 2,
  rejected: 0,
};

it.each([80, 60, 40])('fits into %i columns and says every word', (width) => {
  const text = [...renderUnderstandings([TABLE], [], { width, paint: PLAIN })].join('');
  const lines = text.split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 52));
  expect(text.replace(/\s+/g, ' ')).toContain('→ not used');
  for (const word of ['known', 'month', 'first', '7302', 'decide']) expect(text).toContain(word);
});
