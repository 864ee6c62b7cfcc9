import { type AccountSignal, type Finding, isoDay, type Kept, type Survey } from '../model/index.ts';

/** An answer counts as high from this, on a scale from 0 to 1: CSAT 5 of 5, NPS 9–10, "good". */
const HIGH = 0.9;

export default {
  id: 'high-survey',
  scope: 'account',
  family: 'survey',
  title: 'high survey score',
  hears: 'A score at the top of its scale: CSAT 5 of 5, NPS 9–10, five stars, "good".',
  weight: -0.6,
  halfLife: 90,
  provenance: {
    kind: 'hand',
    note: 'Half as heavy as a low score: satisfied people answer more often, and scores flatter.',
  },
  find: ({ surveys }) => surveys.flatMap(high),
  hits: [
    { asOf: '2026-03-16', timeline: ['2026-03-01 survey nps 10'] },
    { asOf: '2026-03-16', timeline: ['2026-03-01 survey csat 5'] },
  ],
  misses: [
    { asOf: '2026-03-16', timeline: ['2026-03-01 survey nps 7'] },
    { asOf: '2026-03-16', timeline: ['2026-03-01 survey csat 4'] },
  ],
} satisfies AccountSignal;

function high({ value, scale, answer, at }: Kept<Survey>): readonly Finding[] {
  if (value < HIGH) return [];
  const says = `${scale} ${answer}${at === undefined ? '' : `, ${isoDay(at)}`}`;
  return [{ strength: 1, says, ...(at !== undefined && { at }) }];
}
