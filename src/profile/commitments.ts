// Promises made → due → kept or broken. The words of a promise are heard in `listen`; here its fate is decided,
// by what happened until the day that the account is opened on.
import {
  type Commitment,
  type Contact,
  DAY,
  type Instant,
  isoDay,
  type Pledge,
  present,
} from '../model/index.ts';

/** Days a promise without a date is given: three working days and a weekend; by hand. */
const DAYS_WITHOUT_DATE = 5;
/** A promise for a day is kept until that day is over everywhere. */
const GRACE = DAY;
/** What is written within this time of the promise belongs to it, and does not keep it. */
const SAME_BREATH = 60_000;

/** `contacts`: of one customer, in order of time. */
export function commitmentsOf(contacts: readonly Contact[], asOf: Instant): readonly Commitment[] {
  return contacts.flatMap((contact, index) =>
    contact.author === 'agent' && contact.at !== undefined
      ? contact.pledges.map((pledge) =>
          follow(pledge, contact, contact.at ?? 0, contacts.slice(index + 1), asOf),
        )
      : [],
  );
}

function follow(
  pledge: Pledge,
  contact: Contact,
  at: Instant,
  later: readonly Contact[],
  asOf: Instant,
): Commitment {
  const due = dueOf(pledge, at);
  const base = present({
    pledge,
    at,
    due,
    conversation: contact.conversation,
    by: contact.authorName,
  });
  const chased = later.find((next) => isChase(next, contact, due));
  const act = later.find((next) => keeps(next, contact, pledge, at));
  if (act?.at !== undefined && act.at <= due + GRACE && (chased?.at ?? Infinity) > act.at) {
    return { ...base, state: 'kept', because: `${actWords(act)} on ${isoDay(act.at)}` };
  }
  if (chased?.at !== undefined) {
    return { ...base, state: 'broken', because: `the customer asked again on ${isoDay(chased.at)}` };
  }
  if (asOf <= due + GRACE) return { ...base, state: 'open', because: `due ${isoDay(due)}` };
  const late = act?.at === undefined ? 'no sign of it since' : `only on ${isoDay(act.at)}`;
  return { ...base, state: act === undefined ? 'broken' : 'kept', because: late };
}

function dueOf(pledge: Pledge, at: Instant): Instant {
  if (pledge.dueWeekday !== undefined) return nextWeekday(at, pledge.dueWeekday);
  return at + (pledge.dueInDays ?? DAYS_WITHOUT_DATE) * DAY;
}

/** The next such weekday after the day of writing; 0 is Sunday. */
function nextWeekday(at: Instant, weekday: number): Instant {
  const ahead = (weekday - new Date(at).getUTCDay() + 7) % 7;
  return at + (ahead === 0 ? 7 : ahead) * DAY;
}

/** Signals by which a customer says that what was promised has not come. */
const CHASES = new Set(['waiting', 'unresolved', 'complaint', 'repeated-effort']);

function isChase(next: Contact, promise: Contact, due: Instant): boolean {
  if (next.author !== 'customer' || next.at === undefined || next.at < due) return false;
  if (next.conversation !== promise.conversation && promise.cause !== next.cause) return false;
  return next.evidence.some(({ signal }) => CHASES.has(signal));
}

/** Our own later word in the conversation, a call for a promised call, or the customer's thanks. */
function keeps(next: Contact, promise: Contact, pledge: Pledge, at: Instant): boolean {
  if (next.at === undefined || next.at <= at + SAME_BREATH || next.channel === 'note') return false;
  const sameConversation = next.conversation === promise.conversation;
  if (next.author === 'agent') return sameConversation || (pledge.act === 'call' && next.channel === 'call');
  return sameConversation && next.evidence.some(({ signal }) => signal === 'thanks-after-fix');
}

function actWords(act: Contact): string {
  if (act.author === 'customer') return 'the customer said thanks';
  return act.channel === 'call' ? 'called' : 'wrote back';
}
