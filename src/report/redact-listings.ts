// `--redact` for promises, advocates and themes: the same masks and pseudonyms as in the list of follow-ups.
import type {
  Advocate,
  AdvocateList,
  Deed,
  PromiseEntry,
  PromiseLedger,
  Quote,
  Theme,
  ThemeReport,
} from '../model/index.ts';
import { maskOf, pseudonym } from './redact.ts';

type Mask = (text: string) => string;

export function redactLedger(ledger: PromiseLedger): PromiseLedger {
  const nameRep = (name: string): string => (name === '' ? '' : pseudonym(name, 'rep'));
  return {
    ...ledger,
    reps: ledger.reps.map((rep) => ({ ...rep, name: nameRep(rep.name) })),
    customers: ledger.customers.map((customer) => ({ ...customer, ...hidden(customer) })),
    promises: ledger.promises.map(redactPromise),
  };
}

function hidden({ id }: { readonly id: string }): { readonly id: string; readonly name: string } {
  return { id: pseudonym(id), name: pseudonym(id) };
}

function redactPromise(entry: PromiseEntry): PromiseEntry {
  const { customer, by, reaction, evidence, late } = entry;
  const mask = maskOf([customer.name, ...namesIn(reaction?.authorName), ...namesIn(by)]);
  return {
    ...entry,
    customer: hidden(customer),
    ...(by !== undefined && { by: pseudonym(by, 'rep') }),
    quote: mask(entry.quote),
    because: mask(entry.because),
    ...(evidence !== undefined && { evidence: redactDeed(evidence, mask) }),
    ...(late !== undefined && { late: redactDeed(late, mask) }),
    ...(reaction !== undefined && { reaction: { ...reaction, text: mask(reaction.text) } }),
  };
}

function namesIn(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name, ...name.split(' ')];
}

function redactDeed(deed: Deed, mask: Mask): Deed {
  return deed.quote === undefined ? deed : { ...deed, quote: mask(deed.quote) };
}

export function redactAdvocates(list: AdvocateList): AdvocateList {
  return {
    ...list,
    advocates: list.advocates.map(redactAdvocate),
    held: list.held.map(redactAdvocate),
  };
}

function redactAdvocate(advocate: Advocate): Advocate {
  const { customer, quotes, because, held } = advocate;
  const mask = maskOf([customer.name, ...quotes.flatMap(({ authorName }) => namesIn(authorName))]);
  return {
    ...advocate,
    customer: hidden(customer),
    because: because.map(mask),
    held: held.map(mask),
    quotes: quotes.map((quote) => redactQuote(quote, mask)),
  };
}

function redactQuote({ authorName: _name, ...quote }: Quote, mask: Mask): Quote {
  return { ...quote, text: mask(quote.text) };
}

export function redactThemes(report: ThemeReport): ThemeReport {
  return { ...report, themes: report.themes.map(redactTheme) };
}

function redactTheme(theme: Theme): Theme {
  const { customers, quotes, burst } = theme;
  const writers = quotes.flatMap(({ authorName }) => namesIn(authorName));
  const mask = maskOf([...customers.map(({ name }) => name), ...writers]);
  return {
    ...theme,
    customers: customers.map((customer) => ({ ...customer, ...hidden(customer) })),
    quotes: quotes.map((quote) => redactQuote(quote, mask)),
    ...(burst !== undefined && {
      burst: { ...burst, customers: burst.customers.map(hidden) },
    }),
  };
}
