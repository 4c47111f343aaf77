import { check, standardRules } from '@jalon/core/check';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { indicatorRules } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { patronFourParts } from '../library/patronFourParts.ts';
import { pitch } from '../library/pitch.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { fullDossierDay as asOf, fullDossier } from './fixtures/fullDossier.data.ts';
import { fullPortfolio } from './fixtures/fullPortfolio.data.ts';
import { prefillReport } from './prefillReport.ts';
import { toDocument } from './toDocument.ts';
import { validateReport } from './validateReport.ts';

describe('the dossier from which every schema of the library is shown', () => {
  test('is written and read back without a word', () => {
    const { value, issues } = parseDossier(JSON.parse(serialiseDossier(fullDossier)));
    expect(issues).toEqual([]);
    expect(value).toEqual(fullDossier);
  });
  test('has no error, and nothing that an adviser would warn of', () => {
    const rules = [...standardRules, ...indicatorRules];
    const found = check(fullDossier, { rules }).filter(({ severity }) => severity !== 'hint');
    expect(found.map(({ code }) => code)).toEqual([]);
  });
  test('fills a report in four parts that its own rules find nothing against', () => {
    const { report, issues } = prefillReport(patronFourParts, fullDossier, { asOf });
    expect(issues).toEqual([]);
    expect(validateReport(patronFourParts, report)).toEqual([]);
  });
});

test('what only a funder knows is filled where the portfolio is handed over, and says that it came from there', () => {
  const words = (text: string) => ({ fr: text, en: text });
  const schema: ReportSchema = {
    id: 'demo',
    version: '1.0.0',
    title: words('Demo'),
    source: words('Test'),
    sections: [
      {
        id: 's',
        title: words('S'),
        items: [
          {
            id: 'types',
            kind: 'table',
            title: words('Types'),
            binding: 'organisation-types',
            columns: [
              { id: 'type', kind: 'text', title: words('Type') },
              { id: 'count', kind: 'number', unit: 'organisations', title: words('Count') },
            ],
          },
        ],
      },
    ],
  };
  expect(prefillReport(schema, fullDossier, { asOf }).report.answers).toEqual({});
  const { report, origins } = prefillReport(schema, fullDossier, { asOf, portfolio: fullPortfolio });
  expect(report.answers).toHaveProperty('types');
  expect(origins['types']?.every((origin) => origin.in === 'portfolio')).toBe(true);
  // a report of all its programmes bears its title, one of a single programme never does
  expect(report.title).toEqual(fullPortfolio.title);
  expect(prefillReport(schema, fullDossier, { asOf }).report.title).toEqual(fullDossier.programme?.name);
  const one = prefillReport(patronFourParts, fullDossier, { asOf, portfolio: fullPortfolio });
  expect(one.report.title).toEqual(fullDossier.programme?.name);
});

describe('a report in which no table of indicators stands', () => {
  const { report } = prefillReport(pitch, fullDossier, { asOf });
  const { blocks } = toDocument(pitch, report, { lang: 'fr', dossier: fullDossier });
  test('draws its graph from the dossier, also without being handed the progress', () => {
    const figure = blocks.find((block) => block.kind === 'figure');
    expect(figure?.kind === 'figure' && 'bars' in figure.data && figure.data.bars).toHaveLength(5);
    const alone = toDocument(pitch, report, { lang: 'fr' }).blocks;
    expect(alone.some(({ kind }) => kind === 'figure')).toBe(false);
  });
  test('says in one paragraph how far its figures reach and where they come from', () => {
    const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'method-and-limits');
    const method = blocks.slice(from + 1);
    expect(method.map(({ kind }) => kind)).toEqual(['paragraph']);
    const [said] = method.flatMap((block) => (block.kind === 'paragraph' ? block.content : []));
    expect(said).toMatch(/Sources des chiffres : Registre de présence ; Questionnaire aux parents/);
    expect(said).toMatch(/évolution constatée/);
  });
});
