// Intercom conversations: one, a list, or one per line.
import { DeskTables, readDesk } from '../conversations/desk.ts';
import { AUTHORSHIP, conversationsOf, fillConversation } from '../conversations/intercom.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';

const intercom: InputFormat = {
  id: 'intercom',
  title: 'Intercom conversations (JSON, NDJSON)',
  extensions: ['.json', '.ndjson'],
  sniff: ({ headText }) => (START.test(headText) && MARK.test(headText) ? 0.95 : 0),
  read,
};

export default intercom;

const START = /^\s*[[{]/;
const MARK = /"(?:conversation_parts|conversation_message)"\s*:|"type"\s*:\s*"conversation(?:\.list)?"/;

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const tables = new DeskTables(AUTHORSHIP);
  yield* readDesk(input, intercom.id, tables, {
    records: ({ value }) => conversationsOf(value),
    fill: (conversation, line) => fillConversation(conversation, line, tables),
  });
}
