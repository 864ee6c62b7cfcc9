// Listening: from an author and a text to what was heard. Everything is compiled once for each listener; then a message
// costs one walk over its characters, one over its tokens for all phrases, and one for its sentiment.
import type { Heard } from '../model/index.ts';
import { Ear, type EarOptions, type Spoken } from './ear.ts';

export type Listener = (spoken: Spoken) => Heard;

/** Makes a listener: stateless but for its caches, so the same message is always heard alike. Throws a PhraseError. */
export function createListener(options: EarOptions): Listener {
  const ear = new Ear(options);
  return (spoken) => ear.hear(spoken);
}
