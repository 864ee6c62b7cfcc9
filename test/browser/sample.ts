// The page of the sample company, from its files to the last byte, as `scan --format html` makes it.
import { DETAIL_RETENTION } from '../../src/cli/run/details.ts';
import { detailsOf } from '../../src/details.ts';
import { findSources } from '../../src/ingest/index.ts';
import type { Report, Source } from '../../src/model/index.ts';
import { run } from '../../src/pipeline.ts';
import { PLAIN } from '../../src/report/format.ts';
import html from '../../src/report/formats/html.ts';
import { createRunSettings } from '../../src/settings.ts';

export async function sampleReport(): Promise<Report> {
  const { sources } = await findSources(['fixtures/tidewright']);
  return detailedReport(sources);
}

export async function detailedReport(sources: readonly Source[]): Promise<Report> {
  const settings = createRunSettings({ retention: DETAIL_RETENTION });
  const result = await run(sources, settings);
  return { ...result.report, details: detailsOf(result, result.report.followUps, settings) };
}

/** With every customer who is worth a call. */
export function pageOf(report: Report): string {
  return [...html.render(report, { width: 80, paint: PLAIN, top: Infinity })].join('');
}
