// What is kept of a follow-up: the score with its parts and the promises, no text but the words that explain them.
import { type Commitment, type FollowUp, present, type Remembered } from '../model/index.ts';

export function rememberedOf(followUp: FollowUp, promises: readonly Commitment[]): Remembered {
  const { customer, owner, risk, stake } = followUp;
  return present({
    customer: customer.id,
    name: customer.name,
    owner,
    band: risk.band,
    risk: risk.band === 'unknown' ? undefined : risk.value,
    stake,
    parts: risk.contributions
      .filter(({ kind, logOdds }) => (kind === 'signal' || kind === 'learned') && logOdds !== 0)
      .map(({ signal, points, count, says, at, about }) =>
        present({ signal, points, count, says, at, about }),
      ),
    promises: promises.map(({ pledge, conversation, at, due, state, because }) =>
      present({ quote: pledge.quote, conversation, at, due, state, because }),
    ),
  });
}
