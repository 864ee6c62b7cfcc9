import { promiseLedger } from '../../rank/promises.ts';
import { promiseListing } from '../../report/listings/promises.ts';
import { redactLedger } from '../../report/redact-listings.ts';
import type { Io } from '../io.ts';
import { type ListingOptions, runListing } from './listing.ts';

/** Resolves to the exit code. */
export async function runPromises(
  paths: readonly string[],
  options: ListingOptions,
  io: Io,
): Promise<number> {
  return runListing(paths, options, io, ({ accounts, report }) => {
    const ledger = promiseLedger(accounts, report.asOf);
    return promiseListing(options.redaction !== undefined ? redactLedger(ledger, options.redaction) : ledger);
  });
}
