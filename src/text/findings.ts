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

/** What a payload is to one who speaks: nothing that counts, a context, an idiom, or something to be told. */
const UNHEARD = 0;
const CONTEXT = 1;
const IDIOM = 2;
const COUNTS = 3;

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
  /** By speaker: the role of each payload. */
  readonly #roles = new Map<Speaker | undefined, Uint8Array>();
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
    const roles = this.#rolesFor(speaker);
    this.#clear();
    this.#markContexts(matches, roles);
    const { sentenceFirst } = this.#tokens;
    let sentence = 0;
    for (let index = 0; index < matches.count; index += 1) {
      const number = matches.payloads[index] ?? 0;
      const role = roles[number] ?? UNHEARD;
      if (role === IDIOM) this.#addIdiom(index, number);
      if (role !== COUNTS) continue;
      const last = matches.lasts[index] ?? 0;
      while ((sentenceFirst[sentence + 1] ?? 0) <= last) sentence += 1;
      const payload = this.#payloads[number];
      if (payload !== undefined) this.#add({ payload, sentence, first: matches.firsts[index] ?? 0, last });
    }
  }

  /** What each payload is to one who speaks. */
  #rolesFor(speaker: Speaker | undefined): Uint8Array {
    const known = this.#roles.get(speaker);
    if (known !== undefined) return known;
    const roles = Uint8Array.from(this.#payloads, (payload) => this.#roleOf(payload, speaker));
    this.#roles.set(speaker, roles);
    return roles;
  }

  #roleOf(payload: Payload, speaker: Speaker | undefined): number {
    switch (payload.kind) {
      case 'context':
        return CONTEXT;
      case 'idiom':
        return IDIOM;
      case 'cause':
        return COUNTS;
      case 'signal':
        return this.#signals[payload.signal]?.speaker === speaker ? COUNTS : UNHEARD;
      case 'tiding':
        return payload.speaker === speaker ? COUNTS : UNHEARD;
      case 'manner':
      case 'severity':
        return speaker === 'customer' ? COUNTS : UNHEARD;
      default:
        return speaker === 'agent' ? COUNTS : UNHEARD;
    }
  }

  #clear(): void {
    if (this.candidates.length > 0) this.candidates = [];
    if (this.pledges.length > 0) this.pledges = [];
    if (this.dues.length > 0) this.dues = [];
    if (this.conditions.length > 0) this.conditions = [];
    if (this.tidings.length > 0) this.tidings = [];
    if (this.idioms.matches.length > 0) this.idioms.matches.length = this.idioms.valences.length = 0;
    this.cause = undefined;
    this.#causeStrength = 0;
    this.severity = undefined;
    this.severityInComplaint = undefined;
    this.manner = 0;
  }

  #markContexts(matches: MatchList, roles: Uint8Array): void {
    this.#guards.clear();
    for (let index = 0; index < matches.count; index += 1) {
      const number = matches.payloads[index] ?? 0;
      if (roles[number] !== CONTEXT) continue;
      const payload = this.#payloads[number];
      if (payload?.kind === 'context') this.#guards.mark(payload.context, matches.lasts[index] ?? 0);
    }
    this.#guards.settle();
  }

  #addIdiom(match: number, number: number): void {
    const payload = this.#payloads[number];
    if (payload?.kind !== 'idiom') return;
    this.idioms.matches.push(match);
    this.idioms.valences.push(payload.valence);
  }

  #add(found: Found): void {
    const { payload } = found;
    if (!this.#stands(found)) return;
    switch (payload.kind) {
      case 'signal':
        this.candidates.push({
          signal: payload.signal,
          strength: payload.strength,
          start: this.#tokens.starts[found.first] ?? 0,
          end: this.#tokens.ends[found.last] ?? 0,
        });
        return;
      case 'cause':
        if (payload.strength <= this.#causeStrength) return;
        this.cause = payload.cause;
        this.#causeStrength = payload.strength;
        return;
      case 'tiding':
        this.tidings.push(found);
        return;
      case 'manner':
        this.manner |= payload.bit;
        return;
      case 'severity':
        if (payload.inComplaint) this.severityInComplaint = payload.severity;
        else this.severity = worseOf(this.severity, payload.severity);
        return;
      default:
        this.#addOurs(found);
    }
  }

  /** What only our own words are searched for. */
  #addOurs(found: Found): void {
    const { kind } = found.payload;
    if (kind === 'due') this.dues.push(found);
    else if (kind === 'condition') this.conditions.push(found);
    else if (kind === 'pledge') this.pledges.push(found);
  }

  #stands({ payload, first, last, sentence }: Found): boolean {
    if (!('unless' in payload) || payload.unless.length === 0) return true;
    return !this.#guards.spoil(payload.unless, first, last, sentence);
  }
}
