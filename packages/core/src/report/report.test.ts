import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import { renameEntity } from '../edit/renameEntity.ts';
import { parseDossier } from '../format/parseDossier.ts';
import { serialiseDossier } from '../format/serialiseDossier.ts';
import type { Report } from './Report.ts';

const report: Report = {
  id: 'report-2024',
  schema: 'mecene-4-parts',
  schemaVersion: '1.0.0',
  asOf: '2025-03-15',
  answers: { aim: 'More families find a place' },
  authors: [
    { organisation: 'nursery', role: { fr: 'coordination', en: 'coordination' }, items: ['aim'] },
    { role: 'treasurer' },
  ],
  agreed: {
    versions: [
      { on: '2024-01-15', by: ['nursery', 'foundation'], answers: { aim: 'Families find a place' } },
      { on: '2024-09-01', by: ['nursery'], reason: 'A second site', answers: { aim: { fr: 'x' } } },
    ],
  },
  signOffs: [
    { step: 'submitted', on: '2025-03-20', by: 'nursery', digests: { aim: '0123456789abcdef' } },
    { step: 'returned', on: '2025-04-01', by: 'foundation', note: 'The budget is missing' },
    { step: 'approved', on: '2025-05-01' },
  ],
};
const dossier = createDossier({
  id: 'demo',
  title: 'Demo',
  organisations: [
    { id: 'nursery', name: 'Demo nursery' },
    { id: 'foundation', name: 'Demo foundation' },
  ],
  reports: [report],
});

describe('the life of a report in a dossier', () => {
  test('MX-02: what was agreed, who wrote and who signed is written and read back', () => {
    const { value, issues } = parseDossier(serialiseDossier(dossier));
    expect(issues).toEqual([]);
    expect(value?.reports).toEqual([report]);
  });

  test('follows an organisation to its new id, wherever it wrote, agreed or signed', () => {
    const renamedDossier = renameEntity(dossier, 'organisation', 'nursery', 'creche').dossier;
    const [renamed] = renamedDossier.reports;
    expect(renamed?.authors?.[0]?.organisation).toBe('creche');
    expect(renamed?.agreed?.versions.map(({ by }) => by)).toEqual([['creche', 'foundation'], ['creche']]);
    expect(renamed?.signOffs?.map(({ by }) => by)).toEqual(['creche', 'foundation', undefined]);
  });

  test('a step that is none, or a person in the place of an author, is named with its place', () => {
    const wrong = JSON.parse(serialiseDossier(dossier));
    wrong.reports[0].signOffs[0].step = 'sent';
    wrong.reports[0].authors[0].name = 'somebody';
    const { issues } = parseDossier(JSON.stringify(wrong));
    expect(issues.map(({ code }) => code).sort()).toEqual(['format/invalid-value', 'format/unknown-key']);
  });
});
