// One message, scored on its own: what `undertone score` prints and the library's `score` returns.
import { listenerFor } from './listener.ts';
import type { ComplaintSeverity, Heard } from './model/index.ts';
import { signals } from './signals/index.ts';
import { labelOf } from './text/calibration.ts';
import { tellsLeaving } from './text/leaving.ts';

export interface Score {
  /** -1 … 1; null when the language is not understood, as are all verdicts then. */
  readonly sentiment: number | null;
  readonly label: 'negative' | 'neutral' | 'positive' | null;
  /** Chance that the author is dissatisfied, 0 … 1. */
  readonly dissatisfaction: number | null;
  /** Chance that the author means to leave, 0 … 1. */
  readonly leaving: number | null;
  /** How far a complaint goes; null where nothing is complained of. */
  readonly severity: ComplaintSeverity | null;
  /** ISO 639-1, `und` when there are too few words to tell. */
  readonly language: string;
  /** `text.slice(start, end) === quote`. */
  readonly signals: readonly {
    readonly id: string;
    readonly strength: number;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
}

export type Scorer = (text: string) => Score;

/** A scorer for customers' messages; `brands` are the names by which they call us. Making one costs about half a second. */
export function createScorer(brands: readonly string[]): Scorer {
  const listen = listenerFor(signals, brands);
  return (text) => scoreOf(listen({ author: 'customer', text }));
}

function scoreOf(heard: Heard): Score {
  const { understood, language } = heard;
  const signals = heard.evidence.map(({ signal: id, strength, start, end, quote }) => ({
    id,
    strength,
    start,
    end,
    quote,
  }));
  if (!understood)
    return {
      sentiment: null,
      label: null,
      dissatisfaction: null,
      leaving: null,
      severity: null,
      language,
      signals,
    };
  return {
    sentiment: rounded(heard.sentiment),
    label: tellsLeaving(heard.evidence) ? 'negative' : labelOf(heard),
    dissatisfaction: rounded(heard.dissatisfaction),
    leaving: rounded(heard.leaving),
    severity: heard.severity ?? null,
    language,
    signals,
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}
