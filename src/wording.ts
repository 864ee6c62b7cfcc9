// How customers' words are brought together into topics: by their stems, without the words that stand in every text.
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { ASKING, FIRST_PERSON, HEDGES, SECOND_PERSON } from './lexicon/function-words.ts';
import { CLAUSE_OPENERS, CONDITIONS, NEGATORS } from './lexicon/negators.ts';
import { NUMBER_WORDS } from './lexicon/phrase-classes.ts';
import type { Wording } from './rank/topics.ts';
import { stem } from './text/natural.ts';

const common = new Set([
  ...[...COMMON_WORDS.values()].flatMap((line) => line.split(' ')),
  ...[
    NEGATORS,
    CLAUSE_OPENERS,
    CONDITIONS,
    FIRST_PERSON,
    SECOND_PERSON,
    ASKING,
    HEDGES,
    NUMBER_WORDS.keys(),
  ].flatMap((words) => [...words]),
]);

export const WORDING: Wording = { stem, isCommon: (word) => common.has(word) };
