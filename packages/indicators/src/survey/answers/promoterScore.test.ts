import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPromoters } from './countPromoters.ts';
import { cronbachAlpha } from './cronbachAlpha.ts';
import { domainMeans } from './domainMeans.ts';
import { promoterScore } from './promoterScore.ts';
import { withinGroupAgreement } from './withinGroupAgreement.ts';

describe('promoter score', () => {
  test('sorts ratings at 7 and at 9', () => {
    const ratings = [0, 6, 6.9, 7, 8, 8.9, 9, 10, -1, 10.1, Number.NaN, undefined];
    expect(countPromoters(ratings)).toEqual({ promoters: 2, passives: 3, detractors: 3, outside: 4 });
    // each cut-off from both sides
    expect(countPromoters([9, 8, 7, 6])).toEqual({ promoters: 1, passives: 2, detractors: 1, outside: 0 });
  });

  test('is the share of promoters minus that of detractors', () => {
    expect(promoterScore({ promoters: 3, passives: 5, detractors: 2 })?.score).toBeCloseTo(0.1, 12);
    expect(promoterScore({ promoters: 2, passives: 0, detractors: 0 })).toEqual({
      score: 1,
      standardError: 0,
      marginOfError: 0,
      n: 2,
    });
    expect(promoterScore({ promoters: 0, passives: 4, detractors: 0 })?.score).toBe(0);
  });

  test('its standard error is that of a variable of 1, 0, −1', () => {
    const found = promoterScore({ promoters: 1, passives: 2, detractors: 1 });
    expect(found?.standardError).toBeCloseTo(Math.sqrt(0.5 / 4), 12);
    expect(found?.marginOfError).toBeCloseTo(1.959963984540054 * Math.sqrt(0.5 / 4), 12);
    const sure = promoterScore({ promoters: 1, passives: 2, detractors: 1 }, { confidence: 0.99 });
    expect(sure?.marginOfError).toBeCloseTo(2.5758293035489 * Math.sqrt(0.5 / 4), 10);
  });

  test.each([
    { promoters: 0, passives: 0, detractors: 0 },
    { promoters: -1, passives: 3, detractors: 0 },
    { promoters: 0.5, passives: 3, detractors: 0 },
    { promoters: Number.NaN, passives: 3, detractors: 0 },
  ])('has no answer for %j', (counts) => {
    expect(promoterScore(counts)).toBeUndefined();
  });

  test('changes its sign where promoters and detractors change places', () => {
    const count = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(count, count, count, (promoters, passives, detractors) => {
        const found = promoterScore({ promoters, passives, detractors });
        const turned = promoterScore({ promoters: detractors, passives, detractors: promoters });
        expect(turned?.score).toBe(found === undefined ? undefined : -found.score + 0);
        expect(turned?.standardError).toBe(found?.standardError);
      }),
    );
  });
});

describe('Cronbach’s alpha', () => {
  test('by hand: k / (k − 1) × (1 − Σ s²_item / s²_total)', () => {
    // items 1 2 3 4 and 2 1 4 5: variances 5/3 and 10/3; totals 3 3 7 9: variance 9
    const rows = [
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 5],
    ];
    expect(cronbachAlpha(rows)).toBeCloseTo(2 * (1 - (5 / 3 + 10 / 3) / 9), 12);
  });

  test('three items that move together are fully consistent, against each other less than nothing', () => {
    expect(
      cronbachAlpha([
        [1, 1, 1],
        [3, 3, 3],
        [4, 4, 4],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      cronbachAlpha([
        [1, 4, 1],
        [3, 2, 2],
        [4, 1, 1],
      ]),
    ).toBeLessThan(0);
  });

  test('who left an item out is left out', () => {
    const rows = [
      [1, 2],
      [2, undefined],
      [2, 1],
      [3, 4],
      [undefined, 9],
      [4, 5],
    ];
    expect(cronbachAlpha(rows)).toBeCloseTo(8 / 9, 12);
  });

  test('has no answer of one item, one person, rows of different length, equal totals', () => {
    expect(cronbachAlpha([])).toBeUndefined();
    expect(cronbachAlpha([[1], [2]])).toBeUndefined();
    expect(cronbachAlpha([[1, 2]])).toBeUndefined();
    expect(
      cronbachAlpha([
        [1, 2],
        [2, undefined],
      ]),
    ).toBeUndefined();
    expect(
      cronbachAlpha([
        [1, 2],
        [2, 3, 4],
      ]),
    ).toBeUndefined();
    expect(
      cronbachAlpha([
        [1, 3],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(
      cronbachAlpha([
        [1, Number.NaN],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(
      cronbachAlpha([
        [1e308, 1e308],
        [2, 2],
      ]),
    ).toBeUndefined();
  });

  test('neither the order of people, of items nor the unit changes it', () => {
    const rows = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 7 }),
      ),
      {
        minLength: 2,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const alpha = cronbachAlpha(given);
        const others = [
          cronbachAlpha(given.toReversed()),
          cronbachAlpha(given.map((row) => row.toReversed())),
          cronbachAlpha(given.map((row) => row.map((answer) => answer * 3 + 1))),
        ];
        for (const other of others) {
          if (alpha === undefined) expect(other).toBeUndefined();
          else expect(other).toBeCloseTo(alpha, 8);
        }
      }),
    );
  });
});

describe('agreement within a group', () => {
  test('is 1 without spread, 0 at the spread of a die, below it where the group is split', () => {
    expect(withinGroupAgreement([3, 3], { levels: 5 })).toBe(1);
    // of 1 to 5 once each the variance is 2.5, of a die 2
    expect(withinGroupAgreement([1, 2, 3, 4, 5], { levels: 5 })).toBeCloseTo(1 - 2.5 / 2, 12);
    expect(withinGroupAgreement([1, 1, 7, 7], { levels: 7 })).toBeCloseTo(1 - 12 / 4, 12);
    expect(withinGroupAgreement([1, undefined, 2], { levels: 2 })).toBeCloseTo(1 - 0.5 / 0.25, 12);
  });

  test('needs two ratings and a scale', () => {
    expect(withinGroupAgreement([3, undefined], { levels: 5 })).toBeUndefined();
    expect(withinGroupAgreement([3, 4], { levels: 1 })).toBeUndefined();
    expect(withinGroupAgreement([3, 4], { levels: 2.5 })).toBeUndefined();
    expect(withinGroupAgreement([3, 4], { levels: Number.NaN })).toBeUndefined();
    expect(withinGroupAgreement([3, Number.NaN], { levels: 5 })).toBeUndefined();
  });
});

describe('means by domain', () => {
  test('an item that does not apply is in no mean, a domain without rating has none', () => {
    const found = domainMeans(
      [
        { domain: 'a', ratings: [1, 7, undefined] },
        { domain: 'b', ratings: [2, 0, 8, 3] },
        { domain: 'c', ratings: [undefined] },
      ],
      { min: 1, max: 7 },
    );
    expect(found).toEqual({
      domains: [
        { domain: 'a', rated: 2, notRated: 1, mean: 4 },
        { domain: 'b', rated: 2, notRated: 2, mean: 2.5 },
        { domain: 'c', rated: 0, notRated: 1 },
      ],
      meanOfDomains: 3.25,
      meanOfItems: 3.25,
      weakest: ['b'],
    });
  });

  test('several domains may be the weakest, and none', () => {
    const scale = { min: 1, max: 5 };
    const equal = [
      { domain: 'a', ratings: [2] },
      { domain: 'b', ratings: [1, 3] },
      { domain: 'c', ratings: [4, 5] },
    ];
    const found = domainMeans(equal, scale);
    expect(found.weakest).toEqual(['a', 'b']);
    expect(found.meanOfDomains).toBeCloseTo(8.5 / 3, 12);
    expect(found.meanOfItems).toBe(3);
    expect(domainMeans([], scale)).toStrictEqual({ domains: [], weakest: [] });
    expect(domainMeans([{ domain: 'a', ratings: [Number.NaN] }], scale).weakest).toEqual([]);
  });
});
