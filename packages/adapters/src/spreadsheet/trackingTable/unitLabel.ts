import { currencyOf } from '@jalon/core';

/** A unit as it stands in its column: `%` for a ratio, the sign of the euro, nothing for a yes or no. */
export function unitLabel(unit: string): string {
  if (unit === 'ratio') return '%';
  if (unit === 'yes-no') return '';
  return currencyOf(unit) === 'EUR' ? '€' : unit;
}
