import { expect, test } from 'vitest';
import { unitFormat } from './unitFormat.ts';

test('a ratio is a percentage with the decimals that it needs, at most one', () => {
  expect(unitFormat('ratio', [0.75, 0.07], 'fr')).toBe('0 %');
  expect(unitFormat('ratio', [0.685], 'fr')).toBe('0.0 %');
  expect(unitFormat('ratio', [0.68512], 'en')).toBe('0.0%');
});

test('money has the decimals of its currency, its sign where it has one', () => {
  expect(unitFormat('EUR', [12], 'fr')).toBe('#,##0.00" €"');
  expect(unitFormat('EUR', [12], 'en')).toBe('"€"#,##0.00');
  expect(unitFormat('XOF', [12], 'fr')).toBe('#,##0" XOF"');
  expect(unitFormat('CAD', [12], 'en')).toBe('"CAD "#,##0.00');
});

test('anything else is a number, with its marks around it', () => {
  expect(unitFormat('jours', [12, 13], 'fr')).toBe('#,##0');
  expect(unitFormat('jours', [12.5, 13.125], 'fr', { before: 'env. ', after: ' (prov.)' })).toBe(
    '"env. "#,##0.00" (prov.)"',
  );
});
