// The same customers judged with other weights. Nothing is read or heard again: weights come after listening.

import { assessed } from './judgement.ts';
import type { Report, WhatIf } from './model/index.ts';
import type { Run, RunSettings } from './pipeline.ts';
import { createExchange } from './rank/exchange.ts';
import { rank } from './rank/follow-up.ts';
import { movementsBetween } from './rank/what-if.ts';
import { summarise } from './report/tally.ts';
import { mapped } from './walks.ts';

/** The report of a run as it would be with other settings for signals and scorecard. */
export function reassess({ accounts, report }: Run, settings: RunSettings): Report {
  const again = mapped(accounts, (account) => assessed(account, settings));
  const followUps = rank(again, createExchange(settings.rates));
  return { ...report, followUps, totals: { ...report.totals, ...summarise(followUps) } };
}

/** Who moves from one report to the other; `weights` are those that differ. */
export function compare(before: Report, after: Report, weights: WhatIf['weights']): WhatIf {
  return {
    asOf: after.asOf,
    weights,
    customers: after.followUps.length,
    bands: { before: summarise(before.followUps).bands, after: summarise(after.followUps).bands },
    moved: movementsBetween(before.followUps, after.followUps),
  };
}

/** Weights that differ between two settings, by signal. */
export function changedWeights(before: RunSettings, after: RunSettings): WhatIf['weights'] {
  return after.signals.flatMap(({ id, weight }, index) => {
    const from = before.signals[index]?.weight ?? weight;
    return from === weight ? [] : [{ signal: id, from, to: weight }];
  });
}
