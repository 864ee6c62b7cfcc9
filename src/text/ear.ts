// The steps of listening joined: own words, tokens, language, phrases, sentiment, evidence, chances.
import type { Author, Cause, Evidence, Family, Heard, MessageSignal, Span } from '../model/index.ts';
import { dissatisfactionOf, type Features, featuresOf, leavingOf, type Manner } from './calibration.ts';
import { type Candidate, chooseEvidence } from './evidence.ts';
import { describeFor, dialectFor } from './facts.ts';
import { Guards } from './guards.ts';
import { languageOf, UNDETERMINED } from './language.ts';
import { MatchList } from './match-list.ts';
import { Matcher } from './matcher.ts';
import { isNegator } from './negation.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { type Payload, programOf, type Repertoire } from './payloads.ts';
import { type Found, tellPledges } from './pledges.ts';
import { Sentiment } from './sentiment.ts';
import { Tokenizer } from './tokens.ts';
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

interface Interpreted {
  readonly sentiment: number;
  readonly evidence: readonly Evidence[];
  readonly features: Features;
}

export class Ear {
  readonly #signals: readonly MessageSignal[];
  readonly #families: ReadonlyMap<string, Family>;
  readonly #payloads: readonly Payload[];
  readonly #matcher: Matcher;
  readonly #vocabulary: Vocabulary;
  readonly #tokenizer: Tokenizer;
  readonly #guards: Guards;
  readonly #sentiment: Sentiment;
  readonly #matches = new MatchList();

  constructor(options: EarOptions) {
    const program = programOf({ causes: [], pledges: [], ...options });
    this.#signals = options.signals;
    this.#families = new Map(options.signals.map(({ id, family }) => [id, family]));
    this.#payloads = program.payloads;
    this.#matcher = new Matcher(program.entries, dialectFor(options.brands));
    this.#vocabulary = new Vocabulary(describeFor(this.#matcher));
    this.#tokenizer = new Tokenizer(this.#vocabulary);
    this.#guards = new Guards(this.#tokenizer.tokens, this.#vocabulary);
    this.#sentiment = new Sentiment(this.#tokenizer.tokens, this.#vocabulary);
  }

  hear(spoken: Spoken): Heard {
    const own = ownWords(spoken.text);
    const language = this.#read(spoken.text, own);
    const words = this.#tokenizer.tokens.count;
    if (!UNDERSTOOD.has(language)) return unheard(language, words, own);
    const { sentiment, evidence, features } = this.#interpret(spoken, own);
    const dissatisfaction = dissatisfactionOf(features);
    const cause = this.#cause();
    return {
      language,
      understood: true,
      words,
      sentiment,
      dissatisfaction,
      leaving: leavingOf(this.#strongest(evidence, 'leaving'), dissatisfaction),
      evidence,
      pledges: spoken.author === 'agent' ? this.#pledges(spoken.text) : [],
      ...(cause === undefined ? {} : { cause }),
      leftOut: leftOutOf(own),
    };
  }

  /** What the models are given for a message: for fitting them. Undefined for a language that is not understood. */
  features(spoken: Spoken): Features | undefined {
    const own = ownWords(spoken.text);
    const language = this.#read(spoken.text, own);
    return UNDERSTOOD.has(language) ? this.#interpret(spoken, own).features : undefined;
  }

  #read(text: string, own: OwnWords): string {
    this.#tokenizer.read(text, own.spans);
    return languageOf(this.#tokenizer.tokens, this.#vocabulary);
  }

  #interpret({ author, text }: Spoken, own: OwnWords): Interpreted {
    this.#match();
    const weighed = this.#sentiment.weigh(this.#matches, this.#idiom, this.#asks);
    const evidence = this.#evidenceOf(author, text, own.spans, weighed.sentiment);
    const features = featuresOf(weighed, this.#manner(), evidence, this.#families);
    return { sentiment: weighed.sentiment, evidence, features };
  }

  readonly #idiom = (number: number): number => {
    const payload = this.#payloads[number];
    return payload?.kind === 'idiom' ? payload.valence : Number.NaN;
  };

  readonly #asks = (sentence: number): boolean => this.#guards.asks(sentence);

  /** Finds all phrases, and notes where contexts end. */
  #match(): void {
    this.#matches.clear();
    this.#guards.clear();
    this.#matcher.run(this.#tokenizer.tokens, this.#vocabulary, this.#matches);
    for (let index = 0; index < this.#matches.count; index += 1) {
      const payload = this.#payloads[this.#matches.payloads[index] ?? 0];
      if (payload?.kind === 'context')
        this.#guards.marks[payload.context].push(this.#matches.lasts[index] ?? 0);
    }
  }

  /** Calls `visit` with every match whose guards let it stand. */
  #visit(visit: (payload: Payload, first: number, last: number, sentence: number) => void): void {
    const { sentenceFirst } = this.#tokenizer.tokens;
    let sentence = 0;
    for (let index = 0; index < this.#matches.count; index += 1) {
      const payload = this.#payloads[this.#matches.payloads[index] ?? 0];
      const first = this.#matches.firsts[index] ?? 0;
      const last = this.#matches.lasts[index] ?? 0;
      while ((sentenceFirst[sentence + 1] ?? 0) <= last) sentence += 1;
      if (payload === undefined) continue;
      if ('unless' in payload && payload.unless.length > 0) {
        if (this.#guards.spoil(payload.unless, first, last, sentence)) continue;
      }
      visit(payload, first, last, sentence);
    }
  }

  #evidenceOf(author: Author, text: string, own: readonly Span[], sentiment: number): readonly Evidence[] {
    const speaker = author === 'agent' ? 'agent' : author === 'system' ? undefined : 'customer';
    const { tokens } = this.#tokenizer;
    const candidates: Candidate[] = [];
    this.#visit((payload, first, last) => {
      if (payload.kind !== 'signal' || this.#signals[payload.signal]?.speaker !== speaker) return;
      const { signal, strength } = payload;
      candidates.push({ signal, strength, start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 });
    });
    this.#signals.forEach((signal, index) => {
      if (signal.detect === undefined || signal.speaker !== speaker) return;
      const marks = signal.detect({ text, own, sentences: this.#sentences(), sentiment });
      for (const { start, end, strength } of marks) candidates.push({ signal: index, strength, start, end });
    });
    return chooseEvidence(candidates, this.#signals, text, tokens);
  }

  #sentences(): readonly Span[] {
    const { tokens } = this.#tokenizer;
    return Array.from({ length: tokens.sentences }, (_, at) => ({
      start: tokens.sentenceStarts[at] ?? 0,
      end: tokens.sentenceEnds[at] ?? 0,
    }));
  }

  #pledges(text: string): Heard['pledges'] {
    const pledges: Found[] = [];
    const dues: Found[] = [];
    this.#visit((payload, first, last, sentence) => {
      if (payload.kind === 'pledge') pledges.push({ payload, first, last, sentence });
      if (payload.kind.startsWith('due')) dues.push({ payload, first, last, sentence });
    });
    return tellPledges(pledges, dues, text, this.#tokenizer.tokens);
  }

  /** Of causes named equally strongly the one named first. */
  #cause(): Cause | undefined {
    let cause: Cause | undefined;
    let strongest = 0;
    this.#visit((payload) => {
      if (payload.kind !== 'cause' || payload.strength <= strongest) return;
      strongest = payload.strength;
      cause = payload.cause;
    });
    return cause;
  }

  #manner(): Manner {
    const { tokens } = this.#tokenizer;
    let asking = 0;
    for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
      if (this.#guards.asks(sentence)) asking += 1;
    }
    let negators = 0;
    for (let at = 0; at < tokens.count; at += 1) if (isNegator(tokens, this.#vocabulary, at)) negators += 1;
    const seeking = this.#guards.marks.seeking.length;
    return { asking: asking / Math.max(tokens.sentences, 1), seeking, negators };
  }

  #strongest(evidence: readonly Evidence[], family: Family): number {
    let strongest = 0;
    for (const { signal, strength } of evidence) {
      if (this.#families.get(signal) === family) strongest = Math.max(strongest, strength);
    }
    return strongest;
  }
}

function leftOutOf({ quoted, signature, boilerplate }: OwnWords): Heard['leftOut'] {
  return { quoted, signature, boilerplate };
}

function unheard(language: string, words: number, own: OwnWords): Heard {
  return {
    language,
    understood: false,
    words,
    sentiment: 0,
    dissatisfaction: 0,
    leaving: 0,
    evidence: [],
    pledges: [],
    leftOut: leftOutOf(own),
  };
}
