// Who speaks, written before the words: `Dana Reyes: text`, `**Dana:** text`, `Dana (10:32 AM): text`. Any prose has
// colons, so a label counts only when it recurs, names a role, comes with a time, or is a first and a last name.
import { roleOf } from './roles.ts';
import { readStamp, type Stamp } from './stamps.ts';

export interface Labelled {
  readonly label: string;
  readonly text: string;
  /** A time that stands in brackets after the name. */
  readonly stamp?: Stamp;
  /** Set off by more than a colon, so that it need not recur. */
  readonly firm: boolean;
}

const LONGEST = 70;
const MOST_WORDS = 6;
const COLON = /[:：](?=\s|\*\*|$)|：/;
const BOLD = /^\*\*([^*]{1,70})\*\*$/;
const STAMPED = /^(.{1,70}?)\s*[([]([\d:.,apmAPM \u202F]{4,20})[)\]]$/;
const NAME_CHARACTERS = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’&@_<>()[\]#/|+,–-]*$/u;
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** What stands before a colon and is no speaker: mail and document heads, parts of a text. */
const NO_SPEAKER: ReadonlySet<string> = new Set(
  (
    'a action active address agenda answer attendees bcc body cc critical date debug description duration error ' +
    'example fatal from hint http https id info input link location message name note notes notice output ' +
    'participants price ps q question re received reply-to result sent status step subject summary time title to ' +
    'topic total trace transcript type url version warn warning'
  ).split(' '),
);

/** Log levels: `INFO main:` recurs as a speaker would. */
const LEVEL = /^(?:critical|debug|error|fatal|info|notice|step|trace|warn|warning)\b/i;

/** The label that a text begins with, if it could be one at all. */
export function splitLabel(text: string): Labelled | undefined {
  const colon = text.slice(0, LONGEST + 24).search(COLON);
  if (colon <= 0) return undefined;
  const rest = text.slice(colon + 1);
  const bold = BOLD.exec(rest.startsWith('**') ? `${text.slice(0, colon)}**` : text.slice(0, colon));
  const head = (bold?.[1] ?? text.slice(0, colon)).trim();
  const stamped = STAMPED.exec(head);
  const stamp = stamped === null ? undefined : readStamp((stamped[2] ?? '').trim());
  const label = stamp === undefined ? head : (stamped?.[1] ?? head).trim();
  if (!couldBeLabel(label)) return undefined;
  const words = rest.startsWith('**') ? rest.slice(2) : rest;
  return {
    label,
    text: words.trim(),
    firm: bold !== null || stamp !== undefined,
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/** Whether a text is shaped like a name or role at all. */
export function couldBeLabel(label: string): boolean {
  if (label === '' || label.length > LONGEST || !NAME_CHARACTERS.test(label)) return false;
  if (label.split(/\s+/).length > MOST_WORDS || !/\p{L}/u.test(label)) return false;
  return !LEVEL.test(label) && !NO_SPEAKER.has(label.toLowerCase());
}

/** Which of the labels met in a document are speakers, given all of them as often as they are met. */
export function speakersAmong(labels: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const speakers = new Set<string>();
  for (const [label, count] of counts) {
    if (count > 1 || roleOf(label) !== undefined || FULL_NAME.test(label)) speakers.add(label);
  }
  return speakers;
}
