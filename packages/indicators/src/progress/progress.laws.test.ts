import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ObservedValue } from '../observed/ObservedValue.ts';
import type { ProgressIndicator, ProgressTarget } from './ProgressIndicator.ts';
import type { ProgressOptions } from './ProgressOptions.ts';
import { progress } from './progress.ts';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
/** Leaves out what is undefined, so that an optional field is absent. */
const absent = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const isoDay = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => new Date(Date.UTC(2022, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const period = fc
  .tuple(isoDay, isoDay)
  .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));

const observations = (number: fc.Arbitrary<number>, span: fc.Arbitrary<{ start: string; end: string }>) =>
  fc
    .array(
      fc
        .record({
          period: span,
          revises: optional(fc.integer({ min: 0, max: 8 }).map((n) => `o${n}`)),
          value: optional(number),
          bounds: optional(fc.record({ min: optional(number), max: optional(number) }).map(absent)),
          approximate: optional(fc.boolean()),
          state: optional(
            fc.constantFrom('reported', 'estimated', 'imputed', 'pending', 'not-collected', 'suppressed'),
          ),
          stage: optional(fc.constantFrom('provisional', 'final', 'revised')),
        })
        .map((record) => absent(record) as unknown as ObservedValue),
      { maxLength: 8 },
    )
    // ids are unique in a dossier
    .map((records) => records.map((record, n) => (n % 4 === 3 ? record : { id: `o${n}`, ...record })));

const target = (number: fc.Arbitrary<number>) =>
  fc
    .record({
      kind: optional(
        fc.constantFrom('value', 'value', 'maintain', 'band', 'threshold', 'improve', 'org.example/own'),
      ),
      value: optional(number),
      min: optional(number),
      max: optional(number),
      of: optional(fc.constantFrom('level', 'change')),
      as: optional(fc.constantFrom('absolute', 'points', 'relative', 'factor')),
      over: optional(fc.constantFrom('at-date', 'per-period', 'to-date', 'life-of-programme')),
      basis: optional(fc.constantFrom('increment', 'running-total', 'snapshot', 'ratio')),
      date: optional(isoDay),
      period: optional(period),
      milestone: optional(fc.boolean()),
    })
    .map((fields) => absent(fields) as ProgressTarget);

const indicator = (number: fc.Arbitrary<number>) =>
  fc
    .record({
      unit: optional(fc.constantFrom('ratio', 'families')),
      basis: optional(fc.constantFrom('increment', 'running-total', 'snapshot', 'ratio')),
      direction: optional(fc.constantFrom('increase', 'decrease', 'maintain')),
      additivity: optional(fc.constantFrom({ time: 'sum' }, { time: 'none' })),
      countOf: optional(fc.constantFrom('contacts', 'distinct-people')),
      baseline: optional(fc.record({ value: number, date: optional(isoDay) }).map(absent)),
      targets: fc.array(target(number), { maxLength: 3 }),
      maxAgeDays: optional(fc.integer({ min: 0, max: 400 })),
    })
    .map((fields) => absent(fields) as unknown as ProgressIndicator);

const options = fc
  .record({
    asOf: isoDay,
    start: optional(isoDay),
    end: optional(isoDay),
    finalOnly: optional(fc.boolean()),
    path: optional(fc.constantFrom('linear', 'step')),
    minCoverage: optional(fc.double({ min: 0, max: 1, noNaN: true })),
    trace: fc.boolean(),
  })
  .map((fields) => absent(fields) as unknown as ProgressOptions);

/** Every number in a result, wherever it stands. */
const numbersIn = (found: unknown): number[] =>
  typeof found === 'number'
    ? [found]
    : typeof found === 'object' && found !== null
      ? Object.values(found).flatMap(numbersIn)
      : [];

const anyDouble = fc.double();
const tame = fc.integer({ min: -4000, max: 4000 }).map((n) => n / 8);
const twoYears = fc.constantFrom(
  ...[2023, 2024].flatMap((year) => [
    { start: `${year}-01-01`, end: `${year}-06-30` },
    { start: `${year}-07-01`, end: `${year}-12-31` },
    { start: `${year}-01-01`, end: `${year}-12-31` },
  ]),
);

describe('laws of progress', () => {
  test('whatever comes in, a result comes out, without NaN, without Infinity, without −0', () => {
    const wild = fc.oneof(
      period,
      fc.record({ start: fc.constantFrom('', '2024-02-30', '2024-01-01'), end: isoDay }),
    );
    fc.assert(
      fc.property(
        indicator(anyDouble),
        observations(anyDouble, wild),
        options,
        (measured, records, settings) => {
          const { baseline: _, trace, ...result } = progress(measured, records, settings);
          expect(numbersIn(result).filter((each) => !Number.isFinite(each))).toEqual([]);
          const shown = [result.value, ...Object.values(result.figures).map(({ value }) => value)];
          expect(shown.some((value) => Object.is(value, -0))).toBe(false);
          expect(result.status === 'computed').toBe(result.value !== undefined);
          expect(trace !== undefined).toBe(settings.trace);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the order of the observations changes nothing', () => {
    const shuffled = observations(tame, twoYears).chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(indicator(tame), shuffled, options, (measured, [records, others], settings) => {
        expect(progress(measured, others, settings)).toEqual(progress(measured, records, settings));
      }),
      { numRuns: 300 },
    );
  });

  test('what ends after the day of the report changes nothing', () => {
    const later = observations(tame, fc.record({ start: isoDay, end: fc.constant('2031-01-01') }));
    fc.assert(
      fc.property(
        indicator(tame),
        observations(tame, twoYears),
        later,
        options,
        (measured, records, future, settings) => {
          expect(
            progress(
              measured,
              [...records, ...future.map((record, n) => ({ ...record, id: `later${n}` }))],
              settings,
            ),
          ).toEqual(progress(measured, records, settings));
        },
      ),
      { numRuns: 300 },
    );
  });

  const shape = (result: ReturnType<typeof progress>) => ({
    status: result.status,
    figures: result.figures,
    rating: result.rating,
    coverage: result.coverage,
    elapsed: result.expected?.elapsed,
    expected: result.expected?.achievement,
  });
  /** The same inputs with every value of the unit passed through a function. */
  const inOtherUnit = (
    measured: ProgressIndicator,
    records: readonly ObservedValue[],
    f: (value: number) => number,
  ) => {
    const map = <T extends object>(fields: T, names: readonly string[]) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [
          name,
          names.includes(name) ? f(value as number) : value,
        ]),
      ) as T;
    return {
      measured: {
        ...measured,
        ...(measured.baseline && { baseline: map(measured.baseline, ['value']) }),
        targets: measured.targets.map((each) => map(each, ['value', 'min', 'max'])),
      },
      records: records.map((record) => ({
        ...map(record, ['value']),
        ...(record.bounds && { bounds: map(record.bounds, ['min', 'max']) }),
      })),
    };
  };
  const isAmount = ({ targets }: ProgressIndicator) =>
    targets.every(
      ({ of, as }) => of !== 'change' || as === undefined || as === 'absolute' || as === 'points',
    );

  test('shares and ratings do not depend on the unit', () => {
    fc.assert(
      fc.property(
        indicator(tame).filter(isAmount),
        observations(tame, twoYears),
        options,
        fc.constantFrom(2, 1024, 0.25),
        (measured, records, settings, factor) => {
          const scaled = inOtherUnit(measured, records, (value) => value * factor);
          const result = progress(scaled.measured, scaled.records, settings);
          const before = progress(measured, records, settings);
          expect(shape(result)).toEqual(shape(before));
          expect(result.actual?.value).toEqual(before.actual && before.actual.value * factor);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a decrease is the mirror of an increase', () => {
    const level = fc.record({
      basis: fc.constant('snapshot' as const),
      baseline: fc.record({ value: tame, date: isoDay }),
      targets: fc.array(fc.record({ value: tame, over: fc.constant('at-date' as const), date: isoDay }), {
        maxLength: 3,
      }),
    });
    const exact = fc.array(fc.record({ period: twoYears, value: tame }), { maxLength: 6 });
    fc.assert(
      fc.property(level, exact, options, (measured, records, settings) => {
        const mirrored = inOtherUnit(measured, records, (value) => 0 - value);
        expect(shape(progress(mirrored.measured, mirrored.records, settings))).toEqual(
          shape(progress(measured, records, settings)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('nothing that was given is changed', () => {
    fc.assert(
      fc.property(indicator(tame), observations(tame, twoYears), options, (measured, records, settings) => {
        const before = JSON.stringify([measured, records, settings]);
        progress(measured, records, settings);
        expect(JSON.stringify([measured, records, settings])).toBe(before);
      }),
    );
  });
});
