import { expect, test } from 'vitest';
import { publishedMatch } from './publishedMatch.ts';

const equals = (published: number, ratio: number, netRatio = -9) =>
  publishedMatch(published, { ratio, netRatio })?.equals;

test('half a unit of the first decimal is allowed of a whole number', () => {
  expect(equals(1, 1.04)).toBe('ratio');
  expect(equals(1, 1.05)).toBe('ratio');
  expect(equals(1, 0.95)).toBe('ratio');
  expect(equals(1, 1.051)).toBe('none');
  expect(equals(1, 0.949)).toBe('none');
});

test('half a unit of the last decimal that was written', () => {
  expect(equals(1.34, 1.345)).toBe('ratio');
  expect(equals(1.34, 1.3451)).toBe('none');
  expect(equals(1.3, 1.345)).toBe('ratio');
});

test('the net ratio is tried after the ratio', () => {
  expect(equals(2, 2, 2)).toBe('ratio');
  expect(equals(2, 3, 2.05)).toBe('net-ratio');
  expect(equals(2, 3, 2.06)).toBe('none');
});

test('of a zero the sign is lost', () => {
  expect(publishedMatch(-0, { ratio: 0, netRatio: -1 })).toEqual({ published: 0, equals: 'ratio' });
  expect(publishedMatch(-0, { ratio: 1, netRatio: 0 })).toEqual({ published: 0, equals: 'net-ratio' });
  expect(publishedMatch(-0, { ratio: 3, netRatio: 2 })).toEqual({ published: 0, equals: 'none' });
});

test('nothing published matches nothing', () => {
  expect(publishedMatch(undefined, { ratio: 1, netRatio: 0 })).toBeUndefined();
  expect(publishedMatch(Number.POSITIVE_INFINITY, { ratio: 1, netRatio: 0 })).toBeUndefined();
});
