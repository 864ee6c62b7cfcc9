// Whether a file is a mail or a mailbox: by head lines, and by those that only mails have.
import { isSeparator } from './split.ts';

/** Lines of a head that other files with `Name: value` lines do not have, or not two of. */
const TELLING: ReadonlySet<string> = new Set(
  [
    'received return-path message-id mime-version delivered-to dkim-signature content-type content-transfer-encoding',
    'in-reply-to references reply-to sender cc bcc from to subject date resent-from x-mailer user-agent x-sender',
    'x-original-to authentication-results received-spf arc-seal list-unsubscribe importance x-priority thread-topic',
  ].flatMap((line) => line.split(' ')),
);
/** So many telling lines make any file a mail; a file that is named one needs only a head. */
const ENOUGH = 3;
const ENOUGH_IF_NAMED = 1;

const HEAD_LINE = /^([!-9;-~]{1,100})[ \t]{0,9}:/;
/** A line that goes on with the one above, or a quoted separator, as some programs leave at the top. */
const OTHER_LINE = /^(?:[ \t]|>?From )/;

/** True for a mail. `isNamed` says that the name of the file promises one. */
export function looksLikeMail(headText: string, isNamed: boolean): boolean {
  const lines = headText.trimStart().split(/\r?\n/, 1000);
  const first = HEAD_LINE.exec(lines[0] ?? '');
  if (first === null && !(OTHER_LINE.test(lines[0] ?? '') && HEAD_LINE.test(lines[1] ?? ''))) return false;
  return tellingLines(lines) >= (isNamed ? ENOUGH_IF_NAMED : ENOUGH);
}

/** True for a mailbox: a separator, and a head below it. */
export function looksLikeMailbox(head: Uint8Array, headText: string): boolean {
  return headText.startsWith('From ') && isSeparator(Buffer.from(head), 0, true);
}

function tellingLines(lines: readonly string[]): number {
  const told = new Set<string>();
  for (const line of lines) {
    const name = HEAD_LINE.exec(line)?.[1]?.toLowerCase();
    if (name === undefined && !OTHER_LINE.test(line)) break;
    if (name !== undefined && TELLING.has(name)) told.add(name);
  }
  return told.size;
}
