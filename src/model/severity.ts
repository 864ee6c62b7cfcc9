/**
 * How far a complaint goes, mildest first: the trouble is hinted at, the annoyance is said, somebody is said to have
 * done it, somebody is condemned for it (Trosborg 1995).
 */
export const SEVERITIES = ['hint', 'annoyance', 'accusation', 'blame'] as const;
export type ComplaintSeverity = (typeof SEVERITIES)[number];
