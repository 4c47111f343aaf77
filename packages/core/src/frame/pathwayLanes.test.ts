import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import { buildFrame } from './buildFrame.ts';
import { applyFrame } from './foreign/applyFrame.ts';
import type { FrameSketchRow } from './foreign/FrameSketch.ts';
import { readFrame } from './foreign/readFrame.ts';
import { pathwayLanes } from './pathwayLanes.ts';
import { tabulateFrame } from './tabulateFrame.ts';

/** A fictional community centre: three actors, three horizons, one « idem ». */
const lane = (
  actor: string,
  current: string,
  changes: readonly (readonly [FrameSketchRow['horizon'], string])[],
  signals: readonly string[],
  contribution: readonly string[],
): readonly FrameSketchRow[] => [
  {
    role: 'actor',
    key: actor,
    text: actor,
    signals,
    contribution,
    cells: { 'current-situation': [current] },
  },
  ...changes.map(([horizon, text]) => ({
    role: 'change' as const,
    parent: actor,
    text,
    ...(horizon && { horizon }),
  })),
];
const sketch = {
  vision: 'En 2027, chaque habitant sait où trouver de l’aide et peut en donner',
  rows: [
    ...lane(
      'Habitants',
      'Viennent consommer des activités',
      [
        ['short', 'osent proposer une idée'],
        ['short', 'connaissent l’équipe'],
        ['medium', 'co-animent une action'],
        ['long', 'portent eux-mêmes des projets'],
      ],
      ['nb d’idées notées au cahier'],
      ['aller-vers', 'café du mardi'],
    ),
    ...lane(
      'Bénévoles / élus du CA',
      'Peu formés',
      [
        ['short', 'se forment ensemble'],
        ['medium', 'décident avec les habitants'],
        ['long', 'passent le relais'],
      ],
      ['PV de CA'],
      ['formation', 'binômes'],
    ),
    ...lane(
      'Partenaires (CAF, communes)',
      'Contrôle',
      [
        ['short', 'co-évaluent une fois par an'],
        ['medium', 'idem'],
        ['long', 'co-financent des projets d’habitants'],
      ],
      [],
      ['bilan d’étape partagé'],
    ),
  ],
};

const read = readFrame(sketch, 'change-pathways');
const { dossier } = applyFrame(
  createDossier({ id: 'evs', title: 'Projet social' }),
  read.value ?? expect.unreachable(),
);
const frame = dossier.frames[0] ?? expect.unreachable();
const { vision, lanes } = pathwayLanes(dossier, frame);

describe('OC-06 pathways of change by actor and horizon', () => {
  test('OC-06 three actors by three horizons are read, with the vision and no doubt', () => {
    expect(read.issues).toEqual([]);
    expect(vision).toBe(sketch.vision);
    const texts = lanes.map(({ actor, current, changes, signals, contribution }) => ({
      actor,
      current,
      short: changes.short.map(({ statement }) => statement),
      medium: changes.medium.map(({ statement }) => statement),
      long: changes.long.map(({ statement }) => statement),
      signals,
      contribution,
    }));
    expect(texts).toEqual([
      {
        actor: 'Habitants',
        current: ['Viennent consommer des activités'],
        short: ['osent proposer une idée', 'connaissent l’équipe'],
        medium: ['co-animent une action'],
        long: ['portent eux-mêmes des projets'],
        signals: ['nb d’idées notées au cahier'],
        contribution: ['aller-vers', 'café du mardi'],
      },
      {
        actor: 'Bénévoles / élus du CA',
        current: ['Peu formés'],
        short: ['se forment ensemble'],
        medium: ['décident avec les habitants'],
        long: ['passent le relais'],
        signals: ['PV de CA'],
        contribution: ['formation', 'binômes'],
      },
      {
        actor: 'Partenaires (CAF, communes)',
        current: ['Contrôle'],
        short: ['co-évaluent une fois par an'],
        medium: ['co-évaluent une fois par an'],
        long: ['co-financent des projets d’habitants'],
        signals: [],
        contribution: ['bilan d’étape partagé'],
      },
    ]);
  });
  test('OC-06 « idem » shows the same statement at a second horizon and stores it once', () => {
    const partners = lanes[2];
    expect(partners?.changes.medium[0]?.node).toBe(partners?.changes.short[0]?.node);
    const shared = dossier.results.nodes.filter(
      ({ statement }) => statement === 'co-évaluent une fois par an',
    );
    expect(shared.map(({ horizon, kind, level }) => [horizon, kind, level])).toEqual([
      ['short', 'change', 'outcome'],
    ]);
    expect(dossier.results.nodes.length).toBe(4 + 3 + 2);
    expect(dossier.stakeholders.map(({ name }) => name)).toEqual(lanes.map(({ actor }) => actor));
  });
  test('« idem » after two changes repeats both', () => {
    const rows = [
      ...sketch.rows.slice(0, 3),
      { role: 'change', parent: 'Habitants', horizon: 'medium', text: 'Idem' } as const,
    ];
    const rowsRead = readFrame({ rows }, 'change-pathways').value?.frame.rows ?? [];
    expect(rowsRead.map(({ role, nodes, horizon }) => [role, nodes[0], horizon])).toEqual([
      ['actor', undefined, undefined],
      ['change', 'osent-proposer-une-idee', undefined],
      ['change', 'connaissent-l-equipe', undefined],
      ['change', 'osent-proposer-une-idee', 'medium'],
      ['change', 'connaissent-l-equipe', 'medium'],
    ]);
  });
  test('the same words about two actors are two changes', () => {
    const changes = [['short', 'se parlent']] as const;
    const rows = [...lane('Habitants', '', changes, [], []), ...lane('Équipe', '', changes, [], [])];
    expect(
      readFrame({ rows }, 'change-pathways').value?.nodes.map(({ stakeholders }) => stakeholders),
    ).toEqual([['habitants'], ['equipe']]);
  });
  test('the table of the frame has a row for each actor and reads back to the same frame', () => {
    const table = tabulateFrame(dossier, frame, { lang: 'fr' });
    expect(table.vision).toBe(sketch.vision);
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      'Acteurs',
      'Situation actuelle',
      'Changements à court terme',
      'Changements à moyen terme',
      'Changements à long terme',
      'Signaux',
      'Notre contribution',
      'Conditions',
    ]);
    const medium = table.rows.map(({ cells }) => cells[3]?.lines.map(({ text }) => text));
    expect(medium).toEqual([
      ['co-animent une action'],
      ['décident avec les habitants'],
      ['co-évaluent une fois par an'],
    ]);
    expect(readFrame(table, 'change-pathways').value?.frame).toEqual(frame);
  });
});

test('signals and contribution of one change stay with it, conditions with the lane', () => {
  const nodes = [
    {
      id: 'n',
      level: 'outcome',
      horizon: 'long',
      statement: 'decide together',
      stakeholders: ['residents'],
      signals: ['minutes'],
      contribution: 'training',
    },
  ] as const;
  const stakeholders = [{ id: 'residents', name: 'Residents' }];
  const own = createDossier({ id: 'd', title: 'D', stakeholders, results: { nodes, links: [] } });
  const built = buildFrame(own, 'change-pathways').frame;
  const rows = built.rows.map((row) =>
    row.role === 'actor' ? { ...row, cells: { conditions: 'a room\ntime' } } : row,
  );
  const [first] = pathwayLanes(own, { ...built, rows }).lanes;
  expect(first?.changes.long).toEqual([
    { node: 'n', statement: 'decide together', signals: ['minutes'], contribution: 'training' },
  ]);
  expect(first?.signals).toEqual([]);
  expect(first?.conditions).toEqual(['a room', 'time']);
});

test('a lane may be written with the actor beside each change', () => {
  const rows = [
    { role: 'change', actor: 'Residents', horizon: 'short', text: 'dare' },
    { role: 'change', actor: 'idem', horizon: 'long', text: 'decide' },
  ] as const;
  const value = readFrame({ rows }, 'change-pathways').value;
  expect(value?.stakeholders.map(({ name }) => name)).toEqual(['Residents']);
  expect(value?.frame.rows.map(({ role, parent }) => [role, parent])).toEqual([
    ['actor', undefined],
    ['change', 'change-pathways-residents'],
    ['change', 'change-pathways-residents'],
  ]);
});
