import { formatIssue, type Issue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator } from './ProgressIndicator.ts';
import { progress } from './progress.ts';
import { progressMessages } from './progressMessages.ts';

const year = { start: '2024-01-01', end: '2024-12-31' };
const summer = { start: '2024-07-01', end: '2024-09-30' };
const on = (date: string, value: number): ObservedValue => ({ period: { start: date, end: date }, value });
const asked = (
  indicator: ProgressIndicator,
  records: readonly ObservedValue[],
  asOf = '2025-03-15',
  start?: string,
) => progress(indicator, records, { asOf, ...(start && { start }) }).warnings;
const target = { value: 10, over: 'at-date' as const, date: '2024-12-31' };
const level: ProgressIndicator = {
  basis: 'snapshot',
  baseline: { value: 20, date: '2024-01-01' },
  targets: [target],
};
const flow: ProgressIndicator = {
  basis: 'increment',
  targets: [{ value: 10, over: 'per-period', period: year }],
};

/** One of every warning that a computation of progress can give. */
const warnings: readonly Issue[] = [
  asked(level, [on('2024-06-30', 1), on('2024-06-30', 2)]),
  asked(level, [on('2024-06-30', Number.NaN)]),
  asked(level, [on('summer', 1)]),
  asked(flow, [{ period: { start: '2023-10-01', end: '2024-03-31' }, value: 2 }]),
  asked(flow, [
    { period: summer, value: 2 },
    { period: year, value: 2 },
  ]),
  asked(flow, [{ period: summer, value: 2 }]),
  asked(level, [on('2025-02-01', 12)]),
  asked({ basis: 'increment', targets: [{ value: 10, over: 'per-period' }] }, [{ period: summer, value: 2 }]),
  asked({ ...level, baseline: { value: 20, date: '2025-01-01' } }, [on('2024-12-31', 12)]),
  asked({ ...level, maxAgeDays: 10 }, [on('2024-06-30', 12)]),
  asked({ ...level, targets: [target, target] }, []),
  asked({ ...level, direction: 'increase' }, [on('2024-12-31', 12)]),
  asked({ ...flow }, [{ period: { start: '2024-01-01', end: '2024-03-31' }, value: 2 }], '2024-04-15'),
  asked({ basis: 'snapshot', targets: [target] }, [on('2024-12-31', 12)]),
  asked({ ...level, baseline: { value: 20 } }, [on('2024-06-30', 12)], '2024-07-01'),
  asked({ ...level, basis: 'increment', targets: [{ ...target, over: 'to-date' }] }, [on('2024-06-30', 12)]),
  asked({ targets: [{ value: 10, date: '2024-12-31' }] }, []),
].flat();

describe('the words of warnings', () => {
  test('there are some for every warning, and every warning occurs', () => {
    expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual(
      Object.keys(progressMessages).sort(),
    );
  });

  test('say in both languages what was found, with no place left open', () => {
    for (const issue of warnings) {
      const [fr, en] = [
        formatIssue(issue, 'fr', progressMessages),
        formatIssue(issue, 'en', progressMessages),
      ];
      expect(fr).toMatch(/^[^{}]+\.$/);
      expect(en).toMatch(/^[^{}]+\.$/);
      expect(fr).not.toBe(en);
    }
  });
});
