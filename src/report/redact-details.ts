// `--redact` for what a page shows beside the list.
import type { Details } from '../model/index.ts';
import { redactExplanation } from './redact.ts';
import { redactAdvocates, redactLedger, redactThemes } from './redact-listings.ts';
import type { Redaction } from './redaction.ts';

export function redactDetails(
  { portfolio, customers, themes, promises, advocates }: Details,
  redaction: Redaction,
): Details {
  return {
    portfolio,
    customers: customers.map((customer) => redactExplanation(customer, redaction)),
    themes: redactThemes(themes, redaction),
    promises: redactLedger(promises, redaction),
    advocates: redactAdvocates(advocates, redaction),
  };
}
