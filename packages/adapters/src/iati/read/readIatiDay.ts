import { type IsoDay, isIsoDay, parseDay } from '@jalon/core';

/** A day as a file writes it. */
export interface IatiDay {
  readonly day?: IsoDay;
  /** `other-date`: it is a day in another notation; `bad-date`: it is none, or could be two. */
  readonly remark?: 'other-date' | 'bad-date';
}

/** A day of XML Schema may have a zone behind it. Source: XML Schema 1.0 part 2, “date”. */
const behind = /^(?:Z|[+-]\d\d:\d\d)?$/;

/** The day that an attribute says; nothing where it is absent or empty. */
export function readIatiDay(written: string | undefined): IatiDay {
  const text = written?.trim() ?? '';
  if (text === '') return {};
  const day = text.slice(0, 10);
  if (isIsoDay(day)) {
    const rest = text.slice(10);
    if (behind.test(rest)) return { day };
    if (/^[T ]\d\d:\d\d/.test(rest)) return { day, remark: 'other-date' };
    return { remark: 'bad-date' };
  }
  const { value, issues } = parseDay(text);
  return value === undefined || issues.length > 0
    ? { remark: 'bad-date' }
    : { day: value, remark: 'other-date' };
}
