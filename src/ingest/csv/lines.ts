// The parser of text without delimiters: every line is a record of one cell.
import type { OpenBlock } from './stretch.ts';

export const openLines: OpenBlock = (text, { newline }) => ({
  read(from) {
    const records: (readonly string[])[] = [];
    const bounds = [from];
    for (let at = from; at < text.length; ) {
      const found = text.indexOf(newline, at);
      const end = found < 0 ? text.length : found;
      records.push([text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end)]);
      at = Math.min(end + 1, text.length);
      bounds.push(at);
    }
    return { records, bounds, stop: 'end' };
  },
});
