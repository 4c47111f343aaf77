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

  test('tells of a day outside on request, unless the span has no length', () => {
    expect(elapsedShare(year, '2022-12-31', { beyond: true })).toBe(-1 / 364);
    expect(elapsedShare(year, '2024-12-29', { beyond: true })).toBe(2);
    expect(elapsedShare(year, '2023-04-01', { beyond: true })).toBe(90 / 364);
    expect(elapsedShare({ start: '2024-05-01', end: '2024-05-01' }, '2024-05-09', { beyond: true })).toBe(1);
    expect(elapsedShare(year, '2022-12-31', { beyond: false })).toBe(0);
  });

  test('of a span that is reversed is 0 before its end and 1 from it on', () => {
    const reversed = { start: '2024-05-10', end: '2024-05-01' };
    expect(elapsedShare(reversed, '2024-04-30')).toBe(0);
    expect(elapsedShare(reversed, '2024-05-01')).toBe(1);
    expect(elapsedShare(reversed, '2024-05-05', { beyond: true })).toBe(1);
  });

  test('has only before or after where start and end are one day', () => {
    const day = { start: '2024-05-01', end: '2024-05-01' };
    expect(elapsedShare(day, '2024-04-30')).toBe(0);
    expect(elapsedShare(day, '2024-05-01')).toBe(1);
  });
});
