import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator } from '../progress/ProgressIndicator.ts';
import { progress } from '../progress/progress.ts';
import { explainProgress } from './explainProgress.ts';

const enrolled: ProgressIndicator & { unit: string } = {
  unit: 'ratio',
  basis: 'ratio',
  baseline: { value: 0.5, date: '2024-01-01' },
  targets: [{ value: 0.8, over: 'at-date', date: '2024-12-31' }],
};
const period = { start: '2024-12-31', end: '2024-12-31' };
const said = (
  observed: Partial<ObservedValue>,
  lang: 'fr' | 'en' = 'en',
  indicator: ProgressIndicator & { unit: string } = enrolled,
) =>
  explainProgress(progress(indicator, [{ period, ...observed }], { asOf: '2025-01-31' }), lang, {
    indicator,
  });

describe('a share of few', () => {
  test('is said as what it counts, without a percentage of it', () => {
    const few = { value: 0.75, denominator: 8 };
    expect(said(few)).toBe(
      '6 of 8 on 31 December 2024, for a target of 80% by then: too few for a percentage. Partly achieved.',
    );
    expect(said(few, 'fr')).toContain('6 sur 8 au 31');
    expect(said(few, 'fr')).toContain('trop peu pour un pourcentage');
  });

  test('is said with how many there are where that makes no whole number', () => {
    expect(said({ value: 0.7, n: 9 })).toContain('9 cases on 31');
    expect(said({ value: 0.7, n: 9 }, 'fr')).toContain('9 cas au 31');
  });

  test('ten are enough, and so is what nothing is known about', () => {
    expect(said({ value: 0.7, n: 10 })).toContain('70%');
    expect(said({ value: 0.7, n: 9 })).not.toContain('70%');
    expect(said({ value: 0.7 })).toContain('70%');
  });

  test('holds for an aim to keep and for any improvement too', () => {
    const kept = { ...enrolled, targets: [{ kind: 'threshold' as const, min: 0.6, date: '2024-12-31' }] };
    expect(said({ value: 0.75, n: 8 }, 'en', kept)).toContain('6 of 8 on 31 December 2024: too few');
    const better = { ...enrolled, targets: [{ kind: 'improve' as const, date: '2024-12-31' }] };
    expect(said({ value: 0.75, n: 8 }, 'en', better)).toContain('6 of 8 on 31 December 2024: too few');
  });

  test('does not touch other units', () => {
    expect(said({ value: 6, n: 8 }, 'en', { ...enrolled, unit: 'children' })).toContain('6\u00A0children');
  });
});
