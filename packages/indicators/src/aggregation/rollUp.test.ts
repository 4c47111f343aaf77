import { describe, expect, test } from 'vitest';
import type { RollUpIndicator, RollUpOptions, RollUpValue } from './RollUpOptions.ts';
import { rollUp } from './rollUp.ts';

const period = { start: '2024-01-01', end: '2024-12-31' };
const at = (place: string, fields: Partial<RollUpValue> = {}): RollUpValue => ({ period, place, ...fields });
const visits: RollUpIndicator = { unit: 'visits', countOf: 'contacts' };
const byPlace: RollUpOptions = { by: 'place' };
const codes = (result: { readonly warnings: readonly { readonly code: string }[] }) =>
  result.warnings.map(({ code }) => code.replace('aggregation/', ''));

describe('a sum', () => {
  test('adds what counts add up to', () => {
    expect(rollUp(visits, [at('n', { value: 40 }), at('s', { value: 25 })], byPlace)).toEqual({
      status: 'computed',
      value: 65,
      unit: 'visits',
      method: 'roll-up-sum@1',
      coverage: { observed: 2, expected: 2 },
      warnings: [],
      by: 'place',
      period,
    });
  });

  test('with a part missing is “at least”', () => {
    const values = [at('n', { value: 40 }), at('s', { value: 25 }), at('w', { state: 'not-collected' })];
    const found = rollUp(visits, values, { ...byPlace, parts: ['n', 's', 'e'] });
    expect(found).toMatchObject({
      value: 65,
      atLeast: true,
      bounds: { min: 65 },
      coverage: { observed: 2, expected: 4 },
    });
    expect(found).not.toHaveProperty('atMost');
    expect(found.bounds).not.toHaveProperty('max');
    expect(found.warnings).toEqual([
      { code: 'aggregation/parts-missing', severity: 'warning', params: { missing: 2, expected: 4 } },
      { code: 'aggregation/low-coverage', severity: 'warning', params: { observed: 2, expected: 4 } },
    ]);
  });

  test('with a part missing that may be negative says nothing of the rest', () => {
    const missing = { ...byPlace, parts: ['n', 's'] };
    const some = [at('n', { value: 40 })];
    for (const own of [{ net: true }, { min: -10 }]) {
      const found = rollUp({ ...visits, ...own }, some, missing);
      expect(found).toMatchObject({ value: 40, bounds: {} });
      expect(found).not.toHaveProperty('atLeast');
    }
    expect(rollUp({ ...visits, min: 0, net: false }, some, missing).atLeast).toBe(true);
    expect(rollUp(visits, [at('n', { value: -1 })], missing).bounds).toEqual({});
    const mixed = [at('n', { value: -1 }), at('s', { value: 3 })];
    expect(rollUp(visits, mixed, { ...byPlace, parts: ['w'] }).bounds).toEqual({});
    expect(rollUp(visits, [at('n', { value: 0 })], missing)).toMatchObject({ value: 0, atLeast: true });
    expect(rollUp(visits, [at('n', { value: -1 }), at('s', { value: 3 })], missing)).not.toHaveProperty(
      'bounds',
    );
  });

  test('carries “fewer than 5” as an interval', () => {
    const values = [at('n', { value: 10 }), at('s', { bounds: { min: 0, max: 4 } })];
    const found = rollUp(visits, values, byPlace);
    expect(found).toMatchObject({
      value: 10,
      bounds: { min: 10, max: 14 },
      coverage: { observed: 2, expected: 2 },
    });
    expect(found).not.toHaveProperty('atLeast');
    expect(found).not.toHaveProperty('atMost');
  });

  test('of a count that is known from above alone begins at 0', () => {
    const few = [at('n', { value: 10 }), at('s', { bounds: { max: 4 } })];
    expect(rollUp(visits, few, byPlace).bounds).toEqual({ min: 10, max: 14 });
    expect(rollUp({ ...visits, min: 1 }, few, byPlace).bounds).toEqual({ min: 11, max: 14 });
    // without a count nothing says that it cannot be negative: a part without a number
    const balance = { unit: 'EUR', additivity: { place: 'sum' as const } };
    expect(rollUp(balance, few, byPlace)).toMatchObject({
      value: 10,
      coverage: { observed: 1, expected: 2 },
    });
    const under = [at('n', { value: 10 }), at('s', { bounds: { max: -4 } })];
    expect(rollUp(visits, under, byPlace)).toMatchObject({ value: 6 });
    expect(rollUp(visits, under, byPlace)).not.toHaveProperty('bounds');
    expect(rollUp(visits, [at('n', { bounds: { min: 3 } })], byPlace)).toMatchObject({
      value: 3,
      bounds: { min: 3 },
      atLeast: true,
    });
    expect(rollUp(balance, [at('n', { value: 3, bounds: { max: 3 } })], byPlace)).toMatchObject({
      atMost: true,
    });
  });

  test('that is too large is none', () => {
    const values = [at('n', { value: 1e308 }), at('s', { value: 1e308 })];
    expect(rollUp(visits, values, byPlace)).toMatchObject({ reason: 'too-large' });
  });

  test('without a unit has none', () => {
    expect(rollUp({ countOf: 'contacts' }, [at('n', { value: 40 })], byPlace)).toMatchObject({ unit: '' });
  });

  test('of money is compensated', () => {
    const values = ['a', 'b', 'c'].map((place, n) => at(place, { value: [0.1, 0.2, 0.3][n] ?? 0 }));
    expect(rollUp({ unit: 'EUR', countOf: 'amount' }, values, byPlace).value).toBe(0.6);
  });
});

describe('what is taken', () => {
  test('a total recorded beside its parts is compared, never added', () => {
    const parts = [at('n', { value: 40 }), at('s', { value: 25 })];
    const total = (value: number) => ({ period, value });
    expect(rollUp(visits, [...parts, total(65)], byPlace)).toMatchObject({ value: 65, warnings: [] });
    expect(rollUp(visits, [...parts, total(70)], byPlace).warnings).toEqual([
      {
        code: 'aggregation/does-not-reconcile',
        severity: 'warning',
        params: { sum: 65, total: 70 },
      },
    ]);
    expect(codes(rollUp(visits, [...parts, total(60)], byPlace))).toEqual(['does-not-reconcile']);
    // with a part missing the difference is that part
    expect(
      codes(rollUp(visits, [...parts, total(70)], { ...byPlace, parts: ['w', 'n', 's'], minCoverage: 0 })),
    ).toEqual(['parts-missing']);
    const bounded = [at('n', { value: 40 }), at('s', { bounds: { min: 0, max: 4 } })];
    expect(codes(rollUp(visits, [...bounded, total(44)], byPlace))).toEqual([]);
    expect(codes(rollUp(visits, [...bounded, total(45)], byPlace))).toEqual(['does-not-reconcile']);
    expect(codes(rollUp(visits, [...bounded, total(39)], byPlace))).toEqual(['does-not-reconcile']);
    // the mean of parts need not be that of the whole, the highest of them is
    expect(codes(rollUp(visits, [...parts, total(70)], { ...byPlace, as: 'mean' }))).toEqual([]);
    const weights = new Map([
      ['n', 1],
      ['s', 1],
    ]);
    expect(
      codes(rollUp(visits, [...parts, total(70)], { ...byPlace, as: 'weighted-mean', weights })),
    ).toEqual([]);
    expect(codes(rollUp(visits, [...parts, total(70)], { ...byPlace, as: 'max' }))).toEqual([
      'does-not-reconcile',
    ]);
  });

  test('what does not apply is no part', () => {
    const values = [at('n', { value: 40 }), at('s', { state: 'not-applicable' })];
    expect(rollUp(visits, values, byPlace).coverage).toEqual({ observed: 1, expected: 1 });
  });

  test('a part that nobody expected is counted, and said', () => {
    const found = rollUp(visits, [at('n', { value: 40 }), at('x', { value: 2 })], {
      ...byPlace,
      parts: ['n'],
    });
    expect(found).toMatchObject({ value: 42, coverage: { observed: 2, expected: 2 } });
    expect(found.warnings).toEqual([
      { code: 'aggregation/part-not-expected', severity: 'warning', params: { parts: 'x' } },
    ]);
  });

  test('several of them are told apart', () => {
    const values = ['n', 'x', 'y'].map((place) => at(place, { value: 1 }));
    expect(rollUp(visits, values, { ...byPlace, parts: ['n'] }).warnings[0]?.params).toEqual({
      parts: 'x, y',
    });
  });

  test('categories are the same in any order', () => {
    const own = (categories: Record<string, string>) => at('n', { value: 4, categories });
    const twice = [own({ age: 'adult', sex: 'female' }), own({ sex: 'female', age: 'adult' })];
    expect(rollUp(visits, twice, byPlace)).toMatchObject({
      value: 4,
      coverage: { observed: 1, expected: 1 },
    });
    const places = [twice[0] ?? own({}), { ...own({ sex: 'female', age: 'adult' }), place: 's' }];
    expect(rollUp(visits, places, byPlace).value).toBe(8);
  });

  test('what is unexpected without a value is no news', () => {
    const values = [at('n', { value: 40 }), at('x', { state: 'pending' })];
    expect(codes(rollUp(visits, values, { ...byPlace, parts: ['n'], minCoverage: 0.5 }))).toEqual([
      'parts-missing',
    ]);
  });

  test('a revision replaces what it revises, even where it moves it', () => {
    const first = at('n', { id: 'o1', value: 40 });
    expect(rollUp(visits, [first, at('n', { id: 'o2', revises: 'o1', value: 41 })], byPlace).value).toBe(41);
    const moved = rollUp(visits, [first, at('s', { id: 'o2', revises: 'o1', value: 41 })], byPlace);
    expect(moved).toMatchObject({ value: 41, coverage: { observed: 1, expected: 1 } });
  });

  test('two heads of one value are a conflict, and so are two values of one part', () => {
    const heads = [
      at('n', { id: 'o1', value: 40 }),
      at('n', { id: 'o2', revises: 'o1', value: 41 }),
      at('s', { id: 'o3', revises: 'o1', value: 42 }),
    ];
    const found = rollUp(visits, heads, byPlace);
    expect(found).toMatchObject({ status: 'not-computable', reason: 'conflict', by: 'place', period });
    expect(found.warnings[0]).toEqual({
      code: 'aggregation/conflict',
      severity: 'error',
      params: { date: '2024-12-31' },
    });
    expect(rollUp(visits, [at('n', { value: 1 }), at('n', { value: 2 })], byPlace)).toMatchObject({
      reason: 'conflict',
      coverage: { observed: 0, expected: 1 },
    });
    const bounds = { min: 1, max: 4 };
    for (const other of [
      { value: 1, bounds },
      { value: 1, numerator: 1 },
      { value: 1, denominator: 2 },
    ]) {
      expect(rollUp(visits, [at('n', { value: 1 }), at('n', other)], byPlace)).toMatchObject({
        reason: 'conflict',
      });
    }
    const low = { value: 1, bounds: { min: 0, max: 4 } };
    expect(rollUp(visits, [at('n', { value: 1, bounds }), at('n', low)], byPlace).status).toBe(
      'not-computable',
    );
  });

  test('the same value twice counts once, and is said', () => {
    const twice = [
      at('n', { value: 40, stage: 'provisional' }),
      at('n', { value: 40 }),
      at('s', { value: 2 }),
    ];
    for (const values of [twice, twice.toReversed()]) {
      const found = rollUp(visits, values, byPlace);
      expect(found).toMatchObject({ value: 42, coverage: { observed: 2, expected: 2 } });
      // of the two the settled one stands
      expect(found).not.toHaveProperty('marks');
      expect(found.warnings).toEqual([
        { code: 'aggregation/duplicate', severity: 'hint', params: { date: '2024-12-31' } },
      ]);
    }
  });

  test('of two with as many reservations the same one stands in any order', () => {
    const twice = [at('n', { value: 40, state: 'imputed' }), at('n', { value: 40, state: 'estimated' })];
    for (const values of [twice, twice.toReversed()]) {
      expect(rollUp(visits, values, byPlace).marks).toEqual(['estimated']);
    }
  });

  test('of two faults of the same days the same one is told in any order', () => {
    const faulty = [at('n', { value: Number.NaN }), at('s', { value: 1 }), at('s', { value: 2 })];
    for (const values of [faulty, faulty.toReversed()]) {
      expect(rollUp(visits, values, byPlace)).toMatchObject({ reason: 'conflict' });
    }
  });

  test('the same value about other numbers of people is a conflict', () => {
    expect(
      rollUp(visits, [at('n', { value: 40, n: 20 }), at('n', { value: 40, n: 40 })], byPlace),
    ).toMatchObject({ reason: 'conflict' });
  });

  test('a number beside one that is none is a conflict, and so are two that are none', () => {
    const [one, none] = [at('n', { value: 1 }), at('n', { value: Number.NaN })];
    for (const values of [
      [one, none],
      [none, one],
      [none, none],
    ]) {
      expect(rollUp(visits, values, byPlace)).toMatchObject({
        reason: 'conflict',
        coverage: { observed: 0, expected: 1 },
      });
    }
  });

  test('parts of a ratio that read alike when put together are a conflict all the same', () => {
    const shares = [
      at('n', { value: 0.5, numerator: 1, denominator: 23 }),
      at('n', { value: 0.5, numerator: 12, denominator: 3 }),
    ];
    expect(rollUp({ unit: 'ratio' }, shares, byPlace)).toMatchObject({ reason: 'conflict' });
  });

  test('a number fills a gap of the same part', () => {
    const gap = at('n', { state: 'pending' });
    for (const values of [
      [gap, at('n', { value: 40 })],
      [at('n', { value: 40 }), gap],
    ]) {
      expect(rollUp(visits, values, byPlace)).toMatchObject({ value: 40, warnings: [] });
    }
  });

  test('provisional values count and are said, unless only final ones are wanted', () => {
    const values = [at('n', { value: 40, stage: 'provisional' }), at('s', { value: 2, approximate: true })];
    const found = rollUp(visits, values, byPlace);
    expect(found).toMatchObject({ value: 42, marks: ['approximate', 'provisional'] });
    expect(found.warnings).toEqual([{ code: 'aggregation/provisional', severity: 'hint', params: {} }]);
    expect(rollUp(visits, values, { ...byPlace, finalOnly: true })).toMatchObject({
      value: 2,
      atLeast: true,
    });
    expect(codes(rollUp(visits, [at('s', { value: 2, approximate: true })], byPlace))).toEqual([]);
  });

  test('what ended after the day of the report is not known yet', () => {
    const values = [at('n', { value: 40 })];
    expect(rollUp(visits, values, { ...byPlace, asOf: '2024-12-31' }).value).toBe(40);
    expect(rollUp(visits, values, { ...byPlace, asOf: '2024-12-30' })).toMatchObject({
      reason: 'no-actual',
      coverage: { observed: 0, expected: 0 },
    });
  });

  test('values without readable days are left out', () => {
    const bad = { ...at('s', { value: 2 }), period: { start: 'soon', end: '2024-12-31' } };
    const turned = { ...at('w', { value: 2 }), period: { start: '2024-12-31', end: '2024-01-01' } };
    const found = rollUp(visits, [at('n', { value: 40 }), bad, turned], byPlace);
    expect(found).toMatchObject({
      value: 40,
      warnings: [{ code: 'aggregation/not-a-day', severity: 'error', params: {} }],
    });
    const oneDay = { ...at('w', { value: 2 }), period: { start: '2024-12-31', end: '2024-12-31' } };
    expect(rollUp(visits, [oneDay], byPlace)).toMatchObject({ value: 2, period: oneDay.period });
  });

  test('statistical intervals do not add up end by end', () => {
    const values = [at('n', { value: 40, uncertainty: { low: 30, high: 50 } })];
    const found = rollUp(visits, values, byPlace);
    expect(found).not.toHaveProperty('bounds');
    expect(found.warnings).toEqual([
      { code: 'aggregation/uncertainty-left-out', severity: 'hint', params: {} },
    ]);
    const bounded = [
      at('n', { value: 40, uncertainty: { low: 30, high: 50 }, bounds: { min: 39, max: 41 } }),
    ];
    expect(rollUp(visits, bounded, byPlace)).toMatchObject({ bounds: { min: 39, max: 41 }, warnings: [] });
  });

  test('what is no number spoils the figure, with its reason', () => {
    const found = rollUp(visits, [at('n', { value: 40 }), at('s', { value: Number.NaN })], byPlace);
    expect(found).toMatchObject({ reason: 'not-a-number', coverage: { observed: 1, expected: 2 } });
    expect(codes(found)).toEqual(['not-a-number']);
    expect(rollUp(visits, [at('s', { value: 'good' })], byPlace)).toMatchObject({ reason: 'not-a-number' });
  });

  test('several periods or other categories do not go into one figure', () => {
    const later = { ...at('n', { value: 40 }), period: { start: '2025-01-01', end: '2025-12-31' } };
    const found = rollUp({ id: 'visits', ...visits }, [at('n', { value: 40 }), later], byPlace);
    const place = { in: 'dossier', entity: { kind: 'indicator', id: 'visits' } };
    expect(found).toEqual({
      status: 'not-computable',
      reason: 'mixed-parts',
      by: 'place',
      warnings: [{ code: 'aggregation/mixed-parts', severity: 'error', params: { cells: 2 }, at: place }],
    });
    expect(rollUp(visits, [at('n', { value: 40 }), later], { ...byPlace, period }).value).toBe(40);
    const starts = { ...later, period: { start: '2024-01-01', end: '2025-12-31' } };
    expect(rollUp(visits, [at('n', { value: 40 }), starts], { ...byPlace, period }).value).toBe(40);
    const ends = { ...later, period: { start: '2024-02-01', end: '2024-12-31' } };
    expect(rollUp(visits, [at('n', { value: 40 }), ends], { ...byPlace, period }).value).toBe(40);
    const women = at('n', { value: 30, categories: { sex: 'female' } });
    expect(rollUp(visits, [at('n', { value: 40 }), women], byPlace)).toMatchObject({ reason: 'mixed-parts' });
    // totals of another breakdown have no places to roll up
    const total = { period, value: 30, categories: { sex: 'female' } };
    expect(rollUp(visits, [at('n', { value: 40 }), total], byPlace).value).toBe(40);
  });

  test('organisations and categories are rolled up alike', () => {
    const own = (organisation: string, value: number) => ({ period, organisation, value });
    expect(rollUp(visits, [own('a', 1), own('b', 2)], { by: 'organisation' }).value).toBe(3);
    const sexes = ['female', 'male'].map((sex, n) => ({ period, categories: { sex }, value: n + 1 }));
    expect(rollUp(visits, sexes, { by: 'sex' })).toMatchObject({ value: 3, by: 'sex' });
    const hostile = [{ period, categories: JSON.parse('{"__proto__": "x"}'), value: 2 }];
    expect(rollUp(visits, hostile, { by: '__proto__', parts: ['constructor', 'x'] })).toMatchObject({
      value: 2,
      coverage: { observed: 1, expected: 2 },
    });
  });

  test('without anything there is no figure', () => {
    expect(rollUp(visits, [], { ...byPlace, parts: ['n'] })).toEqual({
      status: 'not-computable',
      reason: 'no-actual',
      by: 'place',
      coverage: { observed: 0, expected: 1 },
      warnings: [],
    });
    expect(rollUp(visits, [{ period, value: 5 }], byPlace)).toMatchObject({ reason: 'no-actual' });
    expect(rollUp(visits, [at('n', { state: 'refused' })], byPlace)).toMatchObject({
      reason: 'no-actual',
      coverage: { observed: 0, expected: 1 },
    });
  });
});

describe('settings', () => {
  test('a low coverage is said below the limit, not on it', () => {
    const values = ['a', 'b', 'c', 'd'].map((place) => at(place, { value: 1 }));
    const parts = ['a', 'b', 'c', 'd', 'e'];
    expect(codes(rollUp(visits, values, { ...byPlace, parts }))).toEqual(['parts-missing']);
    expect(codes(rollUp(visits, values, { ...byPlace, parts, minCoverage: 0.81 }))).toEqual([
      'parts-missing',
      'low-coverage',
    ]);
  });

  test('the trace says what was taken and how', () => {
    const found = rollUp(visits, [at('n', { value: 4 })], { ...byPlace, parts: ['n', 's'], trace: true });
    expect(found.trace).toEqual([
      { step: 'parts', params: { known: 1, missing: 1 } },
      { step: 'way', params: { way: 'sum' } },
      { step: 'figure', params: { value: 4, low: 4, observed: 1 } },
    ]);
    expect(rollUp(visits, [at('n', { value: 4 })], byPlace)).not.toHaveProperty('trace');
    expect(
      rollUp(visits, [at('n', { value: 4 })], { ...byPlace, as: 'none', trace: true }).trace?.[2],
    ).toEqual({
      step: 'figure',
      params: { reason: 'not-additive' },
    });
  });

  test('a slip of the programmer throws', () => {
    expect(() => rollUp(visits, [], { ...byPlace, asOf: '2024-02-30' })).toThrow('A day was expected');
    expect(() => rollUp(visits, [], { ...byPlace, period: { start: 'x', end: '2024-01-01' } })).toThrow(
      'A day',
    );
    expect(() => rollUp(visits, [], { ...byPlace, period: { start: '2024-01-01', end: 'x' } })).toThrow(
      'A day',
    );
    const turned = { start: '2024-02-01', end: '2024-01-31' };
    expect(() => rollUp(visits, [], { ...byPlace, period: turned })).toThrow(
      'ends on 2024-01-31, before it starts',
    );
    const oneDay = { start: '2024-02-01', end: '2024-02-01' };
    expect(rollUp(visits, [], { ...byPlace, period: oneDay }).status).toBe('not-computable');
    for (const minCoverage of [-0.1, 1.1, Number.NaN]) {
      expect(() => rollUp(visits, [], { ...byPlace, minCoverage })).toThrow('A share from 0 to 1');
    }
    expect(rollUp(visits, [], { ...byPlace, minCoverage: 0 }).status).toBe('not-computable');
    expect(rollUp(visits, [], { ...byPlace, minCoverage: 1 }).status).toBe('not-computable');
  });
});
