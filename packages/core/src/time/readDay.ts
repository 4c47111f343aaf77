import type { Checked } from '../issue/Checked.ts';
import { daysInMonth, isCalendarDate } from './CalendarDate.ts';
import type { IsoDay } from './IsoDay.ts';
import { isIsoDay } from './isIsoDay.ts';
import { isoDayOf } from './isoDayOf.ts';
import { monthOf } from './monthOf.ts';
import { timeIssue } from './timeIssue.ts';
import { isPlausibleYear, yearOf } from './yearOf.ts';

/** Which of two numbers is the month, where a date is written in digits. */
export type DayOrder = 'dmy' | 'mdy';

/** What a text that was recognised as a day says; `undefined` where it is no day at all. */
export type DayReading = Checked<IsoDay> | undefined;

/**
 * Reads a folded text as one day: in digits, with the month in words, or near the start, the middle or the end of a
 * month. Says nothing (`undefined`) about texts of another kind.
 * @param folded the text to read, folded
 * @param text the text to show in issues
 */
export function readDay(folded: string, text: string, order?: DayOrder): DayReading {
  // no date is longer: what is, is prose
  if (folded.length > 80) return undefined;
  const bare = folded
    .replace(
      /(?:[ ,]+(?:a |at |om )?|(?<=\d)t)\d{1,2}(?:[:h]\d{2}| ?h)(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]m)?(?: ?z| ?[+-]\d{2}:?\d{2})?$/,
      '',
    )
    .replace(/^(?:le|on|the|op|el|au|as at|al|per|a(?= fin)) (?=\S)/, '');
  return (
    readYearFirst(bare, text) ??
    readDigits(bare, text, order) ??
    readWords(bare, text) ??
    readFuzzy(bare, text) ??
    (weekday.test(bare) ? readDay(bare.replace(weekday, ''), text, order) : undefined)
  );
}

const weekday =
  /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|ma|di|wo|do|vr|za|zo|mie|jue|vie|sab)[.,]* +/;

function readYearFirst(bare: string, text: string): DayReading {
  if (isIsoDay(bare)) return { value: bare, issues: [] };
  const parts =
    /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(bare) ??
    /^((?:19|20)\d\d)()(0[1-9]|1[0-2])([0-3]\d)$/.exec(bare);
  if (parts !== null) return dayAt(text, parts[1], Number(parts[3]), parts[4]);
  const worded = /^(\d{4})[ -]+([a-z]+)\.?[ -]+(\d{1,2})$/.exec(bare);
  const month = monthOf(worded?.[2]);
  return worded && month ? dayAt(text, worded[1], month, worded[3]) : undefined;
}

function readDigits(bare: string, text: string, order?: DayOrder): DayReading {
  // « 15/06 », « 15/06/2024 »
  const yearless = /^(\d{1,2})\/(\d{1,2})$/.exec(bare);
  if (
    yearless &&
    [1, 2].some((at) =>
      isCalendarDate({ year: 2000, month: Number(yearless[at]), day: Number(yearless[3 - at]) }),
    )
  )
    return { issues: [timeIssue('time/missing-year', { text })] };
  const parts = /^(\d{1,2})(?:er)? ?([/.\- ]) ?(\d{1,2}) ?\2 ?('?\d{2}|\d{4})$/.exec(bare);
  if (parts === null) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const dmy = dayAt(text, parts[4], second, first);
  const mdy = dayAt(text, parts[4], first, second);
  const [wanted, other] = order === 'mdy' ? [mdy, dmy] : [dmy, mdy];
  if (wanted.value === undefined) {
    if (other.value === undefined) return wanted;
    const issues = order === undefined ? [] : [timeIssue('time/other-order', { text, day: other.value })];
    return { value: other.value, issues };
  }
  // with dots the day always comes first
  const settled =
    order !== undefined || /^\d+er|\./.test(bare) || other.value === undefined || first === second;
  if (settled) return wanted;
  return {
    ...wanted,
    issues: [timeIssue('time/ambiguous-day', { text, day: wanted.value, other: other.value })],
  };
}

function readWords(bare: string, text: string): DayReading {
  const dayFirst =
    /^(\d{1,2})(?: ?er|re|ro|e|o|\.?[º°]|st|nd|rd|th)?[ .\-/]*(?:de |of |d')?([a-z]+)\.?[ ,.\-/]*(?:(?:de|del|of) )?('?\d{2}|\d{4})?$/.exec(
      bare,
    );
  const month = monthOf(dayFirst?.[2]);
  if (dayFirst && month) return dayAt(text, dayFirst[3], month, dayFirst[1]);
  const monthFirst =
    /^([a-z]+)\.?[ .\-/]*(\d{1,2})(?:st|nd|rd|th)?(?: ?, ?| +|[-/](?:(?!\d\d$)|(?<=[-/]\d{1,2}[-/])))('?\d{2}|\d{4})$/.exec(
      bare,
    );
  const named = monthOf(monthFirst?.[1]);
  return monthFirst && named ? dayAt(text, monthFirst[3], named, monthFirst[2]) : undefined;
}

/** « fin juin 2024 » is read as the 30th, and says so; « fin 2024 » as 31 December. */
function readFuzzy(bare: string, text: string): DayReading {
  const parts =
    /^([a-z]+)[ -]+(?:(?:de|du|of|the|mois) |[dl]')*(?:([a-z]+)\.? (?:(?:de|del|of) )?)?('?\d{2}|\d{4})$/.exec(
      bare,
    );
  const edge = parts?.[1];
  if (!parts || edge === undefined || !Object.hasOwn(edges, edge)) return undefined;
  const month = monthOf(parts[2]);
  // the start or the middle of a year is no day that one could name
  const endOfYear =
    edges[edge] === 'end' && parts[3]?.length === 4 && /^(?:annee|year|ano|jaar)?$/.test(parts[2] ?? '');
  if (month === undefined && !endOfYear) return undefined;
  const year = parts[3] ?? '';
  const last = daysInMonth(yearOf(year), month ?? 12);
  const reading = dayAt(text, year, month ?? 12, { start: 1, middle: 15, end: last }[edges[edge] ?? 'end']);
  if (reading.value === undefined) return reading;
  return { ...reading, issues: [timeIssue('time/fuzzy-day', { text, day: reading.value })] };
}

const edges: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  debut: 'start',
  start: 'start',
  beginning: 'start',
  begin: 'start',
  principios: 'start',
  inicios: 'start',
  mi: 'middle',
  mid: 'middle',
  half: 'middle',
  medio: 'middle',
  mediados: 'middle',
  milieu: 'middle',
  fin: 'end',
  end: 'end',
  eind: 'end',
  einde: 'end',
  fines: 'end',
  finales: 'end',
};

function dayAt(
  text: string,
  year: string | undefined,
  month: number,
  day: number | string | undefined,
): Checked<IsoDay> {
  if (year === undefined) return { issues: [timeIssue('time/missing-year', { text })] };
  const date = { year: yearOf(year), month, day: Number(day) };
  // "31/12/0224" is a slip; only a day written as ISO may be of any year
  if (!isPlausibleYear(date.year)) return { issues: [timeIssue('time/implausible-year', { text, year })] };
  if (!isCalendarDate(date)) return { issues: [timeIssue('time/no-such-day', { text })] };
  return { value: isoDayOf(date), issues: [] };
}
