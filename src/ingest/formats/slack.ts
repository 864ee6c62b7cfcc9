// Files of a Slack export: the messages of a channel's day, and the list of people. Lists of channels and of apps have
// nothing to say about customers; they are claimed so that they are not taken for tables of customers.
import type { WorkspacePerson } from '../../model/index.ts';
import { entriesOf, isMessage, messageRows, type Place } from '../conversations/slack.ts';
import { isUser, mayBeTheirs, peopleRows, personOf } from '../conversations/slack-people.ts';
import { readJson } from '../json/read-json.ts';
import { isObject, type Json, type JsonObject } from '../json/value.ts';
import type { Input, InputFormat, ReadEvent } from '../table.ts';
import { malformed } from '../transcripts/transcript-table.ts';

const slack: InputFormat = {
  id: 'slack',
  title: 'Slack export: messages and people of a workspace (JSON)',
  extensions: ['.json'],
  sniff: ({ headText }) => (START.test(headText) && kindOf(headText) !== undefined ? 0.95 : 0),
  read,
};

export default slack;

const START = /^\s*[[{]/;

const MESSAGE = /"type"\s*:\s*"message"/;
const STAMP = /"ts"\s*:\s*"\d{10}\.\d{6}"/;
const LISTS = [
  { kind: 'users', keys: ['"profile"', '"real_name"', '"id"'], id: /"id"\s*:\s*"[UW][A-Z0-9]{2,}"/ },
  { kind: 'channels', keys: ['"members"', '"creator"', '"id"'], id: /"id"\s*:\s*"[CDG][A-Z0-9]{2,}"/ },
] as const;

function kindOf(head: string): 'messages' | 'users' | 'channels' | undefined {
  if (MESSAGE.test(head) && STAMP.test(head)) return 'messages';
  return LISTS.find(({ keys, id }) => keys.every((key) => head.includes(key)) && id.test(head))?.kind;
}

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const entries: Json[] = [];
  for await (const part of readJson(input, slack.id)) {
    if (part.type === 'problem') yield { type: 'diagnostic', diagnostic: part.diagnostic };
    else if (part.type === 'line') entries.push(part.value);
    else for (const entry of entriesOf(part.value)) entries.push(entry);
  }
  if (entries.length === 0) yield malformed(input, slack.id, 'holds no list of messages or people');
  const objects = entries.filter(isObject);
  if (kindOf(input.headText) === 'messages') yield* messagesOf(objects, input);
  else yield* peopleOf(objects, input);
  for (let left = entries.length - objects.length; left > 0; left--) yield rejected(input);
}

function* messagesOf(entries: readonly JsonObject[], input: Input): Generator<ReadEvent> {
  const messages = entries.filter(isMessage);
  yield* messageRows(messages, placeOf(input.path), input.settings).rest();
  for (let left = entries.length - messages.length; left > 0; left--) yield rejected(input);
}

function* peopleOf(entries: readonly JsonObject[], input: Input): Generator<ReadEvent> {
  const users = entries.filter(isUser);
  const people = peopleIn(users, input);
  yield* peopleRows(people).rest();
  const count = (is: (person: WorkspacePerson) => boolean): number => [...people.values()].filter(is).length;
  yield* passedOver(
    input,
    count(({ side }) => !mayBeTheirs(side)),
    'our own people and machines',
  );
  yield* passedOver(
    input,
    count(({ side, email }) => mayBeTheirs(side) && email === ''),
    'people without an address',
  );
  yield* passedOver(input, entries.length - users.length, 'a list of channels');
}

/** As they were told apart for the messages, if this list lies beside any. */
function peopleIn(users: readonly JsonObject[], { settings }: Input): ReadonlyMap<string, WorkspacePerson> {
  return settings.people ?? new Map(users.map((user) => personOf(user, settings.ownDomains)));
}

/** `ext-acme/2026-03-10.json` is a day of the channel "ext-acme". */
function placeOf(path: string): Place {
  const [file = '', channel = ''] = path.split(/[/\\]/).reverse();
  return { channel, day: file.replace(/\.gz$/i, '').replace(/\.json$/i, '') };
}

function rejected({ path }: Input): ReadEvent {
  const args = { reason: 'no message of Slack' };
  const origin = { file: path };
  return { type: 'diagnostic', diagnostic: { severity: 'warning', code: 'record-rejected', args, origin } };
}

function* passedOver({ path }: Input, count: number, what: string): Generator<ReadEvent> {
  if (count === 0) return;
  const origin = { file: path };
  yield {
    type: 'diagnostic',
    diagnostic: { severity: 'note', code: 'lines-skipped', args: { count, what }, origin },
  };
}
