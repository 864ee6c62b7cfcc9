// The list of follow-ups and the explanation of one, redacted. Whatever a format may print is masked here, once.
import type {
  Contribution,
  Deed,
  Explanation,
  FollowUp,
  Origin,
  Quote,
  Report,
  TimelineEntry,
} from '../model/index.ts';
import { redactChange, redactDisposition } from './redact-history.ts';
import { redactDiagnostics, redactUnderstanding } from './redact-reading.ts';
import type { Redaction } from './redaction.ts';

export function redactReport(report: Report, redaction: Redaction): Report {
  redaction.noteCustomers(report.followUps.map(({ customer, owner }) => ({ ...customer, owner })));
  return {
    ...report,
    followUps: report.followUps.map((followUp) => redactFollowUp(followUp, redaction)),
    diagnostics: redactDiagnostics(report.diagnostics, redaction),
    tables: report.tables.map((table) => redactUnderstanding(table, redaction)),
  };
}

export function redactExplanation(explanation: Explanation, redaction: Redaction): Explanation {
  const { followUp, facts, contributions, timeline, quotes, promises, moves, plan } = explanation;
  const own = idsIn(followUp);
  const text = (words: string): string => redaction.text(words, own);
  return {
    ...explanation,
    followUp: redactFollowUp(followUp, redaction),
    facts: facts.map(({ name, value }) => ({ name, value: text(value) })),
    contributions: contributions.map((part) => redactPart(part, own, redaction)),
    timeline: timeline.map((entry) => redactEntry(entry, redaction)),
    quotes: quotes.map((quote) => redactQuote(quote, redaction)),
    promises: promises.map(({ by, pledge, because, conversation, evidence, late, ...promise }) => ({
      ...promise,
      pledge: { ...pledge, quote: text(pledge.quote) },
      because: text(because),
      conversation: redaction.record(conversation),
      ...(by !== undefined && { by: redaction.person(by) }),
      ...(evidence !== undefined && { evidence: redactDeed(evidence, redaction) }),
      ...(late !== undefined && { late: redactDeed(late, redaction) }),
    })),
    moves: moves.map((move) => ({ ...move, says: text(move.says) })),
    ...(plan !== undefined && { plan: { ...plan, deeds: plan.deeds.map(text) } }),
  };
}

function redactFollowUp(followUp: FollowUp, redaction: Redaction): FollowUp {
  const { customer, owner, risk, reasons, quote, nextStep, urgency, change, disposition } = followUp;
  const own = idsIn(followUp);
  const text = (words: string): string => redaction.text(words, own);
  return {
    ...followUp,
    customer: redaction.customer(customer),
    risk: { ...risk, contributions: risk.contributions.map((part) => redactPart(part, own, redaction)) },
    reasons: reasons.map(text),
    nextStep: { ...nextStep, action: text(nextStep.action) },
    urgency: urgency.map((factor) => ({ ...factor, says: text(factor.says) })),
    ...(owner !== undefined && { owner: redaction.person(owner) }),
    ...(quote !== undefined && { quote: redactQuote(quote, redaction) }),
    ...(change !== undefined && { change: redactChange(change, redaction) }),
    ...(disposition !== undefined && { disposition: redactDisposition(disposition, redaction) }),
  };
}

/** Ids that our words about a customer may hold. */
function idsIn({ risk, quote }: FollowUp): readonly string[] {
  const about = risk.contributions.flatMap((part) => part.about ?? []);
  return [...new Set([...about, ...(quote === undefined ? [] : [quote.conversation])])];
}

function redactPart(part: Contribution, own: readonly string[], redaction: Redaction): Contribution {
  const { says, about } = part;
  return {
    ...part,
    says: redaction.text(says, own),
    ...(about !== undefined && { about: redaction.record(about) }),
  };
}

export function redactQuote(quote: Quote, redaction: Redaction): Quote {
  const { text, authorName, conversation, origin } = quote;
  return {
    ...quote,
    text: redaction.text(text),
    conversation: redaction.record(conversation),
    origin: redactOrigin(origin, redaction),
    ...(authorName !== undefined && { authorName: redaction.person(authorName) }),
  };
}

function redactOrigin(origin: Origin, redaction: Redaction): Origin {
  const { file, id } = origin;
  return { ...origin, file: redaction.file(file), ...(id !== undefined && { id: redaction.record(id) }) };
}

export function redactDeed(deed: Deed, redaction: Redaction): Deed {
  return deed.quote === undefined ? deed : { ...deed, quote: redaction.text(deed.quote) };
}

/** The side that somebody is on stays; a name goes, whichever side it is of. */
function redactEntry(entry: TimelineEntry, redaction: Redaction): TimelineEntry {
  const { who, author, text, what } = entry;
  const name = author === undefined ? who : who.replace(` (${author})`, '');
  const shown = name === '' || name === author ? who : `${redaction.person(name)}${who.slice(name.length)}`;
  return {
    ...entry,
    who: shown,
    text: what === 'order' ? redactOrder(text, redaction) : redaction.text(text),
  };
}

/** `TW-2025-0425 paid`: the number, and what became of it. */
function redactOrder(text: string, redaction: Redaction): string {
  const at = text.lastIndexOf(' ');
  const [id, status] = STATUS.test(text) ? [text.slice(0, Math.max(0, at)), text.slice(at + 1)] : [text, ''];
  return [id === '' ? '' : redaction.record(id), status].filter(Boolean).join(' ');
}

const STATUS = /(?:^| )(?:paid|unpaid|overdue|refunded|cancelled)$/;
