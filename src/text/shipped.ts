// Phrases ready to be looked for: as the build compiled them, or compiled here where they are others than those shipped.
// A fingerprint of all phrases tells, so that an asset of other phrases is never used.
import { createHash } from 'node:crypto';
import { type CompiledPhrases, compilePhrases, type PhraseEntry } from './compiled-phrases.ts';
import { unpacked } from './packing.ts';
import { type Shipped, shipped } from './shipped-phrases.ts';

/** The phrases asked for last, which most callers ask for again. */
let latest: { readonly fingerprint: string; readonly phrases: CompiledPhrases } | undefined;

/** Throws a PhraseError for a phrase that cannot be read. */
export function phrasesOf(entries: readonly PhraseEntry[]): CompiledPhrases {
  const fingerprint = fingerprintOf(entries);
  if (latest?.fingerprint !== fingerprint)
    latest = { fingerprint, phrases: phrasesFrom(shipped, entries, fingerprint) };
  return latest.phrases;
}

/** The same, from these shipped phrases if they are the ones asked for. */
export function phrasesFrom(
  asset: Shipped | undefined,
  entries: readonly PhraseEntry[],
  fingerprint = fingerprintOf(entries),
): CompiledPhrases {
  if (asset?.fingerprint !== fingerprint) return compilePhrases(entries);
  return unpacked(Buffer.from(asset.packed, 'base64'));
}

/** Equal for equal phrases of equal numbers. */
export function fingerprintOf(entries: readonly PhraseEntry[]): string {
  const hash = createHash('sha256');
  hash.update(entries.map(({ phrase, payload }) => `${payload} ${phrase}`).join('\n'));
  return hash.digest('base64');
}
