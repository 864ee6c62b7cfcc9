import { assessed } from '../../judgement.ts';
import { advocateList } from '../../rank/advocates.ts';
import { createExchange } from '../../rank/exchange.ts';
import { advocateListing } from '../../report/listings/advocates.ts';
import { redactAdvocates } from '../../report/redact-listings.ts';
import { mapped } from '../../walks.ts';
import type { Io } from '../io.ts';
import { type ListingOptions, runListing } from './listing.ts';

/** Resolves to the exit code. */
export async function runAdvocates(
  paths: readonly string[],
  options: ListingOptions,
  io: Io,
): Promise<number> {
  return runListing(paths, options, io, ({ accounts, report }, settings) => {
    const judged = mapped(accounts, (account) => assessed(account, settings));
    const list = advocateList(judged, report.asOf, createExchange(settings.rates));
    return advocateListing(options.redaction !== undefined ? redactAdvocates(list, options.redaction) : list);
  });
}
