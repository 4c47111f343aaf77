// Every workbook we write, opened by the program that a funder may open it with.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dossierProgress } from '@jalon/indicators';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { cellAddress } from '../workbook/cellAddress.ts';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { importReading } from './importReading.ts';
import { portfolioSample } from './portfolioTable/fixtures/portfolioSample.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { parentSurvey } from './surveyForm/fixtures/parentSurvey.ts';
import { askedDossier, askedPeriods } from './trackingTemplate/fixtures/askedDossier.ts';
import { fillCells } from './trackingTemplate/fixtures/fillCells.ts';
import { templateMapping } from './trackingTemplate/templateMapping.ts';
import { writeLogframe } from './writeLogframe.ts';
import { writePortfolio } from './writePortfolio.ts';
import { writeSurveyForm } from './writeSurveyForm.ts';
import { writeTrackingTable } from './writeTrackingTable.ts';
import { writeTrackingTemplate } from './writeTrackingTemplate.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-written-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;
const missing = 'soffice (LibreOffice) is not on this machine';

function convert(bytes: Uint8Array, to: string): Uint8Array {
  const own = mkdtempSync(join(folder, 'office-'));
  const file = join(own, 'written.xlsx');
  const into = join(own, 'out');
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', into, file], {
    stdio: 'ignore',
  });
  return readFileSync(join(into, readdirSync(into)[0] ?? 'nothing'));
}

/** The value of every cell that holds a formula, by sheet and address. */
async function formulaValues(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const { value } = await readWorkbook(bytes);
  const found = new Map<string, unknown>();
  for (const { name, rows } of value?.sheets ?? [])
    rows.forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (cell?.formula !== undefined)
          found.set(`${name}!${cellAddress(r, c)}`, 'value' in cell ? cell.value : undefined);
      });
    });
  return found;
}

function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/sheet'))
      parts[name] = strToU8(strFromU8(part).replace(/(<\/f>|<f\/>)<v>[^<]*<\/v>/g, '$1'));
  return zipSync(parts);
}

const tracked = {
  ...askedDossier,
  observations: [
    { id: 'y1', indicator: 'young', period: { start: '2024-01-01', end: '2024-03-31' }, value: 31 },
    {
      id: 'y2',
      indicator: 'young',
      period: { start: '2024-04-01', end: '2024-06-30' },
      state: 'not-available' as const,
    },
    { id: 'w1', indicator: 'wait', period: { start: '2024-01-01', end: '2024-03-31' }, value: 18.5 },
    {
      id: 'w2',
      indicator: 'wait',
      period: { start: '2024-04-01', end: '2024-06-30' },
      value: 14,
      approximate: true,
    },
    { id: 'j1', indicator: 'jobs', period: { start: '2024-04-01', end: '2024-06-30' }, value: 0.415 },
    { id: 'a1', indicator: 'aid', period: { start: '2024-01-01', end: '2024-03-31' }, value: 1250.5 },
    { id: 'o1', indicator: 'autonomy', period: { start: '2024-04-01', end: '2024-06-30' }, value: 'guided' },
    { id: 'c1', indicator: 'charter', period: { start: '2024-04-01', end: '2024-06-30' }, value: true },
  ],
};
const asOf = '2024-07-15';

const workbooks = {
  'tracking table': () =>
    writeTrackingTable(tracked, { lang: 'fr', asOf, progress: dossierProgress(tracked, { asOf }) }),
  'tracking template': () =>
    writeTrackingTemplate(askedDossier, { lang: 'fr', asOf: '2024-01-15', periods: askedPeriods }),
  logframe: () => writeLogframe(tracked, { lang: 'fr', asOf }),
  portfolio: () => writePortfolio(portfolioSample, { lang: 'en', asOf }),
  'survey form': () => writeSurveyForm(parentSurvey, { lang: 'fr', asOf, respondents: 20 }),
};

describe('LibreOffice opens what we write', () => {
  test.for(Object.entries(workbooks))(
    '%s: every formula computes to the value that the file already shows',
    { timeout: 120_000 },
    async ([, write], { skip }) => {
      const bytes = await write();
      const written = await formulaValues(bytes);
      const emptied = withoutResults(bytes);
      expect([...(await formulaValues(emptied)).values()].every((value) => value === undefined)).toBe(true);
      if (!hasOffice) skip(missing);
      const computed = await formulaValues(convert(emptied, 'xlsx'));
      expect([...computed.keys()].sort()).toEqual([...written.keys()].sort());
      for (const [cell, value] of written)
        expect([cell, computed.get(cell)]).toEqual([
          cell,
          typeof value === 'number' ? expect.closeTo(value, 9) : value,
        ]);
    },
  );

  test('the portfolio and the tracking table have formulas to compute', async () => {
    expect((await formulaValues(await workbooks.portfolio())).size).toBeGreaterThan(30);
    expect((await formulaValues(await workbooks['tracking table']())).size).toBeGreaterThan(8);
  });

  test('a template that was filled in and saved there reads back', async ({ skip }) => {
    if (!hasOffice) skip(missing);
    const filled = await fillCells(await workbooks['tracking template'](), 'À remplir', {
      G8: 31,
      H8: '<5',
      G9: 19,
      G10: 12,
      G11: '12,5',
      H11: 'n.d.',
      G13: 0.75,
      G16: 'oui',
    });
    const saved = convert(filled, 'xlsx');
    const { value: workbook } = await readWorkbook(saved);
    const mapping = workbook && templateMapping(workbook);
    expect(mapping?.indicators?.['1.2']).toBe('wait');
    const { dossier } = importReading(askedDossier, await readSpreadsheet(saved), mapping ? { mapping } : {});
    const said = dossier.observations.map(({ indicator, value, bounds, state, categories }) => [
      indicator,
      value ?? bounds ?? state,
      categories ?? {},
    ]);
    expect(said).toEqual([
      ['young', 31, {}],
      ['young', { min: 0, max: 4 }, {}],
      ['young', 19, { sex: 'f' }],
      ['young', 12, { sex: 'm' }],
      ['wait', 12.5, {}],
      ['wait', 'not-available', {}],
      ['jobs', 0.75, {}],
      ['charter', true, {}],
    ]);
  }, 120_000);
});
