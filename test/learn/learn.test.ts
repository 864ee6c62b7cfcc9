import { describe, expect, it } from 'vitest';
import { CELL_READERS } from '../../src/ingest/cell-readers.ts';
import { createJudge } from '../../src/learn/explain.ts';
import { parseModel } from '../../src/learn/parse-model.ts';
import { createRandom } from '../random.ts';
import { cellsOf, customers, learnFrom } from './customers.ts';

const table = customers(700);
const { model, report } = learnFrom(table);
const saved = JSON.stringify(model);

describe('a learnt model', () => {
  it('finds the planted reasons, the interaction among them', () => {
    expect(report.cv.auc).toBeGreaterThan(0.78);
    expect(report.cv.ece).toBeLessThan(0.08);
    expect(report.features[0]?.name).toMatch(/contract|months/);
    expect(report.pairs[0]?.name).toBe('fee × region');
  });

  it('counts its rows and leavers', () => {
    expect(report.rows).toBe(700);
    expect(report.positives).toBe(table.rows.filter((row) => row.at(-1) === 'Yes').length);
  });

  it('is judged by parts that add up to the log-odds, the same before and after it is saved', () => {
    const judge = createJudge(model, CELL_READERS);
    const later = createJudge(parseModel(saved, 'model.json'), CELL_READERS);
    for (const row of table.rows) {
      const judged = judge(cellsOf(table, row));
      const sum = judged.parts.reduce((total, { logOdds }) => total + logOdds, model.intercept);
      expect(Math.abs(sum - judged.logOdds)).toBeLessThan(1e-9);
      expect(later(cellsOf(table, row))).toEqual(judged);
    }
  });

  it('reads back as the bytes that were saved', () => {
    expect(JSON.stringify(parseModel(saved, 'model.json'))).toBe(saved);
  });

  it('judges missing columns and levels that it has never met, and says so', () => {
    const judge = createJudge(model, CELL_READERS);
    const strange = judge((column) => (column === 'contract' ? 'for ever' : ''));
    const says = strange.parts.map((part) => part.says);
    expect(says).toContain('contract: for ever (rare or new)');
    expect(says).toContain('months: none');
    expect(strange.probability).toBeGreaterThan(0);
    expect(strange.probability).toBeLessThan(1);
  });

  it('does not depend on the order of the rows', () => {
    const mixed = { header: table.header, rows: createRandom(3).shuffle(table.rows) };
    expect(JSON.stringify(learnFrom(mixed).model)).toBe(saved);
  });

  it('refuses a file that is no model', () => {
    expect(() => parseModel('{}', 'model.json')).toThrow('is not a model');
    const newer = '{"kind": "undertone-model", "schemaVersion": 99}';
    expect(() => parseModel(newer, 'model.json')).toThrow(
      'is a model of version 99, and only 1 is read here',
    );
    expect(() => parseModel('{', 'model.json')).toThrow('not valid JSON');
  });
});

describe('columns that are not learnt from', () => {
  it('are ids and leaks, named with the reason', () => {
    expect(report.leftOut.map(({ column }) => column)).toEqual(['account']);
    expect(report.leaks).toEqual([{ column: 'reason', auc: 1, agreement: 1, leftOut: true }]);
    expect(model.features.map(({ name }) => name)).not.toContain('reason');
  });

  it('are learnt from where the user insists, or left out where he wishes', () => {
    const small = customers(300);
    const kept = learnFrom(small, { keep: ['reason'], drop: ['fee'] });
    expect(kept.report.leaks.map(({ leftOut }) => leftOut)).toEqual([false]);
    const names = kept.model.features.map(({ name }) => name);
    expect(names).toContain('reason');
    expect(names).not.toContain('fee');
  });
});
