// The commonest words of English talk with their rough share of all words: the matcher looks for the rarest part of a
// phrase first. Only speed depends on it.

/** Share of all words → words. */
export const COMMON_WORDS: ReadonlyMap<number, string> = new Map([
  [0.03, 'the to i a and'],
  [0.012, 'of in is for you my it that this on have'],
  [
    0.006,
    'not was be with your are me as so but at we do they can get no am just has been from if will would what had how or an there all out up when now',
  ],
  [
    0.0025,
    'about time one like only did by our more then does any still back them she he could which their who after day call account help over know am were us want need its than other some because into too go',
  ],
  [
    0.001,
    'please thank thanks again never even service customer called told got make take day days first last two new said since any work good great really very much right way see could should off down only being going why where week month year phone email number people here before long another through also ever give',
  ],
]);

/** Share of a word that is not listed, and of words that share a stem. */
export const RARE_WORD = 0.00005;
export const RARE_STEM = 0.0001;

/** Share of the words of a class. */
export const COMMON_CLASS = 0.02;
