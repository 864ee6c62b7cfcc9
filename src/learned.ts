// A saved model as the scorecard takes it: `learn` knows its terms, `ingest` how cells are read, `risk` what it replaces.
import { CELL_READERS } from './ingest/cell-readers.ts';
import { createJudge } from './learn/explain.ts';
import { columnsOf, type Model } from './learn/model.ts';
import type { Diagnostic, Understanding } from './model/index.ts';
import { type LearnedCard, learnedCard } from './risk/learned.ts';

export function learnedCardOf(model: Model): LearnedCard {
  const judge = createJudge(model, CELL_READERS);
  const { rows, intercept } = model;
  return learnedCard({ rows, intercept, columns: columnsOf(model), judge: (cellOf) => judge(cellOf).parts });
}

/** What the client lists that were read lack of the model's columns. */
export function missingColumns(
  card: LearnedCard | undefined,
  tables: readonly Understanding[],
): readonly Diagnostic[] {
  if (card === undefined) return [];
  const lists = tables.filter(({ kinds }) => kinds.includes('customer'));
  const there = new Set(lists.flatMap(({ header }) => header));
  const lacking = card.columns.filter((column) => !there.has(column));
  if (lacking.length === 0) return [];
  const args = { columns: lacking.join(', '), missing: lacking.length, of: card.columns.length };
  const severity = lacking.length === card.columns.length ? 'warning' : 'note';
  return [{ severity, code: 'model-columns-missing', args }];
}
