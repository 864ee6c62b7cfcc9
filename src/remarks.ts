// What a run as a whole assumed, for its report.
import { missingColumns } from './learned.ts';
import {
  type Account,
  type Diagnostic,
  type Exchange,
  type Instant,
  isoDay,
  nearest,
  type Profile,
  type Understanding,
} from './model/index.ts';
import type { RunSettings } from './pipeline.ts';
import { countDoubles } from './profile/open.ts';
import type { Terms } from './terms.ts';

interface Outcome {
  readonly asOf: Instant;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly accounts: readonly Account[];
  readonly tables: readonly Understanding[];
  readonly exchange: Exchange;
  readonly settings: RunSettings;
}

/** What the run as a whole assumed. */
export function remarks({
  asOf,
  profiles,
  accounts,
  tables,
  exchange,
  settings,
}: Outcome): readonly Diagnostic[] {
  const found: Diagnostic[] = [...missingColumns(settings.scorecard.learned, tables)];
  if (settings.asOf === undefined) {
    found.push({ severity: 'note', code: 'as-of-assumed', args: { day: isoDay(asOf) } });
  }
  found.push(...unmatchedTerms(profiles, settings.terms));
  const count = [...profiles.values()].reduce((sum, { contacts }) => sum + countDoubles(contacts), 0);
  if (count > 0) found.push({ severity: 'note', code: 'message-twice', args: { count } });
  const open = accounts.filter(({ status }) => status !== 'closed');
  const customers = open.filter(({ stake }) => stake === undefined).length;
  if (customers > 0 && customers < open.length) {
    found.push({ severity: 'note', code: 'stake-assumed', args: { customers } });
  }
  const currencies = currenciesOf(open);
  if (currencies.length > 1) {
    const args = { currencies: currencies.join(', '), source: exchange.source };
    found.push({ severity: 'note', code: 'rates-assumed', args });
  }
  return found;
}

/** Names that the config gives terms to and that no row bears: a slip, or somebody who has gone. */
function unmatchedTerms(
  profiles: ReadonlyMap<string, Profile>,
  { owners, serviceLevels }: Terms,
): readonly Diagnostic[] {
  if (owners.size === 0 && serviceLevels.size === 0) return [];
  const rows = [...profiles.values()].flatMap(({ customers }) => customers);
  const contracts = [...profiles.values()].flatMap(({ subscriptions }) => subscriptions);
  const known = {
    owners: rows.flatMap(({ owner, segment }) => [owner, segment]),
    serviceLevels: ['*', ...[...rows, ...contracts].map(({ plan }) => plan)],
  };
  return [
    ...unmatched('owners', [...owners.keys()], known.owners),
    ...unmatched('serviceLevels', [...serviceLevels.keys()], known.serviceLevels),
  ];
}

function unmatched(
  key: string,
  names: readonly string[],
  among: readonly (string | undefined)[],
): readonly Diagnostic[] {
  const known = new Set(among.filter((name) => name !== undefined));
  return names
    .filter((name) => !known.has(name))
    .map((name) => {
      const [near = ''] = nearest(name, [...known]);
      return { severity: 'note', code: 'term-unmatched', args: { key, name, near } };
    });
}

function currenciesOf(accounts: readonly Account[]): readonly string[] {
  return [...new Set(accounts.flatMap(({ stake }) => stake?.currency ?? []))].toSorted();
}
