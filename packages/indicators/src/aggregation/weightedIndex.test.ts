import { expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import { weightedIndex } from './weightedIndex.ts';
import { weightedIndexExplanation } from './weightedIndexExplanation.ts';

const weightsFrom = { fr: 'comité de pilotage, 2023', en: 'steering committee, 2023' };
const explanations = [weightedIndexExplanation];
const said = (result: Parameters<typeof explain>[0], lang: 'fr' | 'en') =>
  explain(result, lang, { explanations }).replaceAll(/[\u00A0\u202F]/g, ' ');

const parts = [
  { achievement: 1.5, weight: 1, level: 'output' as const },
  { achievement: 0.5, weight: 2, level: 'output' as const },
  { weight: 1 },
];

test('capped, uncapped and worst case stand side by side', () => {
  const found = weightedIndex(parts, { weightsFrom });
  expect(found).toMatchObject({ status: 'computed', unit: 'ratio', method: 'weighted-index@1' });
  // (1 + 2 · 0.5) / 3, (1.5 + 1) / 3, and both over 4
  expect(found.value?.capped).toBeCloseTo(2 / 3, 15);
  expect(found.value?.uncapped).toBeCloseTo(2.5 / 3, 15);
  expect(found.value?.ifMissingZero).toEqual({ capped: 0.5, uncapped: 0.625 });
  expect(found.value?.shareOfWeight).toBe(0.75);
  expect(found.value?.weightsFrom).toBe(weightsFrom);
  expect(found.coverage).toEqual({ observed: 2, expected: 3 });
});

test('what went the wrong way is not made better by the cap', () => {
  const found = weightedIndex([{ achievement: -0.4 }, { achievement: 1 }]).value;
  expect(found?.capped).toBeCloseTo(0.3, 15);
  expect(found?.uncapped).toBe(found?.capped);
  expect(found).not.toHaveProperty('weightsFrom');
});

test('outputs never make an outcome', () => {
  const mixed = [
    { achievement: 1, level: 'output' as const },
    { achievement: 1, level: 'outcome' as const },
  ];
  expect(weightedIndex(mixed)).toEqual({
    status: 'not-computable',
    reason: 'mixed-levels',
    coverage: { observed: 2, expected: 2 },
    warnings: [],
  });
  expect(weightedIndex([{ achievement: 1, level: 'output' as const }, { achievement: 1 }]).status).toBe(
    'computed',
  );
});

test('weights that differ say who set them', () => {
  const found = weightedIndex(parts);
  expect(found).toMatchObject({ status: 'not-computable', reason: 'no-weights' });
  expect(found.warnings).toEqual([
    { code: 'aggregation/weights-unjustified', severity: 'error', params: {} },
  ]);
  const even = weightedIndex([
    { achievement: 1, weight: 2 },
    { achievement: 0, weight: 2 },
  ]);
  expect(even.value?.capped).toBe(0.5);
  expect(even.warnings).toEqual([{ code: 'aggregation/equal-weights', severity: 'hint', params: {} }]);
  const weights = [{ achievement: 1, weight: 2 }, { achievement: 0 }];
  expect(weightedIndex(weights)).toMatchObject({ reason: 'no-weights' });
  expect(weightedIndex([{ achievement: 1 }], { weightsFrom }).warnings).toEqual([]);
});

test('little of the weight known is said', () => {
  const low = {
    code: 'aggregation/low-coverage',
    severity: 'warning',
    params: { observed: 2, expected: 3 },
  };
  expect(weightedIndex(parts, { weightsFrom }).warnings).toEqual([low]);
  expect(weightedIndex(parts, { weightsFrom, minCoverage: 0.75 }).warnings).toEqual([]);
  expect(weightedIndex(parts, { weightsFrom, minCoverage: 0.76 }).warnings).toEqual([low]);
  const atTheLimit = [...Array.from({ length: 4 }, () => ({ achievement: 1 })), {}];
  expect(weightedIndex(atTheLimit, { weightsFrom }).warnings).toEqual([]);
});

test('without achievements, with weights of nothing, with what is no number there is no index', () => {
  expect(weightedIndex([])).toMatchObject({ reason: 'no-actual' });
  expect(weightedIndex([{}])).toMatchObject({ reason: 'no-actual', coverage: { observed: 0, expected: 1 } });
  expect(weightedIndex([{ achievement: 1, weight: 0 }])).toMatchObject({ reason: 'no-weights' });
  expect(weightedIndex([{ achievement: 1, weight: 0 }, { weight: 1 }], { weightsFrom })).toMatchObject({
    reason: 'no-weights',
  });
  expect(weightedIndex([{ achievement: Number.NaN }])).toMatchObject({ reason: 'not-a-number' });
  expect(weightedIndex([{ achievement: 1 }, { achievement: Number.NaN }, {}])).toMatchObject({
    reason: 'not-a-number',
    coverage: { observed: 2, expected: 3 },
  });
  expect(weightedIndex([{ achievement: Number.POSITIVE_INFINITY }])).toMatchObject({
    reason: 'not-a-number',
  });
});

test('achievements that are too large to add up are refused as that', () => {
  const huge = (achievement: number) => weightedIndex([{ achievement }, { achievement }]);
  expect(huge(1.7e308)).toMatchObject({ status: 'not-computable', reason: 'too-large' });
  expect(huge(-1.7e308)).toMatchObject({ status: 'not-computable', reason: 'too-large' });
  // the cap takes away what would have made up for it
  const mixed = [-1.7e308, -1.7e308, 1.7e308].map((achievement) => ({ achievement }));
  expect(weightedIndex(mixed)).toMatchObject({ status: 'not-computable', reason: 'too-large' });
  expect(huge(8e307).value).toMatchObject({ capped: 1, uncapped: 8e307 });
});

test('said in words: capped, uncapped, the weights, the worst case', () => {
  const found = weightedIndex(parts, { weightsFrom });
  expect(said(found, 'fr')).toBe(
    'Indice d’atteinte des cibles sur 2 indicateurs : 66,7 % en plafonnant chacun à 100 %, 83,3 % sans plafond ; poids : comité de pilotage, 2023. 75 % du poids est connu ; si ce qui manque valait zéro, l’indice plafonné serait de 50 %.',
  );
  expect(said(found, 'en')).toBe(
    'Index of achievement over 2 indicators: 66.7% with each capped at 100%, 83.3% without a cap; weights: steering committee, 2023. 75% of the weight is known; if what is missing were zero, the capped index would be 50%.',
  );
  const one = weightedIndex([{ achievement: 1.2 }]);
  expect(said(one, 'fr')).toBe(
    'Indice d’atteinte des cibles sur 1 indicateur : 100 % en plafonnant à 100 %, 120 % sans plafond ; tous comptent autant.',
  );
  expect(said(one, 'en')).toBe(
    'Index of achievement over 1 indicator: 100% capped at 100%, 120% without a cap; all count alike.',
  );
});
