// All customers of a list by risk and by money, in one currency: where the weight lies.
import { type Exchange, type FollowUp, type Portfolio, present } from '../model/index.ts';

export function portfolioOf(followUps: readonly FollowUp[], exchange: Exchange): Portfolio {
  const standings = followUps.map(({ rank, risk, stake }) =>
    present({
      rank,
      band: risk.band,
      risk: risk.value,
      stake: stake === undefined ? undefined : exchange.inReference(stake),
    }),
  );
  return { reference: exchange.reference, standings };
}
