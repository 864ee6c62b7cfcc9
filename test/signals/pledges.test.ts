import { describe, expect, it } from 'vitest';
import { pledges } from '../../src/lexicon/pledges.ts';
import { createListener } from '../../src/text/listen.ts';

const listen = createListener({ signals: [], causes: [], pledges, brands: [] });

const actsOf = (text: string) => listen({ author: 'agent', text }).pledges.map((pledge) => pledge.act);

describe('promises in an agent’s words', () => {
  it.each([
    ['call', "I'll call you back tomorrow."],
    ['call', 'Someone from our team will give you a call this afternoon.'],
    ['call', 'My manager will ring you at three.'],
    ['call', 'Expect a call from us between two and four.'],
    ['reply', 'We will get back to you by Friday.'],
    ['reply', 'I will keep you posted.'],
    ['reply', "You'll hear from me before noon."],
    ['reply', "I'll send over the quote by end of day."],
    ['fix', 'Our engineers will have this fixed by Monday.'],
    ['fix', 'Leave it with me.'],
    ['fix', 'The line will be repaired tonight.'],
    ['fix', 'We are working on it and expect to have it resolved by six.'],
    ['refund', 'You will receive the refund within 5 days.'],
    ['refund', 'The fee will be refunded in full.'],
    ['refund', "We'll credit your account with 20 euros."],
    ['deliver', 'Your replacement will be shipped today.'],
    ['deliver', 'It will be with you by the end of the week.'],
    ['deliver', "We're sending a technician on Wednesday."],
    ['other', 'I promise that this will not happen again.'],
    ['other', 'I will book you in for Monday at nine.'],
  ])('hears a promise to %s: %s', (act, text) => {
    expect(actsOf(text)).toContain(act);
  });

  it.each([
    'Please let us know if you need anything else.',
    'Refunds are usually processed in 5 days.',
    'Will you be at home tomorrow?',
    'Shall I call you back?',
    'If we refund you, the order is closed.',
    'You will need to restart the router.',
    'You will find the settings under Account.',
    'We will not be able to refund this.',
    'I called you yesterday.',
    'He said he will call you.',
    'Please call us back at your convenience.',
    'We would call you if there was news.',
    'Your order was delivered yesterday.',
    'Customers will get an email when they register.',
  ])('hears no promise: %s', (text) => {
    expect(actsOf(text)).toEqual([]);
  });

  it('hears none from a customer', () => {
    expect(listen({ author: 'customer', text: 'I will call you back tomorrow.' }).pledges).toEqual([]);
  });

  it('reads when it is due from the same sentence', () => {
    const [pledge] = listen({ author: 'agent', text: 'We will refund you within 5 days.' }).pledges;
    expect(pledge).toMatchObject({ act: 'refund', dueInDays: 5 });
  });
});
