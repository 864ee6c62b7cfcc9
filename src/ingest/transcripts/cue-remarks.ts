// From cues to remarks. A cue names its speaker in a voice tag (Teams), as `Name: text` (Zoom), or as `(Name)` alone on
// the first line; a name before a colon counts only when it is a speaker's in the whole document.

import type { Remark } from './dialogue.ts';
import { couldBeLabel, speakersAmong, splitLabel } from './labels.ts';
import type { Cue } from './webvtt.ts';

const NAME_LINE = /^\(([^()\n]{1,70})\)\n/;

export function remarksOf(cues: readonly Cue[]): readonly Remark[] {
  const remarks = cues.flatMap((cue) => cue.voices.map((voice) => remarkOf(cue, voice.speaker, voice.text)));
  const labels = remarks.map((remark) =>
    remark.speaker === '' ? splitLabel(remark.text)?.label : undefined,
  );
  const speakers = speakersAmong(labels.filter((label) => label !== undefined));
  return remarks.map((remark) => withLabel(remark, speakers));
}

function remarkOf(cue: Cue, voice: string, text: string): Remark {
  const named = voice === '' ? NAME_LINE.exec(text) : null;
  const speaker = named?.[1] !== undefined && couldBeLabel(named[1]) ? named[1] : voice;
  const words = speaker === voice ? text : text.slice(named?.[0].length);
  const stamp = { elapsed: cue.start, ofDay: cue.start, clock: false };
  return { speaker, text: words.replaceAll('\n', ' '), stamp, line: cue.line };
}

function withLabel(remark: Remark, speakers: ReadonlySet<string>): Remark {
  const labelled = remark.speaker === '' ? splitLabel(remark.text) : undefined;
  if (labelled === undefined || !speakers.has(labelled.label)) return remark;
  return { ...remark, speaker: labelled.label, text: labelled.text };
}
