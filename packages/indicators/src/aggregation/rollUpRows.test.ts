import { describe, expect, test } from 'vitest';
import type { RollUpIndicator, RollUpValue } from './RollUpOptions.ts';
import { rollUpRows } from './rollUpRows.ts';

const month = (n: number, value: number, place?: string): RollUpValue => {
  const last = new Date(Date.UTC(2024, n, 0)).toISOString().slice(0, 10);
  return {
    period: { start: `${last.slice(0, 8)}01`, end: last },
    value,
    ...(place !== undefined && { place }),
  };
};
const visits: RollUpIndicator = { unit: 'visits', basis: 'increment' };
const places = ['n', 's'];
const year = [1, 2, 3, 4, 5, 6].flatMap((n) => places.map((place, at) => month(n, n * 10 + at, place)));

describe('over time', () => {
  test('a row for each place and quarter', () => {
    const rows = rollUpRows(visits, year, { by: 'time', grain: 'quarter' });
    expect(rows.map(({ of, result }) => [of, result.period?.end, result.value, result.coverage])).toEqual([
      [[['place', 'n']], '2024-03-31', 60, { observed: 3, expected: 3 }],
      [[['place', 's']], '2024-03-31', 63, { observed: 3, expected: 3 }],
      [[['place', 'n']], '2024-06-30', 150, { observed: 3, expected: 3 }],
      [[['place', 's']], '2024-06-30', 153, { observed: 3, expected: 3 }],
    ]);
    expect(rows[0]?.result.period).toEqual({ start: '2024-01-01', end: '2024-03-31' });
  });

  test('without a grain each place has one row over all of its time', () => {
    const rows = rollUpRows(visits, year, { by: 'time' });
    expect(rows.map(({ result }) => result.value)).toEqual([210, 216]);
  });

  test('a programme year begins in its month', () => {
    const options = { by: 'time', grain: 'programme-year', yearStartsInMonth: 6 } as const;
    const rows = rollUpRows(visits, [month(5, 1), month(6, 2)], options);
    expect(rows.map(({ result }) => [result.period?.start, result.value, result.atLeast])).toEqual([
      ['2023-06-01', 1, true],
      ['2024-06-01', 2, true],
    ]);
    expect(() => rollUpRows(visits, year, { by: 'time', grain: 'programme-year' })).toThrow(
      'yearStartsInMonth',
    );
  });

  test('a period across the border is left out, which is said', () => {
    const across = { period: { start: '2024-03-15', end: '2024-04-14' }, value: 7 };
    const rows = rollUpRows(visits, [month(2, 5), across], { by: 'time', grain: 'quarter' });
    expect(rows.map(({ result }) => result.value)).toEqual([5, undefined]);
    expect(rows[1]?.result).toMatchObject({
      reason: 'no-actual',
      warnings: [{ code: 'aggregation/period-not-inside', params: { parts: 1 } }],
    });
  });

  test('only the days asked for have rows', () => {
    const period = { start: '2024-04-01', end: '2024-06-30' };
    const rows = rollUpRows(visits, year, { by: 'time', grain: 'quarter', period });
    expect(rows.map(({ result }) => result.value)).toEqual([150, 153]);
    const rest = rollUpRows(visits, year, { by: 'time', period: { start: '2024-05-01', end: '2024-06-30' } });
    expect(rest.map(({ result }) => result.value)).toEqual([110, 112]);
  });
});

describe('over places', () => {
  test('a row for each period and category, in the order of time', () => {
    const women = { ...month(1, 4, 'n'), categories: { sex: 'female', age: 'adult' } };
    const rows = rollUpRows(visits, [...year.toReversed(), women], { by: 'place', parts: places });
    expect(rows.map(({ of, result }) => [of, result.value])).toEqual([
      [[], 21],
      [
        [
          ['age', 'adult'],
          ['sex', 'female'],
        ],
        4,
      ],
      [[], 41],
      [[], 61],
      [[], 81],
      [[], 101],
      [[], 121],
    ]);
    expect(rows[1]?.result).toMatchObject({ atLeast: true, coverage: { observed: 1, expected: 2 } });
  });

  test('one period alone may be asked for', () => {
    const period = { start: '2024-02-01', end: '2024-02-29' };
    expect(rollUpRows(visits, year, { by: 'place', period }).map(({ result }) => result.value)).toEqual([41]);
  });
});

test('what is said of the records as a whole is said once', () => {
  const bad = { period: { start: 'soon', end: 'later' }, value: 1 };
  const rows = rollUpRows({ ...visits, id: 'visits' }, [...year, bad], { by: 'time' });
  expect(rows.map(({ result }) => result.warnings.map(({ code }) => code))).toEqual([
    ['aggregation/not-a-day'],
    [],
  ]);
  expect(rows[0]?.result.warnings[0]?.at).toEqual({
    in: 'dossier',
    entity: { kind: 'indicator', id: 'visits' },
  });
  const cut = { period: { start: '2024-03-15', end: '2024-04-14' }, place: 'n', value: 7 };
  const [row] = rollUpRows({ ...visits, id: 'visits' }, [cut], { by: 'time', grain: 'quarter' });
  expect(row?.result.warnings[0]?.at).toEqual({ in: 'dossier', entity: { kind: 'indicator', id: 'visits' } });
});

test('of an indicator without id the place of an issue is not told', () => {
  const bad = { period: { start: 'soon', end: 'later' }, value: 1 };
  const [row] = rollUpRows(visits, [month(1, 1), bad], { by: 'time' });
  expect(row?.result.warnings).toStrictEqual([
    { code: 'aggregation/not-a-day', severity: 'error', params: {} },
  ]);
});

test('nothing has no rows, and slips throw', () => {
  expect(rollUpRows(visits, [], { by: 'time' })).toEqual([]);
  expect(rollUpRows(visits, [month(1, 1)], { by: 'place' })).toEqual([]);
  expect(() => rollUpRows(visits, [], { by: 'time', minCoverage: 2 })).toThrow('A share from 0 to 1');
});
