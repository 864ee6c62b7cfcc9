// What `promises` prints: every promise of ours, counted by who made it and to whom.
import type { Deed, Quote } from './account.ts';
import type { Act } from './evidence.ts';
import type { Instant } from './time.ts';

/** `due` = kept + broken: what could be kept by now. */
export interface PromiseTally {
  readonly made: number;
  readonly due: number;
  readonly kept: number;
  readonly broken: number;
  /** Of those broken, how many were done after their day. */
  readonly late: number;
  readonly open: number;
  /** kept ÷ due; absent while nothing was due. */
  readonly integrity?: number;
}

export interface PromiseEntry {
  readonly customer: { readonly id: string; readonly name: string };
  readonly owner?: string;
  /** Who promised. */
  readonly by?: string;
  readonly act: Act;
  readonly quote: string;
  readonly conversation: string;
  readonly made: Instant;
  readonly due?: Instant;
  readonly dueAssumed?: true;
  readonly state: 'open' | 'kept' | 'broken';
  /** Whole days since the due day, of what is not done yet. */
  readonly daysOverdue?: number;
  readonly because: string;
  readonly evidence?: Deed;
  readonly late?: Deed;
  /** What the customer said of it, once it was due. */
  readonly reaction?: Pick<Quote, 'text' | 'at' | 'authorName'>;
}

export interface PromiseLedger {
  readonly schemaVersion: 1;
  readonly asOf: Instant;
  readonly totals: PromiseTally;
  readonly reps: readonly (PromiseTally & { readonly name: string })[];
  readonly customers: readonly (PromiseTally & {
    readonly id: string;
    readonly name: string;
    readonly owner?: string;
  })[];
  /** Broken and not done first, the latest on top; then open, the next due on top; then done late; then kept. */
  readonly promises: readonly PromiseEntry[];
}
