// SubRip captions, as video players and many recorders write them.
import type { Input, InputFormat, ReadEvent } from '../table.ts';
import { remarksOf } from '../transcripts/cue-remarks.ts';
import { isSubRip, parseSubRip } from '../transcripts/subrip.ts';
import { malformed, readDocument, tooLong, transcriptEvents } from '../transcripts/transcript-table.ts';

const format: InputFormat = {
  id: 'subrip',
  title: 'Call transcript (SubRip captions)',
  extensions: ['.srt'],
  sniff: ({ headText }) => (isSubRip(headText) ? 1 : 0),
  read,
};

export default format;

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const text = await readDocument(input);
  if (text === undefined) return yield tooLong(input, format.id);
  const { cues, skipped } = parseSubRip(text);
  if (cues.length === 0) yield malformed(input, format.id, 'holds no cue');
  yield* transcriptEvents(input, { remarks: remarksOf(cues), front: {}, channel: 'call', skipped });
}
