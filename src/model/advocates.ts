// What `advocates` prints: who speaks well of us, what to ask of them, and why some are not to be asked now.
import type { Quote } from './account.ts';
import type { Money } from './money.ts';
import type { Instant } from './time.ts';

export interface Advocate {
  /** Absent for who is held back. */
  readonly rank?: number;
  readonly customer: { readonly id: string; readonly name: string };
  readonly owner?: string;
  readonly stake?: Money;
  /** Appreciation in log-odds, faded with time: what the list is ordered by. */
  readonly strength: number;
  /** What was heard, in words, the strongest first. */
  readonly because: readonly string[];
  readonly quotes: readonly Quote[];
  /** What to ask for, and by which words of theirs. */
  readonly ask: Ask;
  /** Why nobody asks them now; empty for who may be asked. */
  readonly held: readonly string[];
}

export interface Ask {
  readonly kind: 'introduction' | 'reference' | 'case study' | 'review' | 'quote';
  readonly says: string;
}

export interface AdvocateList {
  readonly schemaVersion: 1;
  readonly asOf: Instant;
  readonly advocates: readonly Advocate[];
  readonly held: readonly Advocate[];
}
