import { open } from '../../ingest/open.ts';
import type { Batch, Table } from '../../ingest/table.ts';
import type { Source } from '../../model/index.ts';
import { createReadingSettings } from '../../settings.ts';

const TABLE: Table = {
  name: '',
  header: ['text'],
  canonical: true,
  dialect: 'one message a line',
  authorship: '',
};

/** Every line as a record of one cell; an empty line too, so that line numbers stay true. */
export async function* linesOf(source: Source): AsyncGenerator<Batch> {
  const { input, close } = await open(source, createReadingSettings({}, false));
  try {
    let rest = '';
    for await (const chunk of input.text()) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield batchOf(lines);
    }
    if (rest !== '') yield batchOf([rest]);
  } finally {
    await close();
  }
}

function batchOf(lines: readonly string[]): Batch {
  return { table: TABLE, rows: lines.map((line) => [line.replace(/\r$/, '')]), lines: lines.map(() => 0) };
}
