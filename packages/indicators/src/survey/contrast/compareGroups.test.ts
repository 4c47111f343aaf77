import { isJalonError } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fisherExactTest } from '../association/fisherExactTest.ts';
import { mannWhitney } from '../comparison/mannWhitney.ts';
import { welchTTest } from '../comparison/welchTTest.ts';
import { hedgesG } from '../effect/hedgesG.ts';
import { newcombeInterval } from '../proportion/newcombeInterval.ts';
import { twoProportionZTest } from '../proportion/twoProportionZTest.ts';
import type { CompareGroupsOptions } from './CompareGroupsOptions.ts';
import { compareGroups } from './compareGroups.ts';
import { compareGroupsExplanation } from './compareGroupsExplanation.ts';
import { ordinalContrast, quantityContrast, shareContrast } from './contrastOf.ts';

const trained = [14, 15, 11, 16, 13, 15];
const others = [11, 12, 10, 13, undefined, 12];
const known = [11, 12, 10, 13, 12];
const levels = [4, 5, 3, 4, 5];
const lower = [2, 3, 3, 1, 2];
const answers = (yes: number, no: number) => [
  ...Array.from({ length: yes }, () => 1),
  ...Array.from({ length: no }, () => 0),
];
const random = { sampling: 'probability' } as const;
const yesNo = { scale: 'yes-no' } as const;

function sentences(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
  options: CompareGroupsOptions,
  lang: 'fr' | 'en',
): string {
  const result = compareGroups(first, second, options);
  if (result.status !== 'computed') expect.unreachable();
  return compareGroupsExplanation.say(result, lang, {}).replace(/[\u00A0\u202F]/g, ' ');
}

describe('comparing two groups by a quantity', () => {
  test('gives the difference of means in its unit, with Hedges’ g, an interval and Welch’s test', () => {
    const found = compareGroups(trained, others, { ...random, unit: 'points' });
    const welch = welchTTest(trained, known);
    const g = hedgesG(trained, known);
    expect(found).toMatchObject({
      status: 'computed',
      unit: 'points',
      method: 'group-comparison@1',
      scale: 'quantity',
      sampling: 'probability',
      coverage: { observed: 11, expected: 12 },
      warnings: [],
      first: { n: 6, missing: 0, level: 14 },
      second: { n: 5, missing: 1, level: 11.6 },
      interval: { lower: welch?.lower, upper: welch?.upper, confidence: 0.95 },
      test: { name: 'welch', p: welch?.p },
    });
    expect(found.value).toBeCloseTo(2.4, 13);
    expect(found.effect).toEqual({
      name: 'hedges-g',
      value: g?.value,
      lower: g?.lower,
      upper: g?.upper,
      confidence: 0.95,
    });
    expect(found.first).not.toHaveProperty('name');
    expect(found).not.toHaveProperty('trace');
  });

  test('without a random sample the effect stands alone, and the result says why', () => {
    const voluntary = compareGroups(trained, others, { sampling: 'volunteers' });
    expect(voluntary.effect).toEqual({ name: 'hedges-g', value: hedgesG(trained, known)?.value });
    for (const [sampling, code] of [
      ['volunteers', 'not-a-random-sample'],
      ['quota', 'not-a-random-sample'],
      ['census', 'everyone-asked'],
      [undefined, 'sampling-unknown'],
    ] as const) {
      const result = compareGroups(trained, others, sampling ? { sampling } : {});
      expect(result).not.toHaveProperty('interval');
      expect(result).not.toHaveProperty('test');
      expect(result.effect).not.toHaveProperty('lower');
      expect(result.value).toBeCloseTo(2.4, 13);
      expect(result.warnings).toEqual([{ code: `survey/${code}`, severity: 'hint', params: {} }]);
    }
  });

  test('where nothing varies there is a difference, and no effect size', () => {
    const same = compareGroups([3, 3, 3, 3, 3], [2, 2, 2, 2, 2], random);
    expect(same.value).toBe(1);
    expect(same).not.toHaveProperty('effect');
    expect(same).not.toHaveProperty('test');
    expect(same).not.toHaveProperty('interval');
    expect(same.status === 'computed' && same.unit).toBe('');
  });

  test('is said with both means, both n, the difference and its interval, the test beside the effect', () => {
    const names = [
      { fr: 'formés', en: 'trained' },
      { fr: 'non formés', en: 'not trained' },
    ] as const;
    const options = { ...random, unit: 'points', names };
    expect(sentences(trained, others, options, 'fr')).toBe(
      'En moyenne, formés : 14 points (n = 6) ; non formés : 11,6 points (n = 5). Écart constaté : 2,4 points (intervalle de confiance à 95 % : de 0,37 points à 4,43 points). Test t de Welch : p = 0,026 ; taille de l’effet (g de Hedges) : 1,43.',
    );
    expect(sentences(trained, others, options, 'en')).toBe(
      'On average, trained: 14 points (n = 6); not trained: 11.6 points (n = 5). Observed difference: 2.4 points (95% confidence interval: 0.37 points to 4.43 points). Welch’s t test: p = 0.026; effect size (Hedges’ g): 1.43.',
    );
    expect(compareGroups(trained, others, options).second.name).toEqual(names[1]);
  });

  test('without a test says the effect alone; without an effect nothing of it', () => {
    expect(sentences(trained, others, { unit: 'points' }, 'fr')).toBe(
      'En moyenne, premier groupe : 14 points (n = 6) ; second groupe : 11,6 points (n = 5). Écart constaté : 2,4 points. Taille de l’effet (g de Hedges) : 1,43.',
    );
    expect(sentences([3, 3, 3, 3, 3], [2, 2, 2, 2, 2], random, 'en')).toBe(
      'On average, first group: 3 (n = 5); second group: 2 (n = 5). Observed difference: 1.',
    );
  });
});

describe('comparing two groups by ordered answers', () => {
  test('gives Cliff’s delta and medians, never means, with the test of Mann and Whitney', () => {
    const found = compareGroups(levels, lower, { ...random, scale: 'ordinal', unit: 'points' });
    expect(found).toMatchObject({
      value: 0.92,
      unit: '',
      scale: 'ordinal',
      first: { level: 4 },
      second: { level: 2 },
      effect: { name: 'cliff-delta', value: 0.92 },
      test: { name: 'mann-whitney', p: mannWhitney(levels, lower)?.p },
    });
    expect(found).not.toHaveProperty('interval');
  });

  test('is said as a share of pairs', () => {
    expect(sentences(levels, lower, { ...random, scale: 'ordinal' }, 'fr')).toBe(
      'Niveau médian, premier groupe : 4 (n = 5) ; second groupe : 2 (n = 5). Prise au hasard, une réponse du premier groupe dépasse une réponse du second dans 96 % des cas (les égalités comptent pour moitié). Test de Mann-Whitney : p = 0,019 ; taille de l’effet (delta de Cliff) : 0,92.',
    );
    expect(sentences(levels, lower, { scale: 'ordinal' }, 'en')).toBe(
      'Median level, first group: 4 (n = 5); second group: 2 (n = 5). Taken at random, an answer of the first group is above one of the second in 96% of cases (equal ones count half). Effect size (Cliff’s delta): 0.92.',
    );
  });

  test('all alike: a delta of 0 and no test', () => {
    const found = compareGroups([3, 3, 3, 3, 3], [3, 3, 3, 3, 3], { ...random, scale: 'ordinal' });
    expect(found.value).toBe(0);
    expect(found).not.toHaveProperty('test');
  });
});

describe('comparing two groups by yes or no', () => {
  const [first, second] = [answers(56, 14), answers(48, 32)];

  test('Newcombe 1998: 56 of 70 against 48 of 80, with his interval and the z test', () => {
    const found = compareGroups(first, second, { ...random, ...yesNo });
    const newcombe = newcombeInterval({ successes: 56, n: 70 }, { successes: 48, n: 80 });
    expect(found).toMatchObject({
      unit: 'ratio-point',
      first: { n: 70, level: 0.8 },
      second: { n: 80, level: 0.6 },
      interval: { lower: newcombe?.lower, upper: newcombe?.upper, confidence: 0.95 },
      test: {
        name: 'two-proportion-z',
        p: twoProportionZTest({ successes: 56, n: 70 }, { successes: 48, n: 80 })?.p,
      },
    });
    expect(found.value).toBeCloseTo(0.2, 14);
    expect(found.effect).toEqual({ name: 'cohen-h', value: expect.closeTo(0.4421432, 6) });
  });

  test('takes Fisher’s test where fewer than 5 are expected in a cell', () => {
    const test = (one: number[], other: number[]) =>
      compareGroups(one, other, { ...random, ...yesNo, profile: 'internal' }).test;
    expect(test(answers(3, 9), answers(6, 6))).toEqual({
      name: 'fisher',
      p: fisherExactTest([
        [3, 9],
        [6, 6],
      ])?.p,
    });
    // 5 expected in a cell are enough
    expect(test(answers(4, 6), answers(6, 4))?.name).toBe('two-proportion-z');
    expect(test(answers(3, 7), answers(6, 4))?.name).toBe('fisher');
    expect(test(answers(12, 0), answers(12, 0))).toBeUndefined();
  });

  test('is said in points between two percentages', () => {
    expect(sentences(first, second, { ...random, ...yesNo, confidence: 0.9 }, 'fr')).toBe(
      'Part de « oui », premier groupe : 80 % (n = 70) ; second groupe : 60 % (n = 80). Écart constaté : 20 points (intervalle de confiance à 90 % : de 7,7 points à 31,4 points). Test z de deux proportions : p = 0,008 ; taille de l’effet (h de Cohen) : 0,44.',
    );
    expect(sentences(first, second, yesNo, 'en')).toContain(
      'Observed difference: 20 points. Effect size (Cohen’s h): 0.44.',
    );
  });

  test('no percentage under 10 answers in a group; the counts are told', () => {
    const few = compareGroups(answers(5, 0), answers(9, 5), yesNo);
    expect(few).toMatchObject({ status: 'not-computable', reason: 'too-few-values', first: { n: 5 } });
    expect(few.warnings.map(({ code, params }) => [code, params])).toContainEqual([
      'survey/few-answers',
      { n: 5, minimum: 10 },
    ]);
    expect(few.first).not.toHaveProperty('level');
    expect(
      compareGroups(answers(5, 0), answers(9, 5), { ...yesNo, minimumForPercentage: 5 }).value,
    ).toBeCloseTo(5 / 14, 14);
    expect(compareGroups(answers(5, 5), answers(9, 5), yesNo).value).toBeCloseTo(0.5 - 9 / 14, 14);
    expect(compareGroups(answers(5, 5), answers(9, 0), { ...yesNo, profile: 'internal' })).toMatchObject({
      reason: 'too-few-values',
    });
    // of means no such minimum
    expect(compareGroups(trained, others).warnings.map(({ code }) => code)).toEqual([
      'survey/sampling-unknown',
    ]);
  });

  test('an answer that is neither yes nor no', () => {
    expect(compareGroups([1, 0, 2], [1, 0], yesNo)).toMatchObject({ reason: 'outside-domain' });
    expect(compareGroups([1, 0], [1, 0.5], yesNo)).toMatchObject({ reason: 'outside-domain' });
  });
});

describe('secrecy of a comparison', () => {
  test('a mean, a median of fewer than 5 people is withheld', () => {
    for (const scale of ['quantity', 'ordinal'] as const) {
      expect(compareGroups([1, 2, 3, 4], [1, 2, 3, 4, 5], { scale })).toMatchObject({ reason: 'suppressed' });
      expect(compareGroups([1, 2, 3, 4, 5], [1, 2, 3, 4], { scale })).toMatchObject({ reason: 'suppressed' });
      expect(compareGroups([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], { scale }).value).toBe(0);
      const open = [{ profile: 'internal' }, { respondents: 'organisations' }, { smallestCell: 4 }] as const;
      for (const options of open)
        expect(compareGroups([1, 2, 3, 4], [2, 3, 4, 5], { scale, ...options }).status).toBe('computed');
      expect(compareGroups(trained, others, { scale, subject: 'health' })).toMatchObject({
        reason: 'suppressed',
      });
      expect(compareGroups(trained, others, { scale, profile: 'external' }).status).toBe('computed');
    }
  });

  test('a share with fewer than 5 yes, or fewer than 5 no, is withheld; nobody at all is not few', () => {
    expect(compareGroups(answers(4, 20), answers(10, 10), yesNo)).toMatchObject({ reason: 'suppressed' });
    expect(compareGroups(answers(10, 10), answers(20, 4), yesNo)).toMatchObject({ reason: 'suppressed' });
    expect(compareGroups(answers(5, 20), answers(20, 5), yesNo).status).toBe('computed');
    expect(compareGroups(answers(0, 20), answers(20, 0), yesNo).value).toBe(-1);
    expect(compareGroups(answers(0, 20), answers(10, 10), { ...yesNo, sensitive: true })).toMatchObject({
      reason: 'suppressed',
    });
    expect(compareGroups(answers(8, 12), answers(10, 10), { ...yesNo, sensitive: true }).status).toBe(
      'computed',
    );
    expect(compareGroups(answers(4, 20), answers(10, 10), { ...yesNo, profile: 'internal' }).status).toBe(
      'computed',
    );
    expect(
      compareGroups(answers(4, 20), answers(10, 10), { ...yesNo, respondents: 'organisations' }).status,
    ).toBe('computed');
  });

  test('what is withheld shows in no other field', () => {
    const text = JSON.stringify(compareGroups([1, 2, 3, 4], [1, 2, 3, 4, 9], { ...random, trace: true }));
    expect(text).not.toMatch(/level|effect|interval|"test"|"value"/);
  });
});

describe('edges of a comparison', () => {
  test('an empty group, a value that is not finite, a difference too large', () => {
    expect(compareGroups([], [1, 2])).toMatchObject({
      reason: 'too-few-values',
      first: { n: 0, missing: 0 },
    });
    expect(compareGroups([1, 2], [undefined])).toMatchObject({
      reason: 'too-few-values',
      second: { missing: 1 },
    });
    expect(compareGroups([1, Number.NaN], [1, 2])).toMatchObject({ reason: 'not-a-number' });
    const internal = { profile: 'internal' } as const;
    expect(compareGroups([1.7e308], [-1.7e308], internal)).toMatchObject({ reason: 'too-large' });
    expect(compareGroups([1.7e308, 1.7e308], [1], internal)).toMatchObject({ reason: 'too-large' });
    expect(compareGroups([5], [3], internal).value).toBe(2);
  });

  test('misuse throws, whatever the data', () => {
    expect(() => compareGroups([], [], { confidence: 95 })).toThrow(expect.toSatisfy(isJalonError));
    expect(() => compareGroups([], [], { smallestCell: 0 })).toThrow(expect.toSatisfy(isJalonError));
    for (const minimum of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => compareGroups([], [], { minimumForPercentage: minimum })).toThrow(`found ${minimum}`);
  });

  test('tells how it came about on request', () => {
    expect(compareGroups(trained, others, { trace: true }).trace).toEqual([
      { step: 'groups', params: { scale: 'quantity', n: [6, 5] } },
    ]);
  });

  test('turns round with the groups, and is plain JSON', () => {
    const group = fc.array(fc.option(fc.integer({ min: 0, max: 1 }), { nil: undefined }), { maxLength: 20 });
    const scale = fc.constantFrom('quantity', 'ordinal', 'yes-no');
    fc.assert(
      fc.property(group, group, scale, (first, second, kind) => {
        const options = { ...random, scale: kind, profile: 'internal' } as const;
        const found = compareGroups(first, second, options);
        const turned = compareGroups(second, first, options);
        expect(turned.status).toBe(found.status);
        expect(turned.value ?? 0).toBeCloseTo(-(found.value ?? 0), 12);
        expect(turned.test?.p ?? 0).toBeCloseTo(found.test?.p ?? 0, 10);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 12 },
    );
  });
});

describe('what the answers of two groups tell, exactly', () => {
  const level = { confidence: 0.9 };

  test('numbers: by hand means 3 and 5, with the interval and test of the same confidence', () => {
    const [first, second] = [
      [2, 4, 3],
      [5, 3, 7],
    ];
    const [g, welch] = [hedgesG(first, second, level), welchTTest(first, second, level)];
    expect(quantityContrast(first, second, level)).toEqual({
      levels: [3, 5],
      difference: -2,
      effect: { name: 'hedges-g', value: g?.value, lower: g?.lower, upper: g?.upper, confidence: 0.9 },
      interval: { lower: welch?.lower, upper: welch?.upper, confidence: 0.9 },
      test: { name: 'welch', p: welch?.p },
    });
    expect(g?.value).toBeLessThan(0);
  });

  test('numbers that do not vary: a difference alone', () => {
    expect(quantityContrast([4, 4], [1, 1], level)).toEqual({ levels: [4, 1], difference: 3 });
    expect(quantityContrast([4], [1], level)).toEqual({ levels: [4, 1], difference: 3 });
  });

  test('numbers apart beyond all measure: an effect without an interval', () => {
    const found = quantityContrast([1e9, 1e9 + 1, 1e9 + 2], [0, 1, 2], level);
    expect(found?.effect).toEqual({
      name: 'hedges-g',
      value: hedgesG([1e9, 1e9 + 1, 1e9 + 2], [0, 1, 2])?.value,
    });
    expect(found?.interval?.confidence).toBe(0.9);
  });

  test('ordered answers: medians, by hand (5 − 1) / 6, and the test', () => {
    const [first, second] = [
      [3, 5, 4],
      [1, 4],
    ];
    // of six pairs the first is above in 4, equal in 1, below in 1
    expect(ordinalContrast(first, second)).toEqual({
      levels: [4, 2.5],
      difference: 0.5,
      effect: { name: 'cliff-delta', value: 0.5 },
      test: { name: 'mann-whitney', p: mannWhitney(first, second)?.p },
    });
    expect(ordinalContrast([2], [2])).toEqual({
      levels: [2, 2],
      difference: 0,
      effect: { name: 'cliff-delta', value: 0 },
    });
  });

  test('shares: by hand 3/4 and 1/2, h = 2π/3 − π/2, and Fisher’s test', () => {
    const newcombe = newcombeInterval({ successes: 3, n: 4 }, { successes: 1, n: 2 }, level);
    const table = [
      [3, 1],
      [1, 1],
    ] as const;
    expect(shareContrast([1, 1, 0, 1], [0, 1], level)).toEqual({
      levels: [0.75, 0.5],
      difference: 0.25,
      effect: { name: 'cohen-h', value: expect.closeTo(Math.PI / 6, 14) },
      interval: { lower: newcombe?.lower, upper: newcombe?.upper, confidence: 0.9 },
      test: { name: 'fisher', p: fisherExactTest(table)?.p },
    });
  });

  test('shares that are all yes: a difference of 0 and no test', () => {
    const found = shareContrast([1, 1], [1], level);
    expect(found).toMatchObject({ levels: [1, 1], difference: 0, effect: { name: 'cohen-h', value: 0 } });
    expect(found?.test).toBeUndefined();
  });

  test('nothing of an empty group, on either side, or of a difference too large', () => {
    for (const tell of [quantityContrast, ordinalContrast, shareContrast]) {
      expect(tell([], [1, 0], level)).toBeUndefined();
      expect(tell([1, 0], [], level)).toBeUndefined();
    }
    expect(quantityContrast([1.7e308], [-1.7e308], level)).toBeUndefined();
    expect(quantityContrast([1.7e308, 1.7e308], [1], level)).toBeUndefined();
    expect(quantityContrast([1], [1.7e308, 1.7e308], level)).toBeUndefined();
  });
});

describe('settings of a comparison', () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  test('left out, are a quantity without unit, about people, shown to others, at 95 %', () => {
    const spelt = {
      scale: 'quantity',
      unit: '',
      confidence: 0.95,
      respondents: 'people',
      profile: 'external',
      subject: 'general',
      sensitive: false,
      minimumForPercentage: 10,
      trace: false,
    } as const;
    const few = [1, 2, 3, 4];
    for (const [first, second] of [
      [trained, others],
      [few, ten],
    ] as const)
      expect(compareGroups(first, second, { ...random, ...spelt })).toEqual(
        compareGroups(first, second, random),
      );
    const said = compareGroups(answers(9, 9), answers(0, 12), {
      ...yesNo,
      ...random,
      minimumForPercentage: 10,
    });
    expect(compareGroups(answers(9, 9), answers(0, 12), { ...yesNo, ...random })).toEqual(said);
    expect(said.value).toBe(0.5);
  });

  test('the whole result of a quantity, with what it was told', () => {
    const names = [{ fr: 'A' }, { fr: 'B' }] as const;
    const found = compareGroups([3, 3, 3, 3, undefined], [1, 1, 1, 1, 1], {
      unit: 'hour',
      names,
      sampling: 'quota',
      smallestCell: 4,
      trace: true,
    });
    expect(found).toEqual({
      status: 'computed',
      value: 2,
      unit: 'hour',
      method: 'group-comparison@1',
      coverage: { observed: 9, expected: 10 },
      warnings: [{ code: 'survey/not-a-random-sample', severity: 'hint', params: {} }],
      trace: [{ step: 'groups', params: { scale: 'quantity', n: [4, 5] } }],
      scale: 'quantity',
      first: { name: { fr: 'A' }, n: 4, missing: 1, level: 3 },
      second: { name: { fr: 'B' }, n: 5, missing: 0, level: 1 },
      sampling: 'quota',
    });
  });

  test('the whole result where there is none', () => {
    expect(compareGroups([undefined], [1, 2], { ...random, unit: 'hour' })).toEqual({
      status: 'not-computable',
      reason: 'too-few-values',
      coverage: { observed: 2, expected: 3 },
      warnings: [],
      scale: 'quantity',
      first: { n: 0, missing: 1 },
      second: { n: 2, missing: 0 },
      sampling: 'probability',
    });
  });

  test('the confidence reaches the effect and the interval', () => {
    const found = compareGroups(trained, others, { ...random, confidence: 0.8 });
    expect(found.effect).toEqual({ name: 'hedges-g', ...span(hedgesG(trained, known, { confidence: 0.8 })) });
    expect(found.interval).toEqual(span(welchTTest(trained, known, { confidence: 0.8 })));
    const shares = compareGroups(answers(6, 6), answers(8, 5), { ...random, ...yesNo, confidence: 0.8 });
    expect(shares.interval?.confidence).toBe(0.8);
  });

  test.each([
    ['general', 5],
    ['health', 11],
    ['tax', 11],
    ['child-protection', 11],
  ] as const)('about %s at least %d people are shown, in each group', (subject, least) => {
    const group = (n: number) => Array.from({ length: n }, (_, at) => at);
    const statusOf = (one: number, other: number) =>
      compareGroups(group(one), group(other), { subject }).status;
    expect(statusOf(least, least)).toBe('computed');
    expect(statusOf(least - 1, least)).toBe('not-computable');
    expect(statusOf(least, least - 1)).toBe('not-computable');
  });

  test('of yes and no the cell counts, at its own threshold: 4 and 5, 1 and none', () => {
    const reason = (one: number[], other: number[], options: CompareGroupsOptions = {}) => {
      const found = compareGroups(one, other, { ...yesNo, ...options });
      return found.status === 'computed' ? 'none' : found.reason;
    };
    expect(reason(answers(5, 5), answers(5, 5))).toBe('none');
    expect(reason(answers(4, 6), answers(5, 5))).toBe('suppressed');
    expect(reason(answers(5, 5), answers(6, 4))).toBe('suppressed');
    expect(reason(answers(10, 0), answers(5, 5))).toBe('none');
    expect(reason(answers(10, 0), answers(5, 5), { sensitive: true })).toBe('suppressed');
    expect(reason(answers(10, 0), answers(5, 5), { sensitive: true, profile: 'internal' })).toBe('none');
    expect(reason(answers(9, 1), answers(5, 5), { smallestCell: 1 })).toBe('none');
    expect(reason(answers(9, 1), answers(5, 5), { smallestCell: 2 })).toBe('suppressed');
    // nothing else is looked at before what is no yes or no, and nothing before what is no number
    expect(reason([1, 0, 0.5], answers(4, 6))).toBe('outside-domain');
    expect(reason([1, 0, Number.NaN, 2], [5])).toBe('not-a-number');
    expect(reason([], [Number.NaN])).toBe('too-few-values');
  });

  test('under the minimum for a percentage the warning says how many of how many, in the smaller group', () => {
    const warnings = (one: number[], other: number[], options: CompareGroupsOptions = {}) =>
      compareGroups(one, other, { ...yesNo, ...random, ...options }).warnings;
    const few = (n: number, minimum: number) => [
      { code: 'survey/few-answers', severity: 'warning', params: { n, minimum } },
    ];
    expect(warnings(answers(5, 4), answers(5, 5))).toEqual(few(9, 10));
    expect(warnings(answers(6, 6), answers(0, 7))).toEqual(few(7, 10));
    expect(warnings(answers(5, 5), answers(5, 5))).toEqual([]);
    expect(warnings([], answers(5, 5))).toEqual([]);
    expect(warnings([1], [0])).toEqual(few(1, 10));
    expect(warnings(answers(6, 6), answers(6, 6), { minimumForPercentage: 13 })).toEqual(few(12, 13));
    expect(warnings(answers(6, 6), answers(6, 6), { minimumForPercentage: 12 })).toEqual([]);
    expect(warnings(answers(6, 6), answers(6, 6), { minimumForPercentage: 0.5 })).toEqual([]);
    expect(warnings(answers(5, 4), answers(5, 5), { scale: 'quantity' })).toEqual([]);
    expect(compareGroups(answers(5, 4), answers(5, 5), yesNo).warnings.map(({ code }) => code)).toEqual([
      'survey/sampling-unknown',
      'survey/few-answers',
    ]);
  });

  test('a minimum that is none is told', () => {
    try {
      compareGroups([], [], { minimumForPercentage: -2 });
      expect.unreachable();
    } catch (error) {
      expect(isJalonError(error) && [error.code, error.details, error.message]).toEqual([
        'invalid-argument',
        { minimum: -2 },
        'A minimum above 0 was expected, found -2.',
      ]);
    }
  });
});

describe('the words of a comparison', () => {
  test('are those of its method', () => {
    expect(compareGroupsExplanation.methods).toEqual(['group-comparison']);
  });

  test('large groups are told with their thousands; a tiny p no smaller than it is read', () => {
    const options = { ...random, ...yesNo };
    expect(sentences(answers(900, 600), answers(450, 750), options, 'en')).toBe(
      'Share of “yes”, first group: 60% (n = 1,500); second group: 37.5% (n = 1,200). Observed difference: 22.5 points (95% confidence interval: 18.8 points to 26.1 points). Two-proportion z test: p < 0.001; effect size (Cohen’s h): 0.45.',
    );
  });

  test('Fisher’s test is named where it was taken', () => {
    const options = { ...random, ...yesNo, profile: 'internal' } as const;
    expect(sentences(answers(3, 9), answers(6, 6), options, 'fr')).toContain(
      'Test exact de Fisher : p = 0,400 ;',
    );
  });

  test('levels of ordered answers have no unit, nor has what comes of them', () => {
    const options = { scale: 'ordinal', unit: 'points' } as const;
    expect(sentences(levels, lower, options, 'en')).toContain(
      'first group: 4 (n = 5); second group: 2 (n = 5).',
    );
    expect(sentences(lower, levels, options, 'en')).toContain('in 4% of cases');
  });
});

function span<T extends { readonly lower?: number; readonly upper?: number; readonly confidence?: number }>(
  found: (T & { readonly value?: number }) | undefined,
): object {
  const { lower: from, upper: to, confidence, value } = found ?? {};
  return { lower: from, upper: to, confidence, ...(value === undefined ? {} : { value }) };
}
