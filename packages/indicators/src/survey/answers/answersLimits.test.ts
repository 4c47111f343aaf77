import { describe, expect, test } from 'vitest';
import { answerDistribution } from './answerDistribution.ts';
import { boxShare } from './boxShare.ts';
import { categoryShares } from './categoryShares.ts';
import { checklistShares } from './checklistShares.ts';
import { checklistSharesExplanation } from './checklistSharesExplanation.ts';
import { cronbachAlpha } from './cronbachAlpha.ts';
import { domainMeans } from './domainMeans.ts';
import { instrumentScores } from './instrumentScores.ts';
import { instrumentScoresExplanation } from './instrumentScoresExplanation.ts';
import { isCounts } from './isCounts.ts';
import { ordinalSummary } from './ordinalSummary.ts';
import { pairedShift } from './pairedShift.ts';
import { promoterScore } from './promoterScore.ts';
import { questionOf } from './questionOf.ts';
import { raterSummary } from './raterSummary.ts';
import { raterSummaryExplanation } from './raterSummaryExplanation.ts';
import { readAnswer } from './readAnswer.ts';
import { readAnswers } from './readAnswers.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';
import { scaleLevels } from './scaleLevels.ts';
import { scaleStatistics } from './scaleStatistics.ts';
import { surveyShare } from './surveyShare.ts';
import { surveyShareExplanation } from './surveyShareExplanation.ts';
import { withinGroupAgreement } from './withinGroupAgreement.ts';

const most = Number.MAX_SAFE_INTEGER;
const thrown = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('counts at their limits', () => {
  test('are whole numbers from 0 on', () => {
    expect(isCounts([0, 1, most])).toBe(true);
    expect(isCounts([])).toBe(true);
    expect([[-1], [0.5], [1, Number.NaN], [most + 1]].map(isCounts)).toEqual([false, false, false, false]);
  });

  test('that add up to more than numbers hold have no answer', () => {
    expect(answerDistribution([most, 1])).toBeUndefined();
    expect(boxShare([most, 1])).toBeUndefined();
    expect(
      categoryShares(
        new Map([
          ['a', most],
          ['b', 1],
        ] as const),
      ),
    ).toBeUndefined();
    expect(promoterScore({ promoters: most, passives: 1, detractors: 0 })).toBeUndefined();
    expect(
      scaleStatistics([
        { score: 1, count: most },
        { score: 1, count: 1 },
      ]),
    ).toBeUndefined();
    expect(answerDistribution([most, 0])?.n).toBe(most);
  });

  test('minus zero is zero', () => {
    expect(answerDistribution([-0, 2], { outside: -0 })).toEqual({
      n: 2,
      outside: 0,
      shares: [0, 1],
      median: { low: 2, high: 2 },
    });
    const counts = new Map<string | undefined, number>([
      ['a', -0],
      ['b', 2],
      [undefined, -0],
    ]);
    expect(categoryShares(counts)).toEqual({
      known: 2,
      unknown: 0,
      categories: [
        { category: 'a', count: 0, share: 0 },
        { category: 'b', count: 2, share: 1 },
      ],
    });
    expect(promoterScore({ promoters: -0, passives: 2, detractors: 0 })?.score).toBe(0);
  });

  test('a whole scale may be the box, from either end', () => {
    expect(boxShare([3, 1], { levels: 2, end: 'bottom' })).toBe(1);
    expect(boxShare([3, 1], { levels: 1, end: 'top' })).toBe(0.25);
    expect(boxShare([3, 1], { levels: -1 })).toBeUndefined();
  });

  test('the middle lies where the row of answers has it', () => {
    expect(answerDistribution([1, 1])?.median).toEqual({ low: 1, high: 2 });
    expect(answerDistribution([1, 1, 1])?.median).toEqual({ low: 2, high: 2 });
    expect(answerDistribution([0, 2, 0, 2])?.median).toEqual({ low: 2, high: 4 });
    const middle = (...counts: readonly number[]) =>
      scaleStatistics(counts.map((count, n) => ({ score: n + 1, count })))?.median;
    expect([middle(1, 1), middle(1, 1, 1), middle(0, 2, 0, 2), middle(2, 1)]).toEqual([1.5, 2, 3, 1]);
  });
});

describe('small statistics of answers', () => {
  test('promoters: the variance is of whole numbers', () => {
    expect(promoterScore({ promoters: 3, passives: 1, detractors: 0 })).toEqual({
      score: 0.75,
      standardError: Math.sqrt((3 * 4 - 9) / 4 / 4 / 4),
      marginOfError: expect.closeTo(1.959963984540054 * Math.sqrt(3 / 64), 12),
      n: 4,
    });
    expect(promoterScore({ promoters: 0, passives: 1, detractors: 3 })?.score).toBe(-0.75);
    expect(promoterScore({ promoters: 0, passives: 3, detractors: -1 })).toBeUndefined();
    expect(promoterScore({ promoters: 1, passives: -3, detractors: 2 })).toBeUndefined();
    expect(
      thrown(() => promoterScore({ promoters: 1, passives: 1, detractors: 1 }, { confidence: 1 })),
    ).toMatchObject({ code: 'invalid-argument' });
  });

  test('alpha: two items, two people are the fewest', () => {
    expect(
      cronbachAlpha([
        [1, 1],
        [2, 3],
      ]),
    ).toBeCloseTo(2 * (1 - (0.5 + 2) / 4.5), 12);
    expect(
      cronbachAlpha([
        [1, 1, 2],
        [2, 3, 2],
      ]),
    ).toBeCloseTo(1.5 * (1 - 2.5 / 4.5), 12);
    expect(cronbachAlpha([[], []])).toBeUndefined();
    expect(
      cronbachAlpha([
        [1, 2],
        [Number.POSITIVE_INFINITY, 2],
        [2, 2],
      ]),
    ).toBeUndefined();
  });

  test('agreement: two levels are the fewest', () => {
    expect(withinGroupAgreement([1, 2], { levels: 2 })).toBeCloseTo(1 - 0.5 / 0.25, 12);
    expect(withinGroupAgreement([], { levels: 5 })).toBeUndefined();
    expect(withinGroupAgreement([1e200, -1e200], { levels: 5 })).toBeUndefined();
    expect(withinGroupAgreement([1, 1], { levels: 0 })).toBeUndefined();
    expect(withinGroupAgreement([1, 1], { levels: -3 })).toBeUndefined();
  });

  test('domains keep their order; the ends of the scale are on it', () => {
    const found = domainMeans(
      [
        { domain: 'b', ratings: [1, 5, 0.99, 5.01] },
        { domain: 'a', ratings: [] },
      ],
      { min: 1, max: 5 },
    );
    expect(found).toStrictEqual({
      domains: [
        { domain: 'b', rated: 2, notRated: 2, mean: 3 },
        { domain: 'a', rated: 0, notRated: 0 },
      ],
      meanOfDomains: 3,
      meanOfItems: 3,
      weakest: ['b'],
    });
  });

  test('an ordinal summary is of numbers only, in their order', () => {
    expect(ordinalSummary([Number.POSITIVE_INFINITY, 2, Number.NaN])).toEqual({
      n: 1,
      median: { low: 2, high: 2 },
      lowest: 2,
      highest: 2,
    });
    expect(ordinalSummary([3, 1])).toEqual({ n: 2, median: { low: 1, high: 3 }, lowest: 1, highest: 3 });
    expect(ordinalSummary([5, 3, 1, 9, 7, 11])?.median).toEqual({ low: 5, high: 7 });
  });

  test('who answered neither time is in no number of the shift', () => {
    const nobody = { improved: 0, same: 0, worse: 0, paired: 0, missingAfter: 0, missingBefore: 0 };
    expect(pairedShift([{}, { before: Number.NaN, after: Number.NaN }])).toEqual(nobody);
    expect(pairedShift([{ before: 1, after: Number.NaN }])).toEqual({ ...nobody, missingAfter: 1 });
    expect(pairedShift([{ after: 1 }])).toEqual({ ...nobody, missingBefore: 1 });
    const up = [{ before: 1, after: 2 }];
    expect(pairedShift(up, { direction: 'increase' })).toEqual({ ...nobody, improved: 1, paired: 1 });
    expect(pairedShift(up, { direction: 'decrease' })).toEqual({ ...nobody, worse: 1, paired: 1 });
  });
});

describe('scales at their limits', () => {
  const codes = (...all: readonly string[]) => all.map((code) => ({ code }));

  test('codes up to a thousand million are levels, beyond it names', () => {
    expect([...scaleLevels({ options: codes('1', '999999999') }).values()]).toEqual([1, 999_999_999]);
    expect([...scaleLevels({ options: codes('1', '1000000000') }).values()]).toEqual([1, 2]);
    expect([...scaleLevels({ options: codes('-1000000000', '1') }).values()]).toEqual([1, 2]);
    expect([...scaleLevels({ options: codes('-2', '0', '2') }).values()]).toEqual([-2, 0, 2]);
    expect([...scaleLevels({ options: codes('1', 'NaN') }).values()]).toEqual([1, 2]);
    expect([...scaleLevels({ options: codes('3', '') }).values()]).toEqual([1, 2]);
  });

  test('codes outside the scale need not be numbers, and stand where they were offered', () => {
    const options = [{ code: 'na', tone: 'outside' as const }, { code: '4' }, { code: '6' }];
    expect([...scaleLevels({ options })]).toEqual([
      ['na', undefined],
      ['4', 4],
      ['6', 6],
    ]);
    expect([...scaleLevels({ options, reversed: true })]).toEqual([
      ['na', undefined],
      ['4', 6],
      ['6', 4],
    ]);
    expect([...scaleLevels({ options, reversed: false })]).toEqual([...scaleLevels({ options })]);
    const only = [{ code: 'na', tone: 'outside' as const }];
    expect([...scaleLevels({ options: only })]).toEqual([['na', undefined]]);
  });

  test('an answer with yes or no is read by its code', () => {
    const question: SurveyQuestion = { id: 'q', options: codes('true', 'false', '3', 'null') };
    const read = (answer: unknown) =>
      readAnswer({ answers: { q: answer as never } }, question, scaleLevels(question));
    expect([read(true), read(false), read(3), read('3'), read(null)]).toEqual([1, 2, 3, 3, 'missing']);
    expect(read(['true'])).toBe('unreadable');
    expect(readAnswer({ answers: { q: Number.POSITIVE_INFINITY } }, { id: 'q' }, new Map())).toBe(
      'unreadable',
    );
  });

  test('people are read once, strangers each time, one wave or all', () => {
    const responses = [
      { person: 'a', wave: 'T0', answers: {} },
      { person: 'a', wave: 'T0', answers: { q: 'dont-know' } },
      { person: 'a', wave: 'T0', answers: { q: 5 } },
      { wave: 'T0', answers: { q: 1 } },
      { wave: 'T1', answers: { q: 1 } },
      { person: 'b', answers: { q: 2 } },
    ];
    const read = (wave?: string) => readAnswers({ id: 'q' }, responses, wave).map(({ answer }) => answer);
    expect(read()).toEqual(['outside', 1, 1, 2]);
    expect(read('T0')).toEqual(['outside', 1]);
    expect(read('T2')).toEqual([]);
    expect(readAnswers({ id: 'q' }, responses, 'T1')).toEqual([{ answer: 1, response: responses[4] }]);
  });

  test('an item that is not there is named; only a reversed one says so', () => {
    const items = [
      { id: 'a', text: 'A', kind: 'yes-no' as const, reversed: false },
      { id: 'b', text: 'B', kind: 'yes-no' as const, scale: 's' },
    ];
    const scales = [{ id: 's', options: [{ code: '1', label: 'One' }] }];
    expect(questionOf({ items, scales }, 'a')).toEqual({
      id: 'a',
      options: [
        { code: 'false', tone: 'unfavourable' },
        { code: 'true', tone: 'favourable' },
      ],
    });
    expect(questionOf({ items, scales }, 'b').options).toEqual(scales[0]?.options);
    expect(thrown(() => questionOf({ items, scales }, 'c'))).toMatchObject({
      code: 'unknown-id',
      details: { id: 'c' },
    });
  });
});

describe('share of answers at its limits', () => {
  const numbers = (yes: number, no: number, more: object = {}) => [
    ...Array.from({ length: yes }, (_, n) => ({ person: `y${n}`, answers: { q: 4 }, ...more })),
    ...Array.from({ length: no }, (_, n) => ({ person: `n${n}`, answers: { q: 1 }, ...more })),
  ];
  const q: SurveyQuestion = { id: 'q' };
  const scale: SurveyQuestion = {
    id: 'q',
    options: [
      { code: '1', tone: 'unfavourable' },
      { code: '4', tone: 'favourable' },
    ],
  };
  const atLeast = 4;

  test('has everything that applies and nothing else', () => {
    expect(surveyShare(q, numbers(15, 5), { atLeast, sampling: 'quota' })).toEqual({
      status: 'computed',
      value: 0.75,
      unit: 'ratio',
      method: 'survey-share@1',
      coverage: { observed: 20, expected: 20 },
      warnings: [{ code: 'survey/not-a-random-sample', severity: 'hint', params: {} }],
      question: 'q',
      n: 20,
      outside: 0,
      missing: 0,
      favourable: 15,
      byAnswerer: {
        self: { n: 20, favourable: 15 },
        proxy: { n: 0, favourable: 0 },
        assisted: { n: 0, favourable: 0 },
      },
      sampling: 'quota',
    });
    const withheld = surveyShare(scale, numbers(16, 4), { sampling: 'probability' });
    expect(withheld).toEqual({
      status: 'not-computable',
      reason: 'suppressed',
      coverage: { observed: 20, expected: 20 },
      warnings: [],
      question: 'q',
      n: 20,
      outside: 0,
      missing: 0,
      sampling: 'probability',
    });
  });

  test('warnings stand in their order, with their numbers', () => {
    const responses = [
      ...numbers(10, 10).map((each, n) => ({ ...each, weight: n < 10 ? 3 : 1 })),
      { person: 'dk', answers: { q: 'dont-know' }, answeredBy: 'proxy' as const },
      { person: 'x', answers: { q: 'x' } },
    ];
    expect(surveyShare(q, responses, { atLeast, asked: 21 }).warnings).toEqual([
      { code: 'survey/sampling-unknown', severity: 'hint', params: {} },
      { code: 'survey/outside-scale', severity: 'hint', params: { count: 1 } },
      { code: 'survey/unreadable', severity: 'warning', params: { count: 1 } },
      { code: 'survey/by-proxy', severity: 'hint', params: { count: 1 } },
      { code: 'survey/unequal-weights', severity: 'hint', params: { n: 20, effective: 16 } },
      { code: 'survey/more-answers-than-asked', severity: 'warning', params: { answered: 22, asked: 21 } },
    ]);
    const even = surveyShare(q, responses, { atLeast, asked: 22, sampling: 'census' });
    expect(even.warnings.map(({ code }) => code)).not.toContain('survey/more-answers-than-asked');
    expect(even.responseRate).toBe(1);
    expect(even.missing).toBe(1);
    expect(even.coverage).toEqual({ observed: 20, expected: 22 });
  });

  test('a number asked that is none is unknown', () => {
    const found = surveyShare(q, numbers(10, 10), { atLeast, sampling: 'census', asked: Number.NaN });
    expect('responseRate' in found).toBe(false);
    expect('bounds' in found).toBe(false);
    expect(found.coverage).toEqual({ observed: 20, expected: 20 });
    expect(found.warnings).toEqual([]);
    const nobody = surveyShare(q, numbers(10, 10), { atLeast, sampling: 'census', asked: 0 });
    expect(nobody.warnings).toEqual([
      { code: 'survey/more-answers-than-asked', severity: 'warning', params: { answered: 20, asked: 0 } },
    ]);
    expect(nobody.coverage).toEqual({ observed: 20, expected: 0 });
  });

  test('only who is silent on the question widens the bounds', () => {
    const responses = [...numbers(10, 10), { person: 'silent', answers: {} }];
    const found = surveyShare(q, responses, { atLeast, sampling: 'census', asked: 21 });
    expect(found).toMatchObject({ responseRate: 1, missing: 1, bounds: { low: 10 / 21, high: 11 / 21 } });
    const under = surveyShare(q, responses, { atLeast, sampling: 'census', asked: 20 });
    expect('bounds' in under).toBe(false);
    const random = surveyShare(q, responses, { atLeast, sampling: 'probability', asked: 40 });
    expect('bounds' in random).toBe(false);
    expect(random.interval?.confidence).toBe(0.95);
    const few = surveyShare(q, numbers(4, 5), {
      atLeast,
      profile: 'internal',
      sampling: 'census',
      asked: 30,
    });
    expect([few.bounds, few.interval]).toEqual([undefined, undefined]);
  });

  test('equal weights are none; a share of weights is at most 1', () => {
    const even = surveyShare(q, numbers(10, 10, { weight: 0.1 }), { atLeast });
    expect(even.value).toBe(0.5);
    expect('effectiveN' in even).toBe(false);
    const uneven = numbers(20, 0).map((each, n) => ({ ...each, weight: n + 0.1 }));
    const all = surveyShare(q, uneven, { atLeast, sampling: 'probability' });
    expect(all.value).toBe(1);
    expect(all.interval?.upper).toBe(1);
    // one weight left out is 1
    const mixed = numbers(10, 10).map((each, n) => (n === 0 ? { ...each, weight: 2 } : each));
    expect(surveyShare(q, mixed, { atLeast }).value).toBeCloseTo(11 / 21, 12);
    // each is a number, their sum is not
    const vast = numbers(10, 10).map((each, n) => ({ ...each, weight: n === 0 ? 1e308 : 1.1e308 }));
    expect(surveyShare(q, vast, { atLeast })).toMatchObject({ reason: 'not-a-number', n: 20 });
    const nothing = numbers(10, 10, { weight: 0 });
    expect(surveyShare(q, nothing, { atLeast })).toMatchObject({ reason: 'not-a-number', n: 20 });
    const negative = numbers(10, 10).map((each, n) => ({ ...each, weight: n === 0 ? -1 : 1 }));
    expect(surveyShare(q, negative, { atLeast, sampling: 'probability' }).warnings).toEqual([]);
    expect(surveyShare(q, nothing, { atLeast }).warnings.map(({ code }) => code)).toEqual([
      'survey/sampling-unknown',
    ]);
  });

  test('from a level on means that level too', () => {
    expect(surveyShare(q, numbers(10, 10), { atLeast: 4 }).value).toBe(0.5);
    expect(surveyShare(q, numbers(10, 10), { atLeast: 4.01 }).value).toBe(0);
    expect(surveyShare(q, numbers(10, 10), { atLeast: 1 }).value).toBe(1);
    expect(surveyShare(q, numbers(10, 10), { atLeast: 1, favourable: ['1'] }).value).toBe(1);
    // without codes or a tone nothing is asked for
    expect(surveyShare(q, numbers(10, 10)).value).toBe(0);
    expect(surveyShare(scale, numbers(12, 8)).value).toBe(0.6);
    expect(surveyShare(scale, numbers(12, 8), { favourable: ['1'] }).value).toBe(0.4);
    expect(surveyShare(scale, numbers(12, 8), { favourable: ['9'] }).value).toBe(0);
  });

  test('of a sensitive question a level on which all are is withheld, and the share with it', () => {
    const levels = (yes: number, no: number, sensitive: boolean) => {
      const found = surveyShare(scale, numbers(yes, no), { sensitive });
      return [found.status, found.levels?.map(({ count }) => count), found.median];
    };
    expect(levels(12, 0, false)).toEqual(['computed', [0, 12], { low: 4, high: 4 }]);
    expect(levels(12, 0, true)).toEqual(['not-computable', undefined, undefined]);
    expect(levels(6, 6, true)).toEqual(['computed', [6, 6], { low: 1, high: 4 }]);
    const none = surveyShare(scale, [], { sensitive: true });
    expect(none).toMatchObject({
      reason: 'no-actual',
      favourable: 0,
      levels: [
        { level: 1, count: 0 },
        { level: 4, count: 0 },
      ],
    });
    const three: SurveyQuestion = { id: 'q', options: [{ code: '1' }, { code: '2' }, { code: '3' }] };
    const split = Array.from({ length: 12 }, () => ({ answers: { q: 2 } }));
    const all = surveyShare(three, split, { sensitive: true, atLeast: 2, profile: 'internal' });
    expect(all).toMatchObject({ value: 1, favourable: 12 });
    expect(all.levels?.map(({ count }) => count)).toEqual([0, 12, 0]);
    expect(all.byAnswerer?.self).toEqual({ n: 12, favourable: 12 });
  });

  test('five may be shown on a level, four not', () => {
    const three: SurveyQuestion = { id: 'q', options: [{ code: '1' }, { code: '2' }, { code: '4' }] };
    const split = (second: number) => [
      ...numbers(10, 10),
      ...Array.from({ length: second }, (_, n) => ({ person: `s${n}`, answers: { q: 2 } })),
    ];
    const counts = (second: number, options = {}) =>
      surveyShare(three, split(second), { atLeast: 2, ...options }).levels?.map(({ count }) => count);
    expect(counts(5)).toEqual([10, 5, 10]);
    expect(counts(4)).toBeUndefined();
    expect(counts(4, { respondents: 'organisations' })).toEqual([10, 4, 10]);
    expect(counts(0)).toEqual([10, 0, 10]);
  });

  test('SU-05: an answer by proxy that few gave is withheld, with those beside it', () => {
    const by = (proxies: number, assisted: number, options = {}) => {
      const responses = numbers(12, 12).map((each, n) => ({
        ...each,
        ...(n < proxies && { answeredBy: 'proxy' as const }),
        ...(n >= 24 - assisted && { answeredBy: 'assisted' as const }),
      }));
      return surveyShare(q, responses, { atLeast, ...options });
    };
    expect(by(5, 0).byAnswerer).toEqual({
      self: { n: 19, favourable: 7 },
      proxy: { n: 5, favourable: 5 },
      assisted: { n: 0, favourable: 0 },
    });
    const one = by(1, 0);
    expect(one).toMatchObject({ status: 'computed', value: 0.5, favourable: 12 });
    expect('byAnswerer' in one).toBe(false);
    // those who did not answer so are a cell too, of proxies, of the assisted, of those left
    expect([by(4, 0), by(0, 4), by(8, 0), by(0, 8)].map(({ byAnswerer }) => byAnswerer)).toEqual(
      Array(4).fill(undefined),
    );
    expect(by(0, 5).byAnswerer?.assisted).toEqual({ n: 5, favourable: 0 });
    expect(by(7, 7).byAnswerer?.self).toEqual({ n: 10, favourable: 5 });
    expect(by(5, 0, { sensitive: true }).byAnswerer).toBeUndefined();
    expect(by(0, 5, { sensitive: true }).byAnswerer).toBeUndefined();
    expect(by(1, 0, { profile: 'internal' }).byAnswerer?.proxy).toEqual({ n: 1, favourable: 1 });
    expect(by(1, 0, { respondents: 'organisations' }).byAnswerer?.proxy).toEqual({ n: 1, favourable: 1 });
    expect(by(1, 0, { smallestCell: 1 }).byAnswerer?.proxy).toEqual({ n: 1, favourable: 1 });
    const said = by(1, 0);
    if (said.status !== 'computed') throw new Error(said.reason);
    expect(surveyShareExplanation.say(said, 'en', {})).not.toContain('somebody else');
  });

  test('levels stand lowest first, however the scale is offered', () => {
    const offered: SurveyQuestion = {
      id: 'q',
      options: [{ code: '4', tone: 'favourable' }, { code: '2' }, { code: '1', tone: 'unfavourable' }],
    };
    const found = surveyShare(offered, numbers(12, 6));
    expect(found.levels).toEqual([
      { level: 1, count: 6 },
      { level: 2, count: 0 },
      { level: 4, count: 12 },
    ]);
    expect(found.median).toEqual({ low: 4, high: 4 });
  });

  test('an interval is its limits and its confidence', () => {
    const found = surveyShare(q, numbers(15, 5), { atLeast, sampling: 'probability' });
    expect(Object.keys(found.interval ?? {})).toEqual(['lower', 'upper', 'confidence']);
  });

  test('is said without what it lacks', () => {
    const result = surveyShare(q, numbers(10, 10), { atLeast });
    if (result.status !== 'computed') throw new Error(result.reason);
    expect(plain(surveyShareExplanation.say(result, 'en', {}))).toBe(
      '50% of the people who have a view (10 of 20).',
    );
    expect(surveyShareExplanation.methods).toEqual(['survey-share']);
    const { favourable: _, ...bare } = result;
    expect(plain(surveyShareExplanation.say(bare, 'en', {}))).toContain('(0 of 20)');
  });
});

describe('instruments at their limits', () => {
  const options = ['1', '2', '3', '4'].map((code) => ({ code, label: code }));
  const item = { text: 'Text', kind: 'scale' as const, scale: 's', domain: 'd' };
  const scales = [{ id: 's', options }];
  const two = {
    items: [
      { ...item, id: 'a' },
      { ...item, id: 'b' },
    ],
    scales,
  };

  test('a number may lie below 0', () => {
    const counted = { text: 'Text', kind: 'number' as const, domain: 'd', id: 'a' };
    const found = instrumentScores({ items: [counted], scales: [] }, [{ answers: { a: -3 } }], {
      minAnswers: 1,
    });
    expect(found.value).toBe(-3);
  });

  test('half of the items is enough, less than half is not', () => {
    const four = { items: ['a', 'b', 'c', 'd'].map((id) => ({ ...item, id })), scales };
    const scored = (answers: object) =>
      instrumentScores(four, [{ answers: answers as never }], { minAnswers: 1 }).domains[0]?.n;
    expect([scored({ a: 1, b: 2 }), scored({ a: 1 })]).toEqual([1, 0]);
  });

  test('has everything that applies and nothing else', () => {
    const found = instrumentScores(two, [{ answers: { a: 1, b: 4 } }], { minAnswers: 1 });
    expect(found).toEqual({
      status: 'computed',
      value: 2.5,
      unit: 'n',
      method: 'instrument-scores@1',
      coverage: { observed: 1, expected: 1 },
      warnings: [],
      domains: [{ domain: 'd', items: 2, n: 1, notApplicable: 0, mean: 2.5 }],
      weakest: ['d'],
      n: 1,
    });
    expect(instrumentScores(two, [])).toEqual({
      status: 'not-computable',
      reason: 'no-actual',
      coverage: { observed: 0, expected: 1 },
      warnings: [],
      domains: [{ domain: 'd', items: 2, n: 0, notApplicable: 0, withheld: 'no-answer' }],
      weakest: [],
      n: 0,
    });
  });

  test('five respondents are enough by default, four are not', () => {
    const all = (count: number) =>
      instrumentScores(
        two,
        Array.from({ length: count }, () => ({ answers: { a: 2, b: 2 } })),
      );
    expect(all(5).domains[0]).toEqual({ domain: 'd', items: 2, n: 5, notApplicable: 0, mean: 2, spread: 0 });
    expect(all(4).domains[0]?.withheld).toBe('too-few-answers');
  });

  test('a mistake says what was expected and what was found', () => {
    expect(thrown(() => instrumentScores(two, [], { leastRated: 2, minAnswers: 3 }))).toMatchObject({
      code: 'invalid-argument',
      message: 'Expected leastRated from 0 to 1 and minAnswers of 1 or more, found 2 and 3.',
      details: { leastRated: 2, minAnswers: 3 },
    });
    expect(instrumentScoresExplanation.methods).toEqual(['instrument-scores']);
  });

  test('an item may have any scale of the instrument', () => {
    const other = { id: 'other', options };
    const found = instrumentScores({ ...two, scales: [...scales, other] }, [{ answers: { a: 1, b: 3 } }], {
      minAnswers: 1,
    });
    expect(found.value).toBe(2);
  });

  test('one domain with too few answers is enough for a secret', () => {
    const pair = {
      items: [
        { ...item, id: 'a', domain: 'x' },
        { ...item, id: 'b', domain: 'y' },
      ],
      scales,
    };
    expect(instrumentScores(pair, [{ answers: { a: 2 } }])).toMatchObject({
      reason: 'suppressed',
      coverage: { observed: 0, expected: 2 },
    });
  });

  test('equally weak domains are all named', () => {
    const pair = {
      items: [
        { ...item, id: 'a', domain: 'x' },
        { ...item, id: 'b', domain: 'y' },
      ],
      scales,
    };
    const found = instrumentScores(pair, [{ answers: { a: 2, b: 2 } }], { minAnswers: 1 });
    expect(found.weakest).toEqual(['x', 'y']);
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(instrumentScoresExplanation.say(found, 'en', {}))).toBe(
      'Means of a scale by domain: x 2.0 (n = 1); y 2.0 (n = 1). The weakest: x, y.',
    );
  });

  test('a checklist has everything that applies and nothing else', () => {
    const line = { text: 'Line', kind: 'yes-no' as const, domain: 'x' };
    const items = [
      { ...line, id: 'a' },
      { ...line, id: 'b', domain: 'y' },
      { ...line, id: 'c' },
    ];
    const found = checklistShares(
      { items, scales: [] },
      { answers: { a: true, b: 'not-applicable', c: false } },
    );
    expect(found).toStrictEqual({
      status: 'computed',
      value: 0.5,
      unit: 'ratio',
      method: 'checklist-shares@1',
      coverage: { observed: 2, expected: 2 },
      warnings: [],
      conditions: [
        { condition: 'x', yes: 1, partly: 0, no: 1, notApplicable: 0, open: 0, share: 0.5 },
        { condition: 'y', yes: 0, partly: 0, no: 0, notApplicable: 1, open: 0 },
      ],
    });
    expect(checklistShares({ items: [], scales: [] }, { answers: {} })).toEqual({
      status: 'not-computable',
      reason: 'no-actual',
      coverage: { observed: 0, expected: 0 },
      warnings: [],
      conditions: [],
    });
    expect(checklistSharesExplanation.methods).toEqual(['checklist-shares']);
    // a number has no tone: answered, not met
    const counted = { ...line, id: 'n', kind: 'number' as const };
    expect(checklistShares({ items: [counted], scales: [] }, { answers: { n: 3 } }).conditions).toStrictEqual(
      [{ condition: 'x', yes: 0, partly: 0, no: 1, notApplicable: 0, open: 0, share: 0 }],
    );
  });

  test('a line without a tone is not met; one met partly alone is answered', () => {
    const rated = [
      { code: '1', label: 'One' },
      { code: '2', label: 'Two', tone: 'neutral' as const },
      { code: '3', label: 'Three', tone: 'favourable' as const },
    ];
    const items = ['a', 'b'].map((id) => ({ id, text: id, kind: 'choice' as const, scale: 's', domain: id }));
    const found = checklistShares(
      { items, scales: [{ id: 's', options: rated }] },
      { answers: { a: 1, b: '2' } },
    );
    expect(found.conditions.map(({ yes, partly, no }) => [yes, partly, no])).toEqual([
      [0, 0, 1],
      [0, 1, 0],
    ]);
    expect(found.value).toBe(0);
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(checklistSharesExplanation.say(found, 'en', {}))).toBe(
      'Points met: 0 of 2 (a: 0 of 1; b: 0 of 1, 1 partly).',
    );
  });

  test('ratings have everything that applies and nothing else', () => {
    const rate = (about: string, level: number, evidence = ['Note']) => ({ about, level, evidence });
    expect(raterSummary([rate('b', 2), rate('a', 2)], ['a', 'b', 'a'])).toEqual({
      status: 'computed',
      value: [
        { about: 'a', n: 1, median: { low: 2, high: 2 }, lowest: 2, highest: 2 },
        { about: 'b', n: 1, median: { low: 2, high: 2 }, lowest: 2, highest: 2 },
      ],
      unit: 'n',
      method: 'rater-summary@1',
      coverage: { observed: 2, expected: 2 },
      warnings: [],
      missing: [],
      weakest: ['a', 'b'],
      withoutEvidence: 0,
    });
    const other = raterSummary([rate('a', 1), rate('x', 1, [])], ['a']);
    expect([other.withoutEvidence, other.warnings]).toEqual([0, []]);
    expect(raterSummary([], [])).toEqual({
      status: 'not-computable',
      reason: 'no-actual',
      coverage: { observed: 0, expected: 0 },
      warnings: [],
      missing: [],
      weakest: [],
      withoutEvidence: 0,
    });
    const both = raterSummary([rate('b', 2), rate('a', 2)], ['a', 'b', 'c', 'd']);
    if (both.status !== 'computed') throw new Error(both.reason);
    expect(plain(raterSummaryExplanation.say(both, 'en', {}))).toMatch(
      /The weakest: a, b\. Not rated with evidence: c, d\.$/,
    );
    expect(raterSummaryExplanation.methods).toEqual(['rater-summary']);
  });
});
