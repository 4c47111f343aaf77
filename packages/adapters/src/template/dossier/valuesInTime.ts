import { type Indicator, type Lang, type Observation, textIn } from '@jalon/core';
import { shownRecord } from '../../spreadsheet/trackingTable/shownRecord.ts';
import { keyOf } from '../../spreadsheet/trackingTable/trackingPeriods.ts';
import type { TemplateData, TemplateValue } from '../field/TemplateData.ts';
import { given } from './given.ts';
import { measuredValue } from './measuredValue.ts';
import { periodFields, periodKeys } from './periodFields.ts';

/** What was recorded of an indicator, period after period. */
export interface ValuesInTime {
  readonly periods: readonly TemplateData[];
  /** The same by each name that people give a period, and by its place in the tracking table, from 1. */
  readonly at: TemplateData;
  readonly last?: { readonly value?: TemplateValue; readonly end: string; readonly comment?: string };
}

/**
 * The values of an indicator in time, each with its period.
 * @param records in force, by the key of their period
 * @param columns keys of the periods of the tracking table, in their order
 */
export function valuesInTime(
  indicator: Indicator,
  records: ReadonlyMap<string, readonly Observation[]>,
  columns: readonly string[],
  lang: Lang,
): ValuesInTime {
  const inTime = [...records.values()]
    .flatMap((own) => (own[0] ? [{ period: own[0].period, own }] : []))
    .sort((a, b) => (a.period.end < b.period.end ? -1 : 1))
    .map(({ period, own }) => {
      const [value, comment] = [recordedValue(own, indicator, lang), commentOf(own, lang)];
      const fields = given({ ...periodFields(period, lang), value, comment });
      return {
        period,
        fields,
        told: { end: period.end, ...(value === undefined ? {} : { value }), ...(comment ? { comment } : {}) },
      };
    });
  const at = new Map<string, TemplateData | undefined>();
  for (const { period, fields } of inTime) {
    const place = columns.indexOf(keyOf(period)) + 1;
    // a name that two periods bear names neither
    for (const key of periodKeys(period)) at.set(key, at.has(key) ? undefined : fields);
    if (place > 0) at.set(String(place), fields);
  }
  const last = inTime.at(-1)?.told;
  return {
    periods: inTime.map(({ fields }) => fields),
    at: given(Object.fromEntries(at)),
    ...(last ? { last } : {}),
  };
}

function recordedValue(
  records: readonly Observation[],
  indicator: Indicator,
  lang: Lang,
): TemplateValue | undefined {
  const shown = shownRecord(records, indicator, lang);
  if (!shown) return undefined;
  return 'text' in shown ? shown.text : measuredValue(shown.value, indicator.unit, shown.marks);
}

const commentOf = (records: readonly Observation[], lang: Lang): string =>
  records.flatMap(({ comment }) => (comment === undefined ? [] : [textIn(comment, lang)])).join('\n');
