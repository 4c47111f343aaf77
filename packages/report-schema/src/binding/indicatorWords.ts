import { type Indicator, type IsoDay, isIsoDay, type Lang, textIn } from '@jalon/core';
import type { Progress } from '@jalon/indicators';
import { dayText, shortDay } from '../items/dayText.ts';
import { actualText, targetText, valueText } from '../items/rowText.ts';
import { say } from '../items/say.ts';
import { gapStateWords, itemWords } from '../items/words.data.ts';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';

// What an indicator says in a cell of text: a value with its unit and its day.

/** An indicator as far as the words of its values need it, with the bounds of an aim. */
export function bareRow(
  { id, name, unit, unitLabel }: Indicator,
  { min, max }: { readonly min?: number; readonly max?: number } = {},
): IndicatorRow {
  const target = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return { id, name, unit, ...(unitLabel !== undefined && { unitLabel }), target };
}

/** A value on the scale of its indicator. */
export function scaleText(value: number | string | boolean, indicator: Indicator, lang: Lang): string {
  if (typeof value === 'number') return valueText(value, bareRow(indicator), lang, 'with-unit');
  if (typeof value === 'boolean') return (value ? itemWords.yes : itemWords.no)[lang];
  if (indicator.scale === 'date' && isIsoDay(value)) return dayText(value, lang);
  const level = indicator.levels?.find(({ code }) => code === value);
  return level ? textIn(level.label, lang) : value;
}

/** The state before the programme. */
export function baselineText(indicator: Indicator, lang: Lang): string | undefined {
  const { baseline } = indicator;
  return baseline && onScale(baseline.value, indicator, baseline.date, lang);
}

/** The target, in the words of the agreement where it is no number. */
export function plannedText(indicator: Indicator, row: IndicatorRow, lang: Lang): string | undefined {
  const numeric = targetText(row, lang, 'with-unit');
  if (numeric !== undefined) return withDay(numeric, row.target?.date, lang);
  const {
    text,
    value,
    date = row.target?.date,
  } = indicator.targets.findLast(({ milestone }) => !milestone) ?? {};
  if (text !== undefined) return textIn(text, lang);
  return value === undefined || typeof value === 'number' ? undefined : onScale(value, indicator, date, lang);
}

/** What was reached, else why there is no value. */
export function currentText(
  indicator: Indicator,
  row: IndicatorRow,
  progress: Progress | undefined,
  lang: Lang,
): string | undefined {
  const text = actualText(row, lang, 'with-unit');
  if (text !== undefined) return withDay(text, row.actual?.date, lang);
  const reached = progress?.reached;
  if (reached) return onScale(reached.actual, indicator, reached.date, lang);
  return row.gap && gapStateWords[row.gap][lang];
}

/** « oui (31/12/2025) »; bare where no day is known, and where the value is a day itself. */
export const onScale = (
  value: number | string | boolean,
  indicator: Indicator,
  day: IsoDay | undefined,
  lang: Lang,
): string => withDay(scaleText(value, indicator, lang), indicator.scale === 'date' ? undefined : day, lang);

const withDay = (text: string, day: IsoDay | undefined, lang: Lang): string =>
  day === undefined ? text : say(itemWords.withPeriod, lang, { label: text, period: shortDay(day, lang) });
