// Gong call transcripts, with the list of calls where it stands in the same document.
import { DeskTables, readDesk } from '../conversations/desk.ts';
import { AUTHORSHIP, type Calls, callsOf, fillCall, transcriptsOf } from '../conversations/gong.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';

const gong: InputFormat = {
  id: 'gong',
  title: 'Gong call transcripts (JSON)',
  extensions: ['.json'],
  sniff: ({ headText }) => (START.test(headText) && headText.includes('"callTranscripts"') ? 0.95 : 0),
  read,
};

export default gong;

const START = /^\s*[[{]/;

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const tables = new DeskTables(AUTHORSHIP);
  let calls: Calls = new Map();
  yield* readDesk(input, gong.id, tables, {
    records: ({ value }) => {
      calls = callsOf(value);
      return transcriptsOf(value);
    },
    fill: (transcript, line) => fillCall(transcript, line, calls, input.settings, tables),
  });
}
