import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as distribution from './index.ts';

const {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialPmf,
  chiSquareQuantile,
  chiSquareSurvival,
  fSurvival,
  hypergeometricPmf,
  logGamma,
  noncentralTCdf,
  normalCdf,
  normalQuantile,
  normalTwoSidedP,
  tCdf,
  tQuantile,
  tTwoSidedP,
} = distribution;

const closeTo = (found: number | undefined, expected: number, relative = 1e-12) => {
  expect(found).toBeDefined();
  expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

describe('published and exact values', () => {
  test('the normal tables', () => {
    closeTo(normalQuantile(0.975), 1.959963984540054);
    closeTo(normalCdf(1.96), 0.9750021048517795);
    closeTo(normalTwoSidedP(8), 1.2441921148543639e-15, 1e-9);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  });

  test('t with one degree of freedom is the Cauchy distribution, with two it has a closed form', () => {
    for (const t of [-40, -1, -1e-6, 0, 1e-6, 0.3, 1, 12, 1e5]) {
      expect(tCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 14);
      expect(tCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.SQRT2 * Math.sqrt(1 + (t * t) / 2)), 14);
    }
    closeTo(tQuantile(0.975, 1), Math.tan(0.475 * Math.PI));
    closeTo(tTwoSidedP(1e6, 1), 2 * (Math.atan(1e-6) / Math.PI), 1e-9);
    // the same by the complementary form; and with very many degrees of freedom the normal
    closeTo(tTwoSidedP(6.32, 49), 7.502346715876487e-8, 1e-12);
    closeTo(tTwoSidedP(2, 1e10), normalTwoSidedP(2) ?? 0, 1e-8);
  });

  test('chi-square with two degrees of freedom is exponential', () => {
    for (const x of [0.1, 1, 5.991, 30, 700]) closeTo(chiSquareSurvival(x, 2), Math.exp(-x / 2));
    closeTo(chiSquareQuantile(0.95, 2), -2 * Math.log(0.05));
    expect(chiSquareSurvival(-1, 3)).toBe(1);
    expect(chiSquareSurvival(Number.POSITIVE_INFINITY, 3)).toBe(0);
  });

  test('F with two degrees of freedom above has a closed form', () => {
    for (const x of [0.2, 1, 3.5, 50]) closeTo(fSurvival(x, 2, 10), (1 + x / 5) ** -5);
    expect(fSurvival(0, 2, 10)).toBe(1);
    expect(fSurvival(Number.POSITIVE_INFINITY, 2, 10)).toBe(0);
  });

  test('the beta distribution with whole shapes is a polynomial', () => {
    closeTo(betaCdf(0.3, 2, 3), 6 * 0.3 ** 2 - 8 * 0.3 ** 3 + 3 * 0.3 ** 4);
    closeTo(betaQuantile(0.25, 1, 1), 0.25);
    expect(betaCdf(-1, 2, 3)).toBe(0);
    expect(betaCdf(2, 2, 3)).toBe(1);
  });

  test('counts: binomial as a fraction, the lady tasting tea (Fisher 1935)', () => {
    closeTo(binomialPmf(3, 10, 0.3), (120 * 3 ** 3 * 7 ** 7) / 10 ** 10, 1e-13);
    closeTo(binomialCdf(1, 4, 0.25), (81 + 108) / 256, 1e-13);
    closeTo(hypergeometricPmf(3, { population: 8, successes: 4, draws: 4 }), 16 / 70, 1e-13);
    closeTo(logGamma(11), Math.log(3628800));
  });

  test('to ten million trials the half of them keeps nine digits, beyond there is no answer', () => {
    // ½ + ½ P(X = n/2), by Stirling's series
    const k = 5e6;
    const half = 0.5 + (0.5 / Math.sqrt(Math.PI * k)) * (1 - 1 / (8 * k));
    closeTo(binomialCdf(k, 2 * k, 0.5), half, 1e-9);
    expect(binomialCdf(k, 2 * k + 1, 0.5)).toBeUndefined();
    expect(binomialCdf(1e9, 1e9, 0.5)).toBe(1);
    closeTo(betaCdf(0.5, k, k), 0.5, 1e-9);
    expect(betaCdf(0.5, k + 1, k + 1)).toBeUndefined();
    closeTo(betaCdf(0.5, 1, 1e9), 1);
  });

  test('noncentral t as R 4.2.2 computes it, and Student’s t where it is not displaced', () => {
    closeTo(noncentralTCdf(2, 9, 1.5), 0.655875913998327, 1e-11);
    for (const t of [-3, 0, 0.5, 2]) expect(noncentralTCdf(t, 7, 0)).toBeCloseTo(tCdf(t, 7) ?? 0, 14);
  });
});

describe('laws', () => {
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  const df = fc.double({ min: 0.5, max: 300, noNaN: true });

  test('a quantile undoes its distribution', () => {
    fc.assert(
      fc.property(share, df, df, (p, a, b) => {
        expect(normalCdf(normalQuantile(p) ?? 0)).toBeCloseTo(p, 12);
        expect(tCdf(tQuantile(p, a) ?? 0, a)).toBeCloseTo(p, 9);
        expect(1 - (chiSquareSurvival(chiSquareQuantile(p, a) ?? 0, a) ?? 0)).toBeCloseTo(p, 9);
        // with a shape below 1 the curve is too steep at its end for a double to stand on it
        expect(betaCdf(betaQuantile(p, a + 1, b + 1) ?? 0, a + 1, b + 1)).toBeCloseTo(p, 9);
      }),
    );
  });

  test('a distribution rises from 0 to 1 and mirrors', () => {
    const t = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(t, t, df, fc.double({ min: -12, max: 12, noNaN: true }), (one, other, n, shift) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [below, above] = [noncentralTCdf(low, n, shift) ?? -1, noncentralTCdf(high, n, shift) ?? -1];
        expect(below).toBeGreaterThanOrEqual(0);
        expect(above).toBeLessThanOrEqual(1);
        expect(above - below).toBeGreaterThanOrEqual(-1e-12);
        expect(noncentralTCdf(-low, n, -shift)).toBeCloseTo(1 - below, 12);
        expect(tCdf(-low, n)).toBeCloseTo(1 - (tCdf(low, n) ?? 0), 12);
      }),
    );
  });

  test('the probabilities of all counts add up to 1', () => {
    const count = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(count, share, (n, p) => {
        const all = Array.from({ length: n + 1 }, (_, k) => binomialPmf(k, n, p) ?? 0);
        expect(all.reduce((total, each) => total + each, 0)).toBeCloseTo(1, 10);
        const half = Math.floor(n / 2);
        const below = all.slice(0, half + 1).reduce((total, each) => total + each, 0);
        expect(binomialCdf(half, n, p)).toBeCloseTo(below, 10);
        const draw = { population: n, successes: half, draws: Math.floor(n / 3) };
        const drawn = Array.from({ length: n + 1 }, (_, k) => hypergeometricPmf(k, draw) ?? 0);
        expect(drawn.reduce((total, each) => total + each, 0)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('whatever is asked, the answer is a number from the right range, or none', () => {
    const wild = fc.oneof(fc.double(), fc.integer({ min: -3, max: 12 }), fc.constantFrom(-1e308, 1e308, 0.5));
    const calls = Object.entries(distribution);
    fc.assert(
      fc.property(fc.constantFrom(...calls), wild, wild, wild, ([name, call], a, b, c) => {
        const found =
          name === 'hypergeometricPmf'
            ? hypergeometricPmf(a, { population: b, successes: c, draws: a })
            : (call as (...args: readonly number[]) => number | undefined)(a, b, c);
        if (found === undefined) return;
        expect(Number.isFinite(found)).toBe(true);
        if (/Cdf|Pmf|Survival|P$/.test(name)) {
          expect(found).toBeGreaterThanOrEqual(0);
          expect(found).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
