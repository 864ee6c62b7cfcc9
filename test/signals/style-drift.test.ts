import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/model/index.ts';
import styleDrift from '../../src/signals/style-drift.ts';
import { createRandom, type Random } from '../random.ts';
import { accountOf } from '../timeline.ts';

const WARM = [
  'Hi Ann, could you please send the invoice of last month? Thank you so much!',
  'Hello Ann, would it be possible to add two users to our plan? Many thanks!',
  'Hi Ann, please tell me where the new reports are. Thanks a lot, have a nice day!',
  'Hello Ann, could you resend the link to the training when you have a moment? Thanks!',
];
const COLD = ['Send the invoice.', 'Add the two users.', 'Where are the reports.', 'The link is needed.'];

/** One message every two weeks from January 2025 on. */
function letters(texts: readonly string[], author = 'customer'): readonly string[] {
  return texts.map((text, index) => {
    const day = new Date(Date.UTC(2025, 0, 6) + 14 * index * DAY).toISOString().slice(0, 10);
    return `${day} ${author} [T${index + 1}]: ${text}`;
  });
}

function found(lines: readonly string[], asOf = '2025-08-31') {
  return styleDrift.find(accountOf(lines, asOf));
}

const warm = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => WARM[index % WARM.length] ?? '');

describe('style drift', () => {
  it('tells what changed, since when, and shows one message from before and one from since', () => {
    const [finding] = found(letters([...warm(10), ...COLD, ...COLD.slice(0, 1)]));
    expect(finding?.says).toMatch(/^writes colder since 2025-05-26: /);
    expect(finding?.says).toContain('a greeting in 10 of 10 before, 0 of 5 now');
    expect(finding?.says).toContain('thanks in 10 of 10 before, 0 of 5 now');
    expect(finding?.says).toMatch(/; “H[^”]+” \(2025-0[1-5]-\d\d\), then “[^”]+” \(2025-0[5-8]-\d\d\)$/);
  });

  it('is not one short message', () => {
    expect(found(letters([...warm(13), 'Done.']))).toEqual([]);
  });

  it('is not brevity alone', () => {
    const long = warm(10);
    const short = ['Hi, thanks, please do!', 'Hello, please send it. Thanks!', 'Hi, could you? Thanks!'];
    expect(found(letters([...long, ...short]))).toEqual([]);
  });

  it('does not compare a chat with tickets', () => {
    const tickets = letters(warm(10));
    const account = accountOf([...tickets, ...letters([...warm(10), ...COLD]).slice(10)], '2025-08-31');
    const contacts = account.contacts.map((contact, index) =>
      index < 10 ? contact : { ...contact, channel: 'chat' as const },
    );
    const conversations = account.conversations.map((conversation, index) =>
      index < 10
        ? conversation
        : {
            ...conversation,
            contacts: conversation.contacts.map((contact) => ({ ...contact, channel: 'chat' as const })),
          },
    );
    expect(styleDrift.find(account)).not.toEqual([]);
    expect(styleDrift.find({ ...account, contacts, conversations })).toEqual([]);
  });

  it('does not compare replies within a thread with its openings', () => {
    const replies = COLD.map((text, index) => `2025-06-0${index + 1} customer [T10]: ${text}`);
    expect(found([...letters(warm(10)), ...replies])).toEqual([]);
  });

  it('never rests on our words', () => {
    const ours = letters([...warm(10), ...COLD], 'agent');
    expect(found([...letters(warm(14)), ...ours])).toEqual([]);
  });

  it('is not an automatic answer during the holidays', () => {
    const away = Array.from({ length: 4 }, () => 'Automatic reply: I am out of the office until 24 August.');
    expect(found(letters([...warm(10), ...away]))).toEqual([]);
  });

  it('does not speak of what is long past', () => {
    expect(found(letters([...warm(10), ...COLD]), '2026-06-30')).toEqual([]);
  });

  it('knows nothing of later messages', () => {
    expect(found(letters([...warm(10), ...COLD]), '2025-05-20')).toEqual([]);
  });

  it('is rare among steady writers of all habits and common among those who cool', () => {
    const random = createRandom(11);
    let steady = 0;
    let cooled = 0;
    for (let writer = 0; writer < 400; writer += 1) {
      const habits = habitsOf(random);
      const before = Array.from({ length: 12 }, () => letterBy(habits, random));
      if (
        found(letters([...before, ...Array.from({ length: 5 }, () => letterBy(habits, random))])).length > 0
      )
        steady += 1;
      const polite = Array.from({ length: 12 }, () => letterBy(POLITE, random));
      if (found(letters([...polite, ...Array.from({ length: 5 }, () => letterBy(CURT, random))])).length > 0)
        cooled += 1;
    }
    expect(steady / 400).toBeLessThan(0.03);
    expect(cooled / 400).toBeGreaterThan(0.8);
  });
});

interface Habits {
  readonly greets: number;
  readonly thanks: number;
  readonly asks: number;
  readonly wordy: number;
}

const POLITE: Habits = { greets: 0.9, thanks: 0.8, asks: 0.7, wordy: 3 };
const CURT: Habits = { greets: 0.1, thanks: 0.1, asks: 0.2, wordy: 1 };

function habitsOf(random: Random): Habits {
  const chance = () => random.below(11) / 10;
  return { greets: chance(), thanks: chance(), asks: chance(), wordy: 1 + random.below(4) };
}

function letterBy({ greets, thanks, asks, wordy }: Habits, random: Random): string {
  const happens = (chance: number) => random.below(100) < 100 * chance;
  const matter = Array.from(
    { length: 1 + random.below(wordy) },
    () => 'the list of the shop is due on the tenth',
  );
  return [
    happens(greets) ? 'Hello Ann,' : '',
    happens(asks) ? 'could you please see that' : 'Note that',
    `${matter.join(' and ')}.`,
    happens(thanks) ? 'Thank you.' : '',
  ].join(' ');
}
