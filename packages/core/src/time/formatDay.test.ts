import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './addDays.ts';
import { formatDay } from './formatDay.ts';
import { parseDay } from './parseDay.ts';

const day = fc.integer({ min: 0, max: 100_000 }).map((after) => addDays('1900-01-01', after));

test('the first of a month is an ordinal in French', () => {
  expect(formatDay('2024-06-01', 'fr')).toBe('1er juin 2024');
  expect(formatDay('2024-06-11', 'fr')).toBe('11 juin 2024');
  expect(formatDay('2024-06-01', 'en')).toBe('1 June 2024');
});

test('what is written is read back as the same day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('fr' as const, 'en' as const), (iso, lang) => {
      expect(parseDay(formatDay(iso, lang))).toEqual({ value: iso, issues: [] });
      expect(parseDay(formatDay(iso, lang, { length: 'short' }), { order: 'dmy' })).toEqual({
        value: iso,
        issues: [],
      });
    }),
  );
});
