// Zendesk's tickets: the export (a list, or one ticket per line with people and comments inside) and the shapes of
// its API (`tickets`, `users`, `organizations`, `comments` side by side). The shapes are those of
// developer.zendesk.com: Tickets, Ticket Comments, Side-Loading.
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

/** Who and what stands beside the tickets in a document. */
export interface Directory {
  readonly users: ReadonlyMap<string, JsonObject>;
  readonly organizations: ReadonlyMap<string, JsonObject>;
  /** By the id of their ticket. */
  readonly comments: ReadonlyMap<string, readonly JsonObject[]>;
}

export const AUTHORSHIP =
  'by the roles of users, where given; else whoever requested the ticket is the customer';

export function directoryOf(document: Json): Directory {
  const comments = new Map<string, JsonObject[]>();
  for (const comment of objectsAt(document, 'comments')) {
    const ticket = textAt(comment, 'ticket_id');
    const siblings = comments.get(ticket);
    if (siblings === undefined) comments.set(ticket, [comment]);
    else siblings.push(comment);
  }
  const users = byId(objectsAt(document, 'users'));
  return { users, organizations: byId(objectsAt(document, 'organizations')), comments };
}

function byId(objects: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  return new Map(objects.map((object) => [textAt(object, 'id'), object]));
}

/** The tickets of a document, whatever they are wrapped in. */
export function ticketsOf(document: Json): readonly JsonObject[] {
  if (isArray(document)) return objectsOf(document);
  const lists = ['tickets', 'results', 'requests'].flatMap((key) => objectsAt(document, key));
  const ticket = member(document, 'ticket');
  if (isObject(ticket))
    return [{ ...ticket, comments: member(ticket, 'comments') ?? member(document, 'comments') }];
  return lists.length > 0 || !isObject(document) || !isTicket(document) ? lists : [document];
}

function isTicket(object: JsonObject): boolean {
  return (
    textAt(object, 'id') !== '' && ('requester_id' in object || 'requester' in object || 'comments' in object)
  );
}

/** Writes people and organisations of the document. */
export function fillDirectory({ users, organizations }: Directory, tables: DeskTables): void {
  for (const [id, user] of users) {
    if (textAt(user, 'role') !== 'end-user') continue;
    const organization = organizations.get(textAt(user, 'organization_id'));
    const person = {
      person_id: id,
      person_name: textAt(user, 'name'),
      email: textAt(user, 'email'),
      phone: textAt(user, 'phone'),
      customer_id: textAt(user, 'organization_id'),
      customer_name: textAt(organization, 'name'),
    };
    tables.people.add(person, 0);
  }
  for (const [id, organization] of organizations) {
    const [domain] = textsOf(member(organization, 'domain_names'));
    tables.customers.add(
      { customer_id: id, customer_name: textAt(organization, 'name'), domain: domain ?? '' },
      0,
    );
  }
}

function textsOf(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Writes one ticket: its messages, and the answer to its survey. */
export function fillTicket(
  ticket: JsonObject,
  line: number,
  directory: Directory,
  tables: DeskTables,
): boolean {
  if (!isTicket(ticket)) return false;
  const requester = requesterOf(ticket, directory);
  const about = {
    ...requester,
    conversation: textAt(ticket, 'id'),
    subject: firstText(ticket, 'subject', 'raw_subject'),
    state: STATES.get(textAt(ticket, 'status')) ?? '',
    reopens: firstText(objectAt(ticket, 'metric_set'), 'reopens') || textAt(ticket, 'reopens'),
    escalated: isEscalated(ticket) ? 'true' : '',
  };
  for (const [index, comment] of commentsOf(ticket, directory).entries()) {
    const author = authorOf(comment, ticket, requester, directory);
    const internal = member(comment, 'public') === false;
    const said = {
      message_id: textAt(comment, 'id'),
      at: firstText(comment, 'created_at', 'timestamp') || textAt(ticket, 'created_at'),
      turn: String(index + 1),
      author_role: internal ? 'agent' : author.role,
      author_name: author.name,
      channel: internal ? 'note' : channelOf(comment, ticket),
      text: textOf(comment),
    };
    tables.messages.add({ ...about, ...said }, line);
  }
  fillSurvey(ticket, line, requester, tables);
  return true;
}

const STATES: ReadonlyMap<string, string> = new Map([
  ['new', 'open'],
  ['open', 'open'],
  ['pending', 'pending'],
  ['hold', 'pending'],
  ['solved', 'solved'],
  ['closed', 'solved'],
]);

function requesterOf(ticket: JsonObject, { users, organizations }: Directory): Requester {
  const inside = objectAt(ticket, 'requester');
  const id = textAt(ticket, 'requester_id') || textAt(inside, 'id');
  const user = users.get(id) ?? inside;
  const ofTicket = objectAt(ticket, 'organization');
  const organization =
    textAt(ticket, 'organization_id') || textAt(ofTicket, 'id') || textAt(user, 'organization_id');
  return {
    customer_id: organization,
    person_id: id,
    email: textAt(user, 'email'),
    customer_name: textAt(organizations.get(organization) ?? ofTicket, 'name'),
    person_name: textAt(user, 'name'),
  };
}

function isEscalated(ticket: JsonObject): boolean {
  const tags = member(ticket, 'tags');
  const words = isArray(tags) ? tags.map(String) : String(tags ?? '').split(' ');
  return words.some((tag) => tag.toLowerCase().startsWith('escalat'));
}

/** Every comment of the ticket; without any, its description, which is the first of them. */
function commentsOf(ticket: JsonObject, { comments }: Directory): readonly JsonObject[] {
  const id = textAt(ticket, 'id');
  const inside = member(ticket, 'comments');
  const own = isArray(inside) ? objectsOf(inside) : objectsAt(inside, 'comments');
  const found = own.length > 0 ? own : (comments.get(id) ?? []);
  if (found.length > 0) return found;
  const writers = [objectAt(ticket, 'submitter'), objectAt(ticket, 'requester')].map((each) =>
    textAt(each, 'id'),
  );
  const author = firstText(ticket, 'submitter_id', 'requester_id') || writers.find((writer) => writer !== '');
  return [
    {
      body: textAt(ticket, 'description'),
      author_id: author ?? '',
      created_at: textAt(ticket, 'created_at'),
    },
  ];
}

function textOf(comment: JsonObject): string {
  const plain = firstText(comment, 'plain_body', 'body');
  return plain === '' ? htmlToText(textAt(comment, 'html_body')) : plain;
}

/** Zendesk's own automations write as user -1. */
const AUTOMATION = '-1';

function authorOf(comment: JsonObject, ticket: JsonObject, requester: Requester, { users }: Directory) {
  const inside = objectAt(comment, 'author');
  const id = textAt(comment, 'author_id') || textAt(inside, 'id');
  const people = ['requester', 'submitter', 'assignee'].map((key) => objectAt(ticket, key));
  const user = users.get(id) ?? people.find((person) => id !== '' && textAt(person, 'id') === id) ?? inside;
  return { name: textAt(user, 'name'), role: roleOf(id, textAt(user, 'role'), requester.person_id) };
}

function roleOf(author: string, role: string, requester: string): string {
  if (author === AUTOMATION) return 'system';
  if (role === 'end-user') return 'customer';
  if (role === 'agent' || role === 'admin') return 'agent';
  if (author === '') return 'unknown';
  return author === requester ? 'customer' : 'agent';
}

const CHANNELS: ReadonlyMap<string, string> = new Map([
  ['email', 'mail'],
  ['voice', 'call'],
  ['phone', 'call'],
  ['chat', 'chat'],
  ['native_messaging', 'chat'],
  ['messaging', 'chat'],
  ['whatsapp', 'chat'],
  ['sms', 'chat'],
  ['facebook', 'other'],
  ['twitter', 'other'],
]);

function channelOf(comment: JsonObject, ticket: JsonObject): string {
  const via = textAt(objectAt(comment, 'via'), 'channel') || textAt(objectAt(ticket, 'via'), 'channel');
  return CHANNELS.get(via) ?? 'ticket';
}

function fillSurvey(ticket: JsonObject, line: number, requester: Requester, tables: DeskTables): void {
  const rating = objectAt(ticket, 'satisfaction_rating');
  const score = SCORES.get(textAt(rating, 'score').split('_')[0] ?? '');
  if (score === undefined) return;
  const at = firstText(rating, 'updated_at', 'created_at') || firstText(ticket, 'updated_at', 'created_at');
  const answer = { conversation: textAt(ticket, 'id'), at, score, comment: textAt(rating, 'comment') };
  tables.surveys.add({ ...requester, ...answer }, line);
}

/** A survey may also be offered and not answered. */
const SCORES: ReadonlyMap<string, string> = new Map([
  ['good', 'Good'],
  ['bad', 'Bad'],
]);
