// What a model that was learnt from the user's own outcomes says of a customer, as steps of the waterfall. Its intercept
// stands in for the prior, its parts for the hand-set signals that rest on the same facts; all else adds on top.
import type { Account, Family, Signal } from '../model/index.ts';
import type { Step } from './contributions.ts';
import { roundToSum } from './points.ts';
import { signalsRestingOn } from './same-facts.ts';

/** A model as far as the score needs it; handed in, since learning is the business of another room. */
export interface LearnedModel {
  /** Customers that it was learnt from. */
  readonly rows: number;
  /** Log-odds of the average one of them. */
  readonly intercept: number;
  /** Those of the client list. */
  readonly columns: readonly string[];
  /** Families of signals that it has learnt the weight of: none of their signals is counted beside it. */
  readonly families: ReadonlySet<Family>;
  readonly judge: (account: Account, signals: readonly Signal[]) => readonly LearnedPart[];
}

export interface LearnedPart {
  /** One, or two together. */
  readonly features: readonly string[];
  /** `Contract: One year`. */
  readonly says: string;
  readonly logOdds: number;
}

export interface LearnedCard extends LearnedModel {
  /** Column → signals that are not counted beside it. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
}

export function learnedCard(model: LearnedModel): LearnedCard {
  return { ...model, replaced: new Map(model.columns.map((column) => [column, signalsRestingOn(column)])) };
}

/** The model has its say where the customer's records fill at least one of its columns. */
export function isJudged({ cells }: Account, card: LearnedCard | undefined): card is LearnedCard {
  return cells !== undefined && card?.columns.some((column) => cells.has(column)) === true;
}

/** Signals that rest on what the model has already counted for this customer. */
export function replacedSignals({ cells }: Account, { replaced }: LearnedCard): ReadonlySet<string> {
  const filled = [...replaced].filter(([column]) => cells?.has(column) === true);
  return new Set(filled.flatMap(([, signals]) => signals));
}

/** The intercept first, then all parts that weigh; thousandths that add up to the model's own log-odds, rounded once. */
export function learnedSteps(
  account: Account,
  signals: readonly Signal[],
  card: LearnedCard,
): readonly [prior: Step, ...parts: Step[]] {
  const parts = card.judge(account, signals);
  const exact = [card.intercept, ...parts.map(({ logOdds }) => logOdds)].map((logOdds) => logOdds * 1000);
  const sum = exact.reduce((total, logOdds) => total + logOdds, 0);
  const [start = 0, ...moves] = roundToSum(exact, Math.round(sum)).map((logOdds) => logOdds / 1000 + 0);
  const steps = parts.map(({ features, says }, index): Step => {
    return { kind: 'learned', signal: features.join(' × '), logOdds: moves[index] ?? 0, says, count: 1 };
  });
  return [priorStep(start, card.rows), ...steps.filter(({ logOdds }) => logOdds !== 0)];
}

function priorStep(logOdds: number, rows: number): Step {
  const says = `the average of the ${rows} customers learnt from`;
  return { kind: 'prior', signal: 'prior', logOdds, says, count: 0 };
}
