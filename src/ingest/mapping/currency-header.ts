// A currency in a header: `amount_usd`, `MRR (EUR)`, `Betrag in €`, `arr_£`.
import { currencyNamed, currencyOf, isWordlike } from '../values/currencies.ts';

/** The ISO code that a header names; undefined where it names none. */
export function currencyOfHeader(header: string): string | undefined {
  const words = header
    .slice(0, 120)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[\s_()[\]./:-]+/)
    .filter((word) => word !== '');
  for (const word of words) {
    if (/\p{Sc}/u.test(word) || (word.length === 3 && word === word.toUpperCase() && !isWordlike(word))) {
      const code = currencyOf(word);
      if (code !== undefined) return code;
    }
  }
  const last = words.at(-1) ?? '';
  return last.length === 3 && !isWordlike(last.toUpperCase()) ? currencyNamed(last) : undefined;
}
