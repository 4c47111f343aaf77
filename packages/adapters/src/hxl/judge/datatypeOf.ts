import { parseDay } from '@jalon/core';

/** What the text of a cell can be taken for. */
export function datatypeOf(written: string): 'number' | 'date' | 'text' {
  if (isNumberText(written)) return 'number';
  return isDateText(written) ? 'date' : 'text';
}

/** Digits with a decimal point, as computers write them. */
export const isNumberText = (written: string): boolean =>
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(written.trim());

/** A day in any usual spelling, or a year with month, week or quarter. */
export const isDateText = (written: string): boolean =>
  /^\d{4}(?:-(?:\d\d|W\d\d|Q[1-4]))?(?:T.*)?$/.test(written.trim()) ||
  parseDay(written.trim().replace(/^(\d{4}-\d\d-\d\d)T.*$/, '$1')).value !== undefined;
