import { type AccountSignal, type Commitment, type Finding, isoDay } from '../model/index.ts';

export default {
  id: 'broken-promise',
  scope: 'account',
  family: 'promise',
  title: 'promise broken',
  hears:
    'We said we would, the day has passed, and nothing shows that we did, or the customer had to ask again.',
  weight: 1.5,
  halfLife: 120,
  provenance: {
    kind: 'hand',
    note: 'Integrity is promises kept over promises made; set between a complaint and an announced departure.',
  },
  find: ({ promises }) => promises.flatMap(broken),
  hits: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 customer [T1]: The export fails.',
        '2026-03-02 agent [T1]: I will call you back tomorrow.',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 agent [T1]: We will call you back tomorrow.',
        '2026-03-06 customer [T1]: Nobody called me back.',
        '2026-03-07 agent [T1]: Sorry about that.',
      ],
    },
  ],
  misses: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-02 agent [T1]: I will call you back tomorrow.',
        '2026-03-03 agent [T1]: As promised, here I am.',
      ],
    },
    { asOf: '2026-03-16', timeline: ['2026-03-16 agent [T1]: I will call you back tomorrow.'] },
  ],
} satisfies AccountSignal;

/** Strength of what the words name no day for and nobody asked for. */
const UNDATED = 0.7;
/** Strength of what was done in the end: the word was broken, the matter is settled. */
const DONE_LATE = 0.3;

function broken({ state, pledge, at, due, because, conversation, ...fate }: Commitment): readonly Finding[] {
  if (state !== 'broken') return [];
  const named = fate.dueAssumed !== true || fate.evidence !== undefined;
  const strength = fate.late !== undefined ? DONE_LATE : named ? 1 : UNDATED;
  const day = due === undefined ? '' : `, due ${isoDay(due)}`;
  const says = `promised on ${isoDay(at)} "${pledge.quote}"${day}: ${because}`;
  return [{ strength, says, at: fate.late?.at ?? due ?? at, about: conversation }];
}
