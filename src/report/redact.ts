// `--redact`: a list that can be passed on. What names a person or an account is masked in every text a format may
// print; ids and names become pseudonyms that are the same in every run, so that lists stay comparable.
import type { Explanation, FollowUp, Quote, Report, TimelineEntry } from '../model/index.ts';
import { maskPersonal } from './personal.ts';

export function redactReport(report: Report): Report {
  return { ...report, followUps: report.followUps.map(redactFollowUp), diagnostics: [], tables: [] };
}

export function redactExplanation(explanation: Explanation): Explanation {
  const mask = masker(explanation.followUp);
  return {
    ...explanation,
    followUp: redactFollowUp(explanation.followUp),
    facts: explanation.facts.map(({ name, value }) => ({ name, value: mask(value) })),
    contributions: explanation.contributions.map((part) => ({ ...part, says: mask(part.says) })),
    timeline: explanation.timeline.map((entry) => redactEntry(entry, mask)),
    quotes: explanation.quotes.map((quote) => redactQuote(quote, mask)),
    promises: explanation.promises.map((promise) => ({
      ...promise,
      ...(promise.by !== undefined && { by: 'agent' }),
      pledge: { ...promise.pledge, quote: mask(promise.pledge.quote) },
    })),
    moves: explanation.moves.map((move) => ({ ...move, says: mask(move.says) })),
    ...(explanation.plan !== undefined && {
      plan: { ...explanation.plan, deeds: explanation.plan.deeds.map(mask) },
    }),
  };
}

function redactFollowUp(followUp: FollowUp): FollowUp {
  const mask = masker(followUp);
  const { customer, risk, reasons, quote, nextStep } = followUp;
  return {
    ...followUp,
    customer: { ...customer, id: pseudonym(customer.id), name: pseudonym(customer.id) },
    risk: { ...risk, contributions: risk.contributions.map((part) => ({ ...part, says: mask(part.says) })) },
    reasons: reasons.map(mask),
    nextStep: { ...nextStep, action: mask(nextStep.action) },
    ...(quote !== undefined && { quote: redactQuote(quote, mask) }),
  };
}

function redactQuote(quote: Quote, mask: (text: string) => string): Quote {
  const { authorName: _name, ...rest } = quote;
  return { ...rest, text: mask(quote.text) };
}

function redactEntry(entry: TimelineEntry, mask: (text: string) => string): TimelineEntry {
  return { ...entry, who: entry.who === '' ? '' : 'someone', text: mask(entry.text) };
}

/** Masks what has the shape of a personal datum, and this customer's own names wherever they stand. */
function masker({ customer, quote }: FollowUp): (text: string) => string {
  return maskOf([customer.name, quote?.authorName ?? '', ...(quote?.authorName ?? '').split(' ')]);
}

/** Masks what has the shape of a personal datum, and these names. */
export function maskOf(names: readonly string[]): (text: string) => string {
  const known = names.filter((name) => name.length > 2).toSorted((a, b) => b.length - a.length);
  return (text) => {
    const shaped = maskPersonal(text);
    return known.reduce((masked, name) => masked.replaceAll(name, '[name]'), shaped);
  };
}

/** `customer-1k9f3a`: FNV-1a of the id, in base 36. */
export function pseudonym(id: string, kind = 'customer'): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return `${kind}-${(hash >>> 0).toString(36)}`;
}
