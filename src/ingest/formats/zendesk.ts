// Zendesk tickets with their comments: JSON export, NDJSON export, or the answers of its API.
import { DeskTables, readDesk } from '../conversations/desk.ts';
import { AUTHORSHIP, directoryOf, fillDirectory, fillTicket, ticketsOf } from '../conversations/zendesk.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';

const zendesk: InputFormat = {
  id: 'zendesk',
  title: 'Zendesk tickets with comments (JSON, NDJSON)',
  extensions: ['.json', '.ndjson'],
  sniff,
  read,
};

export default zendesk;

/** Tickets name their requester; Freshdesk's do as well, and a responder. */
function sniff({ headText }: Pick<Input, 'headText'>): number {
  if (!/^\s*[[{]/.test(headText) || headText.includes('"responder_id"')) return 0;
  const named = headText.includes('"requester_id"') || headText.includes('"requester":');
  const isTicket = headText.includes('"subject"') || headText.includes('"comments"');
  return named && isTicket ? 0.95 : headText.includes('.zendesk.com/api/v2/tickets') ? 0.9 : 0;
}

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const tables = new DeskTables(AUTHORSHIP);
  let directory = directoryOf(null);
  yield* readDesk(input, zendesk.id, tables, {
    records: ({ value }) => {
      directory = directoryOf(value);
      fillDirectory(directory, tables);
      return ticketsOf(value);
    },
    fill: (ticket, line) => fillTicket(ticket, line, directory, tables),
  });
}
