import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costEffectivenessRatio } from './costEffectivenessRatio.ts';
import { type CostPerOutcomeResult, costPerOutcome } from './costPerOutcome.ts';
import { costPerOutcomeExplanation } from './costPerOutcomeExplanation.ts';
import { efficiencyFrontier } from './efficiencyFrontier.ts';
import { fullCost } from './fullCost.ts';
import { incrementalCostEffectiveness } from './incrementalCostEffectiveness.ts';

const cost = { minor: 10_000_000, currency: 'EUR' };

describe('full cost', () => {
  test('adds overheads', () => {
    expect(fullCost({ direct: 100_000, overheadRate: 0.25 })).toBe(125_000);
    expect(fullCost({ direct: 100_000, overheadRate: 0 })).toBe(100_000);
    expect(fullCost({ direct: 100_000 })).toBe(100_000);
  });

  test('has no answer for negative overheads or no numbers', () => {
    expect(fullCost({ direct: 1, overheadRate: -0.1 })).toBeUndefined();
    expect(fullCost({ direct: 1, overheadRate: Number.NaN })).toBeUndefined();
    expect(fullCost({ direct: Number.NaN })).toBeUndefined();
    expect(fullCost({ direct: 1.7e308, overheadRate: 1 })).toBeUndefined();
  });
});

describe('cost-effectiveness', () => {
  test('is cost per unit of effect', () => {
    expect(costEffectivenessRatio({ cost: 5000, effect: 10 })).toBe(500);
    expect(costEffectivenessRatio({ cost: 0, effect: -10 })).toBe(0);
    expect(costEffectivenessRatio({ cost: 5000, effect: 0 })).toBeUndefined();
    expect(costEffectivenessRatio({ cost: 0, effect: 0 })).toBeUndefined();
    expect(costEffectivenessRatio({ cost: 5000, effect: Number.POSITIVE_INFINITY })).toBeUndefined();
    expect(costEffectivenessRatio({ cost: Number.NaN, effect: 1 })).toBeUndefined();
  });

  test('JNCI Cancer Spectrum 2020;4(2):pkaa004, table 1: 197.861 and 1,410.618 on average, 10,422.31 more for 0.019688', () => {
    const first = { cost: 1695.865, effect: 8.570992 };
    const third = { cost: 12_118.17, effect: 8.590681 };
    expect(costEffectivenessRatio(first)).toBeCloseTo(197.861, 3);
    expect(costEffectivenessRatio(third)).toBeCloseTo(1410.618, 3);
    const compared = incrementalCostEffectiveness(third, first);
    expect(compared?.incrementalCost).toBeCloseTo(10_422.31, 2);
    // effects are printed with six decimals, so that the printed ICER of 529,365.8 holds to four digits
    expect((compared?.icer ?? 0) / 529_365.8).toBeCloseTo(1, 4);
  });

  test.each([
    [{ cost: 4000, effect: 12 }, 'first'],
    [{ cost: 5000, effect: 12 }, 'first'],
    [{ cost: 4000, effect: 10 }, 'first'],
    [{ cost: 6000, effect: 8 }, 'second'],
    [{ cost: 5000, effect: 8 }, 'second'],
    [{ cost: 6000, effect: 10 }, 'second'],
    [{ cost: 5000, effect: 10 }, 'equal'],
    [{ cost: 6000, effect: 12 }, 'none'],
    [{ cost: 4000, effect: 8 }, 'none'],
  ] as const)('%j against 5000 for 10: dominance of %s', (first, dominance) => {
    expect(incrementalCostEffectiveness(first, { cost: 5000, effect: 10 })?.dominance).toBe(dominance);
  });

  test('net monetary benefit needs a threshold, the ICER a difference of effects', () => {
    const second = { cost: 5000, effect: 10 };
    expect(incrementalCostEffectiveness({ cost: 9000, effect: 12 }, second, { threshold: 2500 })).toEqual({
      incrementalCost: 4000,
      incrementalEffect: 2,
      icer: 2000,
      netMonetaryBenefit: 1000,
      dominance: 'none',
    });
    expect(incrementalCostEffectiveness({ cost: 9000, effect: 10 }, second)).toEqual({
      incrementalCost: 4000,
      incrementalEffect: 0,
      dominance: 'second',
    });
    const even = incrementalCostEffectiveness({ cost: 9000, effect: 10 }, second);
    expect(even).not.toHaveProperty('icer');
    expect(even).not.toHaveProperty('netMonetaryBenefit');
    expect(incrementalCostEffectiveness({ cost: Number.NaN, effect: 10 }, second)).toBeUndefined();
    expect(incrementalCostEffectiveness({ cost: 1, effect: Number.NaN }, second)).toBeUndefined();
  });

  test('seen from the other side it is mirrored', () => {
    const some = fc.record({
      cost: fc.integer({ min: 0, max: 20 }),
      effect: fc.integer({ min: 0, max: 20 }),
    });
    const mirrored = { first: 'second', second: 'first', equal: 'equal', none: 'none' };
    fc.assert(
      fc.property(some, some, (a, b) => {
        const one = incrementalCostEffectiveness(a, b);
        const other = incrementalCostEffectiveness(b, a);
        expect(other?.icer).toBe(one?.icer);
        expect(other?.dominance).toBe(mirrored[one?.dominance ?? 'none']);
      }),
    );
  });
});

describe('several alternatives', () => {
  const statuses = (list: readonly (readonly [number, number])[]) =>
    efficiencyFrontier(list.map(([price, effect], at) => ({ id: String(at), cost: price, effect })))?.map(
      ({ status }) => status,
    );

  test('K. Frick, Decision Rules (Johns Hopkins, 2007), five options: by hand, two are left, at 8,333 a unit', () => {
    const options = [
      { id: '1', cost: 300_000, effect: 25 },
      { id: '2', cost: 200_000, effect: 20 },
      { id: '3', cost: 450_000, effect: 50 },
      { id: '4', cost: 375_000, effect: 40 },
      { id: '5', cost: 400_000, effect: 15 },
    ];
    // 2 → 1 costs 20,000 a unit, 1 → 4 5,000: 1 goes; 2 → 4 8,750, 4 → 3 7,500: 4 goes; 2 → 3 250,000 / 30
    expect(efficiencyFrontier(options)).toEqual([
      { id: '1', status: 'extendedly-dominated' },
      { id: '2', status: 'efficient' },
      { id: '3', status: 'efficient', icer: 250_000 / 30 },
      { id: '4', status: 'extendedly-dominated' },
      { id: '5', status: 'dominated' },
    ]);
  });

  test('JNCI Cancer Spectrum 2020;4(2):pkaa004, table 1: strategy 2 is absolutely dominated', () => {
    expect(
      statuses([
        [1695.865, 8.570992],
        [12_224.17, 8.583273],
        [12_118.17, 8.590681],
      ]),
    ).toEqual(['efficient', 'dominated', 'efficient']);
  });

  test('dearer and no better is dominated, of equal cost the more effective stays', () => {
    expect(
      statuses([
        [1, 1],
        [2, 1],
      ]),
    ).toEqual(['efficient', 'dominated']);
    expect(
      statuses([
        [2, 1],
        [2, 2],
      ]),
    ).toEqual(['dominated', 'efficient']);
    expect(
      statuses([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual(['efficient', 'equal']);
    expect(statuses([[1, 2]])).toEqual(['efficient']);
    expect(statuses([])).toEqual([]);
  });

  test('on one line all stay; the least above it goes', () => {
    expect(
      statuses([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toEqual(['efficient', 'efficient', 'efficient']);
    expect(
      statuses([
        [0, 0],
        [0.1, 1],
        [0.2, 2],
        [0.3, 3],
      ]),
    ).toEqual(Array.from({ length: 4 }, () => 'efficient'));
    expect(
      statuses([
        [0, 0],
        [1.01, 1],
        [2, 2],
      ]),
    ).toEqual(['efficient', 'extendedly-dominated', 'efficient']);
    expect(
      statuses([
        [0, 0],
        [0.99, 1],
        [2, 2],
      ]),
    ).toEqual(['efficient', 'efficient', 'efficient']);
  });

  test('one alternative may send several of the frontier away', () => {
    // 6 → 6.5 costs 1/14 a unit, the steps before it 3, 2, 1
    expect(
      statuses([
        [0, 0],
        [1, 1],
        [3, 2],
        [6, 3],
        [6.5, 10],
      ]),
    ).toEqual([
      'efficient',
      'extendedly-dominated',
      'extendedly-dominated',
      'extendedly-dominated',
      'efficient',
    ]);
  });

  test('of equals the first by its id stands for all, in any order', () => {
    const same = (...ids: readonly string[]) =>
      efficiencyFrontier(ids.map((id) => ({ id, cost: 1, effect: 1 })));
    expect(same('b', 'a')).toStrictEqual([
      { id: 'b', status: 'equal' },
      { id: 'a', status: 'efficient' },
    ]);
    expect(same('a', 'b')).toStrictEqual([
      { id: 'a', status: 'efficient' },
      { id: 'b', status: 'equal' },
    ]);
    expect(same('a', 'a')).toStrictEqual([
      { id: 'a', status: 'efficient' },
      { id: 'a', status: 'equal' },
    ]);
  });

  test('a step that is too large for a number has no ICER, and sends nothing away', () => {
    const found = (list: readonly (readonly [number, number])[]) =>
      efficiencyFrontier(list.map(([price, effect], at) => ({ id: String(at), cost: price, effect })));
    const none = { status: 'efficient' };
    expect(
      found([
        [-1.7e308, 0],
        [1.7e308, 1],
        [1.75e308, 2],
      ]),
    ).toStrictEqual([
      { id: '0', ...none },
      { id: '1', ...none },
      { id: '2', ...none, icer: 1.75e308 - 1.7e308 },
    ]);
    expect(
      found([
        [-1.7e308, 0],
        [-1.6e308, 1],
        [1.7e308, 2],
      ]),
    ).toStrictEqual([
      { id: '0', ...none },
      { id: '1', ...none, icer: 1.7e308 - 1.6e308 },
      { id: '2', ...none },
    ]);
  });

  test('has no answer where a number is missing', () => {
    expect(
      statuses([
        [1, 1],
        [Number.NaN, 2],
      ]),
    ).toBeUndefined();
    expect(statuses([[1, Number.POSITIVE_INFINITY]])).toBeUndefined();
  });

  test('does not depend on the order, and its ICERs rise', () => {
    const point = fc.record({
      cost: fc.integer({ min: 0, max: 30 }),
      effect: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 8 }), (points) => {
        const list = points.map((each, at) => ({ ...each, id: `x${at}` }));
        const found = efficiencyFrontier(list) ?? [];
        const turned = efficiencyFrontier([...list].reverse()) ?? [];
        expect([...turned].reverse()).toEqual(found);
        const costs = new Map(list.map(({ id, cost: price }) => [id, price]));
        const icers = found
          .filter(({ status }) => status === 'efficient')
          .sort((a, b) => (costs.get(a.id) as number) - (costs.get(b.id) as number))
          .flatMap(({ icer }) => (icer === undefined ? [] : [icer]));
        expect(icers).toEqual([...icers].sort((a, b) => a - b));
        expect(icers.every((icer) => icer > 0)).toBe(true);
      }),
    );
  });
});

describe('cost per outcome', () => {
  test('is the full cost over the outcomes', () => {
    expect(costPerOutcome({ cost, overheadRate: 0.25, outcomes: 40 })).toEqual({
      status: 'computed',
      value: {
        perOutcome: { minor: 312_500, currency: 'EUR' },
        fullCost: { minor: 12_500_000, currency: 'EUR' },
        outcomes: 40,
      },
      unit: 'EUR',
      method: 'cost-per-outcome@1',
      coverage: { observed: 1, expected: 1 },
      warnings: [],
    });
    expect(costPerOutcome({ cost, outcomes: 3 }).value?.perOutcome.minor).toBe(3_333_333);
  });

  test('is at most that where outcomes are at least so many', () => {
    const result = costPerOutcome({ cost, outcomes: 40, atLeast: true });
    expect(result.value?.atMost).toBe(true);
    expect(result.warnings).toEqual([{ code: 'value/few-outcomes', severity: 'warning', params: {} }]);
    expect(costPerOutcome({ cost, outcomes: 40, atLeast: false }).value).not.toHaveProperty('atMost');
  });

  test.each([
    [0, 'no-outcome'],
    [-1, 'no-outcome'],
    [Number.NaN, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'outside-domain'],
  ])('%s outcomes: %s', (outcomes, reason) => {
    expect(costPerOutcome({ cost, outcomes })).toEqual({
      status: 'not-computable',
      reason,
      coverage: { observed: 0, expected: 1 },
      warnings: [],
    });
  });

  test('what nobody counted is not none', () => {
    expect(costPerOutcome({ cost })).toMatchObject({ reason: 'no-actual' });
    expect(costPerOutcome({ cost, overheadRate: -1, outcomes: 4 })).toMatchObject({
      reason: 'outside-domain',
    });
    const huge = { minor: 1e308, currency: 'EUR' };
    expect(costPerOutcome({ cost: huge, outcomes: 1e-9 })).toMatchObject({ reason: 'outside-domain' });
  });

  test('is said with what is behind it', () => {
    const said = (result: CostPerOutcomeResult, lang: 'fr' | 'en') => {
      if (result.status !== 'computed') throw new Error(result.reason);
      return costPerOutcomeExplanation.say(result, lang, {}).replace(/[\u00A0\u202F]/g, ' ');
    };
    const exact = costPerOutcome({ cost, outcomes: 40 });
    expect(costPerOutcomeExplanation.methods).toEqual(['cost-per-outcome']);
    expect(said(exact, 'fr')).toBe('2 500,00 € par résultat atteint : 100 000,00 € pour 40.');
    expect(said(exact, 'en')).toBe('€2,500.00 per outcome reached: €100,000.00 for 40.');
    const atMost = costPerOutcome({ cost, outcomes: 40, atLeast: true });
    expect(said(atMost, 'fr')).toBe(
      'Au plus 2 500,00 € par résultat atteint : 100 000,00 € pour au moins 40.',
    );
    expect(said(atMost, 'en')).toBe('At most €2,500.00 per outcome reached: €100,000.00 for at least 40.');
  });
});
