// How a customer says it, beside what is said: how far a complaint goes, and how politely it is put.
import { SEVERITY_OF_SIGNALS } from '../lexicon/severity.ts';
import {
  type Author,
  type ComplaintSeverity,
  type Evidence,
  type Heard,
  MANNERS,
  worseOf,
} from '../model/index.ts';
import type { TokenBuffer } from './token-buffer.ts';

/** What phrases told of the tone of a message. */
export interface Told {
  readonly severity: ComplaintSeverity | undefined;
  readonly severityInComplaint: ComplaintSeverity | undefined;
  /** Bits of `MANNERS`. */
  readonly manner: number;
}

/** What was found out of the message as a whole. */
interface Whole extends Pick<Heard, 'evidence' | 'sentiment' | 'dissatisfaction'> {
  readonly author: Author;
  readonly tokens: TokenBuffer;
}

/** From this chance on a message is a complaint, whatever its words. */
const COMPLAINS_FROM = 0.7;

export function toneOf(told: Told, whole: Whole): Pick<Heard, 'severity' | 'manner'> {
  if (whole.author === 'agent' || whole.author === 'system') return { manner: 0 };
  const severity = severityOf(told, whole);
  const glad = whole.sentiment > 0 && exclaims(whole.tokens) ? MANNERS.warmth : 0;
  return { ...(severity !== undefined && { severity }), manner: told.manner | glad };
}

/** As its words say, and where they tell nothing as its signals usually are. */
function severityOf(told: Told, { evidence, dissatisfaction }: Whole): ComplaintSeverity | undefined {
  const usual = severityOfSignals(evidence);
  const complains = dissatisfaction >= COMPLAINS_FROM;
  const severity = told.severity ?? usual ?? (complains ? 'annoyance' : undefined);
  return usual !== undefined || complains ? worseOf(severity, told.severityInComplaint) : severity;
}

function severityOfSignals(evidence: readonly Evidence[]): ComplaintSeverity | undefined {
  let worst: ComplaintSeverity | undefined;
  for (const { signal } of evidence) worst = worseOf(worst, SEVERITY_OF_SIGNALS.get(signal));
  return worst;
}

function exclaims({ sentences, exclamations }: TokenBuffer): boolean {
  for (let sentence = 0; sentence < sentences; sentence += 1)
    if ((exclamations[sentence] ?? 0) > 0) return true;
  return false;
}
