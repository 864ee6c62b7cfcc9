// Headers as real products export them, and lists as people keep them: which kind of table, which column is which field.
import { describe, expect, it } from 'vitest';
import { rankKinds } from '../../src/ingest/columns/kinds.ts';
import { UsageError } from '../../src/model/index.ts';
import { interpret } from './tables.ts';

function kindOf(header: string, file = 'export.csv'): string | undefined {
  return rankKinds(header.split(','), file.split('.')[0] ?? '', [])[0]?.kind;
}

describe('the kind of a table', () => {
  it.each([
    ['customers', 'account_id,account_name,industry,country,signup_date,plan_tier,seats,churn_flag'],
    ['customers', 'Record ID,Company name,Company Domain Name,Company owner,Industry,Create Date'],
    [
      'customers',
      'Id,Name,Type,BillingCity,Phone,Website,Industry,OwnerId,CreatedDate,ARR__c,Renewal_Date__c',
    ],
    ['customers', 'customerID,gender,tenure,Contract,PaymentMethod,MonthlyCharges,TotalCharges,Churn'],
    ['customers', 'Kundennummer,Firma,Ansprechpartner,E-Mail,Betreuer,Tarif,Jahresumsatz,Kunde seit'],
    [
      'customers',
      'ID cliente,Nombre del cliente,Correo electrónico,Gestor,Importe anual,Fecha de renovación',
    ],
    ['people', 'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Company Name,Lifecycle Stage'],
    ['people', 'Person - Name*,Person - Phone,Person - Email (Work),Organization - Name*'],
    [
      'interactions',
      'Id,Requester,Requester email,Assignee,Subject,Tags,Status,Priority,Via,Created at,Reopens',
    ],
    ['interactions', 'Ticket ID,Ticket name,Pipeline,Ticket status,Create date,Ticket owner,Source'],
    ['interactions', 'Case Number,Account Name,Contact Email,Subject,Description,Status,Date/Time Opened'],
    ['interactions', 'tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id'],
    [
      'interactions',
      'ticket_id,account_id,submitted_at,closed_at,priority,satisfaction_score,escalation_flag',
    ],
    ['interactions', 'Ticketnummer,Kunde,Betreff,Beschreibung,Status,Erstellt am,Bearbeiter'],
    ['interactions', 'Message-ID,Date,From,To,Subject,Body'],
    ['interactions', 'Date received,Product,Issue,Consumer complaint narrative,Company,Complaint ID'],
    ['surveys', 'Response ID,Submitted At,Email,NPS Score,Comment'],
    ['orders', 'Invoice No,Customer No,Invoice Date,Due Date,Amount,Currency,Status'],
    ['orders', 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'],
    ['deals', 'Deal - Title,Deal - Value,Deal - Owner,Deal - Status,Deal - Won time,Deal - Organization'],
    [
      'subscriptions',
      'subscription_id,account_id,start_date,end_date,plan_tier,mrr_amount,billing_frequency',
    ],
    ['usage', 'usage_id,subscription_id,usage_date,feature_name,usage_count,error_count'],
    ['departures', 'churn_event_id,account_id,churn_date,reason_code,feedback_text'],
  ])('%s: %s', (kind, header) => {
    expect(kindOf(header)).toBe(kind);
  });

  it.each([
    ['customer_id | DATE | DATE (2) | amount', ['customer_id', 'at', 'amount']],
    ['customer_id customer_id | DATE DATE | day | amount amount', ['customer_id', 'at', 'amount']],
    ['customer_id | DATE | name of it | usage count', ['customer_id', 'at', 'quantity']],
  ])('is that of the dealings where a list of customers would say nothing of them: %s', (header, fields) => {
    const rows = ['C1 | 2026-01-02 | 2026-02-13 | 5', 'C2 | 2026-01-13 | 2026-02-04 | 6'];
    const { understanding } = interpret([header, ...rows]);
    expect(understanding.columns.map(({ field }) => field).filter((field) => field !== '')).toEqual(fields);
    expect(understanding.used).toBe(2);
  });

  it('is told by the file where the header says little', () => {
    expect(kindOf('id,name,status,created_at', 'clients.csv')).toBe('customers');
    expect(kindOf('id,customer_id,status,amount,date', 'invoices.csv')).toBe('orders');
  });
});

describe('the mapping', () => {
  it('gives the same header another meaning in another kind of table', () => {
    const clients = interpret(['Id|Name|Status|Account manager|Created at', 'C1|Acme|active|Ann|2024-01-05']);
    expect(clients.fields).toEqual({
      Id: 'customer_id',
      Name: 'customer_name',
      Status: 'status',
      'Account manager': 'owner',
      'Created at': 'since',
    });
    const tickets = interpret([
      'Id|Subject|Status|Organization|Created at',
      '7|No heat|open|Acme|2026-01-05',
    ]);
    expect(tickets.fields).toEqual({
      Id: 'conversation',
      Subject: 'subject',
      Status: 'state',
      Organization: 'customer_name',
      'Created at': 'at',
    });
  });

  it('reads spellings of a header as one', () => {
    for (const header of [
      'Customer_ID',
      'customerId',
      'CUSTOMER ID*',
      'Customer_ID__c',
      'customer id [txt]',
    ]) {
      expect(interpret([`${header}|MRR`, 'C1|20']).fields[header]).toBe('customer_id');
    }
  });

  it('does not believe a header whose values are something else', () => {
    const { fields, diagnostics } = interpret([
      'Ticket ID|State|Subject',
      '1|Ohio|Broken',
      '2|Utah|Late',
      '3|Iowa|Lost',
    ]);
    expect(fields).not.toHaveProperty('State');
    expect(diagnostics.map(({ code }) => code)).toContain('column-ignored');
  });

  it('does not take ids that a spreadsheet has cut for ids', () => {
    const { fields } = interpret(['id|text', '5.40E+17|One thing is late', '5.40E+17|Another thing is late']);
    expect(fields).toEqual({ text: 'text' });
  });

  it('lets values vote where a header is not known or could mean two things', () => {
    const { fields } = interpret([
      'ticket id|From|Reachable under|What happened',
      '1|customer|ann@acme.example|The delivery was late for the third time',
      '1|agent|ann@acme.example|I am sorry for that, a van is on its way',
      '2|customer|bo@bolt.example|Nobody called me back since last Friday',
    ]);
    expect(fields).toEqual({
      'ticket id': 'conversation',
      From: 'author_role',
      'Reachable under': 'email',
      'What happened': 'text',
    });
  });

  it('tells a column of customer numbers from one of names', () => {
    expect(interpret(['Customer|MRR', 'C-100|5', 'C-101|6']).fields).toMatchObject({
      Customer: 'customer_id',
    });
    expect(interpret(['Customer|MRR', 'Acme|5', 'Bolt|6']).fields).toMatchObject({
      Customer: 'customer_name',
    });
  });

  it('knows that a complaint log names the company complained about', () => {
    const { fields } = interpret([
      'Complaint ID|Complaint narrative|Company|Company response to consumer',
      '1|They charged me twice and will not listen|BIGBANK|Closed with explanation',
    ]);
    expect(fields).not.toHaveProperty('Company');
  });

  it('says what nobody can tell, and how to help', () => {
    const { diagnostics, understanding } = interpret(['Age|Shoe size', '40|44', '41|45']);
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'kind-unknown' }]);
    expect(understanding).toMatchObject({ records: 2, used: 0, rejected: 2 });
  });
});

describe('--map', () => {
  const table = ['Nr|Wer|Was', '1|Acme|Too late', '2|Bolt|Too slow'];

  it('overrides what the header says', () => {
    const map = new Map([
      ['text', 'Was'],
      ['customer_name', 'Wer'],
    ]);
    expect(interpret(table, { map }).fields).toMatchObject({ Was: 'text', Wer: 'customer_name' });
  });

  it('can be meant for one file only', () => {
    const map = new Map([
      ['other.csv:text', 'Nowhere'],
      ['table.csv:text', 'Was'],
    ]);
    expect(() => interpret(table, { map })).toThrow(/other\.csv has no column "Nowhere"|Nowhere/);
    expect(interpret(table, { map: new Map([['table.csv:text', 'Was']]) }).fields).toMatchObject({
      Was: 'text',
    });
  });

  it('names the fields when one does not exist', () => {
    const wrong = () => interpret(table, { map: new Map([['txt', 'Was']]) });
    expect(wrong).toThrow(UsageError);
    expect(wrong).toThrow(/"txt" is no field/);
  });

  it('names the columns when one does not exist', () => {
    try {
      interpret(table, { map: new Map([['text', 'Wass']]) });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      expect(error instanceof UsageError ? error.suggestions : []).toEqual(['Was']);
    }
  });
});
