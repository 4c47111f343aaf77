import { describe, expect, test } from 'vitest';
import type { SurveyQuestion } from '../answers/SurveyQuestion.ts';
import type { SurveyResponse } from '../answers/SurveyResponse.ts';
import { causalWording } from './causalWording.ts';
import { differenceInDifferences, type GroupMeasurement } from './differenceInDifferences.ts';
import { differenceOfMeanChanges } from './differenceOfMeanChanges.ts';
import { differenceOfProportionChanges } from './differenceOfProportionChanges.ts';
import { impactEstimate } from './impactEstimate.ts';
import { impactEstimateExplanation } from './impactEstimateExplanation.ts';
import { matchAnswers } from './matchAnswers.ts';
import { netShift } from './netShift.ts';
import { pText } from './pText.ts';
import { retrospectivePretest } from './retrospectivePretest.ts';
import type { SurveyChangeOptions } from './SurveyChangeOptions.ts';
import { surveyChange } from './surveyChange.ts';
import { surveyChangeExplanation } from './surveyChangeExplanation.ts';
import { trustTrend } from './trustTrend.ts';
import { trustTrendExplanation } from './trustTrendExplanation.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const agree: SurveyQuestion = { id: 'q1', options: ['1', '2', '3', '4'].map((code) => ({ code })) };
const waves: SurveyChangeOptions = { before: 'T0', after: 'T1' };
const internal = { ...waves, profile: 'internal' as const };
const answer = (person: string | undefined, wave: string, q1?: unknown, more: object = {}) =>
  ({
    ...(person !== undefined && { person }),
    wave,
    answers: q1 === undefined ? {} : { q1 },
    ...more,
  }) as SurveyResponse;
const pairs = (...levels: readonly (readonly [unknown, unknown])[]): SurveyResponse[] =>
  levels.flatMap(([before, after], n) => [answer(`p${n}`, 'T0', before), answer(`p${n}`, 'T1', after)]);
const many = (count: number, before: unknown, after: unknown) =>
  Array.from({ length: count }, () => [before, after] as const);
const group = (treated: boolean, after: boolean, ...values: readonly number[]): GroupMeasurement[] =>
  values.map((value) => ({ treated, after, value }));
const thrown = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('answers of one round', () => {
  test('are read person by person, with those that help stood behind', () => {
    const proxy = { answeredBy: 'proxy' };
    const assisted = { answeredBy: 'assisted' };
    const found = matchAnswers(
      agree,
      [
        answer('a', 'T0', 1, proxy),
        answer('a', 'T0', 1, proxy),
        answer('b', 'T0', 'dont-know', assisted),
        answer('b', 'T0', 2, assisted),
        answer('c', 'T0', undefined, { answeredBy: 'self' }),
        answer('c', 'T0'),
        answer('d', 'T0', 3),
        answer('d', 'T0', undefined),
        answer('e', 'T1', 4, proxy),
        answer(undefined, 'T0', 2, proxy),
        answer(undefined, 'T0', 2, proxy),
        answer(undefined, 'T1', 2, assisted),
      ],
      'T0',
    );
    expect([...found.byPerson]).toEqual([
      ['a', 1],
      ['b', 'unreadable'],
      ['c', 'missing'],
      ['d', 3],
    ]);
    expect(found).toMatchObject({ anonymous: [2, 2], contradictory: 1, byProxy: 3, assisted: 1 });
  });

  test('“don’t know” after an answer contradicts it, the same twice does not', () => {
    const twice = (first: unknown, second: unknown) =>
      matchAnswers(agree, [answer('a', 'T0', first), answer('a', 'T0', second)], 'T0').contradictory;
    expect([twice(1, 'dont-know'), twice('dont-know', 'dont-know'), twice(2, 2), twice(2, 3)]).toEqual([
      1, 0, 0, 1,
    ]);
    expect([twice(undefined, 3), twice(3, undefined)]).toEqual([0, 0]);
  });
});

describe('everything that is told with a change', () => {
  test('in its order, with its numbers', () => {
    const responses = [
      ...pairs([1, 2], [2, 'x'], ['dont-know', 3], [4, 'refused']),
      answer('gone', 'T0', 1),
      answer('new', 'T1', 'nonsense'),
      answer('two', 'T0', 1),
      answer('two', 'T0', 2),
      answer('two', 'T1', 2, { answeredBy: 'proxy' }),
      answer(undefined, 'T0', 'y'),
      answer(undefined, 'T1', 3, { answeredBy: 'proxy' }),
    ];
    const found = surveyChange(agree, responses, { ...internal, asked: { before: 10, after: 6 } });
    expect(found.warnings).toEqual([
      { code: 'survey/sampling-unknown', severity: 'hint', params: {} },
      { code: 'survey/few-answers', severity: 'warning', params: { n: 1, minimum: 10 } },
      { code: 'survey/attrition', severity: 'warning', params: { lost: 1, of: 6 } },
      { code: 'survey/unmatched', severity: 'warning', params: { count: 2 } },
      { code: 'survey/answered-twice', severity: 'warning', params: { people: 1 } },
      { code: 'survey/unreadable', severity: 'warning', params: { count: 3 } },
      { code: 'survey/outside-scale', severity: 'hint', params: { count: 2 } },
      { code: 'survey/by-proxy', severity: 'hint', params: { count: 2 } },
      { code: 'survey/more-answers-than-asked', severity: 'warning', params: { answered: 7, asked: 6 } },
    ]);
    expect(found.before).toMatchObject({ wave: 'T0', answered: 7, n: 4, outside: 1, missing: 2, byProxy: 0 });
    expect(found.after).toMatchObject({ wave: 'T1', answered: 7, n: 4, outside: 1, missing: 2, byProxy: 2 });
    expect(found.before.responseRate).toBe(0.7);
    expect(found.unmatched).toEqual({ onlyBefore: 1, onlyAfter: 1, anonymous: 2 });
    expect(found.attrition).toBeCloseTo(1 / 6, 12);
    expect(found.coverage).toEqual({ observed: 1, expected: 7 });
  });

  test('nine pairs are few, ten are not; as many as asked for neither', () => {
    const codes = (count: number, options: Partial<SurveyChangeOptions> = {}) =>
      surveyChange(agree, pairs(...many(count, 1, 2)), {
        ...internal,
        sampling: 'probability',
        ...options,
      }).warnings;
    expect(codes(9)).toEqual([
      { code: 'survey/few-answers', severity: 'warning', params: { n: 9, minimum: 10 } },
    ]);
    expect(codes(10)).toEqual([]);
    expect(codes(3, { minimumForPercentage: 4 })[0]?.params).toEqual({ n: 3, minimum: 4 });
    expect(codes(4, { minimumForPercentage: 4 })).toEqual([]);
  });

  test('as many answers as people asked is no contradiction; no number of people is none', () => {
    const warnings = (before: number) =>
      surveyChange(agree, pairs(...many(10, 1, 2)), { ...internal, sampling: 'census', asked: { before } })
        .warnings;
    expect(warnings(10)).toEqual([]);
    expect(warnings(Number.NaN)).toEqual([]);
    expect(warnings(-4)).toEqual([]);
    expect(warnings(9)).toEqual([
      { code: 'survey/more-answers-than-asked', severity: 'warning', params: { answered: 10, asked: 9 } },
    ]);
  });

  test('its trace holds pairs, shift and what is withheld', () => {
    const found = surveyChange(agree, pairs([1, 2], ['x', 3]), { ...waves, trace: true });
    expect(found.trace).toEqual([
      { step: 'pairs', params: { pairs: [{ before: 1, after: 2 }, { after: 3 }] } },
      {
        step: 'shift',
        params: { improved: 1, same: 0, worse: 0, paired: 1, missingAfter: 0, missingBefore: 1 },
      },
      { step: 'withheld', params: { withheld: ['percentages', 'cells', 'levels'] } },
    ]);
    expect('trace' in surveyChange(agree, pairs([1, 2]), { ...waves, trace: false })).toBe(false);
  });

  test('a minimum without end is a mistake', () => {
    expect(
      thrown(() => surveyChange(agree, [], { ...waves, minimumForPercentage: Number.POSITIVE_INFINITY })),
    ).toMatchObject({
      code: 'invalid-argument',
      message: 'minimumForPercentage: a finite number was expected.',
    });
  });

  test('a computed change says its unit, its method, its question', () => {
    const found = surveyChange(agree, pairs(...many(12, 1, 2)), waves);
    expect(found).toMatchObject({
      status: 'computed',
      unit: 'people',
      method: 'survey-change@1',
      question: 'q1',
      wording: 'observed',
      withheld: [],
      attrition: 0,
      unmatched: { onlyBefore: 0, onlyAfter: 0, anonymous: 0 },
      shares: { improved: 1, same: 0, worse: 0 },
    });
    expect('meanChange' in found).toBe(false);
    expect('mean' in found.before).toBe(false);
    expect('standardDeviation' in found.before).toBe(false);
    expect('sampling' in found).toBe(false);
  });

  test('means of few people are withheld: before, after, or of those with both answers', () => {
    const means = { ...waves, means: true };
    const ten = pairs(...many(10, 2, 3));
    expect(surveyChange(agree, ten, means)).toMatchObject({
      meanChange: 1,
      before: { mean: 2, standardDeviation: 0 },
      after: { mean: 3 },
      withheld: [],
    });
    // six pairs; ten before, six after
    const fewer = [...pairs(...many(5, 2, 3)), ...many(7, 2, 2).map((_, n) => answer(`b${n}`, 'T0', 2))];
    const shown = surveyChange(agree, fewer, means);
    expect(shown.withheld).toEqual(['percentages']);
    expect(shown).toMatchObject({ status: 'computed', meanChange: 1 });
    const few = [
      ...pairs(...many(4, 2, 3)),
      ...Array.from({ length: 8 }, (_, n) => answer(`b${n}`, 'T0', 2)),
      ...Array.from({ length: 8 }, (_, n) => answer(`a${n}`, 'T1', 3)),
    ];
    const hidden = surveyChange(agree, few, means);
    expect(hidden.withheld).toEqual(['percentages', 'cells', 'means']);
    expect(hidden).toMatchObject({ status: 'not-computable', reason: 'suppressed' });
    expect(hidden.before.levels?.map(({ count }) => count)).toEqual([0, 12, 0, 0]);
    expect(hidden.shares).toBeUndefined();
    const without = surveyChange(agree, few, waves);
    expect(without.withheld).toEqual(['percentages', 'cells']);
    // nobody before on the scale: no pair, no mean to withhold
    const none = surveyChange(agree, pairs(...many(8, 'dont-know', 3)), means);
    expect(none.withheld).toEqual(['percentages']);
    expect(none).toMatchObject({ reason: 'no-pairs' });
    expect(none.after.mean).toBeUndefined();
  });

  test('all on one level before is sensitive too, and a round without answers is not', () => {
    const spread = pairs(...many(6, 2, 3), ...many(6, 2, 1));
    const open = surveyChange(agree, spread, waves);
    expect(open.before.levels?.map(({ count }) => count)).toEqual([0, 12, 0, 0]);
    expect(open.withheld).toEqual([]);
    const sensitive = surveyChange(agree, spread, { ...waves, sensitive: true });
    expect(sensitive.withheld).toEqual(['levels']);
    expect(sensitive.before.levels).toBeUndefined();
    expect(sensitive.after.levels?.map(({ count }) => count)).toEqual([6, 0, 6, 0]);
    const empty = surveyChange(agree, [], { ...waves, sensitive: true });
    expect(empty.before.levels?.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
    const internally = surveyChange(agree, spread, { ...internal, sensitive: true });
    expect(internally.withheld).toEqual([]);
  });

  test('the least cell that may be shown is five, in a round as well', () => {
    const levels = (count: number) =>
      surveyChange(agree, pairs(...many(count, 2, 3), ...many(12 - count, 3, 3)), waves).before.levels;
    expect(levels(5)?.map(({ count }) => count)).toEqual([0, 5, 7, 0]);
    expect(levels(4)).toBeUndefined();
  });

  test('a census is bounded by those who were asked before', () => {
    const census = (before: number | undefined) =>
      surveyChange(agree, pairs(...many(6, 1, 2), ...many(6, 2, 1)), {
        ...internal,
        sampling: 'census',
        asked: { ...(before !== undefined && { before }), after: 30 },
      }).bounds;
    expect(census(15)).toEqual({ low: 0.4, high: 0.6 });
    expect([census(12), census(undefined), census(11)]).toEqual([undefined, undefined, undefined]);
  });

  test('a Wilcoxon effect of nothing is 0 in both directions', () => {
    const still = pairs([1, 2], [2, 1]);
    const options = { ...internal, sampling: 'probability' as const };
    for (const direction of ['increase', 'decrease'] as const)
      expect(surveyChange({ id: 'q1' }, still, { ...options, direction }).test).toEqual({
        name: 'wilcoxon',
        p: 1,
        n: 2,
        effect: { name: 'rank-biserial', value: 0 },
      });
  });

  test('an interval is its limits and its confidence', () => {
    const found = surveyChange(agree, pairs(...many(12, 1, 2)), { ...internal, sampling: 'probability' });
    expect(Object.keys(found.interval ?? {})).toEqual(['lower', 'upper', 'confidence']);
  });

  test('levels stand lowest first, however the scale is offered', () => {
    const offered: SurveyQuestion = {
      id: 'q1',
      options: [{ code: '4', tone: 'favourable' }, { code: '2' }, { code: '1', tone: 'unfavourable' }],
    };
    const found = surveyChange(offered, pairs(...many(12, 1, 4)), waves);
    expect(found.after.levels).toEqual([
      { level: 1, count: 0 },
      { level: 2, count: 0 },
      { level: 4, count: 12 },
    ]);
  });

  test('a random sample of nobody has neither interval nor test', () => {
    const found = surveyChange(agree, [], { ...internal, sampling: 'probability' });
    expect('interval' in found).toBe(false);
    expect('test' in found).toBe(false);
  });
});

describe('small statistics of change', () => {
  test('as many may have moved as there are pairs, and minus zero is zero', () => {
    expect(netShift({ improved: 6, worse: 2, paired: 8 })).toBe(0.5);
    expect(netShift({ improved: 6, worse: 0, paired: 6 })).toBe(1);
    expect(netShift({ improved: -0, worse: 0, paired: 6 })).toBe(0);
    expect(netShift({ improved: 0, worse: 6, paired: 6 })).toBe(-1);
    expect(netShift({ improved: 1, worse: 0, paired: 5e-324 })).toBeUndefined();
    expect(netShift({ improved: 0, worse: 0, paired: -1 })).toBeUndefined();
  });

  test('a p of a thousandth is printed, a smaller one is less than it', () => {
    expect(plain(pText(0.001, 'en'))).toBe('p = 0.001');
    expect(plain(pText(0.000999, 'en'))).toBe('p < 0.001');
    expect(plain(pText(0.0499, 'fr'))).toBe('p = 0,050');
    expect(plain(pText(0.02, 'en', 0.06))).toBe('p = 0.020 (after Holm’s correction p = 0.060)');
    expect(plain(pText(0.0001, 'fr', 0.002))).toBe('p < 0,001 (après correction de Holm p = 0,002)');
  });

  test('shares have a difference of changes with its interval', () => {
    const found = differenceOfProportionChanges({
      treatedBefore: { count: 0, n: 4 },
      treatedAfter: { count: 3, n: 4 },
      controlBefore: { count: 1, n: 4 },
      controlAfter: { count: 2, n: 4 },
    });
    expect(found?.effect).toBe(0.5);
    const error = Math.sqrt((0.1875 + 0.1875 + 0.25) / 4);
    expect(found?.standardError).toBeCloseTo(error, 12);
    expect(found?.lower).toBeCloseTo(0.5 - 1.959963984540054 * error, 12);
    expect(found?.upper).toBeCloseTo(0.5 + 1.959963984540054 * error, 12);
    expect(found?.confidence).toBe(0.95);
    expect(
      thrown(() =>
        differenceOfProportionChanges(
          {
            treatedBefore: { count: 0, n: 4 },
            treatedAfter: { count: 0, n: 4 },
            controlBefore: { count: 0, n: 4 },
            controlAfter: { count: 0, n: 4 },
          },
          { confidence: 1 },
        ),
      ),
    ).toMatchObject({ code: 'invalid-argument' });
  });

  test('a change beyond all numbers is none', () => {
    const means = { treatedBefore: -1e308, treatedAfter: 1e308, controlBefore: 0, controlAfter: 0 };
    expect(differenceOfMeanChanges(means)).toBeUndefined();
    const wide = [
      ...group(true, false, -1e308),
      ...group(true, true, 1e308),
      ...group(false, false, 0),
      ...group(false, true, 0),
    ];
    expect(differenceInDifferences(wide)).toBeUndefined();
    const scattered = [
      ...group(true, false, 1e200, -1e200),
      ...group(true, true, 1, 2),
      ...group(false, false, 1, 2),
      ...group(false, true, 1, 2),
    ];
    expect(differenceInDifferences(scattered)).toBeUndefined();
  });

  test('squares that only their sum makes too large leave the effect without error', () => {
    const spread = (treated: boolean, after: boolean) => group(treated, after, 9e153, -9e153);
    const found = differenceInDifferences([
      ...spread(true, false),
      ...spread(true, true),
      ...spread(false, false),
      ...spread(false, true),
    ]);
    expect(found).toEqual({
      effect: 0,
      means: { treatedBefore: 0, treatedAfter: 0, controlBefore: 0, controlAfter: 0 },
      n: 8,
    });
  });

  test('a t beyond all numbers is left out with its p, the interval stays', () => {
    const found = differenceInDifferences([
      ...group(true, false, 1e-150, -1e-150),
      ...group(true, true, 1e200, 1e200),
      ...group(false, false, 0, 0),
      ...group(false, true, 0, 0),
    ]);
    expect(found?.effect).toBe(1e200);
    expect([found?.t, found?.p, found?.standardisedEffect]).toEqual([undefined, undefined, undefined]);
    expect(found?.interval).toEqual({ lower: 1e200, upper: 1e200, confidence: 0.95 });
  });

  test('an estimate with a single measurement in one group is tested on what is left', () => {
    const found = differenceInDifferences([
      ...group(true, false, 1, 3),
      ...group(true, true, 5),
      ...group(false, false, 2),
      ...group(false, true, 4),
    ]);
    expect(found).toMatchObject({ effect: 1, n: 5, df: 1 });
    // residual variance 2, times 1/2 + 1 + 1 + 1
    expect(found?.standardError).toBeCloseTo(Math.sqrt(7), 12);
    // 2 / 4 × 5 / 1
    expect(found?.robustStandardError).toBeCloseTo(Math.sqrt(2.5), 12);
    expect('smallSampleStandardError' in (found ?? {})).toBe(false);
    expect(found?.standardisedEffect).toBeCloseTo(1 / Math.sqrt(2), 12);
  });

  test('the retrospective change may be the only one', () => {
    expect(retrospectivePretest({ before: [undefined], recalled: [1], after: [4] })).toEqual({
      retrospective: { difference: 3, n: 1 },
    });
    expect(retrospectivePretest({ before: [1], recalled: [4], after: [undefined] })).toEqual({
      responseShift: { difference: 3, n: 1 },
    });
  });
});

describe('the wording at its limits', () => {
  const design = 'comparison-group' as const;

  test('one language that names the assumption is enough', () => {
    expect(causalWording({ design, designAssumption: { fr: ' ', en: 'Alike' } })).toBe('attributed');
    expect(causalWording({ design, designAssumption: { fr: '', en: ' ' } })).toBe('observed');
    expect(causalWording({ design, designAssumption: ' ' })).toBe('observed');
    expect(causalWording({ design, designAssumption: 'Alike', selfAttributed: true })).toBe('attributed');
  });

  test('one piece of evidence among empty ones is enough', () => {
    const claim = { evidence: ['', 'Interviews'], rivalExplanations: [' ', 'Another programme'] };
    expect(causalWording({ links: 1, claim })).toBe('contribution');
    expect(causalWording({ links: 1, claim: { rivalExplanations: ['x'] } })).toBe('observed');
    expect(causalWording({ links: 1, claim: { ...claim, evidence: [' '] }, selfAttributed: true })).toBe(
      'reported',
    );
  });

  test('a system’s change is not attributed either', () => {
    const named = { design, designAssumption: 'Alike' };
    expect(causalWording({ ...named, unitOfAnalysis: 'system' })).toBe('observed');
    expect(causalWording({ ...named, unitOfAnalysis: 'population', selfAttributed: true })).toBe('reported');
  });
});

describe('an impact estimate at its limits', () => {
  const five = (treated: boolean, after: boolean, mean: number) =>
    group(treated, after, mean - 1, mean + 1, mean - 1, mean + 1, mean);
  const groups = (start: number, end: number) => [
    ...five(true, false, start),
    ...five(true, true, end),
    ...five(false, false, 9),
    ...five(false, true, 9),
  ];

  test('groups of five people are shown, of four not; a health one needs eleven', () => {
    expect(impactEstimate(groups(1, 2)).status).toBe('computed');
    const four = groups(1, 2).slice(1);
    expect(impactEstimate(four)).toMatchObject({
      status: 'not-computable',
      reason: 'suppressed',
      coverage: { observed: 4, expected: 4 },
      n: { treatedBefore: 4, treatedAfter: 5, controlBefore: 5, controlAfter: 5 },
    });
    const sampled = impactEstimate(four, { sampling: 'probability' });
    expect([sampled.interval, sampled.test, sampled.means]).toEqual([undefined, undefined, undefined]);
    expect(impactEstimate(four, { subject: 'general' }).status).toBe('not-computable');
  });

  test('warnings stand in their order', () => {
    const found = impactEstimate(groups(1, 2), { design: 'randomised', sampling: 'census' });
    expect(found.warnings).toEqual([
      { code: 'survey/assumption-not-named', severity: 'warning', params: {} },
      { code: 'survey/everyone-asked', severity: 'hint', params: {} },
    ]);
    expect(impactEstimate(groups(1, 2), { sampling: 'quota' }).warnings).toEqual([
      { code: 'survey/not-a-random-sample', severity: 'hint', params: {} },
    ]);
    expect(impactEstimate(groups(1, 2), { sampling: 'quota' }).sampling).toBe('quota');
    expect('sampling' in impactEstimate(groups(1, 2))).toBe(false);
  });

  test('the p of the error that is asked for is taken', () => {
    const uneven = [...groups(1, 4), ...five(true, true, 6)];
    const p = (error: 'ordinary' | 'robust' | 'small-sample') =>
      impactEstimate(uneven, { sampling: 'probability', error }).test?.p;
    expect(new Set([p('ordinary'), p('robust'), p('small-sample')]).size).toBe(3);
    expect(impactEstimate(uneven, { sampling: 'probability' }).test?.p).toBe(p('ordinary'));
    expect(impactEstimate(uneven, { sampling: 'probability' }).test).toMatchObject({ n: 25 });
  });

  test('without any spread there is no test', () => {
    const flat = groups(1, 2).map((each) => ({
      ...each,
      value: each.treated && each.after ? 2 : 1,
    }));
    const found = impactEstimate(flat, { sampling: 'probability' });
    expect(found).toMatchObject({ status: 'computed', value: 1 });
    expect('test' in found).toBe(false);
    expect('interval' in found).toBe(false);
  });

  test('no change is said without a sign, a test without its size without it', () => {
    const still = impactEstimate(groups(3, 3), { unit: 'points' });
    if (still.status !== 'computed') throw new Error(still.reason);
    expect(plain(impactEstimateExplanation.say(still, 'en', {}))).toBe(
      'Observed change: the group with the programme changed by 0 points, the comparison group by 0 points: a difference of 0 points.',
    );
    const worse = impactEstimate(groups(5, 3));
    if (worse.status !== 'computed') throw new Error(worse.reason);
    expect(
      plain(impactEstimateExplanation.say({ ...worse, test: { name: 't', p: 0.02, n: 20 } }, 'en', {})),
    ).toMatch(
      /^Observed change: .* changed by −2, .* by 0: a difference of −2\. t test: p = 0\.020, n = 20\.$/,
    );
    const { means: _, ...bare } = worse;
    expect(plain(impactEstimateExplanation.say(bare, 'fr', {}))).toBe(
      'Évolution constatée : le groupe accompagné a évolué de −2, le groupe de comparaison de 0, soit une différence de −2.',
    );
    const points = { ...still, value: 2 };
    expect(plain(impactEstimateExplanation.say(points, 'en', { indicator: { unit: 'words' } }))).toContain(
      'a difference of +2 points',
    );
    expect(impactEstimateExplanation.methods).toEqual(['difference-in-differences']);
  });
});

describe('a change in words at its limits', () => {
  const sentence = (...given: Parameters<typeof surveyChange>) => {
    const result = surveyChange(...given);
    if (result.status !== 'computed') throw new Error(result.reason);
    return plain(surveyChangeExplanation.say(result, 'en', {}));
  };

  test('nothing is added where all were compared and nothing more is known', () => {
    expect(sentence(agree, pairs(...many(12, 2, 2)), waves)).toBe(
      'Observed change: of 12 people asked twice, 0 (0%) improved, 12 (100%) unchanged, 0 (0%) worse.',
    );
    expect(surveyChangeExplanation.methods).toEqual(['survey-change']);
  });

  test('one side without a match is enough to be told', () => {
    const after = [...pairs(...many(12, 2, 2)), answer('new', 'T1', 3)];
    expect(sentence(agree, after, waves)).toContain('not compared: 0 before, 1 after.');
    const before = [...pairs(...many(12, 2, 2)), answer('old', 'T0', 3), answer('old', 'T1', 'x')];
    expect(sentence(agree, before, waves)).toContain('not compared: 1 before, 0 after.');
  });

  test('of few people interval and bounds are percentages, and stay out', () => {
    const nine = pairs(...many(7, 2, 3), ...many(2, 3, 1));
    expect(sentence(agree, nine, { ...internal, sampling: 'probability' })).toBe(
      'Observed change: of 9 people asked twice, 7 improved, 0 unchanged, 2 worse. Sign test: p = 0.180, net improvement +0.56, n = 9.',
    );
    const census = { ...internal, sampling: 'census' as const, asked: { before: 20 } };
    expect(sentence(agree, nine, census)).toBe(
      'Observed change: of 9 people asked twice, 7 improved, 0 unchanged, 2 worse.',
    );
  });

  test('an effect or a mean change of nothing has no sign', () => {
    const even = pairs(...many(6, 2, 3), ...many(6, 3, 2));
    expect(sentence(agree, even, { ...internal, sampling: 'probability', means: true })).toMatch(
      /Sign test: p = 1\.000, net improvement 0, n = 12\. Mean of the changes, in points of the scale: 0\.$/,
    );
  });
});

describe('trust at its limits', () => {
  const round = (id: string, date: string, counts: readonly number[]) => ({
    id,
    date,
    answers: [{ component: 'sincerity' as const, counts }],
  });

  test('the change is that of the last shown round from the first shown one', () => {
    const found = trustTrend([
      round('c', '2025-01-01', [0, 0, 0, 0, 5]),
      round('a', '2023-01-01', [5, 0, 0, 0, 0]),
      round('d', '2026-01-01', [0, 1, 0, 0, 0]),
      round('b', '2024-01-01', [0, 0, 5, 0, 0]),
    ]);
    expect(found.value?.[0]?.rounds.map(({ round: id, mean }) => [id, mean])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 5],
      ['d', undefined],
    ]);
    expect(found.value?.[0]?.change).toBe(4);
    expect(found.value?.[1]).toEqual({
      component: 'reliability',
      rounds: ['a', 'b', 'c', 'd'].map((id, n) => ({
        round: id,
        date: `${2023 + n}-01-01`,
        withheld: 'not-asked',
      })),
    });
    expect(found.coverage).toEqual({ observed: 3, expected: 16 });
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(trustTrendExplanation.say(found, 'en', {}))).toBe(
      'Trust among partners, from 1 to 5, as means of a scale: sincerity withheld (too few answers); reliability not asked; competence not asked; benevolence not asked.',
    );
  });

  test('a round that was not shown before the first one is not what it changed since', () => {
    const found = trustTrend([
      round('a', '2023-01-01', [1, 0, 0, 0, 0]),
      round('b', '2024-01-01', [0, 0, 5, 0, 0]),
      round('c', '2025-01-01', [0, 0, 5, 0, 0]),
    ]);
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(found.value[0]?.change).toBe(0);
    expect(plain(trustTrendExplanation.say(found, 'en', {}))).toContain(
      'sincerity 3.0 (standard deviation 0.0, n = 5; 0.0 since 1 January 2024);',
    );
    expect(trustTrendExplanation.methods).toEqual(['trust-trend']);
  });

  test('two answers may be the fewest, one may not', () => {
    const pair = [round('a', '2023-01-01', [0, 1, 0, 1, 0])];
    expect(trustTrend(pair, { minAnswers: 2 }).value?.[0]?.rounds).toEqual([
      { round: 'a', date: '2023-01-01', n: 2, mean: 3, spread: Math.sqrt(2) },
    ]);
    expect(trustTrend(pair, { minAnswers: 3 })).toMatchObject({ reason: 'suppressed' });
    for (const minAnswers of [1.9, Number.NaN])
      expect(thrown(() => trustTrend(pair, { minAnswers }))).toMatchObject({
        code: 'invalid-argument',
        message: `minAnswers: 2 or more was expected, found ${minAnswers}.`,
        details: { minAnswers },
      });
  });
});
