/**
 * Where values over time are heading: lines, smoothing, gaps filled, tests of trends.
 * @module
 */
import type { Issue } from '@jalon/core';
import { missingPeriods } from '../observed/missingPeriods.ts';
import type { ObservedSeries } from '../observed/ObservedSeries.ts';
import { seriesAsOf } from '../observed/seriesAsOf.ts';
import type { Coverage, MethodId, Result, Trace } from '../result/Result.ts';
import { takeNotes } from '../result/takeNotes.ts';
import { confidenceOf } from '../survey/interval/confidenceOf.ts';
import { breakDays } from './breakDays.ts';
import { lineOf } from './lineOf.ts';
import { requireDay } from './requireDay.ts';
import type { TrendIndicator, TrendObservation } from './TrendIndicator.ts';
import type { TrendOptions } from './TrendOptions.ts';
import type { Trend, TrendScale, TrendSegment } from './TrendResult.ts';
import type { TrendWarn } from './TrendWarn.ts';
import { trendAim } from './trendAim.ts';
import { type DatedPoint, segmentsOf, shownSegment, trendPoints } from './trendPoints.ts';
import { warnOfSeries } from './warnOfSeries.ts';

/**
 * Where an indicator is heading: a straight least-squares line through its values since the last break of the series, where
 * it leads, and whether it reaches the target. Each value stands at the last day of its period; x is the number of days since
 * the first of these days over 365.2425, in years. A line needs 3 values, an interval or a probability 5. Probabilities hold
 * if the straight line goes on.
 * Source: ordinary least squares; methods `linear-trend@1`, `log-linear-trend@1`, `logit-trend@1`.
 * @param indicator unit, target and definitions; rates have the unit `ratio`
 * @param observations values of this indicator alone, in any order; those that `revises` names are replaced
 * @returns the trend, amounts in the unit of the indicator
 * @throws JalonError `invalid-argument` where a day in the options is none, or the confidence is not between 0 and 1
 * @example
 * ```ts
 * import { trend } from '@jalon/indicators';
 * const yearly = [12, 15, 18, 21, 24].map((value, n) => ({
 *   period: { start: `${2019 + n}-01-01`, end: `${2019 + n}-12-31` },
 *   value,
 * }));
 * const families = trend({ unit: 'families' }, yearly, { asOf: '2024-03-01', to: '2025-12-31' });
 * families.value?.perYear.toFixed(2); // => '3.00'
 * families.value?.projection?.value.toFixed(1); // => '30.0'
 * families.value?.n; // => 5
 * ```
 */
export function trend(
  indicator: TrendIndicator,
  observations: readonly TrendObservation[],
  options: TrendOptions,
): Result<Trend> {
  const { id, unit = '' } = indicator;
  const { finalOnly = false } = options;
  const { confidence } = confidenceOf(options);
  const asOf = requireDay('asOf', options.asOf);
  const to = options.to === undefined ? undefined : requireDay('to', options.to);
  const at = id === undefined ? undefined : ({ in: 'dossier', entity: { kind: 'indicator', id } } as const);
  const notes = takeNotes(at);
  const own: Issue[] = [];
  const warn: TrendWarn = (code, params = {}, severity = 'warning') =>
    own.push({ code: `trend/${code}`, severity, params, ...(at && { at }) });

  const series = seriesAsOf(observations.map(withoutUncertainty), asOf, finalOnly, notes);
  const breaks = breakDays(indicator, observations, options.breaks ?? [], asOf);
  const parts = segmentsOf(trendPoints(series, observations), breaks);
  const used = parts.at(-1) ?? [];
  warnOfSeries(indicator, series, parts, warn);
  const aim = trendAim(indicator, options, asOf, notes, warn);
  const line = lineOf(used, { indicator, scale: options.scale, confidence, to, aim }, warn);
  const segments = parts.map(shownSegment);
  const said = {
    coverage: coverageOf(series, used),
    warnings: [...notes.warnings, ...own],
    ...(options.trace && { trace: traceOf(segments, line) }),
  };
  if ('reason' in line) return { status: 'not-computable', reason: line.reason, ...said };
  return { status: 'computed', value: { ...line, segments }, unit, method: methods[line.scale], ...said };
}

/** How sure each value is does not enter the line: that tells from the scatter how much values vary. */
const withoutUncertainty = ({ uncertainty: _, ...record }: TrendObservation): TrendObservation => record;

const methods: Readonly<Record<TrendScale, MethodId>> = {
  linear: 'linear-trend@1',
  log: 'log-linear-trend@1',
  logit: 'logit-trend@1',
};

/** Values that the line rests on, of the periods that it spans. */
function coverageOf(series: ObservedSeries, used: readonly DatedPoint[]): Coverage {
  const [first, last] = [used[0], used.at(-1)];
  if (!first || !last) return { observed: 0, expected: series.length };
  const spanned = series.filter(({ start, end }) => start >= first.start && end <= last.day);
  return { observed: used.length, expected: spanned.length + missingPeriods(spanned, first.start, last.day) };
}

const traceOf = (segments: readonly TrendSegment[], line: object): Trace =>
  Object.entries({ segments, ...line }).map(([step, found]) => ({ step, params: { [step]: found } }));
