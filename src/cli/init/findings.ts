// What follows from the evidence, key by key, each with its reason. What is not shown clearly is left out: a config that
// guesses is worse than none.
import { compareText, firstDifference } from '../../model/index.ts';
import { many } from '../../report/words.ts';
import type { Config } from '../config/keys.ts';
import type { Evidence } from './evidence.ts';

export interface Finding {
  readonly key: keyof Config;
  /** Absent where the files do not tell. */
  readonly value?: Config[keyof Config];
  readonly because: string;
}

/** In the order of the config's keys. */
export function findingsIn(evidence: Evidence): readonly Finding[] {
  const ownDomains = domainsIn(evidence);
  return [
    companyIn(evidence, ownDomains.value),
    ownDomains,
    ownNamesIn(evidence),
    mapIn(evidence),
    currencyIn(evidence),
    dateOrderIn(evidence),
  ];
}

const FEWEST_ROWS = 3;
/** Share of its rows in which a domain of ours may stand on the other side: mails among ourselves. */
const STRAYS = 0.2;

function domainsIn({ domains, customerDomains }: Evidence): Finding & { readonly value?: readonly string[] } {
  const found = [...domains]
    .filter(([domain]) => !customerDomains.has(domain))
    .filter(([, { ours, theirs }]) => ours >= FEWEST_ROWS && theirs <= ours * STRAYS)
    .toSorted(([a, one], [b, other]) => firstDifference(other.ours - one.ours, compareText(a, b)));
  if (found.length === 0)
    return { key: 'ownDomains', because: 'no mail domain stands on our side often enough' };
  const because = found.map(([domain, { ours }]) => `${domain} is on our side in ${many(ours, 'message')}`);
  return { key: 'ownDomains', value: found.map(([domain]) => domain), because: because.join('; ') };
}

const FEWEST_MENTIONS = 2;

/** The name of our own domain, where customers write it too. */
function companyIn({ names }: Evidence, ownDomains: readonly string[] = []): Finding {
  for (const domain of ownDomains) {
    const forms = [...(names.get(domain.split('.', 1)[0] ?? '') ?? [])];
    const [form] = forms.toSorted(([a, one], [b, other]) => firstDifference(other - one, compareText(a, b)));
    const count = forms.reduce((sum, [, times]) => sum + times, 0);
    if (form === undefined || count < FEWEST_MENTIONS) continue;
    return {
      key: 'company',
      value: form[0],
      because: `customers write it ${count} times, and ${domain} is ours`,
    };
  }
  return {
    key: 'company',
    because: 'no name of ours is clear; set it, so that "leaving for …" is told from "leaving …"',
  };
}

const NAMED = 3;

function ownNamesIn({ people }: Evidence): Finding {
  const ours = [...people]
    .filter(([, { owns, answers, asks }]) => owns + answers > 0 && asks * 5 <= owns + answers)
    .toSorted(([a], [b]) => compareText(a, b));
  if (ours.length === 0) return { key: 'ownNames', because: 'nobody owns a customer or writes as an agent' };
  const told = ours.slice(0, NAMED).map(([name, { owns, answers }]) => {
    const reasons = [
      ...(owns > 0 ? [`owns ${many(owns, 'customer')}`] : []),
      ...(answers > 0 ? [`answers ${many(answers, 'time')}`] : []),
    ];
    return `${name} ${reasons.join(' and ')}`;
  });
  const more = ours.length > NAMED ? `; and ${ours.length - NAMED} more` : '';
  return { key: 'ownNames', value: ours.map(([name]) => name), because: `${told.join('; ')}${more}` };
}

/** Columns that were recognised by what stood in them, which may look different tomorrow. */
function mapIn({ tables }: Evidence): Finding {
  const doubtful = tables
    .filter(({ table }) => table === '')
    .flatMap(({ file, columns }) => columns.map((column) => ({ ...column, file: baseName(file) })))
    .filter(({ because, field }) => field !== '' && because.startsWith('by its values'));
  if (doubtful.length === 0) return { key: 'map', because: 'every column in use is recognised by its name' };
  const entries = doubtful.map(({ file, field, column }) => [`${file}:${field}`, column] as const);
  const told = doubtful.map(
    ({ file, field, column, because }) => `"${column}" of ${file} is ${field} ${because}`,
  );
  return { key: 'map', value: Object.fromEntries(entries), because: told.join('; ') };
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function currencyIn({ currencies, diagnostics }: Evidence): Finding {
  const bare = diagnostics.flatMap((found) =>
    found.code === 'currency-missing' ? `"${found.args.column}"` : [],
  );
  if (bare.length === 0) return { key: 'currency', because: 'no amount is without one' };
  const [only, ...others] = [...currencies.keys()];
  const missing = `${bare.join(', ')} ${bare.length === 1 ? 'names' : 'name'} none`;
  if (only === undefined)
    return { key: 'currency', because: `${missing}, and no other amount tells; set it` };
  if (others.length > 0)
    return {
      key: 'currency',
      because: `${missing}, and others are in ${[only, ...others].toSorted().join(', ')}; set it`,
    };
  return { key: 'currency', value: only, because: `${missing}, and all others are in ${only}` };
}

function dateOrderIn({ tables, diagnostics }: Evidence): Finding {
  const open = diagnostics.flatMap((found) =>
    found.code === 'date-order-assumed' ? `"${found.args.column}"` : [],
  );
  if (open.length === 0) return { key: 'dateOrder', because: 'every column of dates tells its own' };
  const decided = tables.flatMap(({ columns }) =>
    columns.flatMap(({ reading }) => /^(day|month) first \(\d+ of \d+ decide/.exec(reading)?.[1] ?? []),
  );
  const orders = [...new Set(decided)];
  if (orders.length !== 1)
    return {
      key: 'dateOrder',
      because: `${open.join(', ')} cannot tell, and other columns ${orders.length === 0 ? 'do not either' : 'differ'}; set it`,
    };
  const value = orders[0] === 'day' ? 'day-first' : 'month-first';
  return {
    key: 'dateOrder',
    value,
    because: `${open.join(', ')} cannot tell, and all columns that can are ${value}`,
  };
}
