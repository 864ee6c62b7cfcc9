// The whole of `learn`: understand the table, see how well models do on customers they have not seen, then fit one on all.
import type { LeftOut, RawTable } from './columns.ts';
import { crossValidate } from './cross-validate.ts';
import type { Figures } from './figures.ts';
import { fitModel } from './fit.ts';
import { importanceOf, type Weight } from './importance.ts';
import type { Leak } from './leaks.ts';
import { type Model, termsOf } from './model.ts';
import type { LearnOptions } from './options.ts';
import { prepare } from './prepare.ts';
import { createRandom } from './random.ts';
import type { CellReaders } from './recipe.ts';
import type { Steps } from './steps.ts';

/** What `undertone learn` prints. */
export interface LearnReport {
  readonly schemaVersion: 1;
  readonly outcome: string;
  readonly positive: string;
  /** Rows learnt from. */
  readonly rows: number;
  readonly positives: number;
  /** Rows left out: without an outcome, and copies of another row. */
  readonly unlabelled: number;
  readonly copies: number;
  readonly folds: number;
  readonly seed: number;
  readonly cv: Figures;
  readonly leaks: readonly Leak[];
  readonly leftOut: readonly LeftOut[];
  /** The weightiest first. */
  readonly features: readonly Weight[];
  readonly pairs: readonly Weight[];
}

export interface Learned {
  readonly report: LearnReport;
  readonly model: Model;
}

/** Throws UsageError for what cannot be learnt from: see `prepare`. Same table, options and seed: same bytes. */
export function* learn(table: RawTable, options: LearnOptions, readers: CellReaders): Steps<Learned> {
  const { outcome, seed, folds } = options;
  const { frame, positive, leaks, leftOut, unlabelled, copies } = prepare(table, options, readers);
  const all = Int32Array.from(frame.outcome.keys());
  const about = {
    outcome,
    positive,
    rows: all.length,
    positives: frame.outcome.reduce((sum, value) => sum + value, 0),
    seed,
    folds,
    cv: roundedFigures(yield* crossValidate(frame, folds, createRandom(seed))),
    leaks: leaks.map((leak) => ({ ...leak, auc: shortened(leak.auc), agreement: shortened(leak.agreement) })),
  };
  const terms = termsOf(yield* fitModel(frame, all, createRandom(seed)), frame);
  return {
    model: { schemaVersion: 1, kind: 'undertone-model', ...about, ...terms },
    report: { schemaVersion: 1, ...about, unlabelled, copies, leftOut, ...importanceOf(terms, frame) },
  };
}

/** To four digits: more would claim more than folds can tell. */
function shortened(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function roundedFigures({ auc, aucSd, prAuc, brier, ece, lift10, precision10 }: Figures): Figures {
  return {
    auc: shortened(auc),
    aucSd: shortened(aucSd),
    prAuc: shortened(prAuc),
    brier: shortened(brier),
    ece: shortened(ece),
    lift10: shortened(lift10),
    precision10: shortened(precision10),
  };
}
