import type { HxlColumn } from '../HxlTable.ts';
import { has, type TakeColumn } from './TakeColumn.ts';

/** Where a row says what time it is about. */
export interface DateColumns {
  readonly start?: number;
  readonly end?: number;
  readonly whole?: number;
  /** The month, where `whole` holds the year alone. */
  readonly month?: number;
}

/** Attributes of days on which something was done with the row, and not what it is about. */
const clerical = [
  'updated',
  'published',
  'created',
  'modified',
  'approved',
  'submitted',
  'recorded',
  'uploaded',
];

/** Finds the columns of dates: what a row is about before what was done with it. */
export function dateColumns(take: TakeColumn): DateColumns {
  const isDate = ({ tag }: HxlColumn) => tag === '#date' || tag === '#period';
  const isAbout = (column: HxlColumn) => isDate(column) && !clerical.some((each) => has(column, each));
  const start = take((column) => isDate(column) && has(column, 'start'));
  const end = take((column) => isDate(column) && has(column, 'end'));
  const whole =
    take(({ tag }) => tag === '#period') ??
    take((column) => isDate(column) && column.attributes.length === 0) ??
    take((column) => isAbout(column) && has(column, 'year')) ??
    take(isAbout) ??
    take(isDate);
  const month = take((column) => isAbout(column) && has(column, 'month'));
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(whole === undefined ? {} : { whole }),
    ...(month === undefined ? {} : { month }),
  };
}
