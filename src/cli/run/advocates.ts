import { advocateList } from '../../rank/advocates.ts';
import { createExchange } from '../../rank/exchange.ts';
import { advocateListing } from '../../report/listings/advocates.ts';
import { redactAdvocates } from '../../report/redact-listings.ts';
import type { Io } from '../io.ts';
import { type ListingOptions, runListing } from './listing.ts';

/** Resolves to the exit code. */
export async function runAdvocates(
  paths: readonly string[],
  options: ListingOptions,
  io: Io,
): Promise<number> {
  return runListing(paths, options, io, ({ assessed, report }, { rates }) => {
    const list = advocateList(assessed, report.asOf, createExchange(rates));
    return advocateListing(options.redaction !== undefined ? redactAdvocates(list, options.redaction) : list);
  });
}
