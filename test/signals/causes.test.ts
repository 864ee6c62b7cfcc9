import { describe, expect, it } from 'vitest';
import { causes } from '../../src/lexicon/causes.ts';
import { CAUSES } from '../../src/model/index.ts';
import { createListener } from '../../src/text/listen.ts';

const listen = createListener({ signals: [], causes, pledges: [], brands: [] });

describe('the cause of a grievance', () => {
  it('has phrases for every cause of the shared practice', () => {
    expect(new Set(causes.map((group) => group.cause))).toEqual(new Set(CAUSES));
  });

  it.each([
    ['price', 'Your prices went up by 20 percent, that is too much.'],
    ['price', 'It is not worth what we pay.'],
    ['product', 'There is no way to export the data, a basic feature is missing.'],
    ['product', 'The jacket ripped after one wash.'],
    ['attitude', 'She hung up on me.'],
    ['attitude', 'The staff were unfriendly and unhelpful.'],
    ['delivery', 'The parcel is a week late.'],
    ['delivery', 'My luggage was lost.'],
    ['returns', 'I sent the shoes back and still have no refund.'],
    ['returns', 'They will not exchange it without the box.'],
    ['waiting', 'I was on hold for an hour.'],
    ['waiting', 'No one replies to my emails.'],
    ['reliability', 'The app keeps crashing.'],
    ['reliability', 'The sync has not worked for days.'],
    ['billing', 'You charged me twice.'],
    ['billing', 'The invoice is wrong.'],
    ['promise', 'Your salesman guaranteed that it would fit.'],
    ['promise', 'It was meant to be ready, as agreed.'],
    ['repetition', 'I was transferred from one department to the next.'],
    ['repetition', 'I am tired of repeating myself.'],
  ])('is %s: %s', (cause, text) => {
    expect(listen({ author: 'customer', text }).cause).toBe(cause);
  });

  it('is none where nothing names one', () => {
    expect(listen({ author: 'customer', text: 'Hello, how are you?' }).cause).toBeUndefined();
  });
});
