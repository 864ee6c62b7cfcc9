// From what was heard to the words and chances that are told.
import type { Heard } from '../model/index.ts';

export type Label = 'negative' | 'neutral' | 'positive';

type Verdict = Pick<Heard, 'dissatisfaction' | 'satisfaction'>;

/** Above this chance of dissatisfaction a message is called negative: at it plain chats and questions are rarely called so. */
const NEGATIVE_ABOVE = 0.49;
/** Above this chance of satisfaction, and not negative, it is called positive. */
const POSITIVE_ABOVE = 0.5;

/** One word for a message, for `score`. */
export function labelOf({ dissatisfaction, satisfaction }: Verdict): Label {
  if (dissatisfaction > NEGATIVE_ABOVE) return 'negative';
  return satisfaction > POSITIVE_ABOVE ? 'positive' : 'neutral';
}
