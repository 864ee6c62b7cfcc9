/**
 * How far a complaint goes, mildest first: the trouble is hinted at, the annoyance is said, somebody is said to have
 * done it, somebody is condemned for it (Trosborg 1995).
 */
export const SEVERITIES = ['hint', 'annoyance', 'accusation', 'blame'] as const;
export type ComplaintSeverity = (typeof SEVERITIES)[number];

export function worseOf(
  a: ComplaintSeverity | undefined,
  b: ComplaintSeverity | undefined,
): ComplaintSeverity | undefined {
  return rankOf(a) >= rankOf(b) ? a : b;
}

function rankOf(severity: ComplaintSeverity | undefined): number {
  return severity === undefined ? -1 : SEVERITIES.indexOf(severity);
}
