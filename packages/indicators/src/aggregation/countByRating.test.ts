import { expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import type { Rating } from '../rating/Rating.ts';
import { standardRatingScale } from '../rating/standardRatingScale.ts';
import { countByRating } from './countByRating.ts';
import { countByRatingExplanation } from './countByRatingExplanation.ts';

const rated = (...ratings: readonly Rating[]) => ratings.map((rating) => ({ rating }));
const explanations = [countByRatingExplanation];
const seven = rated(
  'on-track',
  'on-track',
  'achieved',
  'achieved',
  'achieved-early',
  'nearly-achieved',
  'on-track',
);
const five = rated('at-risk', 'at-risk', 'off-track', 'unknown', 'pending');

test('counts by rating, the best first', () => {
  const found = countByRating([...five, ...seven]);
  expect(found).toEqual({
    status: 'computed',
    value: {
      total: 12,
      onTrack: 7,
      withoutData: 2,
      counts: [
        { rating: 'achieved', count: 2 },
        { rating: 'achieved-early', count: 1 },
        { rating: 'on-track', count: 3 },
        { rating: 'nearly-achieved', count: 1 },
        { rating: 'at-risk', count: 2 },
        { rating: 'off-track', count: 1 },
        { rating: 'pending', count: 1 },
        { rating: 'unknown', count: 1 },
      ],
    },
    unit: 'indicators',
    method: 'count-by-rating@1',
    coverage: { observed: 10, expected: 12 },
    warnings: [],
  });
});

test('every rating there is is counted', () => {
  const all = Object.keys(standardRatingScale.ratings) as Rating[];
  const { value } = countByRating(rated(...all));
  expect(value?.counts.map(({ rating }) => rating)).toEqual([
    'achieved',
    'achieved-early',
    'on-track',
    'nearly-achieved',
    'partly-achieved',
    'at-risk',
    'within-uncertainty',
    'too-early',
    'off-track',
    'not-achieved',
    'regressing',
    'regressed',
    'pending',
    'unknown',
  ]);
  expect(value).toMatchObject({ total: 14, onTrack: 4, withoutData: 2 });
});

test('what counts as on track may be said', () => {
  expect(countByRating(seven, { onTrack: ['on-track'] }).value?.onTrack).toBe(3);
});

test('of no indicator nothing is counted', () => {
  expect(countByRating([])).toEqual({
    status: 'not-computable',
    reason: 'no-actual',
    coverage: { observed: 0, expected: 0 },
    warnings: [],
  });
});

test.each([
  [
    [...seven, ...five],
    '7 indicateurs sur 12 sont en bonne voie ou ont atteint leur cible, 2 sans données suffisantes.',
    '7 of 12 indicators are on track or at their target, 2 without enough data.',
  ],
  [
    rated('on-track', 'off-track'),
    '1 indicateur sur 2 est en bonne voie ou a atteint sa cible.',
    '1 of 2 indicators is on track or at its target.',
  ],
  [
    rated('off-track', 'pending'),
    'Aucun indicateur sur 2 n’est en bonne voie, 1 sans données suffisantes.',
    'None of 2 indicators is on track, 1 without enough data.',
  ],
])('said in words', (results, french, english) => {
  const found = countByRating(results);
  expect(explain(found, 'fr', { explanations }).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(french);
  expect(explain(found, 'en', { explanations }).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(english);
});
