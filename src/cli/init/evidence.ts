// What the files themselves tell of the company: who speaks for it, at which domain, in which currency. Gathered in one
// walk over them, as `inspect` takes it; what follows from it is decided in `findings.ts`.
import { ingest } from '../../ingest/index.ts';
import { companyDomain } from '../../ingest/link/hosts.ts';
import { findEmail } from '../../ingest/values/emails.ts';
import { isRoleWord, readRole } from '../../ingest/values/roles.ts';
import type { Diagnostic, Fact, Money, Reading, Source, Understanding } from '../../model/index.ts';
import { createReadingSettings } from '../../settings.ts';

export interface Evidence {
  readonly tables: Understanding[];
  readonly diagnostics: Diagnostic[];
  /** Name → how often it stands as an owner of a customer, as the author of our words, of the customer's. */
  readonly people: Map<string, { owns: number; answers: number; asks: number }>;
  /** Domain → in how many rows it is our side, and in how many the customer's. */
  readonly domains: Map<string, { ours: number; theirs: number }>;
  /** Domains that customers are listed with. */
  readonly customerDomains: Set<string>;
  /** Currency → amounts in it. */
  readonly currencies: Map<string, number>;
  /** Words of customers that begin with a capital, in lower case → as written → how often. */
  readonly names: Map<string, Map<string, number>>;
}

/** Rows of a table in which addresses are looked for. */
const SAMPLED_ROWS = 5_000;

export async function gatherEvidence(sources: readonly Source[]): Promise<Evidence> {
  const evidence: Evidence = {
    tables: [],
    diagnostics: [],
    people: new Map(),
    domains: new Map(),
    customerDomains: new Set(),
    currencies: new Map(),
    names: new Map(),
  };
  let sample: (readonly string[])[] = [];
  for await (const reading of ingest(sources, createReadingSettings({}, true))) {
    if (reading.type === 'records') sample = withRecords(sample, reading);
    if (reading.type === 'facts') for (const fact of reading.facts) note(fact, evidence);
    if (reading.type === 'diagnostic') evidence.diagnostics.push(reading.diagnostic);
    if (reading.type === 'table') {
      evidence.tables.push(reading.understanding);
      noteAddresses(reading.understanding, sample, evidence);
    }
  }
  return evidence;
}

/** The rows of one table; a header begins the next one. */
function withRecords(
  sample: (readonly string[])[],
  { header, rows }: Extract<Reading, { type: 'records' }>,
): (readonly string[])[] {
  const kept = header.length > 0 ? [] : sample;
  for (const row of rows.slice(0, SAMPLED_ROWS - kept.length)) kept.push(row);
  return kept;
}

function note(fact: Fact, evidence: Evidence): void {
  if (fact.kind === 'customer') {
    notePerson(fact.owner, 'owns', evidence);
    noteMoney(fact.annualValue, evidence);
    if (fact.domain !== undefined) evidence.customerDomains.add(fact.domain.toLowerCase());
  }
  if (fact.kind === 'order') noteMoney(fact.amount, evidence);
  if (fact.kind === 'subscription') noteMoney(fact.annualValue, evidence);
  if (fact.kind !== 'interaction') return;
  if (fact.author === 'agent') notePerson(fact.authorName, 'answers', evidence);
  if (fact.author !== 'customer') return;
  notePerson(fact.authorName, 'asks', evidence);
  noteNames(fact.text, evidence);
}

function notePerson(name: string | undefined, as: 'owns' | 'answers' | 'asks', { people }: Evidence): void {
  if (name === undefined || name.includes('@') || isRoleWord(name)) return;
  const known = people.get(name) ?? { owns: 0, answers: 0, asks: 0 };
  known[as] += 1;
  people.set(name, known);
}

function noteMoney(money: Money | undefined, { currencies }: Evidence): void {
  if (money?.currency !== undefined)
    currencies.set(money.currency, (currencies.get(money.currency) ?? 0) + 1);
}

function noteNames(text: string, { names }: Evidence): void {
  for (const [word] of text.slice(0, 5_000).matchAll(/\p{Lu}[\p{L}\p{N}]{2,30}/gu)) {
    const forms = names.get(word.toLowerCase()) ?? new Map<string, number>();
    forms.set(word, (forms.get(word) ?? 0) + 1);
    names.set(word.toLowerCase(), forms);
  }
}

/** Whose addresses stand as the author's and as the recipient's, where the table says who wrote. */
function noteAddresses(
  { header, columns }: Understanding,
  rows: readonly (readonly string[])[],
  { domains }: Evidence,
): void {
  const columnOf = (field: string): number =>
    header.indexOf(columns.find((column) => column.field === field)?.column ?? field);
  const [role, author, recipient] = ['author_role', 'author_email', 'recipient'].map(columnOf);
  for (const row of rows) {
    const side = readRole(row[role ?? -1] ?? '', 'author_role');
    if (side !== 'customer' && side !== 'agent') continue;
    noteDomain(row[author ?? -1], side === 'agent' ? 'ours' : 'theirs', domains);
    noteDomain(row[recipient ?? -1], side === 'agent' ? 'theirs' : 'ours', domains);
  }
}

const NONE: ReadonlySet<string> = new Set();

function noteDomain(cell: string | undefined, as: 'ours' | 'theirs', domains: Evidence['domains']): void {
  const domain = companyDomain(findEmail(cell ?? '') ?? '', NONE);
  if (domain === '') return;
  const known = domains.get(domain) ?? { ours: 0, theirs: 0 };
  known[as] += 1;
  domains.set(domain, known);
}
