// Names and ids that a run knows, found again in any text: by their words, whatever stands between these and however they
// are accented. Each place of a text is looked up by its next words, so the work does not grow with what is known.

/**
 * Where an entry counts: anywhere; written as a name (capitalised, or behind a word that expects a name); or called an id
 * (behind "ticket", `#`, a bracket).
 */
export type Place = 'anywhere' | 'as a name' | 'as an id';

interface Entry {
  readonly mask: string;
  readonly place: Place;
}

const PLACES: readonly Place[] = ['as an id', 'as a name', 'anywhere'];
/** Longer names are known by their first words. */
const MOST_WORDS = 12;

export class KnownWords {
  readonly #entries = new Map<string, Entry>();
  readonly #isCommon: (word: string) => boolean;
  /** Most words of an entry, by its first word. */
  readonly #longest = new Map<string, number>();

  /** `isCommon`: of a folded word that begins many sentences. */
  constructor(isCommon: (word: string) => boolean) {
    this.#isCommon = isCommon;
  }

  /** Two things of the same words are shown as `shared`, at the wider of their places. */
  add(words: string, { mask, place, shared }: Entry & { readonly shared: string }): void {
    const tokens = tokensOf(words).slice(0, MOST_WORDS);
    const [first] = tokens;
    if (first === undefined) return;
    const key = tokens.map(({ folded }) => folded).join(' ');
    const known = this.#entries.get(key);
    const wider = known === undefined ? place : widerOf(known.place, place);
    this.#entries.set(key, {
      mask: known === undefined || known.mask === mask ? mask : shared,
      place: wider,
    });
    this.#longest.set(first.folded, Math.max(this.#longest.get(first.folded) ?? 0, tokens.length));
  }

  mask(text: string): string {
    const tokens = tokensOf(text);
    let masked = '';
    let done = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const found = this.#at(text, tokens, at);
      if (found === undefined) continue;
      masked += text.slice(done, tokens[at]?.start) + found.mask;
      at += found.count - 1;
      done = tokens[at]?.end ?? text.length;
    }
    return masked + text.slice(done);
  }

  /** The entry of most words that begins here and counts here. */
  #at(text: string, tokens: readonly Token[], at: number): { mask: string; count: number } | undefined {
    const longest = this.#longest.get(tokens[at]?.folded ?? '') ?? 0;
    for (let count = Math.min(longest, tokens.length - at); count > 0; count -= 1) {
      const run = tokens.slice(at, at + count);
      const entry = this.#entries.get(run.map(({ folded }) => folded).join(' '));
      if (entry !== undefined && areClose(run) && this.#counts(entry.place, text, tokens, at))
        return { mask: entry.mask, count };
    }
    return undefined;
  }

  #counts(place: Place, text: string, tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (place === 'anywhere' || token === undefined) return true;
    const before = text.slice(Math.max(0, token.start - 2), token.start);
    const cue = tokens[at - 1]?.folded ?? '';
    if (place === 'as an id') return /[#(]$/.test(before) || ID_CUES.has(cue);
    if (!/^\p{Lu}/u.test(text.slice(token.start))) return NAME_CUES.has(cue) || isUncased(token.folded);
    const beginsSentence = token.start === 0 || /[.!?\n“"]\s?$/.test(before);
    return !(beginsSentence && this.#isCommon(token.folded));
  }
}

const ID_CUES = new Set(
  (
    'ticket case order invoice number no nr num id account customer client ref reference request contract subscription issue ' +
    'bug rechnung bestellung auftrag kunde kundennummer vorgang commande facture'
  ).split(' '),
);
const NAME_CUES = new Set(
  (
    'hi hello hey dear thanks thx thank cheers regards is im m am from with by ask asked tell told call called and colleague ' +
    'mr ms mrs dr hallo liebe lieber danke gruß gruss bonjour merci hola gracias named name'
  ).split(' '),
);

function widerOf(one: Place, other: Place): Place {
  return PLACES.indexOf(one) > PLACES.indexOf(other) ? one : other;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Words; where writing has no spaces between them, single characters. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}])[\p{L}\p{M}\p{N}])+/gu;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: folded(word),
  }));
}

/** Without case, accents and forms of width. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Characters that may stand between two words of a name or an id. */
const WIDEST_GAP = 3;

function areClose(run: readonly Token[]): boolean {
  return run.every(({ start }, index) => index === 0 || start - (run[index - 1]?.end ?? 0) <= WIDEST_GAP);
}

/** Of a script without capitals. */
function isUncased(word: string): boolean {
  return word.toUpperCase() === word && /\p{L}/u.test(word);
}
