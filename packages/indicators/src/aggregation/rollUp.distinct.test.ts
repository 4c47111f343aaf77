import { describe, expect, test } from 'vitest';
import type { RollUpIndicator, RollUpOptions, RollUpValue } from './RollUpOptions.ts';
import { rollUp } from './rollUp.ts';

const period = { start: '2024-01-01', end: '2024-12-31' };
const at = (place: string, value: number | undefined, fields: Partial<RollUpValue> = {}): RollUpValue => ({
  period,
  place,
  ...(value !== undefined && { value }),
  ...fields,
});
const year = (n: number, value: number): RollUpValue => ({
  period: { start: `${n}-01-01`, end: `${n}-12-31` },
  value,
});
const people: RollUpIndicator = { unit: 'people', countOf: 'distinct-people' };
const byPlace: RollUpOptions = { by: 'place' };
const two = [at('n', 40), at('s', 25)];

describe('distinct people over places', () => {
  test.each(['distinct-people', 'households', 'organisations'] as const)('%s are not added up', (countOf) => {
    expect(rollUp({ countOf }, two, byPlace)).toMatchObject({
      status: 'not-computable',
      reason: 'overlap-unknown',
      bounds: { min: 40, max: 65 },
      coverage: { observed: 2, expected: 2 },
    });
  });

  test('a declared sum is no declaration that nobody goes to both', () => {
    const summed: RollUpIndicator = { ...people, additivity: { place: 'sum', organisation: 'sum' } };
    expect(rollUp(summed, two, byPlace)).toMatchObject({ reason: 'overlap-unknown' });
    const first = { ...summed, distinct: { window: 'programme', rule: 'first-contact' } as const };
    expect(rollUp(first, two, byPlace)).toMatchObject({ reason: 'overlap-unknown' });
    const own = ['a', 'b'].map((organisation, value) => ({ period, organisation, value: value + 1 }));
    expect(rollUp(summed, own, { by: 'organisation' })).toMatchObject({ reason: 'overlap-unknown' });
  });

  test('add up where overlap is declared absent', () => {
    expect(rollUp(people, two, { ...byPlace, overlap: 'none' })).toMatchObject({
      value: 65,
      method: 'roll-up-sum@1',
    });
    const partial = rollUp(people, two, { ...byPlace, overlap: 'none', parts: ['w'], population: 90 });
    expect(partial).toMatchObject({ value: 65, bounds: { min: 65, max: 90 } });
    expect(partial).not.toHaveProperty('atLeast');
  });

  test('add up over the categories of a breakdown that is declared to', () => {
    const sexes = ['female', 'male'].map((sex, n) => ({ period, categories: { sex }, value: n + 1 }));
    const declared: RollUpIndicator = { ...people, additivity: { sex: 'sum' } };
    expect(rollUp(declared, sexes, { by: 'sex' }).value).toBe(3);
    expect(rollUp(people, sexes, { by: 'sex' })).toMatchObject({ reason: 'overlap-unknown' });
  });

  test('the population limits them, and contradicts what is larger', () => {
    expect(rollUp(people, two, { ...byPlace, population: 50 }).bounds).toEqual({ min: 40, max: 50 });
    expect(rollUp(people, two, { ...byPlace, population: 40 })).toMatchObject({
      status: 'computed',
      value: 40,
      method: 'roll-up-distinct@1',
    });
    expect(rollUp(people, two, { ...byPlace, population: 39 })).toMatchObject({ reason: 'contradiction' });
    const sum = { ...byPlace, overlap: 'none' as const };
    expect(rollUp(people, two, { ...sum, population: 65 }).value).toBe(65);
    expect(rollUp(people, two, { ...sum, population: 64 })).toMatchObject({ reason: 'contradiction' });
  });

  test('a missing place leaves the upper side open', () => {
    expect(rollUp(people, two, { ...byPlace, parts: ['w'] })).toMatchObject({
      reason: 'overlap-unknown',
      bounds: { min: 40 },
      coverage: { observed: 2, expected: 3 },
    });
    expect(rollUp(people, two, { ...byPlace, parts: ['w'] }).bounds).not.toHaveProperty('max');
    expect(rollUp(people, two, { ...byPlace, parts: ['w'], population: 99 }).bounds).toEqual({
      min: 40,
      max: 99,
    });
  });

  test('bounded counts widen the bounds', () => {
    const few = [at('n', 40), at('s', undefined, { bounds: { min: 0, max: 4 } })];
    expect(rollUp(people, few, byPlace).bounds).toEqual({ min: 40, max: 44 });
    const open = [at('n', 40), at('s', undefined, { bounds: { min: 50 } })];
    expect(rollUp(people, open, byPlace).bounds).toEqual({ min: 50 });
    const negative = [at('n', 4, { bounds: { min: -3, max: 4 } }), at('s', 0)];
    expect(rollUp({ ...people, min: -5 }, negative, byPlace).bounds).toEqual({ min: 0, max: 4 });
  });

  test('of counts that are all open above the largest is the lower bound', () => {
    const open = [at('n', undefined, { bounds: { min: 5 } }), at('s', undefined, { bounds: { min: 3 } })];
    const found = rollUp(people, open, byPlace);
    expect(found).toMatchObject({ reason: 'overlap-unknown', bounds: { min: 5 } });
    expect(found.bounds).not.toHaveProperty('max');
    expect(rollUp(people, open, { ...byPlace, population: 9 }).bounds).toEqual({ min: 5, max: 9 });
    expect(rollUp(people, open, { ...byPlace, population: 5 })).toMatchObject({ value: 5 });
  });

  test('a limit of a count that is beyond the population gives way to it', () => {
    const wide = [at('n', 40, { bounds: { min: 40, max: 60 } }), at('s', 25)];
    expect(rollUp(people, wide, { ...byPlace, population: 50 }).bounds).toEqual({ min: 40, max: 50 });
    expect(rollUp(people, wide, { ...byPlace, population: 60 }).bounds).toEqual({ min: 40, max: 60 });
    expect(rollUp(people, wide, { ...byPlace, population: 99 }).bounds).toEqual({ min: 40, max: 85 });
  });

  test('a sum that is too large is refused as that', () => {
    const huge = [at('n', 1e308), at('s', 1e308)];
    const found = rollUp(people, huge, { ...byPlace, overlap: 'none' });
    expect(found).toStrictEqual({
      status: 'not-computable',
      reason: 'too-large',
      by: 'place',
      period,
      coverage: { observed: 2, expected: 2 },
      warnings: [],
    });
  });

  test('a sum that is open below does not contradict the population', () => {
    const net: RollUpIndicator = { ...people, net: true };
    const options: RollUpOptions = { ...byPlace, overlap: 'none', parts: ['w'] };
    const found = rollUp(net, two, { ...options, population: 99 });
    expect(found).toMatchObject({ status: 'computed', value: 65, bounds: { max: 99 } });
    expect(found.bounds).not.toHaveProperty('min');
  });

  test('one place alone is its own union', () => {
    expect(rollUp(people, [at('n', 40)], byPlace)).toMatchObject({ value: 40, method: 'roll-up-distinct@1' });
    expect(rollUp(people, [at('n', 40), at('s', 0)], byPlace)).toMatchObject({ value: 40 });
  });
});

describe('distinct people over time', () => {
  const years = [year(2023, 40), year(2024, 25)];
  const first: RollUpIndicator = { ...people, distinct: { window: 'programme', rule: 'first-contact' } };

  test('add up only where each counts at the first contact of the programme', () => {
    expect(rollUp(first, years, { by: 'time' })).toMatchObject({ value: 65, method: 'roll-up-sum@1' });
    const others = [
      { window: 'programme', rule: 'any-contact' },
      { window: 'year', rule: 'first-contact' },
    ] as const;
    for (const distinct of others) {
      const found = rollUp({ ...people, distinct }, years, { by: 'time' });
      expect(found).toMatchObject({ reason: 'overlap-unknown', bounds: { min: 40, max: 65 } });
    }
    expect(rollUp(people, years, { by: 'time', overlap: 'none' })).toMatchObject({
      reason: 'overlap-unknown',
    });
  });

  test('a declared sum over time changes nothing of that', () => {
    expect(rollUp({ ...people, additivity: { time: 'sum' } }, years, { by: 'time' })).toMatchObject({
      reason: 'overlap-unknown',
    });
    expect(rollUp({ ...first, additivity: { time: 'sum' } }, years, { by: 'time' }).value).toBe(65);
  });
});

describe('ids', () => {
  const values = [at('n', 3, { id: 'o1' }), at('s', 2, { id: 'o2' })];
  const ids = new Map([
    ['o1', ['a', 'b', '__proto__']],
    ['o2', ['b', 'c']],
  ]);

  test('the union counts each once', () => {
    const found = rollUp(people, values, { ...byPlace, ids });
    expect(found).toMatchObject({ value: 4, method: 'roll-up-distinct@1', warnings: [] });
    expect(found).not.toHaveProperty('bounds');
  });

  test('a missing place makes it at least, up to the population', () => {
    expect(rollUp(people, values, { ...byPlace, ids, parts: ['w'] })).toMatchObject({
      value: 4,
      atLeast: true,
    });
    const limited = rollUp(people, values, { ...byPlace, ids, parts: ['w'], population: 9 });
    expect(limited).toMatchObject({ value: 4, bounds: { min: 4, max: 9 } });
    expect(rollUp(people, values, { ...byPlace, ids, population: 3 })).toMatchObject({
      reason: 'contradiction',
    });
    expect(rollUp(people, values, { ...byPlace, ids, population: 4 }).value).toBe(4);
  });

  test('counts that are not the number of ids are told', () => {
    const other = [at('n', 5, { id: 'o1' }), at('s', 2, { id: 'o2' })];
    const found = rollUp(people, other, { ...byPlace, ids });
    expect(found.value).toBe(4);
    expect(found.warnings).toEqual([
      { code: 'aggregation/ids-differ', severity: 'warning', params: { parts: 1 } },
    ]);
  });

  test('without ids for every part there is no union', () => {
    const some = new Map([['o1', ['a', 'b', 'c']]]);
    expect(rollUp(people, values, { ...byPlace, ids: some })).toMatchObject({
      reason: 'overlap-unknown',
      bounds: { min: 3, max: 5 },
    });
    const nameless = [at('n', 3), at('s', 2, { id: 'o2' })];
    expect(rollUp(people, nameless, { ...byPlace, ids })).toMatchObject({ reason: 'overlap-unknown' });
  });
});
