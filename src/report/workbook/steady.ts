// A zip archive says of each file when it was written. The library takes that from the clock and lets nobody choose, so that
// two equal reports would differ: here every file is of the first day that a zip can tell.

/** 1980-01-01 00:00, as MS-DOS writes it: time, then date. */
const FIRST_DAY = 0x0021_0000;

const END = 0x0605_4b50;
const ENTRY = 0x0201_4b50;
const END_LENGTH = 22;

/** The same archive, without the time at which it was made. */
export function withoutClock(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = endOf(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries && view.getUint32(at, true) === ENTRY; entry++) {
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

/** Where the record at the end begins; the library writes no comment behind it. */
function endOf(view: DataView): number {
  const end = view.byteLength - END_LENGTH;
  if (end >= 0 && view.getUint32(end, true) === END) return end;
  throw new Error('the workbook is no zip archive without a comment');
}
