import type { Issue, Period } from '@jalon/core';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { measuredFields } from './measuredFields.ts';
import type { HeaderText } from './readHeaderText.ts';

/** What the header texts over one column say together. */
export interface ColumnMeaning {
  /** Fields that the column may be, best first; empty where the words name none. */
  readonly fields: readonly string[];
  readonly exact: boolean;
  /** Nothing says what is measured, only when. */
  readonly assumed: boolean;
  readonly period?: Period;
  /** A part of a year (« T1 ») that no header gives a year to. */
  readonly partOfYear?: string;
  readonly unit?: string;
  /** All texts over the column, from the widest group down. */
  readonly header: string;
  readonly issues: readonly Issue[];
}

/**
 * Reads the texts over a column together: the lowest text that names a field names it, a group above may give the
 * period, the year of a quarter, or say that it is a total.
 */
export function columnMeaning(path: readonly HeaderText[], context: ReadingContext): ColumnMeaning {
  const upwards = [...path].reverse();
  const naming = upwards.find(({ fields }) => fields.length > 0);
  const dated = periodOfPath(upwards, context);
  const unit = upwards.find((text) => text.unit !== undefined)?.unit;
  return {
    ...fieldsOf(naming, path, dated.period !== undefined || dated.partOfYear !== undefined),
    ...dated,
    ...(unit === undefined ? {} : { unit }),
    header: path.map(({ written }) => written).join(' › '),
  };
}

const names = (text: HeaderText, field: string): boolean => text.exact && text.fields.includes(field);

function fieldsOf(
  naming: HeaderText | undefined,
  path: readonly HeaderText[],
  isDated: boolean,
): Pick<ColumnMeaning, 'fields' | 'exact' | 'assumed'> {
  if (!naming) {
    // a header that is a period and nothing else is over what was reached in it
    const onlyDates = path.every((text) => text.period !== undefined || text.partOfYear !== undefined);
    return isDated && onlyDates
      ? { fields: ['actual'], exact: true, assumed: true }
      : { fields: [], exact: false, assumed: false };
  }
  const others = path.filter((text) => text !== naming);
  const isTotal =
    names(naming, 'actual.cumulative') || others.some((text) => names(text, 'actual.cumulative'));
  const group = others.find((text) => text.fields.some((field) => measuredFields.has(field)));
  const exact = { exact: naming.exact, assumed: false };
  // « Total » under « Cible » is a target, and "Actual" under "FY24 total" a total
  if (isTotal && names(naming, 'actual.cumulative') && group && names(group, 'target')) {
    return { fields: ['target'], ...exact };
  }
  if (isTotal && naming.fields.includes('actual')) return { fields: ['actual.cumulative'], ...exact };
  return { fields: naming.fields, ...exact };
}

type Dated = Pick<ColumnMeaning, 'period' | 'partOfYear' | 'issues'>;

function periodOfPath(upwards: readonly HeaderText[], context: ReadingContext): Dated {
  const part = upwards.find(({ partOfYear }) => partOfYear !== undefined)?.partOfYear;
  const whole = upwards.find(({ period }) => period !== undefined);
  if (part === undefined)
    return whole?.period ? { period: whole.period, issues: whole.issues } : { issues: [] };
  if (whole?.period) {
    const year = whole.period.label ?? '';
    // « T1 2024 », but "FY24 Q1"
    const order = /^\d/.test(year)
      ? [`${part} ${year}`, `${year} ${part}`]
      : [`${year} ${part}`, `${part} ${year}`];
    for (const text of order) {
      const { value, issues } = context.period(text);
      if (value) return { period: value, issues };
    }
  }
  return { partOfYear: part, issues: [] };
}
