// Small words whose grammar matters: who speaks, who is spoken to, how questions begin, where a full stop ends nothing.

export const FIRST_PERSON: readonly string[] = words(
  "i i'm i've i'll i'd we we're we've we'll we'd me us my our mine ours myself ourselves",
);

export const SECOND_PERSON: readonly string[] = words(
  "you you're you've you'll you'd your yours yourself yourselves",
);

/** A sentence that begins with one of these asks, with or without a question mark. */
export const ASKING: readonly string[] = words(
  "how what when where which who whom whose why can could do does did is are am was were will would should may shall has have what's how's where's who's",
);

export const HEDGES: readonly string[] = words(
  'maybe perhaps possibly probably somewhat apparently seemingly might may kinda sorta guess suppose think seems seem',
);

export const ABBREVIATIONS: readonly string[] = words(
  'mr mrs ms dr prof st vs etc inc ltd co corp dept approx ref ext tel fax jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e a.m p.m u.s u.k a.k.a',
);

function words(line: string): readonly string[] {
  return line.split(' ');
}
