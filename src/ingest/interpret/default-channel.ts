// The channel of a table that does not name one, by what it calls its threads and which columns only one channel has.
import type { Channel } from '../../model/index.ts';
import { fold } from '../columns/fold.ts';
import type { TableContext } from './fact.ts';

/** Words in the header of the thread or message, or in the file's name, in order of precedence. */
const WORDS: readonly (readonly [RegExp, Channel])[] = [
  [/\btweets?\b|\bpost\b/, 'other'],
  [/\breviews?\b/, 'review'],
  [/\bnotes?\b/, 'note'],
  [/\bchats?\b/, 'chat'],
  [/\bcalls?\b|\btranscripts?\b/, 'call'],
  [/\bmails?\b|\bemails?\b/, 'mail'],
  [/\bnps\b|\bcsat\b|\bsurveys?\b/, 'survey'],
  [/\btickets?\b|\bcases?\b|\bissu\b|\bcomplaints?\b|\brequests?\b|\bincidents?\b/, 'ticket'],
];

export function defaultChannel({ cells, file }: TableContext): Channel {
  const places = [cells.header('conversation'), cells.header('message_id'), cells.header('text'), fold(file)];
  for (const place of places) {
    const word = WORDS.find(([pattern]) => pattern.test(place));
    if (word !== undefined) return word[1];
  }
  if (cells.has('recipient')) return 'mail';
  if (cells.has('score') && !cells.has('state')) return 'review';
  return cells.has('state') || cells.has('subject') ? 'ticket' : 'other';
}
