import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FourfoldTable, totalsOf } from './CountTable.ts';
import { chiSquareGoodnessOfFit } from './chiSquareGoodnessOfFit.ts';
import { chiSquareTest } from './chiSquareTest.ts';
import { fisherExactTest } from './fisherExactTest.ts';

const detailsOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return isJalonError(error) ? [error.code, error.details, error.message] : error;
  }
  return expect.unreachable();
};

const yates = { continuity: true } as const;
const count = fc.integer({ min: 0, max: 40 });
const fourfold = fc.tuple(fc.tuple(count, count), fc.tuple(count, count));
const turned = ([[a, b], [c, d]]: FourfoldTable): FourfoldTable => [
  [a, c],
  [b, d],
];
const swapped = ([first, second]: FourfoldTable): FourfoldTable => [second, first];

describe('the χ² test of a table', () => {
  const table = [
    [30, 20],
    [18, 32],
  ] as const;

  test('by hand: χ² = 75/13 with E = 24 and 26, V = √(χ²/100)', () => {
    const found = chiSquareTest(table);
    // (6²/24 + 6²/26) · 2
    expect(found?.chiSquare).toBeCloseTo(75 / 13, 13);
    expect(found?.p).toBeCloseTo(0.01630917187775, 12);
    expect(found?.cramerV).toBeCloseTo(Math.sqrt(0.75 / 13), 13);
    expect(found).toMatchObject({ n: 100, df: 1, leastExpected: 24, variant: 'pearson' });
  });

  test('with Yates’ correction, by hand: (5.5²/24 + 5.5²/26) · 2; the effect size is that without', () => {
    const found = chiSquareTest(table, yates);
    expect(found?.chiSquare).toBeCloseTo(2 * 5.5 ** 2 * (1 / 24 + 1 / 26), 12);
    expect(found?.p).toBeCloseTo(0.02768211649784, 12);
    expect(found?.cramerV).toBeCloseTo(Math.sqrt(0.75 / 13), 13);
    expect(found?.variant).toBe('yates');
  });

  test('the correction takes off no more than there is', () => {
    // |O − E| = 0.2 in each cell
    const near = [
      [3, 3],
      [2, 2],
    ] as const;
    expect(chiSquareTest(near, yates)?.chiSquare).toBe(0);
    expect(
      chiSquareTest(
        [
          [3, 2],
          [2, 2],
        ],
        yates,
      )?.chiSquare,
    ).toBe(0);
    expect(
      chiSquareTest([
        [3, 2],
        [2, 2],
      ])?.chiSquare,
    ).toBeGreaterThan(0);
  });

  test('of three by two, by hand: E = 10 and 20 in each row', () => {
    const found = chiSquareTest([
      [4, 26],
      [10, 20],
      [16, 14],
    ]);
    // 36/10 + 36/20 + 0 + 0 + 36/10 + 36/20
    expect(found?.chiSquare).toBeCloseTo(10.8, 12);
    expect(found).toMatchObject({ n: 90, df: 2, leastExpected: 10 });
    // two degrees of freedom: p = exp(−χ²/2)
    expect(found?.p).toBeCloseTo(Math.exp(-5.4), 13);
    expect(found?.cramerV).toBeCloseTo(Math.sqrt(10.8 / 90), 13);
  });

  test('V is 1 where one characteristic tells the other, 0 where it tells nothing, whatever the size of the table', () => {
    expect(
      chiSquareTest([
        [7, 0, 0],
        [0, 3, 0],
        [0, 0, 5],
      ])?.cramerV,
    ).toBeCloseTo(1, 14);
    expect(
      chiSquareTest([
        [2, 4],
        [3, 6],
        [5, 10],
      ])?.cramerV,
    ).toBeCloseTo(0, 7);
    expect(
      chiSquareTest([
        [7, 0],
        [0, 3],
        [0, 5],
      ])?.cramerV,
    ).toBeCloseTo(1, 14);
  });

  test('has no answer of fewer than two rows or columns, nor where one is empty or a count is none', () => {
    for (const none of [
      [],
      [[]],
      [[], []],
      [[1, 2]],
      [[1], [2]],
      [
        [0, 0],
        [1, 2],
      ],
      [
        [0, 1],
        [0, 2],
      ],
      [
        [1, -2],
        [3, 4],
      ],
      [
        [1, Number.NaN],
        [3, 4],
      ],
      [
        [1, Number.POSITIVE_INFINITY],
        [3, 4],
      ],
      [
        [1e308, 1e308],
        [1e308, 1e308],
      ],
    ])
      expect(chiSquareTest(none)).toBeUndefined();
  });

  test('rows have one length, and the correction is for tables of 2 × 2', () => {
    expect(() => chiSquareTest([[1, 2], [3]])).toThrow(expect.toSatisfy(isJalonError));
    expect(() =>
      chiSquareTest(
        [
          [1, 2, 3],
          [3, 4, 5],
        ],
        yates,
      ),
    ).toThrow('found 2 × 3');
    expect(() =>
      chiSquareTest(
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        yates,
      ),
    ).toThrow('found 3 × 2');
    expect(() => chiSquareTest([], yates)).toThrow('found 0 × 0');
    expect(
      chiSquareTest(
        [
          [0, 0],
          [3, 4],
        ],
        yates,
      ),
    ).toBeUndefined();
  });

  test('does not depend on the order of groups or answers, nor on which is which; it grows with n', () => {
    fc.assert(
      fc.property(fourfold, (cells) => {
        const found = chiSquareTest(cells);
        for (const other of [turned(cells), swapped(cells)]) {
          expect(chiSquareTest(other)?.chiSquare ?? -1).toBeCloseTo(found?.chiSquare ?? -1, 9);
          expect(chiSquareTest(other, yates)?.p ?? -1).toBeCloseTo(chiSquareTest(cells, yates)?.p ?? -1, 9);
        }
        if (!found) return;
        const doubled = chiSquareTest(cells.map((row) => row.map((each) => 2 * each)));
        expect(doubled?.chiSquare).toBeCloseTo(2 * found.chiSquare, 9);
        expect(doubled?.cramerV).toBeCloseTo(found.cramerV, 12);
        expect(found.cramerV).toBeLessThanOrEqual(1);
        expect(chiSquareTest(cells, yates)?.chiSquare).toBeLessThanOrEqual(found.chiSquare);
      }),
    );
  });
});

describe('Fisher’s exact test', () => {
  test.each([
    // Fisher, The Design of Experiments (1935): the lady tasting tea; p = 34/70
    [
      [
        [3, 1],
        [1, 3],
      ],
      34 / 70,
    ],
    [
      [
        [4, 0],
        [0, 4],
      ],
      2 / 70,
    ],
    // Fisher, Statistical Methods for Research Workers, § 21.02: convictions of twins, as R's fisher.test gives it
    [
      [
        [2, 15],
        [10, 3],
      ],
      0.0005367241,
    ],
    [
      [
        [30, 20],
        [18, 32],
      ],
      0.02718407512112,
    ],
    [
      [
        [2, 2],
        [2, 2],
      ],
      1,
    ],
    [
      [
        [5, 0],
        [0, 1],
      ],
      1 / 6,
    ],
    [
      [
        [0, 1],
        [5, 0],
      ],
      1 / 6,
    ],
  ] as const)('%j', (table, p) => {
    const found = fisherExactTest(table);
    expect(found?.p).toBeCloseTo(p, 10);
    expect(found?.n).toBe(table.flat().reduce<number>((all, each) => all + each, 0));
    expect(found?.variant).toBe('no-more-probable');
  });

  test('of large counts comes near to the χ² test', () => {
    const table = [
      [50_300, 49_700],
      [49_600, 50_400],
    ] as const;
    expect(fisherExactTest(table)?.p).toBeCloseTo(chiSquareTest(table, yates)?.p ?? 0, 4);
    expect(
      fisherExactTest([
        [3e8, 2e8],
        [1.5e8, 3.5e8],
      ])?.p,
    ).toBe(0);
  });

  test('has no answer where a row or column is empty, a count is not whole, or beyond 10⁹', () => {
    expect(
      fisherExactTest([
        [0, 0],
        [1, 2],
      ]),
    ).toBeUndefined();
    expect(
      fisherExactTest([
        [0, 1],
        [0, 2],
      ]),
    ).toBeUndefined();
    expect(
      fisherExactTest([
        [1.5, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(
      fisherExactTest([
        [-1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(
      fisherExactTest([
        [Number.NaN, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(
      fisherExactTest([
        [1e9 - 3, 1],
        [1, 1],
      ])?.n,
    ).toBe(1e9);
    expect(
      fisherExactTest([
        [1e9 - 2, 1],
        [1, 1],
      ]),
    ).toBeUndefined();
  });

  test('does not depend on the order of groups or answers, nor on which is which', () => {
    fc.assert(
      fc.property(fourfold, (cells) => {
        const found = fisherExactTest(cells);
        expect(found?.p ?? 0).toBeLessThanOrEqual(1);
        for (const other of [turned(cells), swapped(cells), swapped(turned(cells))])
          expect(fisherExactTest(other)?.p ?? -1).toBeCloseTo(found?.p ?? -1, 11);
      }),
    );
  });

  test('is the sum over all tables that are no more probable, counted one by one', () => {
    const small = fc.integer({ min: 0, max: 6 });
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
    fc.assert(
      fc.property(fc.tuple(fc.tuple(small, small), fc.tuple(small, small)), ([[a, b], [c, d]]) => {
        const ways = (x: number) =>
          x < 0 || x > a + b || a + c - x < 0 || a + c - x > c + d
            ? 0
            : choose(a + b, x) * choose(c + d, a + c - x);
        const all = Array.from({ length: a + c + 1 }, (_, x) => ways(x));
        const tail = all
          .filter((each) => each <= ways(a) * (1 + 1e-9))
          .reduce((total, each) => total + each, 0);
        const found = fisherExactTest([
          [a, b],
          [c, d],
        ]);
        if (found) expect(found.p).toBeCloseTo(tail / choose(a + b + c + d, a + c), 12);
      }),
    );
  });
});

describe('the χ² test of counts against shares', () => {
  test('Mendel 1866: 315, 101, 108 and 32 peas against 9 : 3 : 3 : 1, χ² = 0.470, p = 0.925', () => {
    const found = chiSquareGoodnessOfFit([315, 101, 108, 32], [9, 3, 3, 1]);
    expect(found?.chiSquare).toBeCloseTo(0.47, 3);
    expect(found?.p).toBeCloseTo(0.925, 3);
    expect(found).toMatchObject({ n: 556, df: 3, leastExpected: 34.75 });
    expect(found?.cohenW).toBeCloseTo(Math.sqrt((found?.chiSquare ?? 0) / 556), 15);
  });

  test('by hand: 120, 90 and 40 against 100, 100 and 50', () => {
    const found = chiSquareGoodnessOfFit([120, 90, 40], [0.4, 0.4, 0.2]);
    expect(found?.chiSquare).toBeCloseTo(4 + 1 + 2, 12);
    expect(found?.p).toBeCloseTo(Math.exp(-3.5), 12);
  });

  test('has no answer of fewer than two categories, of nothing, of a share of 0, of what is no count', () => {
    expect(chiSquareGoodnessOfFit([], [])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([5], [1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([0, 0], [1, 1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([5, 5], [1, 0])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([5, 0], [1, 0])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([5, 5], [2, -1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([5, 5], [-1, -1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([9, -1], [1, 1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([5, Number.NaN], [1, 1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([5, 5], [1, Number.POSITIVE_INFINITY])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([0, 5], [1, 1])?.chiSquare).toBe(5);
  });

  test('there are as many shares as counts', () => {
    expect(() => chiSquareGoodnessOfFit([1, 2], [1])).toThrow('found 1 shares, 2 counts');
    expect(() => chiSquareGoodnessOfFit([1, 2], [1])).toThrow(expect.toSatisfy(isJalonError));
  });

  test('shares need not add up to 1, and their order changes nothing', () => {
    const part = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 2 }), (parts) => {
        const [counts, shares] = [parts.map(([one]) => one), parts.map(([, other]) => other)];
        const found = chiSquareGoodnessOfFit(counts, shares);
        const scaled = chiSquareGoodnessOfFit(
          counts.toReversed(),
          shares.map((share) => share * 8).toReversed(),
        );
        expect(scaled?.chiSquare ?? 0).toBeCloseTo(found?.chiSquare ?? 0, 9);
      }),
    );
  });
});

describe('Fisher’s test, summed in whole numbers', () => {
  test.each([
    // of 220 ways, 120 have nobody of two, 90 one, 10 both
    [[0, 2, 3, 7], 1],
    [[1, 1, 2, 8], 100 / 220],
    [[2, 0, 1, 9], 10 / 220],
    // of 3 ways: 2 and 1
    [[1, 1, 1, 0], 1],
    [[2, 0, 0, 1], 1 / 3],
    // both ways are equally probable
    [[1, 0, 0, 1], 1],
    [[3, 2, 2, 3], 1],
    // all totals force part of it
    [[7, 3, 2, 0], 1],
    [[1, 9, 11, 3], 0.0027594561852200836],
    [[40, 10, 35, 15], 0.35582863236042855],
    [[10, 40, 15, 35], 0.35582863236042855],
    [[90, 2, 70, 8], 0.045064015896024205],
    [[2, 90, 8, 70], 0.045064015896024205],
    [[503, 497, 480, 520], 0.325110272599103],
    [[530, 470, 480, 520], 0.0283936963706784],
    [[5030, 4970, 4880, 5120], 0.035092122877352076],
  ] as const)('%j: p = %d', ([a, b, c, d], p) => {
    expect(
      fisherExactTest([
        [a, b],
        [c, d],
      ])?.p,
    ).toBeCloseTo(p, 11);
  });

  test('of nearly 10⁹ of whom one is apart there are two tables: 1 in n, and all the others', () => {
    // here the expected count is rounded below the least that there can be
    const n = 999_999_993;
    const [apart, together] = [
      fisherExactTest([
        [n - 1, 0],
        [0, 1],
      ]),
      fisherExactTest([
        [n - 2, 1],
        [1, 0],
      ]),
    ];
    expect((apart?.p ?? 0) * n).toBeCloseTo(1, 6);
    expect(together?.p).toBe(1);
  });

  test('keeps a p as small as 10⁻¹⁷⁹; beyond what numbers hold it is 0, on either side', () => {
    const p = (yes: number, no: number) =>
      fisherExactTest([
        [yes, no],
        [no, yes],
      ])?.p ?? 1;
    expect(p(300, 0) / 1.4802978791996818e-179).toBeCloseTo(1, 9);
    expect(p(0, 300) / 1.4802978791996818e-179).toBeCloseTo(1, 9);
    expect(p(1000, 0)).toBe(0);
    expect(p(0, 1000)).toBe(0);
  });
});

describe('the χ² tests', () => {
  test('have no answer where a squared gap is too large', () => {
    expect(
      chiSquareTest([
        [1e200, 0],
        [0, 1e200],
      ]),
    ).toBeUndefined();
    expect(chiSquareGoodnessOfFit([1e200, 1], [1, 1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([1e308, 1e308], [1, 1])).toBeUndefined();
    expect(chiSquareGoodnessOfFit([1, 1], [1e308, 1e308])).toBeUndefined();
  });

  test('V is never above 1, however the parts were rounded', () => {
    for (let n = 1; n <= 60; n += 1)
      for (const m of [1, 3, 7, 49])
        expect(
          chiSquareTest([
            [n, 0],
            [0, m],
          ])?.cramerV,
        ).toBeLessThanOrEqual(1);
  });

  test('a wide table, by hand: E = 5, 10, 15 in each of two rows', () => {
    const found = chiSquareTest([
      [8, 10, 12],
      [2, 10, 18],
    ]);
    // 9/5 + 0 + 9/15, twice
    expect(found?.chiSquare).toBeCloseTo(4.8, 13);
    expect(found).toMatchObject({ n: 60, df: 2, leastExpected: 5 });
    expect(found?.p).toBeCloseTo(Math.exp(-2.4), 13);
    expect(found?.cramerV).toBeCloseTo(Math.sqrt(4.8 / 60), 14);
  });

  test('V of three by three, by hand: χ² = 9.6 with E = 10/3, V = √(9.6 / (30 · 2)) = 0.4', () => {
    const found = chiSquareTest([
      [6, 2, 2],
      [2, 6, 2],
      [2, 2, 6],
    ]);
    expect(found?.chiSquare).toBeCloseTo(9.6, 12);
    expect(found?.df).toBe(4);
    expect(found?.cramerV).toBeCloseTo(0.4, 13);
  });

  test('without and with the correction left out are the same', () => {
    const table = [
      [9, 4],
      [3, 7],
    ] as const;
    expect(chiSquareTest(table, {})).toEqual(chiSquareTest(table));
    expect(chiSquareTest(table, { continuity: false })).toEqual(chiSquareTest(table));
  });

  test('counts against shares, by hand: 12 and 4 against 1 : 3', () => {
    // E = 4 and 12: 64/4 + 64/12
    const found = chiSquareGoodnessOfFit([12, 4], [1, 3]);
    expect(found?.chiSquare).toBeCloseTo(64 / 3, 12);
    expect(found).toMatchObject({ n: 16, df: 1, leastExpected: 4 });
    expect(found?.cohenW).toBeCloseTo(Math.sqrt(4 / 3), 13);
  });

  test('misuse is told with what was found', () => {
    expect(detailsOf(() => chiSquareGoodnessOfFit([1, 2], [1]))).toEqual([
      'invalid-argument',
      { shares: 1, counts: 2 },
      'There are as many shares as counts, found 1 shares, 2 counts.',
    ]);
    expect(detailsOf(() => chiSquareTest([[1], [2], [3]], { continuity: true }))).toEqual([
      'invalid-argument',
      { rows: 3, columns: 1 },
      'The correction for continuity is for tables of 2 × 2, found 3 × 1.',
    ]);
  });
});

describe('the totals of a table of counts', () => {
  test('by hand: each row, each column, and all', () => {
    expect(
      totalsOf([
        [1, 2, 3],
        [4, 0, 6],
      ]),
    ).toEqual({ rows: [6, 10], columns: [5, 2, 9], n: 16 });
    expect(totalsOf([[7]])).toEqual({ rows: [7], columns: [7], n: 7 });
  });

  test.each([
    ['no rows', []],
    ['a row without cells', [[]]],
    ['rows without cells', [[], []]],
    [
      'an empty row',
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      'an empty column',
      [
        [0, 1],
        [0, 2],
      ],
    ],
    [
      'a negative count',
      [
        [5, -1],
        [3, 4],
      ],
    ],
    [
      'a count that is none',
      [
        [5, Number.NaN],
        [3, 4],
      ],
    ],
    [
      'a count without end',
      [
        [5, Number.POSITIVE_INFINITY],
        [3, 4],
      ],
    ],
    [
      'a row too large',
      [
        [1e308, 1e308],
        [1, 1],
      ],
    ],
    [
      'a column too large',
      [
        [1e308, 1],
        [1e308, 1],
      ],
    ],
    [
      'a total too large',
      [
        [1e308, 0],
        [0, 1e308],
      ],
    ],
  ])('there are none with %s', (_, table) => {
    expect(totalsOf(table)).toBeUndefined();
  });

  test('rows have one length', () => {
    try {
      totalsOf([[1, 2], [3], [4, 5]]);
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && error.code).toBe('invalid-argument');
      expect(isJalonError(error) && error.details).toEqual({ cells: [2, 1, 2] });
      expect(String(error)).toContain('Every row of a table has as many cells as the first one.');
    }
  });
});
