import { describe, expect, test } from 'vitest';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { readTables } from '../readTables.ts';

const tableOf = (...lines: readonly string[]) => {
  const { value } = readCsvSheet(lines.join('\n'), { file: 'suivi.csv' });
  return readTables(value ?? { source: { format: 'csv' }, sheets: [] });
};

describe('breakdowns in columns', () => {
  const reading = tableOf(
    ';;T1 2024;;;T2 2024;;',
    'Indicateur;Cible 2024;Filles;Garçons;Total;Filles;Garçons;Total',
    'Enfants accueillis;120;31;28;59;33;30;64',
    'Enfants en situation de handicap;;2;<5;;1;3;4',
  );
  const [table] = reading.tables;

  test('the total of a period is its value, the categories are the parts of the row', () => {
    expect(reading.tables).toHaveLength(1);
    expect(table?.headerRows).toEqual([1, 2]);
    const [children] = table?.rows ?? [];
    expect(children?.values.map(({ field, cell, value }) => [field, cell, value])).toEqual([
      ['target', 'B3', 120],
      ['actual', 'E3', 59],
      ['actual', 'H3', 64],
    ]);
    expect(children?.parts?.map(({ row, disaggregation }) => [row, disaggregation])).toEqual([
      [3, 'Filles'],
      [3, 'Garçons'],
    ]);
    expect(children?.parts?.[0]?.values).toMatchObject([
      { field: 'actual', cell: 'C3', value: 31, period: { start: '2024-01-01', end: '2024-03-31' } },
      { field: 'actual', cell: 'F3', value: 33, period: { start: '2024-04-01', end: '2024-06-30' } },
    ]);
    expect(table?.rows[1]?.parts?.[1]?.values[0]).toMatchObject({ cell: 'D4', below: 5 });
  });

  test('a total that is not the sum of its categories is said', () => {
    expect(reading.issues.filter(({ code }) => code === 'sheet/total-does-not-add-up')).toMatchObject([
      { params: { declared: 64, sum: 63 }, at: { cell: 'H3' } },
    ]);
  });

  test('one column of words under a period is no breakdown', () => {
    const { tables } = tableOf(
      ';T1 2024;;',
      'Indicateur;Réalisé;Justification',
      'Visites;12;cahier',
      'Ateliers;3;cahier',
    );
    expect(tables[0]?.rows[0]?.parts).toBeUndefined();
    expect(tables[0]?.rows[0]?.values.map(({ cell }) => cell)).toEqual(['B3']);
  });
});
