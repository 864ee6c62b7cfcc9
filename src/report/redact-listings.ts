// Promises, advocates and themes, redacted: the same masks and pseudonyms as in the list of follow-ups.
import type {
  Advocate,
  AdvocateList,
  PromiseEntry,
  PromiseLedger,
  Theme,
  ThemeReport,
} from '../model/index.ts';
import { redactDeed, redactQuote } from './redact.ts';
import type { Redaction } from './redaction.ts';

export function redactLedger(ledger: PromiseLedger, redaction: Redaction): PromiseLedger {
  redaction.noteCustomers(ledger.customers);
  return {
    ...ledger,
    reps: ledger.reps.map((rep) => ({ ...rep, name: redaction.person(rep.name) })),
    customers: ledger.customers.map((customer) => redactOwned(redaction.customer(customer), redaction)),
    promises: ledger.promises.map((entry) => redactPromise(entry, redaction)),
  };
}

function redactOwned<Owned extends { readonly owner?: string }>(owned: Owned, redaction: Redaction): Owned {
  return owned.owner === undefined ? owned : { ...owned, owner: redaction.person(owned.owner) };
}

function redactPromise(entry: PromiseEntry, redaction: Redaction): PromiseEntry {
  const { customer, by, reaction, evidence, late, conversation } = entry;
  const own = [conversation];
  return {
    ...redactOwned(entry, redaction),
    customer: redaction.customer(customer),
    quote: redaction.text(entry.quote),
    because: redaction.text(entry.because, own),
    conversation: redaction.record(conversation),
    ...(by !== undefined && { by: redaction.person(by) }),
    ...(evidence !== undefined && { evidence: redactDeed(evidence, redaction) }),
    ...(late !== undefined && { late: redactDeed(late, redaction) }),
    ...(reaction !== undefined && { reaction: redactReaction(reaction, redaction) }),
  };
}

type Reaction = NonNullable<PromiseEntry['reaction']>;

function redactReaction(reaction: Reaction, redaction: Redaction): Reaction {
  const { text, authorName } = reaction;
  return {
    ...reaction,
    text: redaction.text(text),
    ...(authorName !== undefined && { authorName: redaction.person(authorName) }),
  };
}

export function redactAdvocates(list: AdvocateList, redaction: Redaction): AdvocateList {
  const all = [...list.advocates, ...list.held];
  redaction.noteCustomers(all.map(({ customer, owner }) => ({ ...customer, owner })));
  const redacted = (advocate: Advocate): Advocate => redactAdvocate(advocate, redaction);
  return { ...list, advocates: list.advocates.map(redacted), held: list.held.map(redacted) };
}

function redactAdvocate(advocate: Advocate, redaction: Redaction): Advocate {
  const { customer, quotes, because, held, ask } = advocate;
  const own = quotes.map(({ conversation }) => conversation);
  return {
    ...redactOwned(advocate, redaction),
    customer: redaction.customer(customer),
    because: because.map((words) => redaction.text(words, own)),
    held: held.map((words) => redaction.text(words, own)),
    ask: { ...ask, says: redaction.text(ask.says, own) },
    quotes: quotes.map((quote) => redactQuote(quote, redaction)),
  };
}

export function redactThemes(report: ThemeReport, redaction: Redaction): ThemeReport {
  redaction.noteCustomers(report.themes.flatMap(({ customers }) => customers));
  return { ...report, themes: report.themes.map((theme) => redactTheme(theme, redaction)) };
}

/** A topic that is somebody's name is none that others share. */
function redactTheme(theme: Theme, redaction: Redaction): Theme {
  const { customers, quotes, burst, topics } = theme;
  return {
    ...theme,
    topics: topics.filter(({ term }) => redaction.text(capitalised(term)) === capitalised(term)),
    customers: customers.map((customer) => redactOwned(redaction.customer(customer), redaction)),
    quotes: quotes.map((quote) => redactQuote(quote, redaction)),
    ...(burst !== undefined && {
      burst: { ...burst, customers: burst.customers.map((customer) => redaction.customer(customer)) },
    }),
  };
}

/** Topics are in small letters, and a name is told by its capitals. */
function capitalised(term: string): string {
  return term.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
