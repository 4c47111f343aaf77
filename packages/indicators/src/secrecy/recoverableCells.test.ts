import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangesByTrial } from './fixtures/bruteForce.ts';
import { recoverableCells } from './recoverableCells.ts';
import type { StatisticalTable, TableCell } from './StatisticalTable.ts';
import { tabulateCounts } from './tabulateCounts.ts';

const shown = (id: string, value: number): TableCell => ({ id, value });
const hidden = (id: string): TableCell => ({ id, suppressed: true });
const sums = [{ total: 'all', parts: ['a', 'b', 'c'] }];

describe('withheld cells that can be found out', () => {
  test('a single one in a sum is found by subtraction', () => {
    const table = { cells: [shown('a', 12), hidden('b'), shown('c', 5), shown('all', 20)], sums };
    expect(recoverableCells(table)).toEqual([{ id: 'b', low: 3, high: 3 }]);
    expect(recoverableCells({ ...table, sums: [] })).toEqual([]);
    // the total itself is one too
    const total = { cells: [shown('a', 12), shown('b', 3), shown('c', 5), hidden('all')], sums };
    expect(recoverableCells(total)).toEqual([{ id: 'all', low: 20, high: 20 }]);
  });

  test('two together range over what they make, on both sides of the width declared', () => {
    const table = (all: number): StatisticalTable => ({
      cells: [shown('a', 12), hidden('b'), hidden('c'), shown('all', all)],
      sums,
    });
    expect(recoverableCells(table(16))).toEqual([]);
    expect(recoverableCells(table(15))).toEqual([
      { id: 'b', low: 0, high: 3 },
      { id: 'c', low: 0, high: 3 },
    ]);
    expect(recoverableCells(table(15), { threshold: 4 })).toEqual([]);
    expect(recoverableCells({ ...table(15), threshold: 4 })).toEqual([]);
    expect(recoverableCells(table(15), { protection: 3 })).toEqual([]);
    expect(recoverableCells(table(21), { threshold: 11 })).toHaveLength(2);
    expect(recoverableCells(table(22), { threshold: 11 })).toEqual([]);
  });

  test('who knows that zeros are shown knows more', () => {
    const table = { cells: [shown('a', 12), hidden('b'), hidden('c'), shown('all', 14)], sums };
    expect(recoverableCells(table, { zerosAreShown: true })).toEqual([
      { id: 'b', low: 1, high: 1 },
      { id: 'c', low: 1, high: 1 },
    ]);
    expect(
      recoverableCells({ ...table, cells: table.cells.with(3, shown('all', 17)) }, { zerosAreShown: true }),
    ).toEqual([]);
    expect(
      recoverableCells({ ...table, cells: table.cells.with(3, shown('all', 16)) }, { zerosAreShown: true }),
    ).toHaveLength(2);
  });

  test('several sums together give away what none gives away alone', () => {
    // x + y = 5, y + z = 7, x + z = 6: only 2, 3, 4 will do
    const cells = [hidden('x'), hidden('y'), hidden('z'), shown('xy', 5), shown('yz', 7), shown('xz', 6)];
    const linked = ['xy', 'yz', 'xz'].map((total) => ({ total, parts: [...total] }));
    expect(recoverableCells({ cells, sums: linked })).toEqual([
      { id: 'x', low: 2, high: 2 },
      { id: 'y', low: 3, high: 3 },
      { id: 'z', low: 4, high: 4 },
    ]);
    // whole numbers: x + y = 1, y + z = 1, x + z + 2w = 1 has no half
    const halves = {
      cells: [
        hidden('x'),
        hidden('y'),
        hidden('z'),
        hidden('w'),
        shown('p', 1),
        shown('q', 1),
        shown('r', 1),
      ],
      sums: [
        { total: 'p', parts: ['x', 'y'] },
        { total: 'q', parts: ['y', 'z'] },
        { total: 'r', parts: ['x', 'z', 'w'] },
      ],
    };
    expect(recoverableCells(halves, { protection: 1 })?.map(({ id, low, high }) => [id, low, high])).toEqual([
      ['x', 0, 0],
      ['y', 1, 1],
      ['z', 0, 0],
      ['w', 1, 1],
    ]);
  });

  test('a cell that an earlier version shows is known', () => {
    const now = { cells: [hidden('a'), hidden('b'), shown('c', 5), shown('all', 20)], sums };
    expect(recoverableCells(now)).toEqual([]);
    const earlier = [{ cells: [shown('a', 12)] }];
    expect(recoverableCells(now, { earlier })).toEqual([
      { id: 'a', low: 12, high: 12 },
      { id: 'b', low: 3, high: 3 },
    ]);
  });

  test('a cell that an earlier version withheld is protected against this one', () => {
    const earlier = [{ cells: [hidden('a'), hidden('b'), shown('c', 5), shown('all', 20)], sums }];
    expect(recoverableCells({ cells: [shown('a', 12)] }, { earlier })).toEqual([
      { id: 'b', low: 3, high: 3 },
    ]);
    // a sum in which something has changed since says nothing any more
    expect(recoverableCells({ cells: [shown('a', 12), shown('c', 6)] }, { earlier })).toEqual([]);
  });

  test('limits that are shown narrow what they are tied to', () => {
    const bounded = { id: 'c', bounds: { min: 5, max: 6 } };
    const cells = [shown('a', 12), hidden('b'), bounded, shown('all', 20)];
    expect(recoverableCells({ cells, sums })).toEqual([{ id: 'b', low: 2, high: 3 }]);
    expect(recoverableCells({ cells: cells.with(2, { id: 'c' }), sums })).toEqual([]);
    expect(
      recoverableCells({ cells: cells.with(2, { ...bounded, bounds: { min: 6, max: 5 } }), sums }),
    ).toEqual([]);
    // limits of an earlier version still hold
    const earlier = [{ cells: [{ id: 'b', bounds: { min: 3, max: 4 } }] }];
    expect(recoverableCells({ cells: [hidden('b')] }, { earlier })).toEqual([{ id: 'b', low: 3, high: 4 }]);
    expect(
      recoverableCells({ cells: [hidden('b')] }, { earlier: [{ cells: [{ id: 'b', bounds: { min: 3 } }] }] }),
    ).toEqual([]);
  });

  test('of an amount the range is measured against its size', () => {
    const amount = (id: string, value?: number): TableCell => ({
      id,
      measure: 'amount',
      ...(value === undefined ? { suppressed: true } : { value }),
    });
    const table = (small: number) => ({
      cells: [amount('a'), amount('b'), amount('c', 900), amount('all', 900 + small)],
      sums,
    });
    expect(recoverableCells(table(1.5))).toEqual([]);
    expect(
      recoverableCells({ cells: [amount('a'), amount('b', 1), amount('c', 2), amount('all', 10.5)], sums }),
    ).toEqual([{ id: 'a', low: 7.5, high: 7.5 }]);
    const bounded = { id: 'b', measure: 'amount' as const, bounds: { min: 0, max: 15 } };
    const near = { cells: [amount('a'), bounded, amount('c', 0), amount('all', 100)], sums };
    expect(recoverableCells(near)).toEqual([]);
    expect(recoverableCells(near, { amountProtection: 0.16 })).toEqual([{ id: 'a', low: 85, high: 100 }]);
    // where amounts may be negative nothing is known of two together
    const negative = { cells: [amount('a'), amount('b'), amount('c', -900), amount('all', -899)], sums };
    expect(recoverableCells(negative, { amountProtection: 0.9 })).toEqual([]);
  });

  test('ratios stand in no sum; sums that contradict each other tell nothing', () => {
    const ratio = { id: 'all', value: 0.5, measure: 'ratio' as const };
    expect(
      recoverableCells({
        cells: [hidden('a'), shown('b', 1), shown('c', 1), { ...ratio, suppressed: true }],
        sums,
      }),
    ).toEqual([]);
    const broken = { cells: [shown('a', 12), hidden('b'), hidden('c'), shown('all', 3)], sums };
    expect(recoverableCells(broken)).toEqual([]);
  });

  test('has no answer where a number is none; refuses what fits nothing', () => {
    expect(recoverableCells({ cells: [shown('a', Number.NaN)] })).toBeUndefined();
    expect(recoverableCells({ cells: [shown('a', 1e16)] })).toBeUndefined();
    expect(recoverableCells({ cells: [shown('a', 1e15)] })).toEqual([]);
    expect(
      recoverableCells({ cells: [] }, { earlier: [{ cells: [shown('a', Number.POSITIVE_INFINITY)] }] }),
    ).toBeUndefined();
    const misfits = [
      () => recoverableCells({ cells: [shown('a', 1), shown('a', 2)] }),
      () => recoverableCells({ cells: [shown('a', 1)], sums: [{ total: 'a', parts: ['b'] }] }),
      () => recoverableCells({ cells: [] }, { threshold: 0 }),
      () => recoverableCells({ cells: [] }, { protection: 0 }),
      () => recoverableCells({ cells: [] }, { protection: 1.5 }),
      () => recoverableCells({ cells: [] }, { amountProtection: 1 }),
      () => recoverableCells({ cells: [] }, { amountProtection: -0.1 }),
    ];
    for (const misfit of misfits)
      expect(misfit).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  test('names no cell that trying all numbers does not name, and all that it names', () => {
    const value = fc.integer({ min: 0, max: 2 });
    const grid = fc.tuple(value, value, value, value, value, value);
    const marks = fc.array(fc.boolean(), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(grid, marks, (values, isHidden) => {
        const full = tabulateCounts(
          values.map((each, n) => ({ codes: [`r${n % 2}`, `c${Math.floor(n / 2)}`], value: each })),
        );
        // the grand total is shown, so that no range is without end
        const cells = full.cells.map(
          (cell, n): TableCell => (isHidden[n] ? { id: cell.id, suppressed: true } : cell),
        );
        const table = { ...full, cells };
        const most = full.cells.at(-1)?.value ?? 0;
        const expected = [...rangesByTrial(table, most)].filter(([, { low, high }]) => high - low < 4);
        expect(recoverableCells(table)?.map(({ id, low, high }) => [id, { low, high }])).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a crossed table', () => {
  test('gets its subtotals, its grand total and every sum', () => {
    const table = tabulateCounts([
      { codes: ['f', 'x'], value: 1 },
      { codes: ['f', 'y'], value: 2 },
      { codes: ['m', 'x'], value: 3 },
      { codes: ['m', 'y'], value: 4 },
    ]);
    const value = (...codes: (string | null)[]) =>
      table.cells.find(({ id }) => id === JSON.stringify(codes))?.value;
    expect(table.cells).toHaveLength(9);
    expect([value('f', null), value(null, 'y'), value(null, null)]).toEqual([3, 6, 10]);
    expect(table.sums).toHaveLength(6);
    expect(table.sums).toContainEqual({ total: '[null,null]', parts: ['["f",null]', '["m",null]'] });
    expect(table.sums).toContainEqual({ total: '["m",null]', parts: ['["m","x"]', '["m","y"]'] });
  });
  test('with a missing part has no such total, and nothing of nothing', () => {
    const table = tabulateCounts([{ codes: ['f'], value: 1 }, { codes: ['m'] }]);
    expect(table.cells.at(-1)).toEqual({ id: '[null]', codes: [null] });
    expect(tabulateCounts([])).toEqual({ cells: [], sums: [] });
  });
  test('refuses counts that do not fit together', () => {
    expect(() => tabulateCounts([{ codes: ['f'] }, { codes: ['f', 'x'] }])).toThrow(/as many codes/);
    expect(() => tabulateCounts([{ codes: ['f'] }, { codes: ['f'] }])).toThrow(/once/);
  });
});
