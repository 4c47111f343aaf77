import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gate } from '../results/Results.ts';
import { combineConditions } from './combineConditions.ts';

const gates: readonly Gate[] = ['all', 'any', 'product', 'noisy-or'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const shares = fc.array(share, { minLength: 1, maxLength: 8 });

describe('conditions together', () => {
  // computed by hand: 0.9 × 0.6 × 0.8 and 1 − 0.1 × 0.4 × 0.2
  test.each([
    ['all', 0.6],
    ['any', 0.9],
    ['product', 0.432],
    ['noisy-or', 0.992],
  ] as const)('0.9, 0.6 and 0.8 by %s are %d', (gate, expected) => {
    expect(combineConditions([0.9, 0.6, 0.8], gate)).toBeCloseTo(expected, 12);
  });

  test.each(gates)('without a condition %s says nothing: it is not 1', (gate) => {
    expect(combineConditions([], gate)).toBeUndefined();
  });

  test.each(gates)('one that is not known, or no number from 0 to 1, leaves %s without an answer', (gate) => {
    for (const unknown of [undefined, Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY]) {
      expect(combineConditions([0.5, unknown, 1], gate)).toBeUndefined();
      expect(combineConditions([unknown], gate)).toBeUndefined();
    }
  });

  test('a gate that is not known combines nothing', () => {
    for (const gate of ['xor', '__proto__', 'toString'] as unknown as Gate[])
      expect(combineConditions([0.5, 0.5], gate)).toBeUndefined();
  });

  test.each(gates)('one alone is what %s of it is', (gate) => {
    fc.assert(
      fc.property(share, (only) => {
        expect(combineConditions([only], gate)).toBe(only);
      }),
    );
  });

  test('stay within 0 and 1, in the order product, all, any, noisy-or', () => {
    fc.assert(
      fc.property(shares, (conditions) => {
        const [all = -1, any = -1, product = -1, either = -1] = gates.map((gate) =>
          combineConditions(conditions, gate),
        );
        const slack = 1e-12;
        expect(product).toBeGreaterThanOrEqual(0);
        expect(all).toBeGreaterThanOrEqual(product);
        expect(any).toBeGreaterThanOrEqual(all);
        expect(either).toBeGreaterThanOrEqual(any - slack);
        expect(either).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('do not depend on their order', () => {
    fc.assert(
      fc.property(shares, fc.constantFrom(...gates), (conditions, gate) => {
        const turned = combineConditions([...conditions].reverse(), gate) ?? -1;
        expect(turned).toBeCloseTo(combineConditions(conditions, gate) ?? -2, 12);
      }),
    );
  });
});
