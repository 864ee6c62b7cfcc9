// From an account to the steps of its waterfall, in thousandths of log-odds, so that sums are exact.
import {
  type Account,
  type AccountSignal,
  type Author,
  type ComplaintSeverity,
  type Contribution,
  compareText,
  FAMILIES,
  type Family,
  firstDifference,
  type Instant,
  isoDay,
  type MessageSignal,
  present,
  type Signal,
  worseOf,
} from '../model/index.ts';
import { type Hit, pooledStrength } from './decay.ts';
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
  const counted = signals.filter(({ id, family }) => !replaced.has(id) && !learned.families.has(family));
  const heard = heardSteps(account, counted);
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
      const all = [...members, ...capStep(family, members, scorecard)];
      const logOdds = thousandths(all.reduce((sum, member) => sum + member.logOdds, 0));
      return [[family, { logOdds, says: members.map(({ says }) => says).join('; ') }]];
    }),
  );
}

function heardSteps(account: Account, signals: readonly Signal[]): readonly Step[] {
  const hits = hitsOf(account);
  return signals.flatMap((signal) =>
    signal.scope === 'message'
      ? messageStep(account, signal, hits.get(signal.id) ?? NONE)
      : accountStep(account, signal),
  );
}

function capSteps(heard: readonly Step[], scorecard: Scorecard): readonly Step[] {
  return FAMILIES.flatMap((family) => capStep(family, heard, scorecard));
}

function priorStep({ prior }: Scorecard): Step {
  return {
    kind: 'prior',
    signal: 'prior',
    logOdds: thousandths(prior),
    says: 'where every customer starts',
    count: 0,
  };
}

interface DatedHit extends Hit {
  readonly author: Author;
  readonly conversation: string;
  readonly severity: ComplaintSeverity | undefined;
}

const NONE: readonly DatedHit[] = [];

/** By signal, gathered in one walk: there are many more signals than one message has. */
function hitsOf({ contacts }: Account): ReadonlyMap<string, readonly DatedHit[]> {
  const bySignal = new Map<string, DatedHit[]>();
  for (const { author, at, conversation, severity, evidence } of contacts) {
    for (const { signal, strength } of evidence) {
      const hit = { author, strength, at, conversation, severity };
      const hits = bySignal.get(signal);
      if (hits === undefined) bySignal.set(signal, [hit]);
      else hits.push(hit);
    }
  }
  return bySignal;
}

function messageStep(account: Account, signal: MessageSignal, all: readonly DatedHit[]): readonly Step[] {
  const hits = all.filter(({ author }) => author === signal.speaker);
  if (hits.length === 0) return [];
  const newest = hits.findLast(({ at }) => at !== undefined);
  return [step(signal, hits, account.asOf, messageWords(signal, hits, newest?.at), newest?.conversation)];
}

function messageWords(
  { title, family }: MessageSignal,
  hits: readonly DatedHit[],
  newest: Instant | undefined,
): string {
  const worst = hits.map(({ severity }) => severity).reduce(worseOf, undefined);
  const how = family === 'complaint' && worst !== undefined ? SEVERE.get(worst) : undefined;
  const times = hits.length === 1 ? '' : ` (${hits.length} messages)`;
  const when = newest === undefined ? '' : `, ${hits.length === 1 ? '' : 'last '}${isoDay(newest)}`;
  return `${title}${how === undefined ? '' : `, ${how}`}${times}${when}`;
}

/** What is worth saying of a complaint beside that it is one. */
const SEVERE: ReadonlyMap<ComplaintSeverity, string> = new Map([
  ['accusation', 'accusing us'],
  ['blame', 'blaming us'],
]);

function accountStep(account: Account, signal: AccountSignal): readonly Step[] {
  const findings = signal.find(account);
  const [strongest, ...others] = findings.toSorted((a, b) =>
    firstDifference(b.strength - a.strength, (b.at ?? 0) - (a.at ?? 0), compareText(a.says, b.says)),
  );
  if (strongest === undefined) return [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const hits = findings.map(({ strength, at }) => ({ strength, at: at ?? account.asOf }));
  return [step(signal, hits, account.asOf, `${strongest.says}${more}`, strongest.about)];
}

function step(
  signal: Signal,
  hits: readonly Hit[],
  asOf: Instant,
  says: string,
  about: string | undefined,
): Step {
  const dates = hits.flatMap(({ at }) => at ?? []);
  return present({
    kind: 'signal' as const,
    signal: signal.id,
    family: signal.family,
    logOdds: thousandths(signal.weight * pooledStrength(hits, asOf, signal.halfLife)),
    says,
    at: dates.length > 0 ? Math.max(...dates) : undefined,
    about,
    count: hits.length,
  });
}

/** What a family adds beyond its cap is taken back, and what it takes away beyond its relief is given back. */
function capStep(family: Family, steps: readonly Step[], { caps, relief }: Scorecard): readonly Step[] {
  const members = steps.filter((member) => member.family === family);
  const sum = members.reduce((total, { logOdds }) => total + logOdds, 0);
  const kept = Math.min(Math.max(sum, -relief[family]), caps[family]);
  const logOdds = thousandths(kept - sum);
  if (logOdds === 0) return [];
  const says = `${family} counts for at most ${kept < 0 ? '−' : '+'}${Math.abs(kept)}`;
  return [{ kind: 'cap', signal: family, family, logOdds, says, count: members.length }];
}

/** Heaviest first; of equals by name. */
function compareSteps(a: Step, b: Step): number {
  return firstDifference(Math.abs(b.logOdds) - Math.abs(a.logOdds), compareText(a.signal, b.signal));
}

export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
