import { expect, test } from 'vitest';
import { expectedOnPath } from './expectedOnPath.ts';
import { sCurve } from './sCurve.ts';

const points = [
  { date: '2023-01-01', value: 100 },
  { date: '2023-12-31', value: 20 },
];

test('between its points a path is a line, a step, an S or a curve of one’s own', () => {
  // 91 of 364 days: a quarter of the time
  const at = (shape?: 'linear' | 'step' | ((elapsed: number) => number | undefined)) =>
    expectedOnPath({ points, ...(shape && { shape }) }, '2023-04-02');
  expect([at(), at('linear')]).toEqual([80, 80]);
  expect(at('step')).toBe(100);
  expect(at(sCurve)).toBe(100 - 80 * 0.15625);
  expect(at((elapsed) => 2 * elapsed)).toBe(60);
});

test('an S is flat at its ends and half-way at half-time', () => {
  expect([0, 0.5, 1].map(sCurve)).toEqual([0, 0.5, 1]);
  expect((sCurve(0.25) ?? 0) + (sCurve(0.75) ?? 0)).toBe(1);
  expect(sCurve(0.25)).toBeLessThan(0.25);
});
