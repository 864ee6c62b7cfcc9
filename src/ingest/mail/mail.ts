// One mail, parsed: what its head says and the words of its body. Attachments, forwarded mails among them, are left out.
import PostalMime, { type Address, addressParser, type Email } from 'postal-mime';
import { htmlToText } from '../html.ts';
import { toUtf8 } from './raw.ts';

export interface Mailbox {
  readonly name: string;
  /** In lower case; '' where only a name is given. */
  readonly address: string;
}

export interface Mail {
  /** First value of a head line by its lower-case name, unfolded; '' where there is none. */
  readonly head: (name: string) => string;
  /** All values of a head line, from the top. */
  readonly heads: (name: string) => readonly string[];
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
}

/** Why a mail cannot be read, in words. */
export class MailProblem extends Error {
  override readonly name = 'MailProblem';
}

/** Throws MailProblem. */
export async function parseMail(bytes: Buffer): Promise<Mail> {
  const email = await parsed(toUtf8(bytes));
  if (!email.headers.some(({ key, value }) => value !== '' && HEAD_NAME.test(key)))
    throw new MailProblem('it has no head');
  const heads = (name: string) =>
    email.headers.filter(({ key }) => key === name).map(({ value }) => value.trim());
  const head = (name: string) => heads(name)[0] ?? '';
  return {
    head,
    heads,
    from: writerOf(email, head),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    subject: (email.subject ?? '').trim(),
    text: bodyOf(email),
  };
}

async function parsed(bytes: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Maximum ')) throw error;
    throw new MailProblem(
      error.message.includes('nesting')
        ? 'its parts are nested too deeply'
        : 'its head is longer than any mail’s',
    );
  }
}

const HEAD_NAME = /^[!-9;-~]+$/;
const NOBODY: Mailbox = { name: '', address: '' };

/** Mailing groups put their own address into the From line, and that of the writer elsewhere. */
function writerOf({ from, sender, replyTo }: Email, head: Mail['head']): Mailbox {
  const [original] = mailboxes(addressParser(head('x-original-from') || head('x-original-sender')));
  const [stated] = mailboxes([from ?? sender ?? replyTo?.[0]]);
  if (original?.address !== undefined && original.address !== '') return original;
  const [answered] = stated !== undefined && / via /.test(stated.name) ? mailboxes(replyTo) : [];
  return answered ?? stated ?? NOBODY;
}

/** The plain text of the sender's, or else that of the HTML. */
function bodyOf({ text = '', html = '' }: Email): string {
  const body = text.trim() === '' && html !== '' ? htmlToText(html) : text;
  return body.replaceAll('\r\n', '\n').trim();
}

/** Groups are as good as their members. */
function mailboxes(addresses: readonly (Address | undefined)[] = []): readonly Mailbox[] {
  return addresses
    .flatMap((address) => (address === undefined ? [] : (address.group ?? [address])))
    .map(({ name, address }) => ({ name: name.trim(), address: bare(address ?? '') }));
}

/** Without the blanks and comments that old programs put into addresses: `pete(his account)@ silly.test`. */
function bare(address: string): string {
  return address.replace(/\([^()]*\)|\s+/g, '').toLowerCase();
}
