import { isoDay } from '../../model/index.ts';
import type { ReportFormat } from '../format.ts';
import { followUpRecord } from '../records.ts';
import { safeJson } from '../visible.ts';

export default {
  id: 'ndjson',
  title: 'One JSON object per line and follow-up',
  *render({ schemaVersion, asOf, followUps }, { top }) {
    for (const followUp of followUps.slice(0, top)) {
      yield `${safeJson({ schemaVersion, asOf: isoDay(asOf), ...followUpRecord(followUp) })}\n`;
    }
  },
} satisfies ReportFormat;
