// The customer against themselves: their latest messages are compared with their own earlier ones, openings with openings
// and replies with replies, each within its channel, because a chat is short and a reply greets nobody in any mood.
// Politeness fades before people leave a conversation (Danescu-Niculescu-Mizil et al. 2013; Zhang et al. 2018).
import { type Account, type AccountSignal, DAY, type Finding, type Instant, isoDay } from '../model/index.ts';
import { lettersOf } from './support/letters.ts';
import { compareManners } from './support/style.ts';

/** Messages compared: the latest third, within these bounds, on so many days at least. */
const FEWEST_LATEST = 3;
const MOST_LATEST = 8;
const FEWEST_BEFORE = 6;
const FEWEST_DAYS = 2;
/** Latest messages older than this say nothing of today. */
const STALE_DAYS = 180;
/** Standard errors in all from which it is told, and at which it is at full strength. */
const FROM = 2;
const FULL = 4;
/** Standard errors from which one trait counts as changed. */
const CHANGED = 1.6;
const TRAITS_TOLD = 3;

export default {
  id: 'style-drift',
  scope: 'account',
  family: 'tone',
  title: 'writes colder',
  hears:
    "The customer's latest messages are colder than their own earlier ones in several ways at once: no thanks, no greeting, no kind word, shorter, later.",
  weight: 0.5,
  halfLife: 60,
  provenance: {
    kind: 'paper',
    source:
      'Marks of politeness: Danescu-Niculescu-Mizil et al. 2013; politeness before a conversation derails: Zhang et al. 2018 (68 % accuracy at best, people 62–70 %). Strength by hand.',
  },
  experimental: true,
  find: (account) => driftOf(account),
  hits: [
    {
      asOf: '2026-03-31',
      timeline: [
        '2025-09-01 customer [T1]: Hi Ann, could you please send me the invoice of August when you have a moment? Thank you so much for your help, have a great week!',
        '2025-09-22 customer [T2]: Hello Ann, hope you are well. Would it be possible to add two more users to our plan? Many thanks in advance!',
        '2025-10-13 customer [T3]: Hi Ann, could you please tell me where the new reports are? The team really likes them. Thanks a lot!',
        '2025-11-03 customer [T4]: Good morning Ann, could you please resend the link to the training? Thank you, and have a nice weekend!',
        '2025-11-24 customer [T5]: Hi Ann, we would like to change the billing address, would that be possible by Friday? Thank you very much!',
        '2025-12-15 customer [T6]: Hello Ann, could you please check the totals of the last report when you get a chance? Thanks and happy holidays!',
        '2026-02-02 customer [T7]: Send the invoice.',
        '2026-02-16 customer [T8]: The report is due.',
        '2026-03-09 customer [T9]: Remove the two users.',
        '2026-03-23 customer [T10]: Where is the invoice.',
      ],
    },
    {
      asOf: '2026-03-31',
      timeline: [
        '2025-09-01 customer [T1]: Hello, please add a user for our new colleague. Thank you!',
        '2025-09-22 customer [T2]: Hello, please send the price list of next year. Thanks!',
        '2025-10-13 customer [T3]: Hello, how do I print the labels? Thank you!',
        '2025-11-03 customer [T4]: Hello, could you change the delivery address? Thanks!',
        '2025-11-24 customer [T5]: Hello, please add another user for the shop. Thank you!',
        '2025-12-15 customer [T6]: Hello, where do I find the invoices? Thanks!',
        '2026-01-12 customer [T7]: Hello, please send the price list again. Thanks!',
        '2026-02-16 customer [T8]: You did not send the list of the shop in May.',
        '2026-03-09 customer [T9]: Your list of the shop in May is not there.',
        '2026-03-23 customer [T10]: You have the address of the shop, use it.',
      ],
    },
  ],
  misses: [
    {
      asOf: '2026-03-31',
      timeline: [
        '2025-09-01 customer [T1]: Hello, please add a user for our new colleague. Thank you!',
        '2025-09-22 customer [T2]: Hello, please send the price list of next year. Thanks!',
        '2025-10-13 customer [T3]: Hello, how do I print the labels? Thank you!',
        '2025-11-03 customer [T4]: Hello, could you change the delivery address? Thanks!',
        '2025-11-24 customer [T5]: Hello, please add another user for the shop. Thank you!',
        '2025-12-15 customer [T6]: Hello, where do I find the invoices? Thanks!',
        '2026-02-16 customer [T8]: Hello, please send the list again. Thanks!',
        '2026-03-09 customer [T9]: Hello, could you send it to Ann? Thank you!',
        '2026-03-23 customer [T10]: Done.',
      ],
    },
    {
      asOf: '2026-03-31',
      timeline: [
        '2025-09-01 customer [T1]: Send the invoice.',
        '2025-09-22 customer [T2]: Add a user.',
        '2025-10-13 customer [T3]: Print the labels.',
        '2025-11-03 customer [T4]: Where are the invoices.',
        '2025-11-24 customer [T5]: Add another user.',
        '2025-12-15 customer [T6]: Remove the user.',
        '2026-02-16 customer [T8]: Send the list.',
        '2026-03-09 customer [T9]: Send it to Ann.',
        '2026-03-23 customer [T10]: Add a user.',
      ],
    },
  ],
} satisfies AccountSignal;

function driftOf(account: Account): readonly Finding[] {
  if (account.contacts.length < FEWEST_BEFORE + FEWEST_LATEST) return [];
  const letters = lettersOf(account);
  const count = Math.min(MOST_LATEST, Math.max(FEWEST_LATEST, Math.floor(letters.length / 3)));
  const before = letters.slice(0, -count);
  const latest = letters.slice(-count);
  const [first] = latest;
  const last = latest.at(-1);
  if (first === undefined || last === undefined || before.length < FEWEST_BEFORE) return [];
  const isStale = account.asOf - last.at > STALE_DAYS * DAY;
  if (isStale || new Set(latest.map(({ at }) => isoDay(at))).size < FEWEST_DAYS) return [];
  const { total, shifts } = compareManners(before, latest);
  const changed = shifts.filter(({ colder }) => colder >= CHANGED);
  if (total < FROM || changed.length < 2 || shifts.some(({ colder }) => colder <= -CHANGED)) return [];
  const strength = Math.min(1, 0.4 + (0.6 * (total - FROM)) / (FULL - FROM));
  const most = changed.toSorted((a, b) => b.colder - a.colder).slice(0, TRAITS_TOLD);
  const traits = most.map(({ says }) => says).join(', ');
  const says = `writes colder since ${isoDay(first.at)}: ${traits}${quotesOf(account, first.at)}`;
  return [{ strength, says, at: last.at, about: last.conversation }];
}

/** One message of theirs from before and one from since, where both were kept. */
function quotesOf({ samples }: Account, since: Instant): string {
  const before = samples.find(({ signal, at }) => signal === 'courteous' && at !== undefined && at < since);
  const after = samples.find(({ signal, at }) => signal === 'curt' && at !== undefined && at >= since);
  if (before?.at === undefined || after?.at === undefined) return '';
  return `; “${before.text}” (${isoDay(before.at)}), then “${after.text}” (${isoDay(after.at)})`;
}
