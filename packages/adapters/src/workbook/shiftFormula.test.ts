import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftFormula } from './shiftFormula.ts';

describe('a formula that is copied', () => {
  test.each([
    ['A2*$B$1', 1, 0, 'A3*$B$1'],
    ['SUM(A2:C2)/B$7+$C9', 2, 1, 'SUM(B4:D4)/C$7+$C11'],
    ['\'T1 2024\'!B2&"A1"', 1, 1, '\'T1 2024\'!C3&"A1"'],
    ['LOG10(A1)+TAUX_A1+Aide!A1', 1, 0, 'LOG10(A2)+TAUX_A1+Aide!A2'],
    ['A1+B2', -1, 0, '#REF!+B1'],
    ['AZ10', 0, 1, 'BA10'],
  ])('%s, %i down and %i to the right, is %s', (formula, rows, columns, found) => {
    expect(shiftFormula(formula, rows, columns)).toBe(found);
  });

  test('there and back is itself', () => {
    const nearby = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(
        fc.constantFrom('A1', 'SUM($C3:AA$9)*2', 'IF(B2="B2",C$3,0)'),
        nearby,
        nearby,
        (formula, rows, columns) => {
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});
