import { isoDay, type Report } from '../../model/index.ts';
import { type DiagnosticGroup, digest } from '../digest.ts';
import type { ReportFormat } from '../format.ts';
import { followUpRecord } from '../records.ts';
import { safeJson } from '../visible.ts';

export default {
  id: 'json',
  title: 'One JSON document with totals, every follow-up and its parts, and diagnostics',
  *render(report, { top }) {
    const { schemaVersion, asOf, totals } = report;
    const head = safeJson({ schemaVersion, asOf: isoDay(asOf), totals }, 2);
    yield `${head.slice(0, -2)},\n  "followUps": [`;
    let separator = '\n';
    for (const followUp of report.followUps.slice(0, top)) {
      yield `${separator}    ${safeJson(followUpRecord(followUp))}`;
      separator = ',\n';
    }
    yield `\n  ],\n  "diagnostics": ${safeJson(diagnosticRecords(report), 2).replaceAll('\n', '\n  ')}\n}\n`;
  },
} satisfies ReportFormat;

/** Without line numbers, which move with the rows; `inspect` and the warnings name them. */
function diagnosticRecords({ diagnostics }: Report): readonly Omit<DiagnosticGroup, 'lines'>[] {
  return digest(diagnostics).map(({ lines: _lines, ...group }) => group);
}
