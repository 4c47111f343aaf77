import { isJalonError } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { compileFormula } from './compileFormula.ts';
import { compileFormulaToColumns } from './compileFormulaToColumns.ts';
import { evaluateFormula } from './evaluateFormula.ts';
import type { Formula } from './Formula.ts';
import { formulaReadings } from './formulaReadings.ts';
import { parseFormula } from './parseFormula.ts';

const read = (text: string): Formula => parseFormula(text).value as Formula;
const misuse = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return isJalonError(error) ? { code: error.code, message: error.message, details: error.details } : error;
  }
};

describe('compileFormula', () => {
  test('tells what it gives and what it has to be given', () => {
    const { kind, readings } = compileFormula(read('[A] > previous(max([A; b=1]), 2)'));
    expect(kind).toBe('truth');
    expect(readings).toEqual([
      { key: '[A]', indicator: 'A', where: [], back: 0 },
      {
        key: 'previous(max([A; b=1]), 2)',
        indicator: 'A',
        where: [{ dimension: 'b', category: '1' }],
        aggregate: 'max',
        back: 2,
      },
    ]);
    expect(compileFormula(read('[A] + 1')).kind).toBe('number');
    expect(compileFormula(read('[A]'), { kinds: new Map([['A', 'truth']]) }).kind).toBe('truth');
  });

  test('takes what is of another kind, or no finite number, for missing', () => {
    const { evaluate } = compileFormula(read('[A]'));
    expect([3, '3', true, Number.NaN, Infinity, undefined].map((value) => evaluate([value]))).toEqual([
      3,
      ...Array(5).fill(undefined),
    ]);
    expect(evaluate([])).toBeUndefined();
    const met = compileFormula(read('not [A]')).evaluate;
    expect([true, false, 1, 'true', undefined].map((value) => met([value]))).toEqual([
      false,
      true,
      undefined,
      undefined,
      undefined,
    ]);
    const level = compileFormula(read('[A] <> "x"')).evaluate;
    expect(['x', 'y', 1, undefined].map((value) => level([value]))).toEqual([
      false,
      true,
      undefined,
      undefined,
    ]);
  });

  test('never gives a negative zero', () => {
    expect(Object.is(compileFormula(read('-[A]')).evaluate([0]), 0)).toBe(true);
    expect(Object.is(compileFormula(read('-[A]')).outcome([0]).value, 0)).toBe(true);
  });

  test('asks a choice for no more than it needs', () => {
    const { evaluate, outcome } = compileFormula(read('if([A] = 0, 0, 1 / [A])'));
    expect([evaluate([0]), evaluate([4])]).toEqual([0, 0.25]);
    expect(outcome([undefined])).toEqual({ reason: 'missing-value' });
    expect(compileFormula(read('if(1 / [A] > 0, 1, 2)')).outcome([0])).toEqual({
      reason: 'division-by-zero',
    });
  });

  test('refuses what is not sound, and says why', () => {
    const unsound: Formula = {
      type: 'binary',
      operator: '+',
      left: { type: 'truth', value: true },
      right: { type: 'missing' },
    };
    expect(misuse(() => compileFormula(unsound))).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/formula\/kind/),
      details: { issues: [{ code: 'formula/kind' }] },
    });
    expect(misuse(() => compileFormula(read('[A] + 1'), { kinds: new Map([['A', 'text']]) }))).toMatchObject({
      code: 'invalid-argument',
    });
    for (const value of [-1, Number.NaN, Infinity]) {
      expect(misuse(() => compileFormula({ type: 'number', value }))).toMatchObject({
        code: 'invalid-argument',
        message: expect.stringMatching(/finite/),
      });
    }
    const calls: readonly Formula[] = [
      { type: 'call', function: 'if', arguments: [] },
      { type: 'call', function: 'at', arguments: [{ type: 'missing' }, { type: 'missing' }] },
      { type: 'call', function: 'sum', arguments: [{ type: 'missing' }] },
    ];
    for (const call of calls)
      expect(misuse(() => compileFormula(call))).toMatchObject({ code: 'invalid-argument' });
  });

  test('names that objects have are names like any other', () => {
    const formula = read('[__proto__] + [constructor; __proto__=toString]');
    const values = new Map(formulaReadings(formula).map(({ key }, n) => [key, n + 1]));
    expect(evaluateFormula(formula, values)).toEqual({ value: 3 });
    expect(evaluateFormula(read('[__proto__]'), new Map())).toEqual({ reason: 'missing-value' });
  });
});

describe('compileFormulaToColumns', () => {
  const counting = (rows: number) => Float64Array.from({ length: rows }, (_, n) => n);

  test('goes through any number of rows, block by block', () => {
    const { run } = compileFormulaToColumns(read('if([A] > [B], [A] - [B], [B] * 2) + 1'));
    for (const rows of [0, 1, 7, 8, 9, 1023, 1024, 1025, 2048, 3000]) {
      const halves = counting(rows).map((value) => (value % 2 === 0 ? value / 2 : value * 2));
      const { values, valid, states } = run([{ values: counting(rows) }, { values: halves }], rows);
      expect([...values]).toEqual(
        Array.from({ length: rows }, (_, n) => (n % 2 === 0 && n > 0 ? n / 2 : n % 2 === 0 ? 0 : n * 4) + 1),
      );
      expect(states.every((state) => state === 0)).toBe(true);
      expect(valid).toHaveLength(Math.ceil(rows / 8));
      valid.forEach((byte, n) => {
        expect(byte).toBe(n < rows >> 3 ? 255 : (1 << (rows & 7)) - 1);
      });
    }
  });

  test('knows what is missing in any block', () => {
    const rows = 2100;
    const valid = new Uint8Array(Math.ceil(rows / 8)).fill(255);
    valid[0] = 0b11111110;
    valid[1500 >> 3] = 255 - (1 << (1500 & 7));
    const values = counting(rows);
    values[2099] = Number.NaN;
    values[2098] = Infinity;
    const result = compileFormulaToColumns(read('if([A] = 1201, 1e308 * 10, 1 / ([A] - 1200))')).run(
      [{ values, valid }],
      rows,
    );
    const without = [...result.states].flatMap((state, row) => (state === 1 ? [row] : []));
    expect(without).toEqual([0, 1500, 2098, 2099]);
    expect(result.states[1200]).toBe(2);
    expect(result.states[1201]).toBe(3);
    expect([result.values[0], result.values[1200], result.values[1201]]).toEqual([0, 0, 0]);
    expect([result.valid[0], result.valid[1200 >> 3]]).toEqual([0b11111110, 0b11111100]);
  });

  test('writes over an earlier result of as many rows, and leaves nothing of it', () => {
    const { run } = compileFormulaToColumns(read('1 / [A]'));
    const first = run([{ values: Float64Array.of(0, 2, 4) }], 3);
    const second = run([{ values: Float64Array.of(1, 0, 4) }], 3, first);
    expect(second.values).toBe(first.values);
    expect([[...second.values], [...second.states], [...second.valid]]).toEqual([
      [1, 0, 0.25],
      [0, 2, 0],
      [0b101],
    ]);
    const shorter = run([{ values: Float64Array.of(1, 0, 4) }], 2, first);
    expect(shorter.values).not.toBe(first.values);
    expect([...shorter.values]).toEqual([1, 0]);
  });

  test('reads yes and no, and texts; what is of another kind is missing', () => {
    const text = compileFormulaToColumns(read('if([M], 1, 2) + if([L] = "x", 10, 20)'));
    const result = text.run(
      [
        [true, false, undefined, true],
        ['x', 'y', 'x', undefined],
      ],
      4,
    );
    expect([[...result.values], [...result.states]]).toEqual([
      [11, 22, 0, 0],
      [0, 0, 1, 1],
    ]);
    const numbers = { values: Float64Array.of(1) };
    expect([...text.run([numbers, ['x']], 1).states]).toEqual([1]);
    expect([...text.run([[true], numbers], 1).states]).toEqual([1]);
    expect([...compileFormulaToColumns(read('[A] + 1')).run([['x']], 1).states]).toEqual([1]);
    const same = compileFormulaToColumns(read('[L] <> "x"')).run([['x', 'y']], 2);
    expect([same.kind, ...same.values]).toEqual(['truth', 0, 1]);
    expect([
      ...compileFormulaToColumns(read('[L] = [K]'), { kinds: new Map([['L', 'text']]) }).run(
        [
          ['x', 'y'],
          ['x', 'x'],
        ],
        2,
      ).values,
    ]).toEqual([1, 0]);
  });

  test('gives no negative zero, in any row', () => {
    for (const rows of [1, 2, 3]) {
      const { values } = compileFormulaToColumns(read('-[A]')).run(
        [{ values: new Float64Array(rows) }],
        rows,
      );
      expect([...values].every((each) => Object.is(each, 0))).toBe(true);
    }
  });

  test('a formula of nothing but numbers fills its rows', () => {
    expect([...compileFormulaToColumns(read('1 + 2')).run([], 3).values]).toEqual([3, 3, 3]);
    expect([
      ...compileFormulaToColumns(read('sum(1, [A], [A])')).run([{ values: Float64Array.of(2) }], 1).values,
    ]).toEqual([5]);
  });

  test('refuses columns that are too short, and rows that are no number of rows', () => {
    const { run } = compileFormulaToColumns(read('[A] + [M]'));
    const long = { values: counting(9) };
    expect(misuse(() => run([long], 9))).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/\[M\]/),
      details: { found: 0, expected: 9 },
    });
    expect(misuse(() => run([long, { values: counting(8) }], 9))).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/\[M\]/),
      details: { found: 8 },
    });
    expect(misuse(() => run([long, { ...long, valid: new Uint8Array(1) }], 9))).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/\[M\]/),
      details: { found: 8 },
    });
    expect(misuse(() => run([long, [true]], 9))).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/\[M\]/),
      details: { found: 1 },
    });
    for (const rows of [-1, 1.5, Number.NaN, 2 ** 27 + 1]) {
      expect(misuse(() => run([long, long], rows))).toMatchObject({
        code: 'invalid-argument',
        message: 'the number of rows is a whole number from 0 to 2^27',
        details: { found: rows, expected: '0 to 2^27' },
      });
    }
    // as many as there may be are not refused for their number
    expect(misuse(() => run([long, long], 2 ** 27))).toMatchObject({
      message: 'the column of [A] is shorter than 134217728 rows',
      details: { found: 9, expected: 2 ** 27 },
    });
  });
});
