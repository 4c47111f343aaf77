import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dhis2PeriodCode } from './dhis2PeriodCode.ts';
import { parseDhis2Period } from './parseDhis2Period.ts';

describe('a period code of DHIS2', () => {
  test.each([
    ['2012', '2012-01-01', '2012-12-31', 'year'],
    ['201202', '2012-02-01', '2012-02-29', 'month'],
    ['2012-02', '2012-02-01', '2012-02-29', 'month'],
    ['20120115', '2012-01-15', '2012-01-15', 'day'],
    ['2012-01-15', '2012-01-15', '2012-01-15', 'day'],
    ['2012W5', '2012-01-30', '2012-02-05', 'week'],
    ['2015W53', '2015-12-28', '2016-01-03', 'week'],
    ['2015WedW5', '2015-01-28', '2015-02-03', 'custom'],
    ['2024ThuW1', '2024-01-04', '2024-01-10', 'custom'],
    ['2024FriW1', '2023-12-29', '2024-01-04', 'custom'],
    ['2012SunW3', '2012-01-15', '2012-01-21', 'custom'],
    ['2016SatW1', '2016-01-02', '2016-01-08', 'custom'],
    ['2012BiW3', '2012-01-30', '2012-02-12', 'custom'],
    ['201201B', '2012-01-01', '2012-02-29', 'custom'],
    ['201206B', '2012-11-01', '2012-12-31', 'custom'],
    ['2012Q1', '2012-01-01', '2012-03-31', 'quarter'],
    ['2012NovQ1', '2011-11-01', '2012-01-31', 'quarter'],
    ['2012NovQ4', '2012-08-01', '2012-10-31', 'quarter'],
    ['2012S1', '2012-01-01', '2012-06-30', 'half-year'],
    ['2012AprilS2', '2012-10-01', '2013-03-31', 'half-year'],
    ['2012NovS1', '2011-11-01', '2012-04-30', 'half-year'],
    ['2012April', '2012-04-01', '2013-03-31', 'fiscal-year'],
    ['2012July', '2012-07-01', '2013-06-30', 'fiscal-year'],
    ['2012Sep', '2012-09-01', '2013-08-31', 'fiscal-year'],
    ['2012Oct', '2012-10-01', '2013-09-30', 'fiscal-year'],
    ['2012Nov', '2011-11-01', '2012-10-31', 'fiscal-year'],
    ['2012Feb', '2012-02-01', '2013-01-31', 'fiscal-year'],
    ['2012Aug', '2012-08-01', '2013-07-31', 'fiscal-year'],
  ])('%s is from %s to %s', (code, start, end, grain) => {
    expect(parseDhis2Period(code)).toEqual({ start, end, grain });
    expect(dhis2PeriodCode({ start, end })).toBe(code.replaceAll('-', ''));
  });

  test.each([
    [
      '201213',
      '201200',
      '20120230',
      '2012W54',
      '2014W53',
      '2012W0',
      '2012Q5',
      '2012S3',
      '201207B',
      '2012BiW28',
    ],
    [
      '2012AprilQ1',
      '2012May',
      '2012JulyS1',
      '0000',
      '9999',
      '',
      '2012Q',
      ' 2012',
      '2012w5',
      'LAST_MONTH',
      '12',
    ],
  ])('%s and the like are none', (...codes) => {
    expect(codes.map((code) => parseDhis2Period(code))).toEqual(codes.map(() => undefined));
  });

  test('every period that has a code comes back from it, every code names the same days again', () => {
    const year = fc.integer({ min: 1900, max: 2199 });
    const suffix = fc.oneof(
      fc.constantFrom(
        '',
        'Feb',
        'April',
        'July',
        'Aug',
        'Sep',
        'Oct',
        'Nov',
        'AprilS1',
        'NovS2',
        'NovQ2',
        '03B',
      ),
      fc
        .tuple(
          fc.constantFrom('W', 'WedW', 'ThuW', 'FriW', 'SatW', 'SunW', 'BiW'),
          fc.integer({ min: 1, max: 53 }),
        )
        .map(([w, n]) => `${w}${n}`),
      fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0')),
    );
    fc.assert(
      fc.property(year, suffix, (y, rest) => {
        const period = parseDhis2Period(`${y}${rest}`);
        if (!period) return /W/.test(rest);
        const code = dhis2PeriodCode(period);
        expect(code && parseDhis2Period(code)).toEqual(period);
        return true;
      }),
      { numRuns: 1000 },
    );
  });

  test('days that no type of period covers have none', () => {
    expect(dhis2PeriodCode({ start: '2024-01-10', end: '2024-02-09' })).toBeUndefined();
    expect(dhis2PeriodCode({ start: '2024-02-01', end: '2024-03-31' })).toBeUndefined();
    expect(dhis2PeriodCode({ start: '2024-01-02', end: '2024-01-15' })).toBeUndefined();
    expect(dhis2PeriodCode({ start: '2024-01-01', end: '2025-12-31' })).toBeUndefined();
    expect(dhis2PeriodCode({ start: 'never', end: '2024-01-01' })).toBeUndefined();
  });
});
