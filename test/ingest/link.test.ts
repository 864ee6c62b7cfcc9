import { describe, expect, it } from 'vitest';
import { createDirectory, UNLISTED } from '../../src/ingest/link/directory.ts';
import { foldName, foldPhone } from '../../src/ingest/link/names.ts';
import type { Fact, Party } from '../../src/model/index.ts';
import { likeness } from '../../src/text/natural.ts';
import { createRandom } from '../random.ts';

const ORIGIN = { file: 'test', record: 1 };
const customer = (party: Party, domain?: string): Fact => ({
  kind: 'customer',
  party,
  origin: ORIGIN,
  ...(domain !== undefined && { domain }),
});
const person = (party: Party): Fact => ({ kind: 'person', party, origin: ORIGIN });
const message = (party: Party): Fact => ({
  kind: 'interaction',
  party,
  origin: ORIGIN,
  channel: 'ticket',
  conversation: 'T1',
  author: 'customer',
  text: '',
});

const LIST: readonly Fact[] = [
  customer({ id: 'C1', name: 'Müller & Söhne GmbH', email: 'info@mueller.example' }, 'mueller.example'),
  customer({ id: 'C2', name: 'Harbor Pine' }, 'gmail.com'),
  customer({ id: 'C200', name: 'Two Hundred' }),
  customer({ id: 'C3', name: 'Company 10' }),
  customer({ id: 'C4', name: 'Company 11' }),
  customer({ id: 'C5', name: 'MULLER AND SOHNE' }, 'www.mueller.example'),
  person({ id: 'C2', person: 'p7', email: 'pat@harbor.example', personName: 'Pat Lee' }),
];

function linkOf(party: Party, facts: readonly Fact[] = LIST) {
  const directory = createDirectory({ similarity: likeness, ownDomains: ['we.example'] });
  for (const fact of facts) directory.noteFact(fact);
  const key = directory.noteFact(message(party));
  return directory.resolve().of(key);
}

describe('link', () => {
  it.each<[Party, string, string]>([
    [{ id: 'C2' }, 'C2', 'same id'],
    [{ id: 'Z9', email: 'INFO@mueller.example' }, 'C1', 'same e-mail'],
    [{ email: 'new.person@mueller.example' }, 'C1', 'same mail domain'],
    [{ email: 'pat@harbor.example' }, 'C2', 'same e-mail'],
    [{ person: 'p7' }, 'C2', 'person p7'],
    [{ personName: 'Pat Lee' }, 'C2', 'same person'],
    [{ name: 'harbor pine, Inc.' }, 'C2', 'same name'],
    [{ name: 'Harbor Pinee' }, 'C2', 'nearly the same name'],
    [{ hint: 'call_C200_2026-03-01' }, 'C200', 'name of the file'],
    [{ hint: '2026-03-01 harbor-pine call' }, 'C2', 'name of the file'],
  ])('%o is %s by %s', (party, id, reason) => {
    expect(linkOf(party)).toEqual({ customer: id, reason });
  });

  it.each<Party>([
    { email: 'someone@gmail.com' },
    { email: 'rep@we.example' },
    { name: 'Company 12' },
    { personName: 'Pat' },
    { name: 'Harbor Lights' },
  ])('%o is no listed customer', (party) => {
    expect(linkOf(party).reason).toBe(UNLISTED);
  });

  it('merges a row that stands twice, by name and domain', () => {
    expect(linkOf({ id: 'C5' })).toEqual({ customer: 'C1', reason: 'same id' });
  });

  it.each([
    [
      ['NaN', 'Foo'],
      ['NaN', 'Foo'],
    ],
    [
      ['NaN', 'NaN', 'Foo'],
      ['C1', 'C2', 'Foo'],
    ],
  ])('calls the customers %j %j: a word for no name may be a name, but no two have it', (names, called) => {
    const directory = createDirectory({ similarity: likeness, ownDomains: [] });
    for (const [index, name] of names.entries()) directory.noteFact(customer({ id: `C${index + 1}`, name }));
    const links = directory.resolve();
    expect(names.map((_, index) => links.identity(`C${index + 1}`).name)).toEqual(called);
  });

  it('takes no side when something points to two', () => {
    const two = [
      ...LIST,
      customer({ id: 'C6', name: 'Other' }, 'shared.example'),
      customer({ id: 'C7', name: 'Third' }, 'shared.example'),
    ];
    expect(linkOf({ email: 'x@shared.example' }, two).reason).toBe(UNLISTED);
  });

  it('joins strangers among themselves', () => {
    const directory = createDirectory({ similarity: likeness, ownDomains: [] });
    const keys = [{ email: 'a@new.example' }, { email: 'b@new.example' }, { email: 'c@gmail.com' }].map(
      (party) => directory.noteFact(message(party)),
    );
    const links = directory.resolve();
    const customers = keys.map((key) => links.of(key).customer);
    expect(customers).toEqual(['a@new.example', 'a@new.example', 'c@gmail.com']);
    expect(links.identity('a@new.example').known).toBe('unlisted');
  });

  it('does not depend on the order of facts', () => {
    const facts = [
      ...LIST,
      message({ email: 'q@mueller.example' }),
      message({ email: 'x@new.example' }),
      message({ id: 'C9' }),
    ];
    const outcome = (ordered: readonly Fact[]) => {
      const directory = createDirectory({ similarity: likeness, ownDomains: [] });
      for (const fact of ordered) directory.noteFact(fact);
      const { all, diagnostics } = directory.resolve();
      return { all, diagnostics };
    };
    const first = outcome(facts);
    for (let seed = 1; seed <= 30; seed++) expect(outcome(createRandom(seed).shuffle(facts))).toEqual(first);
  });
});

describe('names', () => {
  it('fold case, accents, punctuation and legal forms', () => {
    expect(foldName('The Müller & Söhne GmbH & Co. KG')).toBe('muller and sohne');
    expect(foldName('ACME, Inc.')).toBe('acme');
    expect(foldName('Société Générale S.A.')).toBe('societe generale');
    expect(foldName('GmbH')).toBe('gmbh');
  });

  it('fold phones to their digits', () => {
    expect(foldPhone('+44 (0)20 7946 0018')).toBe('4402079460018');
    expect(foldPhone('ext. 12')).toBe('');
  });
});

describe('a party', () => {
  it('is told from others whatever its fields hold', () => {
    const directory = createDirectory({ similarity: likeness, ownDomains: [] });
    const parties: readonly Party[] = [
      { id: 'A\u0000B' },
      { id: 'A', email: 'B' },
      { conversation: 'T-9' },
      {},
      { name: '', personName: 'Ann Lee' },
    ];
    const numbers = parties.map((party) => directory.noteFact(message(party)));
    expect(new Set(numbers).size).toBe(parties.length);
    expect(parties.map((party) => directory.noteFact(message(party)))).toEqual(numbers);
    const taken = createDirectory({ similarity: likeness, ownDomains: [] });
    for (const note of directory.notes()) taken.take(note);
    const found = taken.resolve().all.map(({ party }) => JSON.stringify(party));
    expect(new Set(found)).toEqual(new Set(parties.map((party) => JSON.stringify(party))));
  });
});
