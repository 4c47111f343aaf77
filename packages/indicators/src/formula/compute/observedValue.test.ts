import type { Observation, Period } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import type { FormulaCategory } from '../Formula.ts';
import type { FormulaAggregate } from '../FormulaReading.ts';
import type { FormulaIndicator } from '../indicatorIndex.ts';
import { observedValue, type ReadingSettings } from './observedValue.ts';

const year: Period = { start: '2024-01-01', end: '2024-12-31', grain: 'year' };
const half: Period = { start: '2024-01-01', end: '2024-06-30' };
const quarters: readonly Period[] = [
  { start: '2024-01-01', end: '2024-03-31' },
  { start: '2024-04-01', end: '2024-06-30' },
  { start: '2024-07-01', end: '2024-09-30' },
  { start: '2024-10-01', end: '2024-12-31' },
];
const quarter = (n: number): Period => quarters[n - 1] as Period;
let count = 0;
const seen = (
  period: Period,
  value?: Observation['value'],
  more: Partial<Observation> = {},
): Observation => ({
  id: `o${count++}`,
  indicator: 'i',
  period,
  ...(value !== undefined && { value }),
  ...more,
});
const of = (...values: readonly (number | undefined)[]) =>
  values.map((value, n) => seen(quarter(n + 1), value));

interface Asked {
  readonly period?: Period;
  readonly where?: readonly FormulaCategory[];
  readonly aggregate?: FormulaAggregate;
  readonly settings?: Partial<ReadingSettings>;
}
const read = (
  indicator: Partial<FormulaIndicator>,
  observations: readonly Observation[],
  { period = year, where = [], aggregate, settings }: Asked = {},
) =>
  observedValue(
    { id: 'i', unit: 'h', ...indicator },
    observations,
    { period, where, aggregate },
    { asOf: Infinity, finalOnly: false, ...settings },
  );

const issue = (what: string, params = {}, severity = 'warning') => ({
  code: `formula/${what}`,
  severity,
  params: { indicator: 'i', period: '2024', ...params },
  at: { in: 'dossier', entity: { kind: 'indicator', id: 'i' } },
});
const whole = { observed: 1, expected: 1 };
const none = { observed: 0, expected: 1 };
const value = (found: number | boolean | string, coverage = whole, issues: readonly object[] = []) => ({
  value: found,
  coverage,
  issues,
});
const missing = (what = 'no-value') => ({ reason: 'missing-value', coverage: none, issues: [issue(what)] });
const failed = (reason: string, severity = 'error') => ({
  reason,
  coverage: none,
  issues: [issue(`value-${reason}`, {}, severity)],
});
const flow: Partial<FormulaIndicator> = { basis: 'increment' };
const state: Partial<FormulaIndicator> = { basis: 'snapshot' };

describe('what is said with it', () => {
  test('names the indicator, by its name where it has one, and the period', () => {
    expect(read({}, [])).toEqual(missing());
    expect(read({ name: 'Stock' }, []).issues[0]?.params).toEqual({ indicator: 'Stock', period: '2024' });
    expect(read({}, [], { period: half }).issues[0]?.params['period']).toBe('2024-S1');
  });

  test('tells a value that is missing from one that parts alone would make', () => {
    const part = seen(year, 1, { categories: { sex: 'female' } });
    expect(read({}, [part])).toEqual(missing('no-whole'));
    expect(read({}, [seen(quarter(2), 1, { place: 'here' })])).toEqual(missing('no-whole'));
    expect(read({}, [part], { where: [{ dimension: 'sex', category: 'male' }] })).toEqual(missing());
    expect(read({}, [{ ...part, period: { start: '2024-01-01', end: '2025-01-01' } }])).toEqual(missing());
    expect(read({}, [{ ...part, period: { start: '2023-12-31', end: '2024-12-31' } }])).toEqual(missing());
    expect(read({}, [part, seen(half)])).toEqual(missing());
  });

  test('marks what is not exact, provisional, estimated, in this order', () => {
    const marked = (more: Partial<Observation>) => read(state, [seen(year, 3, more)]).issues;
    expect(marked({})).toEqual([]);
    expect(marked({ approximate: true })).toEqual([issue('not-exact')]);
    expect(marked({ uncertainty: { low: 2, high: 4 } } as Partial<Observation>)).toEqual([
      issue('not-exact'),
    ]);
    expect(marked({ stage: 'provisional' })).toEqual([issue('provisional')]);
    for (const known of ['estimated', 'interpolated', 'carried-forward', 'imputed'] as const) {
      expect(marked({ state: known })).toEqual([issue('estimated')]);
    }
    expect(marked({ state: 'imputed', stage: 'provisional', approximate: true })).toEqual([
      issue('not-exact'),
      issue('provisional'),
      issue('estimated'),
    ]);
  });
});

describe('the value of a whole period', () => {
  test('comes before its parts, unless these are asked for', () => {
    const all = [...of(1, 2, 3, 5), seen(year, 12)];
    expect(read(flow, all)).toEqual(value(12));
    expect(read(flow, all, { aggregate: 'sum' })).toEqual(value(12));
    expect(read(flow, all, { aggregate: 'distinct' })).toEqual(value(12));
    const four = { observed: 4, expected: 4 };
    expect(read(flow, all, { aggregate: 'min' })).toEqual(value(1, four));
    expect(read(flow, all, { aggregate: 'max' })).toEqual(value(5, four));
    expect(read(flow, all, { aggregate: 'mean' })).toEqual(value(2.75, four));
    for (const aggregate of ['min', 'max', 'mean', 'sum', 'distinct'] as const) {
      expect(read(flow, [seen(year, 12)], { aggregate })).toEqual(value(12));
    }
  });

  test('has to be of the very days', () => {
    expect(read(state, [seen({ start: '2024-01-01', end: '2025-01-31' }, 1)])).toEqual(missing());
    expect(read(state, [seen({ start: '2023-12-31', end: '2024-12-31' }, 1)])).toEqual(missing());
    expect(read(state, [seen({ start: '2024-01-01', end: '2024-12-30' }, 1)])).toEqual(value(1));
    expect(read(flow, [seen(half, 1), seen({ start: '2024-07-01', end: '2024-12-31' }, 2)])).toEqual(
      value(3, { observed: 2, expected: 2 }),
    );
    expect(read(flow, [seen(half, 1)], { period: half })).toEqual(value(1));
  });

  test('is at fault where records are, before anything else', () => {
    expect(read(state, [seen(year, 1), seen(year, 2)])).toEqual(failed('conflict'));
    expect(read(state, [seen(year, 1), seen(quarter(2), Number.NaN)])).toEqual(failed('not-a-number'));
    expect(read(state, [seen(year, 1), seen(year, 1)])).toEqual(value(1));
  });
});

describe('what the parts of a period make', () => {
  test('is the last state', () => {
    expect(read(state, of(4, 5, undefined, 7))).toEqual(value(7));
    expect(read(state, of(4, 5))).toEqual(value(5));
    expect(read(state, [seen(quarter(3), 9, { stage: 'provisional' }), seen(quarter(1), 1)])).toEqual(
      value(9, whole, [issue('provisional')]),
    );
    expect(read(state, [seen(quarter(1), 1, { stage: 'provisional' }), seen(quarter(2), 3)])).toEqual(
      value(3),
    );
  });

  test('is the sum, the least, the greatest of all; with a hole it is missing', () => {
    const four = { observed: 4, expected: 4 };
    const all = of(4, 1, 7, 2);
    expect(read(flow, all)).toEqual(value(14, four));
    expect(read({ additivity: { time: 'min' } }, all)).toEqual(value(1, four));
    expect(read({ additivity: { time: 'max' } }, all)).toEqual(value(7, four));
    const incomplete = (observed: number, expected: number) => ({
      reason: 'missing-value',
      coverage: { observed, expected },
      issues: [issue('incomplete', { observed, expected })],
    });
    expect(read(flow, of(4, 1, 7))).toEqual(incomplete(3, 4));
    expect(read(flow, of(4, undefined, 7, 2))).toEqual(incomplete(3, 4));
    expect(read(flow, [seen(quarter(1), 1), seen(quarter(3), 1)])).toEqual(incomplete(2, 4));
    expect(read(flow, [seen(quarter(4), 1)])).toEqual(incomplete(1, 4));
    expect(read(flow, [...of(4, 1, 7, 2), seen(year)])).toEqual(value(14, four));
    expect(read(flow, [...of(4, 1, 7, 2), seen(half)])).toEqual(value(14, four));
  });

  test('is the mean of what is known, which it says', () => {
    const mean = { additivity: { time: 'mean' } } as const;
    expect(read(mean, of(4, 1, 7, 2))).toEqual(value(3.5, { observed: 4, expected: 4 }));
    const some = { observed: 2, expected: 4 };
    expect(read(mean, of(4, 1))).toEqual(value(2.5, some, [issue('mean-of-known', some)]));
    expect(read(mean, [seen(quarter(1), 4, { approximate: true }), seen(quarter(2), 2)])).toEqual(
      value(3, some, [issue('mean-of-known', some), issue('not-exact')]),
    );
  });

  test('is none where they overlap', () => {
    expect(read(flow, [seen(half, 1), seen(quarter(2), 1), seen(quarter(3), 1)])).toEqual(failed('conflict'));
    const touching = [seen(half, 1), seen({ start: '2024-06-30', end: '2024-12-31' }, 1)];
    expect(read(flow, touching)).toEqual(failed('conflict'));
    expect(read(state, touching)).toEqual(value(1));
  });

  test('is none where they cannot be put together', () => {
    for (const time of ['none', 'distinct', 'weighted-mean'] as const) {
      expect(read({ additivity: { time } }, of(1, 2, 3, 4))).toEqual(failed('not-additive', 'warning'));
      expect(read({ additivity: { time } }, [])).toEqual(missing());
    }
    expect(read(flow, of(1, 2, 3, 4), { aggregate: 'distinct' })).toEqual(failed('not-additive', 'warning'));
  });

  test('is none where the sum is no number', () => {
    expect(read(flow, of(1e308, 1e308, 1e308, 1e308))).toEqual(failed('not-a-number'));
  });
});

describe('ratios', () => {
  const ratio: Partial<FormulaIndicator> = { basis: 'ratio', unit: 'ratio' };
  const parts = (numerator: number, denominator: number) => ({ numerator, denominator });

  test('are the ratio of the sums of their parts', () => {
    const two = [seen(quarter(1), 0.5, parts(1, 2)), seen(quarter(2), undefined, parts(2, 10))];
    expect(read(ratio, two)).toEqual(value(0.25));
    expect(read(ratio, two.toReversed())).toEqual(value(0.25));
    // what is outside of the period does not count
    expect(read(ratio, [...two, seen(quarter(3), 1, parts(9, 9))], { period: half })).toEqual(value(0.25));
    const shifted = { start: '2024-01-01', end: '2024-03-30' };
    expect(
      read(ratio, [...two, seen(shifted, undefined, { categories: { a: 'b' }, ...parts(9, 9) })]),
    ).toEqual(value(0.25));
  });

  test('stay as they are where there is one, and are not put together without their parts', () => {
    expect(read(ratio, [seen(quarter(1), 0.4)])).toEqual(value(0.4));
    expect(read(ratio, [seen(quarter(1), 0.4), seen(quarter(2), 0.4)])).toEqual(
      failed('not-additive', 'warning'),
    );
    expect(read(ratio, [seen(year, undefined, parts(3, 4))])).toEqual(value(0.75));
    expect(read(ratio, [seen(year, 0.7, parts(3, 4))])).toEqual(value(0.7));
    expect(read(ratio, [seen(year, undefined, parts(3, 0))])).toEqual(missing());
  });

  test('count a revised record once', () => {
    const first = seen(quarter(1), undefined, parts(1, 2));
    const again = seen(quarter(1), undefined, { ...parts(1, 4), revises: first.id });
    expect(read(ratio, [first, again, seen(quarter(2), undefined, parts(1, 4))])).toEqual(value(0.25));
  });
});

describe('yes, no, levels', () => {
  const met: Partial<FormulaIndicator> = { scale: 'yes-no' };
  test('are the last one known in the period', () => {
    expect(read(met, [seen(quarter(2), false), seen(quarter(1), true)])).toEqual(value(false));
    expect(read(met, [seen(quarter(1), true), seen(quarter(2), false)])).toEqual(value(false));
    expect(read({ scale: 'ordinal' }, [seen(quarter(2), 'high'), seen(quarter(3))])).toEqual(value('high'));
    expect(read(met, [seen({ start: '2023-12-31', end: '2024-12-31' }, true)])).toEqual(missing());
    expect(read(met, [seen({ start: '2024-12-31', end: '2025-01-01' }, true)])).toEqual(missing());
    expect(read(met, [seen(year, true, { place: 'here' })])).toEqual(missing('no-whole'));
  });

  test('contradict each other where two of one day differ', () => {
    expect(read(met, [seen(year, true), seen(quarter(4), false)])).toEqual(failed('conflict'));
    expect(read(met, [seen(year, true), seen(quarter(4), true)])).toEqual(value(true));
    expect(read(met, [seen(quarter(1), true), seen(quarter(1), false), seen(quarter(2), true)])).toEqual(
      value(true),
    );
    const first = seen(year, true);
    expect(read(met, [first, seen(year, false, { revises: first.id })])).toEqual(value(false));
  });

  test('are known from the day they end', () => {
    const day = (asOf: number) => read(met, [seen(quarter(1), true)], { settings: { asOf } });
    // 31 March 2024 is day 19,813 since 1970
    expect(day(19_813)).toEqual(value(true));
    expect(day(19_812)).toEqual(missing());
  });

  test('may have to be final', () => {
    const open = [seen(quarter(1), true), seen(quarter(2), false, { stage: 'provisional' })];
    expect(read(met, open)).toEqual(value(false));
    expect(read(met, open, { settings: { finalOnly: true } })).toEqual(value(true));
    expect(read(met, [seen(year, true, { stage: 'final' })], { settings: { finalOnly: true } })).toEqual(
      value(true),
    );
  });
});

describe('a part', () => {
  const here = { dimension: 'place', category: 'here' };
  const female = { dimension: 'sex', category: 'female' };
  const all = [
    seen(year, 1),
    seen(year, 2, { place: 'here' }),
    seen(year, 3, { organisation: 'o' }),
    seen(year, 4, { categories: { sex: 'female' } }),
    seen(year, 5, { place: 'here', categories: { sex: 'female' } }),
  ];
  test('is exactly that one', () => {
    const at = (...where: readonly FormulaCategory[]) => read(state, all, { where });
    expect(at()).toEqual(value(1));
    expect(at(here)).toEqual(value(2));
    expect(at({ dimension: 'organisation', category: 'o' })).toEqual(value(3));
    expect(at(female)).toEqual(value(4));
    expect(at(female, here)).toEqual(value(5));
    expect(at({ dimension: 'place', category: 'there' })).toEqual(missing());
    expect(at({ dimension: 'age', category: 'here' })).toEqual(missing());
    expect(at(female, { dimension: 'place', category: 'there' })).toEqual(missing());
  });
});
