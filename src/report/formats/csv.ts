import { type FollowUp, isoDay } from '../../model/index.ts';
import { type Cell, csvWriter } from '../csv.ts';
import type { ReportFormat } from '../format.ts';
import { followUpRecord } from '../records.ts';

export default {
  id: 'csv',
  title: 'One row per follow-up (RFC 4180, UTF-8, line feeds); the default when piped',
  *render({ asOf, followUps }, { top, csv }) {
    const { head, line } = csvWriter(csv);
    yield head(COLUMNS);
    for (const followUp of followUps.slice(0, top)) {
      yield line(cells(followUp, isoDay(asOf)));
    }
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

/** Values in the order of the columns; null becomes an empty cell. */
function cells(followUp: FollowUp, asOf: string): readonly Cell[] {
  const record = followUpRecord(followUp);
  const { customer, stake, quote, parts, disposition } = record;
  return [
    record.rank,
    customer.id,
    customer.name,
    record.owner,
    record.band,
    record.risk,
    record.sentiment,
    stake?.amount ?? null,
    stake?.currency ?? null,
    record.reasons.join(' · '),
    quote?.text ?? null,
    quote === null ? null : (quote.authorName ?? quote.author),
    quote?.at ?? null,
    quote === null ? null : [quote.origin.file, quote.origin.id].filter(Boolean).join('#'),
    record.nextStep,
    record.stance,
    record.due,
    record.cause,
    record.priority,
    parts.map(({ signal, points }) => `${signal} ${points < 0 ? '' : '+'}${points}`).join('; '),
    customer.listed,
    record.advocate,
    asOf,
    record.changed?.change ?? null,
    disposition === null ? null : [disposition.kind, disposition.until].filter(Boolean).join(' until '),
  ];
}
