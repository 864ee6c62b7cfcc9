// What a page shows beside the list: the first customers in full, and what is true of all of them together. Made of the
// accounts of a run, for formats that ask for it.

import { assessed } from './judgement.ts';
import type { Account, Details, Explanation, FollowUp } from './model/index.ts';
import { afterDeeds, deedsIn, type Run, type RunSettings } from './pipeline.ts';
import { advocateList } from './rank/advocates.ts';
import { createExchange } from './rank/exchange.ts';
import { outlineOf } from './rank/explanation.ts';
import { portfolioOf } from './rank/portfolio.ts';
import { promiseLedger } from './rank/promises.ts';
import { themeReport } from './rank/themes.ts';
import { mapped } from './walks.ts';
import { WORDING } from './wording.ts';

/** Customers told of in full: more of them make a page that no browser opens with ease. */
const MOST_DETAILED = 200;
/** Window of the themes, as `themes` has it unless told otherwise. */
const THEME_DAYS = 30;

/** `followUps`: the list that the page shows; `run` has the accounts that promises, themes and advocates are taken from. */
export function detailsOf(run: Run, followUps: readonly FollowUp[], settings: RunSettings): Details {
  const accounts = [...run.accounts];
  const exchange = createExchange(settings.rates);
  const { asOf } = run.report;
  return {
    portfolio: portfolioOf(followUps, exchange),
    customers: outlines(accounts, followUps.slice(0, MOST_DETAILED), run.report.followUps.length, settings),
    themes: themeReport(accounts, { asOf, days: THEME_DAYS, exchange, wording: WORDING }),
    promises: promiseLedger(accounts, asOf),
    advocates: advocateList(
      mapped(accounts, (account) => assessed(account, settings)),
      asOf,
      exchange,
    ),
  };
}

function outlines(
  accounts: readonly Account[],
  followUps: readonly FollowUp[],
  of: number,
  settings: RunSettings,
): readonly Explanation[] {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return followUps.flatMap((followUp) => {
    const account = byId.get(followUp.customer.id);
    if (account === undefined) return [];
    return outlineOf({
      account,
      followUp,
      of,
      deeds: deedsIn(account, settings),
      outcomes: { risk: (deeds) => afterDeeds(account, deeds, settings).risk },
    });
  });
}
