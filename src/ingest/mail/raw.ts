// Bytes beyond ASCII without a true word on what they mean. Where a mail declares no charset, or only ASCII, UTF-8 is
// assumed, and bytes that are none are read as Windows-1252, which old programs sent.
import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** The mail with a head, and a body that declares no charset, brought to UTF-8. */
export function toUtf8(mail: Buffer): Buffer {
  if (isAscii(mail)) return mail;
  if (isUtf8(mail)) return CLAIMS_ASCII.test(mail.toString('latin1')) ? withoutClaims(mail) : mail;
  if (!declaresCharset(mail)) return recoded(mail);
  const end = headEnd(mail);
  const head = mail.subarray(0, end);
  return isUtf8(head) ? mail : Buffer.concat([recoded(head), mail.subarray(end)]);
}

const CLAIMS_ASCII = /charset\s{0,9}=\s{0,9}"?us-ascii"?/i;

function withoutClaims(mail: Buffer): Buffer {
  return Buffer.from(
    mail.toString('latin1').replaceAll(new RegExp(CLAIMS_ASCII, 'gi'), 'charset=utf-8'),
    'latin1',
  );
}

function recoded(bytes: Buffer): Buffer {
  // As a stream: Node 20 decodes windows-1252 as latin-1 otherwise.
  return Buffer.from(new TextDecoder('windows-1252').decode(bytes, { stream: true }));
}

function declaresCharset(mail: Buffer): boolean {
  return /charset\s{0,9}=/i.test(mail.toString('latin1'));
}

/** Where the empty line behind the head is. */
function headEnd(mail: Buffer): number {
  const ends = [mail.indexOf('\n\n'), mail.indexOf('\n\r\n')].filter((end) => end >= 0);
  return ends.length === 0 ? mail.length : Math.min(...ends);
}
