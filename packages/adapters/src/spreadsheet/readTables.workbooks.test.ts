import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading, ReadingRow, ReadingValue } from './Reading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

const read = (name: string): Promise<Reading> =>
  readSpreadsheet(new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name))), { file: name });

const plain = await read('01_fr_suivi_indicateurs.csv');

/** A row without its place, its apostrophes as typed in a text file. */
const contentOf = ({ row: _, values, text, ...rest }: ReadingRow) =>
  JSON.parse(
    JSON.stringify({
      ...rest,
      text,
      values: values.map(({ cell: _cell, written: _written, ...value }) => value),
    }).replaceAll('’', "'"),
  ) as unknown;

describe.each(['suivi-maltraite.xlsx', 'suivi-maltraite-libreoffice.xlsx'])(
  'the same table in a workbook that nobody spared, %s',
  async (name) => {
    const reading = await read(name);
    const [table] = reading.tables;
    const issuesAt = (place: string) =>
      reading.issues.filter(
        ({ at }) => at?.in === 'sheet' && (at.cell === place || String(at.row) === place),
      );

    test('is found at row 12 and column C, under merged titles', () => {
      expect(reading.tables).toHaveLength(1);
      expect(table).toMatchObject({
        sheet: 'Suivi 2024',
        headerRows: [12, 13],
        firstDataRow: 14,
        lastDataRow: 24,
        hiddenColumns: ['F'],
        meta: {
          organisation: 'Association Les Petits Pas du Causse',
          project: 'Premiers liens',
          grantRef: '2023-117',
          asOf: '2025-01-15',
          baselineDate: '2022-12-31',
        },
      });
    });

    test('says of every row that it shares with the text file exactly what the text file says', () => {
      for (const row of plain.tables[0]?.rows ?? []) {
        const found = table?.rows.find(({ code }) => code === row.code) as ReadingRow;
        // remarks of the program are the workbook's own
        const values = found.values.map(({ note: _, ...value }) => value as ReadingValue);
        const { note, ...text } = found.text;
        const kept = row.text['note'] === undefined ? text : { ...text, note: note ?? '' };
        expect(contentOf({ ...found, values, text: kept })).toEqual(contentOf(row));
      }
    });

    test('remarks of the program stay with their cells', () => {
      const [families] = table?.rows ?? [];
      expect(families?.values.find(({ cell }) => cell === 'K15')?.note).toBe(
        'Fermeture de quinze jours en août',
      );
      expect(table?.rows.find(({ code }) => code === '2.3')?.text['note']).toBe(
        'De la demande au premier rendez-vous',
      );
    });

    test('a row that is hidden or struck through is left out, and said to be', () => {
      expect(table?.skipped.map(({ row, reason }) => [row, reason])).toEqual([
        [7, 'title'],
        [14, 'section'],
        [18, 'hidden'],
        [19, 'section'],
        [23, 'struck'],
        [25, 'total'],
        [27, 'footnote'],
        [28, 'legend'],
      ]);
      expect(issuesAt('18')).toMatchObject([
        { code: 'sheet/hidden-row', params: { text: '1.4 Nb de sorties en forêt' } },
      ]);
      expect(issuesAt('23')).toMatchObject([{ code: 'sheet/struck-row' }]);
      expect(issuesAt('F13')).toMatchObject([
        { code: 'sheet/hidden-column', params: { header: 'Réalisé 2023' } },
      ]);
    });

    test('errors, dates and words in the place of numbers have no value, and an issue each', () => {
      const cost = table?.rows.find(({ code }) => code === '2.5')?.values ?? [];
      const state = (cell: string) => cost.find((value) => value.cell === cell);
      expect(state('I24')).toMatchObject({ state: 'error', written: '#DIV/0!' });
      expect(state('K24')).toMatchObject({ state: 'unreadable' });
      expect(state('L24')).toMatchObject({ state: 'unreadable', written: 'quatre cents' });
      expect(['I24', 'K24', 'L24'].flatMap(issuesAt).map(({ code }) => code)).toEqual([
        'sheet/error-cell',
        'sheet/date-for-number',
        'sheet/unreadable-cell',
      ]);
      for (const { cell, value, unit } of cost)
        if (cell !== 'J24') expect([cell, value, unit]).toEqual([cell, undefined, undefined]);
    });

    test('a formula without a stored result is not 0', () => {
      const cost = table?.rows.find(({ code }) => code === '2.5')?.values ?? [];
      const found = cost.find(({ cell }) => cell === 'J24');
      if (name.includes('libreoffice')) {
        // LibreOffice computed and stored it
        expect(found?.value).toBeCloseTo(3100 / 18, 9);
      } else {
        expect(found).toMatchObject({ state: 'unreadable' });
        expect(found).not.toHaveProperty('value');
        expect(issuesAt('J24')).toMatchObject([{ code: 'sheet/formula-without-value' }]);
      }
    });

    test('sheets that were not read are named with the reason', () => {
      const veryHidden = name.includes('libreoffice') ? 'hidden' : 'very-hidden';
      expect(reading.ignoredSheets).toEqual([
        { name: 'Listes', reason: 'hidden' },
        { name: 'zz', reason: veryHidden },
        { name: 'Feuil3', reason: 'empty' },
      ]);
    });
  },
);

describe('a sheet of a June–June programme', async () => {
  const reading = await read('suivi-juin-mai.xlsx');
  const [table] = reading.tables;
  const values = (code: string) =>
    table?.rows
      .find((row) => row.code === code)
      ?.values.map(({ value, state, unit }) => [value ?? state, unit]);

  test('has its periods, which start in June', () => {
    expect(table?.headerRows).toEqual([5, 6]);
    expect(table?.rows[0]?.values.map(({ field, period }) => [field, period?.start, period?.end])).toEqual([
      ['baseline', '2024-05-01', '2024-05-31'],
      ['target', '2025-05-31', '2025-05-31'],
      ['actual', '2024-06-01', '2024-08-31'],
      ['actual', '2024-09-01', '2024-11-30'],
      ['actual', '2024-12-01', '2025-02-28'],
      ['actual', '2025-03-01', '2025-05-31'],
      ['actual.cumulative', undefined, undefined],
    ]);
  });

  test('has its values with their units and gaps', () => {
    const [children, places, days, euros] = ['enfants', '%', 'semaines', 'EUR'];
    expect(values('A1')).toEqual([
      [38, children],
      [52, children],
      [41, children],
      [46, children],
      [49, children],
      ['empty', undefined],
      [49, children],
    ]);
    expect(values('A2')?.slice(0, 6)).toEqual([
      [72.5, places],
      [85, places],
      [76.4, places],
      [79, places],
      [81.2, places],
      ['pending', undefined],
    ]);
    expect(values('A3')?.[2]).toEqual([12.5, days]);
    expect(values('B1')?.[4]).toEqual(['not-available', undefined]);
    expect(values('B2')?.slice(0, 4)).toEqual([
      ['not-available', undefined],
      [70, '%'],
      ['not-applicable', undefined],
      [64.3, '%'],
    ]);
    expect(values('B3')?.[6]).toEqual([978.25, euros]);
  });

  test('has its sections, direction, note, totals and surroundings', () => {
    expect(
      table?.rows.map(({ code, section, direction }) => [code, section?.slice(0, 5), direction]),
    ).toEqual([
      ['A1', 'Axe 1', undefined],
      ['A2', 'Axe 1', undefined],
      ['A3', 'Axe 1', 'decrease'],
      ['B1', 'Axe 2', undefined],
      ['B2', 'Axe 2', undefined],
      ['B3', 'Axe 2', undefined],
    ]);
    expect(table?.rows[0]).toMatchObject({
      name: 'Enfants accueillis (différents)',
      text: { note: 'un enfant n’est compté qu’une fois par an' },
    });
    expect(table?.rows[2]?.name).toBe('Délai d’attente avant une place');
    expect(table?.skipped.map(({ reason }) => reason)).toEqual([
      'section',
      'section',
      'total',
      'footnote',
      'legend',
    ]);
    expect(table?.meta).toEqual({
      organisation: 'Maison d’enfants Les Petits Ponts ASBL',
      title: 'Programme de renforcement 2024-2025 (de juin à mai) – suivi des indicateurs',
      grantRef: 'RC-2024/031',
      asOf: '2025-02-28',
      baselineDate: '2024-05-31',
    });
    expect(reading.issues.filter(({ code }) => code.startsWith('sheet/'))).toEqual([]);
  });
});
