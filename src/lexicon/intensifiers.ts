// How much a word before another strengthens (> 0) or weakens (< 0) its valence: valence × (1 + boost).

export const INTENSIFIERS: ReadonlyMap<number, string> = new Map([
  [
    0.6,
    'extremely incredibly unbelievably insanely ridiculously outrageously horrendously exceptionally utterly fucking freaking frickin effing',
  ],
  [
    0.4,
    'very really so super totally absolutely completely entirely thoroughly terribly awfully highly deeply hugely damn bloody most beyond profoundly seriously truly remarkably particularly especially wildly immensely massively majorly hella uber ultra mega way such too',
  ],
  [
    0.2,
    'quite pretty more much even just real genuinely definitely certainly clearly always constantly ever again all still',
  ],
  [
    -0.2,
    'rather mostly generally usually relatively reasonably moderately sometimes occasionally almost nearly',
  ],
  [
    -0.4,
    'somewhat slightly little bit less fairly partly partially mildly marginally kinda sorta barely hardly scarcely kind sort',
  ],
]);
