// Intercom's conversations in the shapes of its API, 1.x (`user`, `conversation_message`) and 2.x (`contacts`,
// `source`): one, a list, or one per line. Bodies are HTML. The shapes are those of developers.intercom.com:
// The conversation model.
import { htmlToText } from '../html.ts';
import {
  firstText,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  member,
  objectAt,
  objectsAt,
  objectsOf,
  textAt,
} from '../json/value.ts';
import type { DeskTables, Requester } from './desk.ts';

export const AUTHORSHIP =
  'by the types of authors: admins and teams are agents, bots the system, all others customers';

/** The conversations of a document, whatever they are wrapped in. */
export function conversationsOf(document: Json): readonly JsonObject[] {
  if (isArray(document)) return objectsOf(document).map(unwrapped);
  const list = ['conversations', 'data', 'items'].flatMap((key) => objectsAt(document, key));
  if (list.length > 0) return list;
  return isObject(document) ? [unwrapped(document)] : [];
}

/** What a webhook wraps around a conversation. */
function unwrapped(object: JsonObject): JsonObject {
  const item = member(objectAt(object, 'data'), 'item');
  return isObject(item) ? item : object;
}

/** Writes one conversation: its messages, and the rating. */
export function fillConversation(object: JsonObject, line: number, tables: DeskTables): boolean {
  const conversation = unwrapped(object);
  if (textAt(conversation, 'id') === '' || !isConversation(conversation)) return false;
  const requester = requesterOf(conversation);
  const about = {
    ...requester,
    conversation: textAt(conversation, 'id'),
    subject: htmlToText(textAt(openingOf(conversation), 'subject') || textAt(conversation, 'title')),
    state: stateOf(conversation),
    reopens: textAt(objectAt(conversation, 'statistics'), 'count_reopens'),
  };
  for (const [index, part] of partsOf(conversation).entries()) {
    const author = objectAt(part, 'author');
    const internal = textAt(part, 'part_type').startsWith('note');
    const said = {
      message_id: textAt(part, 'id'),
      at: textAt(part, 'created_at') || textAt(conversation, 'created_at'),
      turn: String(index + 1),
      author_role: internal ? 'agent' : roleOf(textAt(author, 'type')),
      author_name: firstText(author, 'name', 'email'),
      channel: internal ? 'note' : channelOf(conversation),
      text: htmlToText(textAt(part, 'body')),
    };
    tables.messages.add({ ...about, ...said }, line);
  }
  fillRating(conversation, line, requester, tables);
  return true;
}

function isConversation(object: JsonObject): boolean {
  return 'conversation_parts' in object || 'source' in object || 'conversation_message' in object;
}

function openingOf(conversation: JsonObject): JsonObject {
  const opening = member(conversation, 'source') ?? member(conversation, 'conversation_message');
  return isObject(opening) ? opening : {};
}

/** The opening message and every later part that says something; assignments and the like do not. */
function partsOf(conversation: JsonObject): readonly JsonObject[] {
  const parts = objectsAt(objectAt(conversation, 'conversation_parts'), 'conversation_parts');
  const listed = parts.length > 0 ? parts : objectsAt(conversation, 'conversation_parts');
  return [openingOf(conversation), ...listed].filter((part) => textAt(part, 'body') !== '');
}

function requesterOf(conversation: JsonObject): Requester {
  const contact = contactOf(conversation);
  const [ofContact] = objectsAt(objectAt(contact, 'companies'), 'companies');
  const company = { ...ofContact, ...objectAt(conversation, 'company') };
  return {
    customer_id: firstText(company, 'company_id', 'id'),
    person_id: firstText(contact, 'user_id', 'external_id', 'id'),
    email: textAt(contact, 'email'),
    customer_name: textAt(company, 'name'),
    person_name: textAt(contact, 'name'),
  };
}

/** The user of 1.x; of 2.x the contact, whom the opening message often tells more about. */
function contactOf(conversation: JsonObject): JsonObject {
  const [listed] = [
    ...objectsAt(objectAt(conversation, 'contacts'), 'contacts'),
    ...objectsAt(conversation, 'contacts'),
    ...objectsAt(conversation, 'customers'),
  ];
  const authors = [openingOf(conversation), ...partsOf(conversation)].map((part) => objectAt(part, 'author'));
  const author = authors.find((each) => roleOf(textAt(each, 'type')) === 'customer');
  return { ...author, ...listed, ...objectAt(conversation, 'user') };
}

function roleOf(type: string): string {
  if (type === '') return 'unknown';
  if (type === 'admin' || type === 'team') return 'agent';
  return type === 'bot' || type === 'operator' ? 'system' : 'customer';
}

function stateOf(conversation: JsonObject): string {
  const state = textAt(conversation, 'state');
  if (state === 'snoozed') return 'pending';
  if (state !== '') return state === 'closed' ? 'solved' : 'open';
  const open = member(conversation, 'open');
  return open === undefined ? '' : open === true ? 'open' : 'solved';
}

const CHANNELS: ReadonlyMap<string, string> = new Map([
  ['email', 'mail'],
  ['phone_call', 'call'],
  ['phone_switch', 'call'],
  ['facebook', 'other'],
  ['twitter', 'other'],
  ['instagram', 'other'],
]);

function channelOf(conversation: JsonObject): string {
  return CHANNELS.get(textAt(openingOf(conversation), 'type')) ?? 'chat';
}

function fillRating(conversation: JsonObject, line: number, requester: Requester, tables: DeskTables): void {
  const rating = objectAt(conversation, 'conversation_rating');
  const score = textAt(rating, 'rating');
  if (score === '') return;
  const at = textAt(rating, 'created_at') || textAt(conversation, 'updated_at');
  const answer = { conversation: textAt(conversation, 'id'), at, score, comment: textAt(rating, 'remark') };
  tables.surveys.add({ ...requester, ...answer }, line);
}
