import { describe, expect, test } from 'vitest';
import { readText, said } from '../survey/fixtures/readText.ts';

describe('a tracking table on end', () => {
  test('has one figure in a row, of the period of the row', () => {
    const reading = readText(
      'Indicateur;Période;Valeur;Unité;Cible\nEnfants;T1 2024;42;enfants;50\n;T2 2024;48;;50\nSatisfaits;T1 2024;85 %;%;80 %\nSatisfaits;T2 2024;n.d.;%;80 %\nSatisfaits;T2 2024;n.d.;%;80 %\n',
    );
    const [table] = reading.tables;
    expect(table?.kind).toBe('indicator-tracking');
    expect(
      table?.rows.map(({ name, values }) => [
        name,
        ...values.map(
          ({ field, value, state, unit = '', period }) =>
            `${field} ${period?.label} ${value ?? state}${unit}`,
        ),
      ]),
    ).toEqual([
      ['Enfants', 'actual T1 2024 42enfants', 'target T1 2024 50enfants'],
      ['Enfants', 'actual T2 2024 48enfants', 'target T2 2024 50enfants'],
      ['Satisfaits', 'actual T1 2024 85%', 'target T1 2024 80%'],
      ['Satisfaits', 'actual T2 2024 not-available', 'target T2 2024 80%'],
    ]);
    expect(table?.skipped).toEqual([{ row: 6, reason: 'duplicate', of: 5 }]);
    expect(said(reading)).toEqual(['sheet/figure-repeated 6']);
  });

  test('the unit of one indicator does not go on to the next', () => {
    const lines =
      'Indicateur;Période;Valeur;Unité\nFamilles;T1 2024;42;familles\n;T2 2024;48;\nSatisfaits;T1 2024;85 %;\n';
    const units = readText(lines).tables[0]?.rows.map(({ values }) => values[0]?.unit);
    expect(units).toEqual(['familles', 'familles', '%']);
  });

  test('is none where each row is another indicator', () => {
    const [table] = readText(
      'Indicateur;Année;Réalisé;Cible\nVisites;2024;12;20\nAteliers;2024;4;6\n',
    ).tables;
    expect(table?.rows.every(({ period }) => period === undefined)).toBe(true);
  });
});
