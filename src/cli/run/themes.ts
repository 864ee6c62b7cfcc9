import { COMMON_WORDS } from '../../lexicon/common-words.ts';
import { ASKING, FIRST_PERSON, HEDGES, SECOND_PERSON } from '../../lexicon/function-words.ts';
import { CLAUSE_OPENERS, CONDITIONS, NEGATORS } from '../../lexicon/negators.ts';
import { NUMBER_WORDS } from '../../lexicon/phrase-classes.ts';
import { createExchange } from '../../rank/exchange.ts';
import { themeReport } from '../../rank/themes.ts';
import { themeListing } from '../../report/listings/themes.ts';
import { redactThemes } from '../../report/redact-listings.ts';
import { stem } from '../../text/natural.ts';
import type { Io } from '../io.ts';
import { type ListingOptions, runListing } from './listing.ts';

export interface ThemesOptions extends ListingOptions {
  readonly days: number;
}

/** Words that make no topic: they stand in every text. */
const common = new Set([
  ...[...COMMON_WORDS.values()].flatMap((line) => line.split(' ')),
  ...[
    NEGATORS,
    CLAUSE_OPENERS,
    CONDITIONS,
    FIRST_PERSON,
    SECOND_PERSON,
    ASKING,
    HEDGES,
    NUMBER_WORDS.keys(),
  ].flatMap((words) => [...words]),
]);

/** Resolves to the exit code. */
export async function runThemes(paths: readonly string[], options: ThemesOptions, io: Io): Promise<number> {
  return runListing(paths, options, io, ({ assessed, report }, { rates }) => {
    const accounts = assessed.map(({ account }) => account);
    const themes = themeReport(accounts, {
      asOf: report.asOf,
      days: options.days,
      exchange: createExchange(rates),
      wording: { stem, isCommon: (word) => common.has(word) },
    });
    return themeListing(options.redact === true ? redactThemes(themes) : themes);
  });
}
