// A Slack workspace as it is exported: a folder for each channel with a file for each day, beside them the lists of
// people and channels. Replies to a message are a thread; what stands outside of threads is the channel's day. Shapes:
// slack.com, How to read Slack data exports.
import type { ReadingSettings, WorkspacePerson } from '../../model/index.ts';
import { firstText, isArray, type Json, type JsonObject, member, objectAt, textAt } from '../json/value.ts';
import { attribute, type KnownNames, type Speaker } from '../transcripts/authorship.ts';
import { CanonicalRows } from './canonical.ts';
import { slackToText } from './slack-text.ts';

const FIELDS = [
  'conversation',
  'message_id',
  'at',
  'turn',
  'author_role',
  'author_name',
  'author_id',
  'author_email',
  'channel',
  'text',
  'hint',
] as const;

/** Where a file stands in the export; '' where its path does not tell. */
export interface Place {
  /** Name of the channel: the folder's. */
  readonly channel: string;
  /** The file's name without its ending. */
  readonly day: string;
}

/** Entries of a file, as exported or as the API answers. */
export function entriesOf(document: Json): readonly Json[] {
  if (isArray(document)) return document;
  const messages = member(document, 'messages');
  return isArray(messages) ? messages : [];
}

export function isMessage(entry: JsonObject): boolean {
  return textAt(entry, 'type') === 'message' && textAt(entry, 'ts') !== '';
}

/** The rows of one day. People whom neither the file nor the workspace's list calls by name keep their ids. */
export function messageRows(
  messages: readonly JsonObject[],
  { channel, day }: Place,
  settings: ReadingSettings,
): CanonicalRows<(typeof FIELDS)[number]> {
  const people = settings.people ?? NOBODY;
  const names = namesIn(messages, people);
  const written = messages.map(
    (message): Written => ({
      message,
      writer: nameOf(message, names),
      text: slackToText(textAt(message, 'text'), names),
    }),
  );
  const { authors, says } = attribute(speakersOf(written, people), settings, sidesOf(people));
  const rows = new CanonicalRows('', FIELDS, says);
  for (const [index, { message, writer, text }] of written.entries()) {
    const about = {
      conversation: textAt(message, 'thread_ts') || `${channel} ${day}`.trim(),
      message_id: firstText(message, 'client_msg_id', 'ts'),
      at: textAt(message, 'ts'),
      turn: String(index + 1),
      author_role: isOfMachine(message, people) ? 'system' : (authors.get(writer) ?? 'unknown'),
      author_name: writer,
      author_id: textAt(message, 'user'),
      author_email:
        textAt(objectAt(message, 'user_profile'), 'email') ||
        (people.get(textAt(message, 'user'))?.email ?? ''),
    };
    rows.add({ ...about, channel: 'chat', text, hint: channel.replace(/[_-]+/g, ' ') }, 0);
  }
  return rows;
}

const NOBODY: ReadonlyMap<string, WorkspacePerson> = new Map();

/** Names of those whose side the list of people tells. */
function sidesOf(people: ReadonlyMap<string, WorkspacePerson>): KnownNames {
  const named = (wanted: WorkspacePerson['side']) =>
    [...people.values()].filter(({ side, name }) => side === wanted && name !== '').map(({ name }) => name);
  return { ours: named('ours'), theirs: named('theirs') };
}

interface Written {
  readonly message: JsonObject;
  readonly writer: string;
  readonly text: string;
}

/** Everyone who wrote, with all that they wrote. */
function speakersOf(
  written: readonly Written[],
  people: ReadonlyMap<string, WorkspacePerson>,
): readonly Speaker[] {
  const said = new Map<string, string[]>();
  for (const { message, writer, text } of written) {
    if (isOfMachine(message, people)) continue;
    const texts = said.get(writer);
    if (texts === undefined) said.set(writer, [text]);
    else texts.push(text);
  }
  return [...said].map(([label, texts]) => ({ label, said: texts }));
}

/** User id → name, from the workspace's list or wherever the file tells one. */
function namesIn(
  messages: readonly JsonObject[],
  people: ReadonlyMap<string, WorkspacePerson>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [id, { name }] of people) if (name !== '') names.set(id, name);
  for (const message of messages) {
    const profile = objectAt(message, 'user_profile');
    const name =
      firstText(profile, 'real_name', 'display_name', 'name') || firstText(message, 'real_name', 'username');
    const user = textAt(message, 'user');
    if (name !== '' && !names.has(user)) names.set(user, name);
  }
  return names;
}

function nameOf(message: JsonObject, names: ReadonlyMap<string, string>): string {
  const user = textAt(message, 'user');
  if (user === '') return firstText(message, 'username', 'bot_id');
  return names.get(user) ?? user;
}

/** Subtypes under which people write; all others tell of what happened: who joined, what was pinned. */
const WRITTEN: ReadonlySet<string> = new Set(['', 'file_share', 'me_message', 'thread_broadcast']);

function isOfMachine(message: JsonObject, people: ReadonlyMap<string, WorkspacePerson>): boolean {
  if (people.get(textAt(message, 'user'))?.side === 'machine') return true;
  if (textAt(message, 'bot_id') !== '' || textAt(message, 'user') === 'USLACKBOT') return true;
  return !WRITTEN.has(textAt(message, 'subtype'));
}
