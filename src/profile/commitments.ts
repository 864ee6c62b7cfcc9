// Promises made → due → kept or broken. What is promised, and what is said of its fate, is heard in `listen`; here the
// fate is decided, by what happened until the day that the account is opened on.
import {
  type Commitment,
  type Contact,
  DAY,
  type Deed,
  type Instant,
  isoDay,
  type Pledge,
  present,
} from '../model/index.ts';
import { dueOf, midnight } from './due-days.ts';
import { asksAgain, keeps, meetsCondition } from './tidings.ts';

/** Days a promise without a date is given: three working days and a weekend; by hand. */
const DAYS_WITHOUT_DATE = 5;
/** Days more after which even what was promised for no day comes late. */
const PATIENCE_WITHOUT_DATE = 10;
/** What is done some hours after the day is over was in time where the day began later. */
const GRACE = DAY / 3;
/** What an agent says within this time of "I'll just check" is the answer; there was nothing to keep. */
const SAME_SITTING = DAY / 24;

/** A promise with where it was made, and what follows it. */
export interface Made {
  readonly pledge: Pledge;
  readonly contact: Contact;
  readonly at: Instant;
  /** Contacts after it, in order of time. */
  readonly later: readonly Contact[];
  /** Other promises of the conversation: word of them is not word of this one. */
  readonly beside: readonly Pledge[];
}

/** `contacts`: of one customer, in order of time. `renewal`: the next one. */
export function commitmentsOf(
  contacts: readonly Contact[],
  renewal: Instant | undefined,
  asOf: Instant,
): readonly Commitment[] {
  const all: Commitment[] = [];
  for (const [index, contact] of contacts.entries()) {
    const { author, at, pledges } = contact;
    if (author !== 'agent' || at === undefined) continue;
    for (const pledge of pledges) {
      const beside = pledgesBeside(pledge, contact, contacts);
      const made: Made = { pledge, contact, at, later: contacts.slice(index + 1), beside };
      if (isSaidAndDone(made)) continue;
      const again = all.findIndex((earlier) => isRepeated(earlier, made));
      const earlier = all[again];
      if (earlier === undefined) all.push(follow(made, dueFor(made, renewal), asOf));
      else all[again] = restated(earlier, made, dueFor(made, renewal), asOf);
    }
  }
  return all;
}

function pledgesBeside(
  pledge: Pledge,
  { conversation }: Contact,
  contacts: readonly Contact[],
): readonly Pledge[] {
  return contacts
    .filter((contact) => contact.author === 'agent' && contact.conversation === conversation)
    .flatMap(({ pledges }) => pledges)
    .filter((other) => other !== pledge);
}

/** When a promise is due; `due` is absent while it waits for something else. */
export interface Due {
  readonly due?: Instant;
  readonly dueAssumed?: true;
}

function dueFor(made: Made, renewal: Instant | undefined): Due {
  const { pledge, at } = made;
  const named = dueOf(pledge, at, renewal);
  if (pledge.condition === 'event') return named === undefined ? {} : { due: named };
  const from = pledge.condition === 'customer' ? meetsCondition(made)?.at : at;
  if (from === undefined) return {};
  const due = dueOf(pledge, from, renewal);
  return due === undefined ? { due: from + DAYS_WITHOUT_DATE * DAY, dueAssumed: true } : { due };
}

/** "I'll just check", and then the answer. */
function isSaidAndDone({ pledge, contact, at, later }: Made): boolean {
  if (pledge.preparatory !== true || dueOf(pledge, at, undefined) !== undefined) return false;
  return later.some(
    (next) =>
      next.author === 'agent' &&
      next.conversation === contact.conversation &&
      (next.at ?? Infinity) - at <= SAME_SITTING,
  );
}

/** The same said again before its day, or moved to another one, is one promise. */
function isRepeated(earlier: Commitment, { pledge, contact, at }: Made): boolean {
  if (earlier.pledge.act !== pledge.act || earlier.conversation !== contact.conversation) return false;
  if (earlier.at === at)
    return !isDated(earlier.pledge) || !isDated(pledge) || isSameDay(earlier.pledge, pledge);
  const settled = earlier.evidence?.at ?? Infinity;
  return settled > at && at <= deadlineOf(earlier.due ?? Infinity, at);
}

function isDated(pledge: Pledge): boolean {
  return dueOf(pledge, 0, 0) !== undefined;
}

function isSameDay(a: Pledge, b: Pledge): boolean {
  return dueOf(a, 0, 0) === dueOf(b, 0, 0);
}

/** The first words stand for it; of two days the one said last counts. */
function restated(earlier: Commitment, made: Made, due: Due, asOf: Instant): Commitment {
  const known: Due = present({ due: earlier.due, dueAssumed: earlier.dueAssumed });
  const newer = due.due === undefined || due.dueAssumed === true ? known : due;
  const { at, by, pledge } = earlier;
  return { ...follow({ ...made, pledge }, newer, asOf), ...present({ at, by }) };
}

function follow(made: Made, when: Due, asOf: Instant): Commitment {
  const { due, dueAssumed } = when;
  const { pledge, contact, at, later } = made;
  const base = present({
    pledge,
    at,
    due,
    dueAssumed,
    conversation: contact.conversation,
    by: contact.authorName,
  });
  const kept = later.find((next) => keeps(next, made, when));
  const asked = later.find((next) => asksAgain(next, made, when));
  if (kept?.at !== undefined && (asked?.at ?? Infinity) >= kept.at) {
    const evidence = deedOf(kept, made, 'done');
    if (isInTime(kept, due, dueAssumed === true))
      return { ...base, state: 'kept', because: doneWords(kept, made), evidence };
    const because = `only on ${isoDay(kept.at)}: ${doneWords(kept, made)}`;
    return { ...base, state: 'broken', because, evidence, late: evidence };
  }
  if (asked?.at !== undefined) return broken(base, asked, made, when);
  if (due === undefined) return { ...base, state: 'open', because: waitWords(pledge) };
  if (asOf <= deadlineOf(due, asOf)) return { ...base, state: 'open', because: `due ${isoDay(due)}` };
  return { ...base, state: 'broken', because: 'no sign of it since' };
}

function broken(
  base: Omit<Commitment, 'state' | 'because'>,
  asked: Contact,
  made: Made,
  when: Due,
): Commitment {
  const at = asked.at ?? 0;
  const who = asked.author === 'agent' ? 'we said so ourselves' : 'the customer asked again';
  const because = `${who} on ${isoDay(at)}`;
  const since = made.later.slice(made.later.indexOf(asked) + 1);
  const done = since.find((next) => keeps(next, made, when));
  const evidence = deedOf(asked, made, 'undone');
  if (done?.at === undefined) return { ...base, state: 'broken', because, evidence };
  const late = deedOf(done, made, 'done');
  return { ...base, state: 'broken', because: `${because}, done on ${isoDay(done.at)}`, evidence, late };
}

function deedOf(contact: Contact, { pledge }: Made, says: 'done' | 'undone'): Deed {
  const told = contact.tidings.filter((tiding) => tiding.says === says);
  const own = told.find(({ act }) => act === pledge.act) ?? told[0];
  return present({ at: contact.at ?? 0, author: contact.author, quote: own?.quote });
}

/** The customer's thanks show that it was done, whenever they come. Where no day was named, nobody had to ask. */
function isInTime({ author, at = 0 }: Contact, due: Instant | undefined, assumed: boolean): boolean {
  if (due === undefined || author === 'customer') return true;
  return at <= deadlineOf(assumed ? due + PATIENCE_WITHOUT_DATE * DAY : due, at);
}

/** End of the due day, and some hours; a moment without a time of day is compared by its day. */
function deadlineOf(due: Instant, at: Instant): Instant {
  const end = midnight(due) + DAY - 1;
  return midnight(at) === at ? end : Math.max(due, end) + GRACE;
}

function waitWords({ condition }: Pledge): string {
  return condition === 'customer' ? 'waits for the customer' : 'waits for something else first';
}

function doneWords({ author, channel, at = 0 }: Contact, { pledge }: Made): string {
  if (author === 'customer') return `the customer says so, ${isoDay(at)}`;
  if (channel === 'call' && pledge.act === 'call') return `called on ${isoDay(at)}`;
  return `wrote back on ${isoDay(at)}`;
}
