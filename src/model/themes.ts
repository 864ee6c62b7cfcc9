// What `themes` prints: what customers are dissatisfied with, and what of it is building up.
import type { Quote } from './account.ts';
import type { Cause } from './cause.ts';
import type { Money } from './money.ts';
import type { Instant } from './time.ts';

/** A window of days: who complained of this cause in it. */
export interface WindowCount {
  readonly customers: number;
  readonly messages: number;
}

/**
 * Surely (chance at most 1 %), or perhaps (at most 5 %), more customers than the window before; `too few to tell`: no
 * division of so few between the windows would show more.
 */
export type Trend =
  | 'new'
  | 'growing'
  | 'perhaps growing'
  | 'steady'
  | 'shrinking'
  | 'too few to tell'
  | 'not comparable';

/**
 * Many customers who name the same cause within days, as a grievance or soberly: one event, such as an outage.
 */
export interface Burst {
  readonly from: Instant;
  readonly to: Instant;
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly messages: number;
  readonly atStake: readonly Money[];
}

export interface ThemeCustomer {
  readonly id: string;
  readonly name: string;
  readonly owner?: string;
  readonly stake?: Money;
  readonly messages: number;
  readonly last: Instant;
}

export interface Theme {
  readonly cause: Cause | 'not named';
  readonly now: WindowCount;
  readonly before: WindowCount;
  readonly trend: Trend;
  /** Chance of so many customers, or more, if nothing had changed; absent when there is nothing to compare with. */
  readonly chance?: number;
  /** Words that customers of this theme share and others do not use. */
  readonly topics: readonly { readonly term: string; readonly customers: number }[];
  /** Of this window, the largest stake first. */
  readonly customers: readonly ThemeCustomer[];
  readonly atStake: readonly Money[];
  /** From different customers, the strongest first. */
  readonly quotes: readonly Quote[];
  readonly burst?: Burst;
}

export interface ThemeReport {
  readonly schemaVersion: 1;
  readonly asOf: Instant;
  /** Length of each window. */
  readonly days: number;
  /** Customers who wrote or spoke at all: what the counts are compared by. */
  readonly heard: { readonly now: number; readonly before: number };
  readonly themes: readonly Theme[];
}
