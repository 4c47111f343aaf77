import { sameJson } from '@jalon/core';
import { gapStateWords } from '../items/words.data.ts';
import type { IndicatorTableItem, ObjectivesItem } from '../schema/ReportItem.ts';
import { codedOptions } from './codedOptions.ts';
import type { FieldLayout, FormEntry, FormKind } from './FormKind.ts';
import { formWords } from './formWords.data.ts';

const code: FieldLayout = { path: ['code'], title: formWords.code, input: { kind: 'name' } };

/** What was planned of an indicator is shown, what was reached is asked. */
const indicatorFields: readonly FieldLayout[] = [
  { ...code, planned: true },
  { path: ['name'], title: formWords.indicator, input: { kind: 'text' }, must: true, planned: true },
  { path: ['unit'], title: formWords.unit, input: { kind: 'unit' }, must: true, planned: true },
  { path: ['baseline', 'value'], title: formWords.baseline, input: { kind: 'number' }, planned: true },
  { path: ['target', 'value'], title: formWords.target, input: { kind: 'number' }, planned: true },
  { path: ['target', 'date'], title: formWords.targetDate, input: { kind: 'date' }, planned: true },
  { path: ['actual', 'value'], title: formWords.actual, input: { kind: 'number' } },
  {
    path: ['actual', 'date'],
    title: formWords.actualDate,
    input: { kind: 'date' },
    needs: ['actual', 'value'],
  },
  {
    path: ['gap'],
    title: formWords.gap,
    input: { kind: 'choice', options: codedOptions(gapStateWords) },
  },
  { path: ['comment'], title: formWords.comment, input: { kind: 'text', long: true } },
];

/** Figures follow from values, and the marks of a value from that value: neither outlives another value. */
function settle(entry: FormEntry, before: FormEntry): FormEntry {
  const { figures, unitLabel, actual, targetLabel, actualLabel, ...rest } = entry;
  const same = (key: string) => sameJson(entry[key], before[key]);
  const reached = (row: FormEntry) => (row['actual'] as FormEntry | undefined)?.['value'];
  const { value, date } = (actual ?? {}) as FormEntry;
  const kept =
    actual === undefined || reached(entry) === reached(before)
      ? actual
      : { ...(value === undefined ? {} : { value }), ...(date === undefined ? {} : { date }) };
  return {
    ...rest,
    ...(unitLabel !== undefined && same('unit') ? { unitLabel } : {}),
    ...(kept === undefined ? {} : { actual: kept }),
    ...(targetLabel !== undefined && same('target') ? { targetLabel } : {}),
    ...(actualLabel !== undefined && same('actual') && same('gap') ? { actualLabel } : {}),
    ...(figures !== undefined && ['unit', 'baseline', 'target', 'actual', 'gap'].every(same)
      ? { figures }
      : {}),
  };
}

const objectivesForm: FormKind<ObjectivesItem> = {
  kind: 'objectives',
  layout: () => ({
    fields: [],
    groups: [
      {
        id: 'subObjectives',
        path: ['subObjectives'],
        title: formWords.subObjectives,
        fields: [
          code,
          { path: ['text'], title: formWords.subObjective, input: { kind: 'text' }, must: true },
        ],
      },
      {
        id: 'expectedResults',
        path: ['expectedResults'],
        title: formWords.expectedResults,
        within: { group: 'subObjectives', title: formWords.ofSubObjective },
        fields: [
          code,
          { path: ['text'], title: formWords.expectedResult, input: { kind: 'text' }, must: true },
        ],
      },
      {
        id: 'indicators',
        path: ['indicators'],
        title: formWords.indicators,
        within: { group: 'subObjectives', title: formWords.ofSubObjective, others: ['otherIndicators'] },
        fields: indicatorFields,
        settle,
      },
    ],
  }),
};

const indicatorTableForm: FormKind<IndicatorTableItem> = {
  kind: 'indicator-table',
  layout: ({ rules }) => ({
    fields: [],
    groups: [
      {
        id: 'rows',
        path: ['rows'],
        title: formWords.indicators,
        fields: indicatorFields,
        settle,
        ...(rules?.count && { count: rules.count }),
      },
    ],
  }),
};

/** How indicators are asked, under their objectives or in one table. */
export const indicatorFormKinds = [objectivesForm, indicatorTableForm];
