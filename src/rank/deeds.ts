// What can still be done, each as what it would take away from the score: answer, apologise, keep the word, get the invoice
// paid. What was said cannot be unsaid, so a message is never on the list.
import {
  type Account,
  type AccountSignal,
  type Commitment,
  compareText,
  type Finding,
} from '../model/index.ts';

/** One thing to do. */
export interface Deed {
  readonly says: string;
  /** Findings it settles: of the signal, about this, or about anything where it is undefined. */
  readonly settles: readonly { readonly signal: string; readonly about: string | undefined }[];
  /** Promises of this conversation are done, late. */
  readonly keeps?: string;
}

/** Words of the deed that settles a finding, `{about}` the ticket or invoice where it is known. Other signals only fade. */
const DEEDS: ReadonlyMap<string, string> = new Map([
  ['unanswered', 'answer {about}'],
  ['never-apologised', 'apologise for {about}'],
  ['repeat-contact', 'solve {about} for good'],
  ['payment-overdue', 'get the invoice {about} paid'],
  ['silence', 'call, and get them talking again'],
  ['seats-unused', 'get the seats used, or agree on fewer'],
  ['usage-decline', 'win back their use of the product'],
  ['order-decline', 'win the next order'],
]);

/** By label; a label stands once, however many findings it settles. */
export function deedsFor(account: Account, signals: readonly AccountSignal[]): readonly Deed[] {
  const deeds = new Map<string, Deed>();
  for (const signal of signals) {
    const words = DEEDS.get(signal.id);
    if (words === undefined) continue;
    for (const { about } of signal.find(account)) {
      const says = words.replace(' {about}', () => (about === undefined ? '' : ` ${about}`));
      const settles = [...(deeds.get(says)?.settles ?? []), { signal: signal.id, about }];
      deeds.set(says, { says, settles });
    }
  }
  for (const { conversation } of account.promises.filter(isOwed)) {
    const says = `do what was promised in ${conversation}`;
    deeds.set(says, { says, settles: [], keeps: conversation });
  }
  return [...deeds.values()].toSorted((a, b) => compareText(a.says, b.says));
}

/** The account as it would stand once these are done: a promise done now is done late, which is not never. */
export function accountAfter(account: Account, deeds: readonly Deed[]): Account {
  const kept = new Set(deeds.flatMap(({ keeps }) => keeps ?? []));
  const promises = account.promises.map((promise) =>
    kept.has(promise.conversation) && isOwed(promise)
      ? { ...promise, late: { at: account.asOf, author: 'agent' as const } }
      : promise,
  );
  return { ...account, promises };
}

/** The signals without the findings that these deeds settle. */
export function signalAfter(signal: AccountSignal, deeds: readonly Deed[]): AccountSignal {
  const settled = deeds.flatMap(({ settles }) => settles.filter((one) => one.signal === signal.id));
  if (settled.length === 0) return signal;
  const isLeft = ({ about }: Finding): boolean => !settled.some((one) => one.about === about);
  return { ...signal, find: (account) => signal.find(account).filter(isLeft) };
}

function isOwed({ state, late }: Commitment): boolean {
  return state === 'broken' && late === undefined;
}
