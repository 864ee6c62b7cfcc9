import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/index.ts';
import { createRandom } from '../random.ts';
import { interpret, interpretRows } from './tables.ts';

function bare(facts: readonly Fact[]): readonly object[] {
  return facts.map(({ origin: _, ...fact }) => fact);
}

const day = (text: string): number =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)));

describe('customers', () => {
  it('are rows of a client list; what is empty stays absent', () => {
    const { facts } = interpret([
      'account_id|company|email|mrr|currency|renewal_date|seats|churn_flag|csm_owner',
      'A1|Acme GmbH|ann@acme.example|100|EUR|2026-06-30|12|FALSE|Rosa',
      'A2|Bolt|N/A||EUR|||TRUE|',
    ]);
    expect(bare(facts)).toEqual([
      {
        kind: 'customer',
        party: { id: 'A1', name: 'Acme GmbH', email: 'ann@acme.example' },
        owner: 'Rosa',
        status: 'active',
        renewal: day('2026-06-30'),
        annualValue: { amount: 1200, currency: 'EUR' },
        seats: 12,
      },
      { kind: 'customer', party: { id: 'A2', name: 'Bolt' }, status: 'closed' },
    ]);
  });

  it('answer surveys and leave in the same row', () => {
    const { facts } = interpret([
      'Customer ID|Owner|NPS|Churn date|Churn reason',
      'A1|Rosa|3|2026-02-01|price',
      'A2|Rosa|10||',
    ]);
    expect(facts.map(({ kind }) => kind).sort()).toEqual([
      'customer',
      'customer',
      'departure',
      'survey',
      'survey',
    ]);
  });

  it('are people where a list of people names no organisation', () => {
    const { facts } = interpret(['First name|Last name|Email|Job title', 'Ann|Lee|ann@gmail.com|Baker']);
    expect(bare(facts)).toEqual([
      { kind: 'customer', party: { email: 'ann@gmail.com', personName: 'Ann Lee' } },
    ]);
  });
});

describe('people', () => {
  it('are tied to their organisation', () => {
    const { facts } = interpret([
      'Record ID|First Name|Last Name|Email|Job Title|Associated Company IDs|Company Name',
      '9|Ann|Lee|"Ann" <ann@acme.example>|Buyer|77;78|Acme',
    ]);
    expect(bare(facts)).toEqual([
      {
        kind: 'person',
        party: { id: '77', name: 'Acme', person: '9', email: 'ann@acme.example', personName: 'Ann Lee' },
        role: 'Buyer',
      },
    ]);
  });
});

describe('interactions', () => {
  it('are the customer’s in a list of tickets, subject first', () => {
    const { facts, understanding } = interpret([
      'Ticket ID|Subject|Description|Requester email|Status|Created at|Satisfaction Score',
      '7|No heat|It is cold again.|ann@acme.example|Closed|2026-03-01 10:30|Bad',
      '8|Re: No heat|Still cold.|ann@acme.example|Open|2026-03-02 09:00|Offered',
    ]);
    expect(bare(facts)).toEqual([
      {
        kind: 'interaction',
        party: { email: 'ann@acme.example', conversation: '7' },
        channel: 'ticket',
        conversation: '7',
        author: 'customer',
        text: 'No heat\n\nIt is cold again.',
        at: day('2026-03-01') + 37_800_000,
        state: 'solved',
      },
      expect.objectContaining({ text: 'Still cold.', state: 'open' }),
      expect.objectContaining({ kind: 'survey', scale: 'thumbs', answer: 'Bad', value: 0 }),
    ]);
    expect(understanding.authorship).toBe('each row is the customer’s');
  });

  it('count without any text: state, reopening, escalation', () => {
    const { facts } = interpret([
      'ticket_id|account_id|closed_at|reopens|escalation_flag|priority',
      'T1|A1|2026-03-02|2|TRUE|high',
      'T2|A1|||FALSE|low',
    ]);
    expect(bare(facts)).toMatchObject([
      { text: '', state: 'solved', reopens: 2, escalated: true },
      { text: '', state: 'open', escalated: false },
    ]);
  });

  it('are rejected where a report’s footer stands in the first column', () => {
    const { diagnostics, understanding } = interpret([
      'Case Number|Subject|Status|Opened',
      '1|No heat|Open|2026-03-01',
      'Copyright (c) 2026|||',
    ]);
    expect(understanding).toMatchObject({ records: 2, used: 1, rejected: 1 });
    expect(diagnostics).toMatchObject([
      { code: 'record-rejected', origin: { file: 'table.csv', record: 2, line: 3 } },
    ]);
  });

  it('take the author from the role, whatever it is called', () => {
    const authors = (rows: readonly string[]) =>
      interpret(['conversation_id|author_type|text', ...rows]).facts.map((fact) =>
        fact.kind === 'interaction' ? fact.author : fact.kind,
      );
    expect(authors(['1|end-user|a', '1|Admin|b', '1|bot|c', '1|Kunde|d'])).toEqual([
      'customer',
      'agent',
      'system',
      'customer',
    ]);
  });

  it('take the author from a yes-or-no column', () => {
    const { facts } = interpret(['tweet_id|author_id|inbound|text', '1|55|True|help', '2|brand|False|sorry']);
    expect(facts).toMatchObject([{ author: 'customer' }, { author: 'agent' }]);
  });

  it('take the author from our domains, and never take our address for the customer’s', () => {
    const { facts } = interpret(
      [
        'Message-ID|From|To|Subject|Body|In-Reply-To',
        'm1|Ann <ann@acme.example>|help@we.example|Heat|It is cold|',
        'm2|help@we.example|ann@acme.example|Re: Heat|We are on it|m1',
      ],
      { ownDomains: ['we.example'] },
    );
    expect(facts).toMatchObject([
      { author: 'customer', party: { email: 'ann@acme.example' }, conversation: 'm1' },
      { author: 'agent', party: { email: 'ann@acme.example' }, conversation: 'm1' },
    ]);
  });

  it('find our domain by the threads where no setting names it', () => {
    const rows = ['a', 'b', 'c', 'd'].flatMap((name) => [
      `${name}|${name}@${name}.example|help@we.example|Please call me back`,
      `${name}|help@we.example|${name}@${name}.example|We will`,
    ]);
    const { facts, understanding } = interpret(['thread id|from|to|body', ...rows]);
    expect(facts.slice(0, 2)).toMatchObject([{ author: 'customer' }, { author: 'agent' }]);
    expect(understanding.authorship).toContain('we.example');
  });

  it('leave the author open where two sides talk and nothing tells them apart', () => {
    const { facts, understanding } = interpret([
      'chat_id|sender|message',
      '1|Ann|It is cold',
      '1|Rosa|I am on it',
    ]);
    expect(facts).toMatchObject([{ author: 'unknown' }, { author: 'unknown' }]);
    expect(understanding.authorship).toContain('others are not known (the config tells');
  });

  it('know our people by the column of agents', () => {
    const { facts } = interpret([
      'ticket_id|created by|agent|message',
      '1|Ann|Rosa|It is cold',
      '1|Rosa|Rosa|I am on it',
      '2|Rosa|Bo|For the night shift',
    ]);
    expect(facts).toMatchObject([{ author: 'customer' }, { author: 'agent' }, { author: 'agent' }]);
  });

  it.each([
    ['Automatic reply: Heat', 'I am back on Monday.', 'system'],
    ['Heat', 'Hello,\nI am currently out of the office until Monday.', 'system'],
    ['Undelivered Mail Returned to Sender', 'This is the mail system', 'system'],
    ['Abwesenheitsnotiz', 'Ich bin wieder da.', 'system'],
    ['Out of office hours your line is dead', 'Nobody answers.', 'customer'],
    ['Heat', 'Your automatic reply does not help me.', 'customer'],
  ])('%s is from %s', (subject, body, author) => {
    const { facts } = interpretRows(['Ticket ID', 'Subject', 'Description'], [['1', subject, body]]);
    expect(facts).toMatchObject([{ author }]);
  });

  it('belong to their thread where the row names nobody', () => {
    const { facts } = interpret([
      'ticket_id|role|email|text',
      '1|customer|ann@acme.example|a',
      '1|agent|rosa@we.example|b',
    ]);
    expect(facts).toMatchObject([
      { party: { email: 'ann@acme.example', conversation: '1' } },
      { party: { conversation: '1' } },
    ]);
  });

  it('keep the text as it is', () => {
    const text = '  He said:\n"no"\t ';
    const { facts } = interpretRows(['review_id', 'review'], [['1', text]]);
    expect(facts).toMatchObject([{ text, channel: 'review' }]);
  });

  it('name a thread by content where the source has no name for it', () => {
    const rows = [
      ['2026-03-01', 'It is cold'],
      ['2026-03-02', 'It is warm'],
    ];
    const threads = (ordered: readonly string[][]) =>
      interpretRows(['date', 'feedback'], ordered).facts.map((fact) =>
        fact.kind === 'interaction' ? fact.conversation : '',
      );
    expect(threads(rows).toSorted()).toEqual(threads(rows.toReversed()).toSorted());
    expect(new Set(threads(rows)).size).toBe(2);
  });
});

describe('surveys', () => {
  it('give an answer and a comment', () => {
    const { facts } = interpret([
      'Response ID|Email|NPS Score|Comment',
      '1|ann@acme.example|2|Too slow',
      '2|bo@bolt.example|9|',
    ]);
    expect(bare(facts)).toMatchObject([
      { kind: 'interaction', channel: 'survey', author: 'customer', text: 'Too slow' },
      { kind: 'survey', scale: 'nps', value: 0.2 },
      { kind: 'survey', scale: 'nps', value: 0.9 },
    ]);
  });

  it('of nobody are told apart by their remarks, equal ones by number', () => {
    const { facts } = interpret(['Customer remarks|CSAT score', 'Good|5', 'Slow|2', 'Good|4']);
    const parties = facts.flatMap((fact) => (fact.kind === 'survey' ? [fact.party.conversation] : []));
    expect(new Set(parties).size).toBe(3);
  });

  it('take their scale from the whole column', () => {
    const values = (answers: readonly string[]) =>
      interpret(['Customer ID|CSAT', ...answers.map((answer, index) => `C${index}|${answer}`)], {
        file: 'csat.csv',
      }).facts.flatMap((fact) => (fact.kind === 'survey' ? [fact.value] : []));
    expect(values(['1', '3', '5'])).toEqual([0, 0.5, 1]);
    expect(values(['1', '10'])).toEqual([0, 1]);
    expect(values(['40%', '4/5', 'Good'])).toEqual([0.4, 0.75, 1]);
  });
});

describe('a table without a header row', () => {
  const header = ['column 1', 'column 2', 'column 3', 'column 4'];

  it('is read as orders where somebody, a day and an amount come again', () => {
    const { facts, fields } = interpretRows(header, [
      ['00004', '19970101', '2', '29.33'],
      ['00004', '19970118', '2', '29.73'],
      ['00021', '19970101', '3', '63.34'],
    ]);
    expect(fields).toEqual({ 'column 1': 'customer_id', 'column 2': 'at', 'column 4': 'amount' });
    expect(bare(facts)[1]).toEqual({
      kind: 'order',
      party: { id: '00004' },
      at: day('1997-01-18'),
      amount: { amount: 29.73 },
    });
  });

  it('is read as a conversation where one column holds prose and another the roles', () => {
    const { facts } = interpretRows(header.slice(0, 2), [
      ['USER', 'I would like to know where my parcel is'],
      ['SYSTEM', 'Please tell me the number of your parcel'],
      ['USER', 'It is the number four hundred and eleven'],
    ]);
    expect(facts).toMatchObject([{ author: 'customer' }, { author: 'system' }, { author: 'customer' }]);
  });
});

describe('dealings', () => {
  it('orders have a day, an amount and a state', () => {
    const { facts } = interpret([
      'Invoice No|Customer No|Invoice Date|Due Date|Amount|Status',
      'R1|K1|01.07.2025|15.07.2025|5.400,00 €|bezahlt',
      'R2|K1|01.10.2025|31.10.2025|1.050,00 €|überfällig',
    ]);
    expect(bare(facts)).toMatchObject([
      {
        kind: 'order',
        id: 'R1',
        at: day('2025-07-01'),
        amount: { amount: 5400, currency: 'EUR' },
        status: 'paid',
      },
      { kind: 'order', id: 'R2', due: day('2025-10-31'), status: 'overdue' },
    ]);
  });

  it('orders of several pieces cost as many times the price', () => {
    const { facts } = interpret([
      'InvoiceNo|Quantity|UnitPrice|InvoiceDate|CustomerID',
      '1|6|2.55|12/13/2010 8:26|17850',
    ]);
    expect(facts).toMatchObject([{ kind: 'order', amount: { amount: 15.3 } }]);
  });

  it('deals are orders once they are won', () => {
    const { facts } = interpret([
      'Deal - Title|Deal - Value|Deal - Owner|Deal - Status|Deal - Won time|Deal - Organization',
      'New ovens|500|Rosa|Won|2026-02-17|Acme',
      'More ovens|900|Rosa|Open||Acme',
    ]);
    expect(facts.map(({ kind }) => kind)).toEqual(['customer', 'order', 'customer']);
  });

  it('subscriptions end when they have ended, and renew while they run', () => {
    const { facts } = interpret([
      'subscription_id|account_id|start_date|end_date|amount|billing_frequency|churn_flag',
      'S1|A1|2025-01-01|2026-01-01|30|monthly|TRUE',
      'S2|A1|2025-01-01|2027-01-01|300|annual|FALSE',
    ]);
    expect(bare(facts)).toMatchObject([
      { id: 'S1', end: day('2026-01-01'), annualValue: { amount: 360 } },
      { id: 'S2', renewal: day('2027-01-01'), annualValue: { amount: 300 } },
    ]);
  });

  it('usage is counted in the row, or is one use a row', () => {
    const counted = interpret(['account_id|usage_date|usage_count|error_count', 'A1|2026-01-01|9|1']);
    expect(bare(counted.facts)).toMatchObject([{ kind: 'usage', quantity: 9, errors: 1 }]);
    const logged = interpret(['user_id|event|timestamp', '5|export|2026-01-01T10:00:00Z'], {
      file: 'events.csv',
    });
    expect(bare(logged.facts)).toMatchObject([{ kind: 'usage', quantity: 1 }]);
  });

  it('departures have a reason, and what was said with it', () => {
    const { facts } = interpret([
      'account_id|churn_date|reason_code|feedback_text',
      'A1|2026-02-01|price|Twice the price of last year',
    ]);
    expect(bare(facts)).toMatchObject([
      { kind: 'departure', reason: 'price' },
      { kind: 'interaction', author: 'customer', channel: 'survey', text: 'Twice the price of last year' },
    ]);
  });
});

describe('what cannot be read', () => {
  it('is left out of its record and named, the first ones one by one', () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`C${index}`, index < 60 ? '2026-01-01' : 'soon']);
    const { diagnostics, facts } = interpretRows(['Customer ID', 'Renewal date'], rows);
    expect(facts.length).toBe(100);
    expect(diagnostics.filter(({ code }) => code === 'value-unreadable').length).toBe(20);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'values-unreadable', args: { count: 20 } });
  });

  it('is said of a column whose dates contradict one another, or that nothing decides', () => {
    const doubts = (days: readonly string[]) =>
      interpret(['Customer ID|Renewal date', ...days.map((cell, index) => `C${index}|${cell}`)]).diagnostics;
    expect(doubts(['13/01/2026', '14/01/2026', '01/15/2026'])).toMatchObject([
      { code: 'date-order-mixed', args: { column: 'Renewal date', order: 'day first', against: 1 } },
    ]);
    expect(doubts(['03/04/2026'])).toMatchObject([
      { code: 'date-order-assumed', args: { order: 'month first' } },
    ]);
    expect(doubts(['2026-04-03'])).toEqual([]);
  });

  it('is said of amounts whose currency nothing names', () => {
    const { diagnostics } = interpret(['Customer ID|MRR', 'C1|5', 'C2|€6']);
    expect(diagnostics).toMatchObject([{ code: 'currency-missing', args: { column: 'MRR' } }]);
    expect(interpret(['Customer ID|MRR', 'C1|5'], { currency: 'EUR' }).diagnostics).toEqual([]);
  });

  it('rejects a record that names nobody, or has no day where one is needed', () => {
    const { diagnostics, understanding } = interpret([
      'order_id|customer_id|order_date|total',
      'O1||2026-01-01|5',
      'O2|C2|whenever|5',
      'O3|C3|2026-01-03|5',
    ]);
    expect(understanding).toMatchObject({ records: 3, used: 1, rejected: 2 });
    expect(diagnostics.filter(({ code }) => code === 'record-rejected')).toMatchObject([
      { args: { reason: 'names no customer' }, origin: { record: 1 } },
      { args: { reason: 'no readable date' }, origin: { record: 2 } },
    ]);
  });

  it('never loses a record: each is used or rejected', () => {
    const random = createRandom(7);
    const cells = ['', 'x', '2026-01-01', '31.02.2026', '5', '-', 'a@b.example', 'null', '1,2,3', 'true'];
    const header = ['order_id', 'customer_id', 'order_date', 'total', 'status', 'email'];
    for (let round = 0; round < 50; round++) {
      const rows = Array.from({ length: 30 }, () => header.map(() => random.pick(cells)));
      const { understanding } = interpretRows(header, rows);
      expect(understanding.records).toBe(30);
      expect(understanding.used + understanding.rejected).toBe(30);
    }
  });
});

describe('a table', () => {
  it('is understood the same in any order of its rows', () => {
    const header = ['order_id', 'customer_id', 'order_date', 'total'];
    const rows = Array.from({ length: 60 }, (_, index) => [
      `O${index}`,
      `C${index % 7}`,
      `${(index % 12) + 1}/${(index % 28) + 1}/2026`,
      index % 9 === 0 ? `1.${100 + index}` : `${index},5`,
    ]);
    const outcome = (ordered: readonly (readonly string[])[]) =>
      JSON.stringify(
        bare(interpretRows(header, ordered).facts)
          .map((fact) => JSON.stringify(fact))
          .sort(),
      );
    const first = outcome(rows);
    for (let seed = 1; seed <= 10; seed++) expect(outcome(createRandom(seed).shuffle(rows))).toBe(first);
  });
});
