import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import { periodsOverlap } from './periodsOverlap.ts';

const period = fc.tuple(fc.nat(60), fc.nat(30)).map(([from, length]) => {
  const start = addDays('2024-01-01', from);
  return { start, end: addDays(start, length) };
});

test('two periods overlap where some day is in both', () => {
  const days = ({ start, end }: { start: string; end: string }) => {
    const list = [];
    for (let day = start; day <= end; day = addDays(day, 1)) list.push(day);
    return list;
  };
  fc.assert(
    fc.property(period, period, (a, b) => {
      const shared = days(a).some((day) => days(b).includes(day));
      expect(periodsOverlap(a, b)).toBe(shared);
      expect(periodsOverlap(b, a)).toBe(shared);
    }),
  );
});
