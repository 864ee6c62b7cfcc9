/** Whose words a line holds. */
export const OWN = 0;
export const QUOTED = 1;
export const SIGNATURE = 2;
export const BOILERPLATE = 3;

export type Kind = typeof OWN | typeof QUOTED | typeof SIGNATURE | typeof BOILERPLATE;
