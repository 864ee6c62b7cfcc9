// profile → RiskScore. Additive in log-odds, as a credit scorecard is, so that the explanation is the computation.
import {
  type Account,
  type Band,
  type Contact,
  daysBetween,
  type RiskScore,
  type Signal,
} from '../model/index.ts';
import { stepsOf, thousandths } from './contributions.ts';
import { isJudged } from './learned.ts';
import { sharePoints } from './points.ts';
import type { Scorecard } from './scorecard.ts';

export function assess(account: Account, signals: readonly Signal[], scorecard: Scorecard): RiskScore {
  const steps = stepsOf(account, signals, scorecard);
  const logOdds = thousandths(steps.reduce((total, step) => total + step.logOdds, 0));
  const value = riskOf(logOdds);
  const band = bandOf(value, scorecard);
  const judged = isJudged(account, scorecard.learned);
  const silent = judged || band === 'calm' ? whySilent(account, scorecard) : undefined;
  const unknown = judged ? undefined : silent;
  return {
    value,
    logOdds,
    band: unknown === undefined ? band : 'unknown',
    contributions: sharePoints(steps, value),
    unknownBecause: unknown,
    unheard: judged ? silent : undefined,
  };
}

/** Risk in tenths, 0 … 100. */
function riskOf(logOdds: number): number {
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 10;
}

function bandOf(value: number, { bands }: Scorecard): Band {
  return bands.find(({ from }) => value >= from)?.band ?? 'calm';
}

/**
 * Why nothing of the customer's own voice counts, so that calm may not be claimed by the scorecard alone; undefined when
 * it was heard and understood lately.
 */
function whySilent(
  { asOf, contacts, surveys }: Account,
  { daysUntilUnknown }: Scorecard,
): string | undefined {
  const recent = (at: number | undefined): boolean =>
    at === undefined || daysBetween(at, asOf) <= daysUntilUnknown;
  if (surveys.some(({ at }) => recent(at))) return undefined;
  const recentWord = (contact: Contact): boolean => recent(contact.at) && isOwnWord(contact);
  if (contacts.some((contact) => contact.understood && recentWord(contact))) return undefined;
  const foreign = contacts.findLast(recentWord);
  if (foreign !== undefined) return `writes in a language that is not understood here (${foreign.language})`;
  const last = contacts.findLast(isOwnWord)?.at;
  if (last !== undefined) return `no word of theirs for ${Math.floor(daysBetween(last, asOf))} days`;
  return contacts.length > 0 ? 'no word of their own, only ours' : 'no word of theirs at all';
}

function isOwnWord({ author, words }: Contact): boolean {
  return author === 'customer' && words > 0;
}
