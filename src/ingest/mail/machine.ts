// Mails that no person wrote, told by their heads: automatic replies, bounces, receipts, bulk mail. Sources: RFC 3834
// (Auto-Submitted), RFC 6522 (multipart/report), RFC 5321 4.5.5 (the empty return path), and what programs have long used.
import { isAutomatic } from '../interpret/auto-reply.ts';
import type { Mail } from './mail.ts';

type Rule = (mail: Mail) => boolean;

const RULES: readonly Rule[] = [
  ({ head }) => head('auto-submitted') !== '' && !/^no\b/i.test(head('auto-submitted')),
  ({ head }) => AUTO_REPLY.some((name) => head(name) !== '' && !/^no\b/i.test(head(name))),
  ({ head }) => /^(?:bulk|junk|auto_?reply)\b/i.test(head('precedence')),
  ({ head }) => /^multipart\/report\b/i.test(head('content-type')),
  ({ head }) => /^< ?>$/.test(head('return-path')),
  isByMailSystem,
  ({ subject }) => isAutomatic(subject, ''),
];

const AUTO_REPLY = ['x-autoreply', 'x-auto-reply', 'x-autorespond', 'x-autoresponder', 'x-failed-recipients'];

/** From a mail server itself, which is nobody's customer. */
export function isByMailSystem({ from }: Mail): boolean {
  return /^(?:mailer-daemon|postmaster)(?:@|$)/.test(from.address);
}

export function isByMachine(mail: Mail): boolean {
  return RULES.some((rule) => rule(mail));
}
