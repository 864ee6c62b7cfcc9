// What a caller chooses, filled up with defaults: the command line and the library start their runs from here.
import type { Model } from './learn/model.ts';
import { learnedCardOf } from './learned.ts';
import {
  type Instant,
  type LinkRules,
  nearest,
  type ReadingSettings,
  type Signal,
  UsageError,
} from './model/index.ts';
import type { RunSettings } from './pipeline.ts';
import { type Retention, SCAN_RETENTION } from './profile/contact.ts';
import type { Allowance } from './profile/packed/lists.ts';
import { DEFAULT_SCORECARD } from './risk/scorecard.ts';
import { signals } from './signals/index.ts';

export interface Choices {
  /** `field` or `file.csv:field` → column. */
  readonly map?: ReadonlyMap<string, string>;
  /** Keys of `map` that are kept for other runs too: one that meets no column here is no error. */
  readonly standing?: ReadonlySet<string>;
  /** Names of our company and products. */
  readonly brands?: readonly string[];
  readonly ownDomains?: readonly string[];
  /** Names of our own people, as they stand in transcripts. */
  readonly ownNames?: readonly string[];
  readonly currency?: string;
  readonly dateOrder?: 'day-first' | 'month-first';
  /** Currency → units for one euro. */
  readonly rates?: ReadonlyMap<string, number>;
  /** Signal → log-odds at full strength. */
  readonly weights?: ReadonlyMap<string, number>;
  readonly daysUntilUnknown?: number;
  /** Former owner, or segment of those whom nobody owns → owner. */
  readonly owners?: ReadonlyMap<string, string>;
  /** Plan, or `*` for every other → days within which a message is to be answered. */
  readonly serviceLevels?: ReadonlyMap<string, number>;
  /** Learnt by `undertone learn`; judges those whose records it knows the columns of. */
  readonly model?: Model;
  /** Who is one customer and who is not. */
  readonly links?: LinkRules;
  readonly asOf?: Instant;
  /** Judged on when neither `asOf` nor any date in the data says when; 1970-01-01 unless given. */
  readonly today?: Instant;
  readonly retention?: Retention;
  /** How much memory a run may take before it puts aside what it read; as much as it needs unless given. */
  readonly allowance?: Allowance;
  readonly onProgress?: RunSettings['onProgress'];
  readonly onFact?: RunSettings['onFact'];
}

/** Throws a UsageError for a weight whose signal does not exist. */
export function createRunSettings(choices: Choices): RunSettings {
  const { daysUntilUnknown = DEFAULT_SCORECARD.daysUntilUnknown } = choices;
  const learned = choices.model === undefined ? undefined : learnedCardOf(choices.model);
  const reading = createReadingSettings(choices, false);
  return {
    reading: learned === undefined ? reading : { ...reading, keptColumns: new Set(learned.columns) },
    signals: weighted(choices.weights ?? new Map()),
    scorecard: { ...DEFAULT_SCORECARD, daysUntilUnknown, ...(learned !== undefined && { learned }) },
    brands: choices.brands ?? [],
    rates: choices.rates ?? new Map(),
    terms: { owners: choices.owners ?? new Map(), serviceLevels: choices.serviceLevels ?? new Map() },
    retention: choices.retention ?? SCAN_RETENTION,
    allowance: choices.allowance,
    asOf: choices.asOf,
    today: choices.today ?? 0,
    onProgress: choices.onProgress ?? (() => {}),
    onFact: choices.onFact ?? (() => {}),
  };
}

export function createReadingSettings(choices: Choices, records: boolean): ReadingSettings {
  const { currency, dateOrder, links, standing } = choices;
  return {
    map: choices.map ?? new Map(),
    ownDomains: choices.ownDomains ?? [],
    ownNames: [...(choices.ownNames ?? []), ...(choices.brands ?? [])],
    records,
    ...(currency !== undefined && { currency }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(links !== undefined && { links }),
    ...(standing !== undefined && { standing }),
  };
}

function weighted(weights: ReadonlyMap<string, number>): readonly Signal[] {
  const ids = signals.map(({ id }) => id);
  for (const id of weights.keys()) {
    if (!ids.includes(id))
      throw new UsageError(
        `weights: there is no signal "${id}"; signals are ${ids.join(', ')}`,
        nearest(id, ids),
      );
  }
  return signals.map((signal) => ({ ...signal, weight: weights.get(signal.id) ?? signal.weight }));
}
