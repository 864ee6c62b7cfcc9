import { type Disposition, type FollowUp, isoDay, isoTime, type RiskScore } from '../../model/index.ts';
import { type Cell, csvWriter } from '../csv.ts';
import type { ReportFormat } from '../format.ts';

export default {
  id: 'csv',
  title: 'One row per follow-up (RFC 4180, UTF-8, line feeds); the default when piped',
  *render({ asOf, followUps }, { top, csv }) {
    const { head, line } = csvWriter(csv);
    yield head(COLUMNS);
    const day = isoDay(asOf);
    for (const followUp of followUps.slice(0, top)) yield line(cells(followUp, day));
  },
} satisfies ReportFormat;

const COLUMNS = [
  'rank',
  'customer_id',
  'customer_name',
  'owner',
  'band',
  'risk',
  'sentiment',
  'stake',
  'currency',
  'reasons',
  'quote',
  'quote_author',
  'quote_at',
  'quote_origin',
  'next_step',
  'stance',
  'due',
  'cause',
  'priority',
  'parts',
  'listed',
  'advocate',
  'as_of',
  'changed',
  'disposition',
] as const;

/** Values in the order of the columns, as `followUpRecord` has them; null becomes an empty cell. */
function cells(followUp: FollowUp, asOf: string): readonly Cell[] {
  const { customer, risk, stake, quote, nextStep, disposition } = followUp;
  return [
    followUp.rank,
    customer.id,
    customer.name,
    followUp.owner ?? null,
    risk.band,
    risk.band === 'unknown' ? null : risk.value,
    followUp.sentiment ?? null,
    stake?.amount ?? null,
    stake?.currency ?? null,
    followUp.reasons.join(' · '),
    quote?.text ?? null,
    quote?.authorName ?? quote?.author ?? null,
    quote?.at === undefined ? null : isoTime(quote.at),
    quote === undefined ? null : [quote.origin.file, quote.origin.id].filter(Boolean).join('#'),
    nextStep.action,
    nextStep.stance,
    nextStep.due === undefined ? null : isoDay(nextStep.due),
    followUp.cause ?? null,
    followUp.priority,
    partsOf(risk),
    customer.known === 'listed',
    followUp.advocate,
    asOf,
    followUp.change?.kind ?? null,
    disposition === undefined ? null : markOf(disposition),
  ];
}

/** `prior +10; complaint +12.5`. */
function partsOf({ contributions }: RiskScore): string {
  let parts = '';
  for (const { signal, points } of contributions)
    parts += `${parts === '' ? '' : '; '}${signal} ${points < 0 ? '' : '+'}${points}`;
  return parts;
}

function markOf({ kind, until }: Disposition): string {
  return until === undefined ? kind : `${kind} until ${isoDay(until)}`;
}
