import { describe, expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import { benchmarkAgainstGroup } from './benchmarkAgainstGroup.ts';
import { benchmarkExplanation } from './benchmarkExplanation.ts';

const group = [12, 18, 20, 30, 41];
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const explanations = [benchmarkExplanation];

describe('PR-08: one structure beside the others', () => {
  test('PR-08: n, median, quartiles, and where it lies', () => {
    expect(benchmarkAgainstGroup(24, group, { unit: 'volunteers' })).toEqual({
      status: 'computed',
      value: {
        own: 24,
        n: 5,
        median: 20,
        lowerQuartile: 18,
        upperQuartile: 30,
        difference: 4,
        position: 'middle-half',
      },
      unit: 'volunteers',
      method: 'benchmark@1',
      coverage: { observed: 5, expected: 5 },
      warnings: [{ code: 'portfolio/low-numbers', severity: 'hint', params: { n: 5 } }],
    });
  });

  test('PR-08: fewer than five others are no group', () => {
    expect(benchmarkAgainstGroup(24, [12, 18, 20, 30, undefined])).toEqual({
      status: 'not-computable',
      reason: 'too-few-values',
      coverage: { observed: 4, expected: 5 },
      warnings: [],
    });
    expect(benchmarkAgainstGroup(24, group, { minGroup: 6 })).toMatchObject({ reason: 'too-few-values' });
    for (const minGroup of [4, 5.5, Number.NaN]) {
      expect(() => benchmarkAgainstGroup(24, group, { minGroup })).toThrow('A least group of 5 or more');
    }
  });

  test('PR-08: nobody is ranked unless it is asked for, and no other value can be read', () => {
    const extremes = benchmarkAgainstGroup(24, [-977, 18, 19, 20, 30, 31, 989]);
    expect(JSON.stringify(extremes)).not.toMatch(/977|989/);
    expect(extremes.value).not.toHaveProperty('rank');
    expect(benchmarkAgainstGroup(30, group, { rank: 'increase' }).value?.rank).toBe(2);
    expect(benchmarkAgainstGroup(30, group, { rank: 'decrease' }).value?.rank).toBe(4);
    expect(benchmarkAgainstGroup(99, group, { rank: 'increase' }).value?.rank).toBe(1);
    expect(benchmarkAgainstGroup(20, group, { rank: 'decrease' }).value?.rank).toBe(3);
  });

  test('PR-08: a table of department and nation is one call each', () => {
    const groups = { department: group, nation: [5, 8, 11, 14, 17, 20, 23, 26, 29, 32] };
    const rows = Object.entries(groups).map(([name, values]) => [
      name,
      benchmarkAgainstGroup(24, values).value?.median,
    ]);
    expect(rows).toEqual([
      ['department', 20],
      ['nation', 18.5],
    ]);
    expect(benchmarkAgainstGroup(24, groups.nation).warnings).toEqual([]);
    expect(benchmarkAgainstGroup(24, groups.nation.slice(1)).warnings).toHaveLength(1);
  });
});

test('the quartiles belong to the middle half', () => {
  const position = (own: number) => benchmarkAgainstGroup(own, group).value?.position;
  expect([17.9, 18, 30, 30.1].map(position)).toEqual([
    'below-middle-half',
    'middle-half',
    'middle-half',
    'above-middle-half',
  ]);
});

test('without a value, or with what is no number, there is no comparison', () => {
  expect(benchmarkAgainstGroup(undefined, group)).toMatchObject({ reason: 'no-actual' });
  expect(benchmarkAgainstGroup(Number.NaN, group)).toMatchObject({ reason: 'not-a-number' });
  expect(benchmarkAgainstGroup(1, [...group, Number.POSITIVE_INFINITY])).toMatchObject({
    reason: 'not-a-number',
  });
  expect(benchmarkAgainstGroup(1e308, [-1e308, -1e308, -1e308, -1e308, -1e308])).toMatchObject({
    reason: 'not-a-number',
  });
});

test.each([
  [
    10,
    '10 bénévoles, pour une médiane de 20 bénévoles dans un groupe de 5 : plus bas que la moitié centrale du groupe (de 18 bénévoles à 30 bénévoles).',
    '10 bénévoles, against a median of 20 bénévoles in a group of 5: below the middle half of the group (18 bénévoles to 30 bénévoles).',
  ],
  [
    24,
    '24 bénévoles, pour une médiane de 20 bénévoles dans un groupe de 5 : dans la moitié centrale du groupe (de 18 bénévoles à 30 bénévoles).',
    '24 bénévoles, against a median of 20 bénévoles in a group of 5: within the middle half of the group (18 bénévoles to 30 bénévoles).',
  ],
  [
    50,
    '50 bénévoles, pour une médiane de 20 bénévoles dans un groupe de 5 : plus haut que la moitié centrale du groupe (de 18 bénévoles à 30 bénévoles).',
    '50 bénévoles, against a median of 20 bénévoles in a group of 5: above the middle half of the group (18 bénévoles to 30 bénévoles).',
  ],
])('%d beside the group in words', (own, french, english) => {
  const result = benchmarkAgainstGroup(own, group, { unit: 'bénévoles' });
  expect(plain(explain(result, 'fr', { explanations }))).toBe(french);
  expect(plain(explain(result, 'en', { explanations }))).toBe(english);
});

test('a rank is said where it was asked for', () => {
  const result = benchmarkAgainstGroup(0.3, [0.1, 0.2, 0.4, 0.5, 0.6], { unit: 'ratio', rank: 'increase' });
  expect(plain(explain(result, 'fr', { explanations }))).toContain('Rang demandé : 4 sur 6.');
  expect(plain(explain(result, 'en', { explanations }))).toContain(
    'within the middle half of the group (20% to 50%). Rank, as asked: 4 of 6.',
  );
  const indicator = { unit: 'ratio', unitLabel: { fr: 'points', en: 'points' } };
  expect(plain(explain(result, 'en', { explanations, indicator }))).toMatch(/^0\.3 points, against/);
});
