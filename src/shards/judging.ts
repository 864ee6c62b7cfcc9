// Customers judged by all threads: each takes some at a time until there are none.
import { setImmediate as breathe } from 'node:timers/promises';
import type { Identity } from '../ingest/index.ts';
import { type Judged, Judgement } from '../judgement.ts';
import { type Opened, openEach } from '../open-all.ts';
import { agreed, circumstancesOf, type RunSettings } from '../pipeline.ts';
import { type Profiles, type SharedProfiles, sharedProfiles } from '../profile/ledger.ts';
import { type Choices, createRunSettings } from '../settings.ts';
import { allowanceWithin, type Limit } from '../spill/allowance.ts';

/** What a thread judges, and by what. */
export interface JudgeTask {
  readonly profiles: SharedProfiles;
  readonly identities: readonly Identity[];
  readonly choices: Choices;
  /** Its share of the memory. */
  readonly limit: Limit;
  /** Of the customers whom nobody has taken yet the first; all threads see the same one. */
  readonly next: Int32Array;
}

/** How customers are opened, from one place to before another. */
export type Opening = (from: number, to: number) => Iterable<Opened>;

export function openingOf(
  profiles: Profiles,
  identityOf: (customer: string) => Identity,
  { terms }: RunSettings,
  { asOf, exchange }: ReturnType<typeof circumstancesOf>,
): Opening {
  return (from, to) => agreed(openEach(profiles.between(from, to), identityOf, asOf, exchange), terms);
}

const AT_ONCE = 200;

/** Judges whom nobody else has taken. `size`: of all. */
export async function judgeRest(
  judgement: Judgement,
  open: Opening,
  size: number,
  next: Int32Array,
): Promise<void> {
  for (let from = takeSome(next); from < size; from = takeSome(next)) {
    let place = from;
    for (const opened of open(from, from + AT_ONCE)) judgement.judge(opened, place++);
    await breathe();
  }
}

function takeSome(next: Int32Array): number {
  return Atomics.add(next, 0, AT_ONCE);
}

/** In a thread. */
export async function judgeShare(task: JudgeTask): Promise<Judged | undefined> {
  const { choices, limit, identities, next } = task;
  const settings = createRunSettings({ ...choices, allowance: allowanceWithin(limit) });
  const profiles = sharedProfiles(task.profiles, settings.retention, settings.allowance);
  const named = new Map(identities.map((identity) => [identity.id, identity]));
  const identityOf = (id: string): Identity => named.get(id) ?? { id, name: id, known: 'unlisted' };
  const circumstances = circumstancesOf({ newest: undefined }, settings);
  const open = openingOf(profiles, identityOf, settings, circumstances);
  const judgement = new Judgement(settings, circumstances.exchange);
  await judgeRest(judgement, open, profiles.size, next);
  return judgement.give();
}

/** By what the same is judged elsewhere; undefined where that cannot be told in plain data. */
export function choicesOf(settings: RunSettings, asOf: RunSettings['asOf']): Choices | undefined {
  const { signals, scorecard, rates, terms, retention } = settings;
  if (scorecard.learned !== undefined || asOf === undefined) return undefined;
  const weights = new Map(signals.map(({ id, weight }) => [id, weight]));
  const { daysUntilUnknown } = scorecard;
  return { weights, daysUntilUnknown, rates, ...terms, retention, asOf };
}
