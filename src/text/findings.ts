// Sorts what the matcher found by what it stands for, once per message: contexts first, since they decide what of the
// rest stands.
import { type Cause, type ComplaintSeverity, type MessageSignal, worseOf } from '../model/index.ts';
import type { Candidate } from './evidence.ts';
import type { Guards } from './guards.ts';
import type { MatchList } from './match-list.ts';
import type { Payload } from './payloads.ts';
import type { Found } from './pledges.ts';
import type { Idioms } from './sentiment.ts';
import type { TokenBuffer } from './token-buffer.ts';

export type Speaker = MessageSignal['speaker'];

export class Findings {
  candidates: Candidate[] = [];
  readonly idioms: Idioms = { matches: [], valences: [] };
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
  #causeStrength = 0;
  readonly #payloads: readonly Payload[];
  readonly #signals: readonly MessageSignal[];
  readonly #tokens: TokenBuffer;
  readonly #guards: Guards;

  constructor(
    payloads: readonly Payload[],
    signals: readonly MessageSignal[],
    tokens: TokenBuffer,
    guards: Guards,
  ) {
    this.#payloads = payloads;
    this.#signals = signals;
    this.#tokens = tokens;
    this.#guards = guards;
  }

  /** Fills the lists from the matches of a message. `speaker`: whose signals count; undefined: nobody's. */
  gather(matches: MatchList, speaker: Speaker | undefined): void {
    this.#clear();
    this.#markContexts(matches);
    const { sentenceFirst } = this.#tokens;
    let sentence = 0;
    for (let index = 0; index < matches.count; index += 1) {
      const last = matches.lasts[index] ?? 0;
      while ((sentenceFirst[sentence + 1] ?? 0) <= last) sentence += 1;
      const payload = this.#payloads[matches.payloads[index] ?? 0];
      if (payload === undefined || payload.kind === 'context') continue;
      if (payload.kind === 'idiom') this.#addIdiom(index, payload.valence);
      else this.#add({ payload, sentence, first: matches.firsts[index] ?? 0, last }, speaker);
    }
  }

  #clear(): void {
    if (this.candidates.length > 0) this.candidates = [];
    if (this.pledges.length > 0) this.pledges = [];
    if (this.dues.length > 0) this.dues = [];
    if (this.conditions.length > 0) this.conditions = [];
    if (this.tidings.length > 0) this.tidings = [];
    this.idioms.matches.length = 0;
    this.idioms.valences.length = 0;
    this.cause = undefined;
    this.#causeStrength = 0;
    this.severity = undefined;
    this.severityInComplaint = undefined;
    this.manner = 0;
  }

  #markContexts(matches: MatchList): void {
    this.#guards.clear();
    for (let index = 0; index < matches.count; index += 1) {
      const payload = this.#payloads[matches.payloads[index] ?? 0];
      if (payload?.kind === 'context') this.#guards.mark(payload.context, matches.lasts[index] ?? 0);
    }
    this.#guards.settle();
  }

  #addIdiom(match: number, valence: number): void {
    this.idioms.matches.push(match);
    this.idioms.valences.push(valence);
  }

  #add(found: Found, speaker: Speaker | undefined): void {
    const { payload } = found;
    switch (payload.kind) {
      case 'signal':
        if (this.#signals[payload.signal]?.speaker === speaker && this.#stands(found)) {
          const start = this.#tokens.starts[found.first] ?? 0;
          const end = this.#tokens.ends[found.last] ?? 0;
          this.candidates.push({ signal: payload.signal, strength: payload.strength, start, end });
        }
        return;
      case 'cause':
        if (payload.strength > this.#causeStrength && this.#stands(found)) {
          this.cause = payload.cause;
          this.#causeStrength = payload.strength;
        }
        return;
      case 'tiding':
        if (payload.speaker === speaker && this.#stands(found)) this.tidings.push(found);
        return;
      default:
        if (speaker === 'agent') this.#addOurs(found);
        else this.#addTone(found, speaker);
    }
  }

  /** How a customer says it. */
  #addTone(found: Found, speaker: Speaker | undefined): void {
    const { payload } = found;
    if (speaker === undefined) return;
    if (payload.kind === 'manner') this.manner |= payload.bit;
    else if (payload.kind === 'severity' && this.#stands(found)) {
      if (payload.inComplaint) this.severityInComplaint = payload.severity;
      else this.severity = worseOf(this.severity, payload.severity);
    }
  }

  /** What only our own words are searched for. */
  #addOurs(found: Found): void {
    const { kind } = found.payload;
    if (kind === 'due') this.dues.push(found);
    else if (kind === 'condition') this.conditions.push(found);
    else if (kind === 'pledge' && this.#stands(found)) this.pledges.push(found);
  }

  #stands({ payload, first, last, sentence }: Found): boolean {
    if (!('unless' in payload) || payload.unless.length === 0) return true;
    return !this.#guards.spoil(payload.unless, first, last, sentence);
  }
}
