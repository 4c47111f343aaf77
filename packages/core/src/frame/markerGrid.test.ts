import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import type { MarkerRating, ProgressMarker } from '../results/ProgressMarker.ts';
import type { ResultNode } from '../results/Results.ts';
import { markerGrid } from './markerGrid.ts';

const marker = (
  id: string,
  grade: ProgressMarker['grade'],
  ratings: readonly (readonly [date: string, rating: MarkerRating['rating']])[],
  partner?: string,
): ProgressMarker => ({
  id,
  statement: `marker ${id}`,
  grade,
  ...(partner !== undefined && { partner }),
  ratings: ratings.map(([date, rating]) => ({ date, rating })),
});

const nodes: readonly ResultNode[] = [
  {
    id: 'decide',
    level: 'outcome',
    statement: 'Residents decide',
    stakeholders: ['residents', 'council'],
    progressMarkers: [
      marker('lead', 'love', [], 'residents'),
      marker('come', 'expect', [
        ['2024-06-30', 'medium'],
        ['2023-06-30', 'low'],
      ]),
      marker('speak', 'like', [['2024-06-30', 'high']], 'residents'),
    ],
  },
  { id: 'loose', level: 'outcome', statement: 'Something', progressMarkers: [marker('alone', 'expect', [])] },
];
const stakeholders = [
  { id: 'council', name: 'Town council' },
  { id: 'residents', name: 'Residents' },
  { id: 'funder', name: 'Funder' },
];
const grid = markerGrid(createDossier({ id: 'd', title: 'D', stakeholders, results: { nodes, links: [] } }));
const of = (name: string) => grid.partners.find((partner) => partner.name === name);

describe('PR-11 progress markers by partner and date', () => {
  test('PR-11 each partner has its markers from expect to love, with the judgement at each date', () => {
    expect(grid.dates).toEqual(['2023-06-30', '2024-06-30']);
    expect(grid.partners.map(({ name }) => name)).toEqual(['Town council', 'Residents', '']);
    const rows = of('Residents')?.markers.map(({ marker: id, grade, ratings }) => [id, grade, ratings]);
    expect(rows).toEqual([
      ['come', 'expect', ['low', 'medium']],
      ['speak', 'like', [undefined, 'high']],
      ['lead', 'love', [undefined, undefined]],
    ]);
  });
  test('PR-11 horizontally, partners are compared at one date by what they reached of each grade', () => {
    const last = grid.partners.map(({ name, byDate }) => [name, byDate.at(-1)?.expect]);
    expect(last).toEqual([
      ['Town council', { none: 0, low: 0, medium: 1, high: 0, unrated: 0 }],
      ['Residents', { none: 0, low: 0, medium: 1, high: 0, unrated: 0 }],
      ['', { none: 0, low: 0, medium: 0, high: 0, unrated: 1 }],
    ]);
    expect(of('Residents')?.byDate.at(-1)?.love).toEqual({ none: 0, low: 0, medium: 0, high: 0, unrated: 1 });
  });
  test('PR-11 vertically, a partner is compared with itself over time', () => {
    const residents = of('Residents');
    expect(residents?.byDate.map(({ expect: at }) => [at.low, at.medium])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(residents?.byDate.map(({ like }) => [like.unrated, like.high])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(residents?.markers.map(({ change }) => change)).toEqual([1, undefined, undefined]);
  });
  test('a later judgement replaces none: the history keeps them, two of one day included', () => {
    const ratings = [
      ['2024-01-01', 'high'],
      ['2024-01-01', 'low'],
      ['2023-01-01', 'none'],
    ] as const;
    const own = [
      { ...nodes[0], progressMarkers: [marker('m', 'expect', ratings, '__proto__')] },
    ] as ResultNode[];
    const [partner] = markerGrid(
      createDossier({ id: 'd', title: 'D', results: { nodes: own, links: [] } }),
    ).partners;
    expect(partner?.name).toBe('__proto__');
    expect(partner?.markers[0]?.history.map(({ rating }) => rating)).toEqual(['none', 'high', 'low']);
    expect(partner?.markers[0]?.ratings).toEqual(['none', 'low']);
    expect(partner?.markers[0]?.change).toBe(1);
  });
  test('without markers the grid is empty', () => {
    expect(markerGrid(createDossier({ id: 'd', title: 'D', stakeholders }))).toEqual({
      dates: [],
      partners: [],
    });
  });
});
