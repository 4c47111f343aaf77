import { describe, expect, test } from 'vitest';
import { minimise } from './minimise.ts';

describe('the least value of a linear objective', () => {
  test('Wyndor Glass (Hillier, Lieberman, Introduction to Operations Research, ch. 3): 36 at (2, 6)', () => {
    // x ≤ 4, 2y ≤ 12 as upper limits; 3x + 2y + slack = 18
    const programme = {
      rows: [{ members: [[0, 3] as const, [1, 2] as const, [2, 1] as const], equals: 18 }],
      upper: [4, 6, undefined],
    };
    expect(minimise(programme, [-3, -5, 0])).toEqual({ value: -36, point: [2, 6, 0] });
  });

  test('takes rows below zero, rows that say the same twice, members named twice', () => {
    const rows = [
      { members: [[0, -1] as const, [1, -1] as const], equals: -5 },
      { members: [[0, 2] as const, [1, 2] as const], equals: 10 },
      { members: [[0, 0.5] as const, [0, 0.5] as const, [1, 1] as const], equals: 5 },
    ];
    expect(minimise({ rows, upper: [undefined, 3] }, [1, 0])).toMatchObject({ value: 2, point: [2, 3] });
    expect(minimise({ rows, upper: [undefined, 3] }, [-1, 0])).toMatchObject({ value: -5, point: [5, 0] });
  });

  test('has no answer where rows contradict each other, and says where there is no least', () => {
    const rows = [
      { members: [[0, 1] as const], equals: 2 },
      { members: [[0, 1] as const], equals: 3 },
    ];
    expect(minimise({ rows, upper: [undefined] }, [1])).toBeUndefined();
    expect(
      minimise({ rows: [{ members: [[0, 1] as const], equals: -1 }], upper: [undefined] }, [1]),
    ).toBeUndefined();
    const difference = [{ members: [[0, 1] as const, [1, -1] as const], equals: 1 }];
    expect(minimise({ rows: difference, upper: [undefined, undefined] }, [-1, 0])).toBe('unbounded');
    expect(minimise({ rows: difference, upper: [undefined, undefined] }, [1, 0])).toMatchObject({ value: 1 });
    expect(minimise({ rows: [], upper: [undefined] }, [-1])).toBe('unbounded');
    expect(minimise({ rows: [], upper: [7] }, [-1])).toMatchObject({ value: -7, point: [7] });
  });

  test('large numbers are made smaller on the way and come back', () => {
    const rows = [{ members: [[0, 1] as const, [1, 1] as const], equals: 4e12 }];
    expect(minimise({ rows, upper: [1e12, undefined] }, [0, 1])).toMatchObject({
      value: 3e12,
      point: [1e12, 3e12],
    });
  });

  test('does not go round in circles (Beale’s example, optimum −1/20)', () => {
    // Beale, Naval Research Logistics Quarterly 2 (1955) 269–275
    const rows = [
      {
        members: [
          [0, 1 / 4] as const,
          [1, -60] as const,
          [2, -1 / 25] as const,
          [3, 9] as const,
          [4, 1] as const,
        ],
        equals: 0,
      },
      {
        members: [
          [0, 1 / 2] as const,
          [1, -90] as const,
          [2, -1 / 50] as const,
          [3, 3] as const,
          [5, 1] as const,
        ],
        equals: 0,
      },
      { members: [[2, 1] as const, [6, 1] as const], equals: 1 },
    ];
    const found = minimise({ rows, upper: Array.from({ length: 7 }, () => undefined) }, [
      -3 / 4,
      150,
      -1 / 50,
      6,
      0,
      0,
      0,
    ]);
    expect(found !== 'unbounded' && found?.value).toBeCloseTo(-1 / 20, 12);
  });
});
