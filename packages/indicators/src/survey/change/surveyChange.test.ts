import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SurveyQuestion } from '../answers/SurveyQuestion.ts';
import type { SurveyResponse } from '../answers/SurveyResponse.ts';
import { parentsSurvey } from './fixtures/parentsSurvey.data.ts';
import { holmSection } from './holmSection.ts';
import { netShift } from './netShift.ts';
import type { SurveyChangeOptions } from './SurveyChangeOptions.ts';
import { surveyChange } from './surveyChange.ts';
import { surveyChangeExplanation } from './surveyChangeExplanation.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const agree: SurveyQuestion = {
  id: 'q1',
  options: ['1', '2', '3', '4'].map((code) => ({ code })),
};
const waves: SurveyChangeOptions = { before: 'T0', after: 'T1' };
const internal = { ...waves, profile: 'internal' as const };

/** One pair of answers per entry; `undefined` where somebody did not answer that round at all. */
const pairs = (...levels: readonly (readonly [unknown, unknown])[]): SurveyResponse[] =>
  levels.flatMap(([before, after], n) => [
    ...(before === undefined ? [] : [{ person: `p${n}`, wave: 'T0', answers: { q1: before as never } }]),
    ...(after === undefined ? [] : [{ person: `p${n}`, wave: 'T1', answers: { q1: after as never } }]),
  ]);
const many = (count: number, before: unknown, after: unknown) =>
  Array.from({ length: count }, () => [before, after] as const);

describe('BJ-11: a survey of parents before and after', () => {
  test('BJ-11: its summary is reproduced, question by question', () => {
    const found = surveyChange(agree, parentsSurvey, { ...internal, means: true });
    expect(found.value).toEqual({
      improved: 2,
      same: 1,
      worse: 0,
      paired: 3,
      missingAfter: 1,
      missingBefore: 1,
    });
    expect(found.before).toEqual({
      wave: 'T0',
      answered: 4,
      n: 4,
      outside: 0,
      missing: 0,
      byProxy: 0,
      assisted: 0,
      levels: [
        { level: 1, count: 0 },
        { level: 2, count: 1 },
        { level: 3, count: 2 },
        { level: 4, count: 1 },
      ],
      mean: 3,
      standardDeviation: Math.sqrt(2 / 3),
    });
    expect(found.after.levels?.map(({ count }) => count)).toEqual([0, 0, 2, 2]);
    expect(found.after.mean).toBe(3.5);
    expect(found.meanChange).toBeCloseTo(2 / 3, 12);
    expect(found.unmatched).toEqual({ onlyBefore: 1, onlyAfter: 1, anonymous: 0 });
    expect(found.attrition).toBe(0.25);
    expect(found.coverage).toEqual({ observed: 3, expected: 5 });
    expect(found.wording).toBe('observed');
  });

  test('BJ-11: “don’t know” and an empty answer leave the pairs', () => {
    const q2 = { ...agree, id: 'q2' };
    const found = surveyChange(q2, parentsSurvey, { ...internal, means: true });
    expect(found.before).toMatchObject({ answered: 4, n: 3, outside: 1, missing: 0, mean: 2 });
    expect(found.after).toMatchObject({ answered: 4, n: 3, outside: 0, missing: 1 });
    expect(found.after.mean).toBeCloseTo(10 / 3, 12);
    expect(found.value).toMatchObject({ paired: 2, improved: 2, missingAfter: 1, missingBefore: 1 });
    expect(found.meanChange).toBe(1.5);
  });

  test('BJ-11: a score from 0 to 10', () => {
    const found = surveyChange({ id: 'q4' }, parentsSurvey, { ...internal, means: true });
    expect(found.before.mean).toBeCloseTo(6.8333, 4);
    expect(found.after.mean).toBe(8);
    expect(found.meanChange).toBeCloseTo(1.8333, 4);
    expect(found.before.levels).toBeUndefined();
  });

  test('BJ-11: fewer than ten pairs give no percentage, fewer than five no count outside the house', () => {
    const inside = surveyChange(agree, parentsSurvey, internal);
    expect(inside.shares).toBeUndefined();
    expect(inside.withheld).toEqual(['percentages']);
    expect(inside.warnings.map(({ code }) => code)).toEqual([
      'survey/sampling-unknown',
      'survey/few-answers',
      'survey/attrition',
    ]);
    expect(inside.warnings[1]?.params).toEqual({ n: 3, minimum: 10 });
    expect(inside.warnings[2]?.params).toEqual({ lost: 1, of: 4 });
    const outside = surveyChange(agree, parentsSurvey, { ...waves, means: true });
    expect(outside).toMatchObject({ status: 'not-computable', reason: 'suppressed' });
    expect(outside.withheld).toEqual(['percentages', 'cells', 'levels', 'means']);
    expect(outside.value).toBeUndefined();
    expect(outside.before.levels).toBeUndefined();
    expect(outside.before.mean).toBeUndefined();
    expect(outside.meanChange).toBeUndefined();
  });
});

describe('BJ-08: eleven organisations rate themselves before and after', () => {
  const objectives = [
    'objectifs',
    'culture',
    'outils',
    'effets',
    'impact',
    'besoins',
    'pratiques',
    'pairs',
    'communication',
  ];
  const responses = Array.from({ length: 11 }, (_, organisation) =>
    [
      { wave: 'before', shift: 0 },
      { wave: 'after', shift: 1 },
    ].flatMap(({ wave, shift }) => {
      // two did not come back
      if (wave === 'after' && organisation >= 9) return [];
      const answers = Object.fromEntries(
        objectives.map((objective, n) => [
          objective,
          2 + ((organisation + n) % 2) + shift * (((organisation + n) % 3) - 1),
        ]),
      );
      return [{ person: `o${organisation}`, wave, answers }];
    }),
  ).flat();
  const options = { before: 'before', after: 'after', respondents: 'organisations' as const };

  test('BJ-08: up, same, down for each objective, with n and the missing', () => {
    const table = objectives.map((id) => surveyChange({ id }, responses, options));
    expect(table).toHaveLength(9);
    for (const row of table) {
      expect(row).toMatchObject({ status: 'computed', unit: 'organisations' });
      expect(row.value).toEqual({
        improved: 3,
        same: 3,
        worse: 3,
        paired: 9,
        missingAfter: 2,
        missingBefore: 0,
      });
      expect(row.coverage).toEqual({ observed: 9, expected: 11 });
      expect(row.meanChange).toBeUndefined();
      expect(row.before.mean).toBeUndefined();
    }
  });
});

describe('who is compared', () => {
  test('who answered one round only is counted, not compared', () => {
    const found = surveyChange(agree, pairs([1, 2], [3, undefined], [undefined, 4], [2, 2]), internal);
    expect(found.value).toMatchObject({ paired: 2, missingAfter: 1, missingBefore: 1 });
    expect(found.unmatched).toEqual({ onlyBefore: 1, onlyAfter: 1, anonymous: 0 });
    expect(found.attrition).toBeCloseTo(1 / 3, 12);
  });

  test('answers without a pseudonym are counted in their round, and matched with nobody', () => {
    const anonymous = [
      { wave: 'T0', answers: { q1: 1 } },
      { wave: 'T1', answers: { q1: 4 } },
      { wave: 'T1', answers: { q1: 'dont-know' } },
    ];
    const found = surveyChange(agree, [...pairs([2, 3]), ...anonymous], internal);
    expect(found.value?.paired).toBe(1);
    expect(found.unmatched.anonymous).toBe(3);
    expect(found.before).toMatchObject({ answered: 2, n: 2 });
    expect(found.after).toMatchObject({ answered: 3, n: 2, outside: 1 });
    expect(found.warnings.find(({ code }) => code === 'survey/unmatched')?.params).toEqual({ count: 3 });
  });

  test('without anybody who answered twice there is no change', () => {
    const found = surveyChange(agree, pairs([1, undefined], [undefined, 2]), internal);
    expect(found).toMatchObject({ status: 'not-computable', reason: 'no-pairs' });
    expect(found.withheld).toEqual(['percentages']);
    const nothing = surveyChange(agree, [], waves);
    expect(nothing).toMatchObject({ reason: 'no-pairs', coverage: { observed: 0, expected: 0 } });
    expect(nothing.attrition).toBeUndefined();
    expect(nothing.warnings.map(({ code }) => code)).toEqual(['survey/sampling-unknown']);
  });

  test('the same answer twice counts once, two different ones not at all', () => {
    const again = [
      ...pairs([1, 2], [2, 3]),
      { person: 'p0', wave: 'T1', answers: { q1: 2 } },
      { person: 'p1', wave: 'T1', answers: { q1: 4 } },
      { person: 'p1', wave: 'T1', answers: {} },
    ];
    const found = surveyChange(agree, again, internal);
    expect(found.value).toMatchObject({ paired: 1, improved: 1 });
    expect(found.after).toMatchObject({ answered: 2, n: 1, missing: 1 });
    expect(found.warnings.find(({ code }) => code === 'survey/answered-twice')?.params).toEqual({
      people: 1,
    });
    expect(found.warnings.some(({ code }) => code === 'survey/unreadable')).toBe(false);
    const late = [
      { person: 'p', wave: 'T0', answers: {} },
      { person: 'p', wave: 'T0', answers: { q1: 3 } },
      { person: 'p', wave: 'T1', answers: { q1: 4 } },
    ];
    expect(surveyChange(agree, late, internal).value?.improved).toBe(1);
  });

  test('what is off the scale is unreadable, and told', () => {
    const found = surveyChange(agree, pairs([1, 9], [2, 3], ['x', 3]), internal);
    expect(found.value).toMatchObject({ paired: 1, missingAfter: 1, missingBefore: 1 });
    expect(found.warnings.find(({ code }) => code === 'survey/unreadable')?.params).toEqual({ count: 2 });
    expect(found.before.missing).toBe(1);
  });

  test('SU-05: proxy answers can be left out, or looked at alone', () => {
    const responses = [
      ...pairs([1, 2], [2, 3]).map((each) => ({ ...each, answeredBy: 'self' as const })),
      ...pairs([1, 1], [1, 2], [1, 4]).map((each) => ({
        ...each,
        person: `proxy-${each.person}`,
        answeredBy: 'proxy' as const,
      })),
      ...pairs([3, 1]).map((each) => ({ ...each, person: 'helped', answeredBy: 'assisted' as const })),
      ...pairs([3, 4]).map((each) => ({ ...each, person: 'unstated' })),
    ];
    const all = surveyChange(agree, responses, internal);
    expect(all.value?.paired).toBe(7);
    expect(all.before).toMatchObject({ answered: 7, byProxy: 3, assisted: 1 });
    expect(all.warnings.find(({ code }) => code === 'survey/by-proxy')?.params).toEqual({ count: 6 });
    const paired = (answeredBy: 'self' | 'proxy' | 'assisted') =>
      surveyChange(agree, responses, { ...internal, answeredBy }).value?.paired;
    expect([paired('self'), paired('proxy'), paired('assisted')]).toEqual([3, 3, 1]);
  });

  test('pseudonyms are only names', () => {
    const hostile = ['__proto__', 'constructor', 'toString'].flatMap((person) => [
      { person, wave: 'T0', answers: { q1: 1 } },
      { person, wave: 'T1', answers: { q1: 2 } },
    ]);
    expect(surveyChange(agree, hostile, internal).value).toMatchObject({ improved: 3, paired: 3 });
  });

  test('the order of responses does not matter, a reversed question turns the shift', () => {
    const level = fc.constantFrom(1, 2, 3, 4, 'dont-know', undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { maxLength: 20 }), (levels) => {
        const responses = pairs(...levels);
        const found = surveyChange(agree, responses, internal);
        expect(surveyChange(agree, responses.toReversed(), internal).value).toEqual(found.value);
        const turned = surveyChange({ ...agree, reversed: true }, responses, internal);
        expect([turned.value?.worse, turned.value?.improved]).toEqual([
          found.value?.improved,
          found.value?.worse,
        ]);
        const lower = surveyChange(agree, responses, { ...internal, direction: 'decrease' });
        expect(lower.value?.worse).toBe(found.value?.improved);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what may be said beyond those who answered', () => {
  const twelve = pairs(...many(7, 2, 3), ...many(3, 3, 3), ...many(2, 3, 1));

  test('of a random sample: shares, interval, sign test with its effect size and n', () => {
    const found = surveyChange(agree, twelve, { ...internal, sampling: 'probability' });
    expect(found.shares).toEqual({ improved: 7 / 12, same: 0.25, worse: 2 / 12 });
    expect(found.withheld).toEqual([]);
    // Wilson, 7 of 12
    expect(found.interval?.lower).toBeCloseTo(0.3195, 4);
    expect(found.interval?.upper).toBeCloseTo(0.8067, 4);
    expect(found.interval?.confidence).toBe(0.95);
    // 2 × (1 + 9 + 36) / 512
    expect(found.test?.p).toBeCloseTo(92 / 512, 12);
    expect(found.test).toMatchObject({ name: 'sign', n: 9, effect: { name: 'net-shift' } });
    expect(found.test?.effect.value).toBeCloseTo(5 / 12, 12);
    expect(found.bounds).toBeUndefined();
    expect(found.sampling).toBe('probability');
    const sure = surveyChange(agree, twelve, { ...internal, sampling: 'probability', confidence: 0.99 });
    expect(sure.interval?.confidence).toBe(0.99);
  });

  test('numbers are tested by Wilcoxon, a scale too where that is asked for', () => {
    const scores = pairs([1, 3], [2, 5], [4, 8], [7, 6], [3, 3]);
    const options = { ...internal, sampling: 'probability' as const };
    const found = surveyChange({ id: 'q1' }, scores, options);
    // ranks 2, 3, 4 up and 1 down: 9 of 10; two ways of sixteen are as far on either side
    expect(found.test).toMatchObject({
      name: 'wilcoxon',
      n: 4,
      effect: { name: 'rank-biserial', value: 0.8 },
    });
    expect(found.test?.p).toBeCloseTo(0.25, 12);
    const lower = surveyChange({ id: 'q1' }, scores, { ...options, direction: 'decrease' });
    expect(lower.test?.effect.value).toBe(-0.8);
    expect(surveyChange({ id: 'q1' }, scores, { ...options, test: 'sign' }).test?.name).toBe('sign');
    expect(surveyChange(agree, twelve, { ...options, test: 'wilcoxon' }).test?.name).toBe('wilcoxon');
    const still = surveyChange(agree, pairs([2, 2], [3, 3]), options);
    expect(still.test).toBeUndefined();
    expect(surveyChange({ id: 'q1' }, pairs([2, 2]), options).test).toBeUndefined();
  });

  test('a census with non-response has rates and bounds, no interval and no test', () => {
    const options = { ...internal, sampling: 'census' as const, asked: { before: 16, after: 24 } };
    const found = surveyChange(agree, twelve, options);
    expect(found.before.responseRate).toBe(0.75);
    expect(found.after.responseRate).toBe(0.5);
    expect(found.bounds).toEqual({ low: 7 / 16, high: 11 / 16 });
    expect(found.interval).toBeUndefined();
    expect(found.test).toBeUndefined();
    expect(found.warnings).toEqual([
      { code: 'survey/low-response', severity: 'warning', params: { rate: 0.5 } },
    ]);
    const complete = surveyChange(agree, twelve, { ...options, asked: { before: 12, after: 12 } });
    expect(complete.bounds).toBeUndefined();
    expect(surveyChange(agree, twelve, { ...internal, sampling: 'census' }).bounds).toBeUndefined();
  });

  test('a response rate of 60 % is not low, under it is', () => {
    const low = (before: number) =>
      surveyChange(agree, twelve, { ...internal, sampling: 'census', asked: { before } }).warnings.length;
    expect([low(20), low(21)]).toEqual([0, 1]);
  });

  test('more answers than people asked is a contradiction, and told', () => {
    const found = surveyChange(agree, twelve, {
      ...internal,
      sampling: 'census',
      asked: { before: 12, after: 11 },
    });
    expect(found.after.responseRate).toBeUndefined();
    expect(found.warnings).toEqual([
      { code: 'survey/more-answers-than-asked', severity: 'warning', params: { answered: 12, asked: 11 } },
    ]);
  });

  test.each(['volunteers', 'convenience', 'quota', undefined] as const)('%s: neither', (sampling) => {
    const options = { ...internal, asked: { before: 40 }, ...(sampling && { sampling }) };
    const found = surveyChange(agree, twelve, options);
    expect(found.shares?.same).toBe(0.25);
    expect([found.interval, found.bounds, found.test]).toEqual([undefined, undefined, undefined]);
    expect(found.warnings[0]).toEqual({
      code: sampling ? 'survey/not-a-random-sample' : 'survey/sampling-unknown',
      severity: 'hint',
      params: {},
    });
  });

  test('a percentage needs ten pairs, or as many as are asked for', () => {
    const nine = pairs(...many(9, 1, 2));
    expect(surveyChange(agree, nine, internal).shares).toBeUndefined();
    expect(surveyChange(agree, pairs(...many(10, 1, 2)), internal).shares?.improved).toBe(1);
    expect(surveyChange(agree, nine, { ...internal, minimumForPercentage: 9 }).shares?.improved).toBe(1);
    expect(surveyChange(agree, nine, { ...internal, minimumForPercentage: 9 }).warnings).toHaveLength(1);
    for (const minimumForPercentage of [0, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => surveyChange(agree, nine, { ...internal, minimumForPercentage })).toThrow();
  });
});

describe('what is withheld', () => {
  const cells = (improved: number, same: number, worse: number) =>
    pairs(...many(improved, 2, 3), ...many(same, 2, 2), ...many(worse, 2, 1));
  const status = (counts: readonly [number, number, number], options: Partial<SurveyChangeOptions> = {}) =>
    surveyChange(agree, cells(...counts), { ...waves, ...options }).status;

  test('cells from 1 to 4 people, in any of the three; 0 and 5 are shown', () => {
    expect(status([5, 0, 5])).toBe('computed');
    expect(status([4, 0, 5])).toBe('not-computable');
    expect(status([5, 1, 5])).toBe('not-computable');
    expect(status([5, 0, 4])).toBe('not-computable');
    expect(status([4, 0, 5], { smallestCell: 4 })).toBe('computed');
    expect(status([5, 0, 5], { subject: 'health' })).toBe('not-computable');
    expect(status([11, 0, 11], { subject: 'health' })).toBe('computed');
    expect(status([1, 1, 1], { profile: 'internal' })).toBe('computed');
    expect(status([1, 1, 1], { respondents: 'organisations' })).toBe('computed');
  });

  test('“all of them” where that would harm', () => {
    expect(status([12, 0, 0])).toBe('computed');
    expect(status([12, 0, 0], { sensitive: true })).toBe('not-computable');
    expect(status([0, 0, 12], { sensitive: true })).toBe('not-computable');
    expect(status([6, 6, 0], { sensitive: true })).toBe('computed');
    expect(status([12, 0, 0], { sensitive: true, profile: 'internal' })).toBe('computed');
  });

  test('levels with a small cell are withheld in their round alone, or where all are on one', () => {
    const responses = pairs(...many(6, 2, 3), ...many(6, 3, 3), ...many(4, 1, 3), ...many(2, 1, 4));
    const found = surveyChange(agree, responses, { ...waves, means: true });
    expect(found.status).toBe('computed');
    expect(found.before.levels?.map(({ count }) => count)).toEqual([6, 6, 6, 0]);
    expect(found.after.levels).toBeUndefined();
    expect(found.withheld).toEqual(['levels']);
    expect(found.before.mean).toBe(2);
    const alike = surveyChange(agree, cells(6, 0, 6), { ...waves, sensitive: true });
    expect(alike.before.levels).toBeUndefined();
    expect(alike.after.levels).toHaveLength(4);
  });

  test('what was withheld stays in the trace, and only there', () => {
    const found = surveyChange(agree, cells(4, 0, 5), { ...waves, trace: true });
    expect(found.trace?.map(({ step }) => step)).toEqual(['pairs', 'shift', 'withheld']);
    expect(found.trace?.[1]?.params).toMatchObject({ improved: 4, worse: 5 });
    const { trace: _, ...shown } = found;
    expect(JSON.stringify(shown)).not.toMatch(/improved|worse/);
    expect(surveyChange(agree, cells(4, 0, 5), waves).trace).toBeUndefined();
    const sampled = surveyChange(agree, cells(4, 4, 5), { ...waves, sampling: 'probability' });
    expect([sampled.interval, sampled.test, sampled.shares]).toEqual([undefined, undefined, undefined]);
  });
});

describe('one report section', () => {
  const tested = (up: number, down: number) =>
    surveyChange(agree, pairs(...many(up, 2, 3), ...many(down, 3, 2)), {
      ...internal,
      sampling: 'probability',
    });

  test('Holm stands beside raw p: its tests are one family', () => {
    // p of 6 of 6, 5 of 5 and 4 of 4: 1/32, 1/16, 1/8
    const section = holmSection([
      tested(5, 0),
      surveyChange(agree, [], internal),
      tested(6, 0),
      tested(4, 0),
    ]);
    expect(section.map((result) => result.test?.p)).toEqual([1 / 16, undefined, 1 / 32, 1 / 8]);
    expect(section.map((result) => result.test?.adjustedP)).toEqual([1 / 8, undefined, 3 / 32, 1 / 8]);
    expect(section[1]).toEqual(surveyChange(agree, [], internal));
    expect(section[0]?.test).toMatchObject({ name: 'sign', n: 5, effect: { value: 1 } });
    expect(holmSection([])).toEqual([]);
  });

  test('a p that is none adjusts nothing', () => {
    const test = { name: 'sign' as const, p: 2, n: 3, effect: { name: 'net-shift' as const, value: 1 } };
    expect(holmSection([{ test }])).toEqual([{ test }]);
  });
});

test('the net shift is improved minus worse, over all pairs', () => {
  expect(netShift({ improved: 1, worse: 3, paired: 8 })).toBe(-0.25);
  expect(netShift({ improved: 0, worse: 0, paired: 8 })).toBe(0);
  expect(netShift({ improved: 0, worse: 0, paired: 0 })).toBeUndefined();
  expect(netShift({ improved: 5, worse: 4, paired: 8 })).toBeUndefined();
  expect(netShift({ improved: -1, worse: 4, paired: 8 })).toBeUndefined();
  expect(netShift({ improved: 1, worse: -4, paired: 8 })).toBeUndefined();
});

describe('a change in words', () => {
  const sentence = (lang: 'fr' | 'en', ...given: Parameters<typeof surveyChange>) => {
    const result = surveyChange(...given);
    return result.status === 'computed'
      ? plain(surveyChangeExplanation.say(result, lang, {}))
      : result.reason;
  };

  test('counts for few people, with those who could not be compared', () => {
    const options = { ...internal, means: true };
    expect(sentence('fr', agree, parentsSurvey, options)).toBe(
      'Évolution constatée : sur 3 personnes interrogées deux fois, 2 en progrès, 1 sans changement, 0 en recul. Réponses non appariées, comptées mais non comparées : 1 avant, 1 après. Moyenne des changements, en points de l’échelle : +0,67.',
    );
    expect(sentence('en', agree, parentsSurvey, options)).toBe(
      'Observed change: of 3 people asked twice, 2 improved, 1 unchanged, 0 worse. Answers without a match, counted but not compared: 1 before, 1 after. Mean of the changes, in points of the scale: +0.67.',
    );
  });

  test('percentages, interval and test of a random sample', () => {
    const twelve = pairs(...many(7, 2, 3), ...many(3, 3, 3), ...many(2, 3, 1));
    const options = { ...internal, sampling: 'probability' as const };
    expect(sentence('fr', agree, twelve, options)).toBe(
      'Évolution constatée : sur 12 personnes interrogées deux fois, 7 (58,3 %) en progrès, 3 (25 %) sans changement, 2 (16,7 %) en recul. Part en progrès dans la population : de 32 % à 80,7 % (intervalle à 95 %). Test des signes : p = 0,180, progrès net +0,42, n = 9.',
    );
    expect(sentence('en', agree, twelve, options)).toBe(
      'Observed change: of 12 people asked twice, 7 (58.3%) improved, 3 (25%) unchanged, 2 (16.7%) worse. Share improved in the population: 32% to 80.7% (95% interval). Sign test: p = 0.180, net improvement +0.42, n = 9.',
    );
  });

  test('a tiny p, Holm beside it, organisations, bounds', () => {
    const options = { ...internal, sampling: 'probability' as const };
    const [first] = holmSection([surveyChange(agree, pairs(...many(20, 2, 1)), options)]);
    if (first?.status !== 'computed') throw new Error('not computed');
    expect(plain(surveyChangeExplanation.say(first, 'fr', {}))).toMatch(
      /Test des signes : p < 0,001 \(après correction de Holm p < 0,001\), progrès net −1, n = 20\.$/,
    );
    const census = {
      ...waves,
      sampling: 'census' as const,
      asked: { before: 15 },
      respondents: 'organisations' as const,
    };
    expect(sentence('fr', agree, pairs(...many(12, 2, 3)), census)).toBe(
      'Évolution constatée : sur 12 organisations interrogées deux fois, 12 (100 %) en progrès, 0 (0 %) sans changement, 0 (0 %) en recul. Part en progrès si l’on compte ceux qui n’ont pas répondu deux fois : entre 80 % et 100 %.',
    );
    expect(sentence('en', agree, pairs(...many(12, 2, 3)), census)).toMatch(
      /^Observed change: of 12 organisations asked twice.*between 80% and 100%\.$/,
    );
    expect(sentence('en', { id: 'q1' }, pairs([1, 3], [2, 5], [4, 8], [7, 6]), options)).toMatch(
      /Wilcoxon test: p = 0\.250, rank-biserial correlation \+0\.8, n = 4\.$/,
    );
  });

  test('opens as strongly as the design allows', () => {
    const ground = { selfAttributed: true };
    expect(sentence('fr', agree, parentsSurvey, { ...internal, ground })).toMatch(
      /^Les personnes disent que leur situation a changé : sur 3/,
    );
    const argued = { links: 1, claim: { evidence: ['Entretiens'], rivalExplanations: ['École'] } };
    expect(sentence('en', agree, parentsSurvey, { ...internal, ground: argued })).toMatch(
      /^The programme contributed to this change: of 3/,
    );
  });
});

test('what two rounds told goes through JSON as it is', () => {
  const found = surveyChange(agree, parentsSurvey, { ...internal, means: true, trace: true });
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});
