import type { Report } from '@jalon/core';
import { CannotGoOn } from '../CannotGoOn.ts';

/**
 * One report of several: the one whose id the user named, else the only one there is.
 * @throws a {@link CannotGoOn} where none has the id, or no id was named and there are several
 */
export function chooseReport(reports: readonly Report[], id: string | undefined): Report {
  const [only, ...others] = id === undefined ? reports : reports.filter((report) => report.id === id);
  if (only && others.length === 0) return only;
  const known = reports.map((report) => report.id).join(', ') || '–';
  const code = only ? 'report/several' : 'report/no-such';
  throw new CannotGoOn({ code, severity: 'error', params: { id: id ?? '', known } });
}
