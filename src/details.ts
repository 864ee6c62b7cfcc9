// What a page shows beside the list: the first customers in full, and what is true of all of them together. Made of the
// accounts of a run, for formats that ask for it.
import type { Details, Explanation, FollowUp } from './model/index.ts';
import { afterDeeds, deedsIn, type Run, type RunSettings } from './pipeline.ts';
import { advocateList } from './rank/advocates.ts';
import { createExchange } from './rank/exchange.ts';
import { outlineOf } from './rank/explanation.ts';
import { portfolioOf } from './rank/portfolio.ts';
import { promiseLedger } from './rank/promises.ts';
import { themeReport } from './rank/themes.ts';
import { WORDING } from './wording.ts';

/** Customers told of in full: more of them make a page that no browser opens with ease. */
const MOST_DETAILED = 200;
/** Window of the themes, as `themes` has it unless told otherwise. */
const THEME_DAYS = 30;

/** `followUps`: the list that the page shows; `run` has the accounts that promises, themes and advocates are taken from. */
export function detailsOf(run: Run, followUps: readonly FollowUp[], settings: RunSettings): Details {
  const { assessed, report } = run;
  const accounts = assessed.map(({ account }) => account);
  const exchange = createExchange(settings.rates);
  const { asOf } = report;
  return {
    portfolio: portfolioOf(followUps, exchange),
    customers: outlines(run, followUps.slice(0, MOST_DETAILED), settings),
    themes: themeReport(accounts, { asOf, days: THEME_DAYS, exchange, wording: WORDING }),
    promises: promiseLedger(accounts, asOf),
    advocates: advocateList(assessed, asOf, exchange),
  };
}

function outlines(
  { assessed, report }: Run,
  followUps: readonly FollowUp[],
  settings: RunSettings,
): readonly Explanation[] {
  const accounts = new Map(assessed.map(({ account }) => [account.id, account]));
  return followUps.flatMap((followUp) => {
    const account = accounts.get(followUp.customer.id);
    if (account === undefined) return [];
    return outlineOf({
      account,
      followUp,
      of: report.followUps.length,
      deeds: deedsIn(account, settings),
      outcomes: { risk: (deeds) => afterDeeds(account, deeds, settings).risk },
    });
  });
}
