// From an account to the steps of its waterfall, in thousandths of log-odds, so that sums are exact.
import {
  type Account,
  type AccountSignal,
  type ComplaintSeverity,
  type Contribution,
  compareText,
  FAMILIES,
  type Family,
  type Finding,
  type Instant,
  isoDay,
  type MessageSignal,
  type Signal,
} from '../model/index.ts';
import { pooledStrength } from './decay.ts';
import { type Heard, heardIn } from './heard.ts';
import { isJudged, learnedSteps, replacedSignals } from './learned.ts';
import type { Scorecard } from './scorecard.ts';

/** A contribution before its share of the risk is known. */
export type Step = Omit<Contribution, 'points'>;

/** Prior, one step per part learnt and per signal heard, and one per family of signals that is capped. */
export function stepsOf(account: Account, signals: readonly Signal[], scorecard: Scorecard): readonly Step[] {
  const { learned } = scorecard;
  if (!isJudged(account, learned)) {
    const heard = heardSteps(account, signals);
    return [priorStep(scorecard), ...heard.toSorted(compareSteps), ...capSteps(heard, scorecard)];
  }
  const [start, ...parts] = learnedSteps(account, signals, learned);
  const replaced = replacedSignals(account, learned);
  const isCounted = ({ id, family }: Signal): boolean => !replaced.has(id) && !learned.families.has(family);
  const heard = heardSteps(account, signals, isCounted);
  const moved = [...parts, ...heard].toSorted(compareSteps);
  return [start, ...moved, ...capSteps(heard, scorecard)];
}

/** What signals of one family add up to, capped, and in words. */
export interface HeardFamily {
  readonly logOdds: number;
  readonly says: string;
}

/** By the scorecard's own weights, for learning from it; families of which nothing was heard are left out. */
export function heardByFamily(
  account: Account,
  signals: readonly Signal[],
  scorecard: Scorecard,
): ReadonlyMap<Family, HeardFamily> {
  const heard = heardSteps(account, signals).toSorted(compareSteps);
  return new Map(
    FAMILIES.flatMap((family): readonly [Family, HeardFamily][] => {
      const members = heard.filter((member) => member.family === family && member.logOdds !== 0);
      if (members.length === 0) return [];
      const sum = members.reduce((total, member) => total + member.logOdds, 0);
      const logOdds = thousandths(sum + (capStep(family, members, scorecard)?.logOdds ?? 0));
      return [[family, { logOdds, says: members.map(({ says }) => says).join('; ') }]];
    }),
  );
}

/** In the order of the signals. */
function heardSteps(
  account: Account,
  signals: readonly Signal[],
  isCounted: (signal: Signal) => boolean = () => true,
): readonly Step[] {
  const steps: Step[] = [];
  const heard = heardIn(account, signals);
  for (const signal of signals) {
    const step =
      signal.scope === 'message'
        ? messageStep(signal, heard.get(signal.id))
        : accountStep(signal, signal.find(account), account.asOf);
    if (step !== undefined && isCounted(signal)) steps.push(step);
  }
  return steps;
}

function capSteps(heard: readonly Step[], scorecard: Scorecard): readonly Step[] {
  const steps: Step[] = [];
  for (const family of FAMILIES) {
    const step = capStep(family, heard, scorecard);
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

function priorStep({ prior }: Scorecard): Step {
  return {
    kind: 'prior',
    signal: 'prior',
    family: undefined,
    logOdds: thousandths(prior),
    says: 'where every customer starts',
    at: undefined,
    about: undefined,
    count: 0,
  };
}

function messageStep(signal: MessageSignal, heard: Heard | undefined): Step | undefined {
  if (heard === undefined) return undefined;
  const { count, missing, newest } = heard;
  return {
    kind: 'signal',
    signal: signal.id,
    family: signal.family,
    logOdds: thousandths(signal.weight * (1 - missing)),
    says: messageWords(signal, heard),
    at: newest?.at,
    about: newest?.conversation,
    count,
  };
}

function messageWords({ title, family }: MessageSignal, { count, worst, newest }: Heard): string {
  const how = family === 'complaint' && worst !== undefined ? SEVERE.get(worst) : undefined;
  const times = count === 1 ? '' : ` (${count} messages)`;
  const when = newest?.at === undefined ? '' : `, ${count === 1 ? '' : 'last '}${isoDay(newest.at)}`;
  return `${title}${how === undefined ? '' : `, ${how}`}${times}${when}`;
}

/** What is worth saying of a complaint beside that it is one. */
const SEVERE: ReadonlyMap<ComplaintSeverity, string> = new Map([
  ['accusation', 'accusing us'],
  ['blame', 'blaming us'],
]);

function accountStep(signal: AccountSignal, findings: readonly Finding[], asOf: Instant): Step | undefined {
  const [strongest, ...others] = findings.length < 2 ? findings : findings.toSorted(compareFindings);
  if (strongest === undefined) return undefined;
  const hits = findings.map(({ strength, at }) => ({ strength, at: at ?? asOf }));
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return {
    kind: 'signal',
    signal: signal.id,
    family: signal.family,
    logOdds: thousandths(signal.weight * pooledStrength(hits, asOf, signal.halfLife)),
    says: `${strongest.says}${more}`,
    at: hits.reduce((latest, { at }) => Math.max(latest, at), -Infinity),
    about: strongest.about,
    count: findings.length,
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return b.strength - a.strength || (b.at ?? 0) - (a.at ?? 0) || compareText(a.says, b.says);
}

/** What a family adds beyond its cap is taken back, and what it takes away beyond its relief is given back. */
function capStep(family: Family, steps: readonly Step[], { caps, relief }: Scorecard): Step | undefined {
  let sum = 0;
  let count = 0;
  for (const step of steps) {
    if (step.family !== family) continue;
    sum += step.logOdds;
    count += 1;
  }
  const kept = Math.min(Math.max(sum, -relief[family]), caps[family]);
  const logOdds = thousandths(kept - sum);
  if (logOdds === 0) return undefined;
  const says = `${family} counts for at most ${kept < 0 ? '−' : '+'}${Math.abs(kept)}`;
  return { kind: 'cap', signal: family, family, logOdds, says, at: undefined, about: undefined, count };
}

/** Heaviest first; of equals by name. */
function compareSteps(a: Step, b: Step): number {
  return Math.abs(b.logOdds) - Math.abs(a.logOdds) || compareText(a.signal, b.signal);
}

export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
