// How many of the price strings come out with the right amount and currency. The expected currency is a sign as it was
// written; it is right when it stands for the same currency as ours.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currencyNamed } from '../../src/ingest/values/currencies.ts';
import { findPrice } from '../../src/ingest/values/money.ts';

const FILE = new URL('../../../shared/data/robust/price/examples.json', import.meta.url).pathname;

interface Example {
  readonly list: string;
  readonly currency_raw: string | null;
  readonly price_raw: string | null;
  readonly decimal_separator: string | null;
  readonly amount: string | null;
  readonly currency: string | null;
}

test.skipIf(!existsSync(FILE))('prices (skips without ../shared/data)', () => {
  const examples: readonly Example[] = JSON.parse(readFileSync(FILE, 'utf8'));
  const fair = examples.filter(({ list }) => !list.includes('XFAIL'));
  const wrong = fair.filter((example) => !isRight(example));
  for (const { price_raw, currency_raw, amount, currency } of wrong) {
    process.stdout.write(`  ${price_raw} | ${currency_raw}: should be ${amount} ${currency}\n`);
  }
  const hard = examples.filter((example) => example.list.includes('XFAIL') && isRight(example));
  process.stdout.write(
    `prices: ${fair.length - wrong.length} of ${fair.length} right, and ${hard.length} of ` +
      `${examples.length - fair.length} that their authors gave up on\n`,
  );
  expect(1 - wrong.length / fair.length).toBeGreaterThanOrEqual(0.98);
});

function isRight({ price_raw, currency_raw, decimal_separator, amount, currency }: Example): boolean {
  const decimal = decimal_separator === ',' || decimal_separator === '.' ? decimal_separator : undefined;
  const found = findPrice(price_raw ?? '', currency_raw ?? '', decimal === undefined ? {} : { decimal });
  if (amount === null) return found === undefined;
  const expected = currency === null ? undefined : (currencyNamed(currency.trim()) ?? `unknown ${currency}`);
  return found?.amount === Number(amount) && found.currency === expected;
}
