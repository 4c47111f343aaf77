import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attrition } from './attrition.ts';
import { type CausalGround, causalWording } from './causalWording.ts';
import { causalWords } from './causalWords.data.ts';
import { differenceInDifferences, type GroupMeasurement } from './differenceInDifferences.ts';
import { differenceOfMeanChanges } from './differenceOfMeanChanges.ts';
import { differenceOfProportionChanges } from './differenceOfProportionChanges.ts';
import { differentialAttrition } from './differentialAttrition.ts';
import { holmSection } from './holmSection.ts';
import { impactEstimate } from './impactEstimate.ts';
import { impactEstimateExplanation } from './impactEstimateExplanation.ts';
import { retrospectivePretest } from './retrospectivePretest.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const group = (treated: boolean, after: boolean, ...values: readonly number[]): GroupMeasurement[] =>
  values.map((value) => ({ treated, after, value }));
/** Means 2, 7, 3, 5; squares 2, 8, 2, 0. */
const small = [
  ...group(true, false, 1, 3),
  ...group(true, true, 5, 9),
  ...group(false, false, 2, 4),
  ...group(false, true, 5, 5),
];

describe('difference-in-differences', () => {
  test('by hand: effect, three standard errors, t, p, interval', () => {
    const found = differenceInDifferences(small);
    expect(found?.effect).toBe(3);
    expect(found?.means).toEqual({ treatedBefore: 2, treatedAfter: 7, controlBefore: 3, controlAfter: 5 });
    expect(found?.n).toBe(8);
    expect(found?.df).toBe(4);
    // residual variance 12 / 4, times 4 × 1/2
    expect(found?.standardError).toBeCloseTo(Math.sqrt(6), 12);
    expect(found?.standardisedEffect).toBeCloseTo(3 / Math.sqrt(3), 12);
    // 12 / 4 × 8 / 4
    expect(found?.robustStandardError).toBeCloseTo(Math.sqrt(6), 12);
    expect(found?.smallSampleStandardError).toBeCloseTo(Math.sqrt(12), 12);
    expect(found?.t).toBeCloseTo(3 / Math.sqrt(6), 12);
    // Student's t of 4 degrees of freedom: 1 − s(3 − s²) / 2 with s = t / √(4 + t²)
    const sine = 3 / Math.sqrt(6) / Math.sqrt(4 + 1.5);
    expect(found?.p).toBeCloseTo(1 - (sine * (3 - sine ** 2)) / 2, 12);
    // t of 0.975 with 4 degrees of freedom: 2.776445105
    expect(found?.interval?.lower).toBeCloseTo(3 - 2.776445105 * Math.sqrt(6), 7);
    expect(found?.interval?.upper).toBeCloseTo(3 + 2.776445105 * Math.sqrt(6), 7);
    expect(found?.interval?.confidence).toBe(0.95);
  });

  test('t, p and interval follow the error that is asked for', () => {
    const uneven = [...small, ...group(true, true, 7, 7)];
    const plainly = differenceInDifferences(uneven);
    const robust = differenceInDifferences(uneven, { error: 'robust' });
    const careful = differenceInDifferences(uneven, { error: 'small-sample', confidence: 0.9 });
    expect(plainly?.t).toBeCloseTo(3 / (plainly?.standardError ?? 0), 12);
    expect(robust?.t).toBeCloseTo(3 / (plainly?.robustStandardError ?? 0), 12);
    expect(careful?.t).toBeCloseTo(3 / (plainly?.smallSampleStandardError ?? 0), 12);
    expect(careful?.interval?.confidence).toBe(0.9);
    expect(new Set([plainly?.t, robust?.t, careful?.t]).size).toBe(3);
    // by hand: squares 2/4 + 8/16 + 2/4 + 0, times 10 / 6
    expect(plainly?.robustStandardError).toBeCloseTo(Math.sqrt((0.5 + 0.5 + 0.5) * (10 / 6)), 12);
    expect(plainly?.smallSampleStandardError).toBeCloseTo(Math.sqrt(2 + 8 / 9 + 2), 12);
  });

  test('a group of one has no error for small samples, four groups of one no error at all', () => {
    const single = differenceInDifferences([...small, ...group(false, true)].filter((_, n) => n !== 7));
    expect(single?.effect).toBe(3);
    expect(single?.standardError).toBeGreaterThan(0);
    expect(single?.smallSampleStandardError).toBeUndefined();
    const asked = differenceInDifferences(small.slice(0, 7), { error: 'small-sample' });
    expect([asked?.t, asked?.p, asked?.interval]).toEqual([undefined, undefined, undefined]);
    const four = [
      ...group(true, false, 1),
      ...group(true, true, 2),
      ...group(false, false, 3),
      ...group(false, true, 3),
    ];
    expect(differenceInDifferences(four)).toEqual({
      effect: 1,
      means: { treatedBefore: 1, treatedAfter: 2, controlBefore: 3, controlAfter: 3 },
      n: 4,
    });
  });

  test('without any spread there is an effect and no test', () => {
    const flat = [
      ...group(true, false, 1, 1),
      ...group(true, true, 2, 2),
      ...group(false, false, 3, 3),
      ...group(false, true, 3, 3),
    ];
    const found = differenceInDifferences(flat);
    expect(found).toMatchObject({ effect: 1, standardError: 0, df: 4 });
    expect([found?.t, found?.p, found?.interval, found?.standardisedEffect]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('needs all four groups, and numbers', () => {
    for (const treated of [true, false])
      for (const after of [true, false])
        expect(
          differenceInDifferences(small.filter((each) => each.treated !== treated || each.after !== after)),
        ).toBeUndefined();
    expect(differenceInDifferences([...small, ...group(true, true, Number.NaN)])).toBeUndefined();
    expect(differenceInDifferences([])).toBeUndefined();
    expect(() => differenceInDifferences(small, { confidence: 1 })).toThrow(/confidence/i);
  });

  test('does not see what happens to both groups', () => {
    const value = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(value, value, value, value, fc.integer({ min: -99, max: 99 }), (a, b, c, d, wave) => {
        const all = (shift: number) => [
          ...group(true, false, ...a),
          ...group(true, true, ...b.map((each) => each + shift)),
          ...group(false, false, ...c),
          ...group(false, true, ...d.map((each) => each + shift)),
        ];
        const still = differenceInDifferences(all(0));
        const moved = differenceInDifferences(all(wave));
        expect(moved?.effect).toBeCloseTo(still?.effect ?? Number.NaN, 9);
        expect(moved?.standardError).toBeCloseTo(still?.standardError ?? Number.NaN, 9);
        const scaled = all(0).map((each) => ({ ...each, value: each.value * 4 }));
        expect(differenceInDifferences(scaled)?.effect).toBeCloseTo((still?.effect ?? 0) * 4, 8);
      }),
      { numRuns: 30 },
    );
  });

  test('of published means: Card, Krueger 1994, table 3', () => {
    const found = differenceOfMeanChanges({
      treatedBefore: 20.44,
      treatedAfter: 21.03,
      controlBefore: 23.33,
      controlAfter: 21.17,
    });
    expect(found?.treatedChange).toBeCloseTo(0.59, 10);
    expect(found?.controlChange).toBeCloseTo(-2.16, 10);
    // printed as 2.76, from unrounded means
    expect(found?.effect).toBeCloseTo(2.75, 10);
    expect(
      differenceOfMeanChanges({
        treatedBefore: 0,
        treatedAfter: 0,
        controlBefore: Number.NaN,
        controlAfter: 0,
      }),
    ).toBeUndefined();
  });

  test('of shares, with the variance of four independent proportions', () => {
    const groups = {
      treatedBefore: { count: 1, n: 4 },
      treatedAfter: { count: 3, n: 4 },
      controlBefore: { count: 1, n: 2 },
      controlAfter: { count: 2, n: 2 },
    };
    const found = differenceOfProportionChanges(groups);
    expect(found?.effect).toBe(0);
    const error = Math.sqrt(0.1875 / 4 + 0.1875 / 4 + 0.125);
    expect(found?.standardError).toBeCloseTo(error, 12);
    expect(found?.upper).toBeCloseTo(1.959963984540054 * error, 12);
    expect(found?.lower).toBeCloseTo(-1.959963984540054 * error, 12);
    expect(differenceOfProportionChanges(groups, { confidence: 0.8 })?.confidence).toBe(0.8);
    for (const wrong of [
      { count: 0, n: 0 },
      { count: 5, n: 4 },
      { count: -1, n: 4 },
      { count: 1, n: Number.POSITIVE_INFINITY },
    ])
      expect(differenceOfProportionChanges({ ...groups, controlAfter: wrong })).toBeUndefined();
  });
});

describe('attrition', () => {
  test('is the share lost, and the difference between groups whichever lost more', () => {
    expect(attrition({ enrolled: 8, completed: 6 })).toBe(0.25);
    expect(attrition({ enrolled: 8, completed: 8 })).toBe(0);
    expect(attrition({ enrolled: 8, completed: 0 })).toBe(1);
    const kept = { enrolled: 8, completed: 8 };
    const lost = { enrolled: 8, completed: 6 };
    expect(differentialAttrition({ treated: kept, control: lost })).toBe(0.25);
    expect(differentialAttrition({ treated: lost, control: kept })).toBe(0.25);
  });

  test.each([
    { enrolled: 0, completed: 0 },
    { enrolled: 5, completed: 6 },
    { enrolled: 5, completed: -1 },
    { enrolled: Number.POSITIVE_INFINITY, completed: 1 },
    { enrolled: Number.NaN, completed: 1 },
  ])('has no answer for %j', (wrong) => {
    expect(attrition(wrong)).toBeUndefined();
    const fine = { enrolled: 8, completed: 6 };
    expect(differentialAttrition({ treated: wrong, control: fine })).toBeUndefined();
    expect(differentialAttrition({ treated: fine, control: wrong })).toBeUndefined();
  });
});

describe('retrospective pre-test', () => {
  test('before, recalled and after give three differences', () => {
    const found = retrospectivePretest({
      before: [3, 4, 3, undefined],
      recalled: [1, 2, 3, 2],
      after: [4, 6, 4, 3],
    });
    expect(found.traditional).toMatchObject({ n: 3 });
    expect(found.traditional?.difference).toBeCloseTo(4 / 3, 12);
    expect(found.retrospective).toMatchObject({ difference: 2.25, n: 4 });
    expect(found.responseShift?.difference).toBeCloseTo(-4 / 3, 12);
    // differences 1, 2, 1: t = 4 with 2 degrees of freedom, p = 1 − t / √(2 + t²)
    expect(found.traditional?.p).toBeCloseTo(1 - 4 / Math.sqrt(18), 12);
    expect(found.responseShift?.p).toBeCloseTo(1 - 2 / Math.sqrt(6), 12);
  });

  test('one person has a difference and no p, nobody has nothing', () => {
    expect(retrospectivePretest({ before: [1], recalled: [undefined], after: [3] })).toEqual({
      traditional: { difference: 2, n: 1 },
    });
    expect(retrospectivePretest({ before: [], recalled: [], after: [] })).toEqual({});
    expect(() => retrospectivePretest({ before: [1], recalled: [], after: [1] })).toThrow();
  });
});

describe('the wording follows the design', () => {
  const claim = { evidence: ['Entretiens'], rivalExplanations: ['Une autre aide'] };
  const designAssumption = { fr: 'Tendances parallèles', en: 'Parallel trends' };
  const wording = (ground: CausalGround) => causalWording(ground);

  test('before and after is observed, self-attributed change reported', () => {
    expect(wording({})).toBe('observed');
    expect(wording({ design: 'before-after', designAssumption })).toBe('observed');
    expect(wording({ design: 'before-after', selfAttributed: true })).toBe('reported');
  });

  test('a contribution needs links, evidence and a rival explanation', () => {
    expect(wording({ links: 1, claim })).toBe('contribution');
    expect(wording({ links: 1, claim, selfAttributed: true })).toBe('contribution');
    expect(wording({ links: 0, claim })).toBe('observed');
    expect(wording({ claim })).toBe('observed');
    expect(wording({ links: 1 })).toBe('observed');
    expect(wording({ links: 1, claim: { ...claim, evidence: [] } })).toBe('observed');
    expect(wording({ links: 1, claim: { ...claim, rivalExplanations: [' '] } })).toBe('observed');
    expect(wording({ links: 1, claim: { evidence: claim.evidence } })).toBe('observed');
  });

  test.each(['comparison-group', 'difference-in-differences', 'randomised', 'lab/matched'] as const)(
    '%s is an estimated effect only with its assumption named',
    (design) => {
      expect(wording({ design, designAssumption })).toBe('attributed');
      expect(wording({ design })).toBe('observed');
      expect(wording({ design, designAssumption: '' })).toBe('observed');
      expect(wording({ design, designAssumption: { fr: ' ' } })).toBe('observed');
      expect(wording({ design, links: 1, claim })).toBe('contribution');
    },
  );

  test.each(['contribution-analysis', 'process-tracing', 'case-study', 'none'] as const)(
    '%s is no comparison',
    (design) => {
      expect(wording({ design, designAssumption })).toBe('observed');
    },
  );

  test('a population’s change is not one project’s', () => {
    const design = 'difference-in-differences';
    expect(wording({ design, designAssumption, unitOfAnalysis: 'population' })).toBe('observed');
    expect(wording({ design, designAssumption, unitOfAnalysis: 'system', links: 1, claim })).toBe(
      'contribution',
    );
    expect(wording({ design, designAssumption, unitOfAnalysis: 'household' })).toBe('attributed');
  });

  test('has its words in both languages', () => {
    expect(causalWords.observed.label.fr).toBe('évolution constatée');
    expect(causalWords.attributed.label.fr).toBe('effet estimé');
    expect(causalWords.reported.opening.fr).toMatch(/^Les personnes disent que/);
    for (const { label, opening } of Object.values(causalWords)) {
      expect(label.fr).not.toBe('');
      expect(label.en).not.toBe('');
      expect([opening.fr, opening.en].every((words) => words.endsWith(':'))).toBe(true);
    }
  });
});

describe('impact estimate', () => {
  const six = (treated: boolean, after: boolean, mean: number) =>
    group(treated, after, mean - 1, mean + 1, mean - 1, mean + 1, mean, mean);
  const groups = [
    ...six(true, false, 10),
    ...six(true, true, 15),
    ...six(false, false, 9),
    ...six(false, true, 11),
  ];
  const design = 'difference-in-differences' as const;
  const designAssumption = 'Tendances parallèles';

  test('is the difference between both changes, worded as the design allows', () => {
    const found = impactEstimate(groups, { design, designAssumption, unit: 'points' });
    expect(found).toMatchObject({
      status: 'computed',
      value: 3,
      unit: 'points',
      method: 'difference-in-differences@1',
      coverage: { observed: 4, expected: 4 },
      n: { treatedBefore: 6, treatedAfter: 6, controlBefore: 6, controlAfter: 6 },
      means: { treatedBefore: 10, treatedAfter: 15, controlBefore: 9, controlAfter: 11 },
      wording: 'attributed',
    });
    expect([found.interval, found.test]).toEqual([undefined, undefined]);
    expect(found.warnings).toEqual([{ code: 'survey/sampling-unknown', severity: 'hint', params: {} }]);
    expect(impactEstimate(groups)).toMatchObject({ unit: 'n' });
    expect(impactEstimate(groups, { unit: 'ratio' })).toMatchObject({ unit: 'ratio-point' });
  });

  test('without its assumption it is observed, and that is told', () => {
    const found = impactEstimate(groups, { design, sampling: 'probability' });
    expect(found.wording).toBe('observed');
    expect(found.warnings).toEqual([
      { code: 'survey/assumption-not-named', severity: 'warning', params: {} },
    ]);
    expect(impactEstimate(groups, { design: 'before-after', sampling: 'probability' }).warnings).toEqual([]);
    expect(impactEstimate(groups, { sampling: 'probability' }).warnings).toEqual([]);
  });

  test('only a random sample has an interval and a test, with effect size and n', () => {
    const found = impactEstimate(groups, { sampling: 'probability' });
    // residual variance 16 / 20
    expect(found.test?.effect?.name).toBe('cohen-d');
    expect(found.test?.effect?.value).toBeCloseTo(3 / Math.sqrt(0.8), 12);
    expect(found.test).toMatchObject({ name: 't', n: 24 });
    const error = Math.sqrt(0.8 * (4 / 6));
    expect(found.interval?.upper).toBeCloseTo(3 + 2.0859634473 * error, 8);
    expect(impactEstimate(groups, { sampling: 'census' }).warnings[0]?.code).toBe('survey/everyone-asked');
    expect(impactEstimate(groups, { sampling: 'volunteers' }).warnings[0]?.code).toBe(
      'survey/not-a-random-sample',
    );
    expect(impactEstimate(groups, { sampling: 'volunteers' }).interval).toBeUndefined();
    const [adjusted, other] = holmSection([found, impactEstimate(groups)]);
    expect(adjusted?.test?.adjustedP).toBe(found.test?.p);
    expect(other?.test).toBeUndefined();
  });

  test('without all four groups there is no comparison, with few people none to show', () => {
    const one = groups.filter(({ treated }) => treated);
    expect(impactEstimate(one)).toMatchObject({
      status: 'not-computable',
      reason: 'no-comparison',
      coverage: { observed: 2, expected: 4 },
    });
    const few = groups.slice(2);
    expect(impactEstimate(few)).toMatchObject({ reason: 'suppressed' });
    expect(impactEstimate(few).means).toBeUndefined();
    expect(impactEstimate(groups.slice(1)).status).toBe('computed');
    expect(impactEstimate(few, { profile: 'internal' }).status).toBe('computed');
    expect(impactEstimate(few, { respondents: 'organisations' }).status).toBe('computed');
    expect(impactEstimate(few, { smallestCell: 4 }).status).toBe('computed');
    expect(impactEstimate(groups, { subject: 'health' })).toMatchObject({ reason: 'suppressed' });
    const broken = [...groups, ...group(true, true, Number.NaN)];
    expect(impactEstimate(broken)).toMatchObject({ reason: 'not-a-number' });
  });

  test('its trace holds the standard errors', () => {
    const found = impactEstimate(groups, { trace: true });
    expect(found.trace?.[0]?.step).toBe('groups');
    expect(found.trace?.[0]?.params).toMatchObject({ effect: 3, df: 20 });
    expect(impactEstimate(groups).trace).toBeUndefined();
  });

  test('is said with both changes and how sure it is', () => {
    const found = impactEstimate(groups, {
      design,
      designAssumption,
      sampling: 'probability',
      unit: 'points',
    });
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(impactEstimateExplanation.say(found, 'fr', {}))).toBe(
      'Effet estimé : le groupe accompagné a évolué de +5 points, le groupe de comparaison de +2 points, soit une différence de +3 points. Intervalle à 95 % : de +1,48 points à +4,52 points. Test t : p < 0,001, d de Cohen 3,35, n = 24.',
    );
    expect(plain(impactEstimateExplanation.say(found, 'en', {}))).toBe(
      'Estimated effect: the group with the programme changed by +5 points, the comparison group by +2 points: a difference of +3 points. 95% interval: +1.48 points to +4.52 points. t test: p < 0.001, Cohen’s d 3.35, n = 24.',
    );
    const bare = impactEstimate(groups);
    if (bare.status !== 'computed') throw new Error(bare.reason);
    expect(plain(impactEstimateExplanation.say(bare, 'en', { indicator: { unit: 'words' } }))).toBe(
      'Observed change: the group with the programme changed by +5 words, the comparison group by +2 words: a difference of +3 words.',
    );
  });
});
