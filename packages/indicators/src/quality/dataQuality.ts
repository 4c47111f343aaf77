/**
 * How far data can be relied on before anything is computed from them.
 * @module
 */
import { daysBetween, type IsoDay, type Issue, isIsoDay, JalonError, type Period } from '@jalon/core';
import { present } from '../result/present.ts';
import { median } from '../statistics/median.ts';
import { completenessOf, dueDay, periodsDue } from './completenessOf.ts';
import type {
  LateReporter,
  QualityResult,
  QualityReview,
  ReviewedIndicator,
  ReviewedRecord,
} from './QualityReview.ts';
import { type OutlierMethod, questionedValues } from './questionedValues.ts';
import { currentRecords, groupRecords, hasValue } from './recordGroups.ts';
import { timeliness } from './timeliness.ts';

/** Settings of {@link dataQuality}. */
export interface DataQualityOptions {
  /** The day of the review: periods due later are not expected yet. */
  readonly asOf: IsoDay;
  /** Who should report; without any, each indicator is expected once per period. */
  readonly organisations?: readonly string[];
  /** Periods for which a value is expected; default every period that a record is about. */
  readonly periods?: readonly Period[];
  /** Days from the end of a period to the day by which it is reported, a whole number of 0 or more; default 30, ours. */
  readonly dueDays?: number;
  /** How outliers are found; default `modified-z`. */
  readonly outliers?: OutlierMethod;
  /** Share of expected reports below which completeness is a warning; default 0.8, ours. */
  readonly minCoverage?: number;
}

/**
 * Reviews data before use: completeness (reported of expected, by indicator and organisation), timeliness (day of record against
 * due day, late reporters), internal consistency (outliers, jumps, repeats, duplicates, limits, digit preference). What
 * is found is a question, not a verdict: a value may stand out and be right.
 * Source: WHO, Data Quality Review: a toolkit for facility data quality assessment, module 1 (2017): completeness, timeliness, internal
 * consistency; method `data-quality@1`.
 * @param indicators those that are expected, with their limits
 * @param records observations of these indicators, in any order; others are left out
 * @returns unit `ratio`, for completeness; `no-actual` where nothing came in and nothing was expected
 * @throws JalonError `invalid-argument` where `asOf` is no calendar day, or an option lies outside its range
 * @example
 * ```ts
 * import { dataQuality } from '@jalon/indicators';
 * const spring = { start: '2024-01-01', end: '2024-03-31' };
 * const summer = { start: '2024-04-01', end: '2024-06-30' };
 * const records = [{ indicator: 'visits', organisation: 'a', period: spring, value: 31, recordedOn: '2024-05-10' }];
 * const found = dataQuality([{ id: 'visits' }], records, {
 *   asOf: '2024-12-31',
 *   organisations: ['a'],
 *   periods: [spring, summer],
 * });
 * found.value?.completeness; // => { reported: 1, expected: 2, share: 0.5 }
 * found.value?.timeliness?.medianDelay; // => 10
 * ```
 */
export function dataQuality(
  indicators: readonly ReviewedIndicator[],
  records: readonly ReviewedRecord[],
  options: DataQualityOptions,
): QualityResult {
  const { asOf, organisations = [], dueDays = 30, outliers = 'modified-z', minCoverage = 0.8 } = options;
  if (!isIsoDay(asOf) || !(Number.isSafeInteger(dueDays) && dueDays >= 0 && dueDays <= 3660)) {
    throw new JalonError('invalid-argument', 'A day of review, 0 to 3660 days to report were expected.', {
      asOf,
      dueDays,
    });
  }
  const ids = [...new Set(indicators.map(({ id }) => id))];
  const known = new Set(ids);
  const current = currentRecords(records).filter(({ indicator }) => known.has(indicator));
  const periods = periodsDue(options.periods ?? current.map(({ period }) => period), { dueDays, asOf });
  const senders = [...new Set(organisations)];
  const complete = completenessOf(current, { indicators: ids, organisations: senders, periods });
  const { reported, expected } = complete.completeness;
  if (expected === 0 && current.length === 0) {
    return { status: 'not-computable', reason: 'no-actual', warnings: [] };
  }
  const value = present({
    ...complete,
    timeliness: timeliness(current.map((record) => delayOf(record, dueDays))),
    lateReporters: lateReporters(current, dueDays),
    ...questionedValues(current, indicators, outliers),
  });
  return {
    status: 'computed',
    value,
    unit: 'ratio',
    method: 'data-quality@1',
    coverage: { observed: reported, expected },
    warnings: issuesOf(value, minCoverage),
  };
}

/** Days from the due day to the day of record; of a gap nothing came in. */
function delayOf(record: ReviewedRecord, dueDays: number): number | undefined {
  const due = dueDay(record.period, dueDays);
  const { recordedOn } = record;
  return hasValue(record) && due !== undefined && recordedOn !== undefined && isIsoDay(recordedOn)
    ? daysBetween(due, recordedOn)
    : undefined;
}

function lateReporters(records: readonly ReviewedRecord[], dueDays: number): readonly LateReporter[] {
  const sent = records.filter(({ organisation }) => organisation !== undefined);
  return [...groupRecords(sent, ({ organisation = '' }) => organisation)]
    .flatMap(([organisation, own]) => {
      const delays = own.flatMap((record) => delayOf(record, dueDays) ?? []);
      const late = delays.filter((delay) => delay > 0).length;
      const medianDelay = median(delays);
      return late === 0 || medianDelay === undefined
        ? []
        : [{ organisation, reports: delays.length, late, medianDelay: medianDelay + 0 }];
    })
    .sort((a, b) => b.late / b.reports - a.late / a.reports || b.medianDelay - a.medianDelay);
}

function issuesOf(found: QualityReview, minCoverage: number): readonly Issue[] {
  const issues: Issue[] = [];
  const ask = (code: string, params: Issue['params'], severity: Issue['severity'] = 'hint') =>
    issues.push({ code: `quality/${code}`, severity, params });
  const { completeness, timeliness: punctual, duplicates } = found;
  const { share, reported, expected } = completeness;
  if (share !== undefined && share < minCoverage) ask('incomplete', { share, reported, expected }, 'warning');
  if (punctual && punctual.share < 1) {
    ask('late', { late: punctual.n - punctual.onTime, n: punctual.n, days: punctual.longestDelay });
  }
  const rivals = duplicates.filter(({ agree }) => !agree).length;
  if (rivals > 0) ask('rivals', { count: rivals }, 'error');
  if (duplicates.length > rivals) ask('duplicates', { count: duplicates.length - rivals }, 'warning');
  if (found.implausible.length > 0) ask('implausible', { count: found.implausible.length }, 'warning');
  if (found.outliers.length > 0) ask('outliers', { count: found.outliers.length });
  if (found.jumps.length > 0) ask('jumps', { count: found.jumps.length });
  if (found.repeats.length > 0) ask('repeats', { count: found.repeats.length });
  for (const { indicator, roundShare } of found.digitPreference) {
    ask('digit-preference', { indicator, share: roundShare });
  }
  return issues;
}
