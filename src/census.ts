// What a run as a whole counts and assumes, noted customer by customer while each is open.
import { missingColumns } from './learned.ts';
import {
  type Account,
  compareText,
  type Diagnostic,
  type Exchange,
  type Instant,
  isoDay,
  nearest,
  type Profile,
  type Understanding,
} from './model/index.ts';
import type { Opened } from './open-all.ts';
import type { RunSettings } from './pipeline.ts';
import { conflictsOf } from './profile/conflicts.ts';
import { countDoubles } from './profile/open.ts';

interface Outcome {
  readonly asOf: Instant;
  readonly tables: readonly Understanding[];
  readonly exchange: Exchange;
}

/** What was counted of some customers, as plain data. */
export interface Counts {
  readonly customers: number;
  readonly unlisted: number;
  readonly closed: number;
  readonly withoutStake: number;
  readonly doubles: number;
  /** With the place of the customer whom it is about. */
  readonly conflicts: readonly Conflict[];
  readonly currencies: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
}

type Conflict = readonly [place: number, diagnostic: Diagnostic];

export class Census {
  customers = 0;
  unlisted = 0;
  closed = 0;
  readonly #settings: RunSettings;
  readonly #conflicts: Conflict[] = [];
  readonly #currencies = new Set<string>();
  /** Names that terms may be given to. */
  readonly #owners = new Set<string>();
  readonly #plans = new Set<string>();
  readonly #hasTerms: boolean;
  #withoutStake = 0;
  #doubles = 0;

  constructor(settings: RunSettings) {
    const { owners, serviceLevels } = settings.terms;
    this.#settings = settings;
    this.#hasTerms = owners.size > 0 || serviceLevels.size > 0;
  }

  /** `place`: of the customer among all. */
  note({ account, profile }: Opened, place: number): void {
    this.customers += 1;
    if (account.known === 'unlisted') this.unlisted += 1;
    if (account.status === 'closed') this.closed += 1;
    else this.#noteStake(account);
    for (const conflict of conflictsOf(account.id, profile)) this.#conflicts.push([place, conflict]);
    if (this.#hasTerms) this.#noteNames(profile);
    // Where no contact is left out, as later than the day or as a double, there is none to count.
    if (account.contacts.length < profile.contacts.length) this.#doubles += countDoubles(profile.contacts);
  }

  counts(): Counts {
    return {
      customers: this.customers,
      unlisted: this.unlisted,
      closed: this.closed,
      withoutStake: this.#withoutStake,
      doubles: this.#doubles,
      conflicts: this.#conflicts,
      currencies: this.#currencies,
      owners: this.#owners,
      plans: this.#plans,
    };
  }

  /** Adds what was counted of others. */
  take(counts: Counts): void {
    this.customers += counts.customers;
    this.unlisted += counts.unlisted;
    this.closed += counts.closed;
    this.#withoutStake += counts.withoutStake;
    this.#doubles += counts.doubles;
    for (const conflict of counts.conflicts) this.#conflicts.push(conflict);
    for (const currency of counts.currencies) this.#currencies.add(currency);
    for (const owner of counts.owners) this.#owners.add(owner);
    for (const plan of counts.plans) this.#plans.add(plan);
  }

  #noteStake({ stake }: Account): void {
    if (stake === undefined) this.#withoutStake += 1;
    else if (stake.currency !== undefined) this.#currencies.add(stake.currency);
  }

  /** In what the rows of a customer contradict each other, and what the run as a whole assumed. */
  diagnostics({ asOf, tables, exchange }: Outcome): readonly Diagnostic[] {
    const { scorecard, asOf: given } = this.#settings;
    const conflicts = this.#conflicts.toSorted(([a], [b]) => a - b).map(([, conflict]) => conflict);
    const found: Diagnostic[] = [...conflicts, ...missingColumns(scorecard.learned, tables)];
    if (given === undefined)
      found.push({ severity: 'note', code: 'as-of-assumed', args: { day: isoDay(asOf) } });
    if (this.#hasTerms) found.push(...this.#unmatched());
    if (this.#doubles > 0)
      found.push({ severity: 'note', code: 'message-twice', args: { count: this.#doubles } });
    const customers = this.#withoutStake;
    if (customers > 0 && customers < this.customers - this.closed)
      found.push({ severity: 'note', code: 'stake-assumed', args: { customers } });
    if (this.#currencies.size > 1) {
      const currencies = [...this.#currencies].toSorted().join(', ');
      found.push({ severity: 'note', code: 'rates-assumed', args: { currencies, source: exchange.source } });
    }
    return found;
  }

  #noteNames({ customers, subscriptions }: Profile): void {
    for (const { owner, segment, plan } of customers) {
      if (owner !== undefined) this.#owners.add(owner);
      if (segment !== undefined) this.#owners.add(segment);
      if (plan !== undefined) this.#plans.add(plan);
    }
    for (const { plan } of subscriptions) if (plan !== undefined) this.#plans.add(plan);
  }

  /** Names that the config gives terms to and that no row bears: a slip, or somebody who has gone. */
  #unmatched(): readonly Diagnostic[] {
    const { owners, serviceLevels } = this.#settings.terms;
    return [
      ...unmatched('owners', [...owners.keys()], this.#owners),
      ...unmatched('serviceLevels', [...serviceLevels.keys()], new Set([...this.#plans, '*'])),
    ];
  }
}

function unmatched(key: string, names: readonly string[], known: ReadonlySet<string>): readonly Diagnostic[] {
  return names
    .filter((name) => !known.has(name))
    .map((name) => {
      const [near = ''] = nearest(name, [...known].toSorted(compareText));
      return { severity: 'note', code: 'term-unmatched', args: { key, name, near } };
    });
}
