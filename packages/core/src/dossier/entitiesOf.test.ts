import { expect, test } from 'vitest';
import { createDossier } from './createDossier.ts';
import { entitiesOf } from './entitiesOf.ts';
import { referencesOf } from './referencesOf.ts';

const period = { start: '2024-01-01', end: '2024-03-31' };
const full = createDossier({
  id: 'demo',
  title: 'Demo',
  programme: { name: 'P', roles: [{ role: 'funder', organisation: 'fund' }] },
  organisations: [{ id: 'fund', name: 'Fund' }],
  stakeholders: [{ id: 'parents', name: 'Parents' }],
  results: {
    nodes: [{ id: 'n1', level: 'activity', statement: 'Act', stakeholders: ['parents'] }],
    links: [{ id: 'l1', from: 'n1', to: 'n2', assumptions: [{ statement: 'A', watchedBy: ['i1'] }] }],
  },
  frames: [{ id: 'f1', template: 'results-chain', rows: [{ id: 'r1', role: 'activity', nodes: ['n1'] }] }],
  indicators: [{ id: 'i1', name: 'I', unit: 'days', measures: ['n1'], targets: [{ id: 't1' }] }],
  observations: [
    { id: 'o1', indicator: 'i1', period, organisation: 'fund' },
    { id: 'o2', indicator: 'i1', period, revises: 'o1' },
  ],
  agreements: [{ id: 'a1', frame: 'f1', agreedBy: ['fund'] }],
  learning: {
    notableResults: [{ id: 'nr1', text: 'T', sign: 'positive', planned: true, about: 'n1' }],
    dysfunctions: [{ id: 'd1', description: 'D', about: 'n1' }],
    improvementPoints: [{ id: 'ip1', text: 'T', dysfunction: 'd1' }],
    partnershipReviews: [{ id: 'pr1', by: 'funder', expectations: [] }],
  },
  reports: [{ id: 'rep1', schema: 's', schemaVersion: '1.0.0', asOf: '2024-12-31', answers: {} }],
});

test('every entity comes once, at the pointer where it stands', () => {
  const found = [...entitiesOf(full)].map(({ kind, entity, pointer }) => `${kind} ${entity.id} ${pointer}`);
  expect(found).toEqual([
    'organisation fund /organisations/0',
    'stakeholder parents /stakeholders/0',
    'result-node n1 /results/nodes/0',
    'result-link l1 /results/links/0',
    'frame f1 /frames/0',
    'frame-row r1 /frames/0/rows/0',
    'indicator i1 /indicators/0',
    'target t1 /indicators/0/targets/0',
    'observation o1 /observations/0',
    'observation o2 /observations/1',
    'agreement a1 /agreements/0',
    'notable-result nr1 /learning/notableResults/0',
    'dysfunction d1 /learning/dysfunctions/0',
    'improvement-point ip1 /learning/improvementPoints/0',
    'partnership-review pr1 /learning/partnershipReviews/0',
    'report rep1 /reports/0',
  ]);
});

test('every reference is listed with what it should name', () => {
  expect([...referencesOf(full)].map(({ from, to, expected }) => `${from} → ${to} (${expected})`)).toEqual([
    'demo → fund (organisation)',
    'n1 → parents (stakeholder)',
    'l1 → n1 (result-node)',
    'l1 → n2 (result-node)',
    'l1 → i1 (indicator)',
    'r1 → n1 (result-node)',
    'i1 → n1 (result-node)',
    'o1 → i1 (indicator)',
    'o1 → fund (organisation)',
    'o2 → i1 (indicator)',
    'o2 → o1 (observation)',
    'a1 → f1 (frame)',
    'a1 → fund (organisation)',
    'nr1 → n1 (result-node)',
    'd1 → n1 (result-node)',
    'ip1 → d1 (dysfunction)',
  ]);
});
