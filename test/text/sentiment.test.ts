import { describe, expect, test } from 'vitest';
import { sentimentOf } from './hear.ts';

describe('sentiment', () => {
  test.each([
    'The support is terrible',
    'not good at all',
    'This is not ideal',
    'We are less than thrilled',
    'I am not sure why but the service is terrible and awful',
    'Great, another outage',
    'Thanks for nothing',
    'could have been better',
    'nobody has called back',
    'fed up with this',
    'The food was great but the staff was rude and slow',
    'sooooo slow :-(',
    'worst airline ever 😡',
    "they don't care",
  ])('negative: %s', (text) => expect(sentimentOf(text)).toBeLessThan(-0.1));

  test.each([
    'Thank you so much, that was very helpful',
    'not bad at all',
    'no problems so far',
    "can't complain",
    'Not only fast but also friendly',
    "I couldn't be happier",
    'It was slow at first but now it works great',
    'works like a charm :)',
    'I love it 😍',
    "can't wait to fly with you again",
  ])('positive: %s', (text) => expect(sentimentOf(text)).toBeGreaterThan(0.1));

  test.each([
    'How do I close my account?',
    'My order number is 4411',
    'What kind of card do I need?',
    'I would like to book a flight to Rome',
    '',
    '...',
  ])('near neutral: %s', (text) => expect(Math.abs(sentimentOf(text))).toBeLessThan(0.2));

  test.each([
    ['very slow', 'slow'],
    ['extremely disappointed', 'slightly disappointed'],
    ['This is BAD', 'This is bad'],
    ['This is baaaad', 'This is bad'],
    ['This is bad!!!', 'This is bad'],
    ['This is bad', 'Is this bad?'],
    ['This is bad', 'if this is bad, tell me'],
    ['good but slow', 'slow but good'],
    ['it is bad', 'although it is bad'],
    ['it is bad', 'it is not bad'],
  ])('"%s" is worse than "%s"', (worse, better) => {
    expect(sentimentOf(worse)).toBeLessThan(sentimentOf(better));
  });

  test('one bad word says less in a long message', () => {
    const long = `${'the room and '.repeat(33)}bad`;
    expect(sentimentOf(long)).toBeGreaterThan(sentimentOf('it is bad') / 1.2);
    expect(sentimentOf(long)).toBeLessThan(0);
  });

  test('negation ends with its clause', () => {
    expect(sentimentOf('I do not know, it is great')).toBeGreaterThan(0.2);
  });
});
