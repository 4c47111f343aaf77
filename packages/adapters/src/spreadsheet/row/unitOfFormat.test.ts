import { describe, expect, test } from 'vitest';
import { rowUnit } from './rowUnit.ts';
import { unitOfFormat } from './unitOfFormat.ts';

describe('the unit that a number format shows', () => {
  test.each([
    ['0%', '%'],
    ['0.0\\ %', '%'],
    ['#,##0.00 "€"', 'EUR'],
    ['#,##0.00\\ "€"', 'EUR'],
    ['[$€-40C] #,##0', 'EUR'],
    ['[$$-409]#,##0.00', 'USD'],
    ['$#,##0', 'USD'],
    ['£#,##0;-£#,##0', 'GBP'],
    ['[$CHF] #,##0', 'CHF'],
    ['0" %"', undefined],
    ['0" jours"', undefined],
    ['#,##0.00', undefined],
    ['[Red]-0;0', undefined],
    ['dd/mm/yyyy', undefined],
    ['', undefined],
  ])('%s', (format, unit) => {
    expect(unitOfFormat(format)).toBe(unit);
  });
});

describe('the unit of a row', () => {
  test.each([
    ['%', '', '%'],
    ['Pourcentage', '', '%'],
    ['€', '', 'EUR'],
    ['familles', 'Montant (€)', 'familles'],
    ['', 'Montant des aides (en €)', 'EUR'],
    ['', 'Parents confiants (en %)', '%'],
    ['', '% of caregivers', '%'],
    ['', 'Cost per child (USD)', 'USD'],
    ['', 'Familles (1)', undefined],
  ])('column « %s », name « %s »: %s', (written, name, unit) => {
    expect(rowUnit(written, name)).toBe(unit);
  });
});
