import { type IsoDay, isIsoDay, JalonError, type Observation, type Period } from '@jalon/core';
import { dayNumber } from '../schedule/dayNumber.ts';
import type { ComputedIndicator } from './ComputedIndicator.ts';
import type { FormulaSetting } from './checkFormula.ts';
import { computeTasks } from './compute/computeTasks.ts';
import type { FormulaCategory } from './Formula.ts';
import { indexIndicators } from './indicatorIndex.ts';

/** Settings of {@link computeIndicator}. */
export interface ComputeIndicatorOptions {
  /** Id or code of the indicator. */
  readonly indicator: string;
  /** The period to compute it for. */
  readonly period: Period;
  /** The part to compute it for: each reference of the formula is narrowed to it. */
  readonly where?: readonly FormulaCategory[];
  /** Observations of what ended after this day are not known yet. */
  readonly asOf?: IsoDay;
  /** Leave provisional values out. */
  readonly finalOnly?: boolean;
  /** Month (1 to 12) in which the year of the programme starts: it decides what `at([A], "2023-2024")` names. */
  readonly yearStartsInMonth?: number;
  /** Most values that the formula and those it calls may ask for, default 10,000. */
  readonly maxReadings?: number;
  /** Say how the value came about, step by step. */
  readonly trace?: boolean;
}

/** What {@link computeIndicator} reads; a whole dossier fits. */
export interface ComputedSetting extends FormulaSetting {
  readonly observations: readonly Observation[];
}

/**
 * The value of an indicator for a period, computed by its formula from observations and from other computed indicators.
 * A value recorded for the very period is read; else those within it are put together as the indicator declares
 * (`additivity`, `basis`, what it counts). What is missing makes what depends on it missing, with a warning that names it;
 * conflicts, impossible divisions and sums that mean nothing are never covered up by `coalesce`.
 * Method `formula@1`, ours; the arithmetic is that of `compileFormula`, the units that of `checkFormula`.
 * @returns the value in the unit of the indicator (yes or no for a comparison), with each value that it rests on
 * @throws JalonError `unknown-id` where there is no such indicator; `invalid-argument` where a day is none,
 * or a limit
 * @example
 * ```ts
 * import { computeIndicator } from '@jalon/indicators';
 * const indicators = [
 *   { id: 'share', unit: 'ratio', formula: '[FORMED] / [ENROLLED]' },
 *   { id: 'formed', code: 'FORMED', unit: 'people', basis: 'increment' as const },
 *   { id: 'enrolled', code: 'ENROLLED', unit: 'people', basis: 'increment' as const },
 * ];
 * const period = { start: '2024-01-01', end: '2024-12-31' };
 * const observations = [
 *   { id: 'o1', indicator: 'formed', period, value: 12 },
 *   { id: 'o2', indicator: 'enrolled', period, value: 16 },
 * ];
 * const result = computeIndicator({ indicators, observations }, { indicator: 'share', period });
 * result.value; // => 0.75
 * result.readings.map(({ key, value }) => `${key} ${value}`); // => ['[FORMED] 12', '[ENROLLED] 16']
 * ```
 */
export function computeIndicator(
  setting: ComputedSetting,
  options: ComputeIndicatorOptions,
): ComputedIndicator {
  const { period, where = [], asOf, maxReadings = 10_000 } = options;
  for (const day of [period.start, period.end, ...(asOf === undefined ? [] : [asOf])]) {
    if (!isIsoDay(day)) throw new JalonError('invalid-argument', `this is no day: ${day}`, { found: day });
  }
  if (period.end < period.start) {
    throw new JalonError('invalid-argument', 'the period ends before it starts', { found: period });
  }
  if (!(maxReadings >= 1)) {
    throw new JalonError('invalid-argument', 'maxReadings must be 1 or more', {
      found: maxReadings,
      expected: '1 or more',
    });
  }
  const index = indexIndicators(setting.indicators);
  const indicator = index.find(options.indicator);
  if (indicator === undefined || indicator === 'several') {
    const what = indicator ? 'several indicators have the code' : 'there is no indicator';
    throw new JalonError('unknown-id', `${what} "${options.indicator}"`, { found: options.indicator });
  }
  const observations = new Map<string, Observation[]>();
  for (const observation of setting.observations) {
    const own = observations.get(observation.indicator);
    if (own) own.push(observation);
    else observations.set(observation.indicator, [observation]);
  }
  return computeTasks(
    {
      indicator,
      period: { start: period.start, end: period.end, ...(period.grain && { grain: period.grain }) },
      where,
    },
    {
      index,
      dimensions: setting.dimensions,
      observations,
      settings: { asOf: dayNumber(asOf, Infinity), finalOnly: options.finalOnly ?? false },
      yearStartsInMonth: options.yearStartsInMonth,
      maxReadings,
      trace: options.trace ?? false,
    },
  );
}
