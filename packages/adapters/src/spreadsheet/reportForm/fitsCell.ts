import type { FormValue } from '@jalon/report-schema';

/** Whether a value fits into a cell; one that does not is shown in part, and is not read back. */
export const fitsCell = (value: FormValue | undefined): boolean =>
  typeof value !== 'string' || value.length <= 32_000;
