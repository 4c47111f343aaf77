import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from './krippendorffAlpha.ts';

const _ = undefined;
/** Four observers, twelve units. Krippendorff, Computing Krippendorff’s alpha-reliability, 2011, section C. */
const four = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];

describe('Krippendorff’s alpha', () => {
  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('Krippendorff 2011, sections C and D: %s %d', (level, alpha) => {
    const found = krippendorffAlpha(four, { level });
    expect(found?.alpha).toBeCloseTo(alpha, 3);
    expect(found).toMatchObject({ units: 11, ratings: 40 });
  });

  test('Krippendorff 2011, sections A and B: two observers, 0.095 and 0.692', () => {
    const binary = [
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
      [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ];
    expect(krippendorffAlpha(binary, { level: 'nominal' })?.alpha).toBeCloseTo(0.095, 3);
    const words = ['aabbdcccedda', 'babbbccceddd'].map((row) => row.split(''));
    expect(krippendorffAlpha(words, { level: 'nominal' })?.alpha).toBeCloseTo(0.692, 3);
  });

  test('is 1 in full agreement, and below 0 where raters contradict each other', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 2],
          [1, 2],
        ],
        { level: 'interval' },
      )?.alpha,
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
        { level: 'nominal' },
      )?.alpha,
    ).toBeCloseTo(-0.5, 12);
  });

  test('rows may differ in length', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 2],
          [1, 2, 3],
        ],
        { level: 'nominal' },
      ),
    ).toEqual({
      alpha: 1,
      units: 2,
      ratings: 4,
    });
  });

  test.each([
    [
      'one value only',
      [
        [1, 1],
        [1, 1],
      ],
      'nominal',
    ],
    [
      'no unit with two ratings',
      [
        [1, _],
        [_, 2],
      ],
      'nominal',
    ],
    ['nobody', [], 'nominal'],
    [
      'words at another level',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      'ordinal',
    ],
    [
      'a number that is none',
      [
        [1, Number.NaN],
        [1, 2],
      ],
      'interval',
    ],
    [
      'a number without end',
      [
        [1, Number.POSITIVE_INFINITY],
        [1, 2],
      ],
      'nominal',
    ],
    [
      'numbers too far apart',
      [
        [1e308, 1],
        [-1e308, 1],
      ],
      'interval',
    ],
    [
      'opposite ratios',
      [
        [1, 1],
        [-1, 1],
      ],
      'ratio',
    ],
  ] as const)('has no answer with %s', (__, ratings, level) => {
    expect(krippendorffAlpha(ratings, { level })).toBeUndefined();
  });

  test('order of raters and units does not matter; an interval has no unit, an ordinal scale only an order', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    const row = fc.array(rating, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (ratings) => {
        const alpha = (given: typeof ratings, level: 'ordinal' | 'interval' | 'nominal' | 'ratio') =>
          krippendorffAlpha(given, { level })?.alpha;
        const close = (one: number | undefined, other: number | undefined) => {
          if (one === undefined) expect(other).toBeUndefined();
          else expect(other).toBeCloseTo(one, 9);
        };
        const changed = (change: (value: number) => number) =>
          ratings.map((each) => each.map((value) => (value === undefined ? undefined : change(value))));
        close(alpha(ratings, 'ordinal'), alpha(ratings.toReversed(), 'ordinal'));
        close(
          alpha(ratings, 'interval'),
          alpha(
            ratings.map((each) => each.toReversed()),
            'interval',
          ),
        );
        close(
          alpha(ratings, 'interval'),
          alpha(
            changed((value) => 3 * value - 7),
            'interval',
          ),
        );
        close(
          alpha(ratings, 'ordinal'),
          alpha(
            changed((value) => value ** 3),
            'ordinal',
          ),
        );
        close(
          alpha(ratings, 'nominal'),
          alpha(
            changed((value) => -value),
            'nominal',
          ),
        );
        close(
          alpha(ratings, 'ratio'),
          alpha(
            changed((value) => value * 10),
            'ratio',
          ),
        );
      }),
    );
  });
});
