// Mails as rows under canonical field names.
import type { Table } from '../table.ts';
import type { Conversations } from './conversations.ts';
import { isByMachine } from './machine.ts';
import type { Mail } from './mail.ts';
import { momentOf } from './moment.ts';
import { counterpartOf, type Sides } from './sides.ts';

const HEADER = [
  'conversation',
  'message_id',
  'reply_to',
  'at',
  'author_role',
  'author_name',
  'author_email',
  'email',
  'person_name',
  'recipient',
  'channel',
  'subject',
  'text',
] as const;

export function mailTable({ says }: Sides): Table {
  const authorship = ['mail by machines is told by its head', says]
    .filter((reason) => reason !== '')
    .join('; ');
  return { name: '', header: HEADER, canonical: true, dialect: '', authorship };
}

export function mailRow(mail: Mail, sides: Sides, conversations: Conversations): readonly string[] {
  const counterpart = counterpartOf(mail, sides);
  const { conversation, id, answers } = conversations.place(mail, sidesKey(mail, sides));
  const fields = {
    conversation,
    message_id: id,
    reply_to: answers,
    at: momentOf(mail),
    author_role: roleOf(mail, sides),
    author_name: mail.from.name,
    author_email: mail.from.address,
    email: counterpart.address,
    person_name: counterpart.name,
    // What is within our side, or from a mail server, must not pass for a customer by whom it is sent to.
    recipient: counterpart.address === '' ? '' : (mail.to[0]?.address ?? ''),
    channel: 'mail',
    subject: mail.subject,
    text: mail.text,
  } satisfies Record<(typeof HEADER)[number], string>;
  return HEADER.map((field) => fields[field]);
}

/** Where the user names our domains, interpretation decides by them, as it does for every table. */
function roleOf(mail: Mail, { isOurs, says }: Sides): string {
  if (isByMachine(mail)) return 'system';
  if (says === '' || mail.from.address === '') return '';
  return isOurs(mail.from.address) ? 'agent' : 'customer';
}

/** The customer's address, or, where the sides are not known, both addresses in an order of their own. */
export function sidesKey(mail: Mail, sides: Sides): string {
  const { from, to } = mail;
  const counterpart = counterpartOf(mail, sides).address;
  const isTold = [from, ...to].some(({ address }) => sides.isOurs(address));
  return isTold && counterpart !== '' ? counterpart : [from.address, to[0]?.address ?? ''].sort().join(' ');
}
