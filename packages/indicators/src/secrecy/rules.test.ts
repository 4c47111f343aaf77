import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allOrNoneRule } from './allOrNoneRule.ts';
import { dominanceRule } from './dominanceRule.ts';
import { fewPeopleRule } from './fewPeopleRule.ts';
import { isDominated } from './isDominated.ts';
import { percentageOf } from './percentageOf.ts';
import { pPercentMargin } from './pPercentMargin.ts';
import { pPercentRule } from './pPercentRule.ts';
import type { SecrecyRule } from './SecrecyRule.ts';
import type { TableCell } from './StatisticalTable.ts';
import { secrecyThreshold } from './secrecyThreshold.ts';
import { smallCountRule } from './smallCountRule.ts';
import { standardSecrecyRules } from './standardSecrecyRules.ts';

const settings = { threshold: 5, dominance: { contributors: 1, share: 0.85 }, pPercent: 0.1 };
const applies = (rule: SecrecyRule, cell: Omit<TableCell, 'id'>, threshold = 5) =>
  rule.applies({ id: 'x', ...cell }, { ...settings, threshold });

describe('the threshold', () => {
  test('is 5, 11 for health, tax and child protection; the data owner prevails', () => {
    expect(secrecyThreshold('general')).toBe(5);
    expect(secrecyThreshold('health')).toBe(11);
    expect(secrecyThreshold('tax')).toBe(11);
    expect(secrecyThreshold('child-protection')).toBe(11);
    expect(secrecyThreshold('health', 3)).toBe(3);
    expect(secrecyThreshold('general', 20)).toBe(20);
    expect(secrecyThreshold('general', 1)).toBe(1);
  });
  test.each([0, 2.5, -5, Number.NaN, Number.POSITIVE_INFINITY])('is no %d', (threshold) => {
    expect(() => secrecyThreshold('general', threshold)).toThrow(/whole number/);
  });
});

describe('small counts', () => {
  test('of people from 1 to k − 1 are withheld, 0 and k are not', () => {
    expect([0, 1, 4, 5].map((value) => applies(smallCountRule, { value }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([10, 11].map((value) => applies(smallCountRule, { value }, 11))).toEqual([true, false]);
    expect(applies(smallCountRule, { value: 0.5 })).toBe(true);
    expect(applies(smallCountRule, {})).toBe(false);
  });
  test('of things are not', () => {
    expect(applies(smallCountRule, { value: 3, measure: 'things' })).toBe(false);
    expect(applies(smallCountRule, { value: 3, measure: 'people' })).toBe(true);
  });
  test('limits narrower than “fewer than k” are withheld like counts', () => {
    expect(applies(smallCountRule, { bounds: { min: 0, max: 4 } })).toBe(false);
    expect(applies(smallCountRule, { bounds: { max: 4 } })).toBe(false);
    expect(applies(smallCountRule, { bounds: { min: 1, max: 4 } })).toBe(true);
    expect(applies(smallCountRule, { bounds: { min: 0, max: 3 } })).toBe(true);
    expect(applies(smallCountRule, { bounds: { min: 2, max: 5 } })).toBe(false);
    expect(applies(smallCountRule, { bounds: { min: 2 } })).toBe(false);
    expect(applies(smallCountRule, { bounds: { min: 0, max: 0 } })).toBe(false);
  });
});

describe('0 and 100 %', () => {
  test('are withheld where they tell something sensitive about an identifiable group', () => {
    const ratio = { measure: 'ratio' as const, people: 30 };
    expect(applies(allOrNoneRule, { ...ratio, value: 1, sensitive: true })).toBe(true);
    expect(applies(allOrNoneRule, { ...ratio, value: 0, sensitive: true })).toBe(true);
    expect(applies(allOrNoneRule, { ...ratio, value: 0.5, sensitive: true })).toBe(false);
    expect(applies(allOrNoneRule, { ...ratio, value: 1 })).toBe(false);
    expect(applies(allOrNoneRule, { ...ratio, value: 0, people: 0, sensitive: true })).toBe(false);
    expect(applies(allOrNoneRule, { value: 1, sensitive: true })).toBe(false);
  });
});

describe('figures of few people', () => {
  test.each(['mean', 'spread', 'extreme', 'amount', 'ratio'] as const)(
    'a %s of fewer than k is withheld',
    (measure) => {
      expect(applies(fewPeopleRule, { measure, value: 0.5, people: 4 })).toBe(true);
      expect(applies(fewPeopleRule, { measure, value: 0.5, people: 1 })).toBe(true);
      expect(applies(fewPeopleRule, { measure, value: 0.5, people: 10 })).toBe(false);
      expect(applies(fewPeopleRule, { measure, value: 0.5, people: 0 })).toBe(false);
      expect(applies(fewPeopleRule, { measure, value: 0.5 })).toBe(false);
    },
  );
  test('a ratio that gives a small count away is withheld; the other side only where it is sensitive', () => {
    const ratio = { measure: 'ratio' as const, people: 100 };
    expect(applies(fewPeopleRule, { ...ratio, value: 0.04 })).toBe(true);
    expect(applies(fewPeopleRule, { ...ratio, value: 0.05 })).toBe(false);
    expect(applies(fewPeopleRule, { ...ratio, value: 0 })).toBe(false);
    expect(applies(fewPeopleRule, { ...ratio, value: 0.97 })).toBe(false);
    expect(applies(fewPeopleRule, { ...ratio, value: 0.97, sensitive: true })).toBe(true);
    expect(applies(fewPeopleRule, { ...ratio, value: 1, sensitive: true })).toBe(false);
    expect(applies(fewPeopleRule, ratio)).toBe(false);
    // of a mean the product says nothing
    expect(applies(fewPeopleRule, { measure: 'mean', value: 0.04, people: 100 })).toBe(false);
    expect(applies(fewPeopleRule, { value: 30, people: 3 })).toBe(false);
  });
});

describe('dominated amounts', () => {
  test('(n, k): the n largest make more than k of it, exactly k is not more', () => {
    expect(isDominated([85, 15])).toBe(false);
    expect(isDominated([86, 14])).toBe(true);
    expect(isDominated([14, 86])).toBe(true);
    expect(isDominated([50, 35, 15], { contributors: 2, share: 0.85 })).toBe(false);
    expect(isDominated([50, 36, 14], { contributors: 2, share: 0.85 })).toBe(true);
    expect(isDominated([3], { share: 1 })).toBe(false);
    expect(isDominated([3, 0])).toBe(true);
  });
  test('nothing, only zeros, negative or infinite amounts have no answer', () => {
    for (const amounts of [
      [],
      [0, 0],
      [-1, 3],
      [Number.POSITIVE_INFINITY],
      [Number.NaN, 1],
      [1e308, 1e308],
    ]) {
      expect(isDominated(amounts)).toBeUndefined();
    }
  });
  test.each([
    { contributors: 0 },
    { contributors: 1.5 },
    { share: -0.1 },
    { share: 1.1 },
    { share: Number.NaN },
  ])('refuses %j', (options) => {
    expect(() => isDominated([1], options)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
  test('p %: what is left beside the two largest, as a share of the largest', () => {
    expect(pPercentMargin([30, 5, 50, 15])).toBe(0.4);
    expect(pPercentMargin([80, 20])).toBe(0);
    expect(pPercentMargin([80])).toBe(0);
    for (const amounts of [
      [],
      [0, 0],
      [-1, 3],
      [Number.NaN, 1],
      [1, Number.POSITIVE_INFINITY, 2],
      [1e-310, 1e-310, 1e-310].map((x, n) => (n === 1 ? -x : x)),
    ]) {
      expect(pPercentMargin(amounts)).toBeUndefined();
    }
  });
  test('the rules read the contributions and nothing else', () => {
    expect(applies(dominanceRule, { measure: 'amount', value: 100, contributions: [90, 10] })).toBe(true);
    expect(applies(dominanceRule, { measure: 'amount', value: 100, contributions: [80, 20] })).toBe(false);
    expect(applies(dominanceRule, { measure: 'amount', value: 100, contributions: [0, 0] })).toBe(false);
    expect(applies(dominanceRule, { measure: 'amount', value: 100 })).toBe(false);
    expect(applies(pPercentRule, { measure: 'amount', contributions: [50, 45, 4] })).toBe(true);
    expect(applies(pPercentRule, { measure: 'amount', contributions: [50, 45, 5] })).toBe(false);
    expect(applies(pPercentRule, { measure: 'amount' })).toBe(false);
  });
  test('neither rule depends on the currency', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1 }), (amounts) => {
        const scaled = amounts.map((amount) => amount * 4);
        expect(isDominated(scaled)).toBe(isDominated(amounts));
        expect(pPercentMargin(scaled)).toBe(pPercentMargin(amounts));
      }),
    );
  });
});

test('the standard rules, each with words in both languages', () => {
  expect(standardSecrecyRules.map(({ code }) => code)).toEqual([
    'small-count',
    'all-or-none',
    'few-people',
    'dominance',
  ]);
  for (const { name } of [...standardSecrecyRules, pPercentRule]) expect(name.fr).not.toBe(name.en);
});

describe('precision', () => {
  test('BJ-11: of fewer than 10 no percentage, by default', () => {
    expect(percentageOf(7, 9)).toBeUndefined();
    expect(percentageOf(7, 10)).toBe(0.7);
    expect(percentageOf(0, 10)).toBe(0);
    expect(percentageOf(10, 10)).toBe(1);
    expect(percentageOf(3, 4, { minimum: 4 })).toBe(0.75);
    expect(percentageOf(3, 4, { minimum: 5 })).toBeUndefined();
  });
  test('what is no part of something has no share', () => {
    for (const [part, whole] of [
      [11, 10],
      [-1, 10],
      [Number.NaN, 10],
      [1, Number.POSITIVE_INFINITY],
      [0, 0],
    ] as const) {
      expect(percentageOf(part, whole, { minimum: 0.5 })).toBeUndefined();
    }
    expect(Object.is(percentageOf(-0, 10), 0)).toBe(true);
  });
  test.each([0, -1, Number.NaN])('refuses a minimum of %d', (minimum) => {
    expect(() => percentageOf(1, 2, { minimum })).toThrow(/minimum above 0/);
  });
});
