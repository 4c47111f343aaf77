import { isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { compileFormula } from '../compileFormula.ts';
import { compileFormulaToColumns } from '../compileFormulaToColumns.ts';
import type { Formula, FormulaKind } from '../Formula.ts';
import type { FormulaColumn } from '../FormulaColumn.ts';
import type { FormulaValue } from '../FormulaValue.ts';
import { parseFormula } from '../parseFormula.ts';
import { prepareFormula } from './prepareFormula.ts';

const read = (text: string): Formula => parseFormula(text).value as Formula;
const kinds: ReadonlyMap<string, FormulaKind> = new Map([
  ['M', 'truth'],
  ['N', 'truth'],
  ['L', 'text'],
  ['K', 'text'],
]);

describe('what a formula gives, row by row and over columns', () => {
  test.each([
    ['true', [], true],
    ['false', [], false],
    ['missing', [], undefined],
    ['true and [M]', [true], true],
    ['[M] and [N]', [true, false], false],
    ['[M] or [N]', [false, false], false],
    ['[M] or [N]', [false, true], true],
    ['[M] = [N]', [false, false], true],
    ['[M] <> true', [true], false],
    ['not [M]', [false], true],
    ['[L] = [K]', ['x', 'x'], true],
    ['[L] <> "x"', ['x'], false],
    ['[L] <> "x" or false', ['x'], false],
    ['[L] <> "x" and true', ['y'], true],
    ['[L] = missing', ['x'], undefined],
    ['"x" = at([L], "2023")', ['x'], true],
    ['previous([L]) = [L]', ['x', 'y'], false],
    ['-[A]', [3], -3],
    ['[A] - 1', [3], 2],
    ['[A] * [B]', [3, 4], 12],
    ['[A] < [B]', [3, 4], true],
    ['abs([A])', [-3], 3],
    ['round([A])', [2.5], 3],
    ['round([A], 1)', [2.25], 2.3],
    ['sum([A], [B], 5)', [1, 2], 8],
    ['mean([A], [B], 6)', [1, 2], 3],
    ['mean([A], [B])', [1, 2], 1.5],
    ['min([A], [B], 6)', [9, 7], 6],
    ['max([A], [B], 6)', [9, 7], 9],
    ['coalesce([A], [B])', [undefined, 2], 2],
    ['coalesce([A], 0)', [undefined], 0],
    ['coalesce([M], [N])', [undefined, true], true],
    ['coalesce([M], missing, false)', [undefined], false],
    ['coalesce([M], [N]) = true', [undefined, true], true],
    ['true = coalesce(missing, [M])', [true], true],
    ['if([M], [A], [B])', [true, 1, 2], 1],
    ['if([M], [A], [B])', [false, 1, 2], 2],
    ['if([M], [A], [B])', [undefined, 1, 2], undefined],
    ['if([M], [N], false)', [true, true], true],
    ['if([M], missing, [N]) = true', [false, true], true],
    ['[A] + previous([A]) * 10', [3, 4], 43],
    ['at([A] + [B], "2023")', [1, 2], 3],
    ['previous([M])', [true], true],
    ['sum([A]) + min([A]) * 10', [1, 2], 21],
  ] as readonly (readonly [string, readonly FormulaValue[], number | boolean | undefined])[])(
    '%s of %j is %s',
    (text, values, expected) => {
      const formula = read(text);
      expect(compileFormula(formula, { kinds }).evaluate(values)).toBe(expected);
      const columns = values.map(
        (value): FormulaColumn =>
          typeof value === 'number' ? { values: Float64Array.of(value) } : ([value] as FormulaColumn),
      );
      const { values: found, states } = compileFormulaToColumns(formula, { kinds }).run(columns, 1);
      expect([found[0], states[0]]).toEqual(expected === undefined ? [0, 1] : [Number(expected), 0]);
    },
  );
});

describe('what a place asks for', () => {
  const operation = (text: string, known = kinds) => prepareFormula(read(text), { kinds: known }).operation;
  const reading = (slot: number, kind: string) => ({ type: 'reading', slot, kind });

  test('decides what an unknown indicator is', () => {
    expect(operation('[X]')).toEqual(reading(0, 'number'));
    expect(operation('not [X]')).toMatchObject({ of: reading(0, 'truth') });
    expect(operation('-[X]')).toMatchObject({ of: reading(0, 'number') });
    expect(operation('[X] and [Y]')).toMatchObject({ parts: [reading(0, 'truth'), reading(1, 'truth')] });
    expect(operation('[X] or [Y]')).toMatchObject({ parts: [reading(0, 'truth'), reading(1, 'truth')] });
    expect(operation('[X] < [Y]')).toMatchObject({ parts: [reading(0, 'number'), reading(1, 'number')] });
    expect(operation('[X] = true')).toMatchObject({ parts: [reading(0, 'truth'), { value: 1 }] });
    expect(operation('[X] = [Y]')).toMatchObject({ parts: [reading(0, 'number'), reading(1, 'number')] });
    expect(operation('if([X], [Y], 1)')).toMatchObject({
      condition: reading(0, 'truth'),
      whenTrue: reading(1, 'number'),
      whenFalse: { type: 'constant', value: 1 },
    });
    expect(operation('not if([M], [X], [Y])')).toMatchObject({
      of: { whenTrue: reading(1, 'truth'), whenFalse: reading(2, 'truth') },
    });
    expect(operation('not coalesce([X], [Y])')).toMatchObject({
      of: { parts: [reading(0, 'truth'), reading(1, 'truth')] },
    });
    expect(operation('max([X], 1)')).toMatchObject({ parts: [reading(0, 'number'), { value: 1 }] });
    expect(operation('max([X])')).toEqual(reading(0, 'number'));
    expect(operation('if([X] = "a", [Y] = [X], false)')).toMatchObject({
      condition: { type: 'texts', left: { slot: 0 }, right: { text: 'a' }, isSame: true },
    });
  });

  test('is refused where a formula is not sound, with the first reason', () => {
    const refuse = (formula: Formula) => {
      try {
        return prepareFormula(formula, { kinds });
      } catch (error) {
        return isJalonError(error) ? [error.code, error.message] : error;
      }
    };
    const truth: Formula = { type: 'truth', value: true };
    expect(refuse({ type: 'unary', operator: '-', operand: truth })).toEqual([
      'invalid-argument',
      'the formula is not sound: formula/kind',
    ]);
    expect(refuse(read('[M] + 1'))).toEqual(['invalid-argument', 'the formula is not sound: formula/kind']);
  });
});
