import type { Indicator, LocalizedText, Observation, Period, Target } from '@jalon/core';
import { targetText } from '../../items/rowText.ts';
import { bareRow, scaleText } from '../indicatorWords.ts';
import { inEachLanguage } from '../textCells.ts';

/** What was planned for the very period that a value is about, with its value where that is one. */
export interface PeriodTarget {
  readonly id: string;
  readonly value?: Target['value'];
  readonly text: LocalizedText | undefined;
}

/**
 * The target of one period: set for it, or for each; of a level also the one due in it. What is planned for the whole
 * programme is no target of a quarter. A part of the whole has none.
 */
export function periodTarget(indicator: Indicator, observation: Observation): PeriodTarget | undefined {
  const { period, place, organisation, categories = {} } = observation;
  if (place !== undefined || organisation !== undefined || Object.keys(categories).length > 0)
    return undefined;
  const target = indicator.targets.find((each) => isFor(each, period, indicator));
  if (!target) return undefined;
  const { id, value, text: words } = target;
  const text = inEachLanguage((lang) =>
    value === undefined
      ? targetText(bareRow(indicator, target), lang, 'with-unit')
      : scaleText(value, indicator, lang),
  );
  return { id, ...(value !== undefined && { value }), text: text ?? words };
}

function isFor(
  { of = 'level', over, period, date }: Target,
  observed: Period,
  { basis }: Indicator,
): boolean {
  if (of !== 'level' || over === 'life-of-programme' || over === 'to-date') return false;
  if (period !== undefined) return period.start === observed.start && period.end === observed.end;
  if (over === 'per-period') return true;
  return basis !== 'increment' && date !== undefined && observed.start <= date && date <= observed.end;
}
