import { expect, it } from 'vitest';
import { Census, type Counts } from '../src/census.ts';
import { createRunSettings } from '../src/settings.ts';
import { EXCHANGE } from './timeline.ts';

it('takes any number of conflicts from others, and tells them in the order of their customers', () => {
  const conflicts = Array.from({ length: 300_000 }, (_, index): Counts['conflicts'][number] => {
    const place = 299_999 - index;
    return [place, { severity: 'note', code: 'party-unmatched', args: { party: String(place) } }];
  });
  const census = new Census(createRunSettings({}));
  census.take({ ...census.counts(), conflicts });
  const [first, second] = census.diagnostics({ asOf: 0, tables: [], exchange: EXCHANGE });
  expect([first?.args, second?.args]).toEqual([{ party: '0' }, { party: '1' }]);
});
