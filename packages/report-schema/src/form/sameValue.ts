import { plainText } from './plainText.ts';
import type { FormValue } from './ReportForm.ts';

/** Whether a field came back as it was shown: signs that no cell keeps and the last digits of a number do not count. */
export function sameValue(a: FormValue | undefined, b: FormValue | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  if (Array.isArray(a) && Array.isArray(b)) {
    const [left, right] = [new Set(a as readonly string[]), new Set(b as readonly string[])];
    return left.size === right.size && [...left].every((code) => right.has(code));
  }
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  return typeof a === 'string' && typeof b === 'string' ? plainText(a) === plainText(b) : a === b;
}

/** Whether nothing stands in a field. */
export const isBlank = (value: FormValue | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string' && plainText(value) === '') ||
  (Array.isArray(value) && value.length === 0);
