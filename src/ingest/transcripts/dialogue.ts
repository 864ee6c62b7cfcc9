// Plain text in which people take turns. Each line is a turn ("Dana: text"), a head whose words follow on the next
// lines ("Dana Reyes  0:21"), a time for what follows ("### 00:10:00"), or more of the turn before. Which labels are
// speakers is decided on the whole document, and only then are lines joined into remarks.
import { type FrontMatter, isComment, readFront } from './front-matter.ts';
import { couldBeLabel, speakersAmong, splitLabel } from './labels.ts';
import { readStamp, type Stamp } from './stamps.ts';

/** One line or cue of one speaker; `speaker` is '' where nobody is named. */
export interface Remark {
  readonly speaker: string;
  readonly text: string;
  readonly stamp?: Stamp;
  /** 1-based. */
  readonly line: number;
}

export interface Dialogue {
  readonly front: FrontMatter;
  readonly remarks: readonly Remark[];
}

type Line =
  | {
      readonly kind: 'turn';
      readonly label: string;
      readonly text: string;
      readonly stamp?: Stamp;
      readonly firm: boolean;
    }
  | { readonly kind: 'time'; readonly stamp: Stamp }
  | { readonly kind: 'text' | 'blank' };

/** `[00:01.669] `, `(00:12:34) `, `10:32:05 `, `[10:32 AM] - ` at the start of a line. */
const LEADING_STAMP =
  /^(?:[([]([\d:.,TZ apmAPM-]{4,30})[)\]]|(\d[\d:.,T-]{3,24}(?: ?[ap]\.?m\.?)?)(?=\s))\s*[-–]?\s*/i;
const TIME_ALONE = /^(?:#{1,4}\s*)?\**[([]?([\d:.]{4,12})[)\]]?\**$/;
/** Otter: name, two spaces, time. */
const TRAILING_STAMP = /^(.{1,70}?)(?: {2,}|\t+)(\d[\d:.]{3,11}(?: ?[AP]M)?)$/;
/** Zoom: `[Dana Reyes] 10:32:05`. */
const BRACKETED_NAME = /^\[([^[\]]{1,70})\]\s+(\d[\d:.]{3,11})$/;
const ZOOM_CHAT = /^From\s+(.{1,60}?)\s+(?:to|To)\s+.{1,60}$/;
const CLOSING =
  /^\**(?:transcribed by https?:\/\/otter\.ai|transcription ended after |this editable transcript was computer generated|meeting ended after )/i;

export function readDialogue(text: string): Dialogue {
  const lines = text.split(/\r\n|\r|\n/);
  const { matter, next } = readFront(lines);
  const kinds = lines.map((line, index): Line => (index < next ? { kind: 'blank' } : lineOf(line)));
  const turns = kinds.filter((line) => line.kind === 'turn');
  const speakers = speakersAmong(turns.map((turn) => turn.label));
  return { front: matter, remarks: joinLines(lines, kinds, speakers) };
}

function lineOf(line: string): Line {
  const trimmed = line.trim();
  const time = readStamp(TIME_ALONE.exec(trimmed)?.[1] ?? '');
  if (time !== undefined) return { kind: 'time', stamp: time };
  if (trimmed === '' || isComment(trimmed) || CLOSING.test(trimmed)) return { kind: 'blank' };
  return headOf(trimmed) ?? turnOf(trimmed) ?? { kind: 'text' };
}

function headOf(line: string): Line | undefined {
  const match = TRAILING_STAMP.exec(line) ?? BRACKETED_NAME.exec(line);
  const label = match?.[1]?.trim() ?? '';
  const stamp = match === null ? undefined : readStamp(match[2] ?? '');
  if (stamp === undefined || !couldBeLabel(label)) return undefined;
  return { kind: 'turn', label, text: '', stamp, firm: true };
}

function turnOf(line: string): Line | undefined {
  const leading = LEADING_STAMP.exec(line);
  const stamp = leading === null ? undefined : readStamp((leading[1] ?? leading[2] ?? '').trim());
  const labelled = splitLabel(stamp === undefined ? line : line.slice(leading?.[0].length));
  if (labelled === undefined) return undefined;
  const time = stamp ?? labelled.stamp;
  return {
    kind: 'turn',
    label: ZOOM_CHAT.exec(labelled.label)?.[1] ?? labelled.label,
    text: labelled.text,
    firm: labelled.firm || stamp !== undefined,
    ...(time === undefined ? {} : { stamp: time }),
  };
}

interface Draft extends Omit<Remark, 'text'> {
  readonly lines: string[];
}

/** Text above the first turn is a title and belongs to nobody. */
function joinLines(
  lines: readonly string[],
  kinds: readonly Line[],
  speakers: ReadonlySet<string>,
): Remark[] {
  const drafts: Draft[] = [];
  let block: Stamp | undefined;
  for (const [index, line] of kinds.entries()) {
    if (line.kind === 'time') block = line.stamp;
    else if (line.kind === 'turn' && (line.firm || speakers.has(line.label))) {
      const stamp = line.stamp ?? block;
      const time = stamp === undefined ? {} : { stamp };
      drafts.push({ speaker: line.label, lines: [line.text], line: index + 1, ...time });
    } else if (line.kind !== 'blank') drafts.at(-1)?.lines.push(lines[index]?.trim() ?? '');
  }
  return drafts.map(({ lines: texts, ...draft }) => ({ ...draft, text: texts.join(' ').trim() }));
}
