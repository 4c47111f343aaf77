import { formatDay, type Indicator, type Lang, type Observation, textIn } from '@jalon/core';
import type { Progress } from '@jalon/indicators';
import { textOf } from './shownRecord.ts';

/** The target as a level with its due date; bounds and aims in words as text, which no formula counts. */
export function aimOf(
  indicator: Indicator,
  progress: Progress | undefined,
  lang: Lang,
): { readonly value?: number; readonly text?: string; readonly remark?: string } {
  const { targets } = indicator;
  const known = progress?.target;
  const last = targets.at(-1);
  const set = last?.of === 'change' ? undefined : last?.value;
  const value = known ? known.value : typeof set === 'number' ? set : undefined;
  const date = known?.date ?? last?.date;
  const when = date === undefined ? {} : { remark: formatDay(date, lang) };
  if (value !== undefined) return { value, ...when };
  const { min, max } = known ?? last ?? {};
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  if (min !== undefined || max !== undefined) {
    return { text: textOf({ ...noRecord, bounds }, indicator, lang), ...when };
  }
  if (typeof set !== 'number' && set !== undefined) return { text: aimText(set, indicator, lang), ...when };
  return last?.text === undefined ? when : { text: textIn(last.text, lang), ...when };
}

/** A baseline or a target that is no number: the words of a level, yes or no, a day. */
export function aimText(value: Observation['value'], indicator: Indicator, lang: Lang): string {
  return value === undefined ? '' : textOf({ ...noRecord, value }, indicator, lang);
}

const noRecord = { id: '', indicator: '', period: { start: '', end: '' } };
