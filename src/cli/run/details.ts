// The report of `scan` with what only some formats show: made after the list is cut, and redacted as the list is.
import type { Report } from '../../model/index.ts';
import type { Run, RunSettings } from '../../pipeline.ts';
import type { Retention } from '../../profile/contact.ts';
import type { Redaction } from '../../report/redaction.ts';
import { filtered } from '../../walks.ts';

/** What such a run has to keep of the messages: enough for topics and timelines. */
export const DETAIL_RETENTION: Retention = { quotesPerSignal: 20, snippetLength: 160 };

export interface DetailOptions {
  readonly owner?: string;
  readonly redaction?: Redaction;
}

/**
 * `list`: the report as it is shown, whose ranks and order the details take. Promises, themes and advocates are of the
 * owner's customers, as their commands have them.
 */
export async function withDetails(
  list: Report,
  run: Run,
  settings: RunSettings,
  { owner, redaction }: DetailOptions,
): Promise<Report> {
  const { detailsOf } = await import('../../details.ts');
  const { redactDetails } = await import('../../report/redact-details.ts');
  const wanted = owner?.toLowerCase();
  const own = filtered(
    run.accounts,
    (account) => wanted === undefined || account.owner?.toLowerCase().includes(wanted) === true,
  );
  const shownAs = (id: string): string => (redaction === undefined ? id : redaction.customerId(id));
  const originals = new Map(
    run.report.followUps.map((followUp) => [shownAs(followUp.customer.id), followUp]),
  );
  const followUps = list.followUps.flatMap(({ customer, rank }) => {
    const original = originals.get(customer.id);
    return original === undefined ? [] : [{ ...original, rank }];
  });
  const details = detailsOf({ ...run, accounts: own }, followUps, settings);
  return { ...list, details: redaction === undefined ? details : redactDetails(details, redaction) };
}
