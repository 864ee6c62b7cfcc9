// From what the rules heard to calibrated chances. The only place where a trained layer meets the rules: it may add
// features here without the listener knowing.
import type { Evidence, Family, MessageSignal } from '../model/index.ts';
import { type Coefficients, DISSATISFACTION, FEATURES, type Feature } from './coefficients.ts';
import type { Weighed } from './sentiment.ts';

/** A message as the models see it. */
export type Features = Record<Feature, number>;

export type Label = 'negative' | 'neutral' | 'positive';

/** Above this chance of dissatisfaction a message is called negative. */
export const NEGATIVE_ABOVE = 0.5;
/** Above this sentiment, and not negative, it is called positive; best of steps of .05 on the rated tweets of `train`. */
export const POSITIVE_ABOVE = 0.35;

const GRIEVANCE: ReadonlySet<Family> = new Set(['complaint', 'emotion', 'effort', 'promise', 'tone']);
const PRESSURE: ReadonlySet<Family> = new Set(['leaving', 'dispute', 'escalation']);

/** One word for a message, for `score`. */
export function labelOf(heard: { readonly sentiment: number; readonly dissatisfaction: number }): Label {
  if (heard.dissatisfaction > NEGATIVE_ABOVE) return 'negative';
  return heard.sentiment > POSITIVE_ABOVE ? 'positive' : 'neutral';
}

/** What besides words and evidence the models look at. */
export interface Manner {
  /** Share of sentences that ask, 0 … 1. */
  readonly asking: number;
  /** Places where help or facts are sought. */
  readonly seeking: number;
  readonly negators: number;
}

/** Feature values of a message. */
export function featuresOf(
  weighed: Weighed,
  manner: Manner,
  evidence: readonly Evidence[],
  families: ReadonlyMap<MessageSignal['id'], Family>,
): Features {
  const { positive, negative, last } = weighed;
  const features: Features = {
    balance: (negative - positive) / (negative + positive + 2),
    negative: Math.log1p(negative),
    positive: Math.log1p(positive),
    last: last / Math.sqrt(last * last + 4),
    grievance: 0,
    pressure: 0,
    appreciation: 0,
    asking: manner.asking,
    seeking: Math.min(manner.seeking, 2) / 2,
    negating: Math.log1p(manner.negators),
  };
  for (const { signal, strength } of evidence) {
    const kind = kindOf(families.get(signal));
    if (kind !== undefined) features[kind] = Math.max(features[kind], strength);
  }
  return features;
}

/** Chance that the author is dissatisfied, 0 … 1. */
export function dissatisfactionOf(features: Features): number {
  return logistic(DISSATISFACTION, features);
}

/** Chance that the author means to leave, from the strongest evidence of leaving, 0 … 1. */
export function leavingOf(strength: number, dissatisfaction: number): number {
  if (strength === 0) return 0.02 + 0.03 * dissatisfaction;
  return Math.min(0.98, 0.9 * strength + 0.08 * dissatisfaction);
}

function kindOf(family: Family | undefined): 'grievance' | 'pressure' | 'appreciation' | undefined {
  if (family === undefined) return undefined;
  if (GRIEVANCE.has(family)) return 'grievance';
  if (PRESSURE.has(family)) return 'pressure';
  return family === 'appreciation' ? 'appreciation' : undefined;
}

function logistic(coefficients: Coefficients, features: Features): number {
  let sum = coefficients.intercept;
  for (const feature of FEATURES) sum += coefficients[feature] * features[feature];
  return 1 / (1 + Math.exp(-sum));
}
