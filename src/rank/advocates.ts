// Who speaks well of us, the warmest first, and what to ask of them by what they offered. Nobody is asked while a grievance is
// open, a promise to them broken or a message of theirs unanswered: they are held back, with the reason.
import {
  type Account,
  type Advocate,
  type AdvocateList,
  type Ask,
  type Contribution,
  compareText,
  daysBetween,
  type Exchange,
  firstDifference,
  isoDay,
  openGrievance,
  present,
  type Quote,
  type RiskScore,
} from '../model/index.ts';
import type { Assessed } from './follow-up.ts';

/** Signals of appreciation; "renews" and the like say that they stay, not that they speak for us. */
const WARM: ReadonlySet<string> = new Set([
  'praise',
  'referral',
  'thanks-after-fix',
  'recovered',
  'high-survey',
]);
/** Log-odds below which a kind word has faded. */
const FADED = 0.1;
/** The best tenth of a scale from 0 to 1. */
const HIGH_SCORE = 0.9;
const QUOTES_SHOWN = 3;

export function advocateList(assessed: Iterable<Assessed>, asOf: number, exchange: Exchange): AdvocateList {
  const all: Advocate[] = [];
  for (const one of assessed) if (one.account.status !== 'closed') all.push(...advocateOf(one));
  all.sort((a, b) => compareAdvocates(a, b, exchange));
  const free = all.filter(({ held }) => held.length === 0);
  return {
    schemaVersion: 1,
    asOf,
    advocates: free.map((advocate, index) => ({ rank: index + 1, ...advocate })),
    held: all.filter(({ held }) => held.length > 0),
  };
}

function advocateOf({ account, risk }: Assessed): readonly Advocate[] {
  const warm = risk.contributions.filter(
    ({ kind, signal, logOdds }) => kind === 'signal' && WARM.has(signal) && logOdds <= -FADED,
  );
  if (!speaksForUs(warm, account)) return [];
  const { id, name, owner, stake } = account;
  const quotes = account.quotes.filter(({ author, signal }) => author === 'customer' && WARM.has(signal));
  const strength = warm.reduce((sum, { logOdds }) => sum - logOdds, 0);
  return [
    present({
      customer: { id, name },
      owner,
      stake,
      strength: Math.round(strength * 1000) / 1000,
      because: warm.toSorted((a, b) => a.logOdds - b.logOdds).map(({ says }) => says),
      quotes: tellingQuotes(quotes, warm),
      ask: askOf(warm, quotes),
      held: reasonsToHold(account, risk),
    }),
  ];
}

/** A thumb up for an answer is good manners; a high score on a scale, or words, are more. */
function speaksForUs(warm: readonly Contribution[], { surveys }: Account): boolean {
  const scores = surveys.some(({ scale, value }) => scale !== 'thumbs' && value >= HIGH_SCORE);
  return warm.some(({ signal }) => signal !== 'high-survey' || scores);
}

/** What is best quoted first. */
const TELLING = ['referral', 'praise', 'thanks-after-fix'] as const;

/** Each sentence once, of signals that still weigh. */
function tellingQuotes(quotes: readonly Quote[], warm: readonly Contribution[]): readonly Quote[] {
  const heard = TELLING.filter((wanted) => warm.some(({ signal }) => signal === wanted));
  const ranked = heard.flatMap((signal) => quotes.filter((quote) => quote.signal === signal));
  const seen = new Set<string>();
  return ranked.filter(({ text }) => !seen.has(text) && seen.add(text)).slice(0, QUOTES_SHOWN);
}

interface Offer {
  readonly words: RegExp;
  readonly ask: Ask;
}

/** What they offered in words of their own, the greatest favour first. */
const OFFERS: readonly Offer[] = [
  {
    words: /\b(?:case study|success story|interview|webinar)\b/i,
    ask: { kind: 'case study', says: 'Take up their offer of a case study' },
  },
  {
    words: /\b(?:as a|a|your|gladly|happy to be) *reference|\breference call\b/i,
    ask: { kind: 'reference', says: 'Take up their offer to be a reference' },
  },
  {
    words: /\b(?:review|rating|testimonial|stars?)\b/i,
    ask: { kind: 'review', says: 'Ask for the review in writing, where others look' },
  },
];

const INTRODUCTION: Ask = {
  kind: 'introduction',
  says: 'Thank them for recommending you and ask for an introduction',
};
/** Who has offered something is asked for that, before all others. */
const OFFERED: ReadonlySet<Ask> = new Set([...OFFERS.map(({ ask }) => ask), INTRODUCTION]);
const REFERENCE: Ask = { kind: 'reference', says: 'Ask whether a prospect may call them' };
const REVIEW: Ask = { kind: 'review', says: 'Ask for a short public review' };
const QUOTE: Ask = { kind: 'quote', says: 'Thank them, and ask whether you may quote these words' };

function askOf(warm: readonly Contribution[], quotes: readonly Quote[]): Ask {
  const heard = new Set(warm.map(({ signal }) => signal));
  const offers = quotes.filter(({ signal }) => signal === 'referral').map(({ text }) => text);
  if (heard.has('referral')) {
    const offered = OFFERS.find(({ words }) => offers.some((text) => words.test(text)));
    return offered?.ask ?? INTRODUCTION;
  }
  if (heard.has('praise')) return heard.has('high-survey') ? REFERENCE : QUOTE;
  return heard.has('high-survey') ? REVIEW : QUOTE;
}

/** Days after which a grievance that nobody settled holds nobody back any more. */
const GRIEVANCE_DAYS = 180;

function reasonsToHold(account: Account, risk: RiskScore): readonly string[] {
  const { conversations, promises, asOf } = account;
  const grievances = conversations
    .flatMap((conversation) => openGrievance(conversation) ?? [])
    .filter(({ at }) => at !== undefined && daysBetween(at, asOf) <= GRIEVANCE_DAYS);
  const broken = promises.filter(({ state, late }) => state === 'broken' && late === undefined);
  const unanswered = risk.contributions.filter(
    ({ kind, signal }) => kind === 'signal' && signal === 'unanswered',
  );
  const alarmed = risk.band === 'critical' || risk.band === 'high';
  return [
    ...grievances.map(({ conversation, at }) => `open grievance in ${conversation}, ${isoDay(at ?? 0)}`),
    ...broken.map(({ pledge, at }) => `promise broken: "${pledge.quote}" of ${isoDay(at)}`),
    ...unanswered.map(({ says }) => says),
    ...(alarmed ? [`risk is ${risk.band}`] : []),
  ];
}

function compareAdvocates(a: Advocate, b: Advocate, exchange: Exchange): number {
  const worth = ({ stake }: Advocate): number => (stake === undefined ? 0 : exchange.inReference(stake));
  const offers = ({ ask }: Advocate): number => Number(OFFERED.has(ask));
  return firstDifference(
    offers(b) - offers(a),
    b.strength - a.strength,
    worth(b) - worth(a),
    compareText(a.customer.id, b.customer.id),
  );
}
