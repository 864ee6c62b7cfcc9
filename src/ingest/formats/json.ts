// Generic JSON documents: whatever lists of objects they hold become tables, nested fields get dotted names. A
// document has to be in memory as a whole, which takes about six times its size.
import type { Diagnostic } from '../../model/index.ts';
import { flatten } from '../json/flatten.ts';
import { GrowingTable } from '../json/growing-table.ts';
import { readJson } from '../json/read-json.ts';
import { type FoundTable, findTables } from '../json/tables.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';

const json: InputFormat = {
  id: 'json',
  title: 'JSON: a list of objects, or an object that holds such lists',
  extensions: ['.json'],
  sniff: ({ headText }) => (START.test(headText) ? 0.6 : 0),
  read,
};

export default json;

/** The start of an object or list, in which the next token can follow. */
const START = /^\s*(?:\{\s*["}]|\[\s*[[{"\]\d])/;

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  for await (const part of readJson(input, json.id)) {
    if (part.type === 'problem') yield { type: 'diagnostic', diagnostic: part.diagnostic };
    if (part.type !== 'document') continue;
    const { tables, beside } = findTables(part.value);
    for (const table of tables) yield* rowsOf(input, table);
    for (const column of beside)
      yield said({ severity: 'note', code: 'column-ignored', args: { column, because: '' } }, input);
  }
}

function* rowsOf(input: Input, { name, records, others }: FoundTable): Generator<ReadEvent> {
  const table = new GrowingTable(name);
  for (const record of records) {
    table.add(flatten(record), 0);
    yield* table.take();
  }
  yield* table.finish();
  for (let count = 0; count < others; count++) {
    yield said(
      { severity: 'warning', code: 'record-rejected', args: { reason: 'it is not a JSON object' } },
      input,
    );
  }
}

function said(diagnostic: Diagnostic, { path }: Input): ReadEvent {
  return { type: 'diagnostic', diagnostic: { ...diagnostic, origin: { file: path } } };
}
