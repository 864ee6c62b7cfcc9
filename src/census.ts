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

export class Census {
  customers = 0;
  unlisted = 0;
  closed = 0;
  readonly #settings: RunSettings;
  readonly #conflicts: Diagnostic[] = [];
  readonly #currencies = new Set<string>();
  readonly #terms: NamedTerms | undefined;
  #withoutStake = 0;
  #doubles = 0;

  constructor(settings: RunSettings) {
    const { owners, serviceLevels } = settings.terms;
    this.#settings = settings;
    this.#terms = owners.size === 0 && serviceLevels.size === 0 ? undefined : new NamedTerms();
  }

  note({ account, profile }: Opened): void {
    this.customers += 1;
    if (account.known === 'unlisted') this.unlisted += 1;
    if (account.status === 'closed') this.closed += 1;
    else this.#noteStake(account);
    this.#conflicts.push(...conflictsOf(account.id, profile));
    this.#terms?.note(profile);
    // Where no contact is left out, as later than the day or as a double, there is none to count.
    if (account.contacts.length < profile.contacts.length) this.#doubles += countDoubles(profile.contacts);
  }

  #noteStake({ stake }: Account): void {
    if (stake === undefined) this.#withoutStake += 1;
    else if (stake.currency !== undefined) this.#currencies.add(stake.currency);
  }

  /** In what the rows of a customer contradict each other, and what the run as a whole assumed. */
  diagnostics({ asOf, tables, exchange }: Outcome): readonly Diagnostic[] {
    const { scorecard, terms, asOf: given } = this.#settings;
    const found: Diagnostic[] = [...this.#conflicts, ...missingColumns(scorecard.learned, tables)];
    if (given === undefined)
      found.push({ severity: 'note', code: 'as-of-assumed', args: { day: isoDay(asOf) } });
    if (this.#terms !== undefined) found.push(...this.#terms.unmatched(terms));
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
}

/** Names that terms may be given to. */
class NamedTerms {
  readonly #owners = new Set<string>();
  readonly #plans = new Set(['*']);

  note({ customers, subscriptions }: Profile): void {
    for (const { owner, segment, plan } of customers) {
      if (owner !== undefined) this.#owners.add(owner);
      if (segment !== undefined) this.#owners.add(segment);
      if (plan !== undefined) this.#plans.add(plan);
    }
    for (const { plan } of subscriptions) if (plan !== undefined) this.#plans.add(plan);
  }

  /** Names that the config gives terms to and that no row bears: a slip, or somebody who has gone. */
  unmatched({ owners, serviceLevels }: RunSettings['terms']): readonly Diagnostic[] {
    return [
      ...unmatched('owners', [...owners.keys()], this.#owners),
      ...unmatched('serviceLevels', [...serviceLevels.keys()], this.#plans),
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
