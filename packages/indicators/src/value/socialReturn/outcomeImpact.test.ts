import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { othersShare } from './othersShare.ts';
import { outcomeImpact } from './outcomeImpact.ts';

const share = fc.integer({ min: 0, max: 8 }).map((n) => n / 8);

describe('the impact of an outcome', () => {
  test('deducts deadweight, displacement, attribution to others one after the other', () => {
    // 100 × 500 × 4/5 × 9/10 × 3/4 = 27,000
    const line = { quantity: 100, proxy: 500, deadweight: 0.2, displacement: 0.1, attributionToOthers: 0.25 };
    expect(outcomeImpact(line)).toBeCloseTo(27_000, 9);
    expect(outcomeImpact({ quantity: 100, proxy: 500 })).toBe(50_000);
    expect(outcomeImpact({ quantity: 8, proxy: 100, deadweight: 0.25 })).toBe(600);
    expect(outcomeImpact({ quantity: 8, proxy: 100, displacement: 0.5 })).toBe(400);
    expect(outcomeImpact({ quantity: 8, proxy: 100, attributionToOthers: 0.75 })).toBe(200);
  });

  test('a loss is negative, a total deduction leaves nothing', () => {
    expect(outcomeImpact({ quantity: 5, proxy: -300 })).toBe(-1500);
    expect(outcomeImpact({ quantity: 5, proxy: -300, deadweight: 1 })).toBe(0);
    expect(outcomeImpact({ quantity: 0, proxy: -300 })).toBe(0);
  });

  test.each([
    { deadweight: 1.01 },
    { deadweight: -0.01 },
    { displacement: 1.01 },
    { displacement: -0.01 },
    { attributionToOthers: 1.01 },
    { attributionToOthers: Number.NaN },
    { quantity: Number.NaN },
    { proxy: Number.POSITIVE_INFINITY },
    { quantity: 1e200, proxy: 1e200 },
  ])('has no answer for %j', (fields) => {
    expect(outcomeImpact({ quantity: 1, proxy: 1, ...fields })).toBeUndefined();
  });

  test('does not depend on which share is called what, nor on the currency unit', () => {
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const one = outcomeImpact({
          quantity: 64,
          proxy: 8,
          deadweight: a,
          displacement: b,
          attributionToOthers: c,
        });
        const other = outcomeImpact({
          quantity: 64,
          proxy: 8,
          deadweight: c,
          displacement: a,
          attributionToOthers: b,
        });
        const cents = outcomeImpact({
          quantity: 64,
          proxy: 800,
          deadweight: a,
          displacement: b,
          attributionToOthers: c,
        });
        expect(other).toBe(one);
        expect(cents).toBe((one as number) * 100);
      }),
    );
  });
});

describe('the share of others', () => {
  test('is what the own share leaves', () => {
    expect(othersShare(0.75)).toBe(0.25);
    expect(othersShare(0)).toBe(1);
    expect(othersShare(1)).toBe(0);
  });

  test('has no answer where the own share is none', () => {
    expect(othersShare(1.01)).toBeUndefined();
    expect(othersShare(-0.01)).toBeUndefined();
    expect(othersShare(Number.NaN)).toBeUndefined();
  });
});
