// What one interpreted record says. `ingest` makes facts, `listen` hears interactions, `profile` folds all of them.
import type { Money } from './money.ts';
import type { Origin } from './origin.ts';
import type { Party } from './party.ts';
import type { Instant } from './time.ts';

interface Sourced {
  readonly party: Party;
  readonly origin: Origin;
}

export type CustomerStatus = 'active' | 'trial' | 'closed';

/** A row of a client list. Absent means undefined, never '' or 0. */
export interface Customer extends Sourced {
  readonly kind: 'customer';
  /** The sales rep or account manager in charge. */
  readonly owner?: string;
  readonly domain?: string;
  readonly status?: CustomerStatus;
  readonly plan?: string;
  readonly segment?: string;
  readonly since?: Instant;
  readonly renewal?: Instant;
  /** What the customer pays, brought to one year. */
  readonly annualValue?: Money;
  readonly seats?: number;
  readonly seatsUsed?: number;
  readonly lastSeen?: Instant;
  /** Values as written, under the columns that `ReadingSettings.keptColumns` names; empty cells are left out. */
  readonly cells?: ReadonlyMap<string, string>;
}

/** A person at a customer: ties an e-mail or a requester id to the organisation in `party`. */
export interface Person extends Sourced {
  readonly kind: 'person';
  readonly role?: string;
}

export const AUTHORS = ['customer', 'agent', 'system', 'unknown'] as const;
export type Author = (typeof AUTHORS)[number];

export const CHANNELS = ['ticket', 'chat', 'mail', 'call', 'review', 'note', 'survey', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

export const TICKET_STATES = ['open', 'pending', 'solved'] as const;
export type TicketState = (typeof TICKET_STATES)[number];

/** Something said or written. `text` is exactly what the source holds. */
export interface Interaction extends Sourced {
  readonly kind: 'interaction';
  readonly channel: Channel;
  /** Thread, ticket or call that this belongs to; unique within the customer. */
  readonly conversation: string;
  readonly author: Author;
  readonly authorName?: string;
  readonly at?: Instant;
  /** Position within the conversation where the source has no time of its own for each turn. */
  readonly turn?: number;
  readonly text: string;
  /** State of the ticket as the source tells it. */
  readonly state?: TicketState;
  /** How often the source says the ticket was reopened. */
  readonly reopens?: number;
  /** The source says that it was escalated. */
  readonly escalated?: boolean;
}

/** An order or invoice. */
export interface Order extends Sourced {
  readonly kind: 'order';
  readonly id?: string;
  readonly at: Instant;
  readonly amount?: Money;
  readonly status?: 'paid' | 'unpaid' | 'overdue' | 'refunded' | 'cancelled';
  readonly due?: Instant;
}

/** A running contract. */
export interface Subscription extends Sourced {
  readonly kind: 'subscription';
  readonly id?: string;
  readonly start?: Instant;
  /** Set only once it has ended or is cancelled to that day. */
  readonly end?: Instant;
  readonly renewal?: Instant;
  readonly annualValue?: Money;
  readonly plan?: string;
  readonly seats?: number;
  /** The source says that it was downgraded. */
  readonly downgraded?: boolean;
  readonly trial?: boolean;
}

/** Use of the product on one day or in one period. */
export interface Usage extends Sourced {
  readonly kind: 'usage';
  readonly at: Instant;
  readonly quantity: number;
  readonly errors?: number;
}

/** An answer to a survey, brought to 0 (worst) … 1 (best). A comment beside it is an `Interaction` of its own. */
export interface Survey extends Sourced {
  readonly kind: 'survey';
  readonly scale: 'nps' | 'csat' | 'stars' | 'ces' | 'thumbs';
  /** As written: `3`, `Bad`. */
  readonly answer: string;
  readonly value: number;
  readonly at?: Instant;
}

/** The source says that the customer left on that day. */
export interface Departure extends Sourced {
  readonly kind: 'departure';
  readonly at: Instant;
  readonly reason?: string;
}

export type Fact = Customer | Person | Interaction | Order | Subscription | Usage | Survey | Departure;
export type FactKind = Fact['kind'];
