import { isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { checkQuery } from './checkQuery.ts';
import { exactTerms } from './exactTerms.ts';
import { explainQuery } from './explainQuery.ts';
import { finishQuery } from './finishQuery.ts';
import { mergeStatistics } from './mergeStatistics.ts';
import type { Query } from './Query.ts';
import type { QueryObservation } from './QueryObservation.ts';
import { queryProgress } from './queryProgress.ts';
import { queryRollUp, type RollUpSpec } from './queryRollUp.ts';
import { reduceColumns } from './reduceColumns.ts';
import { runOnColumns } from './runOnColumns.ts';
import { runOnObservations } from './runOnObservations.ts';
import { toColumns } from './toColumns.ts';

const year = { start: '2024-01-01', end: '2024-12-31' };
const first = { start: '2024-01-01', end: '2024-03-31' };
const second = { start: '2024-04-01', end: '2024-06-30' };
const third = { start: '2024-07-01', end: '2024-09-30' };
const visits = { id: 'visits', unit: 'visits', countOf: 'contacts' as const };
const at = (place: string, value: number, more: object = {}): QueryObservation => ({
  indicator: 'visits',
  period: year,
  place,
  value,
  ...more,
});

/** The rows of both executors, which have to be the same. */
function rowsOf(query: Query, records: readonly QueryObservation[]) {
  const { rows, warnings } = runOnObservations(query, records);
  expect(runOnColumns(query, toColumns(records))).toEqual({ rows, warnings });
  expect(
    runOnColumns(
      query,
      records.map((record) => toColumns([record])),
    ),
  ).toEqual({ rows, warnings });
  return rows;
}
const rolled = (indicator: object, records: readonly QueryObservation[], spec: RollUpSpec) =>
  rowsOf(queryRollUp([{ ...visits, ...indicator }], spec), records);

describe('a roll-up by query', () => {
  test('adds up places, and says where one is missing', () => {
    const records = [at('north', 40), at('south', 25)];
    expect(rolled({}, records, { by: 'place', parts: ['north', 'south', 'west'] })).toEqual([
      {
        key: { indicator: 'visits', ...year, of: [] },
        status: 'computed',
        value: 65,
        unit: 'visits',
        method: 'roll-up-sum@1',
        atLeast: true,
        bounds: { min: 65 },
        coverage: { observed: 2, expected: 3 },
      },
    ]);
  });

  test('counts a gap as missing once, on the list or not', () => {
    const records = [at('north', 40), { ...at('south', 0), value: undefined, state: 'pending' } as never];
    const [open] = rolled({}, records, { by: 'place' });
    expect([open?.value, open?.atLeast, open?.coverage]).toEqual([40, true, { observed: 1, expected: 2 }]);
    const [listed] = rolled({}, records, { by: 'place', parts: ['north', 'south'] });
    expect(listed?.coverage).toEqual({ observed: 1, expected: 2 });
  });

  test('keeps a limit a limit', () => {
    const [row] = rolled(
      {},
      [at('north', 40), { ...at('south', 0), value: undefined, bounds: { max: 4 } } as never],
      {
        by: 'place',
      },
    );
    expect([row?.value, row?.bounds, row?.atLeast, row?.atMost]).toEqual([
      40,
      { min: 40, max: 44 },
      undefined,
      undefined,
    ]);
  });

  test('leaves a total that stands beside its parts out', () => {
    const records = [at('north', 40), { indicator: 'visits', period: year, value: 99 }];
    expect(rolled({}, records, { by: 'place' }).map(({ value }) => value)).toEqual([40]);
  });

  test('follows a correction across batches, and uses neither side of a conflict', () => {
    const records = [
      at('north', 40, { id: 'o1' }),
      at('north', 44, { id: 'o2', revises: 'o1' }),
      at('south', 5),
    ];
    expect(rolled({}, records, { by: 'place' })[0]?.value).toBe(49);
    const rival = [...records, at('north', 45, { id: 'o3', revises: 'o1' })];
    expect(rolled({}, rival, { by: 'place' })[0]?.reason).toBe('conflict');
  });

  test('counts what is recorded twice once, and two numbers of one cell as a conflict', () => {
    expect(rolled({}, [at('north', 40), at('north', 40)], { by: 'place' })[0]?.value).toBe(40);
    expect(rolled({}, [at('north', 40), at('north', 41)], { by: 'place' })[0]?.reason).toBe('conflict');
  });

  test('makes a ratio of sums of shares, and says where nothing can be divided by', () => {
    const share = (place: string, numerator: number, denominator: number) =>
      ({ indicator: 'visits', period: year, place, numerator, denominator }) as QueryObservation;
    const ratio = { unit: 'ratio', countOf: undefined };
    expect(rolled(ratio, [share('a', 30, 40), share('b', 5, 10)], { by: 'place' })[0]?.value).toBe(0.7);
    expect(rolled(ratio, [{ ...share('a', 3, 0), value: 1 }], { by: 'place' })[0]?.reason).toBe(
      'division-by-zero',
    );
    expect(rolled(ratio, [at('a', 0.5)], { by: 'place' })[0]?.reason).toBe('not-additive');
  });

  test('makes a mean, with the units behind it', () => {
    const [row] = rolled({}, [at('a', 2, { n: 3 }), at('b', 5, { n: 4 })], { by: 'place', as: 'mean' });
    expect([row?.value, row?.n, row?.method]).toEqual([3.5, 7, 'roll-up-mean@1']);
    expect(rolled({}, [at('a', 2, { n: 3 }), at('b', 5)], { by: 'place', as: 'mean' })[0]?.n).toBeUndefined();
  });

  test('refuses distinct people, unless nobody can be in two places or one place holds all', () => {
    const people = { countOf: 'distinct-people' };
    const records = [at('north', 40), at('south', 25)];
    expect(rolled(people, records, { by: 'place' })[0]?.reason).toBe('overlap-unknown');
    expect(rolled(people, records, { by: 'place', overlap: 'none' })[0]?.value).toBe(65);
    expect(rolled(people, [at('north', 40), at('south', 0)], { by: 'place' })[0]?.value).toBe(40);
    expect(rolled(people, [at('a', 3), at('b', 3), at('c', -3)], { by: 'place' })[0]?.reason).toBe(
      'overlap-unknown',
    );
  });

  test('answers what it cannot compute with a reason, and an indicator without observations with no row', () => {
    expect(rolled({}, [at('north', 40)], { by: 'place', as: 'max' })[0]?.reason).toBe('unknown-method');
    expect(rolled({}, [at('north', 40)], { by: 'place', as: 'none' })[0]?.reason).toBe('not-additive');
    expect(rolled({}, [at('a', 1.7e308), at('b', 1.7e308)], { by: 'place' })[0]?.reason).toBe('too-large');
    expect(
      rolled({}, [at('a', 1.7e308), at('b', 1.7e308), at('c', -1.7e308)], { by: 'place' })[0]?.value,
    ).toBe(1.7e308);
    expect(rolled({}, [at('a', Number.NaN)], { by: 'place' })[0]?.reason).toBe('not-a-number');
    expect(rolled({}, [], { by: 'place' })).toEqual([]);
  });

  test('gathers by grain, leaves out what crosses its border, and says so', () => {
    const over = (period: typeof year, value: number) => ({ indicator: 'visits', period, value });
    const records = [over(first, 4), over({ start: '2024-03-15', end: '2024-04-14' }, 9)];
    const query = queryRollUp([visits], { by: 'time', grain: 'quarter' });
    expect(rowsOf(query, records).map(({ key, value, reason }) => [key.start, value, reason])).toEqual([
      ['2024-01-01', 4, undefined],
      ['2024-04-01', undefined, 'no-actual'],
    ]);
    expect(
      runOnColumns(query, toColumns(records)).warnings.map(({ code, params }) => [code, params]),
    ).toEqual([['aggregation/period-not-inside', { parts: 1 }]]);
  });

  test('takes the last state of a series as long as it is fresh', () => {
    const state = (period: typeof year, value: number, more = {}) => ({
      indicator: 'visits',
      period,
      value,
      ...more,
    });
    const own = { basis: 'snapshot' as const };
    const records = [state(second, 7, { stage: 'provisional' }), state(first, 4)];
    const [last] = rolled(own, records, { by: 'time' });
    expect([last?.value, last?.marks]).toEqual([7, ['provisional']]);
    const period = { start: '2024-01-01', end: '2024-12-31' };
    expect(rolled(own, records, { by: 'time', period })[0]?.reason).toBe('no-actual');
    const [carried] = rolled(own, records, { by: 'time', period, carryForward: true });
    expect([carried?.value, carried?.marks]).toEqual([7, ['carried-forward', 'provisional']]);
    // 91 days from one collection to the next: on the last of them it is fresh, on the day after it is not
    expect(rolled(own, records, { by: 'time', period, asOf: '2024-09-29' })[0]?.value).toBe(7);
    expect(rolled(own, records, { by: 'time', period, asOf: '2024-09-30' })[0]?.reason).toBe('no-actual');
  });

  test('misses the holes of a series, and refuses days that count twice', () => {
    const over = (period: typeof year, value: number) => ({ indicator: 'visits', period, value });
    const [row] = rolled({}, [over(first, 4), over(third, 5)], { by: 'time' });
    expect([row?.value, row?.coverage]).toEqual([9, { observed: 2, expected: 3 }]);
    expect(rolled({}, [over(first, 4), over(year, 5)], { by: 'time' })[0]?.reason).toBe('conflict');
  });

  test('finds nothing along an axis that no value stands on', () => {
    for (const by of ['indicator', 'sex', 'organisation'])
      expect(rolled({}, [at('north', 40)], { by })).toEqual([]);
  });

  test('keeps hostile ids apart', () => {
    const records = [at('__proto__', 1), at('', 2), { ...at('x', 4), categories: { ['__proto__']: 'f' } }];
    const rows = rolled({}, records, { by: 'place' });
    expect(rows.map(({ key, value }) => [key.of, value])).toEqual([
      [[['__proto__', 'f']], 4],
      [[], 3],
    ]);
  });
});

describe('secrecy', () => {
  const people = { countOf: 'enrolments' };
  const of = (sex: string, place: string, value: number) => at(place, value, { categories: { sex } });

  test('withholds counts below the threshold, value and limits alike', () => {
    const records = [of('f', 'a', 2), of('f', 'b', 2), of('m', 'a', 3), of('m', 'b', 2)];
    const rows = rolled(people, records, { by: 'place', secrecy: { threshold: 5 } });
    expect(rows).toEqual([
      {
        key: { indicator: 'visits', ...year, of: [['sex', 'f']] },
        status: 'not-computable',
        reason: 'suppressed',
        coverage: { observed: 2, expected: 2 },
        suppressed: true,
      },
      expect.objectContaining({ value: 5, status: 'computed' }),
    ]);
    expect(rolled(people, records, { by: 'place' }).map(({ value }) => value)).toEqual([4, 5]);
  });

  test('withholds another part where the whole stands beside it', () => {
    const records = [of('f', 'a', 4), of('m', 'a', 30), of('x', 'a', 40), at('a', 74)];
    const rows = rolled(people, records, { by: 'place', secrecy: { threshold: 5 } });
    expect(rows.map(({ value }) => value)).toEqual([undefined, undefined, 40, 74]);
  });

  test('withholds the longer period that holds a withheld one', () => {
    const records = [at('a', 4, { period: first }), at('a', 20, { period: second }), at('a', 24)];
    const rows = rolled(people, records, { by: 'place', secrecy: { threshold: 5 } });
    expect(rows.map(({ key, value }) => [key.end, value])).toEqual([
      ['2024-03-31', undefined],
      ['2024-12-31', undefined],
      ['2024-06-30', 20],
    ]);
  });

  test('reads amounts and things by their own rules', () => {
    for (const countOf of ['amount', 'sessions'])
      expect(rolled({ countOf }, [at('a', 3)], { by: 'place', secrecy: {} })[0]?.value).toBe(3);
    expect(rolled({}, [at('a', 10)], { by: 'place', secrecy: { subject: 'health' } })[0]?.suppressed).toBe(
      true,
    );
    expect(rolled({}, [at('a', 11)], { by: 'place', secrecy: { subject: 'health' } })[0]?.value).toBe(11);
    const few = rolled({}, [at('a', 60, { n: 4 })], { by: 'place', as: 'mean', secrecy: {} });
    expect(few[0]?.suppressed).toBe(true);
    expect(rolled({}, [at('a', 1e16)], { by: 'place', secrecy: {} })[0]?.suppressed).toBe(true);
  });
});

describe('progress by query', () => {
  const targets = [{ value: 40, over: 'to-date' as const, date: '2024-12-31' }];
  const aimed = { id: 'visits', unit: 'visits', basis: 'increment' as const, targets };

  test('rates every group, and reads the whole where it stands beside its parts', () => {
    const query = queryProgress([aimed], { asOf: '2025-01-31', by: ['place'] });
    const records = [at('north', 38), at('south', 40), at('south', 1, { categories: { sex: 'f' } })];
    expect(rowsOf(query, records).map(({ key, value, rating }) => [key.of, value, rating])).toEqual([
      [[['place', 'north']], 0.95, 'nearly-achieved'],
      [[['place', 'south']], 1, 'achieved'],
    ]);
  });

  test('has one row per indicator without groups, also where there is no value', () => {
    const query = queryProgress([aimed], { asOf: '2024-06-30' });
    expect(rowsOf(query, [])).toEqual([
      {
        key: { indicator: 'visits', of: [] },
        status: 'not-computable',
        reason: 'no-actual',
        rating: 'pending',
      },
    ]);
  });

  test('moves a value with its correction into another group', () => {
    const query = queryProgress([aimed], { asOf: '2025-01-31', by: ['place'] });
    const records = [at('north', 38, { id: 'o1' }), at('south', 38, { id: 'o2', revises: 'o1' })];
    expect(rowsOf(query, records).map(({ key, value }) => [key.of, value])).toEqual([
      [[['place', 'south']], 0.95],
    ]);
    const rival = [...records, at('west', 20, { id: 'o3', revises: 'o1' })];
    expect(rowsOf(query, rival).map(({ key, reason }) => [key.of, reason])).toEqual([
      [[['place', 'south']], 'conflict'],
      [[['place', 'west']], 'conflict'],
    ]);
  });

  test('reads levels, days, yes and no by the methods of their scale', () => {
    const levels = ['low', 'high'].map((code) => ({
      code,
      label: { fr: code, en: code },
      tone: 'neutral' as const,
    }));
    const ordinal = {
      id: 'visits',
      scale: 'ordinal' as const,
      levels,
      targets: [{ value: 'high', date: '2024-12-31' }],
    };
    const query = queryProgress([{ ...ordinal, additivity: { time: 'last', place: 'none' } }], {
      asOf: '2025-01-31',
    });
    expect(query.stages[2].indicators[0]?.additivity).toEqual({ time: 'last' });
    const level = (value: string) => rowsOf(query, [{ indicator: 'visits', period: year, value }])[0];
    expect([level('high')?.value, level('high')?.method, level('high')?.rating]).toEqual([
      2,
      'rubric@1',
      'achieved',
    ]);
    expect(level('low')?.value).toBe(1);
    expect(level('odd')?.status).toBe('not-computable');
  });

  test('keeps limits, those of a sample too, and says “at least”', () => {
    const query = queryProgress([aimed], { asOf: '2025-01-31' });
    const row = (more: object) => rowsOf(query, [{ indicator: 'visits', period: year, ...more }])[0];
    expect([row({ bounds: { min: 20 } })?.value, row({ bounds: { min: 20 } })?.atLeast]).toEqual([0.5, true]);
    const sampled = { value: 37, uncertainty: { low: 30, high: 44 } };
    expect(row(sampled)?.rating).toBe('within-uncertainty');
    expect(row({ value: 37, uncertainty: { low: Number.NaN, high: 44 } })?.reason).toBe('not-a-number');
    expect(row({ value: 37, uncertainty: { low: -Infinity, high: 44 } })?.rating).toBe('unknown');
    expect(row({ value: Number.NaN })?.reason).toBe('not-a-number');
    expect(row({ bounds: { max: 4 } })?.reason).toBe('no-actual');
  });

  test('reads cut-offs and path from the query', () => {
    const cutOffs = { tooEarly: 0.1, onTrack: 0.95, atRisk: 0.6, nearlyAchieved: 0.9, partlyAchieved: 0.6 };
    const query = queryProgress([aimed], { asOf: '2025-01-31', ratingScale: { cutOffs }, path: 'step' });
    expect(rowsOf(query, [{ indicator: 'visits', period: year, value: 36 }])[0]?.rating).toBe(
      'nearly-achieved',
    );
  });
});

describe('a table that was not given', () => {
  test('leaves its indicator without a figure, and others alone', () => {
    const query = queryRollUp([visits, { ...visits, id: 'meals' }], {
      by: 'place',
      tables: [['visits', 't1']],
    });
    const records = [at('north', 40), { ...at('north', 3), indicator: 'meals' }];
    const rows = rowsOf(query, records);
    expect(rows.map(({ key, value, reason }) => [key.indicator, value, reason])).toEqual([
      ['meals', 3, undefined],
      ['visits', undefined, 'observations-not-loaded'],
    ]);
    expect(runOnObservations(query, records, { tables: ['t1'] }).rows[1]?.value).toBe(40);
    expect(runOnColumns(query, toColumns(records, { table: 't1' })).rows[1]?.value).toBe(40);
    expect(runOnColumns(query, toColumns(records, { table: 't2' })).rows[1]?.reason).toBe(
      'observations-not-loaded',
    );
  });
});

describe('what was reduced apart', () => {
  const apart = (query: Query, ...shards: readonly (readonly QueryObservation[])[]) => {
    const [one, other] = shards.map((shard) => reduceColumns(query, toColumns(shard)));
    if (!one || !other) throw new Error('two shards');
    expect(mergeStatistics(other, one)).toEqual(mergeStatistics(one, other));
    return finishQuery(query, mergeStatistics(one, other)).rows[0];
  };
  const over = (period: typeof year, value: unknown, more = {}) =>
    ({ indicator: 'visits', period, value, ...more }) as QueryObservation;

  test('adds limits up with limits', () => {
    const query = queryRollUp([visits], { by: 'place' });
    const row = apart(
      query,
      [at('a', 5, { bounds: { min: 4, max: 6 } })],
      [at('b', 2, { bounds: { min: 1 } }), at('c', 1)],
    );
    expect([row?.value, row?.bounds, row?.atLeast, row?.coverage]).toEqual([
      8,
      { min: 6 },
      undefined,
      { observed: 3, expected: 3 },
    ]);
    const closed = apart(
      query,
      [at('a', 5, { bounds: { min: 4, max: 6 } })],
      [at('b', 2, { bounds: { max: 3 } })],
    );
    expect(closed?.bounds).toEqual({ min: 4, max: 9 });
  });

  test('tells the fault of the earliest period', () => {
    const query = queryRollUp([visits], { by: 'time' });
    const rivals = [over(first, 1), over(first, 2)];
    expect(apart(query, rivals, [over(second, 'many')])?.reason).toBe('conflict');
    expect(apart(query, [over(first, 'many')], [over(second, 1), over(second, 2)])?.reason).toBe(
      'not-a-number',
    );
  });

  test('keeps the last value, and the largest', () => {
    const last = queryRollUp([{ ...visits, basis: 'snapshot' }], { by: 'time' });
    expect(apart(last, [over(second, 7)], [over(first, 4)])?.value).toBe(7);
    const people = queryRollUp([{ ...visits, countOf: 'distinct-people' }], { by: 'place' });
    expect(apart(people, [at('a', 9)], [at('b', 0)])?.value).toBe(9);
    expect(apart(people, [at('a', 9)], [at('b', 1)])?.reason).toBe('overlap-unknown');
  });

  test('says once what both sides say', () => {
    const query = queryRollUp([visits], { by: 'place', as: 'none' });
    const reduced = reduceColumns(query, toColumns([at('a', Number.NaN)]));
    expect(mergeStatistics(reduced, reduced).warnings).toEqual(reduced.warnings);
    expect(reduced.warnings.map(({ code }) => code)).toEqual(['aggregation/not-a-number']);
    expect(finishQuery(query, reduced).warnings.map(({ code }) => code)).toEqual([
      'aggregation/declared-not-additive',
      'aggregation/not-a-number',
    ]);
  });
});

describe('columns', () => {
  const columns = toColumns([
    at('north', 40),
    at('south', 25, { id: 'o1', stage: 'provisional' }),
    at('x', 1, { state: 'pending' }),
  ]);
  const query = queryRollUp([visits], { by: 'place' });

  test('hold numbers, and beside them what does not fit', () => {
    expect(columns.place).toEqual({ codes: Int32Array.from([0, 1, 2]), dictionary: ['north', 'south', 'x'] });
    expect([...columns.states]).toEqual([0, 1, 3]);
    expect([...columns.values]).toEqual([40, 25, Number.NaN]);
    expect([...columns.records.keys()]).toEqual([2]);
    expect(columns.ids).toEqual([undefined, 'o1', undefined]);
    expect(columns.counts).toBeUndefined();
  });

  test.each([
    ['a column that is too short', { ...columns, values: new Float64Array(2) }],
    ['codes that are too short', { ...columns, place: { ...columns.place, codes: new Int32Array(1) } }],
    [
      'a code beyond the dictionary',
      { ...columns, place: { ...columns.place, codes: Int32Array.from([0, 3, 1]) } },
    ],
    [
      'a row without an indicator',
      { ...columns, indicator: { ...columns.indicator, codes: Int32Array.from([0, -1, 0]) } },
    ],
    ['a code below none', { ...columns, place: { ...columns.place, codes: Int32Array.from([0, -2, 1]) } }],
  ])('refuse %s', (_, broken) => {
    expect(() => runOnColumns(query, broken)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  test('of one’s own making are read for what they are', () => {
    const own = toColumns([at('north', 40, { n: 2 }), at('south', 25, { n: 3 })]);
    const rowOf = (change: object) => runOnColumns(query, { ...own, ...change }).rows[0];
    expect(rowOf({})).toMatchObject({ value: 65, n: 5 });
    expect(rowOf({ values: Float64Array.from([40, Number.NaN]) })).toMatchObject({
      value: 40,
      atLeast: true,
    });
    expect(rowOf({ values: Float64Array.from([40, Infinity]) })).toMatchObject({ reason: 'not-a-number' });
    expect(rowOf({ values: Float64Array.from([1.7e308, -1.7e308]) })).toMatchObject({ value: 0 });
    expect(rowOf({ counts: Float64Array.from([2, Infinity]) })?.n).toBeUndefined();
    const sides = Float64Array.from([1, Infinity]);
    const ratio = queryRollUp([{ id: 'visits', unit: 'ratio' }], { by: 'place' });
    expect(runOnColumns(ratio, { ...own, numerators: sides, denominators: sides }).rows[0]?.reason).toBe(
      'not-a-number',
    );
    expect(runOnColumns(query, toColumns([])).rows).toEqual([]);
    expect(runOnColumns(query, []).rows).toEqual([]);
  });

  test('are read one by one where a disaggregation is called as an axis, or cells are too many to number', () => {
    const timed = [
      at('north', 40, { categories: { time: 'noon' } }),
      at('south', 25, { categories: { time: 'noon' } }),
    ];
    expect(rolled({}, timed, { by: 'place' })[0]?.value).toBe(65);
    const many = Array.from({ length: 60 }, (_, n) =>
      at(`p${n}`, 1, { categories: { [`d${n % 30}`]: `c${n}`, all: 'x' } }),
    );
    expect(rolled({}, many, { by: 'place' }).every(({ value }) => value === 1)).toBe(true);
    const some = many.map((each, n) => ({ ...each, categories: { [`d${n % 22}`]: `c${n}` } }));
    expect(rolled({}, some, { by: 'place' })).toHaveLength(60);
  });
});

describe('a query read from a file', () => {
  const query = queryRollUp([visits], { by: 'time', grain: 'quarter' });
  const broken = (n: number, change: object) => ({
    ...query,
    stages: query.stages.map((stage, at) => (at === n ? { ...stage, ...change } : stage)),
  });
  const faultOf = (found: unknown): string => {
    try {
      checkQuery(found);
    } catch (error) {
      return isJalonError(error) ? error.message : 'another error';
    }
    return 'none';
  };

  test.each(
    (
      [
        [null, 'Query, as a whole: an object expected, found null.'],
        [{ version: 2, stages: [] }, 'Query, /version: 1 expected, found 2.'],
        [{ version: 1 }, 'Query, /stages: something expected, found nothing.'],
        [{ version: 1, stages: {} }, 'Query, /stages: a list expected, found an object.'],
        [{ version: 1, stages: [] }, 'Query, /stages: 7 stages expected, found 0.'],
        [
          broken(0, { more: 1 }),
          'Query, /stages/0/more: nothing expected, found a field that queries do not have.',
        ],
        [
          broken(0, { asOf: '2024-02-30' }),
          'Query, /stages/0/asOf: a day of the calendar expected, found 2024-02-30.',
        ],
        [
          broken(0, { indicators: ['x'] }),
          'Query, /stages/0/indicators: the indicators of the stage basis expected, found others.',
        ],
        [broken(0, { tables: [['a']] }), 'Query, /stages/0/tables/0: a list of two expected, found a list.'],
        [
          broken(0, { period: { start: '2024-02-01', end: '2024-01-01' } }),
          'Query, /stages/0/period: a period that ends after it starts expected, found 2024-02-01 to 2024-01-01.',
        ],
        [broken(1, { finalOnly: 'yes' }), 'Query, /stages/1/finalOnly: true or false expected, found yes.'],
        [
          broken(2, { indicators: [visits, visits] }),
          'Query, /stages/2/indicators: ids that differ expected, found the same id twice.',
        ],
        [
          broken(2, { indicators: [{ ...visits, min: null }] }),
          'Query, /stages/2/indicators/0/min: a finite number expected, found null.',
        ],
        [
          broken(2, { indicators: [{ ...visits, targets: [null] }] }),
          'Query, /stages/2/indicators/0/targets/0: an object expected, found null.',
        ],
        [broken(3, { grain: 'custom' }), /grain: day \| week \| .* expected, found custom\./.source],
        [
          broken(3, { grain: 'fiscal-year' }),
          'Query, /stages/3/yearStartsInMonth: the month in which the year starts expected, found nothing.',
        ],
        [
          broken(3, { yearStartsInMonth: 13 }),
          'Query, /stages/3/yearStartsInMonth: a month from 1 to 12 expected, found 13.',
        ],
        [
          broken(5, { by: 'place' }),
          'Query, /stages/3/grain: a grain with a roll-up over time alone expected, found quarter.',
        ],
        [
          broken(6, { threshold: 0 }),
          'Query, /stages/6/threshold: a whole number, 1 or more expected, found 0.',
        ],
        [
          broken(6, { minCoverage: 1.1 }),
          'Query, /stages/6/minCoverage: a number from 0 to 1 expected, found 1.1.',
        ],
        [
          broken(4, { method: 'progress' }),
          'Query, /stages/5/by: nothing, progress is not rolled up expected, found time.',
        ],
      ] as [unknown, string][]
    ).map(([found, message]) => [message, found] as const),
  )('%s', (message, found) => {
    const fault = faultOf(found);
    if (message.startsWith('grain:')) expect(fault).toMatch(new RegExp(message));
    else expect(fault).toBe(message);
  });

  test('of progress needs a day, reads all periods, and withholds nothing', () => {
    const own = queryProgress([{ id: 'i', targets: [] }], { asOf: '2024-12-31' });
    const changed = (n: number, change: object) =>
      faultOf({
        ...own,
        stages: own.stages.map((stage, at) => (at === n ? { ...stage, ...change } : stage)),
      });
    expect(changed(0, { asOf: undefined })).toContain('/stages/0/asOf');
    expect(changed(0, { period: year })).toContain('progress reads all periods');
    expect(changed(6, { threshold: 5 })).toContain('progress is not withheld');
    expect(changed(4, { method: 'none' })).toContain('/stages/5/by: a dimension expected');
    expect(changed(3, {})).toBe('none');
  });

  test('is refused when it is made, where it could not be written', () => {
    expect(() => queryRollUp([{ ...visits, min: Number.NaN }], { by: 'place' })).toThrow(
      'a finite number expected',
    );
    expect(() => queryRollUp([visits], { by: 'place', grain: 'year' })).toThrow('roll-up over time alone');
    expect(() => queryRollUp([visits], { by: 'place', secrecy: { threshold: 0 } })).toThrow(
      'whole number of people',
    );
  });

  test('carries no more of an indicator than it needs', () => {
    const own = { ...visits, name: 'Visits', additivity: { time: 'sum' as const, place: 'mean' as const } };
    expect(queryRollUp([own], { by: 'time' }).stages[2].indicators).toEqual([
      { ...visits, additivity: { time: 'sum' } },
    ]);
  });
});

describe('explainQuery', () => {
  test('says every stage in both languages, in order', () => {
    const query = queryRollUp([visits], {
      by: 'time',
      grain: 'quarter',
      asOf: '2024-12-31',
      finalOnly: true,
      secrecy: {},
    });
    const { stages, pushedDown } = explainQuery(query);
    expect(pushedDown).toEqual([]);
    expect(stages.map(({ stage }) => stage)).toEqual([
      'scan',
      'current-revisions',
      'basis',
      'reduce-grain',
      'compute',
      'reduce-by',
      'finish',
    ]);
    const said = (found: Query, lang: 'fr' | 'en') =>
      explainQuery(found).stages.map(({ does }) => does[lang].replaceAll(/\u00a0|\u202f/g, ' '));
    expect(said(query, 'fr')).toEqual([
      'Sont lues les observations des indicateurs demandés (1), telles que connues le 31 décembre 2024.',
      'Les valeurs remplacées par une correction et les valeurs provisoires sont écartées.',
      'Chaque indicateur dit son unité, sa base et comment ses valeurs se combinent.',
      'Les valeurs sont réunies par trimestre.',
      'Rien n’est calculé avant le regroupement.',
      'Les valeurs sont regroupées selon « time », comme l’indicateur le permet.',
      'Les chiffres de moins de 5 personnes sont retenus, et ce qui les trahirait.',
    ]);
    expect(said(query, 'en')).toEqual([
      'The observations of the indicators asked for (1) are read, as known on 31 December 2024.',
      'Values that a correction replaces are left out, and so are provisional ones.',
      'Each indicator says its unit, its basis and how its values combine.',
      'Values are gathered by quarter.',
      'Nothing is computed before the roll-up.',
      'Values are rolled up along “time”, as the indicator allows.',
      'Figures of fewer than 5 people are withheld, and so is what would give them away.',
    ]);
    const own = queryProgress([], { asOf: '2024-12-31', by: ['place'] });
    expect(said(own, 'fr').slice(1)).toEqual([
      'Les valeurs remplacées par une correction sont écartées.',
      'Aucun indicateur n’est demandé.',
      'Les valeurs sont réunies par groupe (place).',
      'Le progrès de chaque groupe vers sa cible est calculé.',
      'Les groupes restent côte à côte.',
      'Chaque chiffre reçoit son appréciation.',
    ]);
    expect(said(own, 'en').slice(1)).toEqual([
      'Values that a correction replaces are left out.',
      'No indicator is asked for.',
      'Values are gathered by group (place).',
      'The progress of each group towards its target is computed.',
      'Groups stay side by side.',
      'Each figure gets its rating.',
    ]);
    const plain = queryRollUp([visits], { by: 'place' });
    expect([said(plain, 'en')[0], said(plain, 'en')[3], said(plain, 'fr')[6], said(plain, 'en')[6]]).toEqual([
      'The observations of the indicators asked for (1) are read.',
      'Values stay as they are.',
      'Aucun chiffre n’est retenu.',
      'No figure is withheld.',
    ]);
  });
});

test('a sum keeps what rounding loses, whatever the order', () => {
  expect(exactTerms([])).toEqual([]);
  expect(exactTerms([1, -1])).toEqual([]);
  expect(exactTerms([1e16, 1, -1e16])).toEqual([1]);
  expect(exactTerms([1e16, 1])).toEqual([1e16, 1]);
  expect(exactTerms([1, 1e16])).toEqual([1e16, 1]);
  expect(exactTerms([0.1, 0.2])).toEqual(exactTerms([0.2, 0.1]));
  expect(exactTerms([2 ** 960, 1, -(2 ** 960)])).toEqual([1, -(2 ** 960), 2 ** 960]);
});
