import { describe, expect, test } from 'vitest';
import { add, dividedByZero, missingValue, negate, subtract, tooLarge } from './arithmetic.ts';
import { columnSteps, rowsOfBlock } from './columnSteps.ts';
import type { Operation } from './Operation.ts';

const number = (slot: number): Operation => ({ type: 'reading', slot, kind: 'number' });
const truth = (slot: number): Operation => ({ type: 'reading', slot, kind: 'truth' });
const constant = (value: number): Operation => ({ type: 'constant', value });
const fold = (compute: typeof add, ...parts: readonly Operation[]): Operation => ({
  type: 'fold',
  compute,
  parts,
});
const values = (...numbers: readonly number[]) => ({ values: Float64Array.from(numbers) });
const rowsOf = (
  operation: Operation,
  columns: Parameters<ReturnType<typeof columnSteps>>[0],
  from: number,
  count: number,
) => [...columnSteps(operation)(columns, from, count)].slice(0, count);

describe('operations over blocks', () => {
  test('a number stands in each row', () => {
    const block = columnSteps(constant(3))([], 0, 2);
    expect(block).toHaveLength(1024);
    expect(rowsOfBlock).toBe(1024);
    expect(new Set(block)).toEqual(new Set([3]));
  });

  test('a column is read from a row on, as numbers and as yes and no', () => {
    expect(rowsOf(number(1), [values(), values(5, 6, 7)], 1, 2)).toEqual([6, 7]);
    expect(rowsOf(truth(0), [[true, false, undefined]], 1, 2)).toEqual([0, missingValue]);
    const both = fold(add, number(0), truth(0));
    expect(rowsOf(both, [values(4)], 0, 1)).toEqual([missingValue]);
  });

  test('parts wait for each other, however they are nested', () => {
    const columns = [values(100, 200), values(30, 40), values(5, 6), values(1, 2)];
    const [a, b, c, d] = [number(0), number(1), number(2), number(3)];
    expect(rowsOf(fold(subtract, a, b, c), columns, 0, 2)).toEqual([65, 154]);
    expect(rowsOf(fold(subtract, a, fold(subtract, b, c)), columns, 0, 2)).toEqual([75, 166]);
    expect(rowsOf(fold(subtract, fold(subtract, a, b), fold(subtract, c, d)), columns, 0, 2)).toEqual([
      66, 156,
    ]);
    expect(
      rowsOf(
        fold(subtract, fold(add, a, d), fold(subtract, fold(add, b, d), fold(add, c, d))),
        columns,
        0,
        2,
      ),
    ).toEqual([76, 168]);
    const minus: Operation = { type: 'one', compute: negate, of: fold(add, c, d) };
    expect(rowsOf(fold(add, fold(add, a, b), minus), columns, 0, 2)).toEqual([124, 232]);
    // a column that is read twice is not written over
    expect(rowsOf(fold(subtract, { type: 'one', compute: negate, of: a }, a), columns, 0, 2)).toEqual([
      -200, -400,
    ]);
  });

  test('a choice takes one of two rows, or why there is none', () => {
    const choose: Operation = {
      type: 'choose',
      condition: fold(add, number(0), constant(0)),
      whenTrue: fold(add, number(1), constant(1)),
      whenFalse: fold(add, number(1), constant(2)),
    };
    expect(rowsOf(choose, [values(1, 0, Number.NaN, 0.5), values(10, 20, 30, 40)], 0, 4)).toEqual([
      11,
      22,
      missingValue,
      0.5,
    ]);
    for (const why of [dividedByZero, tooLarge]) {
      expect(rowsOf({ ...choose, condition: constant(why) }, [values(1), values(2)], 0, 1)).toEqual([why]);
    }
  });

  test('a choice deep inside does not write over what waits for it', () => {
    const columns = [values(1), values(10), values(100), values(0)];
    const twice = (slot: number) => fold(add, number(slot), number(slot));
    const choose: Operation = {
      type: 'choose',
      condition: truth(3),
      whenTrue: twice(0),
      whenFalse: twice(2),
    };
    const no = [...columns.slice(0, 3), [false]];
    const yes = [...columns.slice(0, 3), [true]];
    const nested = fold(add, twice(0), fold(add, twice(1), choose));
    expect(rowsOf(nested, no, 0, 1)).toEqual([222]);
    expect(rowsOf(nested, yes, 0, 1)).toEqual([24]);
  });

  test('texts are the same or not, or missing', () => {
    const texts = (isSame: boolean): Operation => ({
      type: 'texts',
      left: { slot: 0 },
      right: { text: 'x' },
      isSame,
    });
    const columns = [['w', 'x', 'y', undefined]];
    expect(rowsOf(texts(true), columns, 1, 3)).toEqual([1, 0, missingValue]);
    expect(rowsOf(texts(false), columns, 1, 3)).toEqual([0, 1, missingValue]);
    const twoColumns: Operation = { type: 'texts', left: { text: 'x' }, right: { slot: 0 }, isSame: true };
    expect(rowsOf(twoColumns, columns, 0, 3)).toEqual([0, 1, 0]);
  });
});
