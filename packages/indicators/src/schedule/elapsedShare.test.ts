import { describe, expect, test } from 'vitest';
import { elapsedShare } from './elapsedShare.ts';

const year = { start: '2023-01-01', end: '2023-12-31' };

describe('the elapsed share of time', () => {
  test('counts calendar days between two points: 90 of 364 on the first of April', () => {
    expect(elapsedShare(year, '2023-04-01')).toBe(90 / 364);
  });

  test('stays within 0 and 1', () => {
    expect(elapsedShare(year, '2020-05-01')).toBe(0);
    expect(elapsedShare(year, '2030-05-01')).toBe(1);
  });

  test('has only before or after where start and end are one day', () => {
    const day = { start: '2024-05-01', end: '2024-05-01' };
    expect(elapsedShare(day, '2024-04-30')).toBe(0);
    expect(elapsedShare(day, '2024-05-01')).toBe(1);
  });
});
