// The steps of listening joined: own words, tokens, language, phrases, sentiment, evidence, chances.
import type { Author, Evidence, Family, Heard, MessageSignal, Span } from '../model/index.ts';
import { chooseEvidence } from './evidence.ts';
import { describeFor } from './facts.ts';
import { type Features, featuresOf, type Manner } from './features.ts';
import { Interpreter } from './interpreter.ts';
import { leavingOf } from './leaving.ts';
import { Matcher } from './matcher.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { programOf, type Repertoire } from './payloads.ts';
import { tellPledges } from './pledges.ts';
import type { Speaker } from './roles.ts';
import { phrasesOf } from './shipped.ts';
import { tellTidings } from './tidings.ts';
import { Tokenizer } from './tokens.ts';
import { toneOf } from './tone.ts';
import { Tongue, UNDETERMINED } from './tongue.ts';
import { Grams } from './trained/grams.ts';
import { chancesOf, gramTable } from './trained/model.ts';
import { type Share, tellShares } from './trained/telling.ts';
import { HeardUtterance } from './utterance.ts';
import { Vocabulary } from './words.ts';

/** Languages in which there is a verdict. */
const UNDERSTOOD = new Set(['en', UNDETERMINED]);

export interface EarOptions extends Partial<Repertoire> {
  readonly signals: readonly MessageSignal[];
  /** Our own names: what `{brand}` stands for in phrases. */
  readonly brands: readonly string[];
}

/** What is asked of an interaction. */
export interface Spoken {
  readonly author: Author;
  readonly text: string;
}

/** A message as the trained layer sees it. */
export interface Observed {
  readonly features: Features;
  /** Hashes: of each token, and of it with the one before. */
  readonly grams: Int32Array;
}

interface Interpreted {
  readonly sentiment: number;
  readonly evidence: readonly Evidence[];
  readonly features: Features;
}

export class Ear {
  readonly #signals: readonly MessageSignal[];
  readonly #families: ReadonlyMap<string, Family>;
  readonly #vocabulary: Vocabulary;
  readonly #tokenizer: Tokenizer;
  readonly #tongue: Tongue;
  readonly #interpreter: Interpreter;
  readonly #grams: Grams;
  /** Signals with code of their own. */
  readonly #detecting: readonly number[];

  constructor(options: EarOptions) {
    const program = programOf({ causes: [], pledges: [], tidings: [], ...options });
    this.#signals = options.signals;
    this.#families = new Map(options.signals.map(({ id, family }) => [id, family]));
    const matcher = new Matcher(phrasesOf(program.entries), options.brands);
    this.#vocabulary = new Vocabulary(describeFor(matcher));
    this.#tokenizer = new Tokenizer(this.#vocabulary);
    const { tokens, memory, shapes } = this.#tokenizer;
    this.#detecting = options.signals.flatMap(({ detect }, index) => (detect === undefined ? [] : [index]));
    this.#tongue = new Tongue(tokens, this.#vocabulary, memory, shapes.memory);
    this.#interpreter = new Interpreter(
      program.payloads,
      options.signals,
      matcher,
      this.#tokenizer,
      this.#vocabulary,
    );
    this.#grams = new Grams(tokens, this.#vocabulary, memory);
  }

  hear(spoken: Spoken): Heard {
    const own = ownWords(spoken.text);
    const language = this.#read(spoken.text, own);
    const words = this.#tokenizer.tokens.count;
    const leftOut = leftOutOf(own, this.#tokenizer.unread);
    if (!UNDERSTOOD.has(language)) return unheard(language, words, leftOut);
    const lean = this.#grams.weigh(gramTable());
    const { sentiment, evidence, features } = this.#interpret(spoken, own);
    const { dissatisfied, pleased } = chancesOf(features, lean, this.#grams.count);
    const { findings } = this.#interpreter;
    const { cause, tidings } = findings;
    const { tokens } = this.#tokenizer;
    return {
      language,
      understood: true,
      words,
      sentiment,
      dissatisfaction: dissatisfied,
      satisfaction: pleased,
      leaving: leavingOf(spoken.text, evidence, this.#families, dissatisfied),
      evidence,
      pledges: tellPledges(findings, spoken.text, tokens),
      tidings: tellTidings(tidings, spoken.text, tokens),
      ...(cause === undefined ? {} : { cause }),
      ...toneOf(findings, {
        author: spoken.author,
        evidence,
        sentiment,
        dissatisfaction: dissatisfied,
        tokens,
      }),
      leftOut,
    };
  }

  /** What the trained layer is given for a message: for fitting it. Undefined for a language that is not understood. */
  observe(spoken: Spoken): Observed | undefined {
    const own = ownWords(spoken.text);
    const language = this.#read(spoken.text, own);
    if (!UNDERSTOOD.has(language)) return undefined;
    this.#grams.read();
    const { features } = this.#interpret(spoken, own);
    return { features, grams: this.#grams.hashes.slice(0, this.#grams.count) };
  }

  /** The n-grams that said most about dissatisfaction, strongest first; none in a language that is not understood. */
  telling(spoken: Spoken, most: number): readonly Share[] {
    if (this.observe(spoken) === undefined) return [];
    return tellShares(this.#grams, this.#tokenizer.tokens, most);
  }

  #read(text: string, own: OwnWords): string {
    this.#tokenizer.read(text, own.spans);
    return this.#tongue.tell();
  }

  #interpret({ author, text }: Spoken, own: OwnWords): Interpreted {
    const speaker = author === 'agent' ? 'agent' : author === 'system' ? undefined : 'customer';
    this.#interpreter.interpret(speaker);
    const { weighed } = this.#interpreter.sentiment;
    const evidence = this.#evidence(speaker, text, own.spans, weighed.sentiment);
    const features = featuresOf(weighed, this.#manner(), evidence, this.#families);
    return { sentiment: weighed.sentiment, evidence, features };
  }

  #evidence(
    speaker: Speaker | undefined,
    text: string,
    own: readonly Span[],
    sentiment: number,
  ): readonly Evidence[] {
    const { tokens } = this.#tokenizer;
    const { candidates } = this.#interpreter.findings;
    const utterance = new HeardUtterance(text, own, sentiment, tokens);
    for (const signal of this.#detecting) {
      const { detect, speaker: its } = this.#signals[signal] ?? {};
      if (detect === undefined || its !== speaker) continue;
      const marks = detect(utterance);
      for (const { start, end, strength } of marks) candidates.push({ signal, strength, start, end });
    }
    return chooseEvidence(candidates, this.#signals, text, tokens);
  }

  #manner(): Manner {
    const { tokens } = this.#tokenizer;
    const { asking, seeking, linked, cause } = this.#interpreter.findings;
    return {
      words: tokens.count,
      asking: asking / Math.max(tokens.sentences, 1),
      seeking,
      negators: this.#grams.negators,
      caused: cause !== undefined,
      linked,
    };
  }
}

function leftOutOf({ quoted, signature, boilerplate }: OwnWords, unread: number): Heard['leftOut'] {
  return { quoted, signature, boilerplate, unread };
}

function unheard(language: string, words: number, leftOut: Heard['leftOut']): Heard {
  return {
    language,
    understood: false,
    words,
    sentiment: 0,
    dissatisfaction: 0,
    satisfaction: 0,
    leaving: 0,
    evidence: [],
    pledges: [],
    tidings: [],
    manner: 0,
    leftOut,
  };
}
