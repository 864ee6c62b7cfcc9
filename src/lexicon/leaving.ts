// Leaving is heard with its target: away from us, not towards us ("we are moving to you"), and not away from a meeting.
// A fact weighs more than a question how to, that more than a threat, a threat more than a hint.
import type { PhraseGroup } from '../model/index.ts';
import { asked, askedAbout } from './leaving-asked.ts';
import { announced, away, done, notGoingOn, toAnother } from './leaving-decided.ts';
import { ifOtherwise, otherwise } from './leaving-otherwise.ts';
import { held, hinted, threatened } from './leaving-threatened.ts';

export const leavingPhrases: readonly PhraseGroup[] = [
  announced,
  notGoingOn,
  toAnother,
  away,
  done,
  asked,
  threatened,
  hinted,
  held,
  askedAbout,
  otherwise,
  ifOtherwise,
];
