import { addDays, addMonths, grainOfSpan, isIsoDay, type Period, parsePeriod, periodOf } from '@jalon/core';

/**
 * The period that a TIME_PERIOD names: a year (`2014`, `2014-A1`), half-year (`2014-S1`), four months (`2014-T1`), quarter
 * (`2014-Q1`), month (`2014-01`, `2014-M01`), week (`2014-W05`), day (`2014-01-31`, `2014-D031`), moment, or a start with
 * a length (`2014-01-01/P1M`). Source: SDMX 3.0, section 6, “observational time period”.
 * @returns nothing where it names none
 */
export function sdmxPeriod(written: string): Period | undefined {
  const text = written.trim();
  const period = gregorian(text) ?? reporting(text) ?? range(text);
  return period && { ...period, label: text };
}

function gregorian(text: string): Period | undefined {
  if (/^\d{4}$/.test(text)) return of(`${text}-01-01`, 'year');
  if (/^\d{4}-\d\d$/.test(text)) return of(`${text}-01`, 'month');
  const day = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.exec(text)?.[1];
  return day === undefined ? undefined : of(day, 'day');
}

/** Months that a period of each letter has. */
const lengths = /* @__PURE__ */ new Map([
  ['A', [12, 'year']],
  ['S', [6, 'half-year']],
  ['T', [4, 'four-month-term']],
  ['Q', [3, 'quarter']],
  ['M', [1, 'month']],
] as const);

function reporting(text: string): Period | undefined {
  const [, year = '', letter = '', digits = ''] = /^(\d{4})-([ASTQMWD])(\d{1,3})$/.exec(text) ?? [];
  const number = Number(digits);
  if (letter === 'W') {
    const { value } = number >= 1 && number <= 53 ? parsePeriod(`${year}-W${digits.padStart(2, '0')}`) : {};
    return value && { start: value.start, end: value.end, grain: 'week' };
  }
  if (letter === 'D') {
    const day =
      number >= 1 && number <= 366 && isIsoDay(`${year}-01-01`) ? addDays(`${year}-01-01`, number - 1) : '';
    return day.startsWith(year) && day !== '' ? of(day, 'day') : undefined;
  }
  const [months, grain] = lengths.get(letter as 'A') ?? [];
  if (months === undefined || grain === undefined || number < 1 || number * months > 12) return undefined;
  return of(`${year}-${String((number - 1) * months + 1).padStart(2, '0')}-01`, grain);
}

function of(
  day: string,
  grain: 'year' | 'half-year' | 'four-month-term' | 'quarter' | 'month' | 'day',
): Period | undefined {
  return isIsoDay(day) ? periodOf(day, grain) : undefined;
}

/** A start with a length of whole days. */
function range(text: string): Period | undefined {
  const [, start = '', years = '0', months = '0', weeks = '0', days = '0'] =
    /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+Z?)?\/P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T.*)?$/.exec(
      text,
    ) ?? [];
  const reach =
    Number(start.slice(0, 4)) + Number(years) + Number(months) / 12 + Number(weeks) / 52 + Number(days) / 365;
  // no calendar of ours goes further
  if (!isIsoDay(start) || reach > 9_998) return undefined;
  const after = addDays(
    addMonths(start, Number(years) * 12 + Number(months)),
    Number(weeks) * 7 + Number(days),
  );
  const end = after === start ? start : addDays(after, -1);
  return isIsoDay(end) ? { start, end, grain: grainOfSpan(start, end) } : undefined;
}
