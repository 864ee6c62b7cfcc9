// The machine shapes of a follow-up, shared by json, ndjson and csv. Stable: a change needs a new schemaVersion.
import {
  type Change,
  type Contribution,
  type FollowUp,
  isoDay,
  isoTime,
  type Quote,
} from '../model/index.ts';

/** One follow-up as JSON has it; `null` where a value is not known. */
export function followUpRecord(followUp: FollowUp) {
  const { rank, customer, owner, risk, sentiment, stake, nextStep } = followUp;
  return {
    rank,
    customer: { id: customer.id, name: customer.name, listed: customer.known === 'listed' },
    owner: owner ?? null,
    band: risk.band,
    risk: risk.band === 'unknown' ? null : risk.value,
    logOdds: risk.logOdds,
    sentiment: sentiment ?? null,
    stake: stake === undefined ? null : { amount: stake.amount, currency: stake.currency ?? null },
    stakeFrom: followUp.stakeFrom ?? null,
    priority: followUp.priority,
    urgency: followUp.urgency,
    parts: risk.contributions.map(partRecord),
    reasons: followUp.reasons,
    cause: followUp.cause ?? null,
    severity: followUp.severity ?? null,
    quote: followUp.quote === undefined ? null : quoteRecord(followUp.quote),
    nextStep: nextStep.action,
    stance: nextStep.stance,
    due: nextStep.due === undefined ? null : isoDay(nextStep.due),
    advocate: followUp.advocate,
    changed: followUp.change === undefined ? null : changedRecord(followUp.change),
    disposition: followUp.disposition === undefined ? null : dispositionRecord(followUp.disposition),
  };
}

function changedRecord({ kind, from, because }: Change) {
  return {
    change: kind,
    from: from === undefined ? null : { band: from.band, risk: from.risk ?? null },
    because,
  };
}

function dispositionRecord({ kind, at, until, note, outcome, holds }: NonNullable<FollowUp['disposition']>) {
  return {
    kind,
    at: isoDay(at),
    until: until === undefined ? null : isoDay(until),
    note: note ?? null,
    outcome: outcome ?? null,
    holds,
  };
}

function partRecord({ kind, signal, family, points, logOdds, says, count, at, about }: Contribution) {
  return {
    kind,
    signal,
    family: family ?? null,
    points,
    logOdds,
    says,
    count,
    at: at === undefined ? null : isoDay(at),
    about: about ?? null,
  };
}

/** The origin without line numbers: they move with the rows, and `explain` shows them. */
function quoteRecord({ text, author, authorName, at, signal, conversation, origin }: Quote) {
  return {
    text,
    author,
    authorName: authorName ?? null,
    at: at === undefined ? null : isoTime(at),
    signal,
    conversation,
    origin: { file: origin.file, id: origin.id ?? null },
  };
}
