// A mailbox in one file: Google Takeout, Thunderbird, Apple Mail and most archives write this.
import { looksLikeMailbox } from '../mail/sniff.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';

const format: InputFormat = {
  id: 'mbox',
  title: 'Mailbox, many messages',
  extensions: ['.mbox'],
  decodesItself: true,
  sniff: ({ head, headText }) => (looksLikeMailbox(head, headText) ? 1 : 0),
  read,
};

export default format;

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const { readMails } = await import('../mail/read.ts');
  yield* readMails(input, 'mailbox');
}
