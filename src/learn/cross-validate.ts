import { dealSplits } from './deal.ts';
import { type Figures, figuresOf } from './figures.ts';
import { fitModel } from './fit.ts';
import type { Frame } from './frame.ts';
import type { Random } from './random.ts';
import type { Steps } from './steps.ts';
import { forecast } from './terms.ts';

/** Figures on rows that each fold's model had not seen. Everything that looks at the outcome is done anew in each fold. */
export function* crossValidate(frame: Frame, folds: number, random: Random): Steps<Figures> {
  const all = Int32Array.from(frame.outcome.keys());
  const splits = dealSplits(all, frame.outcome, folds, random);
  const scores = new Float64Array(frame.outcome.length);
  for (const { training, held } of splits) {
    const forecasts = forecast(yield* fitModel(frame, training, random), frame);
    for (const row of held) scores[row] = forecasts[row] ?? 0;
  }
  return figuresOf(scores, frame.outcome, splits);
}
