// What the user says of who is who: forced links win over everything, forbidden ones bar all but ids.
import { describe, expect, it } from 'vitest';
import { createDirectory, type Links } from '../../src/ingest/link/directory.ts';
import type { Fact, LinkRules, Party } from '../../src/model/index.ts';
import { likeness } from '../../src/text/natural.ts';
import { createRandom } from '../random.ts';

const ORIGIN = { file: 'test', record: 1 };
const SAID = 'you said so in the config';

function customer(party: Party, domain?: string): Fact {
  return { kind: 'customer', party, origin: ORIGIN, ...(domain !== undefined && { domain }) };
}

function message(party: Party): Fact {
  return {
    kind: 'interaction',
    party,
    origin: ORIGIN,
    channel: 'mail',
    conversation: 'T',
    author: 'customer',
    text: '',
  };
}

/** Each party of the facts with its customer; the same for 10 orders of the facts, or it throws. */
function settle(facts: readonly Fact[], rules: Partial<LinkRules>) {
  const outcomeOf = (ordered: readonly Fact[]) => {
    const links = { together: [], apart: [], ...rules };
    const directory = createDirectory({ similarity: likeness, ownDomains: [], links });
    for (const fact of ordered) directory.noteFact(fact);
    return directory.resolve();
  };
  const first = outcomeOf(facts);
  for (let seed = 1; seed <= 10; seed++) {
    expect(plain(outcomeOf(createRandom(seed).shuffle(facts)))).toEqual(plain(first));
  }
  return first;
}

function plain({ all, diagnostics, keptApart }: Links) {
  return { all, diagnostics, keptApart };
}

function customerOf({ all }: Links, party: Party): string | undefined {
  return all.find((link) => JSON.stringify(link.party) === JSON.stringify(party))?.customer;
}

const ACME = customer({ id: 'C-1', name: 'Acme GmbH' }, 'acme.example');
const HOLDING = customer({ id: 'C-2', name: 'Acme Holding' }, 'acme-holding.example');

describe('links that are forced', () => {
  it.each<[string, Party, readonly string[]]>([
    ['a free mail address', { email: 'pat@gmail.com' }, ['acme gmbh', 'PAT@gmail.com']],
    ['a domain', { email: 'kim@other.example' }, ['C-1', 'https://www.other.example/']],
    ['a name unlike the listed one', { name: 'Zebra Ltd' }, ['C-1', 'Zebra']],
    ['a telephone number', { phone: '+49 30 1234567' }, ['C-1', '(0049) 30-123 45 67']],
    ['the id of another system', { id: 'X-9' }, ['X-9', 'acme.example']],
  ])('bring %s to its customer', (_, party, keys) => {
    const links = settle([ACME, HOLDING, message(party)], { together: [keys] });
    const { customer: found, reason } =
      links.all.find((link) => link.reason === SAID && link.party.name !== 'Acme GmbH') ?? {};
    expect({ found, reason }).toEqual({ found: 'C-1', reason: SAID });
    expect(links.diagnostics.filter(({ code }) => code === 'link-unmatched')).toEqual([]);
  });

  it('win over an id', () => {
    const party = { id: 'C-2', email: 'pat@acme-holding.example' };
    const links = settle([ACME, HOLDING, message(party)], {
      together: [['pat@acme-holding.example', 'C-1']],
    });
    expect(customerOf(links, party)).toBe('C-1');
  });

  it('make two listed customers one, through a third key as well', () => {
    const rules = {
      together: [
        ['C-1', 'alias'],
        ['alias', 'Acme Holding'],
      ],
    };
    const links = settle([ACME, HOLDING, message({ name: 'Alias' })], rules);
    expect(new Set(links.all.map((link) => link.customer)).size).toBe(1);
  });

  it('join strangers, and bring them to the one of them who is recognised', () => {
    const strangers = [message({ name: 'Foo' }), message({ name: 'Bar' })];
    const apart = settle(strangers, {});
    expect(new Set(apart.all.map((link) => link.customer)).size).toBe(2);
    const joined = settle(strangers, { together: [['Foo', 'Bar']] });
    expect(new Set(joined.all.map((link) => link.customer)).size).toBe(1);
    const followed = settle([ACME, ...strangers, message({ email: 'x@acme.example' })], {
      together: [['Foo', 'x@acme.example']],
    });
    expect(customerOf(followed, { name: 'Foo' })).toBe('C-1');
    expect(customerOf(followed, { name: 'Bar' })).toBe('bar');
  });
});

describe('links that are forbidden', () => {
  const rules = { apart: [['Acme GmbH', 'Acme Holding']] };

  it('keep two names apart that differ in their legal form only', () => {
    const links = settle([ACME, message({ name: 'Acme Holding' })], rules);
    expect(customerOf(links, { name: 'Acme Holding' })).toBe('acme');
    expect(links.keptApart).toEqual([{ keys: ['Acme GmbH', 'Acme Holding'], despite: 'same name' }]);
  });

  it('keep rows of a client list without ids apart that share name and domain', () => {
    const rows = ['Acme GmbH', 'Acme Holding'].map((name) => customer({ name }, 'acme.example'));
    expect(new Set(settle(rows, {}).all.map((link) => link.customer)).size).toBe(1);
    const links = settle(rows, rules);
    expect(new Set(links.all.map((link) => link.customer)).size).toBe(2);
    expect(links.keptApart).toHaveLength(1);
  });

  it('bar mail, domain and telephone', () => {
    const party = { email: 'x@acme.example', phone: '+49 30 1234567' };
    const listed = customer({ id: 'C-1', name: 'Acme GmbH', phone: '+49 30 1234567' }, 'acme.example');
    expect(customerOf(settle([listed, message(party)], {}), party)).toBe('C-1');
    const links = settle([listed, message(party)], { apart: [['C-1', 'x@acme.example']] });
    expect(customerOf(links, party)).toBe('x@acme.example');
    expect(links.keptApart.map(({ despite }) => despite)).toEqual(['same mail domain', 'same phone']);
  });

  it('bar a way through a third stranger, who then is neither', () => {
    const [one, between, other] = [
      { email: 'a@one.example', name: 'One' },
      { email: 'b@one.example', name: 'Two' },
      { email: 'c@two.example', name: 'Two' },
    ] as const;
    const facts = [one, between, other].map(message);
    expect(new Set(settle(facts, {}).all.map((link) => link.customer)).size).toBe(1);
    const links = settle(facts, { apart: [['a@one.example', 'c@two.example']] });
    expect([one, between, other].map((party) => customerOf(links, party))).toEqual([
      'a@one.example',
      'b@one.example',
      'c@two.example',
    ]);
  });

  it('keep what is on one side together', () => {
    const facts = ['Acme GmbH', 'Acme GmbH', 'Acme Holding'].map((name, index) =>
      message({ name, email: `${index}@acme.example` }),
    );
    expect(new Set(settle(facts, rules).all.map((link) => link.customer)).size).toBe(2);
  });

  it('bar no shared id, and say so', () => {
    const links = settle([ACME, message({ id: 'C-1', name: 'Acme Holding' })], rules);
    expect(new Set(links.all.map((link) => link.customer)).size).toBe(1);
    expect(links.diagnostics).toMatchObject([
      { severity: 'warning', code: 'link-overruled', args: { because: 'they share an id' } },
    ]);
    expect(links.keptApart).toEqual([]);
  });
});

describe('links that cannot be followed', () => {
  it.each<[string, Partial<LinkRules>, RegExp]>([
    ['both at once', { together: [['A', 'B']], apart: [['b', 'A']] }, /"b" and "A" are said to be both/],
    ['both through a third', { together: [['A', 'B', 'C']], apart: [['A', 'C']] }, /both together and apart/],
    ['a list of one', { together: [['A']] }, /at least two keys/],
  ])('are refused before anything is read: %s', (_, rules, message) => {
    const links = { together: [], apart: [], ...rules };
    expect(() => createDirectory({ similarity: () => 0, ownDomains: [], links })).toThrow(message);
  });

  it('are named in a warning where nothing bears a key, with the name it may have meant', () => {
    const links = settle([ACME], { together: [['C-1', 'Acmee GmbH']] });
    expect(links.diagnostics).toEqual([
      { severity: 'warning', code: 'link-unmatched', args: { key: 'Acmee GmbH', near: 'Acme GmbH' } },
    ]);
  });
});
