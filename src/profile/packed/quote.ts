// The one quote that a line of the list shows.
import type { Quote } from '../../model/index.ts';
import { authors } from './layout.ts';
import { writeOrigin } from './message.ts';
import { readOrigin } from './read-message.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

const HAS = { quote: 1, name: 2, at: 4 } as const;

export function writeQuote(writer: Writer, quote: Quote | undefined): void {
  if (quote === undefined) {
    writer.byte(0);
    return;
  }
  const { authorName, at } = quote;
  writer.byte(HAS.quote | (authorName === undefined ? 0 : HAS.name) | (at === undefined ? 0 : HAS.at));
  writer.word(quote.signal);
  writer.strength(quote.strength);
  writer.text(quote.text);
  writer.byte(authors.of(quote.author));
  if (authorName !== undefined) writer.text(authorName);
  if (at !== undefined) writer.double(at);
  writer.text(quote.conversation);
  writeOrigin(writer, quote.origin);
  writer.double(quote.contact);
}

export function readQuote(reader: Reader): Quote | undefined {
  const has = reader.byte();
  if (has === 0) return undefined;
  return {
    signal: reader.word(),
    strength: reader.strength(),
    text: reader.text(),
    author: authors.at(reader.byte()) ?? 'unknown',
    authorName: (has & HAS.name) === 0 ? undefined : reader.text(),
    at: (has & HAS.at) === 0 ? undefined : reader.double(),
    conversation: reader.text(),
    origin: readOrigin(reader),
    contact: reader.double(),
  };
}
