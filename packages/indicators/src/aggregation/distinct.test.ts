import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctBounds } from './distinctBounds.ts';
import { distinctByInclusionExclusion } from './distinctByInclusionExclusion.ts';
import { distinctUnion } from './distinctUnion.ts';

const ids = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__')), {
  minLength: 1,
  maxLength: 4,
});

describe('bounds', () => {
  test('the largest count below, the sum or the population above', () => {
    expect(distinctBounds([60, 60, 20], { population: 110 })).toEqual({ lower: 60, upper: 110 });
    expect(distinctBounds([60, 60, 20], { population: 140 })).toEqual({ lower: 60, upper: 140 });
    expect(distinctBounds([60, 60, 20], { population: 141 })).toEqual({ lower: 60, upper: 140 });
    expect(distinctBounds([60, 60, 20])).toEqual({ lower: 60, upper: 140 });
    expect(distinctBounds([7])).toEqual({ lower: 7, upper: 7 });
    expect(distinctBounds([0, 0])).toEqual({ lower: 0, upper: 0 });
  });

  test('a missing count leaves the upper side to the population', () => {
    expect(distinctBounds([60, undefined])).toEqual({ lower: 60 });
    expect(distinctBounds([60, undefined], { population: 90 })).toEqual({ lower: 60, upper: 90 });
    expect(distinctBounds([1e308, 1e308])).toEqual({ lower: 1e308 });
  });

  test('a population below a count is a contradiction', () => {
    expect(distinctBounds([60, 20], { population: 59 })).toBeUndefined();
    expect(distinctBounds([60, 20], { population: 60 })).toEqual({ lower: 60, upper: 60 });
  });

  test('what is no count has no bounds', () => {
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(distinctBounds([5, bad])).toBeUndefined();
      expect(distinctBounds([5], { population: bad })).toBeUndefined();
    }
    // what is negative spoils them even where the bounds would hold together
    expect(distinctBounds([5, -1, 9])).toBeUndefined();
    expect(distinctBounds([])).toBeUndefined();
    expect(distinctBounds([undefined], { population: 5 })).toBeUndefined();
  });

  test('the union of any ids lies between them', () => {
    fc.assert(
      fc.property(ids, (lists) => {
        const counts = lists.map((list) => new Set(list).size);
        const { distinct, gross, duplicates } = distinctUnion(lists);
        const bounds = distinctBounds(counts, { population: 7 });
        expect(distinct).toBeGreaterThanOrEqual(bounds?.lower ?? Number.NaN);
        expect(distinct).toBeLessThanOrEqual(bounds?.upper ?? Number.NaN);
        expect(duplicates).toBe(gross - distinct);
      }),
    );
  });
});

describe('inclusion and exclusion', () => {
  test('three groups with all their overlaps', () => {
    const common = [
      { of: [0, 1], size: 20 },
      { of: [2, 0], size: 5 },
      { of: [1, 2], size: 20 },
      { of: [0, 1, 2], size: 5 },
    ];
    // 140 − 45 + 5
    expect(distinctByInclusionExclusion([60, 60, 20], common)).toEqual({
      distinct: 100,
      gross: 140,
      duplicates: 40,
    });
  });

  test('it counts as the union of the lists does', () => {
    fc.assert(
      fc.property(ids, (lists) => {
        const sets = lists.map((list) => new Set(list));
        const shared = [];
        for (let key = 1; key < 1 << sets.length; key += 1) {
          const of = sets.flatMap((_, n) => (key & (1 << n) ? [n] : []));
          const size = [...(sets[of[0] ?? 0] ?? [])].filter((id) => of.every((n) => sets[n]?.has(id))).length;
          if (of.length > 1) shared.push({ of, size });
        }
        expect(
          distinctByInclusionExclusion(
            sets.map(({ size }) => size),
            shared,
          ),
        ).toEqual(distinctUnion(lists));
      }),
    );
  });

  test('an overlap that is not told leaves no answer, unless part of it is empty', () => {
    expect(distinctByInclusionExclusion([5, 4], [])).toBeUndefined();
    expect(distinctByInclusionExclusion([5, 0], [])).toEqual({ distinct: 5, gross: 5, duplicates: 0 });
    const pairs = [
      { of: [0, 1], size: 0 },
      { of: [0, 2], size: 1 },
      { of: [1, 2], size: 2 },
    ];
    expect(distinctByInclusionExclusion([5, 4, 3], pairs)?.distinct).toBe(9);
    const [, ...others] = pairs;
    expect(distinctByInclusionExclusion([5, 4, 3], [{ of: [0, 1], size: 1 }, ...others])).toBeUndefined();
  });

  test('numbers that contradict each other have no answer', () => {
    expect(distinctByInclusionExclusion([5, 4], [{ of: [0, 1], size: 5 }])).toBeUndefined();
    expect(distinctByInclusionExclusion([5, 4], [{ of: [0, 1], size: 4 }])?.distinct).toBe(5);
    // two in each pair and none in all three: 3 + 3 + 3 − 6 leaves 3; with three in each pair only 0
    const pair = (size: number) =>
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ].map((of) => ({ of, size }));
    const none = { of: [0, 1, 2], size: 0 };
    expect(distinctByInclusionExclusion([3, 3, 3], [...pair(2), none])?.distinct).toBe(3);
    expect(distinctByInclusionExclusion([3, 3, 3], [...pair(3), none])).toBeUndefined();
    // five in common of five and four, beside ten others: 19 − 5 would be no less than 10
    const apart = [
      { of: [0, 2], size: 0 },
      { of: [1, 2], size: 0 },
    ];
    const three = (size: number) =>
      distinctByInclusionExclusion([5, 4, 10], [{ of: [0, 1], size }, ...apart]);
    expect(three(5)).toBeUndefined();
    expect(three(4)?.distinct).toBe(15);
    // 12 − 9 is less than the largest of six
    expect(distinctByInclusionExclusion([6, 3, 3], [...pair(3), none])).toBeUndefined();
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(distinctByInclusionExclusion([5, bad], [{ of: [0, 1], size: 0 }])).toBeUndefined();
      expect(distinctByInclusionExclusion([5, 4], [{ of: [0, 1], size: bad }])).toBeUndefined();
    }
    expect(distinctByInclusionExclusion([], [])).toBeUndefined();
    expect(distinctByInclusionExclusion([3], [])).toEqual({ distinct: 3, gross: 3, duplicates: 0 });
  });

  test('what is too large to add up has no answer', () => {
    const both = (size: number) => [{ of: [0, 1], size }];
    expect(distinctByInclusionExclusion([1e308, 1e308], both(0))).toBeUndefined();
    // the union would be a number, the sum is none
    expect(distinctByInclusionExclusion([1e308, 1e308], both(1e308))).toBeUndefined();
    expect(distinctByInclusionExclusion([8e307, 8e307], both(8e307))).toEqual({
      distinct: 8e307,
      gross: 1.6e308,
      duplicates: 8e307,
    });
  });

  test('overlaps that contradict each other may make a union too large of a sum that is not', () => {
    // six groups of s, all pairs and triples of s, no four: 6 s − 15 s + 20 s
    const six = (s: number) => {
      const common = [];
      for (let key = 1; key < 1 << 6; key += 1) {
        const of = [0, 1, 2, 3, 4, 5].filter((n) => key & (1 << n));
        if (of.length >= 2 && of.length <= 4) common.push({ of, size: of.length < 4 ? s : 0 });
      }
      return distinctByInclusionExclusion(
        Array.from({ length: 6 }, () => s),
        common,
      );
    };
    expect(six(2)?.distinct).toBe(22);
    expect(six(2.5e307)).toBeUndefined();
  });

  test('groups that do not exist are a slip', () => {
    for (const of of [[0], [0, 0], [0, 2], [-1, 0], [0.5, 1], []]) {
      expect(() => distinctByInclusionExclusion([5, 4], [{ of, size: 1 }])).toThrow(
        'An intersection of at least two of 2 groups was expected',
      );
    }
    expect(slipOf(() => distinctByInclusionExclusion([5, 4], [{ of: [0, 2], size: 1 }]))).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringContaining('found [0, 2].'),
      details: { of: [0, 2], groups: 2 },
    });
    expect(
      slipOf(() =>
        distinctByInclusionExclusion(
          Array.from({ length: 13 }, () => 0),
          [],
        ),
      ),
    ).toMatchObject({ code: 'invalid-argument', details: { groups: 13 } });
    expect(() =>
      distinctByInclusionExclusion(
        Array.from({ length: 13 }, () => 0),
        [],
      ),
    ).toThrow('At most 12 groups were expected, found 13.');
    expect(
      distinctByInclusionExclusion(
        Array.from({ length: 12 }, () => 0),
        [],
      )?.distinct,
    ).toBe(0);
  });
});

test('an id counts once in a list too', () => {
  expect(
    distinctUnion([
      ['a', 'a'],
      ['a', 'b'],
    ]),
  ).toEqual({ distinct: 2, gross: 3, duplicates: 1 });
  expect(distinctUnion([])).toEqual({ distinct: 0, gross: 0, duplicates: 0 });
});

/** What is thrown. */
function slipOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
