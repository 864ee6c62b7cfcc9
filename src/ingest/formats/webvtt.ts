// WebVTT captions, as Zoom, Teams and most recorders write them.
import type { Input, InputFormat, ReadEvent } from '../table.ts';
import { remarksOf } from '../transcripts/cue-remarks.ts';
import { malformed, readDocument, tooLong, transcriptEvents } from '../transcripts/transcript-table.ts';
import { isWebVtt, parseWebVtt } from '../transcripts/webvtt.ts';

const format: InputFormat = {
  id: 'webvtt',
  title: 'Call transcript (WebVTT: Zoom, Microsoft Teams …)',
  extensions: ['.vtt'],
  sniff: ({ headText }) => (isWebVtt(headText) ? 1 : 0),
  read,
};

export default format;

async function* read(input: Input): AsyncGenerator<ReadEvent> {
  const text = await readDocument(input);
  if (text === undefined) return yield tooLong(input, format.id);
  const parsed = parseWebVtt(text);
  if (parsed === undefined) return yield malformed(input, format.id, 'does not begin with WEBVTT');
  if (parsed.cues.length === 0) yield malformed(input, format.id, 'holds no cue');
  yield* transcriptEvents(input, {
    remarks: remarksOf(parsed.cues),
    front: {},
    channel: 'call',
    skipped: parsed.skipped,
  });
}
