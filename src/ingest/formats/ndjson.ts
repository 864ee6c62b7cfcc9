// NDJSON, also called JSON Lines: one object per line, of which each becomes a row. Streams, so files may be of any
// length; a line that is no object is rejected by its number and the others go on.
import { flatten } from '../json/flatten.ts';
import { GrowingTable } from '../json/growing-table.ts';
import { looksLikeLines, readJson } from '../json/read-json.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';

const ndjson: InputFormat = {
  id: 'ndjson',
  title: 'NDJSON (JSON Lines): one object per line',
  extensions: ['.ndjson', '.jsonl', '.jsonlines'],
  sniff: (input) => (looksLikeLines(input) ? 0.8 : 0),
  read,
};

export default ndjson;

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const table = new GrowingTable('');
  for await (const part of readJson(input, ndjson.id)) {
    if (part.type === 'line') table.add(flatten(part.value), part.line);
    if (part.type === 'problem') {
      table.flush();
      yield* table.take();
      yield { type: 'diagnostic', diagnostic: part.diagnostic };
    } else yield* table.take();
  }
  yield* table.finish();
}
