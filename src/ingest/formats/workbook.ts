// Excel workbooks. Older and encrypted ones, and what else people take for one, are claimed as well, so that they are
// refused with what to do instead of as unknown bytes. The reader is loaded only when there is something to read.
import { extname } from 'node:path';
import type { Input, InputFormat, ReadEvent } from '../table.ts';
import { isOldContainer } from '../workbook/refusal.ts';

const format: InputFormat = {
  id: 'workbook',
  title: 'Excel workbook: every sheet with data',
  extensions: ['.xlsx', '.xlsm'],
  decodesItself: true,
  sniff,
  read,
};

export default format;

const EXTENSIONS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xlsb', '.ods']);

/** Names with which the first part of such a document begins, whatever the program that wrote it. */
const FIRST_PARTS = /^[/\\]?(?:xl[/\\]|_rels[/\\]|docprops[/\\]|\[content_types\]\.xml|mimetype)/;

function sniff({ path, head }: Pick<Input, 'path' | 'head'>): number {
  if (isOldContainer(head)) return 0.9;
  const part = firstZipPart(head);
  if (part === undefined) return 0;
  return FIRST_PARTS.test(part) || EXTENSIONS.has(extname(path).toLowerCase()) ? 0.9 : 0;
}

const LOCAL_HEADER = { magic: [0x50, 0x4b, 0x03, 0x04], nameLength: 26, name: 30 };

/** Name of the first part of a zip archive, in lower case; undefined for anything else. */
function firstZipPart(head: Uint8Array): string | undefined {
  const { magic, nameLength, name } = LOCAL_HEADER;
  if (!magic.every((byte, index) => head[index] === byte)) return undefined;
  const length = (head[nameLength] ?? 0) + 256 * (head[nameLength + 1] ?? 0);
  return new TextDecoder().decode(head.subarray(name, name + length)).toLowerCase();
}

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const { readWorkbook } = await import('../workbook/read.ts');
  yield* readWorkbook(input);
}
