// Whether a later contact shows that a promise was kept, or that it was not.
import { type Contact, DAY, type Instant, type Tiding } from '../model/index.ts';
import type { Due, Made } from './commitments.ts';
import { midnight } from './due-days.ts';

/** What is written within this time of the promise belongs to it, and does not keep it. */
const SAME_BREATH = 60_000;
/** Word in another conversation is taken for word of this promise only while it is fresh. */
const FRESH_ELSEWHERE = 30 * DAY;

/** A written word in place of a call, or before half of the time given, is small talk within this time. */
const SITTING = DAY / 24;

type Act = Made['pledge']['act'];

/** What, said to be done, keeps a promise to do it; a call is also an answer, a swapped part a repair. */
const KEPT_BY: Readonly<Record<Act, readonly Tiding['act'][]>> = {
  call: ['call', 'any'],
  reply: ['reply', 'call', 'deliver', 'fix', 'refund', 'any'],
  fix: ['fix', 'deliver', 'any'],
  refund: ['refund', 'any'],
  deliver: ['deliver', 'fix', 'any'],
  other: ['fix', 'deliver', 'refund', 'call', 'any'],
};

/** Signals of a customer who is content with what was done. */
const CONTENT: ReadonlySet<string> = new Set(['thanks-after-fix', 'praise']);
/** Signals of a customer for whom it has not been done. */
const CHASES: ReadonlySet<string> = new Set(['waiting', 'unresolved', 'complaint', 'repeated-effort']);

/** Our word that it is done, a call for a promised call, an answer for a promised answer, the customer's thanks. */
export function keeps(next: Contact, made: Made, due: Due): boolean {
  const { pledge, contact, at } = made;
  if (next.at === undefined || next.at <= at + SAME_BREATH || next.channel === 'note') return false;
  if (isCallFor(next, made)) return true;
  if (next.conversation !== contact.conversation) return false;
  if (says(next, 'undone') && !saysDone(next, pledge.act)) return false;
  const renewed = next.author === 'agent' && next.pledges.some(({ act }) => act === pledge.act);
  const told = next.tidings.filter(
    ({ act, says: what }) => what === 'done' && KEPT_BY[pledge.act].includes(act),
  );
  if (told.some((tiding) => !(renewed && tiding.act === 'any') && concerns(tiding, made))) return true;
  if (isActOnIt(next, made) || isThanksFor(next, made, due)) return true;
  if (next.author === 'agent') return !renewed && told.length === 0 && isAnswerFor(next, made, due.due);
  return next.author === 'customer' && has(next, CONTENT) && !has(next, CHASES);
}

/** We have done something, and say so in words of the promise: "has been erased" after "we will erase". */
function isActOnIt({ tidings }: Contact, { pledge }: Made): boolean {
  return tidings.some(({ says: what, quote }) => what === 'acted' && shares(quote, pledge.quote));
}

/** Thanks at once are for the promise; from its day on they are for what was done. */
function isThanksFor(next: Contact, { at }: Made, due: Due): boolean {
  if (!says(next, 'thanks') || has(next, CHASES)) return false;
  const from = due.due === undefined || due.dueAssumed === true ? at + DAY : midnight(due.due);
  return (next.at ?? 0) >= from;
}

/** A call of ours in another conversation than the promise, or later in the same call log. */
function isCallFor(next: Contact, { pledge, contact, at }: Made): boolean {
  if (pledge.act !== 'call' || next.channel !== 'call' || next.author !== 'agent') return false;
  return (
    next.conversation !== contact.conversation || contact.channel !== 'call' || (next.at ?? 0) - at > DAY / 4
  );
}

/** Whoever promised a word and writes has kept it, unless it is in the same sitting, only puts it off, or is of something else. */
function isAnswerFor(next: Contact, made: Made, due: Instant | undefined): boolean {
  const { pledge, at } = made;
  if (pledge.act !== 'reply' && pledge.act !== 'call') return false;
  if (says(next, 'moved') || next.tidings.some((tiding) => !concerns(tiding, made))) return false;
  const wait = due === undefined ? SAME_BREATH : Math.min(SITTING, (due - at) / 2);
  return (next.at ?? 0) - at >= wait;
}

/** The customer asks for it on or after its day, or we admit that it was not done. */
export function asksAgain(next: Contact, made: Made, { due, dueAssumed }: Due): boolean {
  const { pledge, contact, at } = made;
  const from = dueAssumed === true || due === undefined ? at : due;
  if (next.at === undefined || next.at <= at + SAME_BREATH || next.at < from) return false;
  const same = next.conversation === contact.conversation;
  if (saysDone(next, pledge.act)) return false;
  const undone = next.tidings.filter(({ says: what }) => what === 'undone');
  const meant = undone.some((tiding) => concerns(tiding, made));
  if (next.author === 'agent') return same && meant;
  if (next.author !== 'customer') return false;
  if (same) return meant || (undone.length === 0 && next.at >= (due ?? Infinity) && has(next, CHASES));
  return next.at - at <= FRESH_ELSEWHERE && undone.some(({ act }) => act === pledge.act);
}

/** Unless its words name what another promise of the conversation is about, and this one not. */
function concerns({ quote }: Tiding, { pledge, beside }: Made): boolean {
  if (beside.length === 0 || shares(quote, pledge.quote)) return true;
  return !beside.some((other) => shares(quote, other.quote));
}

function shares(a: string, b: string): boolean {
  const words = contentOf(a);
  for (const word of contentOf(b)) if (words.has(word)) return true;
  return false;
}

/** Words of some length, cut to their beginning, so that "flyer" meets "flyers"; those of any promise left out. */
function contentOf(quote: string): ReadonlySet<string> {
  const words = quote.toLowerCase().match(/\p{L}{4,40}/gu) ?? [];
  return new Set(words.filter((word) => !ANY_PROMISE.has(word)).map((word) => word.slice(0, 5)));
}

const ANY_PROMISE: ReadonlySet<string> = new Set(
  (
    'will shall going have been with your yours they them this that from then also soon today tomorrow tonight morning ' +
    'afternoon evening week month monday tuesday wednesday thursday friday saturday sunday before within days hours ' +
    'please thank thanks back just here find still never nothing nobody send sent call called promised said'
  ).split(' '),
);

/** The customer's first word after a promise that waits for them, unless it only asks. */
export function meetsCondition({ contact, at, later }: Made): Contact | undefined {
  return later.find(
    (next) =>
      next.author === 'customer' &&
      next.conversation === contact.conversation &&
      (next.at ?? 0) > at &&
      !says(next, 'undone'),
  );
}

/** In so many words; who thanks for the call may still miss something else. */
function saysDone({ tidings }: Contact, act: Act): boolean {
  return tidings.some((tiding) => tiding.says === 'done' && tiding.act === act);
}

function says({ tidings }: Contact, what: Tiding['says']): boolean {
  return tidings.some((tiding) => tiding.says === what);
}

function has({ evidence }: Contact, signals: ReadonlySet<string>): boolean {
  return evidence.some(({ signal }) => signals.has(signal));
}
