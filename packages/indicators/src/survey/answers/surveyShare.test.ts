import { describe, expect, test } from 'vitest';
import { questionOf } from './questionOf.ts';
import { readAnswer } from './readAnswer.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';
import type { SurveyResponse } from './SurveyResponse.ts';
import { scaleLevels } from './scaleLevels.ts';
import { surveyShare } from './surveyShare.ts';
import { surveyShareExplanation } from './surveyShareExplanation.ts';

const agree: SurveyQuestion = {
  id: 'q',
  options: [
    { code: 'no', tone: 'unfavourable' },
    { code: 'rather-no', tone: 'unfavourable' },
    { code: 'rather-yes', tone: 'favourable' },
    { code: 'yes', tone: 'favourable' },
    { code: 'dk', tone: 'outside' },
  ],
};

/** So many respondents with each answer. */
const people = (counts: Readonly<Record<string, number>>): SurveyResponse[] =>
  Object.entries(counts).flatMap(([code, count]) =>
    Array.from({ length: count }, (_, n) => ({ person: `${code}-${n}`, answers: { q: code } })),
  );

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('reading answers', () => {
  test('codes that are numbers are the levels, others their place', () => {
    const codes = (...all: readonly string[]) => all.map((code) => ({ code }));
    expect([...scaleLevels({ options: codes('1', '3', '7') })]).toEqual([
      ['1', 1],
      ['3', 3],
      ['7', 7],
    ]);
    expect([...scaleLevels({ options: codes('a', 'b') })]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect([...scaleLevels({ options: codes('1', 'b') }).values()]).toEqual([1, 2]);
    expect([...scaleLevels({ options: codes('1', ' ') }).values()]).toEqual([1, 2]);
    expect([...scaleLevels({}).values()]).toEqual([]);
  });

  test('a scale offered from its favourable end is counted from the other, a reversed question is turned', () => {
    const options = [
      { code: 'yes', tone: 'favourable' as const },
      { code: 'dk', tone: 'outside' as const },
      { code: 'so-so' },
      { code: 'no', tone: 'unfavourable' as const },
    ];
    const found = scaleLevels({ options });
    expect(['no', 'so-so', 'yes', 'dk'].map((code) => found.get(code))).toEqual([1, 2, 3, undefined]);
    expect(found.has('dk')).toBe(true);
    const turned = scaleLevels({ options, reversed: true });
    expect(['no', 'so-so', 'yes', 'dk'].map((code) => turned.get(code))).toEqual([3, 2, 1, undefined]);
    const numbers = scaleLevels({ options: [{ code: '2' }, { code: '5' }], reversed: true });
    expect([...numbers.values()]).toEqual([5, 2]);
    const halfToned = [{ code: 'yes', tone: 'favourable' as const }, { code: 'no' }];
    expect([...scaleLevels({ options: halfToned }).values()]).toEqual([1, 2]);
    const risen = [{ code: 'no' }, { code: 'never', tone: 'unfavourable' as const }];
    expect([...scaleLevels({ options: risen }).values()]).toEqual([1, 2]);
  });

  test('an answer is a level, outside the scale, missing or unreadable', () => {
    const levels = scaleLevels(agree);
    const read = (answer: unknown) => readAnswer({ answers: { q: answer as never } }, agree, levels);
    expect([read('no'), read('yes'), read('dk')]).toEqual([1, 4, 'outside']);
    expect([read(null), read('')]).toEqual(['missing', 'missing']);
    expect(readAnswer({ answers: {} }, agree, levels)).toBe('missing');
    expect([read('dont-know'), read('refused'), read('not-applicable')]).toEqual(Array(3).fill('outside'));
    expect([read('perhaps'), read(['no']), read({}), read(2)]).toEqual(Array(4).fill('unreadable'));
  });

  test('without a scale numbers are answers', () => {
    const number: SurveyQuestion = { id: 'q' };
    const read = (answer: unknown) => readAnswer({ answers: { q: answer as never } }, number, new Map());
    expect([read(5.5), read(0)]).toEqual([5.5, 0]);
    expect([read('5'), read(true), read(Number.NaN)]).toEqual(Array(3).fill('unreadable'));
    expect(read('dont-know')).toBe('outside');
  });

  test('what objects inherit is no answer', () => {
    expect(readAnswer({ answers: {} }, { id: 'constructor' }, new Map())).toBe('missing');
  });

  test('an item of an instrument brings its scale, yes–no questions theirs', () => {
    const options = [{ code: 'a', label: 'A' }];
    const text = 'Text';
    const instrument = {
      items: [
        { id: 'one', text, kind: 'scale' as const, scale: 's', reversed: true },
        { id: 'two', text, kind: 'yes-no' as const },
        { id: 'three', text, kind: 'number' as const },
      ],
      scales: [{ id: 's', options }],
    };
    expect(questionOf(instrument, 'one')).toEqual({ id: 'one', options, reversed: true });
    const two = questionOf(instrument, 'two');
    const levels = scaleLevels(two);
    expect(readAnswer({ answers: { two: true } }, two, levels)).toBe(2);
    expect(readAnswer({ answers: { two: false } }, two, levels)).toBe(1);
    expect(questionOf(instrument, 'three')).toEqual({ id: 'three' });
    expect(() => questionOf(instrument, 'four')).toThrow('The instrument has no item “four”.');
  });
});

describe('share of answers', () => {
  test('“don’t know” leaves the denominator and is told', () => {
    const found = surveyShare(agree, people({ no: 5, 'rather-yes': 5, yes: 10, dk: 7 }));
    expect(found).toMatchObject({
      status: 'computed',
      value: 0.75,
      unit: 'ratio',
      method: 'survey-share@1',
      n: 20,
      outside: 7,
      missing: 0,
      favourable: 15,
      median: { low: 3, high: 4 },
      levels: [
        { level: 1, count: 5 },
        { level: 2, count: 0 },
        { level: 3, count: 5 },
        { level: 4, count: 10 },
      ],
      coverage: { observed: 20, expected: 27 },
    });
    expect(found.warnings.map(({ code }) => code)).toEqual([
      'survey/sampling-unknown',
      'survey/outside-scale',
    ]);
    expect(found.interval).toBeUndefined();
    expect(found.effectiveN).toBeUndefined();
  });

  test('asks for the codes named, or from a level on', () => {
    const responses = people({ no: 6, 'rather-yes': 6, yes: 8 });
    expect(surveyShare(agree, responses, { favourable: ['yes'] }).value).toBe(0.4);
    expect(surveyShare(agree, responses, { atLeast: 3 }).value).toBe(0.7);
    const scores = Array.from({ length: 20 }, (_, n) => ({ answers: { q: n } }));
    expect(surveyShare({ id: 'q' }, scores, { atLeast: 5 }).value).toBe(0.75);
    expect(surveyShare({ id: 'q' }, scores, { favourable: ['1', '2'], profile: 'internal' }).value).toBe(0.1);
    expect(surveyShare({ id: 'q' }, scores).levels).toBeUndefined();
    expect(surveyShare({ id: 'q' }, scores).median).toBeUndefined();
  });

  test('a random sample has Wilson’s interval', () => {
    const responses = people({ no: 182, yes: 81 });
    const found = surveyShare(agree, responses, { sampling: 'probability' });
    // Newcombe 1998, table I: 81 of 263
    expect(found.interval?.lower).toBeCloseTo(0.2553, 4);
    expect(found.interval?.upper).toBeCloseTo(0.3662, 4);
    expect(found.warnings).toEqual([]);
    const wide = surveyShare(agree, responses, { sampling: 'probability', confidence: 0.99 });
    expect(wide.interval?.confidence).toBe(0.99);
    expect(wide.interval?.lower).toBeLessThan(found.interval?.lower ?? 0);
  });

  test('a census with non-response has its rate and bounds, no interval', () => {
    const found = surveyShare(agree, people({ no: 10, yes: 10 }), { sampling: 'census', asked: 25 });
    expect(found.responseRate).toBe(0.8);
    expect(found.bounds).toEqual({ low: 0.4, high: 0.6 });
    expect(found.interval).toBeUndefined();
    expect(found.coverage).toEqual({ observed: 20, expected: 25 });
    const complete = surveyShare(agree, people({ no: 10, yes: 10 }), { sampling: 'census', asked: 20 });
    expect(complete.bounds).toBeUndefined();
    expect(complete.responseRate).toBe(1);
  });

  test.each(['volunteers', 'convenience', 'quota'] as const)('%s have neither', (sampling) => {
    const found = surveyShare(agree, people({ no: 10, yes: 10 }), { sampling, asked: 40 });
    expect(found.value).toBe(0.5);
    expect(found.interval).toBeUndefined();
    expect(found.bounds).toBeUndefined();
    expect(found.warnings.map(({ code }) => code)).toEqual(['survey/not-a-random-sample']);
  });

  test('weights change the share, and the interval has the effective n', () => {
    const responses = [
      ...Array.from({ length: 10 }, (_, n) => ({ person: `a${n}`, answers: { q: 'yes' }, weight: 3 })),
      ...Array.from({ length: 10 }, (_, n) => ({ person: `b${n}`, answers: { q: 'no' }, weight: 1 })),
    ];
    const found = surveyShare(agree, responses, { sampling: 'probability' });
    expect(found.value).toBe(0.75);
    expect(found.effectiveN).toBe(16);
    expect(found.warnings).toEqual([
      { code: 'survey/unequal-weights', severity: 'hint', params: { n: 20, effective: 16 } },
    ]);
    const even = responses.map((response) => ({ ...response, weight: 2 }));
    expect(surveyShare(agree, even).effectiveN).toBeUndefined();
    const twelveOf16 = surveyShare(agree, people({ no: 4, yes: 12 }), {
      sampling: 'probability',
      profile: 'internal',
    });
    expect(found.interval?.lower).toBeCloseTo(twelveOf16.interval?.lower ?? 0, 12);
    expect(found.interval?.upper).toBeCloseTo(twelveOf16.interval?.upper ?? 0, 12);
    const wrong = responses.map((response, n) => ({ ...response, weight: n === 0 ? -5 : 1 }));
    expect(surveyShare(agree, wrong)).toMatchObject({ status: 'not-computable', reason: 'not-a-number' });
  });

  test('under 10 answers there is no percentage, under the minimum asked for either', () => {
    const internal = { profile: 'internal' as const };
    const nine = surveyShare(agree, people({ no: 4, yes: 5 }), internal);
    expect(nine).toMatchObject({ status: 'not-computable', reason: 'too-few-values', n: 9, favourable: 5 });
    expect(surveyShare(agree, people({ no: 5, yes: 5 }), internal).value).toBe(0.5);
    const three = { ...internal, minimumForPercentage: 3 };
    expect(surveyShare(agree, people({ no: 1, yes: 2 }), three).value).toBeCloseTo(2 / 3, 12);
    expect(surveyShare(agree, [], internal)).toMatchObject({ reason: 'no-actual', n: 0 });
  });

  test('small cells are withheld but for the internal profile and for organisations', () => {
    const withheld = surveyShare(agree, people({ no: 4, yes: 16 }));
    expect(withheld).toMatchObject({ status: 'not-computable', reason: 'suppressed', n: 20 });
    expect(withheld.favourable).toBeUndefined();
    expect(withheld.levels).toBeUndefined();
    expect(withheld.byAnswerer).toBeUndefined();
    expect(withheld.median).toBeUndefined();
    expect(surveyShare(agree, people({ no: 16, yes: 4 })).status).toBe('not-computable');
    expect(surveyShare(agree, people({ no: 5, yes: 15 })).value).toBe(0.75);
    expect(surveyShare(agree, people({ no: 4, yes: 16 }), { profile: 'internal' }).value).toBe(0.8);
    expect(surveyShare(agree, people({ no: 4, yes: 16 }), { respondents: 'organisations' }).value).toBe(0.8);
    expect(surveyShare(agree, people({ no: 4, yes: 16 }), { smallestCell: 4 }).value).toBe(0.8);
    const health = surveyShare(agree, people({ no: 10, yes: 20 }), { subject: 'health' });
    expect(health).toMatchObject({ reason: 'suppressed' });
    expect(surveyShare(agree, people({ no: 11, yes: 11 }), { subject: 'health' }).value).toBe(0.5);
  });

  test('a small level hides the levels and who answered, not the share', () => {
    const found = surveyShare(agree, people({ no: 10, 'rather-yes': 4, yes: 6 }));
    expect(found.value).toBe(0.5);
    expect(found.levels).toBeUndefined();
    expect(found.byAnswerer).toBeUndefined();
    expect(found.favourable).toBe(10);
  });

  test('all or nobody is withheld where that would harm them', () => {
    expect(surveyShare(agree, people({ yes: 12 })).value).toBe(1);
    expect(surveyShare(agree, people({ yes: 12 }), { sensitive: true })).toMatchObject({
      reason: 'suppressed',
    });
    expect(surveyShare(agree, people({ no: 12 }), { sensitive: true })).toMatchObject({
      reason: 'suppressed',
    });
    expect(surveyShare(agree, people({ no: 6, yes: 6 }), { sensitive: true }).value).toBe(0.5);
  });

  test('everybody counts once, by the first answer that is there', () => {
    const twice = [
      ...people({ no: 10, yes: 10 }),
      { person: 'no-0', answers: { q: 'yes' } },
      { person: 'late', answers: {} },
      { person: 'late', answers: { q: 'yes' } },
    ];
    const found = surveyShare(agree, twice);
    expect(found.n).toBe(21);
    expect(found.favourable).toBe(11);
    const waves = [
      ...people({ no: 10, yes: 10 }).map((each) => ({ ...each, wave: 'T0' })),
      ...people({ yes: 20 }).map((each) => ({ ...each, wave: 'T1' })),
    ];
    expect(surveyShare(agree, waves, { wave: 'T1' }).value).toBe(1);
    expect(surveyShare(agree, waves, { wave: 'T0' }).value).toBe(0.5);
  });

  test('what cannot be read, and too many answers, are told', () => {
    const odd = [...people({ no: 10, yes: 10 }), { answers: { q: 'perhaps' } }];
    const found = surveyShare(agree, odd, { sampling: 'census', asked: 20 });
    expect(found.missing).toBe(1);
    expect(found.responseRate).toBeUndefined();
    expect(found.warnings).toEqual([
      { code: 'survey/unreadable', severity: 'warning', params: { count: 1 } },
      { code: 'survey/more-answers-than-asked', severity: 'warning', params: { answered: 21, asked: 20 } },
    ]);
  });

  test('SU-11: the share of practices that teams master alone, before and after', () => {
    const practice: SurveyQuestion = {
      id: 'autonomy',
      options: [{ code: 'not-done' }, { code: 'with-help' }, { code: 'alone', tone: 'favourable' }],
    };
    // twelve practices of one team: three done alone at first, nine at the end
    const practices = Array.from({ length: 12 }, (_, n) => ({ person: `practice-${n}` }));
    const wave = (name: string, alone: number) =>
      practices.map((each, n) => ({
        ...each,
        wave: name,
        answers: { autonomy: n < alone ? 'alone' : 'with-help' },
      }));
    const responses = [...wave('before', 3), ...wave('after', 9)];
    const shareOf = (name: string) =>
      surveyShare(practice, responses, { wave: name, respondents: 'organisations' }).value;
    expect([shareOf('before'), shareOf('after')]).toEqual([0.25, 0.75]);
  });

  test('SU-05: proxy answers can be told apart', () => {
    const responses = people({ no: 12, yes: 16 }).map((each, n) => ({
      ...each,
      ...(n % 4 === 0 && { answeredBy: 'proxy' as const }),
      ...(n % 4 === 1 && { answeredBy: 'assisted' as const }),
      ...(n % 4 === 2 && { answeredBy: 'self' as const }),
    }));
    const found = surveyShare(agree, responses, { profile: 'internal' });
    expect(found.byAnswerer).toEqual({
      self: { n: 14, favourable: 8 },
      proxy: { n: 7, favourable: 4 },
      assisted: { n: 7, favourable: 4 },
    });
    expect(found.warnings.find(({ code }) => code === 'survey/by-proxy')?.params).toEqual({ count: 7 });
  });
});

describe('a share of answers in words', () => {
  const sentence = (lang: 'fr' | 'en', ...given: Parameters<typeof surveyShare>) => {
    const result = surveyShare(...given);
    return result.status === 'computed' ? plain(surveyShareExplanation.say(result, lang, {})) : result.reason;
  };

  test('with its counts, who did not know, the interval', () => {
    const responses = people({ no: 25, yes: 75, dk: 8 });
    const options = { sampling: 'probability' } as const;
    expect(sentence('fr', agree, responses, options)).toBe(
      '75 % des personnes qui se prononcent (75 sur 100). Hors échelle (« ne sait pas », non comptées) : 8. Dans la population : de 65,7 % à 82,5 % (intervalle à 95 %).',
    );
    expect(sentence('en', agree, responses, options)).toBe(
      '75% of the people who have a view (75 of 100). Outside the scale (“don’t know”, not counted): 8. In the population: 65.7% to 82.5% (95% interval).',
    );
  });

  test('with the bounds of a census', () => {
    const responses = people({ no: 10, yes: 10 });
    expect(sentence('fr', agree, responses, { sampling: 'census', asked: 25 })).toBe(
      '50 % des personnes qui se prononcent (10 sur 20). Taux de réponse 80 % ; si l’on compte les absents : entre 40 % et 60 %.',
    );
    expect(sentence('en', agree, responses, { sampling: 'census', asked: 25 })).toBe(
      '50% of the people who have a view (10 of 20). Response rate 80%; once the absent are counted: between 40% and 60%.',
    );
    const unread = [...responses, { answers: {} }, { answers: {} }];
    const options = { sampling: 'census', asked: 21 } as const;
    expect(sentence('en', agree, unread, options)).toMatch(
      /Once the absent are counted: between 47.6% and 52.4%\.$/,
    );
  });

  test('with weights and with proxy answers', () => {
    const responses = people({ no: 10, yes: 10 }).map((each, n) => ({
      ...each,
      weight: n < 10 ? 1 : 3,
      ...(n >= 15 && { answeredBy: 'proxy' as const }),
    }));
    expect(sentence('fr', agree, responses)).toBe(
      '75 % des personnes qui se prononcent, après pondération (20 réponses, qui renseignent autant que 16 de poids égal). Par un tiers : 5 sur 5.',
    );
    expect(sentence('en', agree, responses)).toBe(
      '75% of the people who have a view, weighted (20 answers, which tell as much as 16 of equal weight). By somebody else: 5 of 5.',
    );
  });
});
