// From bytes to facts: what the other stages get to see.
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import { type Fact, type Reading, type ReadingSettings, UsageError } from '../../src/model/index.ts';
import { createRandom } from '../random.ts';
import { SETTINGS } from './reading.ts';

async function readings(
  files: Readonly<Record<string, string>>,
  settings: Partial<ReadingSettings> = {},
): Promise<readonly Reading[]> {
  const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: bytesOf(text) }));
  const found: Reading[] = [];
  for await (const reading of ingest(sources, { ...SETTINGS, ...settings })) found.push(reading);
  return found;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const TICKETS = 'Ticket ID,Subject,Requester email\n1,No heat,ann@acme.example\n2,Late,bo@bolt.example\n';

describe('ingest', () => {
  it('gives facts with their origin, then how the table was understood', async () => {
    const [first, last] = await readings({ 'tickets.csv': TICKETS });
    expect(first).toMatchObject({
      type: 'facts',
      facts: [
        { origin: { file: 'tickets.csv', record: 1, line: 2, id: '1' } },
        { origin: { record: 2, line: 3 } },
      ],
    });
    expect(last).toMatchObject({
      type: 'table',
      understanding: {
        file: 'tickets.csv',
        format: 'csv',
        kinds: ['interaction'],
        records: 2,
        used: 2,
        rejected: 0,
      },
    });
  });

  it('gives the raw records where they are asked for, each header once', async () => {
    const found = await readings({ 'tickets.csv': TICKETS, 'more.csv': TICKETS }, { records: true });
    const records = found.flatMap((reading) => (reading.type === 'records' ? [reading] : []));
    expect(records.map(({ header, rows }) => [header.length, rows.length])).toEqual([
      [3, 2],
      [3, 2],
    ]);
  });

  it('calls customers by their rows where a list tells who left and names nobody, and says so', async () => {
    const found = await readings({
      'a.csv': 'Minutes,Churn\n12,False\n7,True\n',
      'b.csv': 'Minutes,Churn\n3,True\n',
    });
    const facts = found.flatMap((reading) => (reading.type === 'facts' ? reading.facts : []));
    expect(facts).toMatchObject([
      { kind: 'customer', party: { id: 'row 1 of a.csv' }, status: 'active' },
      { kind: 'customer', party: { id: 'row 2 of a.csv' }, status: 'closed' },
      { kind: 'customer', party: { id: 'row 1 of b.csv' }, status: 'closed' },
    ]);
    const said = found.flatMap((reading) => (reading.type === 'diagnostic' ? [reading.diagnostic.code] : []));
    expect(said).toEqual(['customers-numbered', 'customers-numbered']);
  });

  it('rejects a row that leaves the customer’s name empty', async () => {
    const found = await readings({ 'a.csv': 'Customer name,Churn\nAcme,False\n,True\nBolt,True\n' });
    const tables = found.flatMap((reading) => (reading.type === 'table' ? [reading.understanding] : []));
    expect(tables).toMatchObject([{ used: 2, rejected: 1 }]);
  });

  it('counts what the reader rejected among the records of the table', async () => {
    const found = await readings({
      'a.ndjson': '{"id":1,"text":"Too late"}\n{"id":\n{"id":3,"text":"Too slow"}\n',
    });
    const tables = found.flatMap((reading) => (reading.type === 'table' ? [reading.understanding] : []));
    expect(tables).toMatchObject([{ records: 3, used: 2, rejected: 1 }]);
  });

  it('goes on with the next file when one is unusable', async () => {
    const found = await readings({ 'empty.csv': '', 'tickets.csv': TICKETS });
    expect(found.map(({ type }) => type)).toEqual(['diagnostic', 'facts', 'table']);
  });

  it('throws for a --map entry whose column no table has', async () => {
    const map = new Map([['text', 'Remarks']]);
    await expect(readings({ 'tickets.csv': TICKETS }, { map })).rejects.toThrow(UsageError);
  });

  it('streams a large table, and holds one whose dates only the whole can tell', async () => {
    const rows = (day: (index: number) => string) =>
      Array.from({ length: 3000 }, (_, index) => `${index},Acme,${day(index)},No heat`);
    const header = 'Ticket ID,Customer,Created at,Subject';
    const batches = async (lines: readonly string[]) => {
      const found = await readings({ 'tickets.csv': [header, ...lines].join('\n') });
      return found.flatMap((reading) => (reading.type === 'facts' ? [reading.facts] : []));
    };
    const clear = await batches(rows(() => '2026-03-01'));
    expect(clear.length).toBe(3);
    const late = rows((index) => (index === 2999 ? '25/01/2026' : '03/04/2026'));
    const april = Date.UTC(2026, 3, 3);
    const held = (await batches(late)).flat();
    expect(held.slice(0, -1).every((fact) => fact.kind === 'interaction' && fact.at === april)).toBe(true);
    const shuffled = (await batches(createRandom(3).shuffle(late))).flat();
    expect(momentsOf(shuffled)).toEqual(momentsOf(held));
  });
});

function momentsOf(facts: readonly Fact[]): readonly (number | undefined)[] {
  return facts.map((fact) => (fact.kind === 'interaction' ? fact.at : undefined)).toSorted();
}
