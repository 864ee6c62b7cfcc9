// One mail as a file, as mail programs save or drag it out. The parser is loaded only when there is something to read.
import { extname } from 'node:path';
import { looksLikeMail } from '../mail/sniff.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';

const format: InputFormat = {
  id: 'mail',
  title: 'E-mail, one message',
  extensions: ['.eml'],
  decodesItself: true,
  sniff: ({ path, headText }) =>
    looksLikeMail(headText, extname(path.replace(/\.gz$/i, '')).toLowerCase() === '.eml') ? 0.95 : 0,
  read,
};

export default format;

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const { readMails } = await import('../mail/read.ts');
  yield* readMails(input, 'mail');
}
