import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate } from './rate.ts';

describe('the rating of a share', () => {
  test.each([
    [1.2, 'achieved'],
    [1, 'achieved'],
    [0.999, 'nearly-achieved'],
    [0.95, 'nearly-achieved'],
    [0.949, 'partly-achieved'],
    [0.6, 'partly-achieved'],
    [0.599, 'not-achieved'],
    [0, 'not-achieved'],
    [-0.001, 'regressed'],
  ] as const)('on the due date %d is %s', (share, rating) => {
    expect(rate({ share, due: true, expected: 1 })).toBe(rating);
  });

  test.each([
    [0.475, 0.5, 'on-track'],
    [0.474, 0.5, 'at-risk'],
    [0.3, 0.5, 'at-risk'],
    [0.299, 0.5, 'off-track'],
    [0, 0.5, 'off-track'],
    [-0.001, 0.5, 'regressing'],
    [1, 0.5, 'achieved-early'],
    [-0.5, 0.0999, 'too-early'],
    [0.04, 0.1, 'off-track'],
    [0, 0, 'on-track'],
    [-0.1, 0, 'regressing'],
    [-0.1, -0.2, 'on-track'],
    [-0.3, -0.2, 'regressing'],
    [0.9, undefined, 'unknown'],
    [1, undefined, 'achieved-early'],
  ] as const)('before it %d where %s was expected is %s', (share, expected, rating) => {
    expect(rate({ share, expected, due: false })).toBe(rating);
  });

  test('compares what is rounded to 12 significant digits', () => {
    expect(rate({ share: 0.95 - 1e-15, due: true })).toBe('nearly-achieved');
    expect(rate({ share: 0.95 - 1e-9, due: true })).toBe('partly-achieved');
    expect(rate({ share: 1 - 1e-14, due: true })).toBe('achieved');
  });

  test('is within uncertainty where a cut-off lies between the limits', () => {
    expect(rate({ share: 0.95, worst: 0.9, best: 0.97, due: true })).toBe('within-uncertainty');
    expect(rate({ share: 0.8, worst: 0.7, best: 0.9, due: true })).toBe('partly-achieved');
  });

  test('of a bound that is open is unknown, unless the worst reaches the target', () => {
    expect(rate({ share: 0.9, best: Number.POSITIVE_INFINITY, due: true })).toBe('unknown');
    expect(rate({ share: 0.9, worst: Number.NEGATIVE_INFINITY, due: false, expected: 0.5 })).toBe('unknown');
    expect(rate({ share: 1, best: Number.POSITIVE_INFINITY, due: true })).toBe('achieved');
  });

  test('of too little data is unknown, unless the worst reaches the target', () => {
    expect(rate({ share: 0.9, due: true, coverage: 0.79 })).toBe('unknown');
    expect(rate({ share: 0.9, due: true, coverage: 0.8 })).toBe('partly-achieved');
    expect(rate({ share: 0.9, due: true, coverage: 0.5 }, { minCoverage: 0.5 })).toBe('partly-achieved');
    expect(rate({ share: 1, due: true, coverage: 0.5 })).toBe('achieved');
  });

  test('is never achieved for good on provisional data', () => {
    expect(rate({ share: 1.1, due: true, provisional: true })).toBe('achieved-early');
    expect(rate({ share: 0.96, due: true, provisional: true })).toBe('nearly-achieved');
  });

  test('a higher share is never rated worse', () => {
    const share = fc.integer({ min: -200, max: 200 }).map((n) => n / 100);
    const rank = ['regressed', 'not-achieved', 'partly-achieved', 'nearly-achieved', 'achieved'];
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) =>
          rank.indexOf(rate({ share: each, due: true })),
        );
        expect(high).toBeGreaterThanOrEqual(low ?? 0);
      }),
    );
  });
});
