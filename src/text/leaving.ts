// From evidence to the chance that the author means to leave. What pulls away counts by its strength; what only belongs to
// leaving, such as a rival's offer, counts for less; what says that the author stays, or comes to us, counts against it.
import type { Evidence, Family } from '../model/index.ts';

/** Of evidence that is not leaving itself but of its family. */
const BESIDE = 0.6;
/** How far wanting to stay takes a pull away. */
const HOLD = 0.7;
/** Most that leaving on a condition counts for. */
const THREAT = 0.65;
const CONDITION = /\b(?:if|unless)\b/i;
/** From this strength on leaving is told as a fact; below it, it is asked for, threatened or hinted at. */
const TOLD = 0.9;

/** Chance that the author of `text` means to leave, 0 … 1. `families`: by signal. */
export function leavingOf(
  text: string,
  evidence: readonly Evidence[],
  families: ReadonlyMap<string, Family>,
  dissatisfaction: number,
): number {
  let pull = 0;
  let hold = 0;
  for (const each of evidence) {
    if (each.signal === 'renewal-intent') hold = Math.max(hold, each.strength);
    if (families.get(each.signal) === 'leaving') pull = Math.max(pull, pullOf(each, text));
  }
  const left = pull * (1 - HOLD * hold);
  return left === 0 ? 0.02 + 0.03 * dissatisfaction : Math.min(0.98, 0.92 * left + 0.05 * dissatisfaction);
}

function pullOf({ signal, strength, start, sentence }: Evidence, text: string): number {
  if (signal !== 'leaving') return BESIDE * strength;
  if (strength <= THREAT) return strength;
  return CONDITION.test(text.slice(sentence.start, start)) ? THREAT : strength;
}

/** Whether leaving us is told as a fact: bad news however politely it is put, unlike the question how to close an account. */
export function tellsLeaving(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ signal, strength }) => signal === 'leaving' && strength >= TOLD);
}
