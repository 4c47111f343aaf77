import type { Dossier, Lang, Observation } from '@jalon/core';
import { readXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { importReading } from './importReading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { askedDossier, askedPeriods } from './trackingTemplate/fixtures/askedDossier.ts';
import { fillCells } from './trackingTemplate/fixtures/fillCells.ts';
import { templateMapping } from './trackingTemplate/templateMapping.ts';
import { writeTrackingTemplate } from './writeTrackingTemplate.ts';

const write = (dossier: Dossier = askedDossier, lang: Lang = 'fr') =>
  writeTrackingTemplate(dossier, { lang, asOf: '2024-01-15', periods: askedPeriods });

const sheetsOf = async (bytes: Uint8Array) => {
  const { value } = await readWorkbook(bytes);
  if (!value) throw new Error('no workbook');
  return value.sheets;
};

describe('writeTrackingTemplate asks', () => {
  test('with a line for each indicator and category, and a column for each period', async () => {
    const [sheet] = await sheetsOf(await write());
    const shown = sheet?.rows.slice(6).map((row) => [0, 1, 2].map((column) => row?.[column]?.shown ?? ''));
    expect(shown).toEqual([
      [expect.any(String), '', ''],
      ['1.1', 'Jeunes accompagnés', 'Total'],
      ['', '', 'Femmes'],
      ['', '', 'Hommes'],
      ['1.2', 'Délai d’attente moyen', ''],
      [expect.any(String), '', ''],
      ['2.1', 'Part des jeunes en formation ou en emploi', ''],
      ['2.2', 'Aides versées', ''],
      ['2.3', 'Autonomie observée', ''],
      ['2.4', 'Charte des jeunes adoptée', ''],
      ['2.5', 'Premier conseil des jeunes', ''],
    ]);
    expect(sheet?.rows[5]?.slice(6, 8).map((cell) => cell?.shown)).toEqual(['S1 2024', 'S2 2024']);
  });

  test('with units in words, signs for money and shares', async () => {
    const [sheet] = await sheetsOf(await write());
    const units = [7, 10, 12, 13, 14, 15].map((row) => sheet?.rows[row]?.[3]?.shown ?? '');
    expect(units).toEqual(['jeunes', 'jours', '%', '€', 'niveau', '']);
  });

  test('by the scale of the indicator: limits, levels, yes or no, days', async () => {
    const { sheets } = await readXlsx(await write());
    const [sheet] = sheets;
    const ruleOf = (range: string) => sheet?.dataValidations?.find((rule) => rule.range === range);
    expect(ruleOf('G8:H8')?.formula1).toContain('AND(ISNUMBER(G8),G8>=0)');
    expect(ruleOf('G13:H13')?.formula1).toContain('G13<=1');
    expect(ruleOf('G13:H13')?.inputMessage).toMatch(
      /^Un pourcentage \(75\s%\), au moins 0\s%, au plus 100\s%\./,
    );
    expect(ruleOf('G17:H17')?.formula1).toContain('OR(ISNUMBER(G17),');
    const lists = sheets.find(({ name }) => name === 'Listes')?.rows ?? [];
    const column = (n: number) => lists.map((row) => row[n]).slice(0, 4);
    expect(ruleOf('G15:H15')).toMatchObject({ type: 'list', errorStyle: 'stop' });
    expect(column(1)).toEqual(['Avec aide', 'Avec conseil', 'Seul', 'n.d.']);
    expect(column(2).slice(0, 3)).toEqual(['oui', 'non', 'n.d.']);
  });

  test('in cells that are open in a protected sheet', async () => {
    const { sheets } = await readXlsx(await write(), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.protection).toMatchObject({ sheet: true });
    expect(sheet?.cells?.get('7,6')?.style?.protection).toMatchObject({ locked: false });
    expect(sheet?.cells?.get('7,1')?.style?.protection?.locked ?? true).toBe(true);
  });

  test('with definitions as remarks, and again on the guide, which prints', async () => {
    const [sheet, guide] = await sheetsOf(await write());
    expect(sheet?.rows[7]?.[1]?.comment).toContain('Au moins trois entretiens');
    expect(sheet?.rows[7]?.[1]?.comment).toContain('l’équipe d’accueil');
    const said = guide?.rows.flatMap((row) => row?.map((cell) => cell?.shown ?? '') ?? []);
    for (const words of ['n.d.', 'n.c.', 's.o.', '<5', '1.1 Jeunes accompagnés'])
      expect(said).toContain(words);
  });

  test('counting what is left to fill in', async () => {
    const [sheet] = await sheetsOf(await write());
    expect(sheet?.rows[2]?.[0]?.formula).toContain('(18-COUNTA(G8:H17))');
    expect(sheet?.rows[2]?.[0]?.shown).toMatch(/18 sur 18/);
  });

  test('of a dossier without indicators nothing', async () => {
    const bytes = await writeTrackingTemplate(
      { ...askedDossier, indicators: [], organisations: [] },
      { lang: 'en', asOf: '2024-01-15', periods: [] },
    );
    const [sheet] = await sheetsOf(bytes);
    expect(sheet?.rows[0]?.[0]?.shown).toBe('House of the Four Winds – support – Tracking table to fill in');
  });

  test('along two dimensions, each category with its own; a balance may fall, a text is a few words', async () => {
    const other = { code: 'o', label: { fr: 'Autre', en: 'Other' } };
    const dimensions = ['sex', 'age'].map((id) => ({
      id,
      name: id === 'sex' ? 'Sexe' : 'Âge',
      categories: [other],
    }));
    const indicators = [
      {
        id: 'a',
        name: 'Présences',
        unit: 'n',
        net: true,
        dimensions: ['sex', 'age', 'gone'],
        measures: [],
        targets: [],
      },
      { id: 'b', name: 'Ce qui a changé', unit: 'text', scale: 'text' as const, measures: [], targets: [] },
    ];
    const bytes = await write({ ...askedDossier, dimensions, indicators, results: { nodes: [], links: [] } });
    const [sheet] = await sheetsOf(bytes);
    const parts = [6, 7, 8, 9].map((row) => sheet?.rows[row]?.[2]?.shown ?? '');
    expect(parts).toEqual(['Total', 'Sexe\u00A0: Autre', 'Âge\u00A0: Autre', '']);
    const { sheets } = await readXlsx(bytes);
    const rules = sheets[0]?.dataValidations ?? [];
    expect(rules.find(({ range }) => range === 'G7:H7')?.formula1).toContain('AND(ISNUMBER(G7))');
    expect(rules.find(({ range }) => range === 'G10:H10')?.type).toBe('textLength');
  });

  test('the same bytes for the same dossier', async () => {
    expect(await write()).toEqual(await write());
  });

  test('text that looks like a formula stays text', async () => {
    const [first, ...others] = askedDossier.indicators;
    const tricky = { ...first, name: '=1+1', unitLabel: '@x' } as Dossier['indicators'][number];
    const [sheet] = await sheetsOf(await write({ ...askedDossier, indicators: [tricky, ...others] }));
    expect(sheet?.rows[7]?.[1]).toMatchObject({ type: 'text', value: '=1+1', format: '@' });
    expect(sheet?.rows[7]?.[1]?.formula).toBeUndefined();
  });
});

describe('a table that somebody filled in', () => {
  const fill = async (typed: Parameters<typeof fillCells>[2], dossier = askedDossier) => {
    const filled = await fillCells(await write(dossier), 'À remplir', typed);
    const { value: workbook } = await readWorkbook(filled);
    const mapping = workbook && templateMapping(workbook);
    const edited = importReading(dossier, await readSpreadsheet(filled), mapping ? { mapping } : {});
    const found = edited.dossier.observations.map(({ id: _, provenance: __, ...record }) => record);
    return { edited, found, mapping };
  };
  const of = (indicator: string, half: 0 | 1, record: Partial<Observation>) => ({
    indicator,
    period: expect.objectContaining({ start: askedPeriods[half]?.start, end: askedPeriods[half]?.end }),
    ...record,
  });

  test('reads back: numbers, words in French writing, percentages, gaps', async () => {
    const { found, edited } = await fill({
      G8: 31,
      H8: '<5',
      G11: '12,5',
      H11: 'n.d.',
      G13: '75 %',
      H13: 0.8125,
      G14: '1 250,50 €',
      H14: 'n.c.',
      G16: 'non',
      H16: 'oui',
    });
    expect(found).toEqual([
      of('young', 0, { value: 31, state: 'reported' }),
      of('young', 1, { bounds: { min: 0, max: 4 }, state: 'suppressed' }),
      of('wait', 0, { value: 12.5, state: 'reported' }),
      of('wait', 1, { state: 'not-available' }),
      of('jobs', 0, { value: 0.75, state: 'reported' }),
      of('jobs', 1, { value: 0.8125, state: 'reported' }),
      of('aid', 0, { value: 1250.5, state: 'reported' }),
      of('aid', 1, { state: 'not-communicated' }),
      of('charter', 0, { value: false, state: 'reported' }),
      of('charter', 1, { value: true, state: 'reported' }),
    ]);
    expect(edited.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('reads back levels, days, and the parts of a whole', async () => {
    const { found, edited } = await fill({
      G8: 31,
      G9: 19,
      G10: '<5',
      G15: 'Avec conseil',
      H15: 'n.d.',
      G17: '15/03/2024',
      H17: new Date('2024-09-20T00:00:00Z'),
    });
    expect(found).toEqual([
      of('young', 0, { value: 31, state: 'reported' }),
      of('young', 0, { value: 19, state: 'reported', categories: { sex: 'f' } }),
      of('young', 0, { bounds: { min: 0, max: 4 }, state: 'suppressed', categories: { sex: 'm' } }),
      of('autonomy', 0, { value: 'guided', state: 'reported' }),
      of('autonomy', 1, { state: 'not-available' }),
      of('council', 0, { value: '2024-03-15', state: 'reported' }),
      of('council', 1, { value: '2024-09-20', state: 'reported' }),
    ]);
    expect(edited.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('left empty says nothing', async () => {
    expect((await fill({})).edited.changes).toEqual([]);
  });

  test('is recognised by its hidden keys although a name was changed', async () => {
    const { mapping, found } = await fill({ B11: 'Attente', A11: '1.2 bis', G11: 20 });
    expect(mapping?.indicators?.['1.2']).toBe('wait');
    expect(found.map(({ value }) => value)).toEqual([20]);
  });
});

describe('templateMapping', () => {
  test('is silent on a workbook that is no template', async () => {
    const [sheet] = await sheetsOf(await write());
    expect(templateMapping({ source: { format: 'xlsx' }, sheets: sheet ? [sheet] : [] })).toBeUndefined();
  });

  test('keeps out a label that stands for two indicators, and is not fooled by one called __proto__', async () => {
    const [first, second, third] = askedDossier.indicators;
    if (!first || !second || !third) throw new Error('no indicators');
    const indicators = [
      { ...first, code: '1', name: '__proto__' },
      { ...second, code: '1', name: 'b' },
      { ...third, code: '3', name: 'c' },
    ];
    const { value } = await readWorkbook(await write({ ...askedDossier, indicators }));
    const mapping = value && templateMapping(value);
    expect(Object.entries(mapping?.indicators ?? {}).sort()).toEqual([
      ['3', 'jobs'],
      ['__proto__', 'young'],
      ['b', 'wait'],
      ['c', 'jobs'],
    ]);
  });
});
