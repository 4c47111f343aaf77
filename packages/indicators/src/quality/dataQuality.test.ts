import { formatIssue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { type DataQualityOptions, dataQuality } from './dataQuality.ts';
import type { QualityResult, ReviewedIndicator, ReviewedRecord } from './QualityReview.ts';
import { qualityExplanation } from './qualityExplanation.ts';
import { qualityMessages } from './qualityMessages.ts';

const month = (n: number) => {
  const start = `2024-${String(n).padStart(2, '0')}-01`;
  return { start, end: start.replace(/01$/, n === 2 ? '29' : [4, 6, 9, 11].includes(n) ? '30' : '31') };
};
const months = (count: number) => Array.from({ length: count }, (_, n) => month(n + 1));
const visits: ReviewedIndicator = { id: 'visits', countOf: 'contacts', basis: 'increment' };
const of = (n: number, value?: number, more: Partial<ReviewedRecord> = {}): ReviewedRecord => ({
  indicator: 'visits',
  period: month(n),
  ...(value !== undefined && { value }),
  ...more,
});
const reviewed = (
  records: readonly ReviewedRecord[],
  options: Partial<DataQualityOptions> = {},
  indicators: readonly ReviewedIndicator[] = [visits],
) => dataQuality(indicators, records, { asOf: '2025-01-31', ...options });
const series = (...values: readonly (number | undefined)[]) => values.map((value, n) => of(n + 1, value));
const codes = ({ warnings }: QualityResult) => warnings.map(({ code }) => code);

describe('completeness', () => {
  test('reported of expected, by indicator and by organisation', () => {
    const records = [
      of(1, 3, { organisation: 'a' }),
      of(2, 4, { organisation: 'a' }),
      of(1, 5, { organisation: 'b' }),
      { indicator: 'trained', period: month(1), organisation: 'a', value: 9 },
      { indicator: 'stranger', period: month(1), organisation: 'a', value: 9 },
    ];
    const result = reviewed(records, { organisations: ['a', 'b', 'a'], periods: [...months(2), month(1)] }, [
      visits,
      { id: 'trained' },
    ]);
    expect(result.value?.completeness).toEqual({ reported: 4, expected: 8, share: 0.5 });
    expect(result.value?.byIndicator).toEqual([
      { indicator: 'visits', reported: 3, expected: 4, share: 0.75 },
      { indicator: 'trained', reported: 1, expected: 4, share: 0.25 },
    ]);
    expect(result.value?.byOrganisation).toEqual([
      { organisation: 'a', reported: 3, expected: 4, share: 0.75 },
      { organisation: 'b', reported: 1, expected: 4, share: 0.25 },
    ]);
    expect(result).toMatchObject({
      status: 'computed',
      unit: 'ratio',
      method: 'data-quality@1',
      coverage: { observed: 4, expected: 8 },
    });
    expect(codes(result)).toEqual(['quality/incomplete']);
  });

  test('a gap with its reason is no value, a zero is one; twice is once', () => {
    const records = [of(1, 0), of(2), of(3, 7, { state: 'not-collected' }), of(4, 5), of(4, 5)];
    expect(reviewed(records, { periods: months(4) }).value?.completeness).toEqual({
      reported: 2,
      expected: 4,
      share: 0.5,
    });
  });

  test('what is not due yet is not expected: the due day itself is', () => {
    const options = { periods: months(2), dueDays: 30 };
    expect(reviewed([of(1, 3)], { ...options, asOf: '2024-03-01' }).value?.completeness.expected).toBe(1);
    expect(reviewed([of(1, 3)], { ...options, asOf: '2024-03-29' }).value?.completeness.expected).toBe(1);
    expect(reviewed([of(1, 3)], { ...options, asOf: '2024-03-30' }).value?.completeness.expected).toBe(2);
    expect(reviewed([of(1, 3)], { ...options, asOf: '2024-02-01' }).value?.completeness).toEqual({
      reported: 0,
      expected: 0,
    });
    // no calendar, no due day
    expect(reviewed([of(1, 3)], { periods: [{ start: 'x', end: 'y' }] }).value?.completeness.expected).toBe(
      0,
    );
  });

  test('a warning below the limit, none at it', () => {
    const four = series(3, 4, 5, 7);
    expect(codes(reviewed(four, { periods: months(5) }))).toEqual([]);
    expect(codes(reviewed(four, { periods: months(5), minCoverage: 0.81 }))).toEqual(['quality/incomplete']);
  });

  test('a revision stands for what it revises', () => {
    const records = [of(1, 3, { id: 'a' }), of(1, 30, { id: 'b', revises: 'a' })];
    expect(reviewed(records).value).toMatchObject({ completeness: { reported: 1 }, duplicates: [] });
  });
});

describe('timeliness', () => {
  test('counts from the due day, and names who is late, the most late first', () => {
    const records = [
      of(1, 3, { organisation: 'a', recordedOn: '2024-03-01' }),
      of(2, 3, { organisation: 'a', recordedOn: '2024-04-09' }),
      of(1, 3, { organisation: 'b', recordedOn: '2024-03-11' }),
      of(2, 3, { organisation: 'c', recordedOn: '2024-03-01' }),
      of(3, undefined, { organisation: 'c', recordedOn: '2025-01-01' }),
      of(4, 3, { organisation: 'c' }),
      of(5, 3, { organisation: 'c', recordedOn: 'later' }),
    ];
    const { value, warnings } = reviewed(records);
    // due on 1 March and 30 March
    expect(value?.timeliness).toEqual({ n: 4, onTime: 2, share: 0.5, medianDelay: 5, longestDelay: 10 });
    expect(value?.lateReporters).toEqual([
      { organisation: 'b', reports: 1, late: 1, medianDelay: 10 },
      { organisation: 'a', reports: 2, late: 1, medianDelay: 5 },
    ]);
    expect(warnings.find(({ code }) => code === 'quality/late')?.params).toEqual({ late: 2, n: 4, days: 10 });
    expect(reviewed([of(1, 3)]).value).not.toHaveProperty('timeliness');
    expect(codes(reviewed([of(1, 3, { recordedOn: '2024-02-01' })]))).toEqual([]);
  });

  test('of two as often late, the later one comes first', () => {
    const late = (organisation: string, recordedOn: string) => of(1, 3, { organisation, recordedOn });
    const { value } = reviewed([late('a', '2024-03-05'), late('b', '2024-03-25')]);
    expect(value?.lateReporters.map(({ organisation }) => organisation)).toEqual(['b', 'a']);
  });
});

describe('values that ask for a second look', () => {
  test('outliers by modified z score, or by Tukey’s fences; a confirmed one is none', () => {
    const records = series(20, 24, 22, 26, 23, 400);
    expect(reviewed(records).value?.outliers).toMatchObject([
      { indicator: 'visits', period: month(6), value: 400 },
    ]);
    expect(reviewed(records).value?.outliers[0]?.score).toBeGreaterThan(3.5);
    const tukey = reviewed(records, { outliers: 'tukey' }).value?.outliers;
    expect(tukey).toEqual([{ indicator: 'visits', period: month(6), value: 400 }]);
    const low = reviewed(series(20, 24, 22, 26, 23, -400), { outliers: 'tukey' }).value?.outliers;
    expect(low?.[0]?.value).toBe(-400);
    const confirmed = records.with(5, of(6, 400, { flags: ['outlier-confirmed'] }));
    expect(reviewed(confirmed).value).toMatchObject({ outliers: [], jumps: [] });
    // four values are too few for one of them to stand out
    expect(reviewed(series(20, 24, 22, 400)).value?.outliers).toEqual([]);
    expect(reviewed(series(20, 24, 22, 23, 400)).value?.outliers).toHaveLength(1);
    const total = reviewed(records, {}, [{ ...visits, basis: 'running-total' }]);
    expect(total.value).toMatchObject({ outliers: [], jumps: [], repeats: [] });
  });

  test('jumps from one period to the next, in the order of time', () => {
    const records = series(20, 22, 21, 23, 90, 91).toReversed();
    expect(reviewed(records).value?.jumps).toEqual([
      { indicator: 'visits', period: month(5), value: 90, from: 23 },
    ]);
  });

  test('each place, organisation and category is a series of its own', () => {
    const mixed = [1, 2, 3, 4, 5, 6].flatMap((n) => [
      of(n, 10 + n, { organisation: 'a', id: `a${n}` }),
      of(n, 900 + n, { organisation: 'b', categories: { sex: 'f', age: 'x' } }),
    ]);
    expect(reviewed(mixed).value).toMatchObject({ outliers: [], jumps: [], duplicates: [] });
    const spike = mixed.with(10, of(6, 700, { organisation: 'a', id: 'a6' }));
    expect(reviewed(spike).value?.outliers).toMatchObject([{ id: 'a6', organisation: 'a', value: 700 }]);
  });

  test('repeats: the last of four equal values', () => {
    expect(reviewed(series(31, 31, 31, 31, 40)).value?.repeats).toEqual([
      { indicator: 'visits', period: month(4), value: 31, length: 4 },
    ]);
  });

  test('duplicates that agree or contradict each other', () => {
    const result = reviewed([of(1, 3), of(1, 3), of(2, 4), of(2, 5), of(2, 5)]);
    expect(result.value?.duplicates).toEqual([
      { indicator: 'visits', period: month(1), count: 2, agree: true },
      { indicator: 'visits', period: month(2), count: 3, agree: false },
    ]);
    expect(codes(result)).toEqual(['quality/rivals', 'quality/duplicates']);
    const scope = { categories: { sex: 'f', age: 'x' }, organisation: 'a', place: 'p' };
    const turned = { categories: { age: 'x', sex: 'f' }, organisation: 'a', place: 'p' };
    expect(reviewed([of(1, 3, scope), of(1, 3, turned)]).value?.duplicates).toEqual([
      { indicator: 'visits', period: month(1), organisation: 'a', count: 2, agree: true },
    ]);
  });

  test('values outside the limits of their indicator, on both sides', () => {
    const limited = [{ ...visits, min: 0, max: 50 }];
    expect(reviewed(series(0, 50), {}, limited).value?.implausible).toEqual([]);
    expect(reviewed(series(-1, 51), {}, limited).value?.implausible.map(({ value }) => value)).toEqual([
      -1, 51,
    ]);
    expect(reviewed(series(-1, 51)).value?.implausible).toEqual([]);
  });

  test('digits of what is counted one by one', () => {
    const rounded = Array.from({ length: 60 }, (_, n) => of(1, 10 * (n + 1), { place: `p${n}` }));
    const result = reviewed(rounded);
    expect(result.value?.digitPreference).toMatchObject([{ indicator: 'visits', n: 60, roundShare: 1 }]);
    expect(codes(result)).toEqual(['quality/digit-preference']);
    expect(reviewed(rounded, {}, [{ id: 'visits', countOf: 'sessions' }]).value?.digitPreference).toEqual([]);
    const counted = rounded.map((record, n) => ({ ...record, value: 10 + n }));
    expect(reviewed(counted).value?.digitPreference).toEqual([]);
  });
});

describe('edges', () => {
  test('nothing came in and nothing was expected: no figure', () => {
    expect(reviewed([])).toEqual({ status: 'not-computable', reason: 'no-actual', warnings: [] });
    expect(reviewed([], { periods: months(1) }).value?.completeness).toEqual({
      reported: 0,
      expected: 1,
      share: 0,
    });
    // hostile names are harmless
    const hostile = reviewed(
      [{ indicator: '__proto__', period: month(1), organisation: 'constructor', value: 1 }],
      {},
      [{ id: '__proto__' }],
    );
    expect(hostile.value?.completeness.share).toBe(1);
  });
  test.each([{ asOf: 'today' }, { dueDays: -1 }, { dueDays: 1.5 }, { dueDays: 4000 }])(
    'refuses %j',
    (options) => {
      expect(() => reviewed([], options)).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
    },
  );
});

describe('in words', () => {
  const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
  const said = (result: QualityResult, lang: 'fr' | 'en') => {
    if (result.status !== 'computed') throw new Error(result.reason);
    return plain(qualityExplanation.say(result, lang, {}));
  };
  test('how complete, how punctual, what to look at', () => {
    const result = reviewed([of(1, 3, { recordedOn: '2024-02-01' })], { periods: months(4) });
    expect(said(result, 'fr')).toBe(
      'Valeurs reçues : 1 sur 4 attendues (25 %), dont 100 % à temps. Rien d’inhabituel dans les valeurs elles-mêmes.',
    );
    expect(said(result, 'en')).toBe(
      'Values received: 1 of 4 expected (25%), 100% of them on time. Nothing unusual in the values themselves.',
    );
    expect(said(reviewed(series(31, 31, 31, 31)), 'fr')).toBe(
      'Valeurs reçues : 4 sur 4 attendues (100 %). À vérifier : suites de valeurs identiques (1).',
    );
    expect(said(reviewed(series(20, 24, 22, 26, 23, 400)), 'en')).toMatch(
      /To be looked at: unusual values \(1\), sudden changes \(1\)\.$/,
    );
    expect(said(reviewed([of(1, 3)], { asOf: '2024-01-01' }), 'en')).toMatch(/^No value was due yet\./);
  });

  test('every warning has words in both languages with no place left open', () => {
    const rounded = Array.from({ length: 60 }, (_, n) => of(1, 10 * (n + 1), { place: `p${n}` }));
    const warnings = [
      ...reviewed(rounded, { periods: months(2) }).warnings,
      ...reviewed([of(1, 3), of(1, 3), of(2, 4), of(2, 5, { recordedOn: '2025-01-01' })]).warnings,
      ...reviewed(series(20, 24, 22, 26, 23, 400), {}, [{ ...visits, max: 50 }]).warnings,
      ...reviewed(series(31, 31, 31, 31, 40)).warnings,
      ...reviewed([], { periods: months(2) }).warnings,
    ];
    expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual(
      Object.keys(qualityMessages).sort(),
    );
    for (const issue of warnings) {
      for (const lang of ['fr', 'en'] as const) {
        expect(formatIssue(issue, lang, qualityMessages)).toMatch(/^[^{}]+[.?]$/);
      }
    }
  });
});
