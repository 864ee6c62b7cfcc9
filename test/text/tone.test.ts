import { describe, expect, it } from 'vitest';
import { listenerFor } from '../../src/listener.ts';
import { type Author, MANNERS, type Manner } from '../../src/model/index.ts';
import { signals } from '../../src/signals/index.ts';

const listen = listenerFor(signals, []);

const severityOf = (text: string, author: Author = 'customer') => listen({ author, text }).severity;

function mannersOf(text: string, author: Author = 'customer'): readonly string[] {
  const { manner } = listen({ author, text });
  return (Object.keys(MANNERS) as Manner[]).filter((name) => (manner & MANNERS[name]) !== 0);
}

describe('how far a complaint goes', () => {
  it.each([
    ['hint', 'The onboarding was not ideal.'],
    ['annoyance', 'I am fed up with this tool.'],
    ['accusation', 'You never answered my question.'],
    ['blame', 'Your team is incompetent.'],
    ['blame', 'The login was a bit slow, you promised to fix it, and now I see that you are useless.'],
  ])('is %s: %s', (severity, text) => expect(severityOf(text)).toBe(severity));

  it.each([
    'How do I add a user?',
    'Thank you, you have been very helpful.',
    'It is not your fault, really.',
    'Where is the tracking number for the card you sent me?',
  ])('is nothing: %s', (text) => expect(severityOf(text)).toBeUndefined());

  it('is never heard in our own words', () => {
    expect(severityOf('You are incompetent, a customer told me.', 'agent')).toBeUndefined();
  });

  it('is not told in a language that is not understood', () => {
    expect(severityOf('Das ist eine Frechheit, Sie sind unfähig.')).toBeUndefined();
  });
});

describe('how a message is put', () => {
  it.each([
    [['greeting', 'thanks', 'courtesy'], 'Hi Ann, could you please send the list? Thanks'],
    [['warmth'], 'We have moved, and it is great! Have a nice weekend'],
    [['direct'], 'You have the list.'],
    [['automatic'], 'I am out of the office until Monday.'],
    [[], 'The list is due.'],
  ])('%j: %s', (manners, text) => expect(mannersOf(text)).toEqual(manners));

  it('is not asked of our own words', () => {
    expect(mannersOf('Hi Tom, thanks, could you please send the list?', 'agent')).toEqual([]);
  });
});
