// The library: the same walk as the command line, for programs. Nothing here prints, exits or reads the clock.
import { findSources } from './ingest/index.ts';
import type { Report, Source } from './model/index.ts';
import { run } from './pipeline.ts';
import { createScorer, type Score, type Scorer } from './score.ts';
import { type Choices, createRunSettings } from './settings.ts';

export type { Model } from './learn/model.ts';
export { parseModel } from './learn/parse-model.ts';
export * from './model/index.ts';
export type { Allowance } from './profile/packed/lists.ts';
export type { Score } from './score.ts';
export type { Choices } from './settings.ts';
export { openStore } from './spill/store.ts';
export { newWords } from './text/own-words.ts';

/**
 * Reads exports and ranks whom to call. `sources`: paths of files or folders, or sources with bytes of their own.
 * Bad files and records are in `report.diagnostics`; a choice that cannot be throws a `UsageError`.
 */
export async function scan(sources: readonly (string | Source)[], choices: Choices = {}): Promise<Report> {
  const found = await findSources(sources.filter((source) => typeof source === 'string'));
  const given = sources.filter((source) => typeof source !== 'string');
  const { report } = await run([...found.sources, ...given], createRunSettings(choices));
  return { ...report, diagnostics: [...found.diagnostics, ...report.diagnostics] };
}

const scorers = new Map<string, Scorer>();

/** Scores one message of a customer. `brands`: the names by which customers call us. */
export function score(text: string, options: { readonly brands?: readonly string[] } = {}): Score {
  const key = JSON.stringify(options.brands ?? []);
  const scorer = scorers.get(key) ?? createScorer(options.brands ?? []);
  scorers.set(key, scorer);
  return scorer(text);
}
