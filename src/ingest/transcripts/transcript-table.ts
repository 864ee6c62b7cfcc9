// A transcript as the one table that `interpret` knows: one row for each turn, under canonical field names.
import type { Channel, Diagnostic } from '../../model/index.ts';
import type { Input, ReadEvent, Table } from '../table.ts';
import { type Authorship, attribute } from './authorship.ts';
import type { Remark } from './dialogue.ts';
import type { FrontMatter } from './front-matter.ts';
import { type Beginning, beginningInName, readBeginning } from './moments.ts';
import { nameOf, roleOf } from './roles.ts';
import { type Turn, turnsOf } from './turns.ts';

export interface Transcript {
  readonly remarks: readonly Remark[];
  readonly front: FrontMatter;
  readonly channel: Channel;
  /** Lines of cues that could not be read. */
  readonly skipped: readonly number[];
}

const HEADER = [
  'conversation',
  'at',
  'turn',
  'author_role',
  'author_name',
  'channel',
  'text',
  'customer_id',
  'customer_name',
  'person_name',
  'email',
  'hint',
] as const;

/** Longest transcript in characters; a day of talk is below 2 million. */
const LONGEST = 32_000_000;

/** The whole of a document, or undefined when it is longer than any transcript. */
export async function readDocument(input: Input): Promise<string | undefined> {
  const chunks: string[] = [];
  let length = 0;
  for await (const chunk of input.text()) {
    length += chunk.length;
    if (length > LONGEST) return undefined;
    chunks.push(chunk);
  }
  return chunks.join('');
}

export function malformed(input: Input, format: string, reason: string): ReadEvent {
  const args = { format, reason };
  return failure({ severity: 'error', code: 'file-malformed', args, origin: { file: input.path } });
}

export function tooLong(input: Input, format: string): ReadEvent {
  return malformed(input, format, `longer than ${LONGEST} characters`);
}

/** Emits the rows of a transcript in one batch, then what was skipped. */
export function* transcriptEvents(input: Input, transcript: Transcript): Generator<ReadEvent> {
  const { front } = transcript;
  const base = baseName(input.path);
  const turns = turnsOf(transcript.remarks, beginningOf(base, front, input));
  const authorship = authorshipOf(turns, front, input);
  const table: Table = {
    name: '',
    header: HEADER,
    canonical: true,
    dialect: '',
    authorship: authorship.says,
  };
  const row = rowWriter(turns, authorship, transcript, base);
  const lines = turns.map((turn) => turn.line);
  yield { type: 'batch', batch: { table, rows: turns.map(row), lines } };
  for (const [index, line] of transcript.skipped.entries()) {
    const origin = { file: input.path, record: turns.length + index + 1, line };
    const args = { reason: 'a cue without a readable time' };
    yield failure({ severity: 'warning', code: 'record-rejected', args, origin });
  }
}

function failure(diagnostic: Diagnostic): ReadEvent {
  return { type: 'diagnostic', diagnostic };
}

function beginningOf(base: string, front: FrontMatter, input: Input): Beginning | undefined {
  const stated = front.date === undefined ? undefined : readBeginning(front.date, input.settings.dateOrder);
  return stated ?? beginningInName(base);
}

function authorshipOf(turns: readonly Turn[], front: FrontMatter, input: Input): Authorship {
  const said = new Map<string, string[]>();
  for (const turn of turns) {
    const texts = said.get(turn.speaker);
    if (texts === undefined) said.set(turn.speaker, [turn.text]);
    else texts.push(turn.text);
  }
  const speakers = [...said].map(([label, texts]) => ({ label, said: texts }));
  const known = {
    ours: front.agentName === undefined ? [] : [front.agentName],
    theirs: [front.personName, front.customerName].filter((name) => name !== undefined),
  };
  return attribute(speakers, input.settings, known);
}

/** Each row names the customer's person, so that our own turns find the same customer. */
function rowWriter(
  turns: readonly Turn[],
  { authors }: Authorship,
  { front, channel }: Transcript,
  base: string,
): (turn: Turn, index: number) => readonly string[] {
  const conversation = base.replace(/\.gz$/i, '').replace(/\.[^.]+$/, '');
  const theirs = turns.find(
    (turn) => authors.get(turn.speaker) === 'customer' && personOf(turn.speaker) !== '',
  );
  const contact = front.personName ?? personOf(theirs?.speaker ?? '');
  return (turn, index) => {
    const author = authors.get(turn.speaker) ?? 'unknown';
    const name = personOf(turn.speaker);
    const fields = {
      conversation,
      at: turn.at || (front.date ?? ''),
      turn: String(index + 1),
      author_role: author,
      author_name: name,
      channel: front.channel?.toLowerCase() ?? channel,
      text: turn.text,
      customer_id: front.customerId ?? '',
      customer_name: front.customerName ?? '',
      person_name: author === 'customer' && name !== '' ? name : contact,
      email: front.email ?? '',
      hint: base,
    } satisfies Record<(typeof HEADER)[number], string>;
    return HEADER.map((field) => fields[field]);
  };
}

/** The name in a label; '' where the label is only a role. */
function personOf(label: string): string {
  return roleOf(label) === 'system' ? '' : (nameOf(label) ?? '');
}

/** The file's name without its folders, for paths of either kind of slash. */
function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
