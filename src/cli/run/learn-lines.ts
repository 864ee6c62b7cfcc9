// What `learn` found, for people.
import type { LearnReport } from '../../learn/learn.ts';
import { visible } from '../../report/visible.ts';
import { groupThousands } from '../../report/words.ts';

const NAMED = 12;

export function learnLines(report: LearnReport): readonly string[] {
  return [...headLines(report), ...figureLines(report), ...termLines(report)].map(
    (line) => `${visible(line)}\n`,
  );
}

function headLines({
  rows,
  positives,
  outcome,
  positive,
  unlabelled,
  copies,
  leaks,
  leftOut,
}: LearnReport): readonly string[] {
  const share = Math.round((1000 * positives) / rows) / 10;
  return [
    `Learnt from ${groupThousands(rows)} rows, of which ${groupThousands(positives)} (${share} %) have ${outcome} = ${positive}.`,
    ...(unlabelled > 0
      ? [`${groupThousands(unlabelled)} rows say nothing of the outcome and were left out.`]
      : []),
    ...(copies > 0
      ? [`${groupThousands(copies)} rows are copies of another in all but their id and were left out.`]
      : []),
    ...leaks.map(
      ({ column, auc, agreement, leftOut: out }) =>
        `Leak: ${column} alone gives the answer (AUC ${auc}, agrees in ${Math.round(agreement * 1e4) / 100} % of rows); ` +
        (out ? `left out, --keep "${column}" puts it back.` : 'kept as you asked.'),
    ),
    ...leftOut.map(({ column, because }) => `Left out: ${column}; ${because}.`),
  ];
}

function figureLines({ cv, folds, rows, positives }: LearnReport): readonly string[] {
  return [
    '',
    `On customers it had not seen (${folds} folds):`,
    `  AUC          ${cv.auc} ± ${cv.aucSd}`,
    `  PR-AUC       ${cv.prAuc} (chance: ${Math.round((1e4 * positives) / rows) / 1e4})`,
    `  top tenth    ${Math.round(cv.precision10 * 1000) / 10} % leave, ${Math.round(cv.lift10 * 100) / 100} × as many as on average`,
    `  Brier score  ${cv.brier}`,
    `  calibration  off by ${Math.round(cv.ece * 1000) / 10} points on average`,
  ];
}

function termLines({ features, pairs }: LearnReport): readonly string[] {
  return ['', 'What moves customers (mean log-odds):', ...weights(features), ...weights(pairs)];
}

function weights(terms: LearnReport['features']): readonly string[] {
  const lines = terms.slice(0, NAMED).map(({ name, importance }) => `  ${importance.toFixed(3)}  ${name}`);
  return terms.length > NAMED ? [...lines, `  … and ${terms.length - NAMED} more`] : lines;
}
