// What reps said of who left, beside what the exports say: a customer marked as lost left on that day, and one who was saved,
// renewed or raised a false alarm had not left shortly before.
import {
  DAY,
  type Instant,
  type Kept,
  type Profile,
  type Subscription,
  type Testimony,
} from '../model/index.ts';

/** A leaving this long before the word of a rep is what the rep speaks of; after an older one they came back. */
const SPOKEN_OF = 45 * DAY;

/** Profiles by customer, with what was said of each by `until`. */
export function withTestimonies(
  profiles: ReadonlyMap<string, Profile>,
  testimonies: readonly Testimony[],
  until: Instant,
): ReadonlyMap<string, Profile> {
  const told = new Map(profiles);
  for (const testimony of testimonies) {
    const profile = told.get(testimony.customer);
    if (profile === undefined || testimony.at > until) continue;
    told.set(testimony.customer, testimony.stayed ? stayed(profile, testimony) : lost(profile, testimony));
  }
  return told;
}

function lost(profile: Profile, { at }: Testimony): Profile {
  return { ...profile, departures: [...profile.departures, { kind: 'departure', at }] };
}

function stayed(profile: Profile, { at: said }: Testimony): Profile {
  const isDenied = (at: Instant | undefined) => at !== undefined && at <= said && said - at <= SPOKEN_OF;
  return {
    ...profile,
    departures: profile.departures.filter(({ at }) => !isDenied(at)),
    subscriptions: profile.subscriptions.map((contract) =>
      isDenied(contract.end) ? running(contract) : contract,
    ),
  };
}

function running({ end: _end, ...contract }: Kept<Subscription>): Kept<Subscription> {
  return contract;
}
