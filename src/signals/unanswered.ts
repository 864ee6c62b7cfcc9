// The customer had the last word and is still waiting. Counted from their first word since our last one, so that
// writing again does not make the wait look shorter.
import type { Account, AccountSignal, Contact, Conversation, Finding } from '../model/index.ts';
import { inConversations, isSettled, plural, spoken, wholeDays } from './support/grievance.ts';

/** Days of waiting at which the signal is at full strength, unless the company has set its own. */
const FULL_AFTER_DAYS = 7;
/** Older than this, a conversation is dead rather than waiting. */
const DEAD_AFTER_DAYS = 120;

export default {
  id: 'unanswered',
  scope: 'account',
  family: 'silence',
  title: 'last word unanswered',
  hears: 'The customer wrote last, the ticket is not solved, and nobody has answered.',
  weight: 1.15,
  halfLife: 365,
  provenance: {
    kind: 'paper',
    source:
      'Agent silence is among the features by which IBM (2020) predicts escalation: recall 87 % at 88 % less work',
  },
  find: (account) => inConversations(account, (conversation) => waiting(account, conversation)),
  hits: [
    { asOf: '2026-03-16', timeline: ['2026-03-04 customer [T1]: Which rate applies to us?'] },
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-01 customer [T1]: Can we add a second site?',
        '2026-03-02 agent [T1]: How many rooms?',
        '2026-03-05 customer [T1]: Twelve rooms.',
      ],
    },
  ],
  misses: [
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-04 customer [T1]: Which rate applies?',
        '2026-03-05 agent [T1]: The standard rate.',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-04 customer [T1]: Can I print labels?',
        '2026-03-05 agent [T1]: Yes.',
        '2026-03-05 customer [T1]: Super, thanks.',
      ],
    },
    {
      asOf: '2026-03-16',
      timeline: [
        '2026-03-04 customer [T1]: The export fails.',
        '2026-03-05 agent [T1]: Mended.',
        '2026-03-05 customer [T1]: That fixed it, thank you!',
      ],
    },
  ],
} satisfies AccountSignal;

function waiting(account: Account, conversation: Conversation): Finding | undefined {
  const since = waitingSince(conversation);
  if (since?.at === undefined) return undefined;
  const days = wholeDays(since.at, account.asOf);
  if (days < 1 || days > DEAD_AFTER_DAYS) return undefined;
  return {
    strength: Math.min(1, days / (account.answerWithinDays ?? FULL_AFTER_DAYS)),
    says: `unanswered for ${plural(days, 'day')}${promised(account, days)} (${conversation.id})`,
    at: account.asOf,
    about: conversation.id,
  };
}

/** Said where the company has set how soon it answers, and that time is over. */
function promised({ answerWithinDays: within }: Account, days: number): string {
  return within === undefined || days <= within ? '' : ` where ${within} ${within === 1 ? 'is' : 'are'} due`;
}

/**
 * The customer's first word since ours, when theirs is the last and asks for one of ours. Where both have one moment,
 * the source is a transcript of one talk, which has ended for both.
 */
function waitingSince(conversation: Conversation): Contact | undefined {
  if (conversation.closed) return undefined;
  const turns = spoken(conversation.contacts).filter(({ channel }) => ANSWERABLE.has(channel));
  const last = turns.at(-1);
  if (last?.author !== 'customer' || isSettled(last) || isClosing(last)) return undefined;
  const ours = turns.findLastIndex(({ author }) => author === 'agent');
  return turns[ours]?.at === last.at ? undefined : turns[ours + 1];
}

/** "Super, thanks." ends a conversation and waits for nothing. */
function isClosing({ words, sentiment }: Contact): boolean {
  return words <= CLOSING_WORDS && sentiment >= CLOSING_SENTIMENT;
}

const CLOSING_WORDS = 6;
const CLOSING_SENTIMENT = 0.2;

/** A call is answered while it lasts; a review or a survey comment asks for no reply. */
const ANSWERABLE: ReadonlySet<string> = new Set(['ticket', 'mail', 'chat']);
