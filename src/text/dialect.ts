// What all phrases are read with. Names of ours are not known here: where there are some, `{brand}` stands for them, and
// strangers are rivals (see own-names.ts); where there are none, nothing is either.
import { PHRASE_CLASSES } from '../lexicon/phrase-classes.ts';
import type { Dialect } from './phrases.ts';
import { usualSpelling } from './spelling.ts';
import { stemOf } from './stem.ts';

export const dialect: Dialect = {
  stem: stemOf,
  usual: usualSpelling,
  macro: (name) => PHRASE_CLASSES.get(name),
};
