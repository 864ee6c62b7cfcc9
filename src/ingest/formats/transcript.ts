// Plain text in which people take turns: chats, calls, and what Otter, Google Meet and Zoom save as text.
import type { Channel } from '../../model/index.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';
import { type Dialogue, readDialogue } from '../transcripts/dialogue.ts';
import { readFront } from '../transcripts/front-matter.ts';
import { roleOf } from '../transcripts/roles.ts';
import { malformed, readDocument, tooLong, transcriptEvents } from '../transcripts/transcript-table.ts';
import { isTimeOfDay } from '../transcripts/turns.ts';

/** Sure enough to win over "any text", not over a format with a signature of its own. */
const LIKELY = 0.8;

/** At least this share of the lines with text begin a turn or belong to one that does. */
const TURNS_PER_LINE = 1 / 6;

const format: InputFormat = {
  id: 'transcript',
  title: 'Chat or call transcript (plain text: Otter, Google Meet, Zoom …)',
  extensions: ['.txt', '.md', '.log'],
  sniff: ({ headText }) => (couldBeText(headText) && isDialogue(headText) ? LIKELY : 0),
  read,
};

export default format;

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const text = await readDocument(input);
  if (text === undefined) return yield tooLong(input, format.id);
  const { front, remarks } = readDialogue(text);
  if (remarks.length === 0) yield malformed(input, format.id, 'holds no turn');
  const channel = IN_CALLS.test(input.path) ? 'call' : channelOf({ front, remarks });
  yield* transcriptEvents(input, { remarks, front, channel, skipped: [] });
}

/** A folder or file named for calls: people sort their recordings. */
const IN_CALLS = /(?:^|[^a-z])(?:calls?|phone)(?:[^a-z]|$)/i;

/** A call is told by stamps that count from its start, or by a caller; anything else with turns is a chat. */
function channelOf({ remarks }: Dialogue): Channel {
  const stamp = remarks.find((remark) => remark.stamp !== undefined)?.stamp;
  const isCall = remarks.some((remark) => /^caller\b/i.test(remark.speaker));
  return isCall || (stamp !== undefined && !isTimeOfDay(stamp)) ? 'call' : 'chat';
}

/** Tables, mark-up and JSON may hold whole conversations in their cells: their first line gives them away. */
function couldBeText(head: string): boolean {
  const first = head.slice(0, 2000).trimStart();
  const line = first.slice(0, first.search(/[\r\n]|$/));
  if (/^---\s*$/.test(line)) return readFront(first.split(/\r?\n/)).next > 0;
  if (/^(?:[{<]|\[\s*[{\]"]|%PDF|(?:import|function|const|var|class) )/.test(line)) return false;
  return !/^"?[\w .-]{1,40}"?(?:[,;\t|](?! )"?[\w .-]{0,40}"?){1,200}$/.test(line);
}

function isDialogue(head: string): boolean {
  const { remarks } = readDialogue(head);
  const counts = new Map<string, number>();
  for (const { speaker } of remarks) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const labels = [...counts.keys()];
  if (labels.length < 2) return false;
  const lines = head.split('\n').filter((line) => line.trim() !== '').length;
  const recurs = [...counts.values()].some((count) => count > 1);
  return (
    (recurs || labels.every((label) => roleOf(label) !== undefined)) &&
    remarks.length >= lines * TURNS_PER_LINE
  );
}
