import { describe, expect, test } from 'vitest';
import type { ResultLink, Results } from '../results/Results.ts';
import { assessNodes } from './assessNodes.ts';
import { findDeadEnds } from './findDeadEnds.ts';
import { findLoops } from './findLoops.ts';
import { findOrphans } from './findOrphans.ts';
import { findPathways } from './findPathways.ts';
import { findShortcuts } from './findShortcuts.ts';
import { findSinglePointsOfFailure } from './findSinglePointsOfFailure.ts';
import { findUnreachableGoals } from './findUnreachableGoals.ts';
import { findWeakestLink } from './findWeakestLink.ts';
import { generationsOf } from './generationsOf.ts';

/** A graph from rows of `cause effect strength`; a link is named `cause>effect`. */
const graphOf = (ids: string, rows: readonly string[]) => ({
  nodes: ids.split(' ').map((id) => ({ id })),
  links: rows.map((row) => {
    const [from = '', to = '', strength = ''] = row.split(' ');
    return { id: `${from}>${to}`, from, to, strength: Number(strength) };
  }),
});

/** One input, two activities, two outputs, two outcomes, a goal, and a statement by itself. */
const programme = graphOf('i1 a1 a2 o1 o2 oc1 oc2 g orph', [
  'i1 a1 0.9',
  'i1 a2 0.8',
  'a1 o1 0.9',
  'a2 o2 0.7',
  'o1 oc1 0.6',
  'o2 oc1 0.5',
  'o2 oc2 0.9',
  'oc1 g 0.4',
  'a1 g 0.1',
]);

const sparse = graphOf('n00 n01 n02 n03 n04 n05 n06 n07', [
  'n00 n03 0.37',
  'n00 n04 0.18',
  'n00 n05 0.41',
  'n01 n04 0.89',
  'n01 n05 0.7',
  'n02 n03 0.28',
  'n03 n06 0.14',
  'n03 n07 0.89',
  'n04 n05 0.48',
]);

test('whole results of a dossier fit, and links may be read by their confidence', () => {
  const results: Results = {
    nodes: [
      { id: 'training', level: 'activity', statement: { fr: 'Formation', en: 'Training' } },
      { id: 'jobs', level: 'outcome', statement: 'Jobs', gate: 'any' },
    ],
    links: [{ id: 'l1', from: 'training', to: 'jobs', confidence: 'medium' }],
  };
  const words = { low: 0.25, medium: 0.5, high: 0.75 };
  const strengthOf = ({ confidence }: ResultLink) => confidence && words[confidence];
  expect(findLoops(results)).toEqual([]);
  expect(findUnreachableGoals(results)).toEqual([]);
  expect(findWeakestLink(results, { from: 'training', to: 'jobs', strengthOf })).toMatchObject({
    value: 0.5,
  });
  expect(assessNodes(results, new Map([['training', 1]]), { strengthOf })[1]).toMatchObject({
    value: 0.5,
    by: 'any',
  });
});

// expected numbers: computed independently with networkx 2.8.8
describe('worked graphs', () => {
  test('a small programme', () => {
    expect(findLoops(programme)).toEqual([]);
    expect(findOrphans(programme)).toEqual(['orph']);
    expect(findDeadEnds(programme, { goals: ['g'] })).toEqual(['oc2', 'orph']);
    const everything = programme.nodes.map(({ id }) => id);
    expect(findUnreachableGoals(programme, { from: ['i1'], goals: everything })).toEqual(['orph']);
    expect(generationsOf(programme)).toEqual([
      ['i1', 'orph'],
      ['a1', 'a2'],
      ['o1', 'o2'],
      ['oc1', 'oc2'],
      ['g'],
    ]);
    expect(findShortcuts(programme).shortcuts).toEqual([
      {
        link: 'a1>g',
        beside: { nodes: ['a1', 'o1', 'oc1', 'g'], links: ['a1>o1', 'o1>oc1', 'oc1>g'] },
      },
    ]);
    expect(findPathways(programme, { from: 'i1', to: 'g' }).pathways).toHaveLength(3);
    expect(findWeakestLink(programme, { from: 'i1', to: 'g' })).toMatchObject({ value: 0.4, link: 'oc1>g' });
    expect(findSinglePointsOfFailure(programme, { to: 'g' })).toEqual(['i1']);
  });

  test('a triangle', () => {
    const triangle = graphOf('a b c', ['a b 1', 'b c 1', 'a c 1']);
    expect(generationsOf(triangle)).toEqual([['a'], ['b'], ['c']]);
    expect(findShortcuts(triangle).shortcuts.map(({ link }) => link)).toEqual(['a>c']);
    expect(findPathways(triangle, { from: 'a', to: 'c' }).pathways).toHaveLength(2);
    expect(findWeakestLink(triangle, { from: 'a', to: 'c' })).toMatchObject({ value: 1 });
    expect(findSinglePointsOfFailure(triangle, { to: 'c' })).toEqual(['a']);
  });

  test('a statement linked to itself', () => {
    const self = graphOf('a b', ['a a 0.5', 'a b 0.5']);
    expect(findLoops(self)).toEqual([{ nodes: ['a'], links: ['a>a'], declared: false }]);
    expect(findOrphans(self)).toEqual([]);
    expect(findDeadEnds(self, { goals: ['b'] })).toEqual([]);
  });

  test('several starts and two goals', () => {
    const goals = ['n07', 'n06'];
    expect(findDeadEnds(sparse, { goals })).toEqual(['n01', 'n04', 'n05']);
    const from = ['n00', 'n01'];
    const everything = sparse.nodes.map(({ id }) => id);
    expect(findUnreachableGoals(sparse, { from, goals: everything })).toEqual(['n02']);
    expect(generationsOf(sparse)).toEqual([
      ['n00', 'n01', 'n02'],
      ['n03', 'n04'],
      ['n05', 'n06', 'n07'],
    ]);
    expect(findShortcuts(sparse).shortcuts.map(({ link }) => link)).toEqual(['n00>n05', 'n01>n05']);
    for (const to of goals) {
      expect(findSinglePointsOfFailure(sparse, { from, to })).toEqual(['n00', 'n03']);
      expect(findPathways(sparse, { from: 'n00', to }).pathways).toHaveLength(1);
    }
    expect(findWeakestLink(sparse, { from: 'n00', to: 'n07' })).toMatchObject({ value: 0.37 });
    expect(findWeakestLink(sparse, { from: 'n00', to: 'n06' })).toMatchObject({ value: 0.14 });
  });
});
