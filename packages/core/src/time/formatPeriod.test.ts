import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../text/LanguageTag.ts';
import { addDays } from './addDays.ts';
import { formatPeriod } from './formatPeriod.ts';
import type { Grain, Period } from './Period.ts';
import { parseDay } from './parseDay.ts';
import { parsePeriod } from './parsePeriod.ts';
import { periodOf } from './periodOf.ts';

const day = fc.integer({ min: 0, max: 70_000 }).map((after) => addDays('1950-01-01', after));
const lang = fc.constantFrom<Language>('fr', 'en', 'es', 'nl');

test.each<readonly [string, string, Grain | undefined, string, string]>([
  ['2024-01-01', '2024-03-31', undefined, 'T1 2024', 'Q1 2024'],
  ['2024-07-01', '2024-12-31', undefined, 'S2 2024', 'H2 2024'],
  ['2024-06-01', '2024-06-30', undefined, 'juin 2024', 'June 2024'],
  ['2024-01-01', '2024-12-31', undefined, '2024', '2024'],
  ['2024-12-30', '2025-01-05', 'week', 'semaine 1 2025', 'week 1 2025'],
  ['2024-06-01', '2024-08-31', 'custom', 'juin–août 2024', 'June–Aug 2024'],
  ['2024-12-01', '2025-02-28', 'quarter', 'déc. 2024–févr. 2025', 'Dec 2024–Feb 2025'],
  ['2023-06-01', '2024-05-31', undefined, 'juin 2023–mai 2024', 'June 2023–May 2024'],
  ['2023-06-01', '2024-05-31', 'programme-year', '2023-2024', '2023-2024'],
  ['2023-10-01', '2024-09-30', 'fiscal-year', 'exercice 2023-2024', 'FY 2023-2024'],
  ['2024-01-01', '2024-12-31', 'fiscal-year', 'exercice 2024', 'FY 2024'],
  ['2023-09-01', '2024-08-31', 'school-year', 'année scolaire 2023-2024', 'school year 2023-2024'],
  ['2024-06-01', '2025-05-30', undefined, 'du 1er juin 2024 au 30 mai 2025', '1 June 2024 to 30 May 2025'],
  ['2024-06-03', '2024-07-15', undefined, 'du 3 juin au 15 juillet 2024', '3 June to 15 July 2024'],
  ['2024-06-03', '2024-06-15', undefined, 'du 3 au 15 juin 2024', '3 to 15 June 2024'],
  ['2024-06-03', '2024-06-03', undefined, '3 juin 2024', '3 June 2024'],
])('from %s to %s, as %s', (start, end, grain, french, english) => {
  const period: Period = { start, end, ...(grain && { grain }), label: 'as written' };
  expect(formatPeriod(period, 'fr')).toBe(french);
  expect(formatPeriod(period, 'en')).toBe(english);
});

test.each<readonly [string, string, Grain | undefined, string, string]>([
  ['2024-01-01', '2024-03-31', undefined, 'T1 2024', 'K1 2024'],
  ['2024-07-01', '2024-12-31', undefined, 'S2 2024', 'H2 2024'],
  ['2024-06-01', '2024-06-30', undefined, 'junio de 2024', 'juni 2024'],
  ['2024-12-30', '2025-01-05', 'week', 'semana 1 2025', 'week 1 2025'],
  ['2024-06-01', '2024-08-31', 'custom', 'jun.–ago. 2024', 'juni–aug. 2024'],
  ['2023-06-01', '2024-05-31', 'programme-year', '2023-2024', '2023-2024'],
  ['2023-10-01', '2024-09-30', 'fiscal-year', 'ejercicio 2023-2024', 'boekjaar 2023-2024'],
  ['2023-09-01', '2024-08-31', 'school-year', 'curso 2023-2024', 'schooljaar 2023-2024'],
  ['2024-06-03', '2024-06-15', undefined, 'del 3 al 15 de junio de 2024', '3 t/m 15 juni 2024'],
  [
    ...(['2024-06-01', '2025-05-30', undefined] as const),
    ...(['del 1 de junio de 2024 al 30 de mayo de 2025', '1 juni 2024 t/m 30 mei 2025'] as const),
  ],
])('from %s to %s, as %s, in Spanish and Dutch', (start, end, grain, spanish, dutch) => {
  const period: Period = { start, end, ...(grain && { grain }) };
  expect(formatPeriod(period, 'es')).toBe(spanish);
  expect(formatPeriod(period, 'nl')).toBe(dutch);
});

describe('BJ-05 a programme that runs from June to June', () => {
  const cohortOf = (at: string) =>
    formatPeriod(periodOf(at, 'programme-year', { yearStartsInMonth: 6 }), 'fr');
  test('15/03/2024 is in the cohort 2023-2024', () => {
    expect(cohortOf(parseDay('15/03/2024').value ?? '')).toBe('2023-2024');
  });
  test('1 June is the first day of one cohort, 31 May the last day of the one before', () => {
    expect(cohortOf('2024-05-31')).toBe('2023-2024');
    expect(cohortOf('2024-06-01')).toBe('2024-2025');
    expect(periodOf('2024-06-01', 'programme-year', { yearStartsInMonth: 6 })).toEqual({
      start: '2024-06-01',
      end: '2025-05-31',
      grain: 'programme-year',
    });
  });
  test('its name is read back to its days', () => {
    expect(parsePeriod('2023-2024', { yearStartsInMonth: 6 }).value).toEqual({
      start: '2023-06-01',
      end: '2024-05-31',
      grain: 'programme-year',
      label: '2023-2024',
    });
  });
  test('every day is in one cohort only, whatever the month in which the year starts', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (at, yearStartsInMonth) => {
        const own = periodOf(at, 'programme-year', { yearStartsInMonth });
        expect(own.start <= at && at <= own.end).toBe(true);
        const next = periodOf(addDays(own.end, 1), 'programme-year', { yearStartsInMonth });
        expect(next.start).toBe(addDays(own.end, 1));
        expect(next.start.slice(5)).toBe(`${String(yearStartsInMonth).padStart(2, '0')}-01`);
      }),
    );
  });
});

test('what is written is read back as the same days', () => {
  fc.assert(
    fc.property(day, fc.nat(1200), lang, (start, length, words) => {
      const period = { start, end: addDays(start, length) };
      expect(parsePeriod(formatPeriod(period, words))).toMatchObject({ value: period, issues: [] });
    }),
  );
});

test('what is written of a grain is read back with its grain', () => {
  const grain = fc.constantFrom<Grain>('day', 'week', 'month', 'quarter', 'half-year', 'year', 'school-year');
  fc.assert(
    fc.property(day, grain, lang, (at, of, words) => {
      const period = periodOf(at, of);
      expect(parsePeriod(formatPeriod(period, words))).toMatchObject({ value: period, issues: [] });
    }),
  );
});

test('programme and fiscal years are read back by who knows the month they start in', () => {
  const grain = fc.constantFrom<Grain>('programme-year', 'fiscal-year');
  fc.assert(
    fc.property(day, grain, lang, fc.integer({ min: 2, max: 12 }), (at, of, words, yearStartsInMonth) => {
      const period = periodOf(at, of, { yearStartsInMonth });
      const back = parsePeriod(formatPeriod(period, words), { yearStartsInMonth });
      expect(back).toMatchObject({ value: period, issues: [] });
    }),
  );
});
