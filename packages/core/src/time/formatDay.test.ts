import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../text/LanguageTag.ts';
import { addDays } from './addDays.ts';
import { formatDay } from './formatDay.ts';
import { parseDay } from './parseDay.ts';

const day = fc.integer({ min: 0, max: 100_000 }).map((after) => addDays('1900-01-01', after));

test('the first of a month is an ordinal in French', () => {
  expect(formatDay('2024-06-01', 'fr')).toBe('1er juin 2024');
  expect(formatDay('2024-06-11', 'fr')).toBe('11 juin 2024');
  expect(formatDay('2024-06-01', 'en')).toBe('1 June 2024');
});

test('Spanish joins day, month and year, Dutch puts hyphens between digits', () => {
  expect(formatDay('2024-06-01', 'es')).toBe('1 de junio de 2024');
  expect(formatDay('2024-06-01', 'nl')).toBe('1 juni 2024');
  expect(formatDay('2024-06-01', 'es', { length: 'short' })).toBe('01/06/2024');
  expect(formatDay('2024-06-01', 'nl', { length: 'short' })).toBe('01-06-2024');
});

test('what is written is read back as the same day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom<Language>('fr', 'en', 'es', 'nl'), (iso, lang) => {
      expect(parseDay(formatDay(iso, lang))).toEqual({ value: iso, issues: [] });
      expect(parseDay(formatDay(iso, lang, { length: 'short' }), { order: 'dmy' })).toEqual({
        value: iso,
        issues: [],
      });
    }),
  );
});
