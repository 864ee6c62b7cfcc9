// What the phrases of a message say: what stands in each of its sentences, by memory or sifted, put together.
import { type Cause, type ComplaintSeverity, type MessageSignal, worseOf } from '../model/index.ts';
import type { Candidate } from './evidence.ts';
import type { MatchList } from './match-list.ts';
import type { MemoryTable } from './memory-table.ts';
import type { Payload } from './payloads.ts';
import type { Found } from './pledges.ts';
import { rolesOf, type Speaker } from './roles.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import type { Sifted } from './sentiment.ts';
import { ASKS, FOUND, LINKS, PHRASE, SEEKING, Sifter, TRAITS } from './sifter.ts';
import type { TokenBuffer } from './token-buffer.ts';
import type { Vocabulary } from './words.ts';

/** What the phrases of sentences say to one who speaks. */
interface Sense {
  readonly roles: Uint8Array;
  readonly told: MemoryTable;
}

export class Findings {
  candidates: Candidate[] = [];
  pledges: Found[] = [];
  dues: Found[] = [];
  conditions: Found[] = [];
  tidings: Found[] = [];
  /** Of causes named equally strongly the one named first. */
  cause: Cause | undefined;
  /** The worst that a customer's words say. */
  severity: ComplaintSeverity | undefined;
  /** The worst that they say if they complain at all. */
  severityInComplaint: ComplaintSeverity | undefined;
  /** Bits of `MANNERS`. */
  manner = 0;
  /** Sentences that ask. */
  asking = 0;
  /** Places where help or facts are sought. */
  seeking = 0;
  /** Whether there is a link. */
  linked = false;
  #causeStrength = 0;
  readonly #payloads: readonly Payload[];
  readonly #tokens: TokenBuffer;
  readonly #sifter: Sifter;
  readonly #bySpeaker: ReadonlyMap<Speaker | undefined, Sense>;
  #sense: Sense;

  constructor(
    payloads: readonly Payload[],
    signals: readonly MessageSignal[],
    tokens: TokenBuffer,
    vocabulary: Vocabulary,
    shapes: SentenceMemory,
  ) {
    this.#payloads = payloads;
    this.#tokens = tokens;
    this.#sifter = new Sifter(payloads, tokens, vocabulary);
    const senseOf = (speaker: Speaker | undefined): Sense => ({
      roles: rolesOf(payloads, signals, speaker),
      told: shapes.table(),
    });
    this.#sense = senseOf(undefined);
    this.#bySpeaker = new Map([
      [undefined, this.#sense],
      ['customer', senseOf('customer')],
      ['agent', senseOf('agent')],
    ]);
  }

  /** To be called before the sentences of a message. `speaker`: whose signals count; undefined: nobody's. */
  begin(speaker: Speaker | undefined): void {
    this.#sense = this.#bySpeaker.get(speaker) ?? this.#sense;
    this.#clear();
  }

  /** Whether it is remembered what stands in sentences of a shape. */
  knows(shape: number): boolean {
    return this.#sense.told.has(shape);
  }

  /** Sifts the matches of a sentence, for `add` and for weighing it. */
  sift(sentence: number, shape: number, matches: MatchList): Sifted {
    const { told, roles } = this.#sense;
    told.begin();
    this.#sifter.sift(sentence, matches, roles, told);
    told.end(shape);
    return this.#sifter;
  }

  /** Adds a sentence whose shape is known, or that was sifted last. */
  add(sentence: number, shape: number): void {
    const { told } = this.#sense;
    const { values } = told;
    const from = told.from(shape);
    const to = told.to(shape);
    const traits = values[from + TRAITS] ?? 0;
    if ((traits & ASKS) !== 0) this.asking += 1;
    if ((traits & LINKS) !== 0) this.linked = true;
    this.seeking += values[from + SEEKING] ?? 0;
    for (let at = from + FOUND; at < to; at += PHRASE) {
      const payload = this.#payloads[values[at] ?? 0];
      if (payload !== undefined) this.#add(payload, sentence, values[at + 1] ?? 0, values[at + 2] ?? 0);
    }
  }

  #clear(): void {
    if (this.candidates.length > 0) this.candidates = [];
    if (this.pledges.length > 0) this.pledges = [];
    if (this.dues.length > 0) this.dues = [];
    if (this.conditions.length > 0) this.conditions = [];
    if (this.tidings.length > 0) this.tidings = [];
    this.cause = undefined;
    this.#causeStrength = 0;
    this.severity = undefined;
    this.severityInComplaint = undefined;
    this.manner = 0;
    this.asking = this.seeking = 0;
    this.linked = false;
  }

  /** `first`, `last`: tokens, counted from the first of the sentence. */
  #add(payload: Payload, sentence: number, first: number, last: number): void {
    switch (payload.kind) {
      case 'signal':
        this.candidates.push({
          signal: payload.signal,
          strength: payload.strength,
          start: this.#tokens.startOf(sentence, first),
          end: this.#tokens.endOf(sentence, last),
        });
        return;
      case 'cause':
        if (payload.strength <= this.#causeStrength) return;
        this.cause = payload.cause;
        this.#causeStrength = payload.strength;
        return;
      case 'manner':
        this.manner |= payload.bit;
        return;
      case 'severity':
        if (payload.inComplaint) this.severityInComplaint = payload.severity;
        else this.severity = worseOf(this.severity, payload.severity);
        return;
      default:
        this.#addFound(payload, sentence, first, last);
    }
  }

  #addFound(payload: Payload, sentence: number, first: number, last: number): void {
    const base = this.#tokens.sentenceFirst[sentence] ?? 0;
    this.#listFor(payload)?.push({ payload, sentence, first: base + first, last: base + last });
  }

  /** Of what is told with the words around it. */
  #listFor({ kind }: Payload): Found[] | undefined {
    switch (kind) {
      case 'tiding':
        return this.tidings;
      case 'pledge':
        return this.pledges;
      case 'due':
        return this.dues;
      case 'condition':
        return this.conditions;
      default:
        return undefined;
    }
  }
}
