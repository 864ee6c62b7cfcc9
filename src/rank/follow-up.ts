// Scores → the list: expected loss, moved by urgency, in a total order with stated ties. Customers come one by one, and of
// each only its line stays, so that nobody's account has to be kept open until all are ranked.
import { compareText, type Exchange, type FollowUp } from '../model/index.ts';
import { type Assessed, type Line, lineOf } from './line.ts';

export type { Assessed } from './line.ts';

export interface Ranking {
  /** Every line, first the one to call first. */
  readonly list: readonly FollowUp[];
  /** The rank of a customer of the list, were they judged so. */
  placeOf(changed: Assessed): number;
}

/** `lines`: of all customers that are not closed. */
export function createRanking(lines: readonly Line[], exchange: Exchange): Ranking {
  const { list, usual } = rankedOf(lines);
  return {
    list,
    placeOf(changed) {
      const own = complete(lineOf(changed, exchange), usual);
      const before = list.filter(
        (other) => other.customer.id !== own.customer.id && compareFollowUps(other, own) < 0,
      );
      return before.length + 1;
    },
  };
}

/** Every customer that is not closed, first the one to call first. */
export function rank(assessed: Iterable<Assessed>, exchange: Exchange): readonly FollowUp[] {
  const open = [...assessed].filter(({ account }) => account.status !== 'closed');
  return rankedOf(open.map((one) => lineOf(one, exchange))).list;
}

interface Ranked {
  readonly list: readonly FollowUp[];
  readonly usual: Usual;
}

/** What is taken from all customers together. */
interface Usual {
  readonly stake: number;
  readonly hearsUs: boolean;
}

function rankedOf(lines: readonly Line[]): Ranked {
  const usual = { stake: medianStake(lines), hearsUs: lines.some(({ hearsUs }) => hearsUs) };
  const list = lines.map((line) => complete(line, usual)).sort(compareFollowUps);
  for (const [index, followUp] of list.entries()) followUp.rank = index + 1;
  return { list, usual };
}

/** Stake of a customer whose value is not known: what half of the others exceed. 1 when nobody's is known. */
function medianStake(lines: readonly Line[]): number {
  const stakes = Float64Array.from(lines.flatMap(({ worth }) => worth ?? [])).sort();
  return stakes[Math.floor(stakes.length / 2)] ?? 1;
}

function complete({ followUp, worth, silence }: Line, { stake, hearsUs }: Usual): Line['followUp'] {
  if (hearsUs && silence.length > 0) followUp.urgency = [...followUp.urgency, ...silence];
  const factor = followUp.urgency.reduce((product, item) => product * item.factor, 1);
  followUp.priority = Math.round((followUp.risk.value / 100) * (worth ?? stake) * factor * 100) / 100;
  return followUp;
}

/** Worth a call before calm; then expected loss; then risk, stake unconverted by nothing but its number, and id. */
function compareFollowUps(a: FollowUp, b: FollowUp): number {
  return (
    Number(a.risk.band === 'calm') - Number(b.risk.band === 'calm') ||
    b.priority - a.priority ||
    b.risk.value - a.risk.value ||
    (b.stake?.amount ?? 0) - (a.stake?.amount ?? 0) ||
    compareText(a.customer.id, b.customer.id)
  );
}
