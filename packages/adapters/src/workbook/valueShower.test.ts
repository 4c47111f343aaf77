import fc from 'fast-check';
import { formatValue } from 'hucre';
import { describe, expect, test } from 'vitest';
import { valueShower } from './valueShower.ts';

const show = valueShower((value, format) => formatValue(value, format));

test('a plain format is written as the library writes it', () => {
  const plain = fc.constantFrom('0', '0.00', '#,##0', '#,##0.000', '0%', '0.0%');
  fc.assert(
    // in quarters, which both round alike
    fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), plain, (quarters, format) => {
      const value = format.endsWith('%') ? quarters / 100 : quarters / 4;
      fc.pre(!format.endsWith('%') || !/\.\d*5$/.test(String(value * 100)));
      expect(show(value, format).replace(/^-(?=[0.,%]*$)/, '')).toBe(
        formatValue(value, format).replace(/^-(?=[0.,%]*$)/, ''),
      );
    }),
  );
});

describe('what a program shows of a number', () => {
  test.each([
    [1234.5, '#,##0.00\\ [$€-40C]', '1,234.50 €'],
    [1234.5, '[$$-409]#,##0', '$1,235'],
    [3, '0 "%"', '3 %'],
    [0.755, '0.0%', '75.5%'],
    [31, '0" (prov.)"', '31 (prov.)'],
    [5, 'General" j."', '5 j.'],
    [-5, 'General" j.";"moins "General', 'moins 5'],
    [-12.5, '0.0" €";[Red]\\-0.0" €"', '-12.5 €'],
    [0, '0" a";-0" b";"néant"', 'néant'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [7, undefined, '7'],
    [-1234567.891, '#,##0.00', '-1,234,567.89'],
    [-0.001, '0.0', '0.0'],
    [0.29, '0%', '29%'],
    [1e21, '0', '1e+21'],
    [-5, '"env. "0', '-env. 5'],
    [1234567, '#,##0,', '1,235'],
    [12, '# ?/?', '12'],
  ])('%d as %s', (value, format, shown) => {
    expect(show(value, format)).toBe(shown);
  });

  test('or of a day', () => {
    expect(show(new Date(Date.UTC(2024, 4, 1)), 'dd/mm/yyyy')).toBe('01/05/2024');
    expect(show(new Date(Date.UTC(2024, 4, 1)), 'General')).toBe('2024-05-01');
  });
});
