import { parseDhis2Period } from './parseDhis2Period.ts';

const named: Readonly<Record<string, string>> = {
  '': 'Yearly',
  W: 'Weekly',
  WedW: 'WeeklyWednesday',
  ThuW: 'WeeklyThursday',
  FriW: 'WeeklyFriday',
  SatW: 'WeeklySaturday',
  SunW: 'WeeklySunday',
  BiW: 'BiWeekly',
  B: 'BiMonthly',
  Q: 'Quarterly',
  NovQ: 'QuarterlyNov',
  S: 'SixMonthly',
  AprilS: 'SixMonthlyApril',
  NovS: 'SixMonthlyNov',
};

/** The type of period that a code belongs to, as data sets name it. */
export function periodTypeOf(code: string): string | undefined {
  if (!parseDhis2Period(code)) return undefined;
  const words = code.replace(/[\d-]/g, '');
  if (words === '')
    return code.length === 4 ? 'Yearly' : code.replace('-', '').length === 6 ? 'Monthly' : 'Daily';
  return Object.hasOwn(named, words) ? named[words] : `Financial${words}`;
}
