import { formatIssue, type Issue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { TrendIndicator, TrendObservation } from './TrendIndicator.ts';
import { trend } from './trend.ts';
import { trendMessages } from './trendMessages.ts';

const yearly = (values: readonly number[]): TrendObservation[] =>
  values.map((value, n) => ({
    period: { start: `${2010 + n}-01-01`, end: `${2010 + n}-12-31` },
    value,
    id: `o${n}`,
  }));
const asked = (indicator: TrendIndicator, values: readonly TrendObservation[], to?: string) =>
  trend({ basis: 'snapshot', ...indicator }, values, {
    asOf: '2024-01-01',
    ...(to && { to }),
    breaks: ['2011-06-01'],
  }).warnings;
const target = { value: 5, over: 'at-date' as const, date: '2020-12-31' };
const odd = { period: { start: '2016-01-01', end: '2016-12-31' }, value: 3, id: 'again', revises: 'o6' };

/** One of every warning that a trend can give. */
const warnings: readonly Issue[] = [
  asked({ max: 9 }, yearly([1, 2, 4, 4, 6, 5, 7]), '2040-12-31'),
  asked({}, [...yearly([1, 2, 3]), { ...odd, stage: 'provisional' }]),
  asked({}, [...yearly([1, 2]), { period: odd.period, bounds: { min: 0, max: 4 } }]),
  asked({ basis: 'increment' }, [
    ...yearly([1, 2, 3]),
    { period: { start: '2016-01-01', end: '2016-03-31' }, value: 3 },
  ]),
  asked({ basis: 'running-total' }, yearly([1, 2, 3, 4, 5, 6, 7])),
  asked({}, yearly([3, 3, 3, 3, 3, 3, 3])),
  asked({ targets: [{ ...target, kind: 'band', min: 2, max: 3 }] }, yearly([1, 2, 3])),
  trend({ targets: [target] }, [], { asOf: '2024-01-01', target: 'other' }).warnings,
]
  .flat()
  .filter(({ code }) => code.startsWith('trend/'));

describe('the words of warnings about trends', () => {
  test('there are some for every warning, and every warning occurs', () => {
    expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual(Object.keys(trendMessages).sort());
  });

  test('say in both languages what was found, with no place left open', () => {
    for (const issue of warnings) {
      const said = [formatIssue(issue, 'fr', trendMessages), formatIssue(issue, 'en', trendMessages)];
      for (const sentence of said) expect(sentence).toMatch(/^[^{}]+\.$/);
      expect(said[0]).not.toBe(said[1]);
    }
  });
});
