import type { Json, Lang, Report } from '@jalon/core';
import { standardRatingScale } from '@jalon/indicators';
import type { IndicatorRow } from '@jalon/report-schema';
import { unitLabel } from '../../spreadsheet/canvas/unitLabel.ts';
import { gapLabels } from '../../spreadsheet/trackingTable/trackingWords.ts';
import type { TemplateData, TemplateQuantity } from '../field/TemplateData.ts';
import { actualValue } from './actualValue.ts';
import { given } from './given.ts';
import { measuredValue } from './measuredValue.ts';
import { signWords } from './signWords.ts';

type Field = TemplateData[string];

/**
 * The answers of a report, by item: a list is the list of its entries, an indicator has the fields that it has elsewhere.
 */
export const answerFields = ({ answers }: Report, lang: Lang): TemplateData => groupOf(answers, lang);

const groupOf = (group: { readonly [field: string]: Json | undefined }, lang: Lang): TemplateData =>
  given(
    Object.fromEntries(
      Object.entries(group).map(([key, value]) => [
        key,
        key === 'sign' && typeof value === 'string'
          ? (signWords[value]?.[lang] ?? value)
          : fieldOf(value, lang),
      ]),
    ),
  );

function fieldOf(value: Json | undefined, lang: Lang): Field {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => fieldOf(item, lang)) as Field;
  const group = value as { readonly [field: string]: Json };
  if (Array.isArray(group['entries'])) return fieldOf(group['entries'], lang);
  if (isRow(group)) return rowFields(group, lang);
  return groupOf(group, lang);
}

/** Whether a part of an answer is an indicator as a report tells it. */
const isRow = (group: unknown): group is IndicatorRow =>
  typeof group === 'object' &&
  group !== null &&
  ['id', 'name', 'unit'].every((field) => Object.hasOwn(group, field)) &&
  typeof (group as IndicatorRow).unit === 'string';

function rowFields(row: IndicatorRow, lang: Lang): TemplateData {
  const { id, code, name, unit, baseline, target, actual, gap, figures, comment } = row;
  const measured = (value: number | undefined) =>
    value === undefined ? undefined : measuredValue(value, unit);
  const share = (value: number | undefined): TemplateQuantity | undefined =>
    value === undefined ? undefined : { value, unit: 'ratio' };
  return given({
    ...{ id, code, name, comment },
    unit: unitLabel(row, lang),
    baseline: measured(baseline?.value),
    baselineDate: baseline?.date,
    target: measured(target?.value),
    targetDate: target?.date,
    value: actualValue(actual, unit, lang) ?? (gap && gapLabels[gap][lang]),
    date: actual?.date,
    progress: share(figures?.value),
    achievement: share(figures?.achievementOfTarget),
    distance: share(figures?.distanceTravelled),
    expected: measured(figures?.expected),
    status: figures?.rating && standardRatingScale.ratings[figures.rating].words[lang],
  });
}
