// From evidence to the chance that the author means to leave. What pulls away counts by its strength; what only belongs to
// leaving, such as a rival's offer, counts for less; what says that the author stays, or comes to us, counts against it.
import type { Evidence, Family } from '../model/index.ts';

/** Of evidence that is not leaving itself but of its family. */
const BESIDE = 0.6;
/** How far wanting to stay takes a pull away. */
const HOLD = 0.7;
/** From this strength on leaving is told as a fact; below it, it is asked for, threatened or hinted at. */
const TOLD = 0.9;

/** Chance that the author means to leave, 0 … 1. `families`: by signal. */
export function leavingOf(
  evidence: readonly Evidence[],
  families: ReadonlyMap<string, Family>,
  dissatisfaction: number,
): number {
  let pull = 0;
  let hold = 0;
  for (const { signal, strength } of evidence) {
    if (signal === 'renewal-intent') hold = Math.max(hold, strength);
    if (families.get(signal) !== 'leaving') continue;
    pull = Math.max(pull, signal === 'leaving' ? strength : BESIDE * strength);
  }
  const left = pull * (1 - HOLD * hold);
  return left === 0 ? 0.02 + 0.03 * dissatisfaction : Math.min(0.98, 0.92 * left + 0.05 * dissatisfaction);
}

/** Whether leaving us is told as a fact: bad news however politely it is put, unlike the question how to close an account. */
export function tellsLeaving(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ signal, strength }) => signal === 'leaving' && strength >= TOLD);
}
