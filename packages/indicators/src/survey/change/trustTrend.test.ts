import { describe, expect, test } from 'vitest';
import { trustTrend } from './trustTrend.ts';
import { trustTrendExplanation } from './trustTrendExplanation.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const round = (id: string, date: string, answers: Readonly<Record<string, readonly number[]>>) => ({
  id,
  date,
  answers: Object.entries(answers).map(([component, counts]) => ({
    component: component as 'sincerity',
    counts,
  })),
});
const first = round('r1', '2024-06-01', {
  sincerity: [0, 0, 2, 2, 1],
  reliability: [0, 4, 0, 0, 0],
  competence: [5, 0, 0, 0, 0],
});
const second = round('r2', '2025-06-01', {
  sincerity: [0, 0, 0, 3, 3],
  reliability: [0, 0, 5, 0, 0],
  competence: [0, 0, 0, 0, 2],
});

describe('AT-05: trust among partners', () => {
  test('AT-05: four means with n and spread, fewer than five answers withheld with their spread', () => {
    const { value } = trustTrend([first]);
    expect(value?.map(({ component }) => component)).toEqual([
      'sincerity',
      'reliability',
      'competence',
      'benevolence',
    ]);
    expect(value?.[0]?.rounds[0]).toMatchObject({ round: 'r1', date: '2024-06-01', n: 5, mean: 3.8 });
    expect(value?.[0]?.rounds[0]?.spread).toBeCloseTo(Math.sqrt(0.7), 12);
    expect(value?.[1]?.rounds).toEqual([{ round: 'r1', date: '2024-06-01', withheld: 'too-few-answers' }]);
    expect(value?.[2]?.rounds[0]).toMatchObject({ mean: 1, spread: 0 });
    expect(value?.[3]?.rounds).toEqual([{ round: 'r1', date: '2024-06-01', withheld: 'not-asked' }]);
  });

  test('AT-05: the trend between rounds, whatever their order', () => {
    const found = trustTrend([second, first]);
    expect(found.value?.[0]?.rounds.map(({ round: id }) => id)).toEqual(['r1', 'r2']);
    expect(found.value?.[0]?.change).toBeCloseTo(4.5 - 3.8, 12);
    expect(found.value?.[1]?.change).toBeUndefined();
    expect(found.value?.[2]?.change).toBeUndefined();
    expect(found).toMatchObject({
      status: 'computed',
      unit: 'n',
      method: 'trust-trend@1',
      coverage: { observed: 4, expected: 8 },
      warnings: [],
    });
  });

  test('rounds of one day stay in their order', () => {
    const { value } = trustTrend([first, { ...second, date: first.date }]);
    expect(value?.[0]?.rounds.map(({ round: id }) => id)).toEqual(['r1', 'r2']);
  });

  test('nothing to show is suppressed, or not there', () => {
    const few = round('r', '2024-06-01', { sincerity: [1, 1, 1, 1, 0] });
    expect(trustTrend([few])).toMatchObject({ status: 'not-computable', reason: 'suppressed' });
    expect(trustTrend([round('r', '2024-06-01', {})])).toMatchObject({ reason: 'no-actual' });
    expect(trustTrend([])).toMatchObject({ reason: 'no-actual', coverage: { observed: 0, expected: 0 } });
    expect(trustTrend([few], { minAnswers: 4 }).value?.[0]?.rounds[0]?.mean).toBe(2.5);
    expect(() => trustTrend([few], { minAnswers: 1 })).toThrow('minAnswers: 2 or more was expected');
    const odd = round('r', '2024-06-01', { sincerity: [-1, 6, 0, 0, 0] });
    expect(trustTrend([odd])).toMatchObject({ reason: 'no-actual' });
  });

  test('is said component by component', () => {
    const found = trustTrend([first, second]);
    if (found.status !== 'computed') throw new Error(found.reason);
    expect(plain(trustTrendExplanation.say(found, 'fr', {}))).toBe(
      'Confiance entre partenaires, de 1 à 5, en moyennes d’échelle : sincérité 4,5 (écart-type 0,5, n = 6 ; +0,7 depuis le 1er juin 2024) ; fiabilité 3,0 (écart-type 0,0, n = 5) ; compétence non publiée (trop peu de réponses) ; bienveillance non demandée.',
    );
    expect(plain(trustTrendExplanation.say(found, 'en', {}))).toBe(
      'Trust among partners, from 1 to 5, as means of a scale: sincerity 4.5 (standard deviation 0.5, n = 6; +0.7 since 1 June 2024); reliability 3.0 (standard deviation 0.0, n = 5); competence withheld (too few answers); benevolence not asked.',
    );
    const falling = trustTrend([
      { ...second, date: '2023-06-01' },
      { ...first, date: '2024-06-01' },
    ]);
    if (falling.status !== 'computed') throw new Error(falling.reason);
    expect(plain(trustTrendExplanation.say(falling, 'en', {}))).toContain('−0.7 since 1 June 2023');
  });
});
