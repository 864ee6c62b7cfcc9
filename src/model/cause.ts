/** What customers are dissatisfied with; the list of shared practice. */
export const CAUSES = [
  'price',
  'product',
  'attitude',
  'delivery',
  'returns',
  'waiting',
  'reliability',
  'billing',
  'promise',
  'repetition',
] as const;

export type Cause = (typeof CAUSES)[number];
