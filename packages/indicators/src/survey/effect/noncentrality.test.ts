import { expect, test } from 'vitest';
import { noncentralTCdf } from '../../distribution/noncentralTCdf.ts';
import { normalCdf } from '../../distribution/normalCdf.ts';
import { noncentrality } from './noncentrality.ts';

/** How often the distribution was asked since this was last set to 0: it is what the search costs. */
let asked = 0;
const counted: typeof noncentralTCdf = (t, df, at) => {
  asked += 1;
  return noncentralTCdf(t, df, at);
};

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
    expect(noncentrality(t, df, probability, counted)).toBeCloseTo(at, 10);
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
    expect(noncentrality(t, df, probability, counted)).toBeDefined();
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
  expect(noncentrality(t, df, probability, counted)).toBeCloseTo(at, 6);
  expect(asked).toBeLessThanOrEqual(35);
});

test('turns round with t, also where a probability on the way is rounded to 0 or to 1', () => {
  asked = 0;
  expect(noncentrality(-30, 1, 0.025, counted)).toBeCloseTo(-(noncentrality(30, 1, 0.975, counted) ?? 0), 9);
  expect(noncentrality(-30, 1, 0.975, counted)).toBeCloseTo(-(noncentrality(30, 1, 0.025, counted) ?? 0), 9);
  expect(asked).toBeLessThanOrEqual(34 + 17 + 9 + 9);
});

test('beyond all measure it is given up at once', () => {
  for (const t of [1e5, -1e5, 999]) {
    asked = 0;
    expect(noncentrality(t, 10, 0.025, counted)).toBeUndefined();
    expect(asked).toBeLessThanOrEqual(2);
  }
});

test('where the distribution has no answer on the way there is none', () => {
  const broken: typeof noncentralTCdf = (t, df, at) =>
    Math.abs(at) < 3 ? undefined : noncentralTCdf(t, df, at);
  expect(noncentrality(0, 10, 0.025)).toBeCloseTo(1.959963984540054, 11);
  expect(noncentrality(0, 10, 0.025, broken)).toBeUndefined();
});

// distributions whose probabilities are those of a normal score that falls with the noncentrality
test.each([
  // so far away that the enclosure doubles five times, and probabilities on the way are 0 or 1
  [(at: number) => 100 - at, 0.025, 100 + 1.959963984540054, 18],
  [(at: number) => -100 - at, 0.025, -100 + 1.959963984540054, 40],
  // level at first, then steep; steep at first, then level
  [(at: number) => (at < 3 ? 5 - at / 1000 : 5 - 10 * (at - 3)), 0.5, 3.5, 8],
  [(at: number) => (at < -3 ? -10 * (at + 3.5) : -5 - at / 1000), 0.5, -3.5, 8],
])('as far as it must, and on a curve as well: %o, probability %d: %d', (score, probability, at, steps) => {
  asked = 0;
  const found = noncentrality(0, 10, probability, (_t, _df, place) => {
    asked += 1;
    return normalCdf(score(place));
  });
  expect(found).toBeCloseTo(at, 9);
  expect(asked).toBeLessThanOrEqual(steps);
});

test('a distribution that contradicts itself is asked for both ends and sixty times more', () => {
  asked = 0;
  const found = noncentrality(0, 10, 0.5, () => {
    asked += 1;
    if (asked === 2) return 0;
    return asked % 2 === 0 ? 0.6 : 1;
  });
  expect(found).toBeGreaterThan(-4);
  expect(found).toBeLessThan(4);
  expect(asked).toBe(62);
});
