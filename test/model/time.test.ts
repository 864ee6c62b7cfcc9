import { describe, expect, it } from 'vitest';
import { DAY, isoDay, isoTime } from '../../src/model/index.ts';
import { createRandom } from '../random.ts';

const whole = (at: number): string => new Date(at).toISOString();

describe('isoDay and isoTime', () => {
  it('are the beginning of what the platform writes, for 2,000 moments before and after 1970', () => {
    const random = createRandom(11);
    for (let index = 0; index < 2000; index++) {
      const at = Math.floor((random.next() - 0.4) * 2 ** 42);
      expect(isoDay(at)).toBe(whole(at).slice(0, 10));
      expect(isoTime(at)).toBe(`${whole(at).slice(0, 19)}Z`);
    }
  });

  it('stay right when more days are named than are remembered', () => {
    for (let day = -40_000; day < 40_000; day += 1) isoDay(day * DAY);
    expect([isoDay(-40_000 * DAY), isoDay(39_999 * DAY)]).toEqual(['1860-06-26', '2079-07-07']);
  });
});
