import { expect, test } from 'vitest';
import { formatClockSpan } from './formatClockSpan.ts';

test('a time is written on 24 hours, with h in French and a colon elsewhere', () => {
  expect(formatClockSpan({ start: '09:05' }, 'fr')).toBe('9 h 05');
  expect(formatClockSpan({ start: '00:00', end: '23:59' }, 'fr')).toBe('0 h – 23 h 59');
  expect(formatClockSpan({ start: '14:00', end: '15:30' }, 'nl')).toBe('14:00–15:30');
});

test.each(['9:30', '24:00', '10:60', '', '10h30'])('%j is no time of a day', (start) => {
  expect(() => formatClockSpan({ start }, 'fr')).toThrow(/HH:MM/);
});
