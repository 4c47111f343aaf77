import { expect, test, vi } from 'vitest';

/** How often the distribution was asked since this was last set to 0: it is what the search costs. */
let asked = 0;
vi.mock('../../distribution/noncentralTCdf.ts', async (original) => {
  const { noncentralTCdf } = await original<typeof import('../../distribution/noncentralTCdf.ts')>();
  return {
    noncentralTCdf: (t: number, df: number, at: number) => {
      asked += 1;
      return noncentralTCdf(t, df, at);
    },
  };
});

import { noncentrality } from './noncentrality.ts';

test('Kelley 2007 (MBESS, conf.limits.nct): t = 2.83 with 126 degrees of freedom, 0.8337502 to 4.815359', () => {
  expect(noncentrality(2.83, 126, 0.975)).toBeCloseTo(0.8337502, 6);
  expect(noncentrality(2.83, 126, 0.025)).toBeCloseTo(4.815359, 6);
});

test('under t = 0 it is the normal quantile, whatever the degrees of freedom', () => {
  for (const df of [1, 5, 100]) {
    expect(noncentrality(0, df, 0.025)).toBeCloseTo(1.959963984540054, 11);
    expect(noncentrality(0, df, 0.975)).toBeCloseTo(-1.959963984540054, 11);
    expect(noncentrality(0, df, 0.5)).toBeCloseTo(0, 12);
  }
});

// by bisection of the noncentral t of SciPy, to twelve digits
test.each([
  [2.83, 126, 0.975, 0.833750260840652, 6],
  [2.83, 126, 0.025, 4.815359140016667, 6],
  [1, 1, 0.975, -1.4173811872738, 11],
  [2, 3, 0.5, 1.8181645652657352, 8],
  [1e-9, 10, 0.025, 1.959963985515404, 4],
])(
  't = %d, %d degrees of freedom, probability %d: %d, found in no more than %d steps',
  (t, df, probability, at, steps) => {
    asked = 0;
    expect(noncentrality(t, df, probability)).toBeCloseTo(at, 10);
    expect(asked).toBeLessThanOrEqual(steps);
  },
);

test.each([
  [30, 1, 0.975, 17],
  [30, 1, 0.025, 9],
  [30, 10, 0.975, 9],
  [5, 2, 0.0001, 7],
  [5, 2, 0.9999, 9],
])(
  'far from 0 as well: t = %d, %d degrees of freedom, probability %d, in no more than %d steps',
  (t, df, probability, steps) => {
    asked = 0;
    expect(noncentrality(t, df, probability)).toBeDefined();
    expect(asked).toBeLessThanOrEqual(steps);
  },
);

// by quadrature of the chi distribution in 25 digits: so far out that the first enclosure does not hold the place
test.each([
  [0.5, 50, 1e-7, 5.703360693718751],
  [0.5, 50, 0.9999999, -4.708239166931512],
  [2, 200, 1e-10, 8.3908563806662],
  [2, 200, 0.9999999999, -4.395201241594462],
])('further out: t = %d, %d degrees of freedom, probability %d: %d', (t, df, probability, at) => {
  asked = 0;
  expect(noncentrality(t, df, probability)).toBeCloseTo(at, 6);
  expect(asked).toBeLessThanOrEqual(35);
});

test('turns round with t, also where a probability on the way is rounded to 0 or to 1', () => {
  asked = 0;
  expect(noncentrality(-30, 1, 0.025)).toBeCloseTo(-(noncentrality(30, 1, 0.975) ?? 0), 9);
  expect(noncentrality(-30, 1, 0.975)).toBeCloseTo(-(noncentrality(30, 1, 0.025) ?? 0), 9);
  expect(asked).toBeLessThanOrEqual(34 + 17 + 9 + 9);
});

test('beyond all measure it is given up at once', () => {
  for (const t of [1e5, -1e5, 999]) {
    asked = 0;
    expect(noncentrality(t, 10, 0.025)).toBeUndefined();
    expect(asked).toBeLessThanOrEqual(2);
  }
});
