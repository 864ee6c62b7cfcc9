import { createExchange } from '../../rank/exchange.ts';
import { themeReport } from '../../rank/themes.ts';
import { themeListing } from '../../report/listings/themes.ts';
import { redactThemes } from '../../report/redact-listings.ts';
import { WORDING } from '../../wording.ts';
import type { Io } from '../io.ts';
import { type ListingOptions, runListing } from './listing.ts';

export interface ThemesOptions extends ListingOptions {
  readonly days: number;
}

/** Resolves to the exit code. */
export async function runThemes(paths: readonly string[], options: ThemesOptions, io: Io): Promise<number> {
  return runListing(paths, options, io, ({ accounts, report }, { rates }) => {
    const themes = themeReport(accounts, {
      asOf: report.asOf,
      days: options.days,
      exchange: createExchange(rates),
      wording: WORDING,
    });
    return themeListing(options.redaction !== undefined ? redactThemes(themes, options.redaction) : themes);
  });
}
