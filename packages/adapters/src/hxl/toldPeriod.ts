import { type Checked, isIsoDay, type Period, parsePeriod } from '@jalon/core';
import { hxlIssue } from './hxlIssue.ts';

/** The period that the caller told, as it is or as it is written. */
export function toldPeriod(
  told: Period | string | undefined,
  { order }: { readonly order?: 'dmy' | 'mdy' },
): Checked<Period> {
  if (told === undefined) return { issues: [] };
  if (typeof told !== 'string' && isIsoDay(told.start) && isIsoDay(told.end) && told.start <= told.end)
    return { value: told, issues: [] };
  const read = typeof told === 'string' ? parsePeriod(told, order === undefined ? {} : { order }) : undefined;
  if (read?.value) return { value: read.value, issues: read.issues };
  const written = typeof told === 'string' ? told : [told.start, told.end].join(' / ');
  const expected = { fr: 'une période comme 2024 ou 2024-Q1', en: 'a period such as 2024 or 2024-Q1' };
  return { issues: [hxlIssue('hxl/bad-option', 'error', { option: 'period', written, expected })] };
}
