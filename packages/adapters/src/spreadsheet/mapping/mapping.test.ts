import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import type { Workbook } from '../../workbook/Workbook.ts';
import { readTables } from '../readTables.ts';
import { proposeMapping } from './proposeMapping.ts';
import type { ReadingMapping } from './ReadingMapping.ts';

const sheetOf = (text: string): Workbook => {
  const { value } = readCsvSheet(text, { file: 'suivi.csv' });
  if (!value) throw new Error('no sheet');
  return value;
};

const tracking = [
  'Association Les Trois Ponts',
  '',
  'N°;Indicateur;Cible 2024;Réalisé;;Avis',
  ';;;T1 2024;T2 2024;',
  '1;Visites;40;12;15;bien',
  '2;Ateliers;8;2;3;',
].join('\n');

describe('the proposal of a mapping', () => {
  test('names sheet, kind, header and what each column would be taken for', () => {
    expect(proposeMapping(sheetOf(tracking))).toEqual({
      tables: [
        {
          sheet: 'suivi',
          kind: 'indicator-tracking',
          headerRows: [3, 4],
          columns: {
            A: { field: 'code', header: 'N°' },
            B: { field: 'indicator.name', header: 'Indicateur' },
            C: {
              field: 'target',
              header: 'Cible 2024',
              period: { start: '2024-01-01', end: '2024-12-31', grain: 'year', label: '2024' },
            },
            D: {
              field: 'actual',
              header: 'Réalisé › T1 2024',
              period: { start: '2024-01-01', end: '2024-03-31', grain: 'quarter', label: 'T1 2024' },
            },
            E: {
              field: 'actual',
              header: 'Réalisé › T2 2024',
              period: { start: '2024-04-01', end: '2024-06-30', grain: 'quarter', label: 'T2 2024' },
            },
            F: { field: 'unknown', header: 'Avis' },
          },
        },
      ],
    });
  });

  test('applied as it is, changes nothing of the reading but the issues about what was assumed', () => {
    const workbook = sheetOf(tracking);
    const mapping = JSON.parse(JSON.stringify(proposeMapping(workbook))) as ReadingMapping;
    const { issues: _, ...asked } = readTables(workbook, { mapping });
    const { issues: __, ...found } = readTables(workbook);
    expect(asked).toEqual(found);
  });
});

describe('a mapping that a person changed', () => {
  const workbook = sheetOf(tracking);
  const [table] = proposeMapping(workbook).tables;
  if (!table) throw new Error('no proposal');

  test('goes before what the headers say', () => {
    const mapping = {
      tables: [{ ...table, columns: { ...table.columns, C: { field: 'ignore' }, F: { field: 'comment' } } }],
    };
    const read = readTables(workbook, { mapping }).tables[0];
    expect(read?.rows[0]?.text).toMatchObject({ comment: 'bien' });
    expect(read?.rows[0]?.values.map(({ cell }) => cell)).toEqual(['D5', 'E5']);
    expect(readTables(workbook, { mapping }).issues).toEqual([]);
  });

  test('leaves out the rows and the sheets that it says, with the reason', () => {
    const read = readTables(workbook, { mapping: { tables: [{ ...table, leftOut: [6] }] } }).tables[0];
    expect(read?.rows.map(({ row }) => row)).toEqual([5]);
    expect(read?.skipped).toContainEqual({ row: 6, reason: 'left-out', text: '2 ; Ateliers ; 8 ; 2 ; 3' });
    const without = readTables(workbook, { mapping: { tables: [], ignoredSheets: ['suivi'] } });
    expect(without.ignoredSheets).toEqual([{ name: 'suivi', reason: 'left-out' }]);
    expect(without.tables).toEqual([]);
  });

  test('serves the next file, whose header has moved down and whose columns have changed places', () => {
    const next = sheetOf(
      [
        'Mise à jour',
        '',
        '',
        'Indicateur;N°;Réalisé;;Cible 2024',
        ';;T1 2024;T2 2024;',
        'Visites;1;13;16;40',
      ].join('\n'),
    );
    const { tables, issues } = readTables(next, { mapping: { tables: [table] } });
    expect(tables[0]?.headerRows).toEqual([4, 5]);
    expect(tables[0]?.rows[0]).toMatchObject({ code: '1', name: 'Visites' });
    expect(tables[0]?.rows[0]?.values.map(({ field, cell, value }) => [field, cell, value])).toEqual([
      ['actual', 'C6', 13],
      ['actual', 'D6', 16],
      ['target', 'E6', 40],
    ]);
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ['sheet/mapping-without-column', { column: 'F', header: 'Avis' }],
    ]);
  });

  test('says which sheet it does not find, and which kind nobody reads', () => {
    const elsewhere = { ...table, sheet: 'Bilan' };
    expect(readTables(workbook, { mapping: { tables: [elsewhere] } }).issues).toContainEqual({
      code: 'sheet/mapping-without-sheet',
      severity: 'warning',
      params: { name: 'Bilan', found: 'suivi' },
    });
    const odd = { ...table, kind: 'acme/menu' } as const;
    expect(readTables(workbook, { mapping: { tables: [odd] } }).issues[0]).toMatchObject({
      code: 'sheet/mapping-unknown-kind',
      params: { kind: 'acme/menu' },
    });
  });
});

describe('the kinds that are asked for', () => {
  test('no other is looked for', () => {
    expect(readTables(sheetOf(tracking), { kinds: ['portfolio'] }).tables).toEqual([]);
    expect(readTables(sheetOf(tracking), { kinds: ['indicator-tracking'] }).tables).toHaveLength(1);
  });
});
