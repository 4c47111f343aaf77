import { createDossier, type Dossier } from '@jalon/core';
import { dossierProgress } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { fullDossierDay as asOf, fullDossier } from '../../report/fixtures/fullDossier.data.ts';
import type { Bound } from '../Binder.ts';
import { logicBinders } from './logicBinders.ts';

const bind = (part: keyof typeof logicBinders, dossier: Dossier): Bound | undefined =>
  logicBinders[part](dossier, { asOf, progress: dossierProgress(dossier, { asOf }) });
const entriesOf = (part: keyof typeof logicBinders, dossier: Dossier) =>
  (bind(part, dossier)?.answer as { entries: Record<string, unknown>[] } | undefined)?.entries ?? [];

describe('the logical framework', () => {
  test('without a frame of its own follows from the results, in the words of the European tradition', () => {
    const rows = entriesOf('logframe', fullDossier);
    expect(rows[0]).toMatchObject({
      level: { fr: 'Impact (objectif général)', en: 'Impact (overall objective)' },
    });
    const workshops = rows.find(({ id }) => id === 'logframe-eu-2021-ateliers-tenus');
    expect(JSON.stringify(workshops).replace(/\u00A0/g, ' ')).toContain(
      '1.1: 157 families (31 Dec 2025); 1.3: 112 workshops',
    );
    expect(workshops).toMatchObject({
      sources: { en: 'Attendance register' },
      assumptions: { en: 'Families come back at least three times' },
    });
    expect(
      bind('logframe', fullDossier)?.origins.every(({ pointer }) => !pointer.startsWith('/frames')),
    ).toBe(true);
  });
  test('with a frame of its own shows that, its cells and its words, and points at its rows', () => {
    const dossier: Dossier = {
      ...createDossier({ id: 'd', title: 'D' }),
      results: {
        nodes: [
          { id: 'goal', level: 'impact', statement: 'Children thrive' },
          { id: 'purpose', level: 'outcome', statement: 'Parents trust themselves' },
        ],
        links: [],
      },
      frames: [
        {
          id: 'mine',
          template: 'logframe-4x4',
          rows: [
            { id: 'r1', role: 'impact', nodes: ['goal'] },
            {
              id: 'r2',
              role: 'outcome',
              nodes: ['purpose'],
              parent: 'r1',
              wording: 'Parents dare',
              cells: { target: 'All of them', assumptions: 'Peace holds' },
            },
          ],
        },
      ],
    };
    expect(entriesOf('logframe', dossier)).toEqual([
      { id: 'r1', level: { fr: 'Finalité', en: 'Goal' }, statement: 'Children thrive' },
      {
        id: 'r2',
        level: { fr: 'Objectif du projet', en: 'Purpose' },
        statement: 'Parents dare',
        target: 'All of them',
        assumptions: 'Peace holds',
      },
    ]);
    expect(bind('logframe', dossier)?.origins).toContainEqual({
      path: '/entries/1',
      pointer: '/frames/0/rows/1',
    });
  });
  test('of a template that nobody knows shows its statements all the same', () => {
    const dossier: Dossier = {
      ...createDossier({ id: 'd', title: 'D' }),
      results: { nodes: [{ id: 'n', level: 'impact', statement: 'Aim' }], links: [] },
      frames: [{ id: 'f', template: 'logframe-own/1', rows: [{ id: 'r', role: 'impact', nodes: ['n'] }] }],
    };
    expect(entriesOf('logframe', dossier)).toEqual([{ id: 'r', level: 'impact', statement: 'Aim' }]);
  });
});

describe('activities', () => {
  test('are told with what they lead to, for whom, and the figures of their outputs', () => {
    const [workshops] = entriesOf('activities', fullDossier);
    expect(workshops).toMatchObject({
      code: 'A1',
      'leads-to': { en: 'Workshops take place and families come' },
      'for-whom': { en: 'Parents of children under six; Children under six' },
    });
    expect(workshops).toHaveProperty('current');
  });
  test('an indicator of the activity itself comes before those of its outputs', () => {
    const indicators = fullDossier.indicators.map((each) =>
      each.id === 'ateliers-nb' ? { ...each, measures: ['ateliers'] } : each,
    );
    const [workshops] = entriesOf('activities', { ...fullDossier, indicators });
    expect(workshops).toMatchObject({ indicators: { en: '1.3 Parent and child workshops held' } });
  });
});

describe('pathways', () => {
  test('tell each change of each actor at its horizon, with what must be given', () => {
    const rows = entriesOf('pathways', fullDossier);
    expect(rows.map(({ id, horizon }) => `${id} ${horizon}`)).toEqual([
      'ch-parents-1 short',
      'ch-parents-2 medium',
      'ch-pros-1 short',
      'ch-habitants-1 medium',
      'ch-habitants-2 long',
    ]);
    expect(rows[0]).toMatchObject({
      actor: { fr: 'Parents d’enfants de moins de six ans' },
      signals: { en: 'They ask questions in front of others' },
      conditions: { en: 'Workshops stay free and open on Saturdays.' },
    });
  });
  test('follow from the results where no frame shows them', () => {
    const rows = entriesOf('pathways', { ...fullDossier, frames: [] });
    expect(rows.map(({ change }) => (change as { en: string }).en)).toContain('Parents rely on one another');
    const origins = bind('pathways', { ...fullDossier, frames: [] })?.origins ?? [];
    expect(origins.every(({ pointer }) => pointer.startsWith('/results/nodes/'))).toBe(true);
  });
  test('a row of several statements gives each a name of its own', () => {
    const frames = [
      {
        id: 'f',
        template: 'change-pathways' as const,
        rows: [
          { id: 'lane', role: 'actor' as const, nodes: [], stakeholder: 'parents' },
          {
            id: 'c',
            role: 'change' as const,
            nodes: ['lien', 'confiance'],
            parent: 'lane',
            horizon: 'long' as const,
          },
        ],
      },
    ];
    expect(entriesOf('pathways', { ...fullDossier, frames }).map(({ id }) => id)).toEqual([
      'lane~lien~long',
      'lane~confiance~long',
    ]);
  });
});
