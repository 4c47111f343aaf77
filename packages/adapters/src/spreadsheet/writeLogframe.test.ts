import { createDossier, type Dossier, type Lang } from '@jalon/core';
import { buildFrame, type FrameTemplate } from '@jalon/core/frame';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../workbook/readWorkbook.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { askedDossier } from './trackingTemplate/fixtures/askedDossier.ts';
import { writeLogframe } from './writeLogframe.ts';

const dossier: Dossier = {
  ...askedDossier,
  results: {
    nodes: [
      {
        id: 'goal',
        level: 'impact',
        statement: { fr: 'Les jeunes vivent de leur travail', en: 'Young people live from their work' },
      },
      ...askedDossier.results.nodes,
    ],
    links: [
      {
        id: 'access-place',
        from: 'access',
        to: 'place',
        assumptions: [{ statement: { fr: 'Des emplois existent', en: 'There are jobs' } }],
      },
      { id: 'place-goal', from: 'place', to: 'goal' },
    ],
  },
  observations: [
    { id: 'wait.1', indicator: 'wait', period: { start: '2024-01-01', end: '2024-06-30' }, value: 18.5 },
    { id: 'wait.2', indicator: 'wait', period: { start: '2024-07-01', end: '2024-12-31' }, value: 9 },
  ],
};

const sheetOf = async (template: FrameTemplate, lang: Lang = 'fr', asOf = '2024-07-15') => {
  const { frame } = buildFrame(dossier, template);
  const { value } = await readWorkbook(await writeLogframe(dossier, { lang, asOf, frame }));
  const sheet = value?.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const at = (row: number, column: number) =>
    (sheet.rows[row]?.[column]?.shown ?? '').replaceAll('\u00A0', ' ');
  const header = sheet.rows[4]?.map((cell) => cell?.shown ?? '') ?? [];
  const column = (heading: RegExp) => header.findIndex((text) => heading.test(text));
  return { sheet, at, header, column };
};

describe('writeLogframe draws the matrix', () => {
  test('with a line for each indicator beside its own values', async () => {
    const { at, column, sheet } = await sheetOf('logframe-eu-2021');
    const rows = Array.from(sheet.rows, (_, row) => row);
    const wait = rows.find((row) => at(row, column(/^Indicateur/)).includes('Délai')) ?? -1;
    expect(at(wait, column(/référence/))).toBe('21,5 jours (31/12/2023)');
    expect(at(wait, column(/^Cible/))).toBe('10 jours (31/12/2024)');
    expect(at(wait, column(/actuelle/))).toBe('18,5 jours (30/06/2024)');
    const young = rows.find((row) => at(row, column(/^Indicateur/)).includes('Jeunes accompagnés')) ?? -1;
    expect(Math.abs(young - wait)).toBe(1);
  });

  test('with statements once, merged over the lines of their indicators, and levels over their statements', async () => {
    const { sheet, at, column } = await sheetOf('logframe-eu-2021');
    const statement = sheet.merges.find(
      ({ left, top }) => left === 1 && at(top, 1).includes('porte ouverte'),
    );
    expect(statement && statement.bottom - statement.top).toBe(1);
    expect(at(statement?.top ?? 0, column(/Hypothèses/))).toBe('Des emplois existent');
    const levels = sheet.rows.flatMap((row) => row?.[0]?.shown || []).slice(3);
    expect(levels).toEqual([
      'Niveau',
      'Impact (objectif général)',
      'Effet(s) (objectif(s) spécifique(s))',
      'Produits',
    ]);
  });

  test('with values under the indicator where the tradition has no columns for them', async () => {
    const { at, column, sheet } = await sheetOf('logframe-4x4', 'en');
    const cells = Array.from(sheet.rows, (_, row) => at(row, column(/indicators/)));
    expect(cells.find((text) => text.includes('Average wait'))).toBe(
      '1.2 Average wait\nBaseline: 21.5 days (31/12/2023)\nTarget: 10 days (31/12/2024)\nActual: 18.5 days (30/06/2024)',
    );
  });

  test('in the words of its tradition, on the day that it is asked for', async () => {
    const { at } = await sheetOf('logframe-4x4', 'en');
    expect([at(0, 0), at(2, 0)]).toEqual([
      'House of the Four Winds – support – Classic logical framework',
      'As of 15 July 2024',
    ]);
    const { at: later, column, sheet } = await sheetOf('logframe-eu-2021', 'fr', '2025-01-15');
    const current = Array.from(sheet.rows, (_, row) => later(row, column(/actuelle/)));
    expect(current).toContain('9 jours (31/12/2024)');
  });

  test('from the frame of the dossier, else from its results', async () => {
    const { frame } = buildFrame(dossier, 'logframe-4x4');
    const own = await readWorkbook(
      await writeLogframe(
        { ...dossier, frames: [{ ...frame, title: 'Agreed in June' }] },
        { lang: 'en', asOf: '2024-07-15' },
      ),
    );
    expect(own.value?.sheets[0]?.rows[1]?.[0]?.shown).toBe('Agreed in June');
    const built = await readWorkbook(await writeLogframe(dossier, { lang: 'en', asOf: '2024-07-15' }));
    expect(built.value?.sheets[0]?.rows[4]?.[1]?.shown).toBe('Results chain');
  });

  test('of change pathways too, with the vision above', async () => {
    const pathways = createDossier({
      id: 'p',
      title: 'Pathways',
      stakeholders: [{ id: 'families', name: 'Families' }],
      results: {
        vision: 'Every child is heard',
        nodes: [
          {
            id: 'trust',
            level: 'outcome',
            statement: '=Families trust',
            stakeholders: ['families'],
            horizon: 'short',
          },
        ],
        links: [],
      },
    });
    const { frame } = buildFrame(pathways, 'change-pathways');
    const { value } = await readWorkbook(
      await writeLogframe(pathways, { lang: 'en', asOf: '2024-07-15', frame }),
    );
    const shown = value?.sheets[0]?.rows.flatMap((row) => row?.map((cell) => cell?.shown) ?? []);
    expect(shown).toContain('As of 15 July 2024 – Vision: Every child is heard');
    expect(shown?.some((text) => text?.includes('Families trust'))).toBe(true);
  });

  test('of a frame of one’s own in its own words', async () => {
    const frame = {
      id: 'f',
      template: 'our.org/own',
      rows: [{ id: 'r', role: 'our.org/row', nodes: ['place'] }],
    } as const;
    const { value } = await readWorkbook(
      await writeLogframe(dossier, { lang: 'fr', asOf: '2024-07-15', frame }),
    );
    expect(value?.sheets[0]?.rows[0]?.[0]?.shown).toMatch(/Cadre logique$/);
    expect(value?.sheets[0]?.rows[5]?.[1]?.shown).toBe('2 Les jeunes trouvent leur place');
  });

  test('so that it is recognised as a logframe, with its figures', async () => {
    const { frame } = buildFrame(dossier, 'logframe-eu-2021');
    const { tables } = await readSpreadsheet(
      await writeLogframe(dossier, { lang: 'fr', asOf: '2024-07-15', frame }),
    );
    expect(tables.map(({ kind }) => kind)).toEqual(['logframe']);
    const targets = tables[0]?.rows.flatMap(({ values }) => values.filter(({ field }) => field === 'target'));
    expect(targets?.map(({ value }) => value)).toEqual(expect.arrayContaining([80, 10, 60]));
  });

  test('the same bytes for the same dossier', async () => {
    const write = () => writeLogframe(dossier, { lang: 'fr', asOf: '2024-07-15' });
    expect(await write()).toEqual(await write());
  });
});
