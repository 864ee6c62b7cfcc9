// Money in several currencies has to be put in one order, offline. These rates do that and nothing else: no amount
// that a reader sees is converted. Whoever needs other rates sets `rates` in the config.
import type { Exchange, Money } from '../model/index.ts';

/** Units of each currency for one euro: the European Central Bank's reference rates, averages of the year 2024. */
const UNITS_PER_EURO: ReadonlyMap<string, number> = new Map([
  ['EUR', 1],
  ['USD', 1.0824],
  ['GBP', 0.84662],
  ['CHF', 0.9526],
  ['JPY', 163.85],
  ['SEK', 11.4325],
  ['NOK', 11.629],
  ['DKK', 7.4589],
  ['PLN', 4.3058],
  ['CZK', 25.12],
  ['HUF', 395.3],
  ['RON', 4.9746],
  ['TRY', 35.5734],
  ['AUD', 1.6397],
  ['NZD', 1.788],
  ['CAD', 1.4821],
  ['BRL', 5.8283],
  ['MXN', 19.8314],
  ['CNY', 7.7875],
  ['HKD', 8.4454],
  ['SGD', 1.4458],
  ['KRW', 1475.4],
  ['INR', 90.5563],
  ['ZAR', 19.8297],
]);

const SOURCE = 'ECB reference rates, averages of 2024';

/** `overrides`: units of a currency for one euro, from the user's config. An unknown currency counts as euro. */
export function createExchange(overrides: ReadonlyMap<string, number>): Exchange {
  const rate = (currency: string): number => overrides.get(currency) ?? UNITS_PER_EURO.get(currency) ?? 1;
  return {
    reference: 'EUR',
    source: overrides.size > 0 ? `config, else ${SOURCE}` : SOURCE,
    inReference: ({ amount, currency }: Money) => (currency === undefined ? amount : amount / rate(currency)),
  };
}
