import { describe, expect, it } from 'vitest';
import { currencyOfHeader } from '../../src/ingest/mapping/currency-header.ts';
import { findPrice, parseMoney } from '../../src/ingest/values/money.ts';
import { parseNumber } from '../../src/ingest/values/numbers.ts';

describe('money', () => {
  it.each([
    ['1.234,56 €', 1234.56, 'EUR'],
    ['(1,234)', -1234, undefined],
    ['($1,234.50)', -1234.5, 'USD'],
    ['$1.2M', 1_200_000, 'USD'],
    ['12k', 12_000, undefined],
    ["CHF 1'200", 1200, 'CHF'],
    ['US$ 5', 5, 'USD'],
    ['AU $59.95', 59.95, 'AUD'],
    ['EUR 1 234,50', 1234.5, 'EUR'],
    ['-£3.50', -3.5, 'GBP'],
    ['£-3.50', -3.5, 'GBP'],
    ['1,234.5', 1234.5, undefined],
    ['₹1,00,000', 100_000, 'INR'],
    ['1.234,50-', -1234.5, undefined],
    ['50,- Kč', 50, 'CZK'],
    ['12 usd', 12, 'USD'],
    ['1.2 Mio. EUR', 1_200_000, 'EUR'],
    ['99 €/month', 99, 'EUR'],
    ['12€50', 12.5, 'EUR'],
    ['Rs.500', 500, 'INR'],
    ['0,123', 0.123, undefined],
    ['1234.56', 1234.56, undefined],
    ['1.5e3', 1500, undefined],
    ['1E3 EUR', 1000, 'EUR'],
  ])('%s', (text, amount, currency) => {
    expect(parseMoney(text, {})).toEqual(currency === undefined ? { amount } : { amount, currency });
  });

  it.each(['hello', '2026-03-01', '15.08.2017', '5 apples', '25-09', '50%', '', '1e400', '9'.repeat(40)])(
    '%s is no amount',
    (text) => {
      expect(parseMoney(text, {})).toBeUndefined();
    },
  );

  it('lets the column decide what a single mark means', () => {
    expect(parseMoney('1,234', {})?.amount).toBe(1234);
    expect(parseMoney('1,234', { decimal: ',' })?.amount).toBe(1.234);
    expect(parseMoney('1.234', { decimal: ',' })?.amount).toBe(1234);
  });

  it('beside a currency takes three digits for a group, unless the column is sure', () => {
    expect(parseMoney('5.640 €', { usualDecimal: '.' })?.amount).toBe(5640);
    expect(parseMoney('5.640', { usualDecimal: '.' })?.amount).toBe(5.64);
    expect(parseMoney('5.640 €', { decimal: '.' })?.amount).toBe(5.64);
  });

  it('finds no price in a number without end', () => {
    expect(findPrice('$1e400', '', {})).toBeUndefined();
  });

  it('lets the column choose among the currencies of one sign', () => {
    expect(parseMoney('$5', { currency: 'CAD' })?.currency).toBe('CAD');
    expect(parseMoney('$5', { currency: 'EUR' })?.currency).toBe('USD');
    expect(parseMoney('5', { currency: 'EUR' })?.currency).toBe('EUR');
  });

  it.each([
    ['from $742.50 incl. VAT', '', 742.5, 'USD'],
    ['AED 8000 (USD 2179)', '', 8000, 'AED'],
    ['16.00', 'zł', 16, 'PLN'],
    ['Free!', '', 0, undefined],
    ['129,00 € (-15%)', '', 129, 'EUR'],
    ['£54.17', 'USD', 54.17, 'GBP'],
  ])('the price in %s', (text, label, amount, currency) => {
    expect(findPrice(text, label, {})).toEqual(currency === undefined ? { amount } : { amount, currency });
  });

  it.each([
    ['refund_amount_usd', 'USD'],
    ['MRR (EUR)', 'EUR'],
    ['Betrag in €', 'EUR'],
    ['amountGBP', 'GBP'],
    ['ARR', undefined],
    ['All', undefined],
  ])('the currency of the header %s', (header, currency) => {
    expect(currencyOfHeader(header)).toBe(currency);
  });
});

describe('numbers', () => {
  it.each([
    ['1,234', 1234],
    ['12 users', 12],
    ['85%', 0.85],
    ['-3', -3],
    ['1.5e3', 1500],
    ['1 234 567', 1_234_567],
    ['.75', 0.75],
  ])('%s', (text, value) => {
    expect(parseNumber(text, undefined)).toBe(value);
  });

  it.each(['1.2.3', 'twelve', '12 of 30', '1/2', '9'.repeat(1_000_000)])('%s is no number', (text) => {
    expect(parseNumber(text, undefined)).toBeUndefined();
  });
});
