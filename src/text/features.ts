// What the rules heard in a message, as a few numbers that a linear model can weigh beside the n-grams.
import type { Evidence, Family, MessageSignal } from '../model/index.ts';
import type { Weighed } from './sentiment.ts';

/**
 * `balance`: (negative - positive) / (negative + positive + 2), sums of valence; `negative`, `positive`: log(1 + sum);
 * `negativeDensity`, `positiveDensity`: sum ÷ √(words + 10); `last`: the last telling sentence, squashed; `sentiment`: by
 * rules; `grievance`: strongest evidence of the families complaint, emotion, effort, promise, tone; `pressure`: of leaving,
 * dispute, escalation; `appreciation`: of that family; `caused`: 1 where a cause is named; `asking`: share of sentences that
 * ask; `seeking`: help or facts sought, full at two places; `negating`: log(1 + negators); `linked`: 1 where there is a link.
 */
export const FEATURES = [
  'balance',
  'negative',
  'positive',
  'negativeDensity',
  'positiveDensity',
  'last',
  'sentiment',
  'grievance',
  'pressure',
  'appreciation',
  'caused',
  'asking',
  'seeking',
  'negating',
  'linked',
] as const;

export type Feature = (typeof FEATURES)[number];

/** A message as the rules see it. */
export interface Features extends Record<Feature, number> {
  /** How long it is: 0 up to ten words, 1 from fifty on. In long messages the same value says something else. */
  long: number;
}

/** What besides words and evidence the model looks at. */
export interface Manner {
  readonly words: number;
  /** Share of sentences that ask, 0 … 1. */
  readonly asking: number;
  /** Places where help or facts are sought. */
  readonly seeking: number;
  readonly negators: number;
  readonly caused: boolean;
  readonly linked: boolean;
}

const GRIEVANCE: ReadonlySet<Family> = new Set(['complaint', 'emotion', 'effort', 'promise', 'tone']);
const PRESSURE: ReadonlySet<Family> = new Set(['leaving', 'dispute', 'escalation']);
/** Words by which density is damped: a short message says little. */
const FEW_WORDS = 10;
/** Words from which on a message is long altogether. */
const MANY_WORDS = 50;

/** Feature values of a message. */
export function featuresOf(
  weighed: Weighed,
  manner: Manner,
  evidence: readonly Evidence[],
  families: ReadonlyMap<MessageSignal['id'], Family>,
): Features {
  const { positive, negative, last, sentiment } = weighed;
  const length = Math.sqrt(manner.words + FEW_WORDS);
  const features: Features = {
    balance: (negative - positive) / (negative + positive + 2),
    negative: Math.log1p(negative),
    positive: Math.log1p(positive),
    negativeDensity: negative / length,
    positiveDensity: positive / length,
    last: last / Math.sqrt(last * last + 4),
    sentiment,
    grievance: 0,
    pressure: 0,
    appreciation: 0,
    caused: manner.caused ? 1 : 0,
    asking: manner.asking,
    seeking: Math.min(manner.seeking, 2) / 2,
    negating: Math.log1p(manner.negators),
    linked: manner.linked ? 1 : 0,
    long: Math.min(Math.max(manner.words - FEW_WORDS, 0) / (MANY_WORDS - FEW_WORDS), 1),
  };
  for (const { signal, strength } of evidence) {
    const kind = kindOf(families.get(signal));
    if (kind !== undefined) features[kind] = Math.max(features[kind], strength);
  }
  return features;
}

function kindOf(family: Family | undefined): 'grievance' | 'pressure' | 'appreciation' | undefined {
  if (family === undefined) return undefined;
  if (GRIEVANCE.has(family)) return 'grievance';
  if (PRESSURE.has(family)) return 'pressure';
  return family === 'appreciation' ? 'appreciation' : undefined;
}
