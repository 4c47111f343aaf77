import { JalonError } from '@jalon/core';
import { expect, test } from 'vitest';
import { checkRollUpOptions } from './checkRollUpOptions.ts';
import type { RollUpOptions } from './RollUpOptions.ts';

function slipOf(options: Partial<RollUpOptions>): unknown {
  try {
    return checkRollUpOptions({ by: 'place', ...options });
  } catch (error) {
    return error instanceof JalonError
      ? { code: error.code, message: error.message, details: error.details }
      : error;
  }
}
const period = { start: '2024-01-01', end: '2024-12-31' };

test.each<[string, Partial<RollUpOptions>]>([
  ['2024-02-30', { asOf: '2024-02-30' }],
  ['soon', { period: { ...period, start: 'soon' } }],
  ['later', { period: { ...period, end: 'later' } }],
])('“%s” is no day', (day, options) => {
  expect(slipOf(options)).toEqual({
    code: 'invalid-argument',
    message: `A day was expected, found “${day}”.`,
    details: { day },
  });
});

test('a period ends on its first day at the earliest', () => {
  const turned = { start: '2024-02-01', end: '2024-01-31' };
  expect(slipOf({ period: turned })).toEqual({
    code: 'invalid-argument',
    message: 'The period ends on 2024-01-31, before it starts.',
    details: { period: turned },
  });
  expect(slipOf({ period: { start: '2024-02-01', end: '2024-02-01' } })).toBeUndefined();
});

test.each([-0.01, 1.01, Number.NaN])('a coverage of %s is none', (minCoverage) => {
  expect(slipOf({ minCoverage })).toEqual({
    code: 'invalid-argument',
    message: `A share from 0 to 1 was expected, found ${minCoverage}.`,
    details: { minCoverage },
  });
});

test('usable options pass', () => {
  for (const minCoverage of [0, 0.8, 1])
    expect(slipOf({ minCoverage, period, asOf: '2024-06-30' })).toBeUndefined();
  expect(slipOf({})).toBeUndefined();
});
