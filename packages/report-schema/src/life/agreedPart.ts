import type { Json } from '@jalon/core';
import type { ReportItem } from '../schema/ReportItem.ts';

type Fields = { readonly [field: string]: Json };

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with some of its fields; what is no object stays as it is. */
const only = (value: Json, names: readonly string[]): Json =>
  isFields(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
    : value;

/** A field that holds a list, each of its entries made to say less. */
const each = (value: Json, field: string, change: (entry: Json) => Json): Json => {
  if (!isFields(value) || !Object.hasOwn(value, field)) return value;
  const list = value[field];
  return Array.isArray(list) ? { ...value, [field]: list.map(change) } : value;
};

/**
 * What is planned of an indicator. Neither the actual nor the value that it is measured from, which is chosen when the
 * report is filled, nor what was computed from them.
 */
const planned = (row: Json): Json =>
  only(row, ['id', 'code', 'name', 'unit', 'unitLabel', 'target', 'targetLabel']);

const agreedLine = (line: Json): Json => only(line, ['id', 'side', 'label', 'category', 'inKind', 'planned']);

/** What of an answer can be agreed beforehand: aims and planned values, never what was reached. */
export function agreedPart({ kind }: Pick<ReportItem, 'kind'>, answer: Json): Json {
  if (kind === 'objectives') {
    const inSub = (sub: Json) => each(sub, 'indicators', planned);
    return each(each(answer, 'subObjectives', inSub), 'otherIndicators', planned);
  }
  if (kind === 'indicator-table') return each(answer, 'rows', planned);
  return kind === 'budget' ? only(each(answer, 'lines', agreedLine), ['lines']) : answer;
}
