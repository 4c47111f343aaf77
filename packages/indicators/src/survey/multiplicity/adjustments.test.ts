import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochbergAdjustment } from './benjaminiHochbergAdjustment.ts';
import { bonferroniAdjustment } from './bonferroniAdjustment.ts';
import { holmAdjustment } from './holmAdjustment.ts';

const all = [holmAdjustment, bonferroniAdjustment, benjaminiHochbergAdjustment];

describe('adjusted p-values', () => {
  test('Benjamini and Hochberg 1995, § 3.2 (myocardial infarction): 3 finds by Bonferroni, 4 by theirs', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const finds = (adjusted: readonly (number | undefined)[] | undefined) =>
      adjusted?.filter((each) => each !== undefined && each <= 0.05).length;
    expect(finds(bonferroniAdjustment(p))).toBe(3);
    expect(finds(holmAdjustment(p))).toBe(3);
    expect(finds(benjaminiHochbergAdjustment(p))).toBe(4);
    expect(benjaminiHochbergAdjustment(p)?.[3]).toBeCloseTo((0.0095 * 15) / 4, 15);
  });

  test('four by hand', () => {
    const p = [0.01, 0.04, 0.03, 0.005];
    expect(holmAdjustment(p)).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(bonferroniAdjustment(p)).toEqual([0.04, 0.16, 0.12, 0.02]);
    expect(benjaminiHochbergAdjustment(p)).toEqual([0.02, 0.04, 0.04, 0.02]);
  });

  test('never exceed 1, and keep the order of the raw ones', () => {
    expect(bonferroniAdjustment([0.6, 0.2, 0.9])).toEqual([1, 0.6000000000000001, 1]);
    expect(holmAdjustment([0.5, 0.6, 1])).toEqual([1, 1, 1]);
    // 0.03 · 2 would overtake 0.05 · 1
    expect(holmAdjustment([0.05, 0.03])).toEqual([0.06, 0.06]);
    // 0.045 · 2/1 would lie above 0.05
    expect(benjaminiHochbergAdjustment([0.05, 0.045])).toEqual([0.05, 0.05]);
    expect(benjaminiHochbergAdjustment([1, 1])).toEqual([1, 1]);
  });

  test('a test that gave none keeps its place and does not count', () => {
    expect(bonferroniAdjustment([undefined, 0.1, undefined, 0.2])).toEqual([undefined, 0.2, undefined, 0.4]);
    expect(holmAdjustment([undefined, 0.1, 0.2])).toEqual([undefined, 0.2, 0.2]);
    expect(benjaminiHochbergAdjustment([undefined])).toEqual([undefined]);
  });

  test.each(all)('%o: a family of one, or of none, stays as it is', (adjust) => {
    expect(adjust([0.03])).toEqual([0.03]);
    expect(adjust([0])).toEqual([0]);
    expect(adjust([1])).toEqual([1]);
    expect(adjust([])).toEqual([]);
  });

  test.each(all)('%o: where one is no probability, there is no answer', (adjust) => {
    for (const p of [Number.NaN, -0.01, 1.01, Number.POSITIVE_INFINITY])
      expect(adjust([0.01, p, 0.2])).toBeUndefined();
  });

  test('do not depend on the order; Bonferroni ≥ Holm ≥ Benjamini–Hochberg ≥ raw', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 15 });
    fc.assert(
      fc.property(values, (p) => {
        const [holm, bonferroni, hochberg] = all.map((adjust) => adjust(p) ?? []);
        p.forEach((raw, at) => {
          const [one, two, three] = [bonferroni?.[at] ?? -1, holm?.[at] ?? -1, hochberg?.[at] ?? -1];
          expect(one).toBeGreaterThanOrEqual(two);
          expect(two).toBeGreaterThanOrEqual(three - 1e-15);
          expect(three).toBeGreaterThanOrEqual(raw - 1e-15);
          expect(one).toBeLessThanOrEqual(1);
        });
        for (const adjust of all) expect(adjust(p.toReversed())).toEqual(adjust(p)?.toReversed());
      }),
    );
  });

  test('equal ones stay equal', () => {
    for (const adjust of all) expect(new Set(adjust([0.02, 0.02, 0.02])).size).toBe(1);
  });
});
