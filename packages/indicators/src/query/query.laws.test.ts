import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rollUpRows } from '../aggregation/rollUpRows.ts';
import { plannedShape } from '../progress/plannedShape.ts';
import { progress } from '../progress/progress.ts';
import { progressMethods } from '../progress/progressMethods.ts';
import { finishQuery } from './finishQuery.ts';
import {
  aimingIndicator,
  anyNumber,
  exactNumber,
  progressSpec,
  recordsOf,
  rolledIndicator,
  rollUpSpec,
} from './fixtures/observedRecords.ts';
import { mergeStatistics } from './mergeStatistics.ts';
import type { QueryObservation } from './QueryObservation.ts';
import type { QueryResult, QueryRow } from './QueryResult.ts';
import { queryProgress } from './queryProgress.ts';
import { queryRollUp } from './queryRollUp.ts';
import { reduceColumns } from './reduceColumns.ts';
import { runOnColumns } from './runOnColumns.ts';
import { runOnObservations } from './runOnObservations.ts';
import { toColumns } from './toColumns.ts';

const names = ['visits', '__proto__', ''];
const runs = { numRuns: 300 };

/** A roll-up of any indicators, with records whose numbers are of one kind. */
const rollUpCase = (number: fc.Arbitrary<number>) =>
  fc
    .record({
      indicators: fc.tuple(...names.map((id) => rolledIndicator.map((own) => ({ ...own, id })))),
      spec: rollUpSpec,
      records: recordsOf(number, names),
    })
    .map(({ indicators, spec, records }) => ({
      query: queryRollUp(indicators, spec),
      indicators,
      spec,
      records,
    }));

const progressCase = fc
  .record({
    indicators: fc.tuple(...names.map((id) => aimingIndicator.map((own) => ({ ...own, id })))),
    spec: progressSpec,
    records: recordsOf(exactNumber, names),
  })
  .map(({ indicators, spec, records }) => ({
    query: queryProgress(indicators, spec),
    indicators,
    spec,
    records,
  }));

/** Cuts a list into pieces of any length. */
const pieces = (records: readonly QueryObservation[], cuts: readonly number[]) => {
  const places = [0, ...cuts.map((cut) => cut % (records.length + 1)), records.length].sort((a, b) => a - b);
  return places.slice(1).map((place, n) => records.slice(places[n], place));
};

/** Two results agree: everything but doubles to the last sign, those within the tolerance of executors. */
function expectAgreement(a: QueryResult, b: QueryResult, scale: number): void {
  const rest = ({ value: _, bounds: __, ...row }: QueryRow) => row;
  expect(a.rows.map(rest)).toEqual(b.rows.map(rest));
  expect(a.warnings).toEqual(b.warnings);
  a.rows.forEach(({ value, bounds }, n) => {
    const other = b.rows[n];
    for (const [one, two] of [
      [value, other?.value],
      [bounds?.min, other?.bounds?.min],
      [bounds?.max, other?.bounds?.max],
    ]) {
      expect(one === undefined).toBe(two === undefined);
      if (one === undefined || two === undefined) continue;
      const most = Math.max(1, Math.abs(one), Math.abs(two));
      expect(Math.abs(one - two)).toBeLessThanOrEqual(Math.max(1e-9 * most, 1e-12 * scale));
    }
  });
}

const sizeOf = (records: readonly QueryObservation[]): number =>
  records.reduce(
    (all, { value }) => all + (typeof value === 'number' && Number.isFinite(value) ? Math.abs(value) : 0),
    0,
  );

describe('both executors give the same rows', () => {
  test('of numbers with up to four decimals, to the last digit, in any order, in any batches', () => {
    fc.assert(
      fc.property(
        rollUpCase(exactNumber).chain((each) =>
          fc.record({
            each: fc.constant(each),
            shuffled: fc.shuffledSubarray([...each.records], { minLength: each.records.length }),
            cuts: fc.array(fc.nat(14), { maxLength: 3 }),
          }),
        ),
        ({ each: { query, records }, shuffled, cuts }) => {
          const expected = runOnObservations(query, records);
          expect(runOnObservations(query, shuffled)).toEqual(expected);
          expect(runOnColumns(query, toColumns(records))).toEqual(expected);
          expect(
            runOnColumns(
              query,
              pieces(shuffled, cuts).map((piece) => toColumns(piece)),
            ),
          ).toEqual(expected);
        },
      ),
      runs,
    );
  });

  test('of any doubles, within what the sums allow', () => {
    fc.assert(
      fc.property(
        rollUpCase(anyNumber),
        fc.array(fc.nat(14), { maxLength: 3 }),
        ({ query, records }, cuts) => {
          const found = runOnColumns(
            query,
            pieces(records, cuts).map((piece) => toColumns(piece)),
          );
          expectAgreement(found, runOnObservations(query, records), sizeOf(records));
        },
      ),
      runs,
    );
  });

  test('of progress', () => {
    fc.assert(
      fc.property(
        progressCase.chain((each) =>
          fc.record({
            each: fc.constant(each),
            shuffled: fc.shuffledSubarray([...each.records], { minLength: each.records.length }),
            cuts: fc.array(fc.nat(14), { maxLength: 3 }),
          }),
        ),
        ({ each: { query, records }, shuffled, cuts }) => {
          const expected = runOnObservations(query, records);
          expect(runOnObservations(query, shuffled)).toEqual(expected);
          expect(
            runOnColumns(
              query,
              pieces(shuffled, cuts).map((piece) => toColumns(piece)),
            ),
          ).toEqual(expected);
        },
      ),
      runs,
    );
  });
});

test('rows of a roll-up are those of rollUpRows', () => {
  fc.assert(
    fc.property(rollUpCase(exactNumber), ({ indicators, spec, records }) => {
      const { secrecy: _, ...open } = spec as { secrecy?: object; by: string };
      const { rows } = runOnObservations(queryRollUp(indicators, open), records);
      const found = rows.map(
        ({ key, status, reason, value, coverage, atLeast, atMost, bounds, unit, method }) => ({
          at: [key.indicator, ...(key.start === undefined ? [] : [key.start, key.end]), [...key.of].sort()],
          said: {
            status,
            reason,
            value,
            coverage,
            atLeast,
            atMost,
            bounds: status === 'computed' ? bounds : undefined,
            unit,
            method,
          },
        }),
      );
      const expected = indicators.flatMap((indicator) =>
        rollUpRows(
          indicator,
          records.filter((record) => record.indicator === indicator.id),
          open,
        ).map(({ of, result }) => {
          const { status, value, coverage, atLeast, atMost, bounds, period } = result;
          const hasPeriod = open.by !== 'time' || 'grain' in open;
          const { reason, unit, method } = result as { reason?: string; unit?: string; method?: string };
          return {
            at: [indicator.id, ...(hasPeriod ? [period?.start, period?.end] : []), [...of].sort()],
            said: {
              status,
              reason,
              value,
              coverage,
              atLeast,
              atMost,
              bounds: status === 'computed' ? bounds : undefined,
              unit,
              method,
            },
          };
        }),
      );
      const byPlace = (a: { at: unknown }, b: { at: unknown }) =>
        JSON.stringify(a.at) < JSON.stringify(b.at) ? -1 : 1;
      expect([...found].sort(byPlace)).toEqual([...expected].sort(byPlace));
    }),
    runs,
  );
});

test('rows of progress are those of progress for the values of each group', () => {
  fc.assert(
    fc.property(progressCase, ({ indicators, spec, query, records: all }) => {
      // corrections that reach from one group into another are tested by example
      const records = all.map(({ revises: _, ...record }) => record);
      const { by = [], path, ...options } = spec as typeof spec & { path?: 'linear' };
      const { rows } = runOnObservations(query, records);
      for (const { key, status, reason, value, coverage, rating } of rows) {
        const indicator = indicators.find(({ id }) => id === key.indicator) ?? { targets: [] };
        const own = records
          .filter((record) => record.indicator === key.indicator)
          .map((record) => ({
            record,
            at: [
              ...Object.entries(record.categories ?? {}),
              ...(record.place === undefined ? [] : [['place', record.place]]),
              ...(record.organisation === undefined ? [] : [['organisation', record.organisation]]),
            ],
          }))
          .filter(({ at }) => {
            const along = at.filter(([dimension]) => by.includes(dimension as string));
            return JSON.stringify([...along].sort()) === JSON.stringify([...key.of].sort());
          });
        const whole = own.filter(({ at }) => at.length === key.of.length);
        const values = (whole.length > 0 ? whole : own).map(({ record }) => record);
        const found = progress(indicator, values, {
          methods: progressMethods,
          path: path ?? plannedShape(indicator as Parameters<typeof plannedShape>[0]),
          ...options,
        });
        expect({ status, reason, value, coverage, rating }).toEqual({
          status: found.status,
          reason: found.status === 'computed' ? undefined : found.reason,
          value: found.value,
          coverage: found.coverage,
          rating: found.rating,
        });
      }
    }),
    runs,
  );
});

test('a query goes through JSON unchanged', () => {
  fc.assert(
    fc.property(fc.oneof(rollUpCase(exactNumber), progressCase), ({ query }) => {
      expect(JSON.parse(JSON.stringify(query))).toStrictEqual(query);
    }),
  );
});

test('statistics go through JSON and merge in any order and grouping', () => {
  fc.assert(
    fc.property(
      fc.oneof(rollUpCase(anyNumber), progressCase),
      fc.tuple(fc.nat(14), fc.nat(14)),
      ({ query, records }, cuts) => {
        const [a, b, c] = pieces(records, cuts).map((piece) => reduceColumns(query, toColumns(piece)));
        if (!a || !b || !c) throw new Error('three pieces');
        expect(JSON.parse(JSON.stringify(a))).toEqual(a);
        expect(mergeStatistics(a, b)).toEqual(mergeStatistics(b, a));
        expect(mergeStatistics(mergeStatistics(a, b), c)).toEqual(mergeStatistics(a, mergeStatistics(b, c)));
      },
    ),
    runs,
  );
});

test('shards that share no cell merge to the rows of the whole', () => {
  fc.assert(
    fc.property(rollUpCase(exactNumber), fc.boolean(), ({ query, records: all }, isByPlace) => {
      const records = all.map(({ revises: _, ...record }) => record);
      const [one, other] = [true, false].map((side) =>
        records.filter(
          ({ place, period }) => (isByPlace ? place === 'a' : period.start === '2024-01-01') === side,
        ),
      ) as [QueryObservation[], QueryObservation[]];
      const merged = mergeStatistics(
        reduceColumns(query, toColumns(one)),
        reduceColumns(query, toColumns(other)),
      );
      expect(finishQuery(query, merged).rows).toEqual(runOnObservations(query, records).rows);
    }),
    runs,
  );
});
