import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormulaReference, mapReferences } from './mapReferences.ts';

const found = (formula: string): readonly FormulaReference[] => {
  const references: FormulaReference[] = [];
  mapReferences(formula, (reference) => {
    references.push(reference);
    return reference;
  });
  return references;
};
const end = (row: number, column: number, rowFixed = false, columnFixed = false) => ({
  row,
  column,
  rowFixed,
  columnFixed,
});

describe('references in a formula', () => {
  test('are cells, ranges, whole rows, with or without a sheet', () => {
    expect(found('A1')).toEqual([{ first: end(0, 0), summedAlone: false }]);
    expect(found('$B$2:C3')).toEqual([{ first: end(1, 1, true, true), last: end(2, 2), summedAlone: false }]);
    expect(found('$1:2')).toEqual([
      {
        first: { row: 0, rowFixed: true, columnFixed: false },
        last: { row: 1, rowFixed: false, columnFixed: false },
        summedAlone: false,
      },
    ]);
    expect(found("'L''an 1'!A1+Été_2!XFD1048576").map(({ sheet }) => sheet)).toEqual(["L'an 1", 'Été_2']);
  });

  test('are not texts, names, functions, numbers, parts of tables, cells of other files', () => {
    for (const formula of [
      '"A1""B2"',
      'LOG10(2)',
      'A1x',
      '_A1',
      'ABCD1',
      'A1.b',
      '1.5E3',
      'T1[[#All],[A1]]',
      "T[a']A1]",
      '[1]S!A1',
      '[1]S!$A$1:$B$2',
      "'[1]S'!A1",
      'XFE1',
      'A1048577',
      'A0',
      'A:C',
    ]) {
      expect([formula, found(formula)]).toEqual([formula, []]);
    }
  });

  test('one that a sum holds alone is told apart', () => {
    const alone = (formula: string) => found(formula).map(({ summedAlone }) => summedAlone);
    expect(alone('SUM(A1)+average(A1)-S!A1')).toEqual([true, true, false]);
    expect(alone('SUM(A1,B1)+(A1)+MYSUM(A1)')).toEqual([false, false, false, false]);
  });

  test('are changed where they stand, and nothing else is', () => {
    const down = (formula: string) =>
      mapReferences(formula, ({ first, last, ...rest }) => ({
        ...rest,
        first: { ...first, row: first.row + 1 },
        ...(last ? { last: { ...last, row: last.row + 1 } } : {}),
      }));
    expect(down('IF(A1>"A1",\'a b\'!$C$3:D$4,1:2)&T[A1]&{1,2;3,4}')).toBe(
      'IF(A2>"A1",\'a b\'!$C$4:D$5,2:3)&T[A1]&{1,2;3,4}',
    );
    expect(down('"open')).toBe('"open');
    expect(down('T[open')).toBe('T[open');
  });

  test('changed into themselves they leave any formula as it was', () => {
    const token = fc.constantFrom(
      'A1',
      '$B$2',
      'C3:D4',
      "'x y'!E5",
      'S!F6',
      '1:2',
      '+',
      '(',
      ')',
      ',',
      '"A1"',
      'SUM',
      'T[x]',
      '[1]',
      "'",
      '"',
      '[',
      '1.5',
      ' ',
      '!',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(token).map((tokens) => tokens.join('')),
          fc.string(),
        ),
        (formula) => {
          expect(mapReferences(formula, (reference) => reference).toUpperCase()).toBe(formula.toUpperCase());
        },
      ),
    );
  });
});
