import { formatPeriod, type Lang, type Period, periodCode } from '@jalon/core';

/** What a template may ask of a period: its name in words, its first day, its last. */
export const periodFields = (period: Period, lang: Lang) => ({
  name: formatPeriod(period, lang),
  start: period.start,
  end: period.end,
});

/** The names under which a template may ask for a period: `2024-Q4`, `T4 2024`, `Q4 2024`, as the sheet called it. */
export function periodKeys(period: Period): ReadonlySet<string> {
  const worded = [formatPeriod(period, 'fr'), formatPeriod(period, 'en'), period.label ?? ''].map((name) =>
    name.replace(/\s+/g, ' ').trim(),
  );
  // nobody types the long dash of « juin–août 2024 »
  const typed = worded.map((name) => name.replaceAll('–', '-'));
  return new Set([periodCode(period), ...worded, ...typed].filter((name) => name !== ''));
}
