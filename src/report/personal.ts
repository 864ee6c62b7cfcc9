// Personal data by their shape: what can be told from digits and letters alone, whoever it belongs to. In two steps, since
// what a run knows (names and ids) is masked between them: an id may look like a phone, a mail address holds a name.
import { maskAccounts } from './personal/accounts.ts';
import { maskLinks } from './personal/links.ts';
import { maskSpokenNames } from './personal/names.ts';
import { maskNumbers } from './personal/numbers.ts';

/** The text with mail addresses, links, accounts, cards, phones, personal numbers and names masked. Linear. */
export function maskPersonal(text: string): string {
  return maskNames(maskDigits(maskAddresses(text)));
}

/** What is told by more than digits: mail addresses, links, addresses of machines, IBANs. */
export function maskAddresses(text: string): string {
  return maskAccounts(maskLinks(text));
}

/** What is told by its digits: cards, phones, personal numbers. */
export function maskDigits(text: string): string {
  return maskNumbers(text);
}

/** Names of people by what stands before or after them. */
export function maskNames(text: string): string {
  return maskSpokenNames(text);
}
