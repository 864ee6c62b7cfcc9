// How many of the WebVTT files of the vtt set are read right: id, times, text and speakers of every cue. What is expected
// is in the JSON beside a file; variants without one hold a single plain cue, or none, which is read off here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseWebVtt } from '../../src/ingest/transcripts/webvtt.ts';

const FOLDER = new URL('../../../shared/data/robust/vtt/', import.meta.url).pathname;

interface Expected {
  readonly id: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly text: string;
}

test.skipIf(!existsSync(FOLDER))(
  'WebVTT: cues and speakers as expected (skips without ../shared/data)',
  () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.vtt'),
    );
    const wrong: string[] = [];
    let paired = 0;
    for (const file of files.sort()) {
      const beside = join(FOLDER, file.replace(/vtt$/, 'json'));
      const text = readFileSync(join(FOLDER, file), 'utf8');
      if (existsSync(beside)) paired++;
      const expected = existsSync(beside) ? cuesIn(beside) : byHand(file, text);
      if (JSON.stringify(found(text)) !== JSON.stringify(expected.map(facts))) wrong.push(file);
    }
    const right = files.length - wrong.length;
    process.stdout.write(
      `webvtt: ${right} of ${files.length} files right (${paired} with JSON)\n${wrong.join('\n')}`,
    );
    expect(wrong).toEqual([]);
  },
);

function found(text: string): unknown[] {
  return (parseWebVtt(text)?.cues ?? []).map((cue) => [
    cue.id,
    cue.start,
    cue.end,
    cue.payload,
    cue.voices.map((voice) => voice.speaker).filter((speaker) => speaker !== ''),
  ]);
}

function facts(cue: Expected): unknown[] {
  const speakers = [...cue.text.matchAll(/<v(?:\.[\w.]+)?\s+([^>]+)>/g)].map((match) => match[1]);
  return [cue.id, cue.startTime, cue.endTime, cue.text, speakers];
}

function cuesIn(path: string): readonly Expected[] {
  return JSON.parse(readFileSync(path, 'utf8')).cues;
}

/** Variants without JSON differ in settings or regions only, or are no WebVTT; their cue is plain to see. */
function byHand(file: string, text: string): readonly Expected[] {
  if (!/^\uFEFF?WEBVTT/.test(text)) return [];
  const [times, ...payload] = text
    .trimEnd()
    .split('\n')
    .slice(text.split('\n').findIndex((line) => line.includes('-->')));
  if (times === undefined || !times.includes('-->')) return [];
  const [start, end] = [...times.matchAll(/[\d:]+\.\d{3}/g)].map(([stamp]) =>
    stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
  );
  expect(dirname(file)).not.toBe('integration');
  return [{ id: '', startTime: start ?? 0, endTime: end ?? 0, text: payload.join('\n') }];
}
