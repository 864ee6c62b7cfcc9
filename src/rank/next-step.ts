import {
  type Account,
  type Cause,
  type Contribution,
  DAY,
  type Instant,
  type NextStep,
  present,
  type RiskScore,
} from '../model/index.ts';
import {
  ADVOCATE_STEP,
  CALM_STEP,
  CAUSE_STANCES,
  SITUATIONS,
  type Situation,
  UNKNOWN_STEP,
} from './stances.ts';
import { addWorkingDays } from './working-days.ts';

/** A contribution below this many log-odds is noise that nobody should call about. */
const WORTH_A_CALL = 0.15;
/** Days before a renewal by which the talk must have been had. */
const TALK_BEFORE_RENEWAL = 14;

export function nextStep(
  account: Account,
  risk: RiskScore,
  cause: Cause | undefined,
  advocate: boolean,
): NextStep {
  if (risk.band === 'unknown') return step(account, UNKNOWN_STEP, '', risk.unknownBecause ?? '', undefined);
  const found = risk.band === 'calm' ? undefined : leading(risk.contributions);
  if (found !== undefined) {
    const about = found.contribution.about === undefined ? '' : ` about ${found.contribution.about}`;
    return step(account, found.situation, about, found.contribution.says, cause);
  }
  if (advocate) return step(account, ADVOCATE_STEP, '', '', undefined);
  return risk.band === 'calm' ? CALM_STEP : step(account, UNKNOWN_STEP, '', 'several small signs', cause);
}

interface Leading {
  readonly situation: Situation;
  readonly contribution: Contribution;
}

function leading(contributions: readonly Contribution[]): Leading | undefined {
  for (const situation of SITUATIONS) {
    const contribution = contributions.find(
      ({ signal, kind, logOdds }) =>
        kind === 'signal' && logOdds >= WORTH_A_CALL && situation.signals.includes(signal),
    );
    if (contribution !== undefined) return { situation, contribution };
  }
  return undefined;
}

function step(
  { asOf, renewal }: Account,
  { action, stance, within }: Pick<Situation, 'action' | 'stance' | 'within'>,
  about: string,
  says: string,
  cause: Cause | undefined,
): NextStep {
  return present({
    action: action.replace('{about}', () => about).replace('{says}', () => says),
    stance: cause === undefined ? stance : `${stance}; ${CAUSE_STANCES[cause]}`,
    due: dueDay(asOf, renewal, within),
  });
}

function dueDay(asOf: Instant, renewal: Instant | undefined, within: number): Instant {
  const usual = addWorkingDays(asOf, within);
  const today = addWorkingDays(asOf, 0);
  if (renewal === undefined || renewal < asOf) return usual;
  return Math.max(today, Math.min(usual, renewal - TALK_BEFORE_RENEWAL * DAY));
}
