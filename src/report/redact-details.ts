// `--redact` for what a page shows beside the list.
import type { Details } from '../model/index.ts';
import { redactExplanation } from './redact.ts';
import { redactAdvocates, redactLedger, redactThemes } from './redact-listings.ts';

export function redactDetails({ portfolio, customers, themes, promises, advocates }: Details): Details {
  return {
    portfolio,
    customers: customers.map(redactExplanation),
    themes: redactThemes(themes),
    promises: redactLedger(promises),
    advocates: redactAdvocates(advocates),
  };
}
