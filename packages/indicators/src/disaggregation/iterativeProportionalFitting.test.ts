import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { iterativeProportionalFitting } from './iterativeProportionalFitting.ts';

const rows = (...totals: number[]) => ({ axes: [0], totals });
const columns = (...totals: number[]) => ({ axes: [1], totals });
const two = (...cells: number[]) => ({ shape: [2, cells.length / 2], cells });

describe('iterative proportional fitting', () => {
  test('meets rows and columns and keeps the odds ratio (closed form of a 2 × 2 table)', () => {
    // x(60 − 45 + x) / ((40 − x)(45 − x)) = 2/3 of the seed 10·40 / (20·30): x² + 215x − 3600 = 0 … x = (−215 + √60 625)/2
    const x = (-215 + Math.sqrt(215 * 215 + 4 * 3600)) / 2;
    const fitted = iterativeProportionalFitting(two(10, 20, 30, 40), [rows(40, 60), columns(45, 55)]);
    expect(fitted?.cells[0]).toBeCloseTo(x, 9);
    expect(fitted?.cells[1]).toBeCloseTo(40 - x, 9);
    expect(fitted?.cells[2]).toBeCloseTo(45 - x, 9);
    expect(fitted?.cells[3]).toBeCloseTo(15 + x, 9);
    expect(fitted?.converged).toBe(true);
    expect(fitted?.shape).toEqual([2, 2]);
  });

  test('independence is reached in one round: row total × column total / grand total', () => {
    const fitted = iterativeProportionalFitting(two(1, 1, 1, 1, 1, 1), [rows(10, 30), columns(8, 12, 20)]);
    for (const [n, cell] of [2, 3, 5, 6, 9, 15].entries()) expect(fitted?.cells[n]).toBeCloseTo(cell, 12);
    expect(fitted?.converged).toBe(true);
    expect(iterativeProportionalFitting(two(1, 1, 1, 1), [rows(4, 8), columns(6, 6)])).toMatchObject({
      cells: [2, 2, 4, 4],
      iterations: 1,
      largestGap: 0,
    });
  });

  test('a table that meets its margins already is handed back, and the seed is not touched', () => {
    const cells = [1, 2, 3, 4];
    const fitted = iterativeProportionalFitting({ shape: [2, 2], cells }, [rows(3, 7), columns(4, 6)]);
    expect(fitted).toEqual({
      shape: [2, 2],
      cells: [1, 2, 3, 4],
      converged: true,
      iterations: 0,
      largestGap: 0,
    });
    expect(fitted?.cells).not.toBe(cells);
    expect(iterativeProportionalFitting(two(1, 2, 3, 4), [])).toMatchObject({
      cells: [1, 2, 3, 4],
      converged: true,
    });
  });

  test('fits three axes to planes and lines; structural zeros stay', () => {
    const seed = { shape: [2, 2, 2], cells: [0, 1, 1, 1, 1, 1, 1, 1] };
    const plane = { axes: [0, 1], totals: [10, 20, 30, 40] };
    const fitted = iterativeProportionalFitting(seed, [plane, { axes: [2], totals: [45, 55] }]);
    expect(fitted?.converged).toBe(true);
    const cells = fitted?.cells ?? [];
    expect(cells[0]).toBe(0);
    expect(cells[1]).toBeCloseTo(10, 9);
    expect([0, 2, 4, 6].reduce((sum, at) => sum + (cells[at] ?? 0), 0)).toBeCloseTo(45, 9);
    expect((cells[6] ?? 0) + (cells[7] ?? 0)).toBeCloseTo(40, 9);
    // the same shares in the three lines that nothing tells apart
    expect((cells[2] ?? 0) / 20).toBeCloseTo(0.5, 9);
    // axes in another order: the first one runs slowest
    const turned = { axes: [1, 0], totals: [10, 30, 20, 40] };
    expect(
      iterativeProportionalFitting(seed, [turned, { axes: [2], totals: [45, 55] }])?.cells[1],
    ).toBeCloseTo(10, 9);
  });

  test('a margin of 0 empties its cells', () => {
    const fitted = iterativeProportionalFitting(two(1, 1, 1, 1), [rows(0, 6), columns(2, 4)]);
    expect(fitted?.cells).toEqual([0, 0, 2, 4]);
    expect(iterativeProportionalFitting(two(0, 0, 0, 0), [rows(0, 0)])).toMatchObject({
      cells: [0, 0, 0, 0],
      converged: true,
    });
    expect(iterativeProportionalFitting(two(1, 2, 3, 4), [rows(0, 0)])?.cells).toEqual([0, 0, 0, 0]);
  });

  test('zeros that make margins unreachable are told: it did not converge', () => {
    const fitted = iterativeProportionalFitting(two(1, 0, 0, 1), [rows(4, 8), columns(6, 6)]);
    expect(fitted).toMatchObject({ converged: false, iterations: 2000 });
    expect(fitted?.largestGap).toBeCloseTo(2 / 12, 12);
    expect(
      iterativeProportionalFitting(two(10, 20, 30, 40), [rows(40, 60), columns(45, 55)], {
        maxIterations: 1,
      }),
    ).toMatchObject({ converged: false, iterations: 1 });
  });

  test('has no answer where margins differ, where only zeros should make something, where a number is none', () => {
    expect(iterativeProportionalFitting(two(1, 1, 1, 1), [rows(4, 8), columns(6, 7)])).toBeUndefined();
    expect(iterativeProportionalFitting(two(1, 1, 0, 0), [rows(4, 8)])).toBeUndefined();
    expect(iterativeProportionalFitting(two(1, -1, 1, 1), [rows(4, 8)])).toBeUndefined();
    expect(iterativeProportionalFitting(two(1, 1, 1, 1), [rows(-4, 16)])).toBeUndefined();
    expect(iterativeProportionalFitting(two(Number.NaN, 1, 1, 1), [rows(4, 8)])).toBeUndefined();
    expect(
      iterativeProportionalFitting(two(1, 1, 1, 1), [rows(4, Number.POSITIVE_INFINITY)]),
    ).toBeUndefined();
    expect(iterativeProportionalFitting(two(1e308, 1e308, 1, 1), [rows(4, 8)])).toBeUndefined();
    expect(iterativeProportionalFitting(two(1, 1, 1, 1), [rows(1e308, 1e308)])).toBeUndefined();
  });

  test('margins that differ by no more than rounding pass', () => {
    const near = [rows(0.1 + 0.2, 0.7), columns(0.5, 0.5)];
    expect(iterativeProportionalFitting(two(1, 1, 1, 1), near)?.converged).toBe(true);
    expect(iterativeProportionalFitting(two(1, 1, 1, 1), [rows(1, 1), columns(1, 1 + 1e-8)])).toBeUndefined();
  });

  test('refuses a table or a margin that does not fit together', () => {
    const misfits = [
      () => iterativeProportionalFitting({ shape: [2, 2], cells: [1, 2, 3] }, [rows(1, 1)]),
      () => iterativeProportionalFitting({ shape: [2, 1.5], cells: [1, 2, 3] }, [rows(1, 1)]),
      () => iterativeProportionalFitting({ shape: [0, 2], cells: [] }, [columns(1, 1)]),
      () => iterativeProportionalFitting(two(1, 2, 3, 4), [rows(1, 1, 1)]),
      () => iterativeProportionalFitting(two(1, 2, 3, 4), [{ axes: [2], totals: [1, 1] }]),
      () => iterativeProportionalFitting(two(1, 2, 3, 4), [{ axes: [0, 0], totals: [1, 1, 1, 1] }]),
      () => iterativeProportionalFitting(two(1, 2, 3, 4), [], { tolerance: -1 }),
      () => iterativeProportionalFitting(two(1, 2, 3, 4), [], { maxIterations: 0 }),
      () => iterativeProportionalFitting(two(1, 2, 3, 4), [], { maxIterations: 1.5 }),
    ];
    for (const misfit of misfits)
      expect(misfit).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });

  test('keeps odds ratios and scales with its margins, whatever the table', () => {
    const cell = fc.integer({ min: 1, max: 99 });
    const table = fc.tuple(cell, cell, cell, cell, cell, cell);
    fc.assert(
      fc.property(table, table, (seed, target) => {
        const [a, b, c, d, e, f] = target;
        const margins = (by: number) => [
          rows((a + b + c) * by, (d + e + f) * by),
          columns((a + d) * by, (b + e) * by, (c + f) * by),
        ];
        const fitted = iterativeProportionalFitting(two(...seed), margins(1));
        const cells = fitted?.cells ?? [];
        expect(fitted?.converged).toBe(true);
        expect((cells[0] ?? 0) + (cells[1] ?? 0) + (cells[2] ?? 0)).toBeCloseTo(a + b + c, 6);
        const odds = (of: readonly number[]) => ((of[0] ?? 0) * (of[4] ?? 0)) / ((of[1] ?? 0) * (of[3] ?? 0));
        expect(odds(cells) / odds(seed)).toBeCloseTo(1, 6);
        const doubled = iterativeProportionalFitting(two(...seed), margins(2))?.cells ?? [];
        for (const [n, value] of doubled.entries()) expect(value / (cells[n] ?? 0)).toBeCloseTo(2, 9);
      }),
      { numRuns: 50 },
    );
  });
});
