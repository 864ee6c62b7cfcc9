// The text being kept, by its units: one page serves all that is written, since one message is written at a time.
import { Page } from '../../model/index.ts';

const page = new Page();
let loaded = '';

/** Valid until another text is asked for; those of the same one are at hand. */
export function unitsOf(text: string): Uint16Array {
  if (text !== loaded) page.load(text, text.length);
  loaded = text;
  return page.units;
}
