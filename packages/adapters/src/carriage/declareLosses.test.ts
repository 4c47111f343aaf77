import { createDossier, type Dossier } from '@jalon/core';
import { createPortfolio } from '@jalon/core/portfolio';
import { expect, test } from 'vitest';
import { type Carriage, limitOf } from './Carriage.ts';
import { declareLosses } from './declareLosses.ts';
import { documentEntities } from './documentEntities.ts';
import type { Loss } from './Loss.ts';
import { undeclaredLosses } from './undeclaredLosses.ts';

const dossier = createDossier({
  id: 'd',
  title: { fr: 'Crèche' },
  results: {
    vision: 'Tous accueillis',
    nodes: [
      {
        id: 'n',
        level: 'output',
        statement: 'Places',
        progressMarkers: [{ id: 'm', statement: 'Un pas', grade: 'expect' }],
      },
    ],
    links: [],
  },
  programme: { name: 'P', roles: [], grants: [{ id: 'g', reference: '12' }] },
  indicators: [
    {
      id: 'i',
      name: 'Enfants',
      unit: 'enfants',
      measures: ['n'],
      targets: [{ id: 't', value: 4 }],
      direction: 'maintain',
    },
    { id: 'j', name: 'Familles', unit: 'familles', measures: [], targets: [{ id: 'u', value: 5 }] },
  ],
  learning: { stories: [{ id: 's', title: 'Une place', text: 'Enfin', kind: 'change' }] } as never,
});

const carries: readonly Carriage[] = [
  { kind: 'dossier', reads: true, writes: true, fields: ['id', 'title', 'languages'] },
  { kind: 'result-node', reads: true, writes: true, fields: ['id', 'level', 'statement'] },
  {
    kind: 'indicator',
    reads: true,
    writes: true,
    fields: ['id', 'name', 'unit', 'direction', 'measures'],
    limits: [
      limitOf<Dossier>()('indicator', {
        what: { fr: 'sans résultat mesuré', en: 'without a measured result' },
        meets: ({ measures }) => measures.length === 0,
      }),
      limitOf<Dossier>()('indicator', {
        field: 'direction',
        what: { fr: 'le maintien', en: 'staying where it is' },
        meets: ({ direction }) => direction === 'maintain',
      }),
    ],
  },
  { kind: 'target', reads: true, writes: true, fields: ['id'] },
  { kind: 'grant', reads: true, writes: false, fields: ['id', 'reference'] },
];

const names = (losses: readonly Loss[]) =>
  losses.map(({ kind, id, field, what }) => [kind, id, field, what?.en].filter(Boolean).join(' '));

test('what has no carriage, no field or meets a limit is lost, each once', () => {
  expect(names(declareLosses(dossier, carries))).toEqual([
    'dossier d vision',
    'programme programme',
    'progress-marker m',
    'indicator i direction staying where it is',
    'indicator j without a measured result',
    'target t value',
    'story s',
  ]);
});

test('what stands in something that is lost is lost with it and not named again', () => {
  const kinds = declareLosses(dossier, carries).map(({ kind, id }) => `${kind} ${id}`);
  expect(kinds).not.toContain('grant g');
  expect(kinds).not.toContain('target u');
});

test('parts of a dossier that hold only lists are not a field of it', () => {
  expect([...(documentEntities(dossier)[0]?.fields.keys() ?? [])]).toEqual([
    'id',
    'title',
    'languages',
    'vision',
  ]);
  const planned = {
    ...dossier,
    evaluationPlan: { purpose: 'Apprendre', questions: [], steps: [], touchpoints: [] },
  };
  expect(documentEntities(planned as unknown as Dossier)[0]?.fields.get('evaluationPlan')).toEqual({
    purpose: 'Apprendre',
  });
});

test('a portfolio has entities of its own', () => {
  const portfolio = createPortfolio({ id: 'p', title: 'P', organisations: [{ id: 'o', name: 'A' }] });
  expect(names(declareLosses(portfolio, []))).toEqual(['portfolio p', 'organisation o']);
  expect(
    names(
      declareLosses(portfolio, [
        { kind: 'portfolio', reads: true, writes: true, fields: ['id', 'title', 'languages'] },
      ]),
    ),
  ).toEqual(['organisation o']);
});

test('what is gone, changed or added without a word is found', () => {
  expect(undeclaredLosses(dossier, dossier, [])).toEqual([]);
  const [first, second] = dossier.indicators;
  if (!first || !second) throw new Error('the dossier has two indicators');
  const changed = {
    ...dossier,
    indicators: [
      { ...first, unit: 'places', code: '1' },
      { ...second, id: 'k' },
    ],
  };
  expect(names(undeclaredLosses(dossier, changed, []))).toEqual([
    'indicator i unit',
    'indicator i code',
    'indicator j',
    'target u',
    'indicator k',
  ]);
  const declared: Loss[] = [
    { kind: 'indicator', id: 'i', field: 'unit', value: 'enfants' },
    { kind: 'indicator', id: 'i', field: 'code', value: undefined },
    { kind: 'indicator', id: 'j', value: second },
  ];
  expect(names(undeclaredLosses(dossier, changed, declared))).toEqual(['indicator k']);
});

test('ids that are words of the language are ids like others', () => {
  const odd = createDossier({ id: 'constructor', title: 'T', stakeholders: [{ id: 'toString', name: 'A' }] });
  expect(names(declareLosses(odd, []))).toEqual(['dossier constructor', 'stakeholder toString']);
  expect(undeclaredLosses(odd, odd, [])).toEqual([]);
});
