import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rakeWeights } from './rakeWeights.ts';

const margin = (variable: string, totals: Readonly<Record<string, number>>) => ({
  variable,
  totals: Object.entries(totals).map(([category, total]) => ({ category, total })),
});

/** As many respondents as the table has counts. */
const respondents = (table: readonly (readonly number[])[]) =>
  table.flatMap((row, sex) =>
    row.flatMap((count, age) => Array.from({ length: count }, () => ({ sex: `s${sex}`, age: `a${age}` }))),
  );

describe('raking', () => {
  test('one margin is met in one round: N_c / n_c', () => {
    const people = [{ sex: 'w' }, { sex: 'w' }, { sex: 'w' }, { sex: 'm' }];
    const found = rakeWeights(people, [margin('sex', { w: 60, m: 40 })]);
    expect(found?.weights.map((weight) => weight?.toFixed(9))).toEqual([
      '20.000000000',
      '20.000000000',
      '20.000000000',
      '40.000000000',
    ]);
    expect(found).toMatchObject({ converged: true, iterations: 1, empty: [] });
    expect(found?.largestGap).toBeLessThan(1e-15);
  });

  test('two margins are both met, and the odds of the sample stay', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 100, max: 900 }),
        fc.integer({ min: 100, max: 900 }),
        ([a = 1, b = 1, c = 1, d = 1], women, young) => {
          const people = respondents([
            [a, b],
            [c, d],
          ]);
          const found = rakeWeights(people, [
            margin('sex', { s0: women, s1: 1000 - women }),
            margin('age', { a0: young / 1000, a1: 1 - young / 1000 }),
          ]);
          expect(found?.converged).toBe(true);
          const total = (sex: string, age?: string) =>
            people.reduce(
              (sum, person, n) =>
                person.sex === sex && (age === undefined || person.age === age)
                  ? sum + (found?.weights[n] ?? 0)
                  : sum,
              0,
            );
          expect(total('s0')).toBeCloseTo(women, 5);
          expect(total('s1')).toBeCloseTo(1000 - women, 5);
          expect(total('s0', 'a0') + total('s1', 'a0')).toBeCloseTo(young, 5);
          const odds = (total('s0', 'a0') * total('s1', 'a1')) / (total('s0', 'a1') * total('s1', 'a0'));
          expect(Math.log(odds)).toBeCloseTo(Math.log((a * d) / (b * c)), 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('starting weights are respected in proportion', () => {
    const people = [{ sex: 'w' }, { sex: 'w' }, { sex: 'm' }];
    const found = rakeWeights(people, [margin('sex', { w: 40, m: 60 })], { start: [1, 3, 5] });
    expect(found?.weights[0]).toBeCloseTo(10, 10);
    expect(found?.weights[1]).toBeCloseTo(30, 10);
    expect(found?.weights[2]).toBeCloseTo(60, 10);
  });

  test('margins that contradict the sample do not converge, and that is told', () => {
    // everyone young is a woman: 90 % young with 10 % women cannot be
    const people = [
      { sex: 'w', age: 'y' },
      { sex: 'm', age: 'o' },
    ];
    const margins = [margin('sex', { w: 10, m: 90 }), margin('age', { y: 90, o: 10 })];
    const found = rakeWeights(people, margins, { maxIterations: 7 });
    expect(found?.converged).toBe(false);
    expect(found?.iterations).toBe(7);
    expect(found?.largestGap).toBeCloseTo(0.8, 9);
  });

  test('a category without respondents is named, and nothing stands in for it', () => {
    const people = [{ age: 'y' }, { age: 'y' }];
    const found = rakeWeights(people, [margin('age', { y: 50, o: 50, none: 0 })], { maxIterations: 3 });
    expect(found?.converged).toBe(false);
    expect(found?.empty).toEqual([{ variable: 'age', category: 'o' }]);
    expect(found?.largestGap).toBeCloseTo(0.5, 12);
  });

  test('someone whose category is unknown gets no weight', () => {
    const people = [{ sex: 'w' }, {}, { sex: 'other' }, { sex: 'm' }, { sex: undefined }];
    const found = rakeWeights(people, [margin('sex', { w: 30, m: 70 })]);
    expect(found?.weights.map((weight) => weight?.toFixed(6))).toEqual([
      '30.000000',
      undefined,
      undefined,
      '70.000000',
      undefined,
    ]);
  });

  test('the tolerance is a share of the population, met on the spot where the sample fits', () => {
    const people = [{ sex: 'w' }, { sex: 'm' }];
    const exact = rakeWeights(people, [margin('sex', { w: 50, m: 50 })]);
    expect(exact).toMatchObject({ converged: true, iterations: 0, weights: [50, 50] });
    const near = rakeWeights(people, [margin('sex', { w: 51, m: 49 })], { tolerance: 0.01 + 1e-12 });
    expect(near).toMatchObject({ converged: true, iterations: 0 });
    const far = rakeWeights(people, [margin('sex', { w: 51, m: 49 })], { tolerance: 0.009 });
    expect(far?.iterations).toBe(1);
  });

  test('names that objects inherit are only names', () => {
    const people = [{ constructor: 'x' }, JSON.parse('{"__proto__":"x"}') as Record<string, string>];
    const found = rakeWeights(people, [margin('toString', { x: 1 })]);
    expect(found).toBeUndefined();
  });

  test.each([
    ['no margins', [{ sex: 'w' }], []],
    ['no people', [], [margin('sex', { w: 1 })]],
    ['a population of nobody', [{ sex: 'w' }], [margin('sex', { w: 0 })]],
    ['a negative total', [{ sex: 'w' }], [margin('sex', { w: 2, m: -1 })]],
    ['a total without end', [{ sex: 'w' }], [margin('sex', { w: Number.POSITIVE_INFINITY })]],
  ])('has no answer with %s', (_, people, margins) => {
    expect(rakeWeights(people, margins)).toBeUndefined();
  });

  test('has no answer with a category told twice, or a starting weight below 0', () => {
    const twice = {
      variable: 'sex',
      totals: [
        { category: 'w', total: 1 },
        { category: 'w', total: 2 },
      ],
    };
    expect(rakeWeights([{ sex: 'w' }], [twice])).toBeUndefined();
    const once = [margin('sex', { w: 1 })];
    expect(rakeWeights([{ sex: 'w' }, { sex: 'w' }], once, { start: [1, -1] })).toBeUndefined();
    expect(rakeWeights([{ sex: 'w' }], once, { start: [Number.POSITIVE_INFINITY] })).toBeUndefined();
    expect(rakeWeights([{ sex: 'w' }], once, { start: [0] })).toBeUndefined();
  });

  test('as many starting weights as people', () => {
    const once = [margin('sex', { w: 1 })];
    expect(() => rakeWeights([{ sex: 'w' }], once, { start: [1, 2] })).toThrow(
      'start: 1 weights were expected, found 2.',
    );
    expect(() => rakeWeights([{ sex: 'w' }], once, { maxIterations: Number.POSITIVE_INFINITY })).toThrow(
      'maxIterations: a whole number of 0 or more was expected',
    );
    expect(() => rakeWeights([{ sex: 'w' }], once, { maxIterations: -1 })).toThrow();
    expect(rakeWeights([{ sex: 'w' }], once, { maxIterations: 0 })?.converged).toBe(true);
  });
});
