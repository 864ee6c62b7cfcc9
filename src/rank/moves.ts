// The exact counterfactual: what the score would be without one of its parts. Arithmetic, not a promise of cause.
import {
  type Contribution,
  compareText,
  firstDifference,
  isoDay,
  type Move,
  type RiskScore,
} from '../model/index.ts';

/** What a rep can do that takes a signal away; other signals only fade with time. */
const DOABLE: ReadonlyMap<string, string> = new Map([
  ['unanswered', 'answer{about}'],
  ['broken-promise', 'had the promise been kept{about}'],
  ['never-apologised', 'apologise{about}'],
  ['payment-overdue', 'settle the open invoice{about}'],
  ['seats-unused', 'get the seats used, or sell fewer'],
  ['usage-decline', 'win back their use of the product'],
  ['order-decline', 'win the next order'],
  ['silence', 'get them talking again'],
  ['repeat-contact', 'solve it for good{about}'],
]);

/** `without` gives the score with one signal left out. Largest move first. */
export function movesOf(risk: RiskScore, without: (signal: string) => RiskScore): readonly Move[] {
  return risk.contributions
    .filter(({ kind, logOdds }) => kind === 'signal' && logOdds > 0)
    .map((contribution) => moveOf(contribution, risk, without(contribution.signal)))
    .filter(({ from, to }) => to < from)
    .toSorted((a, b) => firstDifference(a.to - b.to, compareText(a.says, b.says)));
}

function moveOf({ signal, about, says, at }: Contribution, from: RiskScore, to: RiskScore): Move {
  const place = about === undefined ? '' : ` (${about})`;
  const doable = DOABLE.get(signal)?.replace('{about}', () => place);
  const faded = `without "${says}"${at === undefined ? '' : `, which fades with time from ${isoDay(at)}`}`;
  return { says: doable ?? faded, from: from.value, to: to.value, band: to.band };
}
