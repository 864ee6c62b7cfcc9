// The lines of a long list. What the order is made of stays as it is; what is only looked at when a line is shown lies
// packed, or put aside where memory is short, until it is asked for. Its fields are the line's own, so that copies have them.
import type { Contribution, FollowUp, NextStep, Quote, RiskScore } from './model/index.ts';
import { readContributions, writeContributions } from './profile/packed/contributions.ts';
import { type Allowance, Lists, type Packed } from './profile/packed/lists.ts';
import { readQuote, writeQuote } from './profile/packed/quote.ts';
import type { Reader } from './profile/packed/reader.ts';
import type { Writer } from './profile/packed/writer.ts';
import { reasonsOf } from './rank/line.ts';

/** What of a line is packed. */
interface Content {
  readonly contributions: readonly Contribution[];
  readonly quote: Quote | undefined;
  readonly nextStep: NextStep;
}

/** What of it stays. */
export interface Outline extends Omit<FollowUp, 'risk' | 'reasons' | 'quote' | 'nextStep'> {
  readonly risk: Omit<RiskScore, 'contributions'>;
}

export class PackedLines {
  readonly #lists: Lists;
  #size = 0;
  /** The line asked for last: whoever looks at one field soon looks at the next. */
  #last: { readonly number: number; readonly content: Content } | undefined;

  /** `packed`: what other lines gave, to be opened. */
  constructor(allowance: Allowance | undefined, packed?: Packed) {
    this.#lists = new Lists(allowance, packed);
  }

  /** The same line, in little memory. */
  pack(line: FollowUp): FollowUp {
    const number = this.#size++;
    writeLine(this.#lists.begin(), line);
    this.#lists.finish(number);
    return this.open(line, number);
  }

  /** The line that was packed as that one. */
  open(outline: Outline, number: number): FollowUp {
    return new PackedLine(outline, () => this.#unpack(number));
  }

  /** All that is packed, for another thread. Nothing may be packed any more. */
  give(): Packed {
    return this.#lists.give();
  }

  #unpack(number: number): Content {
    if (this.#last?.number === number) return this.#last.content;
    let content: Content = NOTHING;
    this.#lists.read(number, (reader) => {
      content = readLine(reader);
    });
    this.#last = { number, content };
    return content;
  }
}

/** As plain data. */
export function outlineOf(line: FollowUp): Outline {
  const { rank, customer, owner, sentiment, stake, stakeFrom, cause, severity, priority, urgency, advocate } =
    line;
  const { value, logOdds, band, unknownBecause, unheard } = line.risk;
  const risk = { value, logOdds, band, unknownBecause, unheard };
  return {
    rank,
    customer,
    owner,
    risk,
    sentiment,
    stake,
    stakeFrom,
    cause,
    severity,
    priority,
    urgency,
    advocate,
  };
}

class PackedLine implements FollowUp {
  rank: number;
  readonly customer: FollowUp['customer'];
  readonly owner: string | undefined;
  readonly risk: RiskScore;
  readonly sentiment: number | undefined;
  readonly stake: FollowUp['stake'];
  readonly stakeFrom: string | undefined;
  readonly cause: FollowUp['cause'];
  readonly severity: FollowUp['severity'];
  priority: number;
  urgency: FollowUp['urgency'];
  readonly advocate: boolean;
  declare readonly reasons: readonly string[];
  declare readonly quote: Quote | undefined;
  declare readonly nextStep: NextStep;
  readonly #unpack: () => Content;

  constructor(line: Outline, unpack: () => Content) {
    this.rank = line.rank;
    this.customer = line.customer;
    this.owner = line.owner;
    this.risk = new PackedRisk(line.risk, unpack);
    this.sentiment = line.sentiment;
    this.stake = line.stake;
    this.stakeFrom = line.stakeFrom;
    this.cause = line.cause;
    this.severity = line.severity;
    this.priority = line.priority;
    this.urgency = line.urgency;
    this.advocate = line.advocate;
    this.#unpack = unpack;
    Object.defineProperty(this, 'reasons', PackedLine.#reasons);
    Object.defineProperty(this, 'quote', PackedLine.#quote);
    Object.defineProperty(this, 'nextStep', PackedLine.#nextStep);
  }

  static readonly #reasons = asked((line: PackedLine) => reasonsOf(line.risk));
  static readonly #quote = asked((line: PackedLine) => line.#unpack().quote);
  static readonly #nextStep = asked((line: PackedLine) => line.#unpack().nextStep);
}

class PackedRisk implements RiskScore {
  readonly value: number;
  readonly logOdds: number;
  readonly band: RiskScore['band'];
  readonly unknownBecause: string | undefined;
  readonly unheard: string | undefined;
  declare readonly contributions: readonly Contribution[];
  readonly #unpack: () => Content;

  constructor(risk: Outline['risk'], unpack: () => Content) {
    this.value = risk.value;
    this.logOdds = risk.logOdds;
    this.band = risk.band;
    this.unknownBecause = risk.unknownBecause;
    this.unheard = risk.unheard;
    this.#unpack = unpack;
    Object.defineProperty(this, 'contributions', PackedRisk.#contributions);
  }

  static readonly #contributions = asked((risk: PackedRisk) => risk.#unpack().contributions);
}

/** A field that is made whenever somebody asks for it. */
function asked<Owner>(of: (owner: Owner) => unknown): PropertyDescriptor & ThisType<Owner> {
  return {
    enumerable: true,
    get(this: Owner) {
      return of(this);
    },
  };
}

const NO_STEP: NextStep = { action: '', stance: '' };
const NOTHING: Content = { contributions: [], quote: undefined, nextStep: NO_STEP };

function writeLine(writer: Writer, { risk, quote, nextStep }: FollowUp): void {
  writeContributions(writer, risk.contributions);
  writeQuote(writer, quote);
  writer.text(nextStep.action);
  writer.word(nextStep.stance);
  writer.number(nextStep.due ?? NEVER);
}

function readLine(reader: Reader): Content {
  const contributions = readContributions(reader);
  const quote = readQuote(reader);
  const [action, stance, due] = [reader.text(), reader.word(), reader.number()];
  return { contributions, quote, nextStep: { action, stance, due: due === NEVER ? undefined : due } };
}

/** No moment. */
const NEVER = Infinity;
