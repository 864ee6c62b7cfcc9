// Two lists of the same customers, under the weights as they are and as they might be.
import { type FollowUp, type Movement, type Place, present } from '../model/index.ts';

/** Those whose band or rank differs, in the order of the list after. */
export function movementsBetween(
  before: readonly FollowUp[],
  after: readonly FollowUp[],
): readonly Movement[] {
  const places = new Map(before.map((followUp) => [followUp.customer.id, placeOf(followUp)]));
  return after.flatMap((followUp) => {
    const { customer, owner } = followUp;
    const was = places.get(customer.id);
    const is = placeOf(followUp);
    if (was === undefined || (was.rank === is.rank && was.band === is.band)) return [];
    return [present({ customer, owner, before: was, after: is })];
  });
}

function placeOf({ rank, risk }: FollowUp): Place {
  return { rank, band: risk.band, risk: risk.value };
}
