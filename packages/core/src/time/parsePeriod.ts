import type { Checked } from '../issue/Checked.ts';
import { monthEnd, monthStart } from './dayNumber.ts';
import type { Period } from './Period.ts';

export interface ParsePeriodOptions {
  readonly order?: 'dmy' | 'mdy';
  readonly yearStartsInMonth?: number;
}

export function parsePeriod(text: string, _options: ParsePeriodOptions = {}): Checked<Period> {
  const label = text.trim();
  const quarter = /^[TQ]([1-4]) (\d{4})$/.exec(label);
  if (quarter) {
    const y = Number(quarter[2]);
    const m = Number(quarter[1]) * 3;
    return { value: { start: monthStart(y, m - 2), end: monthEnd(y, m), grain: 'quarter', label }, issues: [] };
  }
  if (/^\d{4}$/.test(label)) {
    return { value: { start: `${label}-01-01`, end: `${label}-12-31`, grain: 'year', label }, issues: [] };
  }
  return { issues: [{ code: 'time/unreadable-period', severity: 'warning', params: { text: label } }] };
}
