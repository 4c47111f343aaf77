import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIsoDay } from './isIsoDay.ts';
import { parseDay } from './parseDay.ts';

describe('a day that can be read in one way only has a value and no issue', () => {
  test.each([
    ['31/12/2024', '2024-12-31'],
    ['31.12.2024', '2024-12-31'],
    ['31-12-2024', '2024-12-31'],
    ['31 / 12 / 2024', '2024-12-31'],
    ['31/12/24', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['5/5/2024', '2024-05-05'],
    ['03.04.2024', '2024-04-03'],
    ['30.05.2022', '2022-05-30'],
    ["15/3/'24", '2024-03-15'],
    ['15/03/97', '1997-03-15'],
    ['2024-12-31', '2024-12-31'],
    ['0224-12-31', '0224-12-31'],
    ['2024/03/04', '2024-03-04'],
    ['20240630', '2024-06-30'],
    ['1er juin 2023', '2023-06-01'],
    ['1ER JUIN 2023', '2023-06-01'],
    ['15\u00A0août\u00A02024', '2024-08-15'],
    ['le 14 octobre 2024', '2024-10-14'],
    ['lundi 3 juin 2024', '2024-06-03'],
    ['mar. 4 juin 2024', '2024-06-04'],
    ['Tuesday, 31 December 2024', '2024-12-31'],
    ['June 1st, 2024', '2024-06-01'],
    ['Dec 31, 2024', '2024-12-31'],
    ['mar 3, 2024', '2024-03-03'],
    ['31-déc-24', '2024-12-31'],
    ['2024-Dec-31', '2024-12-31'],
    ['15 de julio de 2024', '2024-07-15'],
    ['1º de junio de 2024', '2024-06-01'],
    ['15 maart 2024', '2024-03-15'],
    ['29 février 2024', '2024-02-29'],
    ['13/03/2024 09:10:00', '2024-03-13'],
    ['2024-09-21 08:00', '2024-09-21'],
    ['2024-09-21T23:59:59Z', '2024-09-21'],
    ['2024-09-21T00:30:00+14:00', '2024-09-21'],
    ['14 oct. 2024 à 14h05', '2024-10-14'],
    ['mardi 4 juin 2024 à 14h', '2024-06-04'],
    ['1 er juin 2024', '2024-06-01'],
    ['1er/09/2023', '2023-09-01'],
    ['1.º de enero de 2024', '2024-01-01'],
    ['1ro de enero de 2024', '2024-01-01'],
    ['di 4 juni 2024', '2024-06-04'],
    ['ma. 3 juni 2024', '2024-06-03'],
    ['mié 5 de junio de 2024', '2024-06-05'],
    ['au 30/06/2024', '2024-06-30'],
    ['Dec-31-24', '2024-12-31'],
  ])('%s', (text, day) => {
    expect(parseDay(text)).toEqual({ value: day, issues: [] });
  });
});

describe('day and month in digits', () => {
  test('a date that can be read both ways is read day first, and says so', () => {
    expect(parseDay('03/04/2024')).toEqual({
      value: '2024-04-03',
      issues: [
        {
          code: 'time/ambiguous-day',
          severity: 'warning',
          params: { text: '03/04/2024', day: '2024-04-03', other: '2024-03-04' },
        },
      ],
    });
  });

  test('a declared order settles it', () => {
    expect(parseDay('03/04/2024', { order: 'dmy' })).toEqual({ value: '2024-04-03', issues: [] });
    expect(parseDay('03/04/2024', { order: 'mdy' })).toEqual({ value: '2024-03-04', issues: [] });
  });

  test('a date that contradicts the declared order is read the only way it can be, and says so', () => {
    const { value, issues } = parseDay('31/12/2024', { order: 'mdy' });
    expect(value).toBe('2024-12-31');
    expect(issues.map(({ code }) => code)).toEqual(['time/other-order']);
  });
});

describe('approximate days', () => {
  test.each([
    ['fin juin 2024', '2024-06-30'],
    ['fin février 2024', '2024-02-29'],
    ['end of June 2024', '2024-06-30'],
    ['eind juni 2024', '2024-06-30'],
    ['finales de junio de 2024', '2024-06-30'],
    ['début juin 2024', '2024-06-01'],
    ['mi-juin 2024', '2024-06-15'],
    ['mid-June 2025', '2025-06-15'],
    ['fin 2024', '2024-12-31'],
    ['à fin juin 2024', '2024-06-30'],
    ['fin du mois de mai 2024', '2024-05-31'],
    ['fin d’année 2024', '2024-12-31'],
  ])('%s is read as %s, and says so', (text, day) => {
    expect(parseDay(text)).toEqual({
      value: day,
      issues: [{ code: 'time/fuzzy-day', severity: 'warning', params: { text, day } }],
    });
  });
});

describe('no value', () => {
  test.each([
    ['31/02/2024', 'time/no-such-day'],
    ['29/02/2023', 'time/no-such-day'],
    ['31 juin 2024', 'time/no-such-day'],
    ['2024-13-01', 'time/no-such-day'],
    ['99/99/2024', 'time/no-such-day'],
    ['31/12/0224', 'time/implausible-year'],
    ['15 novembre', 'time/missing-year'],
    ['15/06', 'time/missing-year'],
    ['35/54', 'time/unreadable-day'],
    ['juin 2020', 'time/unreadable-day'],
    ['mi-2025', 'time/unreadable-day'],
    ['début 2025', 'time/unreadable-day'],
    ['45447', 'time/unreadable-day'],
    ['12,5', 'time/unreadable-day'],
    ['n.d.', 'time/unreadable-day'],
    ['constructor 3 2024', 'time/unreadable-day'],
    ['', 'time/unreadable-day'],
  ])('"%s" is %s', (text, code) => {
    const reading = parseDay(text);
    expect(reading.value).toBeUndefined();
    expect(reading.issues.map((issue) => issue.code)).toEqual([code]);
  });
});

test('whatever is written, there is a real day or a reason why not', () => {
  const piece = fc.constantFrom(
    '31',
    '2',
    '29',
    '2024',
    '24',
    '/',
    '-',
    '.',
    ' ',
    ',',
    "'",
    'juin',
    'mars',
    'fin',
    'er',
    'T',
    ':',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, 'dmy' as const, 'mdy' as const), (written, order) => {
      const { value, issues } = parseDay(written, order && { order });
      if (value === undefined) expect(issues).toHaveLength(1);
      else expect(isIsoDay(value)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
