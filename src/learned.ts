// A saved model as the scorecard takes it: `learn` knows its terms, `ingest` how cells are read, `risk` what it replaces.
// A model may hold, beside columns of the client list, one for each family of signals: what the scorecard makes of that
// family, so that learning settles how much it weighs with these customers.
import { CELL_READERS } from './ingest/cell-readers.ts';
import { createJudge } from './learn/explain.ts';
import { columnsOf, type Model } from './learn/model.ts';
import { type Account, type Diagnostic, FAMILIES, type Signal, type Understanding } from './model/index.ts';
import { heardByFamily } from './risk/contributions.ts';
import { type LearnedCard, type LearnedPart, learnedCard } from './risk/learned.ts';
import { DEFAULT_SCORECARD } from './risk/scorecard.ts';

export interface HeardCell {
  readonly text: string;
  /** The signals behind it, in words. */
  readonly says: string;
}

/** Column → cell for every family of signals; nothing for a customer with whom there was no contact. */
export function heardCells(account: Account, signals: readonly Signal[]): ReadonlyMap<string, HeardCell> {
  if (account.contacts.length === 0) return new Map();
  const heard = heardByFamily(account, signals, DEFAULT_SCORECARD);
  return new Map(
    FAMILIES.map((family) => {
      const { logOdds, says } = heard.get(family) ?? { logOdds: 0, says: 'nothing' };
      return [heardColumn(family), { text: String(logOdds), says }];
    }),
  );
}

export function heardColumn(family: string): string {
  return `heard: ${family}`;
}

export function learnedCardOf(model: Model): LearnedCard {
  const judge = createJudge(model, CELL_READERS);
  const { rows, intercept } = model;
  const all = new Set(columnsOf(model));
  const families = new Set(FAMILIES.filter((family) => all.has(heardColumn(family))));
  const heardColumns = new Set([...families].map(heardColumn));
  return learnedCard({
    rows,
    intercept,
    columns: [...all].filter((column) => !heardColumns.has(column)),
    families,
    judge: (account, signals) => {
      const heard: ReadonlyMap<string, HeardCell> =
        families.size === 0 ? new Map() : heardCells(account, signals);
      const { parts } = judge((column) =>
        heardColumns.has(column) ? (heard.get(column)?.text ?? '') : (account.cells?.get(column) ?? ''),
      );
      return parts.map((part) => inWords(part, heard));
    },
  });
}

/** What was heard is said by its signals, and not by their log-odds. */
function inWords(part: LearnedPart, heard: ReadonlyMap<string, HeardCell>): LearnedPart {
  const [feature = '', other] = part.features;
  const cell = heard.get(feature);
  return cell === undefined || other !== undefined ? part : { ...part, says: `${feature}: ${cell.says}` };
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
