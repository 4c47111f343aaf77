import { formatIssue } from '@jalon/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueMessages } from '../valueMessages.ts';
import { claimCompleteness } from './claimCompleteness.ts';
import { claimCompletenessExplanation } from './claimCompletenessExplanation.ts';
import { classifyImpact } from './classifyImpact.ts';
import { impactDimensions } from './ImpactDimension.ts';
import { impactClassExplanation } from './impactClassExplanation.ts';
import { type ImpactAssessment, impactClassOf } from './impactClassOf.ts';
import { dimensionWords, factWords, impactClassWords } from './impactWords.data.ts';

const full = {
  what: 'Confidence',
  who: 'Parents',
  scale: '40',
  depth: '+2 of 10',
  duration: '1 year',
  contribution: 'Likely better',
  risk: 'Drop-off',
};
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('PR-13', () => {
  test('PR-13: a claim that lacks contribution or risk is flagged, each part that is missing by name', () => {
    const { contribution: _, risk: __, ...dimensions } = full;
    const result = claimCompleteness({ id: 'c1', dimensions });
    expect(result).toEqual({
      status: 'computed',
      value: { share: 0.6, complete: ['what', 'who', 'how-much'], missing: ['contribution', 'risk'] },
      unit: 'ratio',
      method: 'five-dimensions@1',
      coverage: { observed: 5, expected: 7 },
      warnings: [
        {
          code: 'value/dimension-missing',
          severity: 'warning',
          params: { dimension: dimensionWords.contribution },
          at: { in: 'dossier', entity: { kind: 'claim', id: 'c1' } },
        },
        {
          code: 'value/dimension-missing',
          severity: 'warning',
          params: { dimension: dimensionWords.risk },
          at: { in: 'dossier', entity: { kind: 'claim', id: 'c1' } },
        },
      ],
    });
  });

  test('PR-13: a claim that says all is complete, one that says nothing is not', () => {
    expect(claimCompleteness({ id: 'c1', dimensions: full }).value).toEqual({
      share: 1,
      complete: ['what', 'who', 'how-much', 'contribution', 'risk'],
      missing: [],
    });
    expect(claimCompleteness({ dimensions: full }).warnings).toEqual([]);
    expect(claimCompleteness({}).value?.share).toBe(0);
    expect(claimCompleteness({}).warnings[0]).not.toHaveProperty('at');
    expect(claimCompleteness({}).value?.missing).toEqual([
      'what',
      'who',
      'scale',
      'depth',
      'duration',
      'contribution',
      'risk',
    ]);
  });

  test('how much needs scale, depth, duration', () => {
    const { depth: _, ...dimensions } = full;
    expect(claimCompleteness({ dimensions }).value).toEqual({
      share: 0.8,
      complete: ['what', 'who', 'contribution', 'risk'],
      missing: ['depth'],
    });
  });

  test('a text that is empty in every language says nothing', () => {
    const missing = (what: string | Record<string, string>) =>
      claimCompleteness({ dimensions: { ...full, what } }).value?.missing;
    expect(missing(' ')).toEqual(['what']);
    expect(missing({ fr: '', en: '  ' })).toEqual(['what']);
    expect(missing({})).toEqual(['what']);
    expect(missing({ fr: '', en: 'Confidence' })).toEqual([]);
  });

  test('five dimensions, seven parts, each with its words', () => {
    expect(impactDimensions.map(({ dimension }) => dimension)).toEqual([
      'what',
      'who',
      'how-much',
      'contribution',
      'risk',
    ]);
    expect(impactDimensions.flatMap(({ parts }) => parts).sort()).toEqual(Object.keys(dimensionWords).sort());
  });

  test('is said with what is missing', () => {
    const say = (dimensions: Partial<typeof full>, lang: 'fr' | 'en') => {
      const result = claimCompleteness({ dimensions });
      if (result.status !== 'computed') throw new Error(result.reason);
      return plain(claimCompletenessExplanation.say(result, lang, {}));
    };
    const { contribution: _, risk: __, ...dimensions } = full;
    expect(claimCompletenessExplanation.methods).toEqual(['five-dimensions']);
    expect(say(full, 'fr')).toBe('L’affirmation dit quelque chose des cinq dimensions de l’impact.');
    expect(say(full, 'en')).toBe('The claim speaks of all five dimensions of impact.');
    expect(say(dimensions, 'fr')).toBe(
      '3 dimensions de l’impact sur 5 sont décrites ; il manque : contribution (ce qui serait arrivé sans nous), risque (que l’impact soit autre que prévu).',
    );
    expect(say(dimensions, 'en')).toBe(
      '3 of 5 dimensions of impact are described; missing: contribution (what would have happened anyway), risk (that the impact is other than claimed).',
    );
    const [issue] = claimCompleteness({ dimensions }).warnings;
    expect(plain(formatIssue(issue as never, 'fr', valueMessages))).toBe(
      'L’affirmation ne dit rien sur : contribution (ce qui serait arrivé sans nous).',
    );
  });
});

describe('the ABC of impact', () => {
  const own = { shortfallOf: 'own' as const };
  const others = { shortfallOf: 'others' as const };
  const ours = { contributed: true };
  const notOurs = { contributed: false };
  const low = { baseline: 2, threshold: 7 };
  test.each<[string, ImpactAssessment, ReturnType<typeof impactClassOf>]>([
    [
      'a good level that was good benefits',
      { baseline: 7, level: 7, threshold: 7 },
      { class: 'benefit-stakeholders', missing: [] },
    ],
    [
      'even where it fell',
      { baseline: 9, level: 8, threshold: 7 },
      { class: 'benefit-stakeholders', missing: [] },
    ],
    [
      'a good level benefits, whatever it was',
      { level: 7, threshold: 7 },
      { class: 'benefit-stakeholders', missing: ['baseline'] },
    ],
    [
      'others’ shortfall, our rise: a solution',
      { ...low, level: 7, ...others, ...ours },
      { class: 'contribute-to-solutions', missing: [] },
    ],
    [
      'our shortfall, our rise: harm avoided',
      { ...low, level: 7, ...own, ...ours },
      { class: 'act-to-avoid-harm', missing: [] },
    ],
    [
      'a rise that is not ours: a good level',
      { ...low, level: 7, ...others, ...notOurs },
      { class: 'benefit-stakeholders', missing: [] },
    ],
    [
      'a rise of which nothing is known',
      { ...low, level: 7 },
      { class: 'benefit-stakeholders', missing: ['shortfallOf', 'contributed'] },
    ],
    [
      'a rise of which half is known',
      { ...low, level: 7, ...ours },
      { class: 'benefit-stakeholders', missing: ['shortfallOf'] },
    ],
    [
      'a rise of which the other half is known',
      { ...low, level: 7, ...others },
      { class: 'benefit-stakeholders', missing: ['contributed'] },
    ],
    [
      'others’ shortfall, not there yet',
      { ...low, level: 6.9, ...others, ...ours },
      { class: 'below-threshold', missing: [] },
    ],
    [
      'our shortfall that shrinks by our doing',
      { ...low, level: 3, ...own, ...ours },
      { class: 'act-to-avoid-harm', missing: [] },
    ],
    [
      'our shortfall that stays',
      { ...low, level: 2, ...own, ...ours },
      { class: 'does-cause-harm', missing: [] },
    ],
    ['our shortfall that grows', { ...low, level: 1, ...own }, { class: 'does-cause-harm', missing: [] }],
    [
      'our shortfall that others make smaller',
      { ...low, level: 3, ...own, ...notOurs },
      { class: 'does-cause-harm', missing: [] },
    ],
    ['our shortfall that shrinks, by whom?', { ...low, level: 3, ...own }, { missing: ['contributed'] }],
    ['our shortfall since when?', { level: 3, threshold: 7, ...own, ...ours }, { missing: ['baseline'] }],
    [
      'our shortfall, nothing else',
      { level: 3, threshold: 7, ...own },
      { missing: ['baseline', 'contributed'] },
    ],
    [
      'our shortfall, not our doing, since when?',
      { level: 3, threshold: 7, ...own, ...notOurs },
      { class: 'does-cause-harm', missing: [] },
    ],
    ['whose shortfall?', { ...low, level: 3 }, { missing: ['shortfallOf'] }],
    ['no level', low, { missing: ['level'] }],
    ['no threshold', { level: 3 }, { missing: ['threshold'] }],
    ['nothing', {}, { missing: ['level', 'threshold'] }],
    [
      'no numbers',
      { level: Number.NaN, threshold: Number.POSITIVE_INFINITY },
      { missing: ['level', 'threshold'] },
    ],
    [
      'less is better: a level under the limit',
      { baseline: 9, level: 5, threshold: 5, direction: 'decrease', ...others, ...ours },
      { class: 'contribute-to-solutions', missing: [] },
    ],
    [
      'less is better: still above the limit',
      { baseline: 9, level: 6, threshold: 5, direction: 'decrease', ...own, ...ours },
      { class: 'act-to-avoid-harm', missing: [] },
    ],
    [
      'less is better: worse than before',
      { baseline: 6, level: 9, threshold: 5, direction: 'decrease', ...own },
      { class: 'does-cause-harm', missing: [] },
    ],
    [
      'more is better, said so',
      { baseline: 2, level: 8, threshold: 7, direction: 'increase', ...others, ...ours },
      { class: 'contribute-to-solutions', missing: [] },
    ],
  ])('%s', (_, assessment, expected) => {
    expect(impactClassOf(assessment)).toEqual(expected);
  });

  test('does not depend on the unit', () => {
    const number = fc.integer({ min: -10, max: 10 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.constantFrom('own' as const, 'others' as const),
        fc.boolean(),
        (baseline, level, threshold, shortfallOf, contributed) => {
          const facts = { shortfallOf, contributed };
          const found = impactClassOf({ baseline, level, threshold, ...facts });
          const mirror = {
            baseline: -baseline,
            level: -level,
            threshold: -threshold,
            direction: 'decrease' as const,
          };
          expect(impactClassOf({ ...mirror, ...facts })).toEqual(found);
          expect(found.class).toBeDefined();
        },
      ),
    );
  });

  test('is a result that names what is missing', () => {
    expect(classifyImpact({ ...low, level: 7, ...others })).toEqual({
      status: 'computed',
      value: { class: 'benefit-stakeholders', missing: ['contributed'] },
      unit: 'class',
      method: 'impact-class@1',
      coverage: { observed: 4, expected: 5 },
      warnings: [{ code: 'value/class-needs', severity: 'warning', params: { fact: factWords.contributed } }],
    });
    expect(classifyImpact({})).toEqual({
      status: 'not-computable',
      reason: 'missing-value',
      coverage: { observed: 0, expected: 2 },
      warnings: [
        { code: 'value/class-needs', severity: 'warning', params: { fact: factWords.level } },
        { code: 'value/class-needs', severity: 'warning', params: { fact: factWords.threshold } },
      ],
    });
  });

  test('counts as coverage what is known of what is needed', () => {
    expect(classifyImpact({ baseline: 9, level: 8, threshold: 7 }).coverage).toEqual({
      observed: 3,
      expected: 3,
    });
    expect(classifyImpact({ ...low, level: 8, ...own, ...notOurs }).coverage).toEqual({
      observed: 5,
      expected: 5,
    });
    expect(classifyImpact({ level: Number.NaN, threshold: 3 }).coverage).toEqual({
      observed: 1,
      expected: 2,
    });
  });

  test('is said in words', () => {
    const say = (assessment: ImpactAssessment, lang: 'fr' | 'en') => {
      const result = classifyImpact(assessment);
      if (result.status !== 'computed') throw new Error(result.reason);
      return plain(impactClassExplanation.say(result, lang, {}));
    };
    expect(impactClassExplanation.methods).toEqual(['impact-class']);
    const solved = { ...low, level: 8, ...others, ...ours };
    expect(say(solved, 'fr')).toBe('Classement de l’effet : C, contribuer à des solutions.');
    expect(say(solved, 'en')).toBe('Class of the outcome: C, contribute to solutions.');
    expect(say({ ...low, level: 8 }, 'fr')).toBe(
      'Classement de l’effet : B, bénéficier aux parties prenantes. Pour aller plus loin, il manque : la cause du manque de départ (nous ou d’autres), notre part dans le changement.',
    );
    expect(say({ ...low, level: 8 }, 'en')).toContain(
      'To go further, this is missing: who caused the shortfall before, whether',
    );
    for (const words of [...Object.values(impactClassWords), ...Object.values(factWords)])
      expect(words.fr).not.toBe(words.en);
    const [issue] = classifyImpact({}).warnings;
    expect(plain(formatIssue(issue as never, 'fr', valueMessages))).toBe(
      'Pour aller plus loin dans le classement, il manque : le niveau actuel.',
    );
  });
});
