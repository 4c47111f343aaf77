import type { Portfolio } from '@jalon/core';
import { countOrganisationTypes, countSupported, createPortfolio } from '@jalon/core/portfolio';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { portfolioSample } from './portfolioTable/fixtures/portfolioSample.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { writePortfolio } from './writePortfolio.ts';

const asOf = '2024-06-30';

const sheetsOf = async (portfolio: Portfolio = portfolioSample, lang: 'fr' | 'en' = 'fr') => {
  const { value } = await readWorkbook(await writePortfolio(portfolio, { lang, asOf }));
  return new Map((value?.sheets ?? []).map((sheet) => [sheet.name, sheet.rows]));
};

const shown = (
  rows: Awaited<ReturnType<typeof sheetsOf>> extends Map<string, infer R> ? R | undefined : never,
) =>
  (rows ?? []).slice(4).map((row) => row?.map((cell) => (cell && 'value' in cell ? cell.value : '')) ?? []);

describe('writePortfolio lists', () => {
  test('supports by cohort, with the last contact up to the day', async () => {
    const rows = shown((await sheetsOf()).get('Accompagnements'));
    expect(rows[0]?.slice(0, 10)).toEqual([
      'N°',
      'Association',
      'Type',
      'Lieu',
      'Cohorte',
      'Accompagnement',
      'Étapes faites',
      'Séances',
      'Dernier contact',
      'Comptée une fois',
    ]);
    expect(rows.slice(1, 4).map((row) => row.slice(0, 10))).toEqual([
      [
        1,
        'La Ribambelle',
        'crèche',
        'Liège',
        '2022-2023',
        'individuel et collectif',
        '2 sur 3',
        2,
        '2023-02-14',
        1,
      ],
      [
        2,
        'Le Petit Navire',
        'maison de quartier',
        'Namur',
        '2022-2023',
        'collectif',
        '0 sur 3',
        1,
        '2023-02-14',
        1,
      ],
      [3, 'Bébé Bulle*', 'Crèche', 'Bruxelles', '2023-2024', 'individuel', '0 sur 3', 1, '2023-11-09', 1],
    ]);
  });

  test('what was decided to be one organisation under one name, counted once', async () => {
    const sheets = await sheetsOf();
    const counted = countSupported(portfolioSample);
    const total = shown(sheets.get('Accompagnements')).at(-1);
    expect([total?.[1], total?.[9]]).toEqual([counted.supports, counted.distinctOrganisations]);
    const names = shown(sheets.get('Organisations')).map((row) => row[1]);
    expect(names.filter((name) => String(name).includes('Ribambelle'))).toEqual(['La Ribambelle']);
  });

  test('organisations that share a name apart', async () => {
    const portfolio = createPortfolio({
      id: 'p',
      title: 'P',
      organisations: [
        { id: 'a', name: 'Les Lucioles' },
        { id: 'b', name: 'les lucioles' },
      ],
      supports: [
        { id: 's1', organisation: 'a', steps: [] },
        { id: 's2', organisation: 'b', steps: [] },
      ],
    });
    const total = shown((await sheetsOf(portfolio)).get('Accompagnements')).at(-1);
    expect(total?.[9]).toBe(2);
  });

  test('grants in the currency that they were given in', async () => {
    const sheets = await sheetsOf();
    const rows = shown(sheets.get('Subventions'));
    expect(rows[1]?.slice(1)).toEqual([
      'La Ribambelle',
      '2022-2023',
      12500.5,
      'EUR',
      'Fonds Premiers Pas',
      '2022-05-12',
      'FPP-2022-07',
    ]);
    // two currencies have no sum
    expect(rows).toHaveLength(5);
    const organisations = shown(sheets.get('Organisations'));
    expect(organisations[0]?.slice(7)).toEqual(['Montant accordé (CAD)', 'Montant accordé (€)']);
    expect(organisations.at(-1)?.slice(7)).toEqual([5000, 20500.5]);
  });

  test('one currency with its sum', async () => {
    const grants = portfolioSample.grants.filter(({ amount }) => amount?.currency === 'EUR');
    const rows = shown((await sheetsOf({ ...portfolioSample, grants })).get('Subventions'));
    expect(rows.at(-1)?.[3]).toBe(20500.5);
  });

  test('counts by type as the library counts them', async () => {
    const rows = shown((await sheetsOf(portfolioSample, 'en')).get('Summary'));
    const top = rows.findIndex((row) => row[0] === 'Total');
    const counted = countOrganisationTypes({
      ...portfolioSample,
      organisations: portfolioSample.organisations.map((one) =>
        one.id === 'bulle' ? { ...one, type: { fr: 'crèche', en: 'childcare' } } : one,
      ),
    });
    expect(rows.slice(0, top).map((row) => row[1])).toEqual(counted.map(({ count }) => count));
    expect(rows[top]?.slice(1)).toEqual([4, 1, 5]);
    expect(rows.slice(0, top).map((row) => row[0])).toEqual(
      expect.arrayContaining(['type not recorded', 'neighbourhood house']),
    );
  });
});

describe('writePortfolio writes sheets to work with', () => {
  test('totals are live formulas, and cells that look like formulas are text', async () => {
    const sheets = await sheetsOf();
    const total = sheets.get('Accompagnements')?.at(-1);
    expect(total?.[1]?.formula).toBe('COUNTA(B6:B10)');
    expect(total?.[9]?.formula).toBe('SUM(J6:J10)');
    expect(sheets.get('Accompagnements')?.[6]?.[9]?.formula).toBe('IF(SUMPRODUCT(--(B$6:B7=B7))=1,1,0)');
    const tricky = sheets
      .get('Organisations')
      ?.flatMap((row) => row?.find((cell) => cell?.shown === '=L’Arbre à Mots') ?? []);
    expect(tricky?.[0]).toMatchObject({ type: 'text' });
    expect(tricky?.[0]?.formula).toBeUndefined();
  });

  test('lists are filtered by their headings, which stay in view', async () => {
    const { sheets } = await readXlsx(await writePortfolio(portfolioSample, { lang: 'fr', asOf }));
    const [first] = sheets;
    expect(first?.autoFilter?.range).toBe('A5:L10');
    expect(first?.freezePane).toMatchObject({ rows: 5, columns: 2 });
    expect(first?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
  });

  test.each(['fr', 'en'] as const)('its lists are recognised for what they are (%s)', async (lang) => {
    const { tables } = await readSpreadsheet(await writePortfolio(portfolioSample, { lang, asOf }));
    const [supports] = tables;
    expect(supports).toMatchObject({
      kind: 'portfolio',
      sheet: lang === 'fr' ? 'Accompagnements' : 'Supports',
    });
    expect(Object.values(supports?.columns ?? {})).toEqual(
      expect.arrayContaining([
        'organisation',
        'organisation.type',
        'commune',
        'cohort',
        'support',
        'last-contact',
        'grant',
      ]),
    );
    expect(supports?.rows).toHaveLength(portfolioSample.supports.length);
    expect(supports?.skipped.map(({ reason }) => reason)).toContain('total');
  });

  test('an empty portfolio is empty lists', async () => {
    const sheets = await sheetsOf(createPortfolio({ id: 'p', title: 'P' }));
    expect([...sheets.keys()]).toEqual(['Accompagnements', 'Organisations', 'Synthèse']);
    expect(shown(sheets.get('Accompagnements'))).toHaveLength(1);
  });

  test('the same bytes for the same portfolio', async () => {
    const write = () => writePortfolio(portfolioSample, { lang: 'en', asOf });
    expect(await write()).toEqual(await write());
  });
});
