// Tells data that is no text from text, so that a photo or a workbook named `.csv` is refused by name instead of
// being read as one strange record. Known signatures first, then the share of bytes that no text holds.

/** What the file looks like, in words ("PNG image"); '' when it looks like text. */
export function binaryKind(head: Uint8Array, headText: string): string {
  const known = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (known !== undefined) return known.name;
  const controls = controlCharacters(headText);
  return controls > STRAY && controls * UNPRINTABLE_SHARE > headText.length ? 'binary data' : '';
}

/** One control character in so many makes a file binary. */
const UNPRINTABLE_SHARE = 100;
/** A few are an accident, however short the file. */
const STRAY = 4;

function controlCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 && !SEEN_IN_TEXT.has(unit)) count++;
  }
  return count;
}

// Tab, line feed, vertical tab (Excel's line break in a cell), form feed, carriage return, escape, and the
// separators of records and fields that some exports use as delimiters (0x01, 0x1e, 0x1f).
const SEEN_IN_TEXT: ReadonlySet<number> = new Set([0x01, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b, 0x1e, 0x1f]);

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'GIF image' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'PDF document' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'zip archive or Excel workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'old Excel or Word document' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: '7-Zip archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'RAR archive' },
  { bytes: [0x42, 0x5a, 0x68, 0x39], name: 'bzip2 archive' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], name: 'xz archive' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: 'Zstandard archive' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], name: 'SQLite database' },
  { bytes: [0x50, 0x41, 0x52, 0x31], name: 'Parquet file' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'program' },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], name: 'program' },
];
