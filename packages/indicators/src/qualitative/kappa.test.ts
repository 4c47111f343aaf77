import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementTable } from './agreementTable.ts';
import { cohenKappa } from './cohenKappa.ts';
import { fleissKappa } from './fleissKappa.ts';
import { percentAgreement } from './percentAgreement.ts';
import { pooledKappa } from './pooledKappa.ts';
import { weightedKappa } from './weightedKappa.ts';

/** Two film critics: against, mixed, for. Agresti, Categorical Data Analysis, 2nd ed. 2002, table 10.8. */
const critics = [
  [24, 8, 13],
  [8, 13, 11],
  [10, 9, 64],
];

describe('Cohen’s kappa', () => {
  test('Agresti 2002, § 10.5.4: two film critics, 0.389 with a standard error of 0.060', () => {
    const found = cohenKappa(critics);
    expect(found?.kappa).toBeCloseTo(0.389, 3);
    expect(found?.standardError).toBeCloseTo(0.06, 3);
    expect(found?.observedAgreement).toBeCloseTo(101 / 160, 12);
    expect(found?.expectedAgreement).toBeCloseTo((45 * 42 + 32 * 30 + 83 * 88) / 160 ** 2, 12);
    expect(found?.n).toBe(160);
  });

  test('its interval is κ ± z × standard error, not clamped', () => {
    const found = cohenKappa(critics, { confidence: 0.9 });
    const margin = 1.6448536269514722 * (found?.standardError ?? 0);
    expect(found?.lower).toBeCloseTo((found?.kappa ?? 0) - margin, 12);
    expect(found?.upper).toBeCloseTo((found?.kappa ?? 0) + margin, 12);
    expect(found?.confidence).toBe(0.9);
    expect(cohenKappa(critics)?.confidence).toBe(0.95);
    expect(() => cohenKappa(critics, { confidence: 0 })).toThrow(/confidence/i);
  });

  test('full agreement is 1 without uncertainty, full disagreement −1', () => {
    const full = cohenKappa([
      [5, 0],
      [0, 5],
    ]);
    expect(full).toMatchObject({ kappa: 1, standardError: 0, lower: 1, upper: 1 });
    expect(
      cohenKappa([
        [0, 5],
        [5, 0],
      ])?.kappa,
    ).toBe(-1);
    expect(
      cohenKappa([
        [25, 25],
        [25, 25],
      ])?.kappa,
    ).toBe(0);
  });

  test('its null standard error, by hand: √(p_e + p_e² − Σ p q (p + q)) / ((1 − p_e) √n)', () => {
    // margins one half each: p_e = 1/2, Σ = 2 × 1/4 × 1
    const found = cohenKappa([
      [10, 6],
      [6, 10],
    ]);
    expect(found?.standardErrorNull).toBeCloseTo(Math.sqrt(0.5 + 0.25 - 0.5) / (0.5 * Math.sqrt(32)), 12);
  });

  test.each([
    [[]],
    [[[5]]],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      [
        [5, 0],
        [0, 0],
      ],
    ],
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      [
        [1, -1],
        [0, 5],
      ],
    ],
    [
      [
        [1, Number.NaN],
        [0, 5],
      ],
    ],
    [
      [
        [1, Number.POSITIVE_INFINITY],
        [0, 5],
      ],
    ],
  ])('has no answer for %j', (table) => {
    expect(cohenKappa(table)).toBeUndefined();
    expect(weightedKappa(table)).toBeUndefined();
  });

  test('neither the order of categories nor of raters changes it', () => {
    const count = fc.nat({ max: 40 });
    fc.assert(
      fc.property(
        fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
        (table) => {
          const found = cohenKappa(table);
          const turned = table.toReversed().map((row) => row.toReversed());
          const swapped = table.map((_, i) => table.map((row) => row[i] ?? 0));
          for (const other of [cohenKappa(turned), cohenKappa(swapped)]) {
            if (!found) expect(other).toBeUndefined();
            else {
              expect(other?.kappa).toBeCloseTo(found.kappa, 10);
              expect(other?.standardError).toBeCloseTo(found.standardError, 10);
              expect(other?.standardErrorNull).toBeCloseTo(found.standardErrorNull, 10);
            }
          }
        },
      ),
    );
  });
});

describe('weighted kappa', () => {
  test('by hand: one minus weighted disagreement over that of chance', () => {
    const disagreement = (power: number) => {
      const [rows, columns] = [
        [45, 32, 83],
        [42, 30, 88],
      ];
      let found = 0;
      let chance = 0;
      for (const [i, row] of critics.entries())
        for (const [j, count] of row.entries()) {
          found += count * Math.abs(i - j) ** power;
          chance += ((rows[i] ?? 0) * (columns[j] ?? 0) * Math.abs(i - j) ** power) / 160;
        }
      return 1 - found / chance;
    };
    expect(weightedKappa(critics)?.kappa).toBeCloseTo(disagreement(1), 12);
    expect(weightedKappa(critics, { weights: 'linear' })?.kappa).toBeCloseTo(disagreement(1), 12);
    expect(weightedKappa(critics, { weights: 'quadratic' })?.kappa).toBeCloseTo(disagreement(2), 12);
  });

  test('of two categories it is Cohen’s, with its errors', () => {
    const table = [
      [20, 5],
      [10, 15],
    ];
    expect(weightedKappa(table)).toEqual(cohenKappa(table));
    expect(weightedKappa(table, { weights: 'quadratic' })).toEqual(cohenKappa(table));
    expect(weightedKappa(table, { confidence: 0.5 })?.confidence).toBe(0.5);
  });
});

describe('pooled kappa', () => {
  test('takes the mean of observed and of expected agreement', () => {
    const tables = [
      [
        [4, 1],
        [1, 4],
      ],
      [
        [1, 2],
        [2, 5],
      ],
    ];
    // 0.8 with 0.5, 0.6 with 0.09 + 0.49
    expect(pooledKappa(tables)).toBeCloseTo((0.7 - 0.54) / (1 - 0.54), 12);
    expect(
      pooledKappa([
        [
          [20, 5],
          [10, 15],
        ],
      ]),
    ).toBeCloseTo(0.4, 12);
  });

  test('counts a code that nobody gave, without a kappa of its own', () => {
    expect(
      pooledKappa([
        [
          [20, 5],
          [10, 15],
        ],
        [
          [0, 0],
          [0, 50],
        ],
      ]),
    ).toBeCloseTo((0.85 - 0.75) / 0.25, 12);
  });

  test.each([
    [[]],
    [
      [
        [
          [5, 0],
          [0, 0],
        ],
      ],
    ],
    [
      [
        [
          [0, 0],
          [0, 0],
        ],
      ],
    ],
    [
      [
        [
          [1, 2, 0],
          [0, 1, 1],
        ],
      ],
    ],
    [[[[1, 2]]]],
    [
      [
        [
          [1, -2],
          [3, 4],
        ],
      ],
    ],
    [
      [
        [
          [1, Number.POSITIVE_INFINITY],
          [3, 4],
        ],
      ],
    ],
    [
      [
        [
          [20, 5],
          [10, 15],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ],
    ],
  ])('has no answer for %j', (tables) => {
    expect(pooledKappa(tables)).toBeUndefined();
  });
});

describe('Fleiss’ kappa', () => {
  test('by hand: three units, three raters', () => {
    // pairs that agree: 3, 1, 1 of 3; shares 5/9, 4/9
    const found = fleissKappa([
      [3, 0],
      [1, 2],
      [1, 2],
    ]);
    const expected = (25 + 16) / 81;
    expect(found).toBeCloseTo((5 / 9 - expected) / (1 - expected), 12);
  });

  test.each([
    [[]],
    [
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      [
        [3, 0],
        [2, 2],
      ],
    ],
    [[[3, 0], [3]]],
    [
      [
        [3, 0],
        [3, 0],
      ],
    ],
    [
      [
        [4, -1],
        [2, 1],
      ],
    ],
    [[[Number.POSITIVE_INFINITY, 0]]],
  ])('has no answer for %j', (table) => {
    expect(fleissKappa(table)).toBeUndefined();
  });
});

describe('tables of two raters', () => {
  test('leave out what one of them did not rate', () => {
    const first = ['a', 'b', undefined, 'c', 'b'];
    const second = ['a', 'a', 'b', undefined, 'b'];
    expect(agreementTable(first, second)).toEqual({
      categories: ['a', 'b'],
      table: [
        [1, 0],
        [1, 1],
      ],
    });
    expect(percentAgreement(first, second)).toBeCloseTo(2 / 3, 12);
  });

  test('follow the order of categories that is given, and leave out others', () => {
    const found = agreementTable([1, 2, 3], [2, 2, 1], { categories: [3, 2, 1, 2] });
    expect(found).toEqual({
      categories: [3, 2, 1],
      table: [
        [0, 0, 1],
        [0, 1, 0],
        [0, 1, 0],
      ],
    });
    expect(agreementTable(['x', 'a'], ['a', 'a'], { categories: ['a', 'b'] }).table).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(agreementTable(['a', 'a'], ['x', 'a'], { categories: ['a', 'b'] }).table).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  test('have nothing to say of nothing, and lists of the same length', () => {
    expect(percentAgreement([], [])).toBeUndefined();
    expect(percentAgreement([undefined], ['a'])).toBeUndefined();
    expect(agreementTable([], [])).toEqual({ categories: [], table: [] });
    expect(() => percentAgreement(['a'], [])).toThrow('found 1 ratings of the first, 0 of the second');
  });
});
