import type { DemandCase, DemandRule } from './Demand.ts';

/** Fields that hold an XPath, or several. */
export const xpathFields = [
  ...(['condition', 'paths', 'excluded', 'prefix', 'one', 'if', 'then', 'eval'] as const),
  ...(['less', 'more', 'date', 'start', 'end'] as const),
];

/** Fields that hold one text, several texts, a number. */
export const textFields = [
  ...(['condition', 'idCondition', 'one', 'all', 'if', 'then', 'eval', 'less', 'more'] as const),
  ...(['date', 'start', 'end', 'regex', 'separator', 'foreach'] as const),
];
export const listFields = ['paths', 'excluded', 'prefix', 'subs'] as const;
export const numberFields = ['sum', 'min', 'max'] as const;

/** What each rule cannot do without. */
export const fieldsOfRule: Readonly<Record<DemandRule, readonly (keyof DemandCase)[]>> = {
  no_more_than_one: ['paths'],
  atleast_one: ['paths'],
  only_one_of: ['excluded', 'paths'],
  one_or_all: ['one', 'all'],
  dependent: ['paths'],
  sum: ['paths', 'sum'],
  strict_sum: ['paths', 'sum'],
  date_order: ['less', 'more'],
  date_now: ['date'],
  time_limit: ['start', 'end'],
  between_dates: ['date', 'start', 'end'],
  regex_matches: ['paths', 'regex'],
  regex_no_matches: ['paths', 'regex'],
  startswith: ['paths'],
  unique: ['paths'],
  range: ['paths'],
  no_spaces: ['paths'],
  no_percent: ['paths'],
  positive_decimal: ['paths'],
  evaluates_to_true: ['eval'],
  if_then: ['if', 'then'],
};

/** Whether a case lacks a field. */
export const isMissing = (fields: DemandCase, field: keyof DemandCase): boolean =>
  fields[field] === undefined;
