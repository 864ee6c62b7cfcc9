// Whom or what a field names: the fields of records by which somebody can be told. The others are texts, days and figures.

export type FieldKind =
  | 'customer'
  | 'organisation'
  | 'person'
  | 'record'
  | 'email'
  | 'phone'
  | 'domain'
  | 'file'
  | 'text';

export const FIELD_KINDS: ReadonlyMap<string, FieldKind> = new Map([
  ['customer_id', 'customer'],
  ['customer_name', 'organisation'],
  ['person_id', 'record'],
  ['person_name', 'person'],
  ['first_name', 'person'],
  ['last_name', 'person'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['hint', 'file'],
  ['owner', 'person'],
  ['domain', 'domain'],
  ['conversation', 'record'],
  ['message_id', 'record'],
  ['reply_to', 'record'],
  ['author_name', 'person'],
  ['author_email', 'email'],
  ['author_id', 'record'],
  ['recipient', 'email'],
  ['agent', 'person'],
  ['order_id', 'record'],
  ['subscription_id', 'record'],
  ['role', 'text'],
  ['subject', 'text'],
  ['text', 'text'],
  ['comment', 'text'],
  ['reason', 'text'],
]);
