// Words that turn the meaning of what follows, and how far they reach.

/** Negators: the words after them, up to `NEGATION_REACH` and within the clause, mean the opposite or less. */
export const NEGATORS: readonly string[] = [
  ...words(
    'not no never none nobody nothing neither nor nowhere without hardly barely scarcely cannot rarely seldom',
  ),
  ...words(
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't",
  ),
  ...words("hadn't mustn't needn't shan't ain't lacks lack lacked lacking"),
];

/** After a negator these make it none: "not only slow", "not just the price". */
export const LIMITERS: readonly string[] = words('only just merely simply');

/** Words that a negator reaches over in between. */
export const NEGATION_REACH = 4;

/** What follows weighs more than what came before. */
export const CONTRASTS: readonly string[] = words(
  'but however except unfortunately nevertheless nonetheless yet',
);

/** What follows, up to the comma, weighs less than the rest. */
export const CONCESSIONS: readonly string[] = words('although though despite while whilst whereas');

/** A clause begins here even without a comma. */
export const CLAUSE_OPENERS: readonly string[] = words(
  'but however except although though because since so and which who whereas while if unless when then until yet',
);

/** Who does something: a clause of its own begins, unless what stands before asks for one ("I don't think I will"). */
export const SUBJECTS: readonly string[] = words("i i'm i'll i've i'd we we're we'll we've we'd");
export const CLAUSE_TAKERS: readonly string[] = words(
  'think thought believe believed sure certain say said saying mean means know knew expect feel felt guess suppose imagine that want let why how where what can do does did may will would should must am are was were have had',
);

/** What follows in the clause may not be so. */
export const CONDITIONS: readonly string[] = words(
  'if unless whether would wondering suppose assuming provided',
);

function words(line: string): readonly string[] {
  return line.split(' ');
}
