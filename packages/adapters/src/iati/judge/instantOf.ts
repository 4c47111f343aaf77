import { daysBetween, isIsoDay } from '@jalon/core';

const form = /^\s*(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|([+-])(\d\d):(\d\d))?\s*$/;

/** Seconds of a day. */
const day = 86_400;

/**
 * A date or moment of XML Schema in seconds since 1970, so that both can be put in order. A moment that tells no time zone is
 * taken as universal time.
 * @param edge whether a date without a time stands for its first or its last second
 * @returns nothing where it is no date
 */
export function instantOf(text: string, edge: 'start' | 'end' = 'start'): number | undefined {
  const hit = form.exec(text);
  const [, date = '', hour, minute = '0', second = '0', sign, aheadHours = '0', aheadMinutes = '0'] =
    hit ?? [];
  if (!hit || !isIsoDay(date)) return undefined;
  const ahead = (sign === '-' ? -1 : 1) * (Number(aheadHours) * 3600 + Number(aheadMinutes) * 60);
  const time =
    hour === undefined
      ? edge === 'end'
        ? day - 1
        : 0
      : Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return daysBetween('1970-01-01', date) * day + time - ahead;
}

/** Whole days from one moment to another. */
export const wholeDays = (from: number, to: number): number => Math.trunc((to - from) / day);
