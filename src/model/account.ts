import type { Cause } from './cause.ts';
import type { Pledge, Tiding } from './evidence.ts';
import type {
  Author,
  Channel,
  Customer,
  Departure,
  Fact,
  Order,
  Subscription,
  Survey,
  TicketState,
  Usage,
} from './facts.ts';
import type { Money } from './money.ts';
import type { Origin } from './origin.ts';
import type { ComplaintSeverity } from './severity.ts';
import type { Instant } from './time.ts';

/** A fact once it belongs to a customer: whom it names and where it was read are settled. */
export type Kept<F extends Fact> = Omit<F, 'party' | 'origin'>;

/** A sentence kept from a message, because it tells best why a signal was heard. */
export interface Quote {
  readonly signal: string;
  readonly strength: number;
  readonly text: string;
  readonly author: Author;
  readonly authorName?: string | undefined;
  readonly at?: Instant | undefined;
  readonly conversation: string;
  readonly origin: Origin;
  /** Fingerprint of the contact that it is from. */
  readonly contact: number;
}

/**
 * What is kept of one interaction: no text but, when asked for, a snippet. There may be millions, so that every one has
 * all its keys: objects of one shape are what the engine handles fastest.
 */
export interface Contact {
  readonly at: Instant | undefined;
  readonly turn: number;
  readonly author: Author;
  readonly authorName: string | undefined;
  readonly channel: Channel;
  readonly conversation: string;
  /** Number made of author, time, conversation and text: equal for the same message exported twice. */
  readonly fingerprint: number;
  readonly words: number;
  readonly understood: boolean;
  readonly language: string;
  readonly sentiment: number;
  readonly dissatisfaction: number;
  readonly leaving: number;
  /** How far a customer's complaint goes. */
  readonly severity: ComplaintSeverity | undefined;
  /** How a customer puts it: bits of `MANNERS`. */
  readonly manner: number;
  readonly cause: Cause | undefined;
  /** Strongest evidence of each signal heard. */
  readonly evidence: readonly { readonly signal: string; readonly strength: number }[];
  readonly pledges: readonly Pledge[];
  readonly tidings: readonly Tiding[];
  readonly state: TicketState | undefined;
  readonly reopens: number | undefined;
  readonly escalated: boolean | undefined;
  /** Beginning of the author's own words; kept only when asked for (`explain`). */
  readonly snippet: string | undefined;
}

/**
 * Everything known of one party, foldable in any order and from any split: `merge(a, b)` equals `merge(b, a)`,
 * and folding facts one by one equals merging the folds of any partition of them.
 */
export interface Profile {
  readonly customers: readonly Kept<Customer>[];
  readonly contacts: readonly Contact[];
  readonly quotes: readonly Quote[];
  /** Messages that show best how the customer writes; `signal` is `courteous` or `curt`. */
  readonly samples: readonly Quote[];
  readonly orders: readonly Kept<Order>[];
  readonly subscriptions: readonly Kept<Subscription>[];
  readonly usage: readonly Kept<Usage>[];
  readonly surveys: readonly Kept<Survey>[];
  readonly departures: readonly Kept<Departure>[];
}

/** Contacts of one conversation, in order of time. */
export interface Conversation {
  readonly id: string;
  readonly contacts: readonly Contact[];
  readonly closed: boolean;
  readonly cause?: Cause | undefined;
}

/** A pledge with its due day resolved and its fate decided as of a day. */
export interface Commitment {
  readonly pledge: Pledge;
  readonly by?: string;
  readonly at: Instant;
  /** Absent while it waits for something else to happen first. */
  readonly due?: Instant;
  /** The words name no day: `due` is what one may expect. */
  readonly dueAssumed?: true;
  readonly conversation: string;
  readonly state: 'open' | 'kept' | 'broken';
  /** What decided the state, in words. */
  readonly because: string;
  /** The contact that decided it; absent when nothing did. */
  readonly evidence?: Deed;
  /** Broken, and done after its day. */
  readonly late?: Deed;
}

/** A contact that says what became of a promise. */
export interface Deed {
  readonly at: Instant;
  readonly author: Author;
  /** Its words, where they say so. */
  readonly quote?: string;
}

/**
 * A profile opened on a day: sorted, without doubles, and without anything later than `asOf`.
 * What account signals, the score and the list look at; nothing else may look into the future.
 */
export interface Account {
  readonly id: string;
  readonly name: string;
  /** How the customer came to be: on a client list, or made of interactions that match none. */
  readonly known: 'listed' | 'unlisted';
  readonly asOf: Instant;
  readonly owner?: string | undefined;
  readonly status: 'active' | 'trial' | 'closed';
  readonly plan?: string | undefined;
  /** Days within which we are to answer a message, where the company has set it. */
  readonly answerWithinDays?: number | undefined;
  readonly segment?: string | undefined;
  readonly since?: Instant | undefined;
  readonly renewal?: Instant | undefined;
  readonly seats?: number | undefined;
  readonly seatsUsed?: number | undefined;
  readonly lastSeen?: Instant | undefined;
  /** Cells of the client list as written, by column; only those that a learnt model asks for. */
  readonly cells?: ReadonlyMap<string, string> | undefined;
  /** What would be lost in a year. */
  readonly stake?: Money | undefined;
  readonly stakeFrom?: string | undefined;
  readonly contacts: readonly Contact[];
  readonly conversations: readonly Conversation[];
  readonly quotes: readonly Quote[];
  readonly samples: readonly Quote[];
  readonly orders: readonly Kept<Order>[];
  /** Chance of still being a buyer, 0 … 1, by the rhythm of all customers; absent for one-time buyers and where few buy. */
  readonly stillBuying?: number | undefined;
  readonly subscriptions: readonly Kept<Subscription>[];
  readonly usage: readonly Kept<Usage>[];
  readonly surveys: readonly Kept<Survey>[];
  readonly promises: readonly Commitment[];
  readonly departures: readonly Kept<Departure>[];
}
