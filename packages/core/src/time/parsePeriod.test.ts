import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIsoDay } from './isIsoDay.ts';
import type { Grain } from './Period.ts';
import { parseDay } from './parseDay.ts';
import { type ParsePeriodOptions, parsePeriod } from './parsePeriod.ts';

type Row = readonly [text: string, start: string, end: string, grain: Grain, options?: ParsePeriodOptions];

function readsAs(rows: readonly Row[]) {
  for (const [text, start, end, grain, options = {}] of rows)
    test(`${text} is ${start} to ${end}, a ${grain}`, () => {
      expect(parsePeriod(text, options)).toEqual({ value: { start, end, grain, label: text }, issues: [] });
    });
}

describe('parts of a year', () => {
  readsAs([
    ['T1 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['t4 2024', '2024-10-01', '2024-12-31', 'quarter'],
    ['T1/2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['T1 24', '2024-01-01', '2024-03-31', 'quarter'],
    ['1er trim. 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['2e trimestre 2024', '2024-04-01', '2024-06-30', 'quarter'],
    ['premier trimestre de l’année 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['Trimestre 3 2024', '2024-07-01', '2024-09-30', 'quarter'],
    ['Q1 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['2024-Q4', '2024-10-01', '2024-12-31', 'quarter'],
    ['2024Q4', '2024-10-01', '2024-12-31', 'quarter'],
    ['third quarter of 2024', '2024-07-01', '2024-09-30', 'quarter'],
    ['K3 2024', '2024-07-01', '2024-09-30', 'quarter'],
    ['kwartaal 2 2024', '2024-04-01', '2024-06-30', 'quarter'],
    ['2de kwartaal 2024', '2024-04-01', '2024-06-30', 'quarter'],
    ['4.º trim. 2024', '2024-10-01', '2024-12-31', 'quarter'],
    ['2T 2024', '2024-04-01', '2024-06-30', 'quarter'],
    ['quadrimestre 2 2024', '2024-05-01', '2024-08-31', 'four-month-term'],
    ['S1 2024', '2024-01-01', '2024-06-30', 'half-year'],
    ['S1-2024', '2024-01-01', '2024-06-30', 'half-year'],
    ['1er semestre 2024', '2024-01-01', '2024-06-30', 'half-year'],
    ['1er sem. 2024', '2024-01-01', '2024-06-30', 'half-year'],
    ['second semestre 2024', '2024-07-01', '2024-12-31', 'half-year'],
    ['1.er semestre 2024', '2024-01-01', '2024-06-30', 'half-year'],
    ['H2 2024', '2024-07-01', '2024-12-31', 'half-year'],
    ['first half of 2024', '2024-01-01', '2024-06-30', 'half-year'],
    ['2e helft 2024', '2024-07-01', '2024-12-31', 'half-year'],
    ['semaine 12 2024', '2024-03-18', '2024-03-24', 'week'],
    ['S12 2024', '2024-03-18', '2024-03-24', 'week'],
    ['2024-W01', '2024-01-01', '2024-01-07', 'week'],
    ['2020-W53', '2020-12-28', '2021-01-03', 'week'],
  ]);
});

describe('months', () => {
  readsAs([
    ['juin 2024', '2024-06-01', '2024-06-30', 'month'],
    ['Févr. 2024', '2024-02-01', '2024-02-29', 'month'],
    ['Dec-24', '2024-12-01', '2024-12-31', 'month'],
    ['juin 24', '2024-06-01', '2024-06-30', 'month'],
    ['mois de juin 2024', '2024-06-01', '2024-06-30', 'month'],
    ['junio de 2024', '2024-06-01', '2024-06-30', 'month'],
    ['2024 juin', '2024-06-01', '2024-06-30', 'month'],
    ['06/2024', '2024-06-01', '2024-06-30', 'month'],
    ['2024-06', '2024-06-01', '2024-06-30', 'month'],
  ]);
});

describe('years', () => {
  const june = { yearStartsInMonth: 6 };
  const october = { yearStartsInMonth: 10 };
  readsAs([
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['2024', '2024-01-01', '2024-12-31', 'year', june],
    ['Année 2024', '2024-01-01', '2024-12-31', 'year'],
    ['année scolaire 2023-2024', '2023-09-01', '2024-08-31', 'school-year'],
    ['schooljaar 2023-2024', '2023-09-01', '2024-08-31', 'school-year'],
    ['2023-2024 school year', '2023-09-01', '2024-08-31', 'school-year'],
    ['AY 2023-24', '2023-09-01', '2024-08-31', 'school-year'],
    ['année scolaire 1999-2000', '1999-09-01', '2000-08-31', 'school-year'],
    ['SY 1999-00', '1999-09-01', '2000-08-31', 'school-year'],
    ['2023-2024', '2023-06-01', '2024-05-31', 'programme-year', june],
    ['2023/24', '2023-06-01', '2024-05-31', 'programme-year', june],
    ['Promotion 2023-2024', '2023-06-01', '2024-05-31', 'programme-year', june],
    ['Promotion 2019-2020 (juin à juin)', '2019-06-01', '2020-05-31', 'programme-year'],
    ['2019-2020 (juin–mai)', '2019-06-01', '2020-05-31', 'programme-year'],
    ['T1 2023-2024', '2023-06-01', '2023-08-31', 'quarter', june],
    ['FY24', '2023-10-01', '2024-09-30', 'fiscal-year', october],
    ['FY24 (Oct 2023 – Sep 2024)', '2023-10-01', '2024-09-30', 'fiscal-year'],
    ['FY2023/24', '2023-04-01', '2024-03-31', 'fiscal-year', { yearStartsInMonth: 4 }],
    ['FY25 Q2', '2025-01-01', '2025-03-31', 'quarter', october],
    ['Q1 FY24', '2023-10-01', '2023-12-31', 'quarter', october],
    ['exercice 2024', '2024-01-01', '2024-12-31', 'fiscal-year'],
    ['exercice 2024', '2023-07-01', '2024-06-30', 'fiscal-year', { yearStartsInMonth: 7 }],
  ]);
});

describe('from one to another', () => {
  readsAs([
    ['Juin-août 2024', '2024-06-01', '2024-08-31', 'custom'],
    ['sept.–nov. 2024', '2024-09-01', '2024-11-30', 'custom'],
    ['Jan-Mar 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['janv./févr. 2024', '2024-01-01', '2024-02-29', 'custom'],
    ['avril, mai et juin 2024', '2024-04-01', '2024-06-30', 'quarter'],
    ['mai et juin 2024', '2024-05-01', '2024-06-30', 'custom'],
    ['entre juin et août 2024', '2024-06-01', '2024-08-31', 'custom'],
    ['déc. 2024 - févr. 2025', '2024-12-01', '2025-02-28', 'custom'],
    ['juin 2024 - mai', '2024-06-01', '2025-05-31', 'programme-year'],
    ['de juin 2024 à mai 2025', '2024-06-01', '2025-05-31', 'programme-year'],
    ['sept. 2023 - août 2024', '2023-09-01', '2024-08-31', 'programme-year'],
    ['Période : sept. 2023 - août 2024', '2023-09-01', '2024-08-31', 'programme-year'],
    ['Oct 2023 – Sep 2024', '2023-10-01', '2024-09-30', 'programme-year'],
    ['de enero a marzo de 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['2023-06/2024-05', '2023-06-01', '2024-05-31', 'programme-year'],
    ['2024-01/06', '2024-01-01', '2024-06-30', 'half-year'],
    ['2024-06-01/2025-05-31', '2024-06-01', '2025-05-31', 'programme-year'],
    ['01/06/2024 - 31/05/2025', '2024-06-01', '2025-05-31', 'programme-year'],
    ['01-06-2024-31-05-2025', '2024-06-01', '2025-05-31', 'programme-year'],
    ['15/06-31/08/2024', '2024-06-15', '2024-08-31', 'custom'],
    ['du 1er juin 2024 au 31 mai 2025', '2024-06-01', '2025-05-31', 'programme-year'],
    ['du 3 juin au 15 juillet 2024', '2024-06-03', '2024-07-15', 'custom'],
    ['du 1er au 15 juin 2024', '2024-06-01', '2024-06-15', 'custom'],
    ['1-15 June 2024', '2024-06-01', '2024-06-15', 'custom'],
    ['June 1-15, 2024', '2024-06-01', '2024-06-15', 'custom'],
    ['1 jan 2024 t/m 31 maart 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['T1-T2 2024', '2024-01-01', '2024-06-30', 'half-year'],
    ['2024 T1-T3', '2024-01-01', '2024-09-30', 'custom'],
    ['Q4 2024 - Q1 2025', '2024-10-01', '2025-03-31', 'custom'],
    ['FY24 Q1-Q2', '2023-10-01', '2024-03-31', 'custom', { yearStartsInMonth: 10 }],
    ['2021-2024', '2021-01-01', '2024-12-31', 'custom'],
    ['01/06/2024-30/06/2024', '2024-06-01', '2024-06-30', 'month'],
    ['15/03/2024', '2024-03-15', '2024-03-15', 'day'],
    ['T2 (avril-juin 2024)', '2024-04-01', '2024-06-30', 'quarter'],
    ['Phase 1 (juin-août 2024)', '2024-06-01', '2024-08-31', 'custom'],
  ]);
});

describe('what can be read in two ways, is vague or lacks an end has no value', () => {
  test.each([
    ['2023-2024', 'time/ambiguous-period'],
    ['2023/24', 'time/ambiguous-period'],
    ['2011-12', 'time/ambiguous-period'],
    ['T1 2023-2024', 'time/ambiguous-period'],
    ['année scolaire 2024', 'time/ambiguous-period'],
    ['juin 2023 - juin 2024', 'time/ambiguous-period'],
    ['déc.-févr. 2024', 'time/ambiguous-period'],
    ['T1 2024 (avril-juin 2024)', 'time/ambiguous-period'],
    ['FY2023/24', 'time/unknown-fiscal-year'],
    ['sem. 1 2024', 'time/week-or-half'],
    ['courant 2024', 'time/fuzzy-period'],
    ['mi-2025', 'time/fuzzy-period'],
    ['début 2025', 'time/fuzzy-period'],
    ['early 2025', 'time/fuzzy-period'],
    ['été 2024', 'time/fuzzy-period'],
    ['depuis juin 2024', 'time/open-period'],
    ['until June 2024', 'time/open-period'],
    ['de juin à juin', 'time/missing-year'],
    ['juin', 'time/missing-year'],
    ['T1', 'time/missing-year'],
    ['24 juin', 'time/missing-year'],
    ['2024-2023', 'time/reversed-period'],
    ['31/05/2025 - 01/06/2024', 'time/reversed-period'],
    ['31/02/2024', 'time/no-such-day'],
    ['juin et août 2024', 'time/unreadable-period'],
    ['juin 2023-2024', 'time/unreadable-period'],
    ['T5 2024', 'time/unreadable-period'],
    ['2021-W53', 'time/unreadable-period'],
    ['2024-13', 'time/unreadable-period'],
    ['1250', 'time/unreadable-period'],
    ['FY0001', 'time/unreadable-period'],
    ['Année 2', 'time/unreadable-period'],
    ['constructor 2024', 'time/unreadable-period'],
    ['', 'time/unreadable-period'],
  ])('"%s" is %s', (text, code) => {
    const reading = parsePeriod(text);
    expect(reading.value).toBeUndefined();
    expect(reading.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('an ambiguous text says which two periods it can be', () => {
    expect(parsePeriod('2023-2024').issues[0]?.params).toEqual({
      text: '2023-2024',
      first: { fr: 'année scolaire 2023-2024', en: 'school year 2023-2024' },
      second: { fr: 'janv. 2023–déc. 2024', en: 'Jan 2023–Dec 2024' },
    });
  });

  test('a vague text says between which days it lies', () => {
    expect(parsePeriod('courant 2024').issues[0]?.params).toEqual({
      text: 'courant 2024',
      from: '2024-01-01',
      to: '2024-12-31',
    });
  });

  test('where months come before days, "June 24" may be a day', () => {
    expect(parsePeriod('June 24', { order: 'mdy' }).issues[0]?.code).toBe('time/day-or-month');
  });
});

describe('what is assumed is said', () => {
  test('a fiscal year written the American way starts in October', () => {
    expect(parsePeriod('FY25 Q2')).toEqual({
      value: { start: '2025-01-01', end: '2025-03-31', grain: 'quarter', label: 'FY25 Q2' },
      issues: [
        {
          code: 'time/assumed-fiscal-year',
          severity: 'warning',
          params: { text: 'FY25 Q2', start: '2024-10-01', end: '2025-09-30' },
        },
      ],
    });
  });

  test('from June to June is one year of a programme that starts in June', () => {
    const { value, issues } = parsePeriod('juin 2023 à juin 2024', { yearStartsInMonth: 6 });
    expect(value).toMatchObject({ start: '2023-06-01', end: '2024-05-31', grain: 'programme-year' });
    expect(issues).toMatchObject([{ code: 'time/read-as-programme-year', severity: 'hint' }]);
  });

  test('a remark that is no period is told and left out', () => {
    const { value, issues } = parsePeriod('juin 2024 (prévu)');
    expect(value).toMatchObject({ start: '2024-06-01', end: '2024-06-30', grain: 'month' });
    expect(issues).toMatchObject([{ code: 'time/remark', severity: 'hint', params: { note: 'prévu' } }]);
  });

  test('the end of a month is a day, and approximate', () => {
    const { value, issues } = parsePeriod('fin juin 2024');
    expect(value).toMatchObject({ start: '2024-06-30', end: '2024-06-30', grain: 'day' });
    expect(issues).toMatchObject([{ code: 'time/fuzzy-day' }]);
  });

  test('one end settles the order of day and month of the other, else it is said once', () => {
    expect(parsePeriod('01/02/2024 - 10/31/2024').value).toMatchObject({
      start: '2024-01-02',
      end: '2024-10-31',
    });
    expect(parsePeriod('01/02/2024 - 05/02/2024').issues).toMatchObject([
      { code: 'time/ambiguous-day', params: { day: '2024-02-01' } },
      { code: 'time/ambiguous-day', params: { day: '2024-02-05' } },
    ]);
  });
});

describe('as people in associations write them', () => {
  const june = { yearStartsInMonth: 6 };
  const october = { yearStartsInMonth: 10 };
  readsAs([
    ['4ème trimestre 2024', '2024-10-01', '2024-12-31', 'quarter'],
    ['2ème sem 2024', '2024-07-01', '2024-12-31', 'half-year'],
    ['1ste kwartaal 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['1 er trimestre 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['1er\u00A0TRIMESTRE\u202F2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['II Trimestre de 2024', '2024-04-01', '2024-06-30', 'quarter'],
    ['IVe trimestre 2024', '2024-10-01', '2024-12-31', 'quarter'],
    ['2024_T1', '2024-01-01', '2024-03-31', 'quarter'],
    ['T1 2024.', '2024-01-01', '2024-03-31', 'quarter'],
    ['T4 2024 (oct.-déc.)', '2024-10-01', '2024-12-31', 'quarter'],
    ['Q2 FY25 (Jan–Mar 2025)', '2025-01-01', '2025-03-31', 'quarter'],
    ['FY25 Q2 (Jan–Mar 2025)', '2025-01-01', '2025-03-31', 'quarter', october],
    ['Q4 24/25', '2025-07-01', '2025-09-30', 'quarter', october],
    ['HY1 2024', '2024-01-01', '2024-06-30', 'half-year'],
    ['set. 2024', '2024-09-01', '2024-09-30', 'month'],
    ['23-24', '2023-06-01', '2024-05-31', 'programme-year', june],
    ['année scol. 2023-2024', '2023-09-01', '2024-08-31', 'school-year'],
    ['sept. 2023 > août 2024', '2023-09-01', '2024-08-31', 'programme-year'],
    ['1 juni 2024 tot en met 31 mei 2025', '2024-06-01', '2025-05-31', 'programme-year'],
    ['van 1 juni tot en met 31 augustus 2024', '2024-06-01', '2024-08-31', 'custom'],
    ['du 1er/09/2023 au 31/08/2024', '2023-09-01', '2024-08-31', 'programme-year'],
    ['Du 1 er juin 2024 au 31 mai 2025', '2024-06-01', '2025-05-31', 'programme-year'],
    ['au 31 décembre 2024', '2024-12-31', '2024-12-31', 'day'],
    ['per 31/12/2024', '2024-12-31', '2024-12-31', 'day'],
    ['29/02/2024 - 28/02/2025', '2024-02-29', '2025-02-28', 'custom'],
  ]);

  describe('two digits of a date are never taken for a year, nor a day for a month', () => {
    readsAs([
      ['du 1 au 15/06/2024', '2024-06-01', '2024-06-15', 'custom'],
      ['du 1 au 15/06/24', '2024-06-01', '2024-06-15', 'custom'],
      ['10/06 - 15/06/24', '2024-06-10', '2024-06-15', 'custom'],
      ['01-06/2024', '2024-01-01', '2024-06-30', 'half-year'],
      ['2014-06-15/06-30', '2014-06-15', '2014-06-30', 'custom'],
      ['2024-06-01/15', '2024-06-01', '2024-06-15', 'custom'],
      ['2005-06/2005-09', '2005-06-01', '2005-09-30', 'custom'],
    ]);
  });

  test.each([
    ['06/24', 'time/day-or-month'],
    ['06/24 - 09/24', 'time/day-or-month'],
    ['15/06', 'time/missing-year'],
    ['23/24', 'time/ambiguous-period'],
    ['nov 23-24', 'time/ambiguous-period'],
    ['T1 2024 (avr-juin)', 'time/ambiguous-period'],
    ['2024 (juin-déc)', 'time/ambiguous-period'],
    ['T0', 'time/unreadable-period'],
    ['1er trimestre scolaire 2023-2024', 'time/unreadable-period'],
  ])('"%s" has no value: %s', (text, code) => {
    const { value, issues } = parsePeriod(text);
    expect(value).toBeUndefined();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('a quarter whose months contradict the declared start of the year is not guessed', () => {
    expect(parsePeriod('FY25 Q2 (Apr–Jun 2025)', october).issues[0]).toMatchObject({
      code: 'time/ambiguous-period',
      params: { first: { en: 'Q1 2025' }, second: { en: 'Q2 2025' } },
    });
  });
});

test('whatever is written, there is a real period or a reason why not', () => {
  const piece = fc.constantFrom(
    ...[
      'T1',
      'Q4',
      'S2',
      'W53',
      'FY',
      '2024',
      '24',
      '9999',
      '0000',
      "'24",
      '31',
      '02',
      '/',
      '-',
      '–',
      ' - ',
      ' à ',
      ' ',
    ],
    ...[
      'juin',
      'Dec',
      'mars',
      'du ',
      'fin ',
      'mi-',
      'année scolaire ',
      '(',
      ')',
      ' et ',
      ', ',
      'er',
      '.',
      'constructor',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  );
  const options = fc.record(
    { order: fc.constantFrom('dmy', 'mdy'), yearStartsInMonth: fc.integer({ min: 1, max: 12 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(text, options, (written, known) => {
      const { value, issues } = parsePeriod(written, known as ParsePeriodOptions);
      if (value === undefined) {
        expect(issues.length).toBeGreaterThan(0);
        return;
      }
      expect(isIsoDay(value.start) && isIsoDay(value.end) && value.start <= value.end).toBe(true);
      expect(value.label).toBe(written.trim());
      expect(value.grain).toBeDefined();
    }),
    { numRuns: 3000 },
  );
});

test('prose is refused at once, however long', () => {
  const prose = `${'du 1er juin '.repeat(20_000)}2024`;
  expect(parsePeriod(prose).issues[0]?.code).toBe('time/unreadable-period');
  expect(parseDay(prose).issues[0]?.code).toBe('time/unreadable-day');
});
