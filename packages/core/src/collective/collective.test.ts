import { describe, expect, test } from 'vitest';
import type { RubricLevel, RubricRating } from './CollectiveInitiative.ts';
import * as terms from './collectiveTerms.data.ts';
import { countPartners } from './countPartners.ts';
import { stageStates } from './stageStates.ts';
import { summariseRatings } from './summariseRatings.ts';
import { sustainMatrix } from './sustainMatrix.ts';
import { trustProfile } from './trustProfile.ts';
import { unansweredPrinciples } from './unansweredPrinciples.ts';

let count = 0;
const nextId = () => {
  count += 1;
  return `r${count}`;
};
const rate = (
  about: RubricRating['about'],
  level: RubricLevel,
  fields: Partial<RubricRating> = {},
): RubricRating => ({
  id: nextId(),
  about,
  level,
  date: '2024-06-01',
  evidence: ['Compte rendu'],
  ...fields,
});

describe('AT-01 the five conditions', () => {
  test('median with range of raters, the missing listed, the weakest named, nothing averaged', () => {
    const { conditions, missing, weakest } = summariseRatings({
      ratings: [
        rate('backbone', 4),
        rate('common-agenda', 1),
        rate('common-agenda', 2),
        rate('common-agenda', 4),
      ],
    });
    expect(conditions).toEqual([
      {
        about: 'common-agenda',
        n: 3,
        median: { low: 2, high: 2 },
        lowest: 1,
        highest: 4,
        withoutEvidence: 0,
      },
      { about: 'backbone', n: 1, median: { low: 4, high: 4 }, lowest: 4, highest: 4, withoutEvidence: 0 },
    ]);
    expect(missing).toEqual([
      'mutually-reinforcing-activities',
      'shared-measurement',
      'continuous-communication',
    ]);
    expect(weakest).toEqual(['common-agenda']);
  });
  test('a score without evidence does not count, and is told', () => {
    const summary = summariseRatings({
      ratings: [rate('backbone', 4, { evidence: [] }), rate('backbone', 1)],
    });
    expect(summary.conditions[0]).toMatchObject({ n: 1, highest: 1, withoutEvidence: 1 });
    const alone = summariseRatings({ ratings: [rate('backbone', 4, { evidence: [] })] });
    expect(alone.missing).toContain('backbone');
    expect(alone.weakest).toEqual([]);
  });
  test('two days can be laid over each other', () => {
    const ratings = [rate('backbone', 1), rate('backbone', 3, { date: '2025-06-01' })];
    expect(summariseRatings({ ratings }, { on: '2024-06-01' }).conditions[0]?.highest).toBe(1);
    expect(summariseRatings({ ratings }, { on: '2025-06-01' }).conditions[0]?.lowest).toBe(3);
  });
});

test('AT-02 principles stand beside the conditions, in none of them', () => {
  const summary = summariseRatings({ ratings: [rate('participation', 0), rate('backbone', 3)] });
  expect(summary.principles.map(({ about }) => about)).toEqual(['participation']);
  expect(summary.conditions.map(({ about }) => about)).toEqual(['backbone']);
  expect(summary.weakest).toEqual(['backbone']);
});

test('AT-03 six principles of acting, the unanswered listed', () => {
  const stances = [
    { id: 's1', principle: 'early', stance: 'followed', evidence: ['Visites'] },
    { id: 's2', principle: 'context', stance: 'partly', evidence: [] },
  ] as const;
  expect(terms.actingPrinciples).toHaveLength(6);
  expect(unansweredPrinciples({ stances })).toEqual([
    'everyone',
    'with-those-concerned',
    'capacity',
    'relations',
    'context',
  ]);
});

test('AT-04 fourteen partners by level; parents with citizens are partners of their own kind', () => {
  const kinds = ['organisation', 'public-body', 'parents', 'citizens', 'funder'] as const;
  const levels = ['local', 'local', 'regional', 'national'] as const;
  const partners = Array.from({ length: 14 }, (_, n) => ({
    id: `p${n}`,
    name: `Partenaire ${n}`,
    kind: kinds[n % 5] ?? 'organisation',
    level: levels[n % 4] ?? 'local',
  }));
  const partnerLinks = [
    { id: 'l1', from: 'p0', to: 'p1', type: 'coordinates', intensity: 3 },
    { id: 'l2', from: 'p2', to: 'p2', type: 'informs' },
  ] as const;
  const counted = countPartners({ partners, partnerLinks });
  expect(counted).toMatchObject({ total: 14, byLevel: { local: 8, regional: 3, national: 3 } });
  expect(counted.byKind.get('parents')).toBe(3);
  expect(counted.unlinked).toHaveLength(12);
});

describe('AT-05 trust', () => {
  test('mean, spread, n of each component', () => {
    // 3, 3, 4, 4, 5: mean 3.8, sample standard deviation √0.7
    const [sincerity, reliability] = trustProfile({
      answers: [{ component: 'sincerity', counts: [0, 0, 2, 2, 1] }],
    });
    expect(sincerity).toMatchObject({ n: 5, mean: 3.8 });
    expect(sincerity?.withheld === undefined && sincerity?.spread).toBeCloseTo(Math.sqrt(0.7), 12);
    expect(reliability).toEqual({ component: 'reliability', withheld: 'not-asked' });
  });
  test('fewer than five answers are withheld with their spread', () => {
    const [sincerity] = trustProfile({ answers: [{ component: 'sincerity', counts: [0, 0, 2, 2, 0] }] });
    expect(sincerity).toEqual({ component: 'sincerity', withheld: 'too-few-answers' });
  });
});

describe('AT-06, AT-07, AT-08 what shall last', () => {
  const item = { what: 'Café des parents', evidence: ['Bilan'] } as const;
  const matrix = sustainMatrix({
    sustain: [
      { ...item, id: 's1', object: 'activity', strategy: 'taken-over', decision: 'keep' },
      { ...item, id: 's2', object: 'activity', strategy: 'taken-over', decision: 'stop' },
      { ...item, id: 's3', object: 'practice-change', practice: 'personal', decision: 'stop' },
      { ...item, id: 's4', object: 'cause', strategy: 'norms-changed' },
    ],
  });
  test('sixteen cells, the empty ones with them', () => {
    expect(matrix.cells).toHaveLength(16);
    expect(matrix.cells.filter(({ items }) => items.length === 0)).toHaveLength(14);
    expect(
      matrix.cells.find(({ object, strategy }) => object === 'activity' && strategy === 'taken-over')?.items,
    ).toEqual(['s1', 's2']);
    expect(matrix.withoutStrategy).toEqual(['s3']);
  });
  test('to stop is a decision like the others', () => {
    expect(matrix.decisions).toEqual({ keep: 1, adapt: 0, transfer: 0, stop: 2, undecided: 1 });
  });
});

describe('AT-09, AT-10 the planning cycle', () => {
  const guides = [
    {
      stage: 'planning',
      questions: ['Qui fait quoi ?'],
      tools: [{ name: 'Grille', use: 'Répartir les rôles' }],
    },
  ] as const;
  test('the order is fixed, a stage can be entered again', () => {
    const states = stageStates({
      cycle: [
        { id: 'p3', stage: 'intention', status: 'in-progress', round: 2, start: '2025-01-10' },
        { id: 'p1', stage: 'intention', status: 'done', end: '2024-02-01' },
        { id: 'p2', stage: 'analysis', status: 'done' },
      ],
      guides,
    });
    expect(states.map(({ stage }) => stage)).toEqual(terms.planningStages.map(({ code }) => code));
    expect(states[0]).toMatchObject({ status: 'in-progress', passages: [{ id: 'p1' }, { id: 'p3' }] });
    expect(states[2]?.guide?.tools[0]?.use).toBe('Répartir les rôles');
  });
});

test('AT-14 every term of every list has a source, and words in both languages', () => {
  for (const list of Object.values(terms)) {
    for (const { label, source } of list) {
      expect(source).not.toBe('');
      expect(label.fr).not.toBe('');
      expect(label.en).not.toBe('');
    }
  }
});
