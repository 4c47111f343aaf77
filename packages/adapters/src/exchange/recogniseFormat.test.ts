import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierProgress } from '@jalon/indicators';
import { patronFourParts, toForm } from '@jalon/report-schema';
import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { portfolioSample } from '../spreadsheet/portfolioTable/fixtures/portfolioSample.ts';
import { writeReportForm } from '../spreadsheet/reportForm/writeReportForm.ts';
import { parentSurvey } from '../spreadsheet/surveyForm/fixtures/parentSurvey.ts';
import { askedDossier, askedPeriods } from '../spreadsheet/trackingTemplate/fixtures/askedDossier.ts';
import { writeLogframe } from '../spreadsheet/writeLogframe.ts';
import { writePortfolio } from '../spreadsheet/writePortfolio.ts';
import { writeSurveyForm } from '../spreadsheet/writeSurveyForm.ts';
import { writeTrackingTable } from '../spreadsheet/writeTrackingTable.ts';
import { writeTrackingTemplate } from '../spreadsheet/writeTrackingTemplate.ts';
import { exchangeFormats } from './exchangeFormats.ts';
import { recogniseFormat } from './recogniseFormat.ts';

const root = join(import.meta.dirname, '../../../..');
const shared = join(root, '../shared');

const workbooksIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:xlsx|ods)$/.test(path) && !path.includes('node_modules'))
    .map((path) => join(folder, path));
const formatOf = (path: string, name?: string) =>
  recogniseFormat(new Uint8Array(readFileSync(path)), exchangeFormats, name)?.id;

describe('a workbook that is of no exchange format is taken for none', () => {
  const own = ['packages/adapters/src', 'packages/cli/src', 'examples'].flatMap((folder) =>
    workbooksIn(join(root, folder)),
  );

  test('those of the repository, with their names and without', () => {
    expect(own.length).toBeGreaterThan(30);
    for (const path of own)
      expect([path, formatOf(path), formatOf(path, path)]).toEqual([path, undefined, undefined]);
  });

  test.skipIf(!existsSync(join(shared, 'samples')))('the samples (needs ../shared/samples)', () => {
    const samples = workbooksIn(join(shared, 'samples'));
    expect(samples.length).toBeGreaterThan(0);
    for (const path of samples) expect([path, formatOf(path, path)]).toEqual([path, undefined]);
  });

  const asOf = '2024-07-15';
  test.each(['fr', 'en'] as const)('those that are written, in %s', async (lang) => {
    const written = {
      template: await writeTrackingTemplate(askedDossier, { lang, asOf, periods: askedPeriods }),
      table: await writeTrackingTable(askedDossier, {
        lang,
        asOf,
        progress: dossierProgress(askedDossier, { asOf }),
      }),
      logframe: await writeLogframe(askedDossier, { lang, asOf }),
      portfolio: await writePortfolio(portfolioSample, { lang, asOf }),
      survey: await writeSurveyForm(parentSurvey, { lang, asOf }),
      report: await writeReportForm(toForm(patronFourParts, { lang, asOf })),
    };
    for (const [kind, bytes] of Object.entries(written))
      expect([kind, recogniseFormat(bytes, exchangeFormats)?.id]).toEqual([kind, undefined]);
  });
});

describe('each format finds its workbooks among all formats', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'hxl',
      'Suivi',
      [
        ['Lieu', 'Combien'],
        ['#adm1 +name', '#reached'],
        ['Nord', '3'],
      ],
    ],
    [
      'xlsform',
      'survey',
      [
        ['type', 'name', 'label'],
        ['text', 'nom', 'Votre nom'],
      ],
    ],
    ['360giving', 'Grants', [['Identifier', 'Title', 'Amount Awarded', 'Award Date', 'Recipient Org:Name']]],
  ])('%s', async (id, name, rows) => {
    const bytes = await writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]) }] });
    expect(recogniseFormat(bytes, exchangeFormats)?.id).toBe(id);
  });

  const forms = join(shared, 'standards/xlsform');
  test.skipIf(!existsSync(forms))('the forms of the standard (needs ../shared/standards/xlsform)', () => {
    for (const path of [...workbooksIn(forms), join(forms, 'tutorial.xls')])
      expect([path, formatOf(path, path)]).toEqual([path, 'xlsform']);
  });
});
