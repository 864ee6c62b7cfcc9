// Small wordings that several formats share.
import {
  type ChangeKind,
  type FollowUp,
  isoDay,
  type Money,
  type Quote,
  type Totals,
} from '../model/index.ts';
import { groupThousands, many } from './words.ts';

/** `48,000 EUR`; no cents from a thousand on, where nobody reads them. */
export function moneyWords({ amount, currency }: Money): string {
  const rounded = Math.abs(amount) >= 1000 ? Math.round(amount) : Math.round(amount * 100) / 100;
  return currency === undefined ? groupThousands(rounded) : `${groupThousands(rounded)} ${currency}`;
}

export function stakeWords({ stake }: Pick<FollowUp, 'stake'>): string {
  return stake === undefined ? 'not known' : moneyWords(stake);
}

/** Risk without its tenth for a list; `?` where it is not known. */
export function riskWords({ band, value }: FollowUp['risk']): string {
  return band === 'unknown' ? '?' : String(Math.round(value));
}

/** `Priya Nair, 2026-03-12, tickets.json 118`. */
export function quoteSource(quote: Quote): string {
  const { authorName, author, at, origin } = quote;
  const file = origin.file.slice(origin.file.lastIndexOf('/') + 1);
  const place = origin.id === undefined ? file : `${file} ${origin.id}`;
  return [authorName ?? author, at === undefined ? 'undated' : isoDay(at), place].join(', ');
}

export function atStakeWords({ atStake }: Totals): string {
  return atStake.length === 0 ? 'no value known' : atStake.map(moneyWords).join(' + ');
}

/** `3 critical, 5 high, 9 watch, 4 unknown, 20 calm`. */
export function bandWords({ bands }: Totals): string {
  const { critical, high, watch, unknown, calm } = bands;
  const parts = Object.entries({ critical, high, watch, unknown, calm });
  return parts.map(([band, count]) => `${groupThousands(count)} ${band}`).join(', ');
}

export function nextStepWords({ nextStep }: FollowUp): string {
  const due = nextStep.due === undefined ? '' : ` (by ${isoDay(nextStep.due)})`;
  return `${nextStep.action}${due}`;
}

export function recordWords({ records, used, rejected, files }: Totals): string {
  return `${many(records, 'record')} in ${many(files, 'file')}, ${groupThousands(used)} used, ${groupThousands(rejected)} rejected`;
}

/** Those worth a call; the calm ones are counted and not listed, unless that is all there is. */
export function worthACall(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return followUps.filter(({ risk, advocate }) => risk.band !== 'calm' || advocate);
}

/** What is new since the run before, and what a rep made of it; empty when neither is known. */
export function newsWords({ change, disposition }: FollowUp): string {
  const changed = change === undefined ? [] : [changeWords(change.kind)];
  const marked = disposition === undefined ? [] : [dispositionWords(disposition)];
  return [...changed, ...marked].join('; ');
}

const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  entered: 'new on the list',
  worse: 'worse',
  'promise-broken': 'promise broken',
  unknown: 'no longer known',
  recovered: 'recovered',
  better: 'better',
  left: 'off the list',
  merged: 'one with another',
  gone: 'no longer a customer',
};

export function changeWords(kind: ChangeKind): string {
  return KIND_WORDS[kind];
}

function dispositionWords({
  kind,
  at,
  until,
  note,
  outcome,
  holds,
}: NonNullable<FollowUp['disposition']>): string {
  const till = until === undefined ? '' : ` until ${isoDay(until)}`;
  const how = [outcome, note].filter((text) => text !== undefined).join(', ');
  const since = holds ? '' : ', but something new was heard';
  const what = kind === 'wrong' ? 'a false alarm' : kind === 'snooze' ? 'snoozed' : 'done';
  return `${what}${till} (${isoDay(at)}${how === '' ? '' : `: ${how}`})${since}`;
}
