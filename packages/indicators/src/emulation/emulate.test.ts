import { describe, expect, test } from 'vitest';
import { emulate } from './emulate.ts';

const halfway = { baseline: 100, target: 50, actual: 75, direction: 'decrease' } as const;

describe('emulate', () => {
  test('for “decrease from 100 to 50, now 75” ten figures of six systems give seven answers', () => {
    const shown = (profile: Parameters<typeof emulate>[0]) => emulate(profile, halfway).shown;
    expect(shown('akvo.percent_accomplishment')).toBe('150');
    expect(shown('akvo.report_progress')).toBe('150');
    expect(shown('akvo.public_ui')).toBe('150');
    expect(shown('tola.percent_met')).toBe('150');
    expect(shown('tola.scope(-1/0/1)')).toBe('-1');
    expect(shown('unicef_prp.progress_percentage_x100')).toBe('0');
    expect(shown('monitool.clamped')).toBe('50');
    expect(shown('results-framework-ts')).toBe('50');
    expect(shown('hikaya.end_of_program')).toBe('50');
    expect(shown('hikaya.period')).toBe('4950');
  });

  test('what a system shows in the place of a number is a text without a value', () => {
    const flat = { baseline: 50, target: 50, actual: 60 };
    expect(emulate('results-framework-ts', flat)).toEqual({ shown: 'Infinity' });
    expect(emulate('results-framework-ts', { ...flat, actual: 50 })).toEqual({ shown: 'NaN' });
    expect(emulate('monitool.clamped', { ...flat, actual: 50 })).toEqual({ shown: 'NaN' });
    expect(emulate('monitool.clamped', flat)).toEqual({ shown: '100', value: 100 });
    expect(emulate('hikaya.period', { baseline: 100, target: 0, actual: 50, direction: 'decrease' })).toEqual(
      {
        shown: 'ZeroDivisionError',
      },
    );
    expect(emulate('hikaya.end_of_program', { baseline: 1, target: 2 })).toEqual({ shown: 'error' });
    expect(emulate('akvo.percent_accomplishment', { target: 3 })).toEqual({ shown: '' });
  });

  test('one decimal where the system rounds, on scope within fifteen per cent', () => {
    const third = { baseline: 0, target: 3, actual: 1 };
    expect(emulate('akvo.percent_accomplishment', third).value).toBe(33.3);
    expect(emulate('tola.percent_met', third).value).toBeCloseTo(100 / 3, 12);
    const scope = (actual: number, direction?: 'decrease') =>
      emulate('tola.scope(-1/0/1)', { target: 100, actual, direction }).value;
    expect([84, 85, 100, 115, 116].map((actual) => scope(actual))).toEqual([-1, 0, 0, 0, 1]);
    expect([84, 100, 116].map((actual) => scope(actual, 'decrease'))).toEqual([1, 0, -1]);
  });

  test('the sign of a zero is not shown', () => {
    expect(Object.is(emulate('unicef_prp.progress_percentage_x100', halfway).value, 0)).toBe(true);
  });
});
