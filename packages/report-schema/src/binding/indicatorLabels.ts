import { type Dossier, type Indicator, observationsOf } from '@jalon/core';
import type { IndicatorRow } from '../schema/IndicatorRow.ts';
import type { BindContext } from './Binder.ts';
import { baselineText, currentText, onScale, plannedText } from './indicatorWords.ts';
import { inEachLanguage } from './textCells.ts';

/** What a row says in words, where its values are no numbers. */
export type IndicatorLabels = Pick<IndicatorRow, 'baselineLabel' | 'targetLabel' | 'actualLabel'>;

/**
 * The values of an indicator that are no numbers, in words: a level, a day, yes or no; a target that was agreed in words.
 * @param row the same indicator as far as it has numbers
 */
export function indicatorLabels(
  indicator: Indicator,
  row: IndicatorRow,
  dossier: Dossier,
  context: BindContext,
): IndicatorLabels {
  const baselineLabel =
    typeof indicator.baseline?.value === 'number'
      ? undefined
      : inEachLanguage((lang) => baselineText(indicator, lang));
  const { value, min = value, max = min } = row.target ?? {};
  const targetLabel =
    max === undefined ? inEachLanguage((lang) => plannedText(indicator, row, lang)) : undefined;
  const actualLabel = row.actual ? undefined : reachedLabel(indicator, row, dossier, context);
  return {
    ...(baselineLabel !== undefined && { baselineLabel }),
    ...(targetLabel !== undefined && { targetLabel }),
    ...(actualLabel !== undefined && { actualLabel }),
  };
}

/** What progress went by; where there is nothing to go towards, the last value that was recorded. */
function reachedLabel(
  indicator: Indicator,
  row: IndicatorRow,
  { observations }: Dossier,
  { asOf, progress }: BindContext,
): IndicatorRow['actualLabel'] {
  const computed = progress.get(indicator.id);
  if (computed?.reached) return inEachLanguage((lang) => currentText(indicator, row, computed, lang));
  const last = observationsOf(observations, indicator.id)
    .filter(({ period, categories = {} }) => period.end <= asOf && Object.keys(categories).length === 0)
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1))
    .at(-1);
  const { value, period } = last ?? {};
  return value === undefined || typeof value === 'number'
    ? undefined
    : inEachLanguage((lang) => onScale(value, indicator, period?.end, lang));
}
