// What is kept of a follow-up: the score with its parts and the promises, no text but the words that explain them.
import {
  type Account,
  type Commitment,
  type FollowUp,
  present,
  type Remembered,
  type RememberedPart,
  type RiskScore,
} from '../model/index.ts';
import { heardOf } from './heard.ts';
import { UNKNOWN } from './reasons.ts';

/** What lies behind a follow-up. `promises`, `knownAs`: empty where nothing may be kept that names somebody. */
export interface Behind {
  readonly account: Account;
  readonly promises: readonly Commitment[];
  readonly knownAs: readonly string[];
}

export function rememberedOf(followUp: FollowUp, { account, promises, knownAs }: Behind): Remembered {
  const { customer, owner, risk, stake } = followUp;
  return present({
    customer: customer.id,
    name: customer.name,
    owner,
    band: risk.band,
    risk: risk.band === 'unknown' ? undefined : risk.value,
    stake,
    parts: partsOf(risk),
    promises: promises.map(({ pledge, conversation, at, due, state, because, evidence }) =>
      present({ quote: pledge.quote, conversation, at, due, state, because, decided: evidence?.at }),
    ),
    knownAs,
    heard: heardOf(account),
  });
}

function partsOf({ contributions, unknownBecause }: RiskScore): readonly RememberedPart[] {
  const weighing = contributions
    .filter(({ kind, logOdds }) => (kind === 'signal' || kind === 'learned') && logOdds !== 0)
    .map(({ signal, points, count, says, at, about }) => present({ signal, points, count, says, at, about }));
  if (unknownBecause === undefined) return weighing;
  return [...weighing, { signal: UNKNOWN, points: 0, count: 1, says: unknownBecause }];
}
