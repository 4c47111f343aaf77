import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EvidenceTest, evidenceTests, testTypeOf } from './testTypeOf.ts';

describe('the type of a test', () => {
  // the first three after an independent worked list; the cut-offs of 0.9 and 0.1 are ours
  test.each([
    [0.95, 0.05, 'doubly-decisive'],
    [0.95, 0.6, 'hoop'],
    [0.3, 0.02, 'smoking-gun'],
    [0.3, 0.6, 'straw-in-the-wind'],
    // a cut-off belongs to the stronger test
    [0.9, 0.1, 'doubly-decisive'],
    [0.899, 0.1, 'smoking-gun'],
    [0.9, 0.101, 'hoop'],
    [0.899, 0.101, 'straw-in-the-wind'],
  ] as const)('sensitivity %d and type I error %d make a %s test', (sensitivity, typeI, expected) => {
    expect(testTypeOf({ sensitivity, typeI })).toBe(expected);
  });

  test('the cut-offs are settings', () => {
    expect(testTypeOf({ sensitivity: 0.8, typeI: 0.2 }, { high: 0.8 })).toBe('hoop');
    expect(testTypeOf({ sensitivity: 0.8, typeI: 0.2 }, { low: 0.2 })).toBe('smoking-gun');
    expect(testTypeOf({ sensitivity: 0.8, typeI: 0.2 }, { high: 0.8, low: 0.2 })).toBe('doubly-decisive');
  });

  test.each([Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY])('a probability of %d makes none', (bad) => {
    expect(testTypeOf({ sensitivity: bad, typeI: 0.5 })).toBeUndefined();
    expect(testTypeOf({ sensitivity: 0.5, typeI: bad })).toBeUndefined();
  });

  test('a more telling piece never makes a less telling test', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const tells = (type: EvidenceTest | undefined) => ({
      whenMissed: type === 'hoop' || type === 'doubly-decisive',
      whenFound: type === 'smoking-gun' || type === 'doubly-decisive',
    });
    fc.assert(
      fc.property(share, share, share, (a, b, other) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const missed = [low, high].map((sensitivity) => tells(testTypeOf({ sensitivity, typeI: other })));
        expect(missed[1]?.whenMissed || !missed[0]?.whenMissed).toBe(true);
        const found = [high, low].map((typeI) => tells(testTypeOf({ sensitivity: other, typeI })));
        expect(found[1]?.whenFound || !found[0]?.whenFound).toBe(true);
      }),
    );
  });

  test('each has words in both languages, no two alike', () => {
    const types = Object.values(evidenceTests);
    for (const lang of ['fr', 'en'] as const) expect(new Set(types.map((words) => words[lang])).size).toBe(4);
    for (const { fr, en } of types) expect([/^test /.test(fr), / test$/.test(en)]).toEqual([true, true]);
  });
});
