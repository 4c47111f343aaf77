import { expect, test } from 'vitest';
import { linkCurve, pointOnCurve } from './linkCurve.ts';

test('a link leaves and arrives upright, and is half way in the middle', () => {
  const [curve] = linkCurve([
    { x: 0, y: 0 },
    { x: 100, y: 40 },
  ]);
  expect(curve).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 20 },
    { x: 100, y: 20 },
    { x: 100, y: 40 },
  ]);
  if (curve === undefined) throw new Error('one curve');
  expect(pointOnCurve(curve, 0)).toEqual({ x: 0, y: 0 });
  expect(pointOnCurve(curve, 0.5)).toEqual({ x: 50, y: 20 });
  expect(pointOnCurve(curve, 1)).toEqual({ x: 100, y: 40 });
});
