import { type AccountSignal, type Finding, isoDay, type Kept, type Survey } from '../model/index.ts';

/** An answer counts as low below this, on a scale from 0 (worst) to 1: CSAT 1–2 of 5, NPS 0–4, "bad". */
const LOW = 0.45;

export default {
  id: 'low-survey',
  scope: 'account',
  family: 'survey',
  title: 'low survey score',
  hears: 'A score in the lower part of its scale: CSAT 1–2 of 5, NPS 0–4, one or two stars, "bad".',
  weight: 1.1,
  halfLife: 120,
  provenance: {
    kind: 'hand',
    note: 'A low score is a plain statement; surveys are answered by few, so no score says nothing.',
  },
  find: ({ surveys }) => surveys.flatMap(low),
  hits: [
    { asOf: '2026-03-16', timeline: ['2026-03-01 survey nps 2'] },
    { asOf: '2026-03-16', timeline: ['2026-03-01 survey csat 1'] },
  ],
  misses: [
    { asOf: '2026-03-16', timeline: ['2026-03-01 survey nps 8'] },
    { asOf: '2026-03-16', timeline: ['2026-03-01 survey csat 3'] },
  ],
} satisfies AccountSignal;

function low({ value, scale, answer, at }: Kept<Survey>): readonly Finding[] {
  if (value >= LOW) return [];
  const when = at === undefined ? '' : `, ${isoDay(at)}`;
  const says = `${SCALE_NAMES[scale]} ${answer}${when}`;
  return [{ strength: 0.5 + 0.5 * (1 - value / LOW), says, ...(at !== undefined && { at }) }];
}

const SCALE_NAMES = {
  nps: 'NPS',
  csat: 'CSAT',
  stars: 'stars',
  ces: 'effort score',
  thumbs: 'rated',
} as const;
