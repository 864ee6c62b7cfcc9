// What to do next, as data: the first situation whose signals weigh in the score decides the act, the cause of the
// grievance colours the stance, and the channel says how to reach them. Facts and a stance, never a script: the rep finds
// the words. The stances are the practice of good service people: apologise early, keep your word, explain what cannot be
// mended, take the time.
import type { Cause, Channel } from '../model/index.ts';

export interface Situation {
  /** Any of these signals, weighing in the score. */
  readonly signals: readonly string[];
  /**
   * `{who}` is who said it, ` Ann Lee`; `{about}` where, ` about T1`; `{says}` the signal's own words; `{breach}` what was
   * promised, `{since}` since when they wait.
   */
  readonly action: string;
  readonly stance: string;
  /** Working days. */
  readonly within: number;
}

export const SITUATIONS: readonly Situation[] = [
  {
    signals: ['threat-legal'],
    action: 'Call{who}{about}, after settling with your manager what you may offer',
    stance: 'stay soft and factual, admit what went wrong, put the remedy in writing',
    within: 0,
  },
  {
    signals: ['leaving', 'competitor', 'end-of-contract'],
    action: 'Call{who} and ask what would have to change for them to stay',
    stance: 'listen first, do not argue; if you cannot give it, say so and name who can',
    within: 0,
  },
  {
    signals: ['broken-promise'],
    action: 'Call{who}: {breach}',
    stance: 'say sorry for the broken word before anything else, then give one date and keep it',
    within: 0,
  },
  {
    signals: ['escalation-request', 'threat-public', 'boss-copied'],
    action: 'Call{who}{about}, and bring in somebody who can decide',
    stance: 'apologise early, take it over in person, do not take the bait',
    within: 0,
  },
  {
    signals: ['refund'],
    action: 'Call{who}{about} with the amount and the day of the refund, or a plain no and its reason',
    stance: 'admit the fault if it is ours; explain rather than defend',
    within: 1,
  },
  {
    signals: ['unanswered'],
    action: 'Answer{who}{about}{since}',
    stance: 'say sorry for the wait first, then answer in full',
    within: 0,
  },
  {
    signals: ['repeated-effort', 'repeat-contact', 'reopened'],
    action: 'Call{who}{about}, having read all of it: they have told it before',
    stance: 'do not ask them to explain again; one person keeps it until it is done',
    within: 1,
  },
  {
    signals: ['resignation'],
    action: 'Call{who}{about}: they have stopped asking, which is not the same as content',
    stance: 'say that you noticed, and that it is still worth mending',
    within: 1,
  },
  {
    signals: ['anger', 'complaint', 'unresolved', 'trust-loss', 'irony', 'waiting', 'escalated'],
    action: 'Call{who}{about} with what went wrong and the day on which it is mended',
    stance: 'apologise and admit the fault early; keep the tone soft',
    within: 1,
  },
  {
    signals: ['price-concern', 'downgrade-intent', 'downgraded'],
    action: 'Call{who} about what they pay and what they use',
    stance: 'show the value or offer the plan that fits; a price they cannot meet is not a service failure',
    within: 3,
  },
  {
    signals: ['low-survey', 'dissatisfied-mild'],
    action: 'Call{who} and ask what was behind it: {says}',
    stance: 'thank them for saying so, ask, and listen',
    within: 2,
  },
  {
    signals: ['usage-decline', 'seats-unused', 'order-decline'],
    action: 'Check in: {says}',
    stance: 'be curious about their work, not about the contract',
    within: 3,
  },
  {
    signals: ['silence'],
    action: 'Check in: {says}',
    stance: 'bring something of use to them; do not ask why they are quiet',
    within: 3,
  },
  {
    signals: ['payment-overdue'],
    action: 'Ask about the open invoice: {says}',
    stance: 'assume an oversight, and ask whether something held it back',
    within: 3,
  },
];

/** Added to the stance when the cause of the grievance is known. */
export const CAUSE_STANCES: Readonly<Record<Cause, string>> = {
  price: 'on price: be clear about what it buys, and let them choose',
  product: 'on the product: say what it will not do, and who may help',
  attitude: 'on how they were treated: apologise for it in person, without excuses for a colleague',
  delivery: 'on delivery: give the day it arrives, and check it yourself',
  returns: 'on the return: say how it ends, and when',
  waiting: 'on waiting: give a direct way to reach you',
  reliability: 'on the fault: give its cause, the fix and the day, or the day you will know',
  billing: 'on the bill: put it right first, explain afterwards',
  promise: 'on the promise: name it yourself before they do',
  repetition: 'on repeating themselves: tell them what you already know',
};

/** How to reach somebody who spoke last in this way; a call, a mail and a ticket need no word. */
export const CHANNEL_STANCES: ReadonlyMap<Channel, string> = new Map([
  ['review', 'answer the review where it stands, in two sentences, and take the rest to a call'],
  ['survey', 'thank them for the answer: they gave it for you to act on'],
  ['chat', 'do not send them back into the chat'],
]);

/** A promise that falls due, to a customer of whom nothing worse is known. */
export const DUE_STEP = {
  action: 'Keep the promise: {due}',
  stance: 'if it cannot be kept, say so before the day, with the next one',
  within: 0,
} as const;

export const UNKNOWN_STEP = {
  action: 'Get in touch: {says}',
  stance: 'ask how it goes; take nothing for granted, silence is not consent',
  within: 10,
} as const;

/** At risk by what is on record of them, and not by anything that they have said. */
export const RECORDS_STEP = {
  action: 'Call and ask how it goes: at risk by their records ({says})',
  stance: 'they have not complained, so do not speak as if they had; ask what has changed for them',
  within: 2,
} as const;

export const FOREIGN_STEP = {
  action: 'Have what they wrote{says} read by somebody who knows the language',
  stance: 'nothing is known of their mood, good or bad; answer in their language',
  within: 3,
} as const;

export const ADVOCATE_STEP = {
  action: 'Thank them, and ask whether they would recommend you',
  stance: 'be specific about what they praised',
  within: 10,
} as const;

export const CALM_STEP = { action: 'Nothing to do', stance: 'keep it up' } as const;
