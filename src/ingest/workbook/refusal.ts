// Documents in the container that Microsoft used before 2007 (CFB), and uses still around encrypted workbooks: which
// of them it is stands in its directory, whose names are UTF-16. Source: [MS-CFB] 2.6 and [MS-OFFCRYPTO] 2.3.
import { Damage } from './damage.ts';

const KINDS: readonly (readonly [stream: string, reason: string])[] = [
  ['EncryptedPackage', 'it is protected by a password; save it without one'],
  ['Workbook', 'it is an old Excel workbook (.xls); save it as .xlsx or CSV'],
  ['Book', 'it is an old Excel workbook (.xls); save it as .xlsx or CSV'],
  ['WordDocument', 'it is a Word document; save its table as .xlsx or CSV'],
  ['__properties_version1.0', 'it is an Outlook message (.msg); save it as .eml'],
];
const OTHER = 'it is an old Office document; save it as .xlsx or CSV';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

export function isOldContainer(head: Uint8Array): boolean {
  return MAGIC.every((byte, index) => head[index] === byte);
}

/** Why such a document is refused, and what to do. */
export function refusal(bytes: Buffer): Damage {
  const found = KINDS.find(([stream]) => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le')));
  return new Damage(found?.[1] ?? OTHER);
}
