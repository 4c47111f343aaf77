import { JalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven } from './breakEven.ts';
import { compareScenarios } from './compareScenarios.ts';
import type { OutcomeParameter } from './MapChange.ts';
import { oneWaySensitivity } from './oneWaySensitivity.ts';
import { socialReturn } from './socialReturn.ts';
import type { ValueMap } from './ValueMap.ts';

const map: ValueMap = {
  inputs: [400],
  outcomes: [
    { id: 'a', quantity: 10, proxy: 100, deadweight: 0.2, duration: 1 },
    { id: 'loss', quantity: 1, proxy: -50, duration: 1 },
  ],
};
const longMap: ValueMap = {
  inputs: [50_000],
  outcomes: [
    {
      id: 'a',
      quantity: 100,
      proxy: 500,
      deadweight: 0.2,
      displacement: 0.1,
      attributionToOthers: 0.25,
      dropOff: 0.1,
      duration: 3,
    },
    { id: 'loss', quantity: 5, proxy: -300, duration: 1 },
  ],
};

describe('one-way sensitivity', () => {
  test('sets one assumption at a time, by hand: (10 × 100 × (1 − d) − 50) / 400', () => {
    const found = oneWaySensitivity(map, [
      { outcome: 'a', parameter: 'deadweight', value: 0 },
      { outcome: 'a', parameter: 'deadweight', value: 0.5 },
      { outcome: 'a', parameter: 'quantity', value: 20 },
      { outcome: 'loss', parameter: 'proxy', value: -400 },
    ]);
    expect(found).toEqual([
      { outcome: 'a', parameter: 'deadweight', value: 0, ratio: 2.375 },
      { outcome: 'a', parameter: 'deadweight', value: 0.5, ratio: 1.125 },
      { outcome: 'a', parameter: 'quantity', value: 20, ratio: 3.875 },
      { outcome: 'loss', parameter: 'proxy', value: -400, ratio: 1 },
    ]);
  });

  test('an assumption that cannot be has no ratio; nor has a longer change without a rate', () => {
    expect(oneWaySensitivity(map, [{ outcome: 'a', parameter: 'deadweight', value: 1.5 }])).toEqual([
      { outcome: 'a', parameter: 'deadweight', value: 1.5 },
    ]);
    const longer = { outcome: 'a', parameter: 'duration', value: 2 } as const;
    expect(oneWaySensitivity(map, [longer])[0]).not.toHaveProperty('ratio');
    expect(oneWaySensitivity(map, [longer], { rate: 0, firstExponent: 0 })[0]?.ratio).toBe(3.875);
  });

  test('what is no number has neither value nor ratio', () => {
    expect(oneWaySensitivity(map, [{ outcome: 'a', parameter: 'proxy', value: Number.NaN }])).toStrictEqual([
      { outcome: 'a', parameter: 'proxy' },
    ]);
  });

  test('does not change the map it was given', () => {
    const before = JSON.stringify(map);
    oneWaySensitivity(map, [{ outcome: 'a', parameter: 'proxy', value: 1 }]);
    expect(JSON.stringify(map)).toBe(before);
  });

  test('an outcome that is not in the map is a mistake of the caller', () => {
    const change = { outcome: '__proto__', parameter: 'proxy', value: 1 } as const;
    expect(() => oneWaySensitivity(map, [change])).toThrow(JalonError);
    try {
      oneWaySensitivity(map, [change]);
    } catch (error) {
      expect(error).toMatchObject({ code: 'unknown-id', details: { found: '__proto__' } });
      expect((error as Error).message).toContain('__proto__');
    }
  });

  test('of two lines with one id the first is changed', () => {
    const twice = {
      inputs: [100],
      outcomes: [map.outcomes[0] as never, map.outcomes[0] as never] as ValueMap['outcomes'],
    };
    const copies = { ...twice, outcomes: twice.outcomes.map((each) => ({ ...each })) };
    const [found] = oneWaySensitivity(copies, [{ outcome: 'a', parameter: 'quantity', value: 0 }]);
    expect(found?.ratio).toBe(8);
  });
});

describe('scenarios', () => {
  test('set several assumptions together, with another rate or investment', () => {
    const changes = [
      { outcome: 'a', parameter: 'deadweight' as const, value: 0.5 },
      { outcome: 'a', parameter: 'quantity' as const, value: 20 },
    ];
    expect(
      compareScenarios(map, [
        { id: 'base' },
        { id: 'both', changes },
        { id: 'dear', changes, investment: 475 },
      ]),
    ).toEqual([
      { id: 'base', presentValue: 750, ratio: 1.875, netRatio: 0.875 },
      { id: 'both', presentValue: 950, ratio: 2.375, netRatio: 1.375 },
      { id: 'dear', presentValue: 950, ratio: 2, netRatio: 1 },
    ]);
    expect(compareScenarios(map, [{ id: 'rate', rate: 0.25 }])[0]?.presentValue).toBe(600);
    expect(compareScenarios(map, [{ id: 'rate' }], { rate: 0.25 })[0]?.presentValue).toBe(600);
  });

  test('without an answer keep their name alone; without inputs they have no ratio', () => {
    expect(compareScenarios(map, [{ id: 'x', rate: -1 }])).toEqual([{ id: 'x' }]);
    expect(compareScenarios(map, [{ id: 'free', investment: 0 }])).toStrictEqual([
      { id: 'free', presentValue: 750 },
    ]);
  });
});

describe('break-even', () => {
  test('by hand: 400 = worth of a − 50, so a has to be worth 450', () => {
    expect(breakEven(map, { outcome: 'a', parameter: 'proxy' })).toEqual({ value: 56.25, attainable: true });
    expect(breakEven(map, { outcome: 'a', parameter: 'quantity' })).toEqual({
      value: 5.625,
      attainable: true,
    });
    const deadweight = breakEven(map, { outcome: 'a', parameter: 'deadweight' });
    expect(deadweight?.value).toBeCloseTo(0.55, 12);
    expect(deadweight?.attainable).toBe(true);
    // 1000 × 0.8 × (1 − x) = 450
    expect(breakEven(map, { outcome: 'a', parameter: 'displacement' })?.value).toBeCloseTo(0.4375, 12);
    expect(breakEven(map, { outcome: 'a', parameter: 'attributionToOthers' })?.value).toBeCloseTo(0.4375, 12);
  });

  test('of a target that no share reaches says so', () => {
    const found = breakEven(map, { outcome: 'a', parameter: 'deadweight', targetRatio: 3 });
    // 1200 + 50 over 1000
    expect(found?.value).toBeCloseTo(-0.25, 12);
    expect(found?.attainable).toBe(false);
    const above = breakEven(map, { outcome: 'a', parameter: 'deadweight', targetRatio: -1 });
    expect(above?.value).toBeCloseTo(1.35, 12);
    expect(above?.attainable).toBe(false);
  });

  test('of a loss: a proxy of its sign can be, one of the other cannot', () => {
    expect(breakEven(map, { outcome: 'loss', parameter: 'proxy' })).toEqual({
      value: -400,
      attainable: true,
    });
    expect(breakEven(map, { outcome: 'loss', parameter: 'proxy', targetRatio: 3 })).toEqual({
      value: 400,
      attainable: false,
    });
    expect(breakEven(map, { outcome: 'loss', parameter: 'quantity' })).toEqual({
      value: 8,
      attainable: true,
    });
    expect(breakEven(map, { outcome: 'loss', parameter: 'quantity', targetRatio: 3 })).toEqual({
      value: -8,
      attainable: false,
    });
  });

  test('bounds can be reached: nothing has to change, or all', () => {
    const exact = { ...map, inputs: [800], outcomes: map.outcomes.slice(0, 1) };
    expect(breakEven({ ...exact, inputs: [1000] }, { outcome: 'a', parameter: 'deadweight' })).toEqual({
      value: 0,
      attainable: true,
    });
    expect(breakEven(exact, { outcome: 'a', parameter: 'deadweight', targetRatio: 0 })).toEqual({
      value: 1,
      attainable: true,
    });
    expect(breakEven(exact, { outcome: 'a', parameter: 'quantity', targetRatio: 0 })?.attainable).toBe(true);
  });

  test('has no answer where the assumption moves nothing, or numbers cannot be used', () => {
    const nothing = { ...map, outcomes: [{ id: 'a', quantity: 0, proxy: 100, duration: 1 }] };
    expect(breakEven(nothing, { outcome: 'a', parameter: 'proxy' })).toBeUndefined();
    expect(breakEven(map, { outcome: 'a', parameter: 'dropOff' })).toBeUndefined();
    expect(breakEven(longMap, { outcome: 'a', parameter: 'proxy' })).toBeUndefined();
    expect(breakEven({ ...map, inputs: [Number.NaN] }, { outcome: 'a', parameter: 'proxy' })).toBeUndefined();
    expect(breakEven(map, { outcome: 'a', parameter: 'proxy', targetRatio: Number.NaN })).toBeUndefined();
    const wrong = { ...map, outcomes: [{ id: 'a', quantity: 1, proxy: 1, dropOff: 2, duration: 2 }] };
    expect(breakEven(wrong, { outcome: 'a', parameter: 'proxy', rate: 0 })).toBeUndefined();
  });

  test('drop-off of what is worth nothing has no answer, though the target is met', () => {
    const idle = { inputs: [0], outcomes: [{ id: 'a', quantity: 0, proxy: 100, duration: 3 }] };
    expect(breakEven(idle, { outcome: 'a', parameter: 'dropOff', rate: 0 })).toBeUndefined();
    expect(breakEven(longMap, { outcome: 'a', parameter: 'dropOff' })).toBeUndefined();
    expect(breakEven(idle, { outcome: 'a', parameter: 'deadweight', rate: 0 })).toBeUndefined();
  });

  test('a proxy of nothing can be, whatever its sign was', () => {
    const one = { ...map, outcomes: map.outcomes.slice(0, 1) };
    expect(breakEven(one, { outcome: 'a', parameter: 'proxy', targetRatio: 0 })).toEqual({
      value: 0,
      attainable: true,
    });
  });

  test('a proxy that was nothing has no sign, so that any can be', () => {
    const free = { inputs: [400], outcomes: [{ id: 'a', quantity: 10, proxy: 0, duration: 1 }] };
    const at = (targetRatio: number) => breakEven(free, { outcome: 'a', parameter: 'proxy', targetRatio });
    expect(at(1)).toEqual({ value: 40, attainable: true });
    expect(at(0)).toEqual({ value: 0, attainable: true });
    expect(at(-1)).toEqual({ value: -40, attainable: true });
  });

  test('drop-off moves nothing where later years are worth nothing today', () => {
    const late = { inputs: [100], outcomes: [{ id: 'a', quantity: 1, proxy: 100, duration: 3 }] };
    const options = { outcome: 'a', parameter: 'dropOff', rate: 1e200, firstExponent: 0 } as const;
    expect(breakEven(late, options)).toBeUndefined();
  });

  test('an outcome that is not in the map is a mistake of the caller', () => {
    expect(() => breakEven(map, { outcome: 'c', parameter: 'proxy' })).toThrow('no outcome “c”');
  });

  test('drop-off over two years is found in closed form, attainable or not', () => {
    const two = { inputs: [150], outcomes: [{ id: 'a', quantity: 1, proxy: 100, duration: 2 }] };
    const at = (targetRatio: number) =>
      breakEven(two, { outcome: 'a', parameter: 'dropOff', rate: 0, targetRatio });
    expect(at(1)).toEqual({ value: 0.5, attainable: true });
    expect(at(1.5)).toEqual({ value: -0.25, attainable: false });
    expect(at(0.5)).toEqual({ value: 1.25, attainable: false });
    expect(
      breakEven(two, { outcome: 'a', parameter: 'dropOff', rate: 0, targetRatio: Number.NaN }),
    ).toBeUndefined();
  });

  test('drop-off over more years is found where there is one', () => {
    // 100 (1 + k + k²) = 175 with k = 1 − d = 1/2
    const three = { inputs: [175], outcomes: [{ id: 'a', quantity: 1, proxy: 100, duration: 3 }] };
    const at = (targetRatio: number, sign = 1) =>
      breakEven(
        { ...three, outcomes: three.outcomes.map((each) => ({ ...each, proxy: each.proxy * sign })) },
        { outcome: 'a', parameter: 'dropOff', rate: 0, targetRatio },
      );
    expect(at(1)?.value).toBeCloseTo(0.5, 12);
    expect(at(-1, -1)?.value).toBeCloseTo(0.5, 12);
    expect(at(-100 / 175, -1)?.value).toBeCloseTo(1, 7);
    expect(at(-300 / 175, -1)?.value).toBeCloseTo(0, 12);
    expect(at(-99 / 175, -1)).toBeUndefined();
    expect(at(-301 / 175, -1)).toBeUndefined();
    expect(at(1)?.attainable).toBe(true);
    expect(at(300 / 175)?.value).toBeCloseTo(0, 12);
    expect(at(100 / 175)?.value).toBeCloseTo(1, 7);
    expect(at(301 / 175)).toBeUndefined();
    expect(at(99 / 175)).toBeUndefined();
  });

  describe('drop-off over more years, of a gain and of a loss', () => {
    // 100 (1 + k + k²) over 100, with k = 1 − d
    const at = (targetRatio: number, proxy = 100, input = 100) =>
      breakEven(
        { inputs: [input], outcomes: [{ id: 'a', quantity: 1, proxy, duration: 3 }] },
        { outcome: 'a', parameter: 'dropOff', rate: 0, targetRatio },
      );

    test.each([1, -1])('is the least that does it, and meets both ends (sign %s)', (sign) => {
      const half = at(1.75 * sign, 100 * sign);
      expect(half).toEqual({ value: expect.closeTo(0.5, 14), attainable: true });
      expect(half?.value).toBeLessThanOrEqual(0.5);
      expect(at(1 * sign, 100 * sign)).toEqual({ value: 1, attainable: true });
      // as near to none as sixty halvings come
      expect(at(3 * sign, 100 * sign)).toEqual({ value: 2 ** -60, attainable: true });
    });

    test('is found where amounts are so small that their product is none', () => {
      expect(at(1.75, 1e-200, 1e-200)).toEqual({ value: expect.closeTo(0.5, 14), attainable: true });
      expect(at(4, 1e-200, 1e-200)).toBeUndefined();
    });

    test('has no answer for a target that is no number', () => {
      expect(at(Number.NaN)).toBeUndefined();
      expect(at(Number.POSITIVE_INFINITY)).toBeUndefined();
    });
  });

  test('the sign of a proxy is told even where amounts are so small that their product is none', () => {
    const tiny = { inputs: [1e-200], outcomes: [{ id: 'a', quantity: 1, proxy: -1e-200, duration: 1 }] };
    expect(breakEven(tiny, { outcome: 'a', parameter: 'proxy' })).toEqual({
      value: 1e-200,
      attainable: false,
    });
    expect(breakEven(tiny, { outcome: 'a', parameter: 'proxy', targetRatio: -1 })?.attainable).toBe(true);
  });

  test('put back into the map gives the target', () => {
    const parameters: OutcomeParameter[] = [
      'quantity',
      'proxy',
      'deadweight',
      'displacement',
      'attributionToOthers',
      'dropOff',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...parameters),
        fc.double({ min: 0.2, max: 1.5, noNaN: true }),
        fc.constantFrom('compound' as const, 'linear' as const),
        (parameter, targetRatio, dropOff) => {
          const options = { rate: 0.035, dropOff };
          const found = breakEven(longMap, {
            ...options,
            outcome: 'a',
            parameter: parameter as 'proxy',
            targetRatio,
          });
          if (!found?.attainable) return;
          const [back] = oneWaySensitivity(
            longMap,
            [{ outcome: 'a', parameter, value: found.value }],
            options,
          );
          expect(back?.ratio).toBeCloseTo(targetRatio, 9);
        },
      ),
    );
    expect(socialReturn(longMap, { rate: 0.035 })?.ratio).toBeCloseTo(1.34, 2);
  });
});
