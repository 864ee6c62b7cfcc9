// Reads JSON in both of its forms: a document, which has to be in memory as a whole, or one value per line (NDJSON),
// which does not. Which it is shows in the first two lines.
import type { Diagnostic } from '../../model/index.ts';
import { FileProblem } from '../problem.ts';
import type { Input } from '../table.ts';
import { parseJson } from './parse.ts';
import { StringMeter } from './string-meter.ts';
import { isObject, type Json, type JsonObject } from './value.ts';

export type JsonPart =
  | { readonly type: 'document'; readonly value: Json }
  | { readonly type: 'line'; readonly value: JsonObject; readonly line: number }
  | { readonly type: 'problem'; readonly diagnostic: Diagnostic };

/** Characters of a document; in memory it takes about six times as many bytes. NDJSON has no such limit. */
const LONGEST_DOCUMENT = 500_000_000;
/** Characters of one string of a document: no message is longer, while a forgotten quote makes one of the whole file. */
const LONGEST_STRING = 16_000_000;
/** Characters of one line of NDJSON, which is held some four times over until it is parsed. */
const LONGEST_LINE = 16_000_000;

/** The document, or every line. Throws FileProblem `file-malformed` for a document that cannot be read. */
export async function* readJson(input: Input, format: string): AsyncGenerator<JsonPart> {
  if (looksLikeLines(input)) yield* readLines(input);
  else yield* readDocument(input, format);
}

/** True for NDJSON: by its name, or because the first line is an object of its own and the next begins another. */
export function looksLikeLines({ path, headText }: Pick<Input, 'path' | 'headText'>): boolean {
  const start = headText.trimStart();
  if (!start.startsWith('{')) return false;
  if (LINES_NAME.test(path)) return true;
  const end = start.indexOf('\n');
  if (end < 0 || !start.slice(end).trimStart().startsWith('{')) return false;
  const parsed = parseJson(start.slice(0, end));
  return 'value' in parsed && isObject(parsed.value);
}

const LINES_NAME = /\.(?:ndjson|jsonl|jsonlines)(?:\.gz)?$/i;

async function* readDocument(input: Input, format: string): AsyncGenerator<JsonPart> {
  const chunks: string[] = [];
  const strings = new StringMeter();
  let length = 0;
  for await (const text of input.text()) {
    length += text.length;
    if (length > LONGEST_DOCUMENT) throw malformed(input, format, TOO_LONG);
    if (strings.longestIn(text) > LONGEST_STRING) throw malformed(input, format, STRING_TOO_LONG);
    chunks.push(text);
  }
  const parsed = parseJson(chunks.join(''));
  if ('problem' in parsed) throw malformed(input, format, parsed.problem);
  yield { type: 'document', value: parsed.value };
}

const STRING_TOO_LONG = 'a text in it is longer than 16 million characters';

const TOO_LONG =
  'it is longer than 500 million characters; NDJSON, one record per line, may be of any length';

function malformed({ path }: Input, format: string, reason: string): FileProblem {
  return new FileProblem({
    severity: 'error',
    code: 'file-malformed',
    args: { format, reason },
    origin: { file: path },
  });
}

async function* readLines(input: Input): AsyncGenerator<JsonPart> {
  let line = 0;
  let record = 0;
  for await (const text of linesOf(input)) {
    line++;
    if (text === undefined || text.trim() !== '') record++;
    else continue;
    const parsed =
      text === undefined ? { problem: 'it is longer than 16 million characters' } : parseJson(text);
    if ('problem' in parsed) yield rejected(input, parsed.problem, line, record);
    else if (isObject(parsed.value)) yield { type: 'line', value: parsed.value, line };
    else yield rejected(input, 'it is not a JSON object', line, record);
  }
}

function rejected({ path }: Input, reason: string, line: number, record: number): JsonPart {
  const origin = { file: path, record, line };
  return {
    type: 'problem',
    diagnostic: { severity: 'warning', code: 'record-rejected', args: { reason }, origin },
  };
}

/** Lines without their ends; undefined for one that is too long. */
async function* linesOf(input: Input): AsyncGenerator<string | undefined> {
  let pending = '';
  let tooLong = false;
  for await (const text of input.text()) {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      yield tooLong ? undefined : pending + line;
      pending = '';
      tooLong = false;
    }
    pending += rest;
    tooLong ||= pending.length > LONGEST_LINE;
    if (tooLong) pending = '';
  }
  if (tooLong || pending !== '') yield tooLong ? undefined : pending;
}
