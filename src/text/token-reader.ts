// Reads what stands at a place of a text as a token, the end of a sentence, or something between them. A token is a word
// (contractions whole, hyphens split), a number, an amount, a link, a mention, an emoticon or an emoji; punctuation
// becomes flags.
import {
  DIGIT,
  HIGH_SURROGATE,
  INVISIBLE,
  kindOf,
  LETTER,
  NEWLINE,
  PICTOGRAPH,
  SPACE,
} from './characters.ts';
import { emoticonAt } from './emoticons.ts';
import { isDigitAt, isLetterAt, Letters } from './letters.ts';
import { LinkFinder } from './links.ts';
import {
  dotsClose,
  isStop,
  newlineCloses,
  readStops,
  type Stops,
  skipClosers,
  withoutBlanks,
} from './sentences.ts';
import { isDash, isPaired, markupEnd, ordinalEnd, pictographEnd, SKIN_TONES } from './special.ts';
import { isCurrency, isJoining, isWithinNumber } from './symbols.ts';
import { BREAK, HASHTAG, QUESTION, type TokenBuffer, TRAILING_OFF } from './token-buffer.ts';
import { AMOUNT, CLASS, LINK, LONG, MENTION, NUMBER, ORDINAL } from './word-classes.ts';
import type { Vocabulary } from './words.ts';

const DOT = 0x2e;
const AT = 0x40;
const COLON = 0x3a;
const HASH = 0x23;
const HYPHEN = 0x2d;

export class TokenReader {
  readonly tokens: TokenBuffer;
  readonly #vocabulary: Vocabulary;
  readonly #letters = new Letters();
  readonly #stops: Stops = { end: 0, dots: 0, questions: 0, exclamations: 0 };
  readonly #links = new LinkFinder();
  #units: Uint16Array = new Uint16Array(0);
  #to = 0;
  /** Where the line at hand begins. */
  lineStart = 0;
  /** Flags for the next token. */
  pending = 0;

  constructor(tokens: TokenBuffer, vocabulary: Vocabulary) {
    this.tokens = tokens;
    this.#vocabulary = vocabulary;
  }

  /** Must be called for each text. */
  clear(): void {
    this.#links.clear();
  }

  /** To be called before each stretch of a text that is read. */
  begin(units: Uint16Array, from: number, to: number): void {
    this.#units = units;
    this.#to = to;
    this.lineStart = from;
    this.pending = 0;
  }

  /** Ends the sentence at hand, if it has any words, before a place. */
  close(at: number): void {
    this.tokens.closeSentence(this.#trimmed(at), 0, 0);
  }

  /** Whether the last word is one after which a full stop does not end the sentence. */
  get endsAbbreviated(): boolean {
    const word = this.tokens.words[this.tokens.count - 1] ?? 0;
    return (this.#vocabulary.classesOf(word) & CLASS.abbreviation) !== 0;
  }

  /** Reads what stands at `at` and tells where to go on: always further. */
  step(at: number): number {
    const unit = this.#units[at] ?? 0;
    switch (kindOf(unit)) {
      case LETTER:
        return this.#word(at);
      case SPACE:
      case INVISIBLE:
        return at + 1;
      case DIGIT:
        return this.#number(at);
      case NEWLINE:
        return this.#newline(at);
      case HIGH_SURROGATE:
      case PICTOGRAPH:
        return this.#pictograph(at);
      default:
        return this.#symbol(at, unit);
    }
  }

  #word(at: number): number {
    const letters = this.#letters;
    const tag = this.pending & HASHTAG;
    const end = letters.readWord(this.#units, at, this.#to, tag !== 0);
    const next = end < this.#to ? (this.#units[end] ?? 0) : 0;
    if (next === AT || ((next === DOT || next === COLON) && !this.#isSpace(end + 1))) {
      const link = this.#links.endOf(this.#units, at, end, this.#to);
      if (link > end) return this.#push(at, link, LINK, 0);
      if (next === DOT && letters.length === 1 && this.#isLetter(end + 1)) {
        return this.#spell(at, letters.readInitials(this.#units, at, this.#to), 0);
      }
    }
    this.#spell(at, end, letters.capitalFlags);
    if (tag !== 0 && this.#isLetter(end)) this.pending |= HASHTAG;
    return end;
  }

  /** Pushes the word that was read last. */
  #spell(start: number, end: number, flags: number): number {
    return this.#push(
      start,
      end,
      this.#letters.tooLong ? LONG : this.#vocabulary.intern(this.#letters),
      flags,
    );
  }

  #number(at: number): number {
    const units = this.#units;
    let end = at + 1;
    while (end < this.#to) {
      const unit = units[end] ?? 0;
      if (kindOf(unit) !== DIGIT && !(isWithinNumber(unit) && this.#isDigit(end + 1))) break;
      end += 1;
    }
    if (end < this.#to && isCurrency(units[end] ?? 0)) return this.#push(at, end + 1, AMOUNT, 0);
    const ordinal = ordinalEnd(units, end, this.#to);
    if (ordinal > end) return this.#push(at, ordinal, ORDINAL, 0);
    return this.#push(at, end, NUMBER, 0);
  }

  #pictograph(at: number): number {
    const units = this.#units;
    const wide = kindOf(units[at] ?? 0) === HIGH_SURROGATE;
    if (wide && !isPaired(units, at, this.#to)) return at + 1;
    const end = pictographEnd(units, at, this.#to);
    if (wide && (units[at] ?? 0) === 0xd83c && SKIN_TONES.has(units[at + 1] ?? 0)) return end;
    this.#letters.readAll(units, at, wide ? at + 2 : at + 1);
    return this.#spell(at, end, 0);
  }

  #newline(at: number): number {
    if (this.tokens.open && newlineCloses(this.#units, at, this.#to, this.lineStart)) {
      this.close(at);
    }
    this.lineStart = at + 1;
    return at + 1;
  }

  #symbol(at: number, unit: number): number {
    const emoticon = emoticonAt(this.#units, at, this.#to);
    if (emoticon > 0) return this.#emoticon(at, at + emoticon);
    if (isStop(unit)) return this.#stop(at);
    if (isCurrency(unit)) return this.#money(at);
    if (unit === AT && this.#isLetter(at + 1)) return this.#mention(at);
    if (unit === HASH && this.#isLetter(at + 1)) {
      this.pending |= HASHTAG;
      return at + 1;
    }
    const markup = markupEnd(this.#units, at, this.#to);
    if (markup > at) return markup;
    if (!isJoining(unit) || (unit === HYPHEN && isDash(this.#units, at, this.#to))) this.pending |= BREAK;
    return at + 1;
  }

  #emoticon(at: number, end: number): number {
    this.#letters.readAll(this.#units, at, end);
    return this.#spell(at, end, 0);
  }

  #stop(at: number): number {
    const stops = this.#stops;
    readStops(this.#units, at, this.#to, stops);
    const spoken = stops.questions + stops.exclamations > 0;
    if (spoken || dotsClose(this.#units, stops.end, this.#to, stops.dots, this.#afterAbbreviation(at))) {
      const end = skipClosers(this.#units, stops.end, this.#to);
      const marks = (stops.questions > 0 ? QUESTION : 0) | (stops.dots > 1 ? TRAILING_OFF : 0);
      this.tokens.closeSentence(end, marks, stops.exclamations);
      this.pending = 0;
      return end;
    }
    if (stops.dots > 1) this.pending |= BREAK;
    return stops.end;
  }

  #afterAbbreviation(at: number): boolean {
    const last = this.tokens.count - 1;
    return last >= 0 && this.tokens.ends[last] === at && this.endsAbbreviated;
  }

  #money(at: number): number {
    const digits = this.#isDigit(at + 1) ? at + 1 : this.#isDigit(at + 2) ? at + 2 : 0;
    if (digits === 0) return at + 1;
    const end = this.#number(digits);
    this.tokens.count -= 1;
    return this.#push(at, end, AMOUNT, 0);
  }

  #mention(at: number): number {
    let end = at + 1;
    while (this.#isLetter(end) || this.#isDigit(end)) end += 1;
    this.#letters.readAll(this.#units, at, end);
    return this.#push(at, end, this.#letters.tooLong ? MENTION : this.#vocabulary.intern(this.#letters), 0);
  }

  #push(start: number, end: number, word: number, flags: number): number {
    this.tokens.push(start, end, word, flags | this.pending);
    this.pending = 0;
    return end;
  }

  #isLetter(at: number): boolean {
    return isLetterAt(this.#units, at, this.#to);
  }

  #isDigit(at: number): boolean {
    return isDigitAt(this.#units, at, this.#to);
  }

  #isSpace(at: number): boolean {
    const kind = at < this.#to ? kindOf(this.#units[at] ?? 0) : SPACE;
    return kind === SPACE || kind === NEWLINE;
  }

  #trimmed(at: number): number {
    const last = this.tokens.count - 1;
    return withoutBlanks(this.#units, last < 0 ? 0 : (this.tokens.ends[last] ?? 0), at);
  }
}
