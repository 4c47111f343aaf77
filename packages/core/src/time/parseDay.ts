import type { Checked } from '../issue/Checked.ts';
import { isCalendarDate, isoDayOf } from './dayNumber.ts';
import type { IsoDay } from './IsoDay.ts';

export interface ParseDayOptions {
  readonly order?: 'dmy' | 'mdy';
}

export function parseDay(text: string, options: ParseDayOptions = {}): Checked<IsoDay> {
  const s = text.trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(s);
  const num = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(s);
  const [y, m, d] = iso
    ? [iso[1], iso[2], iso[3]]
    : num
      ? options.order === 'mdy'
        ? [num[3], num[1], num[2]]
        : [num[3], num[2], num[1]]
      : [];
  const date = { year: Number(y), month: Number(m), day: Number(d) };
  if (isCalendarDate(date)) return { value: isoDayOf(date), issues: [] };
  return { issues: [{ code: 'time/unreadable-day', severity: 'warning', params: { text: s } }] };
}
