// The exact counterfactual: what the score would be, were some things done. Arithmetic, not a promise of cause.
import { BANDS, compareText, firstDifference, type Move, type Plan, type RiskScore } from '../model/index.ts';
import type { Deed } from './deeds.ts';

/** What is asked of the rest of the pipeline. */
export interface Outcomes {
  /** The score, were these done. */
  readonly risk: (deeds: readonly Deed[]) => RiskScore;
  /** The place on the list, were these done. */
  readonly rank: (deeds: readonly Deed[]) => number;
}

/** More deeds than these are not combined: beyond the strongest few, a list to work through helps nobody. */
const MOST_COMBINED = 12;
/** Nor more of them at a time, before all together are tried. */
const LARGEST_SET = 4;

/** Each deed alone, where it lowers the score; largest move first. */
export function movesOf(
  risk: RiskScore,
  deeds: readonly Deed[],
  outcomes: Pick<Outcomes, 'risk'>,
): readonly Move[] {
  return deeds
    .map((deed) => ({ says: deed.says, from: risk.value, ...scoreAfter([deed], outcomes) }))
    .filter(({ from, to }) => to < from)
    .toSorted((a, b) => firstDifference(a.to - b.to, compareText(a.says, b.says)));
}

/**
 * The smallest set of deeds that moves the customer to a lower band; of sets of one size the first by label. Where none
 * does, all deeds together and that they do not. Undefined where nothing that can be done lowers the score or no band is
 * below.
 */
export function planOf(risk: RiskScore, deeds: readonly Deed[], outcomes: Outcomes): Plan | undefined {
  const place = BANDS.indexOf(risk.band);
  if (deeds.length === 0 || place >= BANDS.indexOf('calm')) return undefined;
  if (outcomes.risk(deeds).logOdds >= risk.logOdds) return undefined;
  const reaches = (set: readonly Deed[]): boolean => BANDS.indexOf(outcomes.risk(set).band) > place;
  const candidates = strongest(deeds, outcomes);
  for (let size = 1; size <= Math.min(LARGEST_SET, candidates.length); size++) {
    for (const set of setsOf(candidates, size)) {
      if (reaches(set)) return planFor(set, true, outcomes);
    }
  }
  return planFor(deeds, reaches(deeds), outcomes);
}

/** Those that lower the score most, by label again. */
function strongest(deeds: readonly Deed[], outcomes: Outcomes): readonly Deed[] {
  return deeds
    .map((deed) => ({ deed, left: outcomes.risk([deed]).logOdds }))
    .toSorted((a, b) => firstDifference(a.left - b.left, compareText(a.deed.says, b.deed.says)))
    .slice(0, MOST_COMBINED)
    .map(({ deed }) => deed)
    .toSorted((a, b) => compareText(a.says, b.says));
}

/** All sets of a size, in the order of their members. */
function* setsOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, item] of items.entries()) {
    for (const rest of setsOf(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}

function planFor(set: readonly Deed[], reaches: boolean, outcomes: Outcomes): Plan {
  const { to, band } = scoreAfter(set, outcomes);
  return { deeds: set.map(({ says }) => says), to, band, rank: outcomes.rank(set), reaches };
}

function scoreAfter(deeds: readonly Deed[], outcomes: Pick<Outcomes, 'risk'>): Pick<Move, 'to' | 'band'> {
  const { value, band } = outcomes.risk(deeds);
  return { to: value, band };
}
