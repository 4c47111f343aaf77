import { addDays, type DayOrder, isIsoDay, type Json, parseDay } from '@jalon/core';
import { isMoment } from '../shape/momentForms.ts';
import type { Finding } from './GivingRepair.ts';

/** What a day has to be: a day, a moment, or a day that may be a month or a year alone. */
export type DayForm = 'day' | 'moment' | 'partial-day';

/** First and last day, from 1954 to 2119, that a number is taken for: as spreadsheets count days. */
const serials = [20_000, 80_000] as const;

/**
 * What is wrong with a day that is not written as the standard wants it. Where day and month could be either, the other
 * days of its column decide, or nobody does.
 * @param value what stands there, without blanks at its ends
 * @param order which of both comes first in the column, where one of its days shows it
 */
export function dayFinding(value: Json, form: DayForm, order: DayOrder | undefined): Finding {
  const serial = serialOf(value);
  if (serial !== undefined)
    return { code: 'threesixty/day-serial', proposed: inForm(serial, form), certainty: 'likely' };
  if (typeof value !== 'string') return { code: 'threesixty/day-unreadable' };
  const month = form === 'partial-day' ? /^(0?[1-9]|1[0-2])[/.-](\d{4})$/.exec(value) : null;
  if (month) {
    const proposed = `${month[2]}-${(month[1] ?? '').padStart(2, '0')}`;
    return { code: 'threesixty/day-written', proposed, certainty: 'safe' };
  }
  const hour = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z?)$/i.exec(value);
  if (hour && isIsoDay(hour[1] ?? '')) {
    const [, day = '', minutes = '', seconds = ':00', zone = ''] = hour;
    const moment = `${day}T${minutes}${seconds}Z`;
    if (form !== 'moment') return { code: 'threesixty/day-written', proposed: day, certainty: 'safe' };
    return {
      code: 'threesixty/moment-written',
      proposed: isMoment(moment) ? moment : `${day}T00:00:00Z`,
      certainty: zone === '' ? 'likely' : 'safe',
    };
  }
  return readDay(value, form, order);
}

function readDay(text: string, form: DayForm, order: DayOrder | undefined): Finding {
  const read = parseDay(text);
  const doubt = read.issues.find(({ code }) => code === 'time/ambiguous-day');
  if (doubt) {
    const settled = order === undefined ? undefined : parseDay(text, { order }).value;
    if (settled !== undefined) {
      const proposed = form === 'moment' ? momentOn(settled, text) : settled;
      return { code: 'threesixty/day-by-column', proposed, certainty: 'likely' };
    }
    const [first, second] = [doubt.params['day'], doubt.params['other']].map(String);
    return { code: 'threesixty/day-ambiguous', params: { first: first ?? '', second: second ?? '' } };
  }
  if (read.value === undefined) return { code: 'threesixty/day-unreadable' };
  // a year of two digits, or an approximate day, is somebody's word for it
  const isSure = read.issues.length === 0 && /(?<!\d)\d{4}(?!\d)/.test(text);
  const certainty = isSure ? 'safe' : 'likely';
  if (form !== 'moment')
    return { code: 'threesixty/day-written', proposed: inForm(read.value, form), certainty };
  const proposed = momentOn(read.value, text);
  const hasTime = !proposed.endsWith('T00:00:00Z');
  return { code: 'threesixty/moment-written', proposed, certainty: hasTime ? 'likely' : certainty };
}

function serialOf(value: Json): string | undefined {
  const days = typeof value === 'string' && /^\d{5}(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof days !== 'number' || days < serials[0] || days > serials[1]) return undefined;
  return addDays('1899-12-30', Math.floor(days));
}

/** A day with the hour that stands behind it in a text, for whose zone nobody vouches: `29/04/2015 12:10`. */
function momentOn(day: string, text: string): string {
  const hour = /\D(\d{1,2})(:[0-5]\d)(:[0-5]\d)?\s*(am|pm)?$/i.exec(text);
  if (!hour) return inForm(day, 'moment');
  const [, written = '', minutes = '', seconds = ':00', half = ''] = hour;
  const hours = half === '' ? Number(written) : (Number(written) % 12) + (/pm/i.test(half) ? 12 : 0);
  const moment = `${day}T${String(hours).padStart(2, '0')}${minutes}${seconds}Z`;
  return isMoment(moment) ? moment : inForm(day, 'moment');
}

const inForm = (day: string, form: DayForm): string => (form === 'moment' ? `${day}T00:00:00Z` : day);
